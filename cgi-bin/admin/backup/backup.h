/*
 * backup: copies the database into a folder while the portal runs, and
 * restores it into an empty database.
 *
 * All tables are read in one snapshot.  The rows of a table, in primary key
 * order, are cut into objects at rows that a hash of the key selects, so
 * unchanged rows make the same objects, which are stored only once
 * (files/blob_store.h).  A row of 64 KiB or more is an object of its own.  A
 * manifest lists all objects, so each day is a complete backup.  Format:
 * docs/backup-format.md.
 */
#ifndef ADMIN_BACKUP_BACKUP_H
#define ADMIN_BACKUP_BACKUP_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "base/day.h"
#include "files/blob_store.h"

/* Counts for the report. */
struct backup_sum {
	char		day[BLOB_DAY_CHARS + 1];
	int64_t		schema, tables, rows;
	int64_t		objects, bytes;		/* in the whole backup */
	int64_t		fresh, fresh_bytes;	/* of these, newly written */
	int64_t		audit_last;		/* last row of the audit log */
	char		audit_hash[BLOB_NAME_CHARS + 1];
};

/*
 * The functions return a status as in admin/migrate.h, or EX_IOERR when the
 * folder cannot be read or written; the reason is printed on out.
 */

/* Makes a backup named after the Beijing time: 2026-11-27T230500. */
int	backup(const char *folder, struct moment now, FILE *out,
	    struct backup_sum *);
/*
 * Reads every object of this day, or of all days (NULL), and compares it with
 * its SHA-256.  EX_DATAERR when one is damaged or missing; prints each.
 */
int	backup_check(const char *folder, const char *day, FILE *out,
	    struct backup_sum *);
/*
 * Removes all but the newest `keep` days, and objects that no day uses; prints
 * them.
 */
int	backup_keep(const char *folder, int64_t keep, FILE *out);
/* Prints one line per day. */
int	backup_list(const char *folder, FILE *out);

/*
 * Restores a day (NULL: the newest) into an empty database: runs the
 * migrations that the backup had, inserts the rows, runs the other migrations
 * of sql_folder.
 *
 * EX_DATAERR, before anything is changed, when the database has a table or a
 * newer schema, or a manifest or object is damaged.  After a later failure the
 * database is emptied again.  If the process is killed, a marker table stays
 * and the programs have no rights, so a partial restore cannot be used.
 */
int	restore(const char *folder, const char *day, const char *sql_folder,
	    FILE *out, struct backup_sum *);

#endif
