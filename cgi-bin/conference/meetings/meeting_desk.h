/*
 * meeting_desk: meetings as the office works with them, and their moves.
 *
 *	          save               change
 *	         ┌────┐             ┌──────┐
 *	         ▼    │  announce   ▼      │   hold: once it has begun
 *	──────▶ draft ┴─────────▶ announced┴──────────────────────────▶ held
 *	                             │
 *	                             └─────────▶ cancelled (with a reason)
 *
 *	draft ──discard──▶ deleted
 *
 * A draft needs only its kind; an announced meeting is complete.  Each change
 * after the announcement is an event with the changed fields, and raises the
 * calendar's SEQUENCE.  Held and cancelled are final.  With the meeting ends
 * its agenda (conference/agenda/agenda.h): it cannot be held while a topic has
 * no outcome.
 *
 * Rules: by the founding notice, a temporary meeting states its ground, and a
 * chair who is no convener the delegation; a liaison meeting prepares a
 * conference (docs/design.md).
 */
#ifndef CONFERENCE_MEETINGS_MEETING_DESK_H
#define CONFERENCE_MEETINGS_MEETING_DESK_H

#include "conference/meetings/meeting.h"
#include "conference/records/listing.h"

extern const struct shape meeting_record_shape, meeting_query_shape;
extern const struct record meeting_record;
extern const struct listing meeting_listing;

/*
 * The office's open work, at most 50 each: announced and not begun, soonest
 * first; and drafts, the least recently changed first.
 */
struct open_meetings { struct rows coming, drafts; };
struct open_meetings meetings_open(struct db *, struct moment now);
extern const struct shape conference_choice_shape;	/* id, name */
/*
 * Conferences that this meeting can prepare, if it is a liaison meeting: not
 * over yet, or the chosen one; the soonest first, at most 100.
 */
struct rows	meetings_to_prepare(struct db *, const struct meeting *);
/* Other meetings announced for the same day in Beijing; at most 10. */
struct rows	desk_meetings_beside(struct db *, const struct meeting *);
/* Also drafts with a start; as meetings_between() otherwise. */
struct rows	desk_meetings_between(struct db *, struct moment from,
		    struct moment upto);
/* The month that the list asks for; "": none. */
struct text	meeting_query_month(const void *query);
/* The number of regular meetings announced or held in the year. */
int64_t		meetings_regular_in(struct db *, int year);

#endif
