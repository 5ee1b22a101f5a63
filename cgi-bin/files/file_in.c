/* Stores the blocks of an uploaded content in the database. */
#include <string.h>

#include "base/arena.h"
#include "base/digest.h"
#include "db/db.h"
#include "db/open.h"
#include "files/file_in.h"
#include "files/file_kind.h"

enum { BLOCKS_MAX = FILE_BYTES_MAX / FILE_BLOCK_BYTES };

TALLY(file_block_again,
    "UPDATE file_block SET stored_at = :now WHERE sha256 = :sha256");
TALLY(file_block_put,
    "INSERT IGNORE INTO file_block (sha256, bytes, stored_at)"
    " VALUES (:sha256, :block, :now)");

struct file_in {
	struct arena		*arena;
	struct db		*db;
	int64_t			 now;
	struct digest		*whole, *one;
	struct file_look	 look;
	size_t			 held, blocks;	/* bytes now; blocks stored */
	int64_t			 size;
	unsigned char		 sha256[BLOCKS_MAX][DIGEST_BYTES];
	unsigned char		 block[FILE_BLOCK_BYTES];
};

struct file_in *
file_in_new(struct arena *a, struct db *db, int64_t now)
{
	static struct digest *whole, *one;
	struct file_in *in = arena_alloc(a, sizeof *in);

	if (whole == NULL) {
		whole = digest_new();
		one = digest_new();
	}
	in->arena = a;
	in->db = db;
	in->now = now;
	in->whole = whole;
	in->one = one;
	return in;
}

void
file_in_begin(struct file_in *in, const struct file_kind *kind)
{
	file_look_begin(&in->look, kind);
	digest_begin(in->whole);
	in->held = in->blocks = 0;
	in->size = 0;
}

static void
block_store(struct file_in *in)
{
	struct bytes block = { in->block, in->held };
	struct bytes sha256 = { in->sha256[in->blocks++], DIGEST_BYTES };
	int64_t now = in->now;

	digest_begin(in->one);
	digest_add(in->one, block);
	digest_end(in->one, in->sha256[in->blocks - 1]);
	digest_add(in->whole, block);
	file_look_add(&in->look, block);
	if (tx_alone(in->db, &file_block_again, BIND(P(sha256), P(now))) == 0)
		tx_alone(in->db, &file_block_put,
		    BIND(P(sha256), P(block), P(now)));
	in->held = 0;
}

void
file_in_bytes(struct file_in *in, const char *bytes, size_t n)
{
	in->size += (int64_t)n;
	if (in->size > FILE_BYTES_MAX)
		return;
	while (n > 0) {
		size_t room = FILE_BLOCK_BYTES - in->held;
		size_t some = n < room ? n : room;

		memcpy(in->block + in->held, bytes, some);
		in->held += some;
		bytes += some;
		n -= some;
		if (in->held == FILE_BLOCK_BYTES)
			block_store(in);
	}
}

enum file_fate
file_in_end(struct file_in *in, struct upload *out)
{
	unsigned char sha256[DIGEST_BYTES];
	const char *media_type;

	if (in->size > FILE_BYTES_MAX)
		return FILE_LARGE;
	if (in->size == 0)
		return FILE_EMPTY;
	if (in->held > 0)
		block_store(in);
	if ((media_type = file_look_end(&in->look)) == NULL)
		return file_look_locked(&in->look) ? FILE_LOCKED :
		    FILE_DIFFERS;
	digest_end(in->whole, sha256);
	out->blocks = (struct bytes){ arena_copy(in->arena, in->sha256,
	    in->blocks * DIGEST_BYTES), in->blocks * DIGEST_BYTES };
	out->media_type = text_of(media_type);
	out->sha256 = text_hex(in->arena, sha256, DIGEST_BYTES);
	out->size = in->size;
	return FILE_STORED;
}
