/* backup_parts: what data/backup*.c and admin/backup/restore.c share. */
#ifndef ADMIN_BACKUP_BACKUP_PARTS_H
#define ADMIN_BACKUP_BACKUP_PARTS_H

#include <stdbool.h>
#include <stdio.h>

struct manifest;
struct blob_store;

/* Says why it failed, by errno, and answers false. */
bool		 backup_say_folder(FILE *out, const char *what);
/* NULL, and said, when it is not there, or is damaged or foreign. */
struct manifest	*backup_manifest(struct blob_store *, const char *day, FILE *out);
/* The newest day; false, and said, when there is none. */
bool		 backup_newest(struct blob_store *, char *day, FILE *out);

#endif
