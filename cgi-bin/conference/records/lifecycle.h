/*
 * lifecycle: a record found, stored and moved by its table (conference/records/move.h).
 *
 * What goes with a move is in its transaction: the history, the log, the
 * search index.
 */
#ifndef CONFERENCE_RECORDS_LIFECYCLE_H
#define CONFERENCE_RECORDS_LIFECYCLE_H

#include "conference/records/move.h"

/* A new one before anything is typed. */
void		 record_blank(struct db *, const struct record *, void *out);
/* Of the one with this code; 0: there is none, or such records have none. */
int64_t		 record_id(struct db *, const struct record *,
		    struct text code);
bool		 record_find(struct db *, const struct record *,
		    const struct asker *, void *out);
/* The same, and nobody else moves it until the transaction ends. */
bool		 record_lock(struct tx *, const struct record *,
		    const struct asker *, void *out);

/*
 * Stores a new one, in state 0 or where a move that is .at_once leads; *row has
 * its id then.  *faults: what .store found wrong; the transaction must then be
 * given up.
 */
void		 record_add(const struct mover *, const struct record *,
		    const struct move *, void *row, struct faults *);
/*
 * *before becomes *after, with the state, the moments and the sequence of the
 * move.  False: it has another revision by now, and nothing was done.  When
 * nothing differs, nothing is written.  *faults as above.
 */
bool		 record_move(const struct mover *, const struct record *,
		    const struct move *, const void *before, void *after,
		    struct faults *);
/* Puts one that was loaded, and is no draft, into the search. */
void		 record_found(struct tx *, const struct record *, int64_t id);
/* Deletes *row with its files and history.  False as above. */
bool		 record_discard(const struct mover *, const struct record *,
		    const struct move *, const void *row);

#endif
