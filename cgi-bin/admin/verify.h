/*
 * verify: checks the consistency of the database for `lianxi verify`.
 *
 * Only reads, and can run while the portal does.  The parts:
 *
 *	keys		each foreign key has its row
 *	blocks		each block of a file has the SHA-256 that is its name
 *	files		the blocks of each content have its SHA-256 and size
 *	topic numbers	as many topics have a number as the register gave
 *	index numbers	those given by the portal have no gap, and none is above
 *			the register's
 *	versions	what lists show of a paper is its published version;
 *			`newest` is the newest one; the last event of a topic
 *			led to its state
 *	documents	exactly what is public is in the search index
 *	index		slot and postings of each document are those of its text
 *
 * The chain of the audit log is checked by audit/audit_log.h.
 */
#ifndef ADMIN_VERIFY_H
#define ADMIN_VERIFY_H

#include <stdint.h>

struct db;

enum { VERIFY_FAULTS_MAX = 20, VERIFY_WORD_MAX = 100 };

/* What is wrong: a table or kind, and an id or a hash. */
struct verify_fault { char what[VERIFY_WORD_MAX]; };

struct verify_sum {
	int64_t			looked, wrong;
	struct verify_fault	fault[VERIFY_FAULTS_MAX];	/* the first */
};

/* Checks foreign keys on a connection of its own. */
void	verify_keys(struct db *, struct verify_sum *);
void	verify_blocks(struct db *, struct verify_sum *);
void	verify_files(struct db *, struct verify_sum *);
void	verify_topic_numbers(struct db *, struct verify_sum *);
void	verify_index_numbers(struct db *, struct verify_sum *);
void	verify_versions(struct db *, struct verify_sum *);
void	verify_documents(struct db *, struct verify_sum *);
void	verify_index(struct db *, struct verify_sum *);

/* Counts one more fault. */
__attribute__((format(printf, 2, 3)))
void	verify_wrong(struct verify_sum *, const char *format, ...);

#endif
