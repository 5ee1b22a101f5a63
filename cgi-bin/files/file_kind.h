/*
 * file_kind: which files are taken, and whether one is what its name says.
 *
 * The kind is that of the name's extension, from a table; then libmagic must
 * see one of the kind's types in the first block, or the block must begin as
 * the kind does (a zip; a PDF behind at most 1,024 other bytes).  A container
 * must name, in any block, the part that makes it what it is (word/document,
 * OFD.xml).  So a program that calls itself .pdf is refused, and an empty zip
 * .docx.
 */
#ifndef FILES_FILE_KIND_H
#define FILES_FILE_KIND_H

#include <stdbool.h>
#include <stddef.h>

#include "base/shape.h"
#include "base/text.h"

struct file_kind;

/* A look at one content, block by block. */
struct file_look {
	const struct file_kind	*kind;
	bool			 begun, fits, marked, ole, locked;
	const char		*media_type;
};

/*
 * Loads libmagic's database and tries it; dies when it does not know a PDF.
 * Once, before the first request: it takes some MiB, which stay.
 */
void	file_kind_open(void);

/* By the extension, small letters or capitals; NULL: not taken. */
const struct file_kind	*file_kind_of(struct text name);

void	file_look_begin(struct file_look *, const struct file_kind *);
/* The next block; the first is the one that tells most. */
void	file_look_add(struct file_look *, struct bytes);
/*
 * The type to send it as, a constant; NULL when it is not what its name
 * says.  Text is sent as text/plain, whatever is written in it.
 */
const char	*file_look_end(const struct file_look *);
/*
 * Was a .docx, .xlsx or .ofd refused because it is encrypted?  Office wraps
 * such a file in OLE, with an entry EncryptedPackage ([MS-OFFCRYPTO] 2.3.4.4).
 */
bool		 file_look_locked(const struct file_look *);

#endif
