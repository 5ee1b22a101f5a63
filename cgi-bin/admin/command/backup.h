/* backup: what `lianxi backup` and `lianxi restore` do, and say of it. */
#ifndef ADMIN_COMMAND_BACKUP_H
#define ADMIN_COMMAND_BACKUP_H

#include "base/day.h"

/* Statuses of admin/backup/backup.h; 64: the words are none of ours. */
int	backup_command(struct moment now, int count, char **words);
int	restore_command(const char *sql_folder, int count, char **words);

#endif
