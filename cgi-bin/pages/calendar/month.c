/* Shows the meetings of a month, week by week. */
#include <string.h>

#include "base/arena.h"
#include "conference/feeds/deadline.h"
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

/* month.week.W.day.D of a day of the month. */
static const char *
day_key(struct view *v, const struct month *m, struct day day)
{
	int i = place_of(m->first) + day.ymd % 100 - 1;

	return view_key(v, "month.week.%d.day.%d", i / WEEK, i % WEEK);
}

static void
month_head(struct request *r, struct view *v, const struct month *m)
{
	view_int(v, "month", "y", m->first.ymd / 10000);
	view_int(v, "month", "m", m->first.ymd / 100 % 100);
	month_text(r, v, "before", moment_day((struct moment){
	    m->from.s - DAY_S }));
	month_text(r, v, "after", moment_day((struct moment){
	    m->upto.s + DAY_S }));
}

void
month_show(struct request *r, struct view *v, const struct month *m,
    struct rows rows)
{
	const struct meeting *all = rows.at;
	int days = month_days(m->first.ymd / 10000, m->first.ymd / 100 % 100);
	int before = place_of(m->first);
	int cells = (before + days + WEEK - 1) / WEEK * WEEK;

	month_head(r, v, m);
	for (int i = 0; i < cells; i++) {
		const char *key = view_key(v, "month.week.%d.day.%d",
		    i / WEEK, i % WEEK);
		int d = i - before + 1;

		view_int(v, key, "place", i % WEEK);
		if (d < 1 || d > days)
			continue;
		view_int(v, key, "d", d);
		view_int(v, key, "today", m->first.ymd + d - 1 ==
		    r->today.ymd);
	}
	view_int(v, "month", "any", rows.count > 0);
	for (size_t i = 0; i < rows.count; i++)
		view_row(v, view_key(v, "%s.meeting.%zu", day_key(v, m,
		    moment_day(all[i].starts_at)), i), &meeting_shape, &all[i]);
}

void
month_deadlines_show(struct view *v, const struct month *m, struct rows rows)
{
	const struct deadline *all = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		if (all[i].day.ymd / 100 != m->first.ymd / 100)
			continue;
		view_int(v, "month", "any", 1);
		view_row(v, view_key(v, "%s.deadline.%zu", day_key(v, m,
		    all[i].day), i), &deadline_shape, &all[i]);
	}
}
