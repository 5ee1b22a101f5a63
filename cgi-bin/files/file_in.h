/*
 * file_in: writes an uploaded content into the database block by block.
 *
 * Memory holds one block, its list of blocks and two digests, whatever the
 * size.  A block is stored when it is full, in a transaction of its own;
 * files_hold() stores the list.  The blocks of a content that is refused stay
 * until files_tidy() deletes them, a day later.
 */
#ifndef FILES_FILE_IN_H
#define FILES_FILE_IN_H

#include <stddef.h>

#include "files/file.h"

struct arena;
struct db;
struct file_in;
struct file_kind;

/*
 * FILE_LARGE: more than FILE_BYTES_MAX; FILE_DIFFERS: not of the kind its name
 * says; FILE_LOCKED: encrypted (files/file_kind.h).
 */
enum file_fate { FILE_STORED, FILE_EMPTY, FILE_LARGE, FILE_DIFFERS,
    FILE_LOCKED };

/* One per process at a time: the digests are shared. */
struct file_in	*file_in_new(struct arena *, struct db *, int64_t now);
/* Starts the next content; the kind is that of its name. */
void		 file_in_begin(struct file_in *, const struct file_kind *);
void		 file_in_bytes(struct file_in *, const char *bytes, size_t n);
/* Ends the content; when stored, sets all of *out but name and id. */
enum file_fate	 file_in_end(struct file_in *, struct upload *out);

#endif
