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
 * it from there; it withdraws until the office has answered for good.  The
 * office answers what is submitted.  accepted and declined are ends here.
 *
 * A change is of a row as it was seen: by its state and its revision.  What
 * is not the asking unit's is not found.
 */
#ifndef CONFERENCE_TOPICS_TOPIC_H
#define CONFERENCE_TOPICS_TOPIC_H

#include <stdbool.h>

#include "base/shape.h"

struct arena;
struct db;
struct tx;

enum topic_state {
	TOPIC_DRAFT, TOPIC_SUBMITTED, TOPIC_RETURNED, TOPIC_ACCEPTED,
	TOPIC_DECLINED, TOPIC_WITHDRAWN, TOPIC_STATES,
	TOPIC_GONE			/* where a discarded draft goes */
};
enum topic_move {
	TOPIC_SUBMIT, TOPIC_RETURN, TOPIC_ACCEPT, TOPIC_DECLINE,
	TOPIC_WITHDRAW, TOPIC_DISCARD, TOPIC_MOVES
};

/* "draft" and so on, in the order of the states; then NULL. */
extern const char *const topic_state_words[TOPIC_STATES + 1];
/* "submit" and so on, in the order of the moves; then NULL. */
extern const char *const topic_move_words[TOPIC_MOVES + 1];

/* Where the move leads; TOPIC_STATES: it is not allowed from there. */
enum topic_state topic_next(enum topic_state, enum topic_move);
/* May its unit write? */
bool		 topic_open(enum topic_state);

enum {
	TOPIC_TITLE_MIN = 4, TOPIC_TITLE_MAX = 60,	/* characters */
	TOPIC_TEXT_MAX = 8000, TOPIC_DECISION_MAX = 4000,
	TOPIC_REASON_MAX = 1000, TOPIC_IDS_MAX = 60
};

struct topic {
	int64_t		id, unit_id, author_id, editor_id, state, category_id,
			revision;
	struct text	number;		/* "": not accepted */
	struct text	title, problem, facts, proposal, decision;
	struct text	reason;		/* of the office's last answer */
	struct text	author, editor;	/* their names */
	struct text	duty_ids, unit_ids;	/* as stored, "3 15" */
	struct id_list	duties, units;	/* clauses; units concerned */
	struct moment	created_at, changed_at, submitted_at, answered_at;
};

/* A step in its life; verb "draft" or one of topic_move_words. */
struct topic_event {
	int64_t		state;		/* where it led */
	struct text	verb, reason, who;
	struct moment	at;
};

/* topic_words_shape: what a person writes. */
extern const struct shape topic_shape, topic_words_shape, topic_event_shape;

/* Do they say the same? */
bool		 topic_same(const struct topic *, const struct topic *);

/* The unit's own. */
bool		 topic_find(struct db *, int64_t id, int64_t unit_id,
		    struct topic *out);
/*
 * For the office: whatever was submitted once, of any unit.  What a unit has
 * withdrawn has no words any more but its title.
 */
bool		 topic_find_sent(struct db *, int64_t id, struct topic *out);
/*
 * The same two inside a transaction, whole: nobody else changes it until its
 * end.
 */
bool		 topic_hold(struct tx *, int64_t id, int64_t unit_id,
		    struct topic *out);
bool		 topic_hold_sent(struct tx *, int64_t id, struct topic *out);
/* Newest first, at most 200. */
struct rows	 topic_events(struct db *, int64_t id);

/*
 * Stores a new one: unit_id, author_id, editor_id, state (a draft, or
 * submitted) and the words of *topic; created_at is now.  wrong:
 * "category_id", "duties" or "units" when there is no such thing; the
 * transaction must then be given up.  Audited.
 */
struct topic_added { int64_t id; const char *wrong; };
struct topic_added topic_add(struct tx *, const struct topic *);
/*
 * The row becomes *after, by after->editor_id, if it still has the state and
 * the revision of *before; else *stale.  Returns what is wrong, as above, or
 * NULL.  An event is written when the state changes.  Audited.
 */
const char	*topic_change(struct tx *, const struct topic *before,
		    const struct topic *after, bool *stale);

/*
 * Deletes the draft *was, if it still is what *was says; false: it is not, or
 * it was submitted once.  The transaction must then be given up.  Audited.
 */
bool		 topic_discard(struct tx *, const struct topic *was,
		    int64_t account_id, int64_t now);

#endif
