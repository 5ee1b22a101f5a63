/* backup: the subcommands `lianxi backup` and `lianxi restore`. */
#ifndef ADMIN_COMMAND_BACKUP_H
#define ADMIN_COMMAND_BACKUP_H

#include "base/day.h"

/* Return a status of admin/backup/backup.h, or EX_USAGE (64). */
int	backup_command(struct moment now, int count, char **words);
int	restore_command(const char *sql_folder, int count, char **words);

#endif
