/* Shows the meetings of a month, week by week. */
#include <string.h>

#include "base/arena.h"
#include "conference/meetings/meeting.h"
#include "pages/calendar/month.h"
#include "web/view/view.h"

enum { YEAR_MIN = 1970, YEAR_MAX = 2999, WEEK = 7 };

bool
month_parse(struct text text, struct month *out)
{
	char day[11];
	struct moment next;

	if (text.len != MONTH_MAX)
		return false;
	memcpy(day, text.s, MONTH_MAX);
	memcpy(day + MONTH_MAX, "-01", 4);
	if (!day_parse((struct text){ day, 10 }, &out->first) ||
	    out->first.ymd / 10000 < YEAR_MIN ||
	    out->first.ymd / 10000 > YEAR_MAX)
		return false;
	out->from = day_start(out->first);
	next.s = out->from.s + (int64_t)DAY_S * month_days(
	    out->first.ymd / 10000, out->first.ymd / 100 % 100);
	out->upto.s = next.s - 1;
	return true;
}

static void
month_text(struct request *r, struct view *v, const char *name, struct day d)
{
	view_text(v, "month", name, text_print(r->arena, "%04d-%02d",
	    d.ymd / 10000, d.ymd / 100 % 100).s);
}

void
month_now_show(struct request *r, struct view *v)
{
	month_text(r, v, "now", r->today);
}

/* 0: Monday. */
static int
place_of(struct day d)
{
	return (day_weekday(d) + WEEK - 1) % WEEK;
}

void
month_show(struct request *r, struct view *v, const struct month *m,
    struct rows rows)
{
	const struct meeting *all = rows.at;
	int days = month_days(m->first.ymd / 10000, m->first.ymd / 100 % 100);
	int before = place_of(m->first);
	int cells = (before + days + WEEK - 1) / WEEK * WEEK;
	size_t next = 0;

	view_int(v, "month", "any", rows.count > 0);
	view_int(v, "month", "y", m->first.ymd / 10000);
	view_int(v, "month", "m", m->first.ymd / 100 % 100);
	month_text(r, v, "before", moment_day((struct moment){
	    m->from.s - DAY_S }));
	month_text(r, v, "after", moment_day((struct moment){
	    m->upto.s + DAY_S }));
	for (int i = 0; i < cells; i++) {
		const char *key = view_key(v, "month.week.%d.day.%d",
		    i / WEEK, i % WEEK);
		int d = i - before + 1;
		struct day day = { m->first.ymd + d - 1 };

		view_int(v, key, "place", i % WEEK);
		if (d < 1 || d > days)
			continue;
		view_int(v, key, "d", d);
		view_int(v, key, "today", day.ymd == r->today.ymd);
		for (; next < rows.count &&
		    moment_day(all[next].starts_at).ymd == day.ymd; next++)
			view_row(v, view_key(v, "%s.meeting.%zu", key, next),
			    &meeting_shape, &all[next]);
	}
}
