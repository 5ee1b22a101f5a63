/* backup_parts: shared by the files of admin/backup/. */
#ifndef ADMIN_BACKUP_BACKUP_PARTS_H
#define ADMIN_BACKUP_BACKUP_PARTS_H

#include <stdbool.h>
#include <stdio.h>

struct manifest;
struct blob_store;

/* Prints what failed, with errno, and returns false. */
bool		 backup_say_folder(FILE *out, const char *what);
/*
 * Reads a manifest; NULL, with a message, when it is missing, damaged or of
 * another format.
 */
struct manifest	*backup_manifest(struct blob_store *, const char *day, FILE *out);
/* Finds the newest day; false, with a message, when there is none. */
bool		 backup_newest(struct blob_store *, char *day, FILE *out);

#endif
