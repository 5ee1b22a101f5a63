/* The schedule, a meeting, the calendar, and resolutions. */
#include "conference/headline.h"
#include "conference/meetings/meeting.h"
#include "conference/members/conference.h"
#include "conference/resolutions/resolution_public.h"
#include "pages/calendar/ical.h"
#include "pages/calendar/month.h"
#include "pages/files/files.h"
#include "pages/public/meetings.h"
#include "pages/public/parts/feeds.h"
#include "pages/public/parts/gone.h"
#include "web/form/form.h"
#include "web/view/pager.h"
#include "web/view/view.h"

enum { YEAR_MIN = 1970, YEAR_MAX = 2999, KEY_MAX = 40 };

struct year_query { int64_t year; struct text after; };
struct meetings_query { int64_t year; struct text after, month; };

const struct shape year_query_shape = SHAPE(struct year_query,
	FIELD(struct year_query, year, .min = YEAR_MIN, .max = YEAR_MAX,
	    .optional = true),
	FIELD(struct year_query, after, .max = KEY_MAX));

const struct shape meetings_query_shape = SHAPE(struct meetings_query,
	FIELD(struct meetings_query, year, .min = YEAR_MIN, .max = YEAR_MAX,
	    .optional = true),
	FIELD(struct meetings_query, after, .max = KEY_MAX),
	FIELD(struct meetings_query, month, .max = MONTH_MAX));

static const struct list past_list = { "past", "starts_at", &meeting_shape,
    &meeting_shape };
static const struct list resolution_list = { "resolution", "published_at",
    &public_resolution_shape, &public_resolution_shape };

/* Upcoming meetings are above the first page; a year has all its meetings. */
enum status
meetings_show(struct request *r, struct view *v)
{
	const struct meetings_query *q = query_input(r, &meetings_query_shape);
	struct moment over = { q->year == 0 ? r->now : INT64_MAX };
	struct page_range page, whole;
	struct month month;

	if (q->month.len > 0) {
		if (!month_parse(q->month, &month))
			return BAD_REQUEST;
		month_show(r, v, &month, meetings_between(r->db, month.from,
		    month.upto));
		return OK;
	}
	month_now_show(r, v);
	if (!pager_range(q->year, q->after, &page))
		return BAD_REQUEST;
	pager_range(q->year, TEXT(""), &whole);
	if (q->year == 0 && q->after.len == 0)
		view_rows(v, "coming", &meeting_shape,
		    meetings_coming(r->db, over));
	list_show(r, v, &past_list, meetings_past(r->db, over, &page),
	    meetings_past_count(r->db, over, &whole));
	years_show(v, meeting_years(r->db));
	return OK;
}

/* When its page last said something new. */
static struct moment
last_told(const struct meeting *m, const struct public_minutes *n,
    struct rows decided)
{
	const struct public_resolution *all = decided.at;
	struct moment last = m->updated_at;

	if (n->issued_at.s > last.s)
		last = n->issued_at;
	for (size_t i = 0; i < decided.count; i++)
		if (all[i].published_at.s > last.s)
			last = all[i].published_at;
	return last;
}

enum status
meeting_show(struct request *r, struct view *v)
{
	struct meeting meeting;
	struct public_minutes minutes = { .issued_at = { 0 } };
	struct rows decided;

	if (!meeting_find(r->db, r->id, &meeting))
		return NOT_FOUND;
	decided = resolutions_of_meeting(r->db, meeting.id);
	if (minutes_of_meeting(r->db, meeting.id, &minutes))
		view_row(v, "minutes", &public_minutes_shape, &minutes);
	meeting.updated_at = last_told(&meeting, &minutes, decided);
	view_row(v, "meeting", &meeting_shape, &meeting);
	view_lines(v, "meeting", "note", meeting.note);
	view_rows(v, "change", &announced_change_shape,
	    announced_changes(r->db, meeting.id));
	public_files_show(r, v, (struct file_home){ FILE_OF_MEETING,
	    meeting.id, 0 });
	view_rows(v, "resolution", &public_resolution_shape, decided);
	return OK;
}

enum status
meetings_calendar(struct request *r, struct text *out)
{
	struct conference conference = { .name = TEXT("") };
	struct text words[2];

	if (!calendar_words_read(r, CALENDAR_WORDS, words, 2))
		return UNAVAILABLE;
	conference_find(r->db, &conference);
	*out = calendar_of(r, &(struct calendar_words){ conference.name,
	    words[0], words[1] }, meetings_announced(r->db));
	return OK;
}

enum status
meetings_feed(struct request *r, struct view *v)
{
	feed_show(v, "meeting", &meeting_shape, meetings_newest(r->db));
	return OK;
}

enum status
resolutions_show(struct request *r, struct view *v)
{
	const struct year_query *q = query_input(r, &year_query_shape);
	struct page_range page, whole;

	if (!pager_range(q->year, q->after, &page))
		return BAD_REQUEST;
	pager_range(q->year, TEXT(""), &whole);
	list_show(r, v, &resolution_list, resolutions(r->db, &page),
	    resolutions_count(r->db, &whole));
	years_show(v, published_years(r->db, TEXT("resolution")));
	return OK;
}

enum status
resolution_show(struct request *r, struct view *v)
{
	struct public_resolution resolution;

	if (!resolution_find(r->db, r->id, &resolution))
		return gone_show(r, v, TEXT("resolution"));
	view_row(v, "resolution", &public_resolution_shape, &resolution);
	view_lines(v, "resolution", "extract", resolution.extract);
	return OK;
}
