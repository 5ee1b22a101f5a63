#include "data/conference.h"
#include "data/headline.h"
#include "data/meeting.h"
#include "pages/meetings.h"
#include "web/calendar.h"
#include "web/form.h"
#include "web/pager.h"
#include "web/view.h"

enum { YEAR_MIN = 1970, YEAR_MAX = 2999, KEY_MAX = 40 };

struct year_query { int64_t year; };

const struct shape year_query_shape = SHAPE(struct year_query,
	FIELD(struct year_query, year, .min = YEAR_MIN, .max = YEAR_MAX,
	    .optional = true));

struct resolutions_query { int64_t year; struct text after; };

const struct shape resolutions_query_shape = SHAPE(struct resolutions_query,
	FIELD(struct resolutions_query, year, .min = YEAR_MIN,
	    .max = YEAR_MAX, .optional = true),
	FIELD(struct resolutions_query, after, .max = KEY_MAX));

enum status
meetings_show(struct request *r, struct view *v)
{
	const struct year_query *q = query_input(r, &year_query_shape);
	struct moment now = { r->now };
	struct window past;

	pager_window(q->year, TEXT(""), &past);
	past.at = now;
	if (q->year == 0)
		view_rows(v, "coming", &meeting_shape,
		    meetings_coming(r->db, now));
	else
		past.at.s = INT64_MAX;	/* a year is shown whole */
	view_rows(v, "past", &meeting_shape, meetings_past(r->db, &past));
	years_show(v, meeting_years(r->db));
	return OK;
}

enum status
meeting_show(struct request *r, struct view *v)
{
	struct meeting meeting;

	if (!meeting_find(r->db, r->id, &meeting))
		return NOT_FOUND;
	view_row(v, "meeting", &meeting_shape, &meeting);
	view_lines(v, "meeting", "note", meeting.note);
	view_rows(v, "resolution", &resolution_shape,
	    resolutions_of_meeting(r->db, meeting.id));
	return OK;
}

enum status
meetings_calendar(struct request *r, struct text *out)
{
	struct conference conference = { .name = TEXT("") };

	conference_find(r->db, &conference);
	*out = calendar_of(r, conference.name, meetings_announced(r->db));
	return OK;
}

enum status
resolutions_show(struct request *r, struct view *v)
{
	const struct resolutions_query *q = query_input(r,
	    &resolutions_query_shape);
	struct window page, whole;
	struct pager pager;
	struct rows rows;

	if (!pager_window(q->year, q->after, &page))
		return BAD_REQUEST;
	pager_window(q->year, TEXT(""), &whole);
	rows = resolutions(r->db, &page);
	pager = pager_cut(&resolution_shape, &rows,
	    resolutions_count(r->db, &whole));
	view_rows(v, "resolution", &resolution_shape, rows);
	pager_show(r, v, &pager);
	years_show(v, published_years(r->db, TEXT("resolution")));
	return OK;
}

enum status
resolution_show(struct request *r, struct view *v)
{
	struct resolution resolution;

	if (!resolution_find(r->db, r->id, &resolution))
		return NOT_FOUND;
	view_row(v, "resolution", &resolution_shape, &resolution);
	view_lines(v, "resolution", "extract", resolution.extract);
	return OK;
}
