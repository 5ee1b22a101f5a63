/*
 * download: a file on its way out, block by block.
 *
 * One block is in memory, whatever the size.  Each is asked for under the
 * same conditions as the file, so what is withdrawn while it is sent stops.
 *
 *	ETag: the SHA-256; If-None-Match: 304
 *	Range, one of bytes, and If-Range: 206 or 416; several are not for us
 *	    and get the whole (RFC 9110, 14.2)
 *	Content-Disposition: attachment, but of pictures; the name as it is
 *	    and an ASCII one (RFC 6266)
 *	Content-Security-Policy: sandbox; so no script of a file ever runs here
 */
#ifndef WEB_TRANSFER_DOWNLOAD_H
#define WEB_TRANSFER_DOWNLOAD_H

#include <stdbool.h>

#include "files/file.h"
#include "web/request.h"

struct answer;
struct wire;

struct download {
	struct file	file;
	/* Its block, from 0, in the arena of db; no bytes: it is not there. */
	struct bytes	(*block)(struct db *, const struct file *,
			    int64_t position);
	/* The rest is filled by download_open(). */
	enum status	status;		/* OK, 206, 304 or 416 */
	int64_t		from, upto;	/* bytes to send: from ≤ n < upto */
	struct bytes	first;
};

/* What the client asked for, and its first block. */
void		download_open(struct download *, struct request *,
		    const struct wire *);
/* Sends it; of the answer: is it shared, is it a HEAD? */
enum status	download_send(struct download *, struct request *,
		    struct wire *, const struct answer *);

#endif
