/*
 * seed: a conference out of text files.
 *
 * The format is that of docs/seed-format.md.  All files of one call are one
 * conference and may refer to each other, and to what is in the database.
 * Everything is checked first and every fault told, as `file:line: what is
 * wrong`; nothing is stored while there is any.
 *
 * An empty database takes the whole conference.  One that has it takes what is
 * new; what differs is told and stays, unless its kind is to be replaced.
 */
#ifndef ADMIN_SEED_SEED_H
#define ADMIN_SEED_SEED_H

#include <stdbool.h>
#include <stdio.h>

struct tx;

struct seed_how {
	bool		dry;		/* for the caller: do not commit */
	unsigned	replace;	/* a bit for each kind */
	int		stored;		/* set by seed_files(): records */
};

/*
 * Reads the options in front of the files; returns how many words they are, or
 * -1 when one is wrong or no file follows.
 */
int	seed_options(int count, char *const *words, struct seed_how *,
	    FILE *out);

/*
 * Stores what these files have, with its search entries and audit records, and
 * says on `out` what was stored, or what is wrong: EX_OK; EX_DATAERR, faults
 * in the files; EX_NOINPUT, one cannot be read; EX_CANTCREAT, there is another
 * conference; EX_TEMPFAIL, the database refused.  It never commits: the caller
 * commits after EX_OK, unless it is a dry run, and abandons after anything
 * else.
 */
int	seed_files(struct tx *, struct seed_how *, char *const *files,
	    int count, FILE *out);

#endif
