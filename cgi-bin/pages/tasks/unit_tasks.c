/* A unit's tasks: the list, and one with the forms of what the unit does. */
#include "conference/records/lifecycle.h"
#include "conference/resolutions/resolution_unit.h"
#include "db/db.h"
#include "pages/shared/listing.h"
#include "pages/shared/record.h"
#include "pages/tasks/task_page.h"
#include "pages/tasks/unit_tasks.h"
#include "web/form/form.h"
#include "web/view/view.h"

enum status
liaison_tasks_show(struct request *r, struct view *v)
{
	const struct task_query *q = task_query_of_unit(r);

	view_text(v, "board", "query", query_link(r, "after", TEXT("")).s);
	return listing_show(r, v, task_listing_of_unit(q)) ? OK : BAD_REQUEST;
}

/* What the unit may open of where the task comes from. */
static void
source_show(struct request *r, struct view *v, const struct task *t)
{
	struct unit_resolution x;

	if (t->resolution_id == 0 || !unit_resolution_find(r->db,
	    t->resolution_id, r->visitor.unit_id, &x))
		return;
	view_text(v, "task", "resolution_at", "liaison/resolutions/");
	if (x.minutes_id != 0)
		view_text(v, "task", "minutes_at", "liaison/minutes/");
}

/* Also at /liaison/tasks/#/progress, where a report that failed is shown. */
enum status
liaison_task_show(struct request *r, struct view *v)
{
	struct task t = { .id = 0 };
	enum status status = record_show(r, v, &t);

	if (t.id == 0)
		return status;
	task_parts_show(r, v, &t, "liaison/files/");
	source_show(r, v, &t);
	view_int(v, "may", "report", !own_unit_over(r) &&
	    (t.state == TASK_SIGNED || (t.state == TASK_OPEN && !t.lead)));
	form_show(r, &progress_shape, v);
	return status;
}

enum status
liaison_progress_do(struct request *r, struct tx *tx)
{
	const struct asker who = { .id = r->id,
	    .unit_id = r->visitor.unit_id };
	struct task t;

	return record_find(tx_db(tx), &task_of_unit, &who, &t) ?
	    record_make(r, tx) : NOT_FOUND;
}
