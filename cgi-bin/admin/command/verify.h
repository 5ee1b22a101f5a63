/*
 * verify: the subcommand `lianxi verify`, of admin/verify.h and the audit log.
 */
#ifndef ADMIN_COMMAND_VERIFY_H
#define ADMIN_COMMAND_VERIFY_H

struct arena;
struct db;

/*
 * Returns 0 when all is consistent; 65 when not, with the first faults
 * printed, or when a part could not be read, with the reason in the log.
 */
int	verify_command(struct db *, struct arena *, int count, char **words);

#endif
