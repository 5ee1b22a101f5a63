/*
 * audit_log: the log read, and its chain proved (audit/audit.h: written).
 */
#ifndef AUDIT_AUDIT_LOG_H
#define AUDIT_AUDIT_LOG_H

#include <stdbool.h>
#include <stdint.h>

#include "base/shape.h"

struct db;

struct audit_line {
	int64_t		id, account_id, object_id;	/* account 0: nobody */
	struct moment	at;
	struct text	who, verb, address, before_, detail;
	struct text	title;		/* what the object is called now, or "" */
};

struct audit_word { int64_t id; struct text word; };	/* a name, a verb */

extern const struct shape audit_line_shape, audit_word_shape;

enum { AUDIT_LINES = 50, AUDIT_EXPORT_MAX = 50000 };	/* a page, a file */

struct audit_filter {
	bool		nobody;		/* only of who was not signed in */
	int64_t		account_id, object_id;		/* 0: all */
	struct text	verb, address;			/* "": all */
	struct moment	from, upto;			/* both included */
	int64_t		below;				/* ids less than this */
};

/* Newest first, at most `most` rows. */
struct rows	audit_lines(struct db *, const struct audit_filter *,
		    int64_t most);
/* What it did last to topics, meetings and accounts; at most 10. */
struct rows	audit_of_account(struct db *, int64_t account_id);
/* For the filter: every account there is, every verb there was; at most 500. */
struct rows	audit_people(struct db *);
struct rows	audit_verbs(struct db *);

/* ---- Is the chain whole? */

enum { AUDIT_FAULTS_MAX = 20, AUDIT_HASH_CHARS = 64 };

enum audit_why {
	AUDIT_CHANGED,	/* the row's hash is not that of its words and of the
			   row before: changed, moved, or put in */
	AUDIT_MISSING,	/* there is no row of this number */
	AUDIT_LOOSE,	/* a row behind the end of the chain */
	AUDIT_HEAD,	/* the end is not what the chain says it is */
	AUDIT_SINCE,	/* a row of the chain lies before its beginning */
	AUDIT_KNOWN	/* not the hash that was written down elsewhere */
};

struct audit_fault { int64_t id; enum audit_why why; };

struct audit_proof {
	int64_t		since, last, rows;	/* up to since: no chain yet */
	char		hash[AUDIT_HASH_CHARS + 1];	/* of the last row */
	size_t		faults;			/* how many; the first in: */
	struct audit_fault fault[AUDIT_FAULTS_MAX];
};

/*
 * Walks the chain from its beginning to where its end is now, some rows at
 * a time; rows that are written meanwhile do not disturb it.  known_id and
 * known_hash: of a row, as written down elsewhere; 0: none.
 */
void	audit_verify(struct db *, int64_t known_id, struct text known_hash,
	    struct audit_proof *out);

#endif
