/* Tasks of a filter on paper, as CSV and as .xlsx. */
#include "db/db.h"
#include "pages/export/table.h"
#include "pages/tasks/export.h"
#include "pages/tasks/task_page.h"
#include "web/view/pager.h"
#include "web/view/view.h"

/* The lines of the template. */
enum { STATES = 2, LIGHTS = STATES + TASK_OFF + 1,
    SOURCES = LIGHTS + 4 };

static void
task_put(struct table *o, const void *row, int64_t n)
{
	const struct task *t = row;

	table_number(o, n);
	table_cell(o, t->title);
	table_cell(o, table_unit(o, t->unit_id));
	table_cell(o, table_units(o, t->units));
	table_cell(o, t->told_names);
	table_cell(o, table_choice(o, LIGHTS, task_lights, t->light));
	table_cell(o, table_word(o, STATES + (size_t)t->state));
	table_day(o, t->due_on);
	table_day(o, t->first_due_on);
	table_number(o, t->percent);
	table_number(o, t->presses);
	table_day(o, t->done_on);
	table_day(o, t->closed_on);
	table_cell(o, table_choice(o, SOURCES, task_sources, t->source));
	table_cell(o, t->document);
	table_cell(o, t->deliverable);
}

static struct rows
tasks(struct request *r)
{
	return tasks_whole(r->db, task_query_of(r));
}

static struct rows
unit_tasks(struct request *r)
{
	return tasks_whole_of_unit(r->db, task_query_of_unit(r));
}

static const struct table_source source = { TASKS_WORDS, tasks,
    sizeof(struct task), TASKS_WHOLE_MAX, task_put };
static const struct table_source unit_source = { TASKS_WORDS, unit_tasks,
    sizeof(struct task), TASKS_WHOLE_MAX, task_put };

enum status
tasks_csv(struct request *r, struct text *out)
{
	return table_csv(r, &source, out);
}

enum status
tasks_xlsx(struct request *r, struct text *out)
{
	return table_xlsx(r, &source, out);
}

enum status
unit_tasks_csv(struct request *r, struct text *out)
{
	return table_csv(r, &unit_source, out);
}

enum status
unit_tasks_xlsx(struct request *r, struct text *out)
{
	return table_xlsx(r, &unit_source, out);
}

/* ---- On paper */

static enum status
sheet_show(struct request *r, struct view *v, struct rows rows)
{
	const struct task *all = rows.at;

	if (!pager_key_fits(r))
		return BAD_REQUEST;
	view_rows(v, "task", &task_office_shape, rows);
	for (size_t i = 0; i < rows.count; i++)
		for (size_t n = 0; n < all[i].units.count; n++)
			view_int(v, view_key(v, "task.%zu.unit.%zu", i, n),
			    "id", all[i].units.at[n]);
	view_day(v, "today", "day", r->today);
	view_int(v, "today", "capped", rows.count == TASKS_WHOLE_MAX);
	return OK;
}

enum status
tasks_sheet_show(struct request *r, struct view *v)
{
	return sheet_show(r, v, tasks(r));
}

enum status
unit_tasks_sheet_show(struct request *r, struct view *v)
{
	return sheet_show(r, v, unit_tasks(r));
}
