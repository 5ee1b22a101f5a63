/*
 * history: the events of a record, for the people who work with it.
 *
 * One table, event, has the events of all kinds of records.  Programs use it
 * through the view own_event, which has the kinds they may work with. Auditors
 * read the audit log (audit/audit.h) instead.
 */
#ifndef CONFERENCE_RECORDS_HISTORY_H
#define CONFERENCE_RECORDS_HISTORY_H

#include "base/shape.h"

struct db;
struct tx;

struct event {
	int64_t		id, object_id, account_id, state, sequence;
	struct text	kind, verb, reason;	/* "meeting", "cancel" */
	struct text	who;		/* name of the account, to be read */
	struct moment	at;
};

/* Old and new value of a changed member, as a user would type them. */
struct event_change {
	int64_t		event_id;
	struct text	field, before_, after_;
};

extern const struct shape event_shape, event_change_shape;

/*
 * history(): events, newest first, at most 200.  history_changes(): their
 * changed members, at most 500.
 */
struct rows	history(struct db *, struct text kind, int64_t object_id);
struct rows	history_changes(struct db *, struct text kind,
		    int64_t object_id);

/* Whether the account wrote in it: in this sequence, as its events say. */
bool		history_wrote(struct db *, const struct event *);

int64_t		history_add(struct tx *, const struct event *);
void		history_change_add(struct tx *, const struct event_change *);
/* Deletes all events, with a draft that is deleted. */
void		history_drop(struct tx *, struct text kind, int64_t object_id);
/* Deletes the events of one version; their sequence is its number. */
void		history_drop_of(struct tx *, struct text kind,
		    int64_t object_id, int64_t sequence);

#endif
