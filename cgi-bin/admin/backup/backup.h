/*
 * backup: every row of the database into a store (files/blob_store.h), while the
 * portal runs, and back into an empty database.
 *
 * All tables are read in one snapshot, as they were at one instant.  The rows
 * of a table, in the order of its primary key, are cut into contents at rows
 * that the key chooses, so what has not changed since the last time has the
 * same name and is not written again; a row of 64 KiB, such as a block of a
 * file, is a content of its own.  A manifest names all of them: each day is
 * complete in itself.  docs/backup-format.md has the form.
 */
#ifndef ADMIN_BACKUP_BACKUP_H
#define ADMIN_BACKUP_BACKUP_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "base/day.h"
#include "files/blob_store.h"

/* What was done, for whoever reports it. */
struct backup_sum {
	char		day[BLOB_DAY_CHARS + 1];
	int64_t		schema, tables, rows;
	int64_t		objects, bytes;		/* all that it consists of */
	int64_t		fresh, fresh_bytes;	/* of these, written now */
	int64_t		audit_last;		/* the end of the log then */
	char		audit_hash[BLOB_NAME_CHARS + 1];
};

/*
 * These return a status as in admin/migrate.h, or EX_IOERR: the folder cannot
 * be written or read; out says why.
 */

/* Named after now, in Beijing: 2026-11-27T230500. */
int	backup(const char *folder, struct moment now, FILE *out,
	    struct backup_sum *);
/*
 * Reads every content of this day, or of all (NULL), and compares it with
 * its name; 65 when one is damaged or missing, each is said.
 */
int	backup_check(const char *folder, const char *day, FILE *out,
	    struct backup_sum *);
/* Keeps the newest `keep` days, and what they consist of; says what went. */
int	backup_keep(const char *folder, int64_t keep, FILE *out);
/* A line a day. */
int	backup_list(const char *folder, FILE *out);

/*
 * Into an empty database: brings the schema to what the backup had, stores
 * the rows, brings the schema up to the files of sql_folder.  day NULL: the
 * newest.  Before anything is changed it refuses (65) a database with any
 * table, a newer schema, a manifest or content that is damaged.  What fails
 * later leaves the database empty again; what is cut off leaves a mark, and no
 * program a right, so that a part is not taken for the whole.
 */
int	restore(const char *folder, const char *day, const char *sql_folder,
	    FILE *out, struct backup_sum *);

#endif
