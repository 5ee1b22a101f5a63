#include "pages/office_desk.h"
#include "web/view.h"

enum status
office_desk_show(struct request *r, struct view *v)
{
	view_int(v, "desk", "year", r->today.ymd / 10000);
	return OK;
}
