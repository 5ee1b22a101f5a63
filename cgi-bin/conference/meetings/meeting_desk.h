/*
 * meeting_desk: a meeting as the office makes it (conference/meetings/meeting.h: as the
 * public reads it).
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
 * A draft may lack anything but its kind.  From the announcement on it is
 * whole, people are told of every change field by field, and the calendar's
 * SEQUENCE goes up with each.  Nothing leaves held or cancelled.
 *
 * Rules: the founding notice; a temporary meeting has its ground, and who
 * chairs in a convener's place has the delegation (docs/design.md).
 */
#ifndef CONFERENCE_MEETINGS_MEETING_DESK_H
#define CONFERENCE_MEETINGS_MEETING_DESK_H

#include "conference/meetings/meeting.h"
#include "conference/records/listing.h"

extern const struct shape meeting_record_shape, meeting_query_shape;
extern const struct record meeting_record;
extern const struct listing meeting_listing;

/*
 * What the office has to do with, at most 50 of each: announced and to come,
 * soonest first; begun, and to be said to be held, oldest first; drafts, the
 * one longest untouched first.
 */
struct open_meetings { struct rows coming, begun, drafts; };
struct open_meetings meetings_open(struct db *, struct moment now);
/* Others announced for the same day in Beijing; at most 10. */
struct rows	desk_meetings_beside(struct db *, const struct meeting *);
/* Regular meetings of the year, announced or held. */
int64_t		meetings_regular_in(struct db *, int year);

#endif
