/*
 * watch: the subcommand `lianxi watch`, for Nagios and other monitors.
 *
 * Prints one line with what is wrong and, behind a bar, figures (performance
 * data of Nagios), and then a line for each thing that was looked at.  Returns
 * 0 when all is well, 1 when something needs attention, 2 when it needs it at
 * once, 3 when something could not be read.
 *
 * WATCH_BACKUP (a file as old as the last backup), WATCH_DISK (folders, with
 * colons) and WATCH_CERTIFICATE (a PEM file) name what is looked at; what has
 * no name is left out.
 */
#ifndef ADMIN_WATCH_WATCH_H
#define ADMIN_WATCH_WATCH_H

#include <stdint.h>

#include "admin/watch/report.h"
#include "base/day.h"

struct db;

/* db NULL: it cannot be reached. */
int	watch_command(struct db *, struct moment now);

/* What wsrep_local_state says of a node of Galera: 4 synced, 2 donor. */
enum watch_level watch_node(int64_t state);

#endif
