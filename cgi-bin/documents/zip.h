/*
 * zip: writes a ZIP archive into memory.
 *
 * Names are UTF-8.  Members have the time that zip_time() set, so the same members
 * make the same bytes.  An archive that is too large for memory is sent
 * while it is written: zip_taken(), zip_file().
 */
#ifndef DOCUMENTS_ZIP_H
#define DOCUMENTS_ZIP_H

#include <stdint.h>

#include "base/day.h"
#include "base/shape.h"
#include "base/text.h"

struct arena;
struct zip;

/*
 * A new archive of at most 65535 members and 4 GiB, which is written to *out;
 * nothing else may write there.  What is written at its end stays in the arena.
 */
struct zip	*zip_new(struct arena *, struct text_buffer *out);
/* Of the members that follow; none, or before 1980: the first of 1980. */
void		 zip_time(struct zip *, struct moment);
/* Adds a member, deflated. */
void		 zip_add(struct zip *, struct text name, const void *bytes,
		    size_t n);
/*
 * Adds the beginning of a member whose n bytes follow it in the archive, but
 * not in *out.  crc: zip_crc() of them.
 */
void		 zip_file(struct zip *, struct text name, size_t n,
		    uint32_t crc);
uint32_t	 zip_crc(uint32_t before, struct bytes);
/* That what *out has was taken out of it; it is empty then. */
void		 zip_taken(struct zip *);
/* Writes the end of the archive. */
void		 zip_end(struct zip *);

#endif
