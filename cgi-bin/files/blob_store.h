/*
 * blob_store: a folder that stores each blob once, under its SHA-256.
 *
 *	FOLDER/objects/ab/abcd…		blobs, never changed
 *	FOLDER/days/NAME.json		the manifest of one backup
 *	FOLDER/lock			locked by the one writer
 *
 * A file is renamed to its name after its bytes are synced to disk, so a named
 * file is complete even after a power failure.  A file has STORE_BYTES_MAX
 * bytes at most.  On failure errno gives the reason.
 */
#ifndef FILES_BLOB_STORE_H
#define FILES_BLOB_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
	STORE_BYTES_MAX = 64 * 1024 * 1024,
	STORE_NAME_CHARS = 64,		/* hex digits of a blob's name */
	STORE_DAY_CHARS = 40,		/* longest name of a day */
};

struct store;

struct store_day { char name[STORE_DAY_CHARS + 1]; };

/*
 * Opens the folder; with `write`, creates it if needed and locks it.  NULL when
 * that fails; EWOULDBLOCK: another process is writing.
 */
struct store	*store_open(const char *folder, bool write);
void		 store_close(struct store *);

/* Stores n bytes and sets their name; *fresh: they were not stored before. */
bool		 store_put(struct store *, const char *bytes, size_t n,
		    char name[static STORE_NAME_CHARS + 1], bool *fresh);
/*
 * The bytes of a blob, to be freed with store_free().  NULL when it cannot be
 * read; errno EBADMSG when its size or SHA-256 is wrong.
 */
char		*store_get(struct store *, const char *name, int64_t size);
void		 store_free(char *);
/*
 * Deletes all blobs for which keep() returns false; the last argument is
 * passed on to keep().  Returns the number deleted, or -1.
 */
int64_t		 store_sweep(struct store *, bool (*keep)(void *,
		    const char *name), void *);

/*
 * The names of all days without ".json", oldest first, to be freed with
 * free(); NULL when the folder cannot be read to its end.
 */
struct store_day *store_days(struct store *, size_t *count);
/* Fails with EEXIST when the day exists. */
bool		 store_day_put(struct store *, const char *name,
		    const char *bytes, size_t n);
/* Its n bytes and a NUL, to be freed with store_free(); NULL on failure. */
char		*store_day_get(struct store *, const char *name, size_t *n);
bool		 store_day_drop(struct store *, const char *name);
/* Whether a string may name a day: digits, T and -, not starting with -. */
bool		 store_day_name(const char *);

#endif
