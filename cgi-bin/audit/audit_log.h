/* audit_log: reads the audit log and verifies its chain of hashes. */
#ifndef AUDIT_AUDIT_LOG_H
#define AUDIT_AUDIT_LOG_H

#include <stdbool.h>
#include <stdint.h>

#include "base/shape.h"

struct db;

struct audit_line {
	int64_t		id, account_id, object_id;	/* 0: nobody */
	struct moment	at;
	struct text	who, verb, address, before_, detail;
	struct text	kind;		/* what the verb begins with */
	struct text	title;		/* the object's title today, or "" */
};

struct audit_word { int64_t id; struct text word; };	/* a name, a verb */

extern const struct shape audit_line_shape, audit_word_shape;

enum { AUDIT_LINES = 50, AUDIT_EXPORT_MAX = 50000 };	/* per page, per file */

struct audit_filter {
	bool		nobody;		/* only rows without an account */
	int64_t		account_id, object_id;		/* 0: all */
	struct text	verb, address;			/* "": all */
	struct moment	from, upto;			/* both included */
	int64_t		below;				/* ids < this; 0: all */
};

/* The rows that match, newest first, at most `most`. */
struct rows	audit_lines(struct db *, const struct audit_filter *,
		    int64_t most);
/* The account's last changes of topics, meetings and accounts; at most 10. */
struct rows	audit_of_account(struct db *, int64_t account_id);
/* The filter's choices: all accounts, all verbs in the log; at most 500. */
struct rows	audit_people(struct db *);
struct rows	audit_verbs(struct db *);

/* ---- Verification */

enum { AUDIT_FAULTS_MAX = 20, AUDIT_HASH_CHARS = 64 };

enum audit_why {
	AUDIT_CHANGED,	/* not the hash of this row and the one before:
			   the row was changed, moved or inserted */
	AUDIT_MISSING,	/* the row with this number is missing */
	AUDIT_LOOSE,	/* a row behind the end of the chain */
	AUDIT_HEAD,	/* audit_head differs from the last row */
	AUDIT_SINCE,	/* a chained row lies before its beginning */
	AUDIT_KNOWN	/* the row has not the hash in known_hash */
};

struct audit_fault { int64_t id; enum audit_why why; };

struct audit_proof {
	int64_t		since, last, rows;	/* chained: since + 1 to last */
	char		hash[AUDIT_HASH_CHARS + 1];	/* of the last row */
	size_t		faults;			/* all; fault[] has some */
	struct audit_fault fault[AUDIT_FAULTS_MAX];
};

/*
 * Reads the chain in batches from its beginning to its present end, and stores
 * what is wrong in *out.  Rows that are added meanwhile do no harm.  known_id,
 * known_hash: a row and its hash as recorded elsewhere, for example on paper;
 * known_id 0: none.
 */
void	audit_verify(struct db *, int64_t known_id, struct text known_hash,
	    struct audit_proof *out);
/* The same for the last rows only, for a look every few minutes. */
void	audit_verify_end(struct db *, int64_t rows, struct audit_proof *out);

#endif
