/*
 * audit: who did what to which record, from where, kept for ever.
 *
 * The rows make a chain.  They are numbered without a gap, and each holds
 *
 *	SHA-256 of: the hash before it, and of the row, each behind its
 *	length in 8 bytes: id, at, account, verb, object, address, before,
 *	detail (numbers in decimal; 0 for no account)
 *
 * so a row that was changed, taken out or moved shows (audit/audit_log.h).
 * The end of the chain is locked for the last moment of a transaction only:
 * audit() takes a note, tx_commit() writes it.
 */
#ifndef AUDIT_AUDIT_H
#define AUDIT_AUDIT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"

struct arena;
struct shape;
struct tx;

enum { AUDIT_DETAIL_MAX = 2000 };	/* characters; what is longer is cut */

/*
 * verb is a constant such as "topic.submit".  Who and from where is known
 * to the transaction.  detail: what it is now, or "".  A struct tx that
 * changed rows and was not audited does not commit.
 */
void	audit(struct tx *, const char *verb, int64_t object_id,
	    struct text detail);
/*
 * The same for somebody who is not signed in, or not yet: account 0 is
 * nobody, or the administrator's command.
 */
void	audit_of(struct tx *, int64_t account_id, const char *verb,
	    int64_t object_id, struct text detail);
/*
 * The members that differ, "name=value" a line, as they were and as they
 * are, as audit/row_diff.h prints them: texts as length and digest.  before
 * NULL: all that are not empty.
 */
void	audit_change(struct tx *, const char *verb, int64_t object_id,
	    const struct shape *, const void *before, const void *after);

/*
 * The verb of the last note about what the visitor did: what was noted of
 * files and of kept forms comes with it.  "": nothing was noted.
 */
const char *audit_verb(const struct tx *);

/* One row as it goes into the chain. */
struct audit_row {
	int64_t		id, at, account_id, object_id;
	struct text	verb, address, before, detail;
};
/* Its hash as 64 hex digits; previous: that of the row before, the same. */
struct text	audit_hash(struct arena *, struct text previous,
		    const struct audit_row *);

/* For tx_commit() alone: writes what was noted; false when it failed. */
bool	audit_write(struct tx *);

#endif
