/*
 * file_in: a content on its way into the database.
 *
 * One block and two digests are in memory, whatever the size.  A block is
 * stored as soon as it is full; the list of them when the content is whole.
 * What is refused leaves the blocks that were stored to the transaction,
 * which must be given up.
 */
#ifndef FILES_FILE_IN_H
#define FILES_FILE_IN_H

#include <stddef.h>

#include "files/file.h"

struct arena;
struct file_in;
struct file_kind;
struct tx;

enum file_fate { FILE_STORED, FILE_EMPTY, FILE_LARGE, FILE_DIFFERS,
    FILE_LOCKED };

struct file_in	*file_in_new(struct arena *, struct tx *);
/* The next content, of this kind by its name. */
void		 file_in_begin(struct file_in *, const struct file_kind *);
void		 file_in_bytes(struct file_in *, const char *bytes, size_t n);
/* When it is stored, all of *out but the name. */
enum file_fate	 file_in_end(struct file_in *, struct upload *out);

#endif
