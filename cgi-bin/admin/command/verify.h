/* verify: what `lianxi verify` says of admin/verify.h and of the log. */
#ifndef ADMIN_COMMAND_VERIFY_H
#define ADMIN_COMMAND_VERIFY_H

#include "base/day.h"

struct arena;
struct db;

/*
 * 0: all agrees; 65: not, and the first faults are named, or a part could not be
 * read, and the log says why; 69: no database.
 */
int	verify_command(struct db *, struct arena *, struct day today);

#endif
