/* year: what a year had, by number: for the report of the conference. */
#ifndef CONFERENCE_YEAR_YEAR_H
#define CONFERENCE_YEAR_YEAR_H

#include "base/day.h"
#include "base/shape.h"

struct db;

/* How many: "meeting", "regular", 1.  What has none has no row. */
struct year_count { struct text part, word; int64_t total; };
/*
 * meeting: held, by kind, and cancelled; minutes: issued, by series; topic:
 * submitted, accepted, declined; sifted, tabled: what became of topics at
 * liaison meetings and at conferences; resolution: decided, as they are carried
 * out now, and all; task: begun in the year, by light and end, and all; before:
 * those of other years that were open in it; referral: sent, answered; member:
 * agreed, declined.
 */
struct rows	year_counts(struct db *, int year, struct day today);

struct year_meeting {
	int64_t		id, minutes_id;		/* 0: none issued */
	struct text	name, kind, number;
	struct moment	starts_at;
};
struct year_referral {
	int64_t		id, unit_id;
	struct text	title, answer_document, follows;
	struct day	sent_on, answered_on;
};
extern const struct shape year_meeting_shape, year_referral_shape;
/* Those held, and those sent, in order; at most 100 each. */
struct rows	year_meetings(struct db *, int year);
struct rows	year_referrals(struct db *, int year);

#endif
