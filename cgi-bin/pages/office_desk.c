#include "pages/office_desk.h"
#include "pages/office_topics.h"
#include "web/view.h"

enum status
office_desk_show(struct request *r, struct view *v)
{
	view_int(v, "desk", "year", r->today.ymd / 10000);
	if ((r->visitor.roles & (OFFICE | CONVENER)) != 0)
		office_topics_waiting(r, v);
	return OK;
}
