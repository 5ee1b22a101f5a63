/* Shows the parts of a task: light, units, reports with their evidence. */
#include "conference/chain/chain.h"
#include "conference/members/unit.h"
#include "db/db.h"
#include "pages/chain/chain.h"
#include "pages/files/files.h"
#include "pages/tasks/task_page.h"
#include "web/view/view.h"

struct task_query *
task_query_of(struct request *r)
{
	struct task_query *q = r->query;
	struct lights l = lights_of(r->db, r->today);

	q->today = l.today;
	q->warn = l.warn;
	q->ended = !text_same(q->state, TEXT("any"));
	q->units = task_units_coded(r->db, q->unit);
	return q;
}

struct task_query *
task_query_of_unit(struct request *r)
{
	struct task_query *q = task_query_of(r);

	q->unit = TEXT("");
	q->units = task_units_seen(r->db, r->visitor.unit_id);
	return q;
}

static void
progress_show(struct request *r, struct view *v, const struct task *t,
    const char *below)
{
	struct rows rows = progress_of_task(r->db, t->id, t->township_id);
	const struct progress *all = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		const char *key = view_key(v, "progress.%zu", i);

		view_row(v, key, &progress_shape, &all[i]);
		view_lines(v, key, "text", all[i].text);
		if (all[i].file_count > 0)
			files_rows_show_at(r, v, key, files_of(r->db,
			    (struct file_home){ FILE_OF_PROGRESS, all[i].id,
			    0 }), below);
	}
}

static void
heirs_show(struct request *r, struct view *v, int64_t unit_id)
{
	struct rows rows = unit_fates(r->db);
	const struct unit_fate *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		if (all[i].unit_id == unit_id && all[i].day.ymd <= r->today.ymd)
			view_int(v, view_key(v, "task.heir.%zu", i), "id",
			    all[i].heir_id);
}

static void
township_show(struct view *v, size_t n, const struct task_township *w)
{
	view_row(v, view_key(v, "task.township.%zu", n), &task_township_shape,
	    w);
	if (!w->reported)
		view_text(v, view_key(v, !w->has_account ? "task.untold.%zu" :
		    w->signed_at.s == 0 ? "task.unsigned.%zu" :
		    "task.silent.%zu", n), "name", w->name.s);
}

static void
named_show(struct request *r, struct view *v, const struct task *t)
{
	struct rows rows = task_townships(r->db, t->id);
	const struct task_township *all = rows.at;

	for (size_t i = 0; i < t->units.count; i++)
		view_int(v, view_key(v, "task.unit.%zu", i), "id",
		    t->units.at[i]);
	for (size_t i = 0; i < rows.count; i++)
		if (id_among(t->townships, all[i].id))
			township_show(v, i, &all[i]);
}

void
task_own_parts_show(struct request *r, struct view *v, const struct task *t,
    const char *below)
{
	struct lights l = lights_of(r->db, r->today);

	view_text(v, "task", "light", light_of(&l, t).s);
	view_int(v, "task", "workdays", task_workdays(r->db, r->today,
	    t->due_on));
	view_day(v, "task", "workday_before", task_workday_before(r->db,
	    t->due_on));
	heirs_show(r, v, t->unit_id);
	progress_show(r, v, t, below);
}

void
task_parts_show(struct request *r, struct view *v, const struct task *t,
    const char *below)
{
	chain_show_of(r, v, chain_topic_of_task(r->db, t->id));
	task_own_parts_show(r, v, t, below);
	named_show(r, v, t);
}

void
task_report_show(struct request *r, struct view *v)
{
	struct lights l = lights_of(r->db, r->today);

	view_rows(v, "report", &task_line_shape, tasks_reported(r->db, &l));
}
