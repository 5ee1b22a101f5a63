/*
 * multipart: a form with files (RFC 7578, RFC 2046), read as it comes.
 *
 * The reader pulls bytes from a source and hands out what happens; it never
 * holds more than MULTIPART_BUFFER of them, whatever is sent.
 *
 *	        ┌────────────────────────────────────────┐
 *	open ─▶ PART_BEGINS ─▶ PART_BYTES ─▶ … ─▶ PART_ENDS ─▶ PARTS_END
 *
 * and from anywhere to PARTS_BROKEN, which is final as PARTS_END is.  How the
 * source cuts the bytes makes no difference but to how PART_BYTES are cut.
 *
 * A preamble before the first boundary and an epilogue behind the last are
 * passed over (RFC 2046, 5.1.1); the epilogue is left in the source.  Stricter
 * than the RFCs, which no browser notices: a part that is encoded
 * (quoted-printable, base64) is broken.
 */
#ifndef INPUT_MULTIPART_H
#define INPUT_MULTIPART_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

struct arena;

enum {
	MULTIPART_BUFFER = 64 * 1024,
	MULTIPART_BOUNDARY_MAX = 70,	/* RFC 2046, 5.1.1 */
	MULTIPART_PARTS_MAX = 420,
	MULTIPART_HEADERS_MAX = 8,	/* of one part */
	MULTIPART_HEADER_MAX = 2048,	/* bytes of all of them */
	MULTIPART_NAME_MAX = 100	/* bytes of a field's name */
};

enum multipart_event { PART_BEGINS, PART_BYTES, PART_ENDS, PARTS_END,
    PARTS_BROKEN };

/* Up to n bytes to `to`, at least one but at the end: 0. */
typedef size_t multipart_source(void *from, char *to, size_t n);

struct multipart {
	/* At PART_BEGINS, and until the next. */
	struct text	 name;		/* of the field, never "" */
	struct text	 file_name;	/* without folders; "": none was chosen */
	bool		 is_file;
	/* At PART_BYTES, until the next call: at least one byte. */
	const char	*bytes;
	size_t		 len;

	/* The rest is the reader's own. */
	struct arena	*arena;
	multipart_source *source;
	void		*from;
	char		*buffer;
	size_t		 at, end;	/* what is read and not yet told */
	char		 boundary[MULTIPART_BOUNDARY_MAX + 5];	/* CR LF -- */
	size_t		 boundary_len;
	size_t		 parts;
	bool		 fresh;		/* nothing of this part is told yet */
	enum { AT_FIRST, IN_PART, AFTER_PART, AT_END, BROKEN } state;
};

/*
 * False when the content type is not multipart/form-data with a boundary of
 * 1 to 70 characters that RFC 2046 allows.
 */
bool	multipart_open(struct multipart *, struct arena *,
	    const char *content_type, multipart_source *, void *from);
/*
 * Names are UTF-8 and checked as text.  Browsers send them in quotes, with
 * %22, %0D and %0A for what may not stand there, some with \" and \\; a
 * file* parameter (RFC 8187) goes before them.  A folder before the last
 * slash or backslash is taken off.
 */
enum multipart_event	multipart_next(struct multipart *);

#endif
