/* Counts by when a document has to be public. */
#include "conference/calendar/calendar.h"
#include "conference/papers/publication.h"
#include "conference/settings/setting.h"
#include "pages/press/disclosure.h"
#include "web/request.h"
#include "web/view/view.h"

void
disclosure_show(struct request *r, struct view *v, const struct paper *p)
{
	struct calendar c = calendar_read(r->db);
	int64_t days = setting_number(r->db, "disclosure-days");
	struct day until;

	if (p->made_on.ymd == 0 || p->face != FACE_NONE || days == 0)
		return;
	until = workday_after(p->made_on, days, calendar_off, &c);
	view_day(v, "disclosure", "until", until);
	view_int(v, "disclosure", "days", days);
	view_int(v, "disclosure", "late", until.ymd < r->today.ymd);
}
