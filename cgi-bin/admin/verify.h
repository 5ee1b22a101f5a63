/*
 * verify: is what is kept whole?  For `lianxi verify`; it reads only, beside
 * a portal that works, and compares what must agree.
 *
 *	keys		each foreign key finds its row
 *	blocks		each block of a file has the SHA-256 of its name
 *	files		the blocks of each file make up its content and size
 *	topic numbers	as many topics have one as the register gave
 *	index numbers	those that the portal gave run without gap, and none is
 *			above the register's
 *	versions	the face of a paper is one of its published versions,
 *			`newest` is the newest; the last event of a topic led
 *			to the state it is in
 *	documents	what is public has its entry in the search, what was
 *			never or is no longer published has none
 *	index		each entry's place and postings say what its words do, and
 *			no posting says more
 *
 * The chain of the log: audit/audit_log.h.
 */
#ifndef ADMIN_VERIFY_H
#define ADMIN_VERIFY_H

#include <stdint.h>

struct db;

enum { VERIFY_FAULTS_MAX = 20, VERIFY_WORD_MAX = 100 };

/* What is wrong: a table or kind, and a number or a hash. */
struct verify_fault { char what[VERIFY_WORD_MAX]; };

struct verify_sum {
	int64_t			looked, wrong;
	struct verify_fault	fault[VERIFY_FAULTS_MAX];	/* the first */
};

/* By a connection of its own. */
void	verify_keys(struct db *, struct verify_sum *);
void	verify_blocks(struct db *, struct verify_sum *);
void	verify_files(struct db *, struct verify_sum *);
void	verify_topic_numbers(struct db *, struct verify_sum *);
void	verify_index_numbers(struct db *, struct verify_sum *);
void	verify_versions(struct db *, struct verify_sum *);
void	verify_documents(struct db *, struct verify_sum *);
void	verify_index(struct db *, struct verify_sum *);

/* One more that is wrong. */
__attribute__((format(printf, 2, 3)))
void	verify_wrong(struct verify_sum *, const char *format, ...);

#endif
