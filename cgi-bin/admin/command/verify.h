/* verify: what `lianxi verify` says of admin/verify.h and of the log. */
#ifndef ADMIN_COMMAND_VERIFY_H
#define ADMIN_COMMAND_VERIFY_H

struct arena;
struct db;

/*
 * 0: all agrees; 65: not, and the first faults are named, or a part could not be
 * read, and the log says why.
 */
int	verify_command(struct db *, struct arena *, int count, char **words);

#endif
