/*
 * blob_store: a folder that stores each blob once, under its SHA-256.
 *
 *	FOLDER/objects/ab/abcd…		blobs, never changed
 *	FOLDER/days/NAME.json		the manifest of one backup
 *	FOLDER/lock			locked by the one writer
 *
 * A file is renamed to its name after its bytes are synced to disk, so a named
 * file is complete even after a power failure.  A file has BLOB_BYTES_MAX
 * bytes at most.  On failure errno gives the reason.
 */
#ifndef FILES_BLOB_STORE_H
#define FILES_BLOB_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
	BLOB_BYTES_MAX = 64 * 1024 * 1024,
	BLOB_NAME_CHARS = 64,		/* hex digits of a blob's name */
	BLOB_DAY_CHARS = 40,		/* longest name of a day */
};

struct blob_store;

struct blob_day { char name[BLOB_DAY_CHARS + 1]; };

/*
 * Opens the folder; with `write`, creates it if needed and locks it.  NULL when
 * that fails; EWOULDBLOCK: another process is writing.
 */
struct blob_store	*blob_store_open(const char *folder, bool write);
void		 blob_store_close(struct blob_store *);

/* Stores n bytes and sets their name; *fresh: they were not stored before. */
bool		 blob_put(struct blob_store *, const char *bytes, size_t n,
		    char name[static BLOB_NAME_CHARS + 1], bool *fresh);
/*
 * The bytes of a blob, to be freed with blob_free().  NULL when it cannot be
 * read; errno EBADMSG when its size or SHA-256 is wrong.
 */
char		*blob_get(struct blob_store *, const char *name, int64_t size);
void		 blob_free(char *);
/*
 * Deletes all blobs for which keep() returns false; the last argument is
 * passed on to keep().  Returns the number deleted, or -1.
 */
int64_t		 blob_sweep(struct blob_store *, bool (*keep)(void *,
		    const char *name), void *);

/*
 * The names of all days without ".json", oldest first, to be freed with
 * free(); NULL when the folder cannot be read to its end.
 */
struct blob_day *blob_days(struct blob_store *, size_t *count);
/* Fails with EEXIST when the day exists. */
bool		 blob_day_put(struct blob_store *, const char *name,
		    const char *bytes, size_t n);
/* Its n bytes and a NUL, to be freed with blob_free(); NULL on failure. */
char		*blob_day_get(struct blob_store *, const char *name, size_t *n);
bool		 blob_day_drop(struct blob_store *, const char *name);
/* Whether a string may name a day: digits, T and -, not starting with -. */
bool		 blob_day_name(const char *);

#endif
