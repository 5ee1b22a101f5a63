/*
 * topic: what a unit wants the conference to discuss, until it is accepted.
 *
 *	draft ─────submit─────▶ submitted ──accept───▶ accepted    gets its number
 *	                       ▲  ▲  │││
 *	returned ──submit──────┘  │  ││└──decline──▶ declined    with a reason
 *	   ▲                      │  ││
 *	   └────────return────────┼──┘│                          with a reason
 *	                          │   │
 *	withdrawn ──submit────────┘   └───withdraw──▶ withdrawn
 *
 *	draft, returned ──withdraw──▶ withdrawn
 *	draft ──discard──▶ deleted: nobody but its unit has seen it
 *
 * Its unit writes while it is a draft, returned or withdrawn, and may submit
 * it from there; it withdraws until the office has answered for good
 * (topic_unit.c).  The office answers what is submitted (topic_sent.c).
 * accepted and declined are ends here.  What is not the asking unit's is not
 * found.
 */
#ifndef CONFERENCE_TOPICS_TOPIC_H
#define CONFERENCE_TOPICS_TOPIC_H

#include "conference/records/listing.h"
#include "conference/records/move.h"

enum topic_state {
	TOPIC_DRAFT, TOPIC_SUBMITTED, TOPIC_RETURNED, TOPIC_ACCEPTED,
	TOPIC_DECLINED, TOPIC_WITHDRAWN, TOPIC_STATES
};
/* "draft" and so on; then NULL. */
extern const char *const topic_states[TOPIC_STATES + 1];

enum { TOPIC_TITLE_MIN = 4 };		/* characters */

struct topic {
	RECORD_HAS;			/* state: enum topic_state */
	int64_t		unit_id, editor_id, category_id;
	struct text	number;		/* "": not accepted */
	struct text	title, problem, facts, proposal, decision;
	struct text	reason;		/* of the office's last answer */
	struct text	author, editor;	/* their names */
	struct text	files;		/* the names of its files */
	struct id_list	duties, units;	/* clauses; units concerned */
	struct moment	changed_at, submitted_at, answered_at;
	/* In lists: how many days it has waited, and of a desk which part. */
	int64_t		days;
	struct text	part;
};
struct topic_count { int64_t state, total; };

extern const struct shape topic_shape, topic_count_shape;

/* The unit's own: drafted, submitted, withdrawn, discarded. */
extern const struct record topic_of_unit;
/*
 * What was submitted once, of any unit: answered.  Of what a unit has withdrawn
 * the page has no words but its title.
 */
extern const struct record topic_sent;
/* The office's own, submitted when it is made. */
extern const struct record topic_of_office;

/* The unit's and of units before it, last changed first. */
extern const struct shape topic_query_shape;
const struct listing	*topic_listing(struct db *, int64_t unit_id);
/* Rows of topic_count_shape, up to LIST_COUNTED + 1 each for the office. */
struct rows	topic_counts_of_unit(struct db *, int64_t unit_id);
struct rows	topic_counts(struct db *);
/*
 * A liaison's desk: returned and drafts of the unit, oldest first ("wait"),
 * what the account changed last ("mine"), accepted ("done", the last first).
 */
struct rows	topics_of_desk(struct db *, int64_t unit_id,
		    int64_t account_id);

/*
 * The office's: what waits, the oldest first, and the rest, last submitted
 * first; one filter.
 */
extern const struct shape sent_query_shape;
extern const struct listing topic_waiting_listing, topic_sent_listing;
/* Is the waiting list asked for? */
bool		sent_query_waits(const void *query);
/* The five that have waited longest, and that were accepted last. */
struct rows	topics_oldest(struct db *);
struct rows	topics_accepted(struct db *);

#endif
