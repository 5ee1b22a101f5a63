/* Notices that are posted for objections; and texts that say nothing. */
#include <ctype.h>
#include <string.h>

#include "markup/plain.h"
#include "input/typed.h"
#include "conference/workday.h"
#include "conference/papers/posting.h"
#include "pages/press/posting.h"
#include "web/form/form.h"
#include "web/view/view.h"

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
		view_int(v, "last", "weekday", day_weekday(p->posted_until));
	} else if (p->kind.len > 0 && posting_find(r->db, p->kind, r->today,
	    &own))
		view_row(v, "own", &posting_shape, &own);
}

/* Marks that say nothing alone. */
static bool
is_mark(int32_t point)
{
	return point < 0x80 ? !isalnum(point) :
	    (point >= 0x2010 && point <= 0x205e) ||
	    (point >= 0x3001 && point <= 0x3003) || point == 0xfffd;
}

bool
says_something(const struct request *r, struct text markdown)
{
	struct text t = text_fold(r->arena, plain_text(r->arena, markdown));
	size_t step;

	for (size_t at = 0; at < t.len; at += step)
		if (!is_mark(text_point(t.s + at, &step)))
			return true;
	return false;
}
