/*
 * manifest: the list of what one backup has.
 *
 * A JSON object (docs/backup-format.md).  It has every table with its columns
 * and the objects with its rows, in order; nothing else is needed to restore.
 * `check` is the SHA-256 of everything else in it.
 */
#ifndef ADMIN_BACKUP_MANIFEST_H
#define ADMIN_BACKUP_MANIFEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "files/blob_store.h"

enum {
	MANIFEST_FORMAT = 1,
	MANIFEST_TABLES_MAX = 500,
	MANIFEST_COLUMNS_MAX = 100,
	MANIFEST_NAME_MAX = 64,		/* of a table or column; a-z, 0-9, _ */
	MANIFEST_ROWS_MAX = 1000000000,
};

struct manifest;

struct manifest_head {
	int64_t		at;		/* seconds since 1970 */
	int64_t		schema;		/* its newest migration */
	int64_t		audit_last;	/* last row of the audit log */
	const char	*audit_hash;	/* 64 hex digits */
};

struct manifest_table {
	const char	*name;
	size_t		 columns, objects;
	int64_t		 rows;
	int64_t		 next_id;	/* AUTO_INCREMENT; 0: none */
};

struct manifest_object {
	const char	*name;		/* in the blob store */
	int64_t		 size, rows;
};

/* ---- Writing */

struct manifest	*manifest_new(struct manifest_head);
/* Adds a table, then its columns and objects in order. */
void		 manifest_table_add(struct manifest *, const char *name,
		    int64_t next_id);
void		 manifest_column_add(struct manifest *, const char *name);
void		 manifest_object_add(struct manifest *,
		    struct manifest_object);
/* The JSON, to be freed with blob_free(). */
char		*manifest_text(struct manifest *, size_t *n);
void		 manifest_free(struct manifest *);

/* ---- Reading */

enum manifest_fault { MANIFEST_WELL, MANIFEST_NO_JSON, MANIFEST_FOREIGN,
    MANIFEST_CHANGED, MANIFEST_BAD };

/*
 * Parses a manifest.  NULL, and *why, when it is no JSON or not of the format
 * MANIFEST_FORMAT, `check` is wrong, or a name, number or list is invalid.
 */
struct manifest	*manifest_parse(const char *bytes, size_t n,
		    enum manifest_fault *);
struct manifest_head	manifest_head(const struct manifest *);
size_t			manifest_tables(const struct manifest *);
struct manifest_table	manifest_table(const struct manifest *, size_t table);
const char		*manifest_column(const struct manifest *,
			    size_t table, size_t column);
struct manifest_object	manifest_object(const struct manifest *, size_t table,
			    size_t object);

/* ---- A set of objects, of several manifests */

struct manifest_set;

struct manifest_set	*manifest_set_new(void);
/*
 * Adds the objects of a manifest and passes new ones to a function; stops when
 * that returns false.
 */
bool			 manifest_set_add(struct manifest_set *,
			    const struct manifest *,
			    bool (*fresh)(void *, struct manifest_object),
			    void *);
/* The keep() function of blob_sweep(). */
bool			 manifest_set_has(void *set, const char *name);
size_t			 manifest_set_count(const struct manifest_set *);
void			 manifest_set_free(struct manifest_set *);

#endif
