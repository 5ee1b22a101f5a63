/* Deletes contents and blocks that no file uses. */
#include "audit/audit.h"
#include "db/db.h"
#include "files/file_tidy.h"

struct found { struct text sha256; };

static const struct shape found_shape = SHAPE(struct found,
	COLUMN(struct found, sha256));

QUERY(file_contents_left, found_shape,
    "SELECT LOWER(HEX(c.sha256)) AS sha256"
    "  FROM file_content c"
    "  LEFT JOIN file f ON f.sha256 = c.sha256"
    "  LEFT JOIN file_held h ON h.sha256 = c.sha256"
    " WHERE f.id IS NULL AND h.id IS NULL LIMIT 100");
QUERY(file_blocks_left, found_shape,
    "SELECT LOWER(HEX(b.sha256)) AS sha256"
    "  FROM file_block b"
    "  LEFT JOIN file_part p ON p.block_sha256 = b.sha256"
    " WHERE p.sha256 IS NULL AND b.stored_at <= :upto LIMIT 100");

/*
 * An upload of the same content locks this row until its file is committed.
 * So lock it first, and then check again whether it is in use.
 */
QUERY(file_content_lock, found_shape,
    "SELECT LOWER(HEX(sha256)) AS sha256 FROM file_content"
    " WHERE sha256 = UNHEX(:sha256) LIMIT 1 FOR UPDATE");
#define UNUSED								\
    "   AND NOT EXISTS (SELECT 1 FROM file WHERE sha256 = UNHEX(:sha256))" \
    "   AND NOT EXISTS (SELECT 1 FROM file_held"			\
    "                    WHERE sha256 = UNHEX(:sha256))"
COMMAND(file_parts_drop,
    "DELETE FROM file_part WHERE sha256 = UNHEX(:sha256)" UNUSED);
COMMAND(file_content_drop,
    "DELETE FROM file_content WHERE sha256 = UNHEX(:sha256)" UNUSED);
COMMAND(file_block_drop,
    "DELETE FROM file_block WHERE sha256 = UNHEX(:sha256)"
    "   AND stored_at <= :upto"
    "   AND NOT EXISTS (SELECT 1 FROM file_part"
    "                    WHERE block_sha256 = UNHEX(:sha256))");

bool
files_tidy(struct tx *tx, int64_t upto)
{
	struct rows contents = db_rows(tx_db(tx), &file_contents_left,
	    BIND_NONE), blocks;
	const struct found *found = contents.at;

	for (size_t i = 0; i < contents.count; i++) {
		struct text sha256 = found[i].sha256;

		db_rows(tx_db(tx), &file_content_lock, BIND(P(sha256)));
		tx_change(tx, &file_parts_drop, BIND(P(sha256)));
		tx_change(tx, &file_content_drop, BIND(P(sha256)));
	}
	blocks = db_rows(tx_db(tx), &file_blocks_left, BIND(P(upto)));
	found = blocks.at;
	for (size_t i = 0; i < blocks.count; i++)
		tx_change(tx, &file_block_drop, BIND(AS(sha256,
		    P(found[i].sha256)), P(upto)));
	if (contents.count + blocks.count == 0)
		return false;
	audit(tx, "file.tidy", 0, TEXT(""));
	return true;
}
