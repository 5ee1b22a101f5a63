/* Notices that are posted for objections; and texts that say nothing. */
#include <ctype.h>
#include <string.h>

#include "base/plain.h"
#include "base/workday.h"
#include "data/posting.h"
#include "pages/posting.h"
#include "web/form.h"
#include "web/view.h"

enum { YEAR_DAYS = 366, ABSURD_DAYS = 3660 };

void
posting_check(struct request *r, struct db *db, const struct paper *head,
    bool sure)
{
	struct posting posting;

	if (head->posted_until.ymd > day_plus(r->today, ABSURD_DAYS).ymd)
		complain(r, "posted_until", "absurd");
	else if (!sure && head->posted_until.ymd >
	    day_plus(r->today, YEAR_DAYS).ymd)
		complain(r, "posted_until", "far-posted");
	if (!posting_find(db, head->kind, r->today, &posting))
		return;
	if (head->unit_id == 0)
		complain(r, "unit_id", "missing");
	if (head->objection_phone.len == 0)
		complain(r, "objection_phone", "missing");
}

void
posting_show(struct request *r, struct view *v, const struct paper *p)
{
	struct posting own;

	for (size_t i = 0; i < r->complaint_count; i++)
		if (strcmp(r->complaints[i].why, "far-posted") == 0)
			view_int(v, "form.sure", "asked", 1);
	view_rows(v, "posting", &posting_shape, postings_from(r->db,
	    r->today));
	if (p->posted_until.ymd != 0) {
		view_day(v, "last", "until", p->posted_until);
		view_int(v, "last", "weekday", day_of_week(p->posted_until));
	} else if (p->kind.len > 0 && posting_find(r->db, p->kind, r->today,
	    &own))
		view_row(v, "own", &posting_shape, &own);
}

/* White space, what is never seen, and marks that say nothing alone. */
static bool
is_blank(unsigned point)
{
	if (point < 0x80)
		return !isalnum((int)point);
	return point == 0xa0 || point == 0xad || point == 0x34f ||
	    point == 0x61c || point == 0x115f || point == 0x1160 ||
	    point == 0x17b4 || point == 0x17b5 ||
	    (point >= 0x180b && point <= 0x180f) ||
	    (point >= 0x2000 && point <= 0x206f) || point == 0x2800 ||
	    (point >= 0x3000 && point <= 0x3003) || point == 0x3164 ||
	    (point >= 0xfe00 && point <= 0xfe0f) || point == 0xfeff ||
	    point == 0xffa0 || point == 0xfffd ||
	    (point >= 0xe0000 && point <= 0xe0fff);
}

bool
says_something(const struct request *r, struct text markdown)
{
	struct text plain = plain_text(r->arena, markdown);
	const unsigned char *s = (const unsigned char *)plain.s;

	for (size_t i = 0; i < plain.len;) {
		int more = s[i] < 0xc0 ? 0 : s[i] < 0xe0 ? 1 :
		    s[i] < 0xf0 ? 2 : 3;
		unsigned point = more == 0 ? s[i] : s[i] & (0x3fu >> more);

		for (i++; more > 0; more--, i++)
			point = point << 6 | (s[i] & 0x3f);
		if (!is_blank(point))
			return true;
	}
	return false;
}
