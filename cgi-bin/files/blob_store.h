/*
 * blob_store: a folder in which each content is kept once, under its SHA-256.
 *
 *	FOLDER/objects/ab/abcd…		contents, never changed
 *	FOLDER/days/NAME.json		what was backed up at one time
 *	FOLDER/lock			one writer at a time
 *
 * A file gets its name when all its bytes are on the disk, so what has a name
 * is whole, whenever the power goes.  Bounds: STORE_BYTES_MAX for a content.
 * Where something fails errno says why.
 */
#ifndef FILES_BLOB_STORE_H
#define FILES_BLOB_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
	STORE_BYTES_MAX = 64 * 1024 * 1024,
	STORE_NAME_CHARS = 64,		/* of a content: hex digits */
	STORE_DAY_CHARS = 40,		/* of a day, at most */
};

struct store;

struct store_day { char name[STORE_DAY_CHARS + 1]; };

/*
 * NULL when the folder is not there, or, with `write`, cannot be made or is
 * being written by another (EWOULDBLOCK).
 */
struct store	*store_open(const char *folder, bool write);
void		 store_close(struct store *);

/* Keeps n bytes; *fresh: they were not there.  name: 64 digits and a NUL. */
bool		 store_put(struct store *, const char *bytes, size_t n,
		    char name[static STORE_NAME_CHARS + 1], bool *fresh);
/*
 * The content, to be given to store_free(); NULL when it is not there or not
 * of this size, and, with errno EBADMSG, when its SHA-256 is another.
 */
char		*store_get(struct store *, const char *name, int64_t size);
void		 store_free(char *);
/* Deletes each content that `keep` does not want; how many, or -1. */
int64_t		 store_sweep(struct store *, bool (*keep)(void *,
		    const char *name), void *);

/*
 * Names of all days, without ".json", oldest first, to be freed; NULL when the
 * folder cannot be read to its end.
 */
struct store_day *store_days(struct store *, size_t *count);
/* False, EEXIST, when there is one of that name. */
bool		 store_day_put(struct store *, const char *name,
		    const char *bytes, size_t n);
/* To be given to store_free(); with a NUL behind its n bytes. */
char		*store_day_get(struct store *, const char *name, size_t *n);
bool		 store_day_drop(struct store *, const char *name);
/* Is it a word that can be the name of a day? */
bool		 store_day_name(const char *);

#endif
