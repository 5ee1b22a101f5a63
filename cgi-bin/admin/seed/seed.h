/*
 * seed: a whole conference out of text files, into an empty database.
 *
 * The format is that of docs/seed-format.md.  All files of one call are one
 * conference and may refer to each other.  Everything is checked first and
 * every fault told, as `file:line: what is wrong`; nothing is stored while
 * there is any.
 */
#ifndef ADMIN_SEED_SEED_H
#define ADMIN_SEED_SEED_H

#include <stdio.h>

struct tx;

/*
 * Stores the conference of these files, with its search entries and one
 * audit record, and says on `out` what was stored, or what is wrong: EX_OK;
 * EX_DATAERR, faults in the files; EX_NOINPUT, one cannot be read;
 * EX_CANTCREAT, there is a conference; EX_TEMPFAIL, the database refused.  It
 * never commits: the caller commits after EX_OK, unless it is a dry run, and
 * abandons after anything else.
 */
int	seed_files(struct tx *, char *const *files, int count, FILE *out);

#endif
