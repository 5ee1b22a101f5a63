/*
 * history: what happened to a record, for the people who work with it.
 *
 * One table, event, for all kinds of records.  A program reads and writes it
 * through the view own_event, which has the kinds it works with.  Auditors
 * have the log (audit/audit.h).
 */
#ifndef CONFERENCE_RECORDS_HISTORY_H
#define CONFERENCE_RECORDS_HISTORY_H

#include "base/shape.h"

struct db;
struct tx;

struct event {
	int64_t		id, object_id, account_id, state, sequence;
	struct text	kind, verb, reason;	/* "meeting", "cancel" */
	struct text	who;		/* the account's name, for reading */
	struct moment	at;
};

/* A member that people were told of, as it would be typed. */
struct event_change {
	int64_t		event_id;
	struct text	field, before_, after_;
};

extern const struct shape event_shape, event_change_shape;

/* The newest first, at most 200; and what they changed, at most 500. */
struct rows	history(struct db *, struct text kind, int64_t object_id);
struct rows	history_changes(struct db *, struct text kind,
		    int64_t object_id);

int64_t		history_add(struct tx *, const struct event *);
void		history_change_add(struct tx *, const struct event_change *);
/* Forgets all of it, for a draft that is deleted. */
void		history_drop(struct tx *, struct text kind, int64_t object_id);
/* The same of one version, whose number is the sequence of its events. */
void		history_drop_of(struct tx *, struct text kind,
		    int64_t object_id, int64_t sequence);

#endif
