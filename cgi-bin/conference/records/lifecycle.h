/*
 * lifecycle: finds, stores and moves records by their table of moves
 * (conference/records/move.h).
 *
 * A move's history, audit record and search entry are in its transaction.
 */
#ifndef CONFERENCE_RECORDS_LIFECYCLE_H
#define CONFERENCE_RECORDS_LIFECYCLE_H

#include "conference/records/move.h"

/* Fills a new record, with the defaults of .begin. */
void		 record_blank(struct db *, const struct record *, void *out);
/* Of the one with this code; 0: there is none, or such records have none. */
int64_t		 record_id(struct db *, const struct record *,
		    struct text code);
bool		 record_find(struct db *, const struct record *,
		    const struct asker *, void *out);
/* Like record_find(), and locks the row until the transaction ends. */
bool		 record_lock(struct tx *, const struct record *,
		    const struct asker *, void *out);

/* Did the account make it, or write in this version?  Then no .review. */
bool		 record_wrote(struct db *, const struct record *,
		    const void *row, int64_t account_id);

/*
 * Inserts a new record, in state 0 or in that of an .at_once move, and sets
 * its id in *row.  *faults: what .store found wrong; if there are
 * any, the transaction must be rolled back.
 */
void		 record_add(const struct mover *, const struct record *,
		    const struct move *, void *row, struct faults *);
/*
 * Updates *before to *after, with the state, moments and sequence of the move.
 * False when the revision has changed; then nothing was written.  Writes
 * nothing when no member differs and the state stays.  *faults as in
 * record_add().
 */
bool		 record_move(const struct mover *, const struct record *,
		    const struct move *, const void *before, void *after,
		    struct faults *);
/* Adds a record that was loaded, and is no draft, to the search index. */
void		 record_found(struct tx *, const struct record *, int64_t id);
/*
 * Deletes *row with its files and history; false when its revision has
 * changed.
 */
bool		 record_discard(const struct mover *, const struct record *,
		    const struct move *, const void *row);

#endif
