/*
 * seat_change: who is to take a seat, from the proposal to the decision.
 *
 *	──propose──▶ proposed ──withdraw──▶ withdrawn
 *	               │  └─────decline───▶ declined     with a reason
 *	               └────────agree─────▶ agreed
 *
 *	kind             proposed by            agreed by
 *	appointment      the office             another of the office, or the
 *	                                        convener; a first convener or a
 *	                                        convener
 *	member_change    the unit's liaison     the conference, when the minutes
 *	                                        are issued of the meeting whose
 *	                                        agenda it was on; of what came
 *	                                        on none, the office writes down
 *	                                        the document and the day
 *	liaison_change   the unit, the office   the office or the convener, not
 *	                                        who proposed it; then it waits
 *	                                        for an account (conference/
 *	                                        people/awaited.h)
 *
 * An agreed change sets the last day of one seat and the first day of the next;
 * no job has to run.
 */
#ifndef CONFERENCE_PEOPLE_SEAT_CHANGE_H
#define CONFERENCE_PEOPLE_SEAT_CHANGE_H

#include "conference/records/move.h"

enum change_state { CHANGE_PROPOSED, CHANGE_WITHDRAWN, CHANGE_AGREED,
    CHANGE_DECLINED };

struct seat_change {
	RECORD_HAS;
	int64_t		unit_id, seat_id, leaver_id;	/* 0: nobody leaves */
	int64_t		decider_id, new_seat_id, person_id, account_id;
	struct text	role, name, office, post, reason;
	struct text	document, answer;
	struct day	since, decided_on;
	struct moment	proposed_at, decided_at;
	/* Of the seat that ends, and of the one that begins: */
	struct text	leaves, seat_office;
	struct day	seat_since, begins;
	struct text	author, decider;
};

/* Of the unit, by its liaison. */
extern const struct shape member_change_shape, liaison_change_shape;
extern const struct record member_change_of_unit, liaison_change_of_unit;
/* Of the office. */
extern const struct shape appointment_shape, member_decision_shape,
    liaison_decision_shape;
extern const struct record appointment_record, member_change_record,
    liaison_change_record;

/*
 * The minutes of a conference are issued, with this number and day: the changes
 * on its agenda that it agreed to take effect, those that it declined end.  One
 * whose seat has begun later than the new one would stays as it is.
 */
void		member_changes_decide(const struct mover *, int64_t meeting_id,
		    struct text document, struct day);

/* A seat that a change can end. */
struct sitter {
	int64_t		id;
	struct text	name, office, post;
	struct day	since, until;
};
extern const struct shape sitter_shape;
/*
 * Seats of the role, and of the unit unless it is 0, that have not ended; at
 * most 100.
 */
struct rows	sitters(struct db *, struct text role, int64_t unit_id,
		    struct day today);

/* An account of a liaison who can leave. */
struct leaver { int64_t id, unit_id; struct text name; struct day ends_on; };
extern const struct shape leaver_shape;
/* Of the unit unless it is 0; at most 500. */
struct rows	leavers(struct db *, int64_t unit_id, struct day today);

/* What a list shows; the kind is that of its record. */
struct change_line {
	int64_t		id, state, unit_id;
	struct text	kind, role, name, post, leaves;
	struct day	since;
	struct moment	proposed_at;
};
extern const struct shape change_line_shape;
/* Of the unit, the newest first; at most 50. */
struct rows	changes_of_unit(struct db *, int64_t unit_id);
/* Those that wait for a decision, the oldest first; at most 200. */
struct rows	changes_waiting(struct db *);
/* Those that were decided, the newest first; at most 100. */
struct rows	changes_decided(struct db *);

#endif
