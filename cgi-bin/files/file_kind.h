/*
 * file_kind: which kinds of file are accepted, and whether a content is of
 * the kind that its name says.
 *
 * The name's extension selects a kind from a table.  Then libmagic must see
 * one of the kind's types in the first block, or the block must start as the
 * kind does (as a zip, or with %PDF- within the first 1,024 bytes).  A
 * container must also have, in any block, the name of its main part
 * (word/document, OFD.xml).  So a program named .pdf is refused, and so is an
 * empty zip named .docx.
 */
#ifndef FILES_FILE_KIND_H
#define FILES_FILE_KIND_H

#include <stdbool.h>
#include <stddef.h>

#include "base/shape.h"
#include "base/text.h"

struct file_kind;

/* The check of one content, block by block. */
struct file_look {
	const struct file_kind	*kind;
	bool			 begun, fits, marked, ole, locked;
	const char		*media_type;
};

/*
 * Loads libmagic's database, and calls log_die() when it does not recognise a
 * PDF.  Called once before the first request; it keeps some MiB.
 */
void	file_kind_open(void);

/* The kind of a name's extension, in any letter case; NULL: not accepted. */
const struct file_kind	*file_kind_of(struct text name);

void	file_look_begin(struct file_look *, const struct file_kind *);
/* Adds the next block, 256 KiB but for the last. */
void	file_look_add(struct file_look *, struct bytes);
/*
 * The media type to serve the content with, a constant; NULL when it is not of
 * its kind.  Text is always text/plain.
 */
const char	*file_look_end(const struct file_look *);
/*
 * Whether the content was refused because it is an encrypted .docx, .xlsx or
 * .ofd: an OLE file with an entry EncryptedPackage ([MS-OFFCRYPTO] 2.3.4.4), or
 * a zip with an encrypted first entry.
 */
bool		 file_look_locked(const struct file_look *);

#endif
