/* Sends a file, block by block. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/log.h"
#include "db/db.h"
#include "process/fcgi.h"
#include "web/answer.h"
#include "web/form/form.h"
#include "web/serve.h"
#include "web/transfer/download.h"

enum { DIGITS_MAX = 18, ETAG_MAX = 67 };

/* ---- The request */

/* Parses digits and moves past them; -1 when there are none or too many. */
static int64_t
number_take(const char **s)
{
	size_t n = strspn(*s, "0123456789");
	int64_t number = n > 0 && n <= DIGITS_MAX ?
	    strtoll(*s, NULL, 10) : -1;

	*s += n;
	return number;
}

/*
 * Parses bytes=0-99, bytes=100- or bytes=-100.  OK: any other header, which is
 * ignored.
 */
static enum status
range_read(struct download *d, const char *asked)
{
	int64_t size = d->file.size, from, last;

	if (strncmp(asked, "bytes=", 6) != 0)
		return OK;
	asked += 6;
	from = number_take(&asked);
	if (*asked++ != '-')
		return OK;
	last = number_take(&asked);
	if (*asked != '\0' || (from < 0 && last < 0) ||
	    (from >= 0 && last >= 0 && last < from))
		return OK;
	if (from >= size || (from < 0 && (last == 0 || size == 0)))
		return NO_SUCH_RANGE;
	if (from < 0) {
		from = last < size ? size - last : 0;
		last = size - 1;
	}
	d->from = from;
	d->upto = last >= 0 && last < size ? last + 1 : size;
	return PARTIAL;
}

static void
etag_print(const struct file *file, char out[static ETAG_MAX])
{
	snprintf(out, ETAG_MAX, "\"%.64s\"", file->sha256.s);
}

void
download_open(struct download *d, struct request *r, const struct fcgi *w)
{
	const char *known = fcgi_env(w, "HTTP_IF_NONE_MATCH");
	const char *still = fcgi_env(w, "HTTP_IF_RANGE");
	char etag[ETAG_MAX];

	etag_print(&d->file, etag);
	d->from = 0;
	d->upto = d->file.size;
	d->status = OK;
	if (strstr(known, etag) != NULL || strcmp(known, "*") == 0)
		d->status = NOT_MODIFIED;
	else if (*still == '\0' || strcmp(still, etag) == 0)
		d->status = range_read(d, fcgi_env(w, "HTTP_RANGE"));
	if (d->status == OK || d->status == PARTIAL)
		d->first = d->block(r->db, &d->file,
		    d->from / FILE_BLOCK_BYTES);
}

/* ---- The answer */

static bool
is_picture(const struct file *file)
{
	return strncmp(file->media_type.s, "image/", 6) == 0;
}

static void
head_send(const struct download *d, struct request *r, struct fcgi *w,
    bool shared)
{
	const struct file *file = &d->file;
	const char *dot = strrchr(file->name.s, '.');
	char etag[ETAG_MAX];

	etag_print(file, etag);
	fcgi_printf(w, "Status: %d\r\nETag: %s\r\nAccept-Ranges: bytes\r\n"
	    "Cache-Control: %s\r\n", (int)d->status, etag,
	    shared ? "public, no-cache" : "private, no-store");
	if (d->status == PARTIAL)
		fcgi_printf(w, "Content-Range: bytes %" PRId64 "-%" PRId64
		    "/%" PRId64 "\r\n", d->from, d->upto - 1, file->size);
	if (d->status == NO_SUCH_RANGE)
		fcgi_printf(w, "Content-Range: bytes */%" PRId64 "\r\n"
		    "Content-Length: 0\r\n", file->size);
	if (d->status == OK || d->status == PARTIAL) {
		fcgi_printf(w, "Content-Type: %s\r\nContent-Length: %" PRId64
		    "\r\n", file->media_type.s, d->upto - d->from);
		answer_name(w, r, is_picture(file) ? "inline" : "attachment",
		    file->name, text_print(r->arena, "file-%" PRId64 "%s",
		    file->id, dot != NULL ? dot : "").s);
	}
	answer_headers(w, r, "default-src 'none'; sandbox;"
	    " frame-ancestors 'none'");
	fcgi_printf(w, "\r\n");
}

/* Sends the part of a block that is in the range; false when it is not whole. */
static bool
block_send(const struct download *d, struct fcgi *w, int64_t position,
    struct bytes block)
{
	int64_t start = position * FILE_BLOCK_BYTES;
	int64_t from = d->from > start ? d->from : start;
	int64_t end = start + FILE_BLOCK_BYTES;
	int64_t upto = d->upto < end ? d->upto : end;

	if (start + (int64_t)block.len < upto) {
		log_warn("download: file %" PRId64 " has no whole block %"
		    PRId64, d->file.id, position);
		return false;
	}
	serve_goes_on();
	return fcgi_write(w, (struct text){ (const char *)block.at +
	    (from - start), (size_t)(upto - from) });
}

bool
download_blocks(struct download *d, struct request *r, struct fcgi *w)
{
	struct arena *of_blocks = arena_new();
	struct arena *before = db_arena(r->db, of_blocks);
	bool fine = true;

	for (int64_t position = d->from / FILE_BLOCK_BYTES; fine &&
	    position * FILE_BLOCK_BYTES < d->upto; position++) {
		struct bytes block = d->first;

		if (block.at == NULL) {
			arena_reset(of_blocks);
			block = d->block(r->db, &d->file, position);
		}
		d->first = (struct bytes){ NULL, 0 };
		fine = block_send(d, w, position, block);
	}
	db_arena(r->db, before);
	arena_free(of_blocks);
	return fine;
}

enum status
download_send(struct download *d, struct request *r, struct fcgi *w,
    const struct answer *a)
{
	head_send(d, r, w, a->shared);
	if (!a->head && (d->status == OK || d->status == PARTIAL))
		download_blocks(d, r, w);
	return d->status;
}
