/* Lights of tasks, by workdays. */
#include "conference/calendar/calendar.h"
#include "conference/settings/setting.h"
#include "conference/tasks/task.h"
#include "db/db.h"

struct day
light_warn(struct day today, int64_t n, day_off_fn *off, const void *with)
{
	/* All days before the next workday are as near as the n-th. */
	return day_plus(workday_after(today, n + 1, off, with), -1);
}

struct lights
lights_of(struct db *db, struct day today)
{
	struct calendar c = calendar_cached(db);

	return (struct lights){ today, light_warn(today,
	    setting_number(db, "task-warn-days"), calendar_off, &c) };
}

struct lights
lights_held(struct db *db, struct day today)
{
	struct calendar c = calendar_hold(db);

	return (struct lights){ today, light_warn(today,
	    setting_number_now(db, "task-warn-days"), calendar_off, &c) };
}

struct text
light_of(const struct lights *l, const struct task *t)
{
	int64_t on = t->done_on.ymd != 0 ? t->done_on.ymd : l->today.ymd;

	if (t->state > TASK_DONE)
		return TEXT("grey");
	if (t->due_on.ymd < on)
		return TEXT("red");
	return t->done_on.ymd != 0 || t->due_on.ymd > l->warn.ymd ?
	    TEXT("green") : TEXT("yellow");
}

static int64_t
workdays_to(struct day due, struct day today, const struct calendar *c)
{
	return due.ymd < today.ymd ?
	    -workdays_between(due, today, calendar_off, c) :
	    workdays_between(today, due, calendar_off, c);
}

int64_t
task_workdays(struct db *db, struct day today, struct day due)
{
	struct calendar c = calendar_cached(db);

	return workdays_to(due, today, &c);
}

struct day
task_workday_before(struct db *db, struct day due)
{
	struct calendar c = calendar_cached(db);

	return calendar_off(due, &c) ? workday_before(due, calendar_off, &c) :
	    (struct day){ 0 };
}

void
tasks_workdays(struct db *db, const void *task_query, struct rows rows)
{
	struct day today = ((const struct task_query *)task_query)->today;
	struct calendar c = calendar_cached(db);
	struct task *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		all[i].workdays = workdays_to(all[i].due_on, today, &c);
}
