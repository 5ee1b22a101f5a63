/* backup_parts: what data/backup*.c and data/restore.c share. */
#ifndef DATA_BACKUP_PARTS_H
#define DATA_BACKUP_PARTS_H

#include <stdbool.h>
#include <stdio.h>

struct manifest;
struct store;

/* Says why it failed, by errno, and answers false. */
bool		 backup_say_folder(FILE *out, const char *what);
/* NULL, and said, when it is not there, or is damaged or foreign. */
struct manifest	*backup_manifest(struct store *, const char *day, FILE *out);
/* The newest day; false, and said, when there is none. */
bool		 backup_newest(struct store *, char *day, FILE *out);

#endif
