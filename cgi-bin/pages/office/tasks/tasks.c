/* The office's tasks: the board, a new one, one with what the office does. */
#include "conference/members/unit.h"
#include "conference/records/lifecycle.h"
#include "db/db.h"
#include "pages/office/tasks/tasks.h"
#include "pages/shared/listing.h"
#include "pages/shared/record.h"
#include "pages/tasks/task_page.h"
#include "web/form/form.h"
#include "web/view/pager.h"
#include "web/view/view.h"

/* Open tasks by lead unit and light. */
static struct rows
tallied(struct request *r, const struct task_query *q)
{
	const struct lights l = { q->today, q->warn };

	return tasks_tallied(r->db, &l);
}

/* tally.N: those rows; sum: of all units. */
static void
tally_show(struct view *v, struct rows rows)
{
	const struct task_tally *all = rows.at;
	struct task_tally sum = { .unit_id = 0 };
	int64_t most = 1;

	for (size_t i = 0; i < rows.count; i++) {
		sum.red += all[i].red;
		sum.yellow += all[i].yellow;
		sum.green += all[i].green;
		sum.total += all[i].total;
		most = all[i].total > most ? all[i].total : most;
	}
	view_rows(v, "tally", &task_tally_shape, rows);
	view_row(v, "sum", &task_tally_shape, &sum);
	view_int(v, "sum", "most", most);
}

enum status
office_tasks_show(struct request *r, struct view *v)
{
	const struct task_query *q = task_query_of(r);

	if (!listing_show(r, v, task_listing(q)))
		return BAD_REQUEST;
	tally_show(v, tallied(r, q));
	view_text(v, "board", "query", query_link(r, "after", TEXT("")).s);
	view_rows(v, "from", &task_choice_shape, task_meetings(r->db));
	view_rows(v, "told", &task_choice_shape, task_townships_told(r->db));
	return OK;
}

/* ---- The board on a wall */

/* The lead unit that follows this one, which has a page; 0: none. */
static int64_t
unit_after(struct rows rows, int64_t unit_id)
{
	const struct task_tally *all = rows.at;

	for (size_t i = 0; i + 1 < rows.count; i++)
		if (all[i].unit_id == unit_id)
			return all[i + 1].unit_id;
	return rows.count == 0 ? 0 : all[0].unit_id;
}

static void
wall_tasks_show(struct request *r, struct view *v, const struct task_query *q)
{
	struct rows tasks = tasks_whole(r->db, q);

	tasks_workdays(r->db, q, tasks);
	view_rows(v, "task", &task_office_shape, tasks);
}

/*
 * wall.unit: whose tasks are shown; 0: the figures of all, and what is red.
 * wall.next: whose page follows.
 */
enum status
office_tasks_wall_show(struct request *r, struct view *v)
{
	struct task_query *q = task_query_of(r);
	struct rows rows = tallied(r, q), units = units_all(r->db);
	const struct unit *all = units.at;
	int64_t unit_id = 0;

	for (size_t i = 0; i < units.count; i++)
		if (q->unit.len > 0 && text_same(all[i].code, q->unit))
			unit_id = all[i].id;
	if (!pager_key_fits(r))
		return BAD_REQUEST;
	if (unit_id == 0 && q->unit.len > 0)
		return NOT_FOUND;
	view_int(v, "wall", "unit", unit_id);
	if (unit_id == 0) {
		tally_show(v, rows);
		q->light = TEXT("red");
	}
	wall_tasks_show(r, v, q);
	view_int(v, "wall", "next", unit_after(rows, unit_id));
	view_moment(v, "wall", "at", (struct moment){ r->now });
	return OK;
}

/* ---- One task */

enum status
office_task_new_show(struct request *r, struct view *v)
{
	struct task t;

	record_blank(r->db, &task_of_office, &t);
	view_rows(v, "township", &task_township_shape, task_townships(r->db,
	    0));
	record_new_show(r, v, &t);
	return OK;
}

/* Also at .../progress and .../change, where forms of their own stand. */
enum status
office_task_show(struct request *r, struct view *v)
{
	struct task t = { .id = 0 };
	enum status status = record_show(r, v, &t);

	if (t.id == 0)
		return status;
	task_parts_show(r, v, &t, "office/files/");
	view_text(v, "task", "resolution_at", "office/resolutions/");
	view_text(v, "task", "minutes_at", "office/minutes/");
	view_int(v, "unit", "id", t.unit_id);
	view_rows(v, "township", &task_township_shape, task_townships(r->db,
	    t.id));
	form_show(r, &progress_told_shape, v);
	return status;
}

enum status
office_progress_do(struct request *r, struct tx *tx)
{
	struct task t;

	return record_find(tx_db(tx), &task_of_office,
	    &(struct asker){ .id = r->id }, &t) ? record_make(r, tx) :
	    NOT_FOUND;
}
