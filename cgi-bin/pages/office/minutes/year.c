/* The report of a year: what there was, by number. */
#include "conference/year/year.h"
#include "pages/office/minutes/year.h"
#include "web/view/view.h"

enum { YEAR_FIRST = 2000 };

enum status
year_show(struct request *r, struct view *v)
{
	int now = r->today.ymd / 10000, year = (int)r->id;
	const struct year_count *all;
	struct rows rows;

	if (r->id < YEAR_FIRST || r->id > now)
		return NOT_FOUND;
	rows = year_counts(r->db, year, r->today);
	all = rows.at;
	for (size_t i = 0; i < rows.count; i++)
		view_int(v, view_key(v, "count.%s", all[i].part.s),
		    all[i].word.s, all[i].total);
	view_rows(v, "meeting", &year_meeting_shape, year_meetings(r->db,
	    year));
	view_rows(v, "referral", &year_referral_shape, year_referrals(r->db,
	    year));
	view_int(v, "year", "of", year);
	if (year > YEAR_FIRST)
		view_int(v, "year", "before", year - 1);
	if (year < now)
		view_int(v, "year", "after", year + 1);
	view_day(v, "year", "today", r->today);
	return OK;
}
