/* A township's tasks: the list, and one to sign for and to report on. */
#include "conference/records/lifecycle.h"
#include "db/db.h"
#include "pages/shared/listing.h"
#include "pages/shared/record.h"
#include "pages/tasks/task_page.h"
#include "pages/tasks/township_tasks.h"
#include "web/form/form.h"
#include "web/view/view.h"

enum status
township_tasks_show(struct request *r, struct view *v)
{
	struct task_query *q = task_query_of(r);

	q->account_id = r->visitor.account_id;
	q->township = 0;	/* what others have is not for it */
	return listing_show(r, v, task_listing_of_township(q)) ? OK :
	    BAD_REQUEST;
}

/* Also at /liaison/township/#/progress, where a report that failed is shown. */
enum status
township_task_show(struct request *r, struct view *v)
{
	struct task t = { .id = 0 };
	enum status status = record_show(r, v, &t);

	if (t.id == 0)
		return status;
	task_own_parts_show(r, v, &t, "liaison/files/");
	view_int(v, "may", "report", t.state == TASK_SIGNED);
	form_show(r, &progress_own_shape, v);
	return status;
}

enum status
township_progress_do(struct request *r, struct tx *tx)
{
	struct task t;

	return task_at_township(tx_db(tx), r->id, r->visitor.account_id, &t) ?
	    record_make(r, tx) : NOT_FOUND;
}
