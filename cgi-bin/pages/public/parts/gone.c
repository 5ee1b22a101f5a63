/* The page of something that is not public any more. */
#include "conference/papers/notice.h"
#include "pages/public/parts/gone.h"
#include "web/view/view.h"

enum status
gone_show(struct request *r, struct view *v, struct text kind)
{
	struct gone gone;

	if (!gone_find(r->db, kind, r->id, &gone))
		return NOT_FOUND;
	view_row(v, "gone", &gone_shape, &gone);
	view_moment(v, "gone", "at", gone.gone_at);
	return GONE;
}
