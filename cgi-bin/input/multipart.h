/*
 * multipart: parses multipart/form-data (RFC 7578, RFC 2046) as it arrives.
 *
 * The reader pulls bytes from a source and returns events.  It holds at most
 * MULTIPART_BUFFER bytes.
 *
 *	        ┌────────────────────────────────────────┐
 *	open ─▶ PART_BEGINS ─▶ PART_BYTES ─▶ … ─▶ PART_ENDS ─▶ PARTS_END
 *
 * and from anywhere to PARTS_BROKEN; PARTS_END and PARTS_BROKEN are final.
 * How the source splits the bytes affects only how PART_BYTES are split.
 *
 * The preamble is skipped, and the epilogue is left unread (RFC 2046, 5.1.1).
 * Stricter than the RFCs, but not than browsers: an encoded part
 * (quoted-printable, base64) is PARTS_BROKEN.
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
	MULTIPART_HEADERS_MAX = 8,	/* per part */
	MULTIPART_HEADER_MAX = 2048,	/* bytes of a part's headers */
	MULTIPART_NAME_MAX = 100	/* bytes of a field's name */
};

enum multipart_event { PART_BEGINS, PART_BYTES, PART_ENDS, PARTS_END,
    PARTS_BROKEN };

/* Reads up to n bytes; returns 0 only at the end. */
typedef size_t multipart_source(void *from, char *to, size_t n);

struct multipart {
	/* From PART_BEGINS to the next one: */
	struct text	 name;		/* of the field; not empty */
	struct text	 file_name;	/* without folders; "": no file */
	bool		 is_file;
	/* At PART_BYTES, until the next call; not empty: */
	const char	*bytes;
	size_t		 len;

	/* Private to the parser: */
	struct arena	*arena;
	multipart_source *source;
	void		*from;
	char		*buffer;
	size_t		 at, end;	/* unread bytes of the buffer */
	char		 boundary[MULTIPART_BOUNDARY_MAX + 5];	/* CR LF -- */
	size_t		 boundary_len;
	size_t		 parts;
	bool		 fresh;		/* no bytes of this part returned yet */
	enum { AT_FIRST, IN_PART, AFTER_PART, AT_END, BROKEN } state;
};

/*
 * False when the content type is not multipart/form-data with a boundary of 1
 * to 70 characters (RFC 2046, 5.1.1).
 */
bool	multipart_open(struct multipart *, struct arena *,
	    const char *content_type, multipart_source *, void *from);
/*
 * Reads up to the next event.  Names must be UTF-8 texts.  In quotes, %22,
 * %0D, %0A, \" and \\ are decoded, as browsers encode them.  A parameter
 * filename* (RFC 8187) is preferred.  Folders in a file's name are removed.
 */
enum multipart_event	multipart_next(struct multipart *);

#endif
