/*
 * audit: writes the audit log: who did what to which record, and from where.
 *
 * Rows are never deleted.  They are numbered without gaps and form a chain;
 * the hash of a row is the SHA-256 of
 *
 *	the hash of the row before, then id, at, account, verb, object,
 *	address, before, detail: each preceded by its length in 8 bytes,
 *	numbers in decimal, 0 for no account
 *
 * so that a row that was changed, removed or moved is found
 * (audit/audit_log.h). The end of the chain is locked only while tx_commit()
 * runs: audit() notes a record in memory, and tx_commit() writes it.
 */
#ifndef AUDIT_AUDIT_H
#define AUDIT_AUDIT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"

struct arena;
struct shape;
struct tx;

enum { AUDIT_DETAIL_MAX = 2000 };	/* characters; the rest is cut off */

/*
 * Notes an audit record.  verb: a constant such as "topic.submit".  detail:
 * the new value, or "".  Account and address are those of the transaction.  A
 * transaction that changed rows cannot commit without a call of this.
 */
void	audit(struct tx *, const char *verb, int64_t object_id,
	    struct text detail);
/*
 * Like audit(), for another account than the transaction's: at sign-in, for
 * example.  account_id 0: nobody is signed in, or the administrator's command.
 */
void	audit_of(struct tx *, int64_t account_id, const char *verb,
	    int64_t object_id, struct text detail);
/*
 * Like audit(), with the members that differ between two rows, before and
 * after, as printed by row_diff() (audit/row_diff.h).  before NULL: all
 * members of *after that are not empty.
 */
void	audit_change(struct tx *, const char *verb, int64_t object_id,
	    const struct shape *, const void *before, const void *after);

/*
 * The verb of the last record about the visitor's own action, skipping records
 * about files and saved forms; "" when there is none.
 */
const char *audit_verb(const struct tx *);

/* One row of the log. */
struct audit_row {
	int64_t		id, at, account_id, object_id;
	struct text	verb, address, before, detail;
};
/* The row's hash as 64 hex digits.  previous: the hash of the row before. */
struct text	audit_hash(struct arena *, struct text previous,
		    const struct audit_row *);

/* For tx_commit() only: writes the noted records; false on failure. */
bool	audit_write(struct tx *);

#endif
