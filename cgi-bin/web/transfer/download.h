/*
 * download: sends a file block by block.
 *
 * Memory holds one block, whatever the size.  Each block is read with the same
 * check of rights as the file, so a download stops when the file is withdrawn.
 *
 *	ETag: the SHA-256; If-None-Match is answered with 304
 *	Range with one range of bytes, and If-Range: 206 or 416; any other
 *	    Range is ignored (RFC 9110, 14.2)
 *	Content-Disposition: inline for pictures, else attachment; with the
 *	    name and an ASCII fallback (RFC 6266)
 *	Content-Security-Policy: sandbox, so that no script in a file runs
 */
#ifndef WEB_TRANSFER_DOWNLOAD_H
#define WEB_TRANSFER_DOWNLOAD_H

#include <stdbool.h>

#include "files/file.h"
#include "web/request.h"

struct answer;
struct fcgi;

struct download {
	struct file	file;
	/* file_block() or public_file_block(). */
	struct bytes	(*block)(struct db *, const struct file *,
			    int64_t position);
	/* The rest is filled by download_open(). */
	enum status	status;		/* OK, 206, 304 or 416 */
	int64_t		from, upto;	/* bytes to send: from ≤ n < upto */
	struct bytes	first;
};

/* Reads the request's headers, decides the status, reads the first block. */
void		download_open(struct download *, struct request *,
		    const struct fcgi *);
/*
 * Sends the bytes, without headers.  False when not all: the connection is closed,
 * or a block is missing, which is logged.
 */
bool		download_blocks(struct download *, struct request *,
		    struct fcgi *);
/*
 * Sends headers and blocks; returns the status.  Only shared and head of the
 * answer are used.
 */
enum status	download_send(struct download *, struct request *,
		    struct fcgi *, const struct answer *);

#endif
