/* Sends personal calendars. */
#include <inttypes.h>
#include <string.h>

#include "base/arena.h"
#include "conference/feeds/deadline.h"
#include "conference/members/conference.h"
#include "identity/role.h"
#include "pages/calendar/ical.h"
#include "pages/liaison/calendar.h"

enum { CANCELLED, HOUR, OPINION, ROUND, TASK, WORDS };

/* The page where the owner does what is asked; of a unit's round the desk. */
static struct text
path_of(struct request *r, const struct feed_owner *who,
    const struct deadline *d)
{
	bool office = (who->roles & (OFFICE | CONVENER)) != 0;

	if (!office && strcmp(d->kind.s, "round") == 0)
		return TEXT("liaison/");
	return text_print(r->arena, "%s/%ss/%" PRId64,
	    office ? "office" : "liaison", d->kind.s, d->id);
}

static struct ical_day
day_of(struct request *r, const struct feed_owner *who,
    const struct deadline *d, const struct text words[])
{
	int word = strcmp(d->kind.s, "opinion") == 0 ? OPINION :
	    strcmp(d->kind.s, "task") == 0 ? TASK : ROUND;

	return (struct ical_day){ .day = d->day, .updated_at = d->at,
	    .uid = text_print(r->arena, "%s-%" PRId64 "@%s", d->kind.s, d->id,
	    r->origin + strcspn(r->origin, "/") + 2),
	    .title = text_print(r->arena, "%s%s",
	    words[word].s, d->title.s),
	    .path = path_of(r, who, d) };
}

enum status
own_calendar(struct request *r, struct text *out)
{
	struct conference c = { .name = TEXT("") };
	struct text words[WORDS];
	struct feed_owner who;
	struct rows rows;
	const struct deadline *all;
	struct ical_day *days;

	if (!feed_owner_find(r->db, r->code, &who))
		return NOT_FOUND;
	if (!calendar_words_read(r, OWN_CALENDAR_WORDS, words, WORDS))
		return UNAVAILABLE;
	conference_find(r->db, &c);
	rows = feed_deadlines(r->db, &who);
	all = rows.at;
	days = arena_alloc(r->arena, (rows.count + 1) * sizeof *days);
	for (size_t i = 0; i < rows.count; i++)
		days[i] = day_of(r, &who, &all[i], words);
	*out = calendar_own(r, &(struct calendar_words){ c.name,
	    words[CANCELLED], words[HOUR] }, feed_meetings(r->db, &who), days,
	    rows.count);
	return OK;
}
