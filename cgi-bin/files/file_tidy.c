/* Deletes contents and blocks that no file uses. */
#include "audit/audit.h"
#include "db/db.h"
#include "files/file_tidy.h"

struct found { struct text sha256; };

static const struct shape found_shape = SHAPE(struct found,
	COLUMN(struct found, sha256));

QUERY(file_parts_left, found_shape,
    "SELECT DISTINCT LOWER(HEX(p.sha256)) AS sha256"
    "  FROM file_part p"
    "  LEFT JOIN file f ON f.sha256 = p.sha256"
    "  LEFT JOIN file_held h ON h.sha256 = p.sha256"
    " WHERE f.id IS NULL AND h.id IS NULL LIMIT 100");
QUERY(file_blocks_left, found_shape,
    "SELECT LOWER(HEX(b.sha256)) AS sha256"
    "  FROM file_block b"
    "  LEFT JOIN file_part p ON p.block_sha256 = b.sha256"
    " WHERE p.sha256 IS NULL LIMIT 100");

/*
 * An upload of the same content locks these rows until its file is committed.
 * So lock them first, and then check again whether they are in use.
 */
QUERY(file_parts_lock, found_shape,
    "SELECT LOWER(HEX(sha256)) AS sha256 FROM file_part"
    " WHERE sha256 = UNHEX(:sha256) LIMIT 100 FOR UPDATE");
QUERY(file_block_lock, found_shape,
    "SELECT LOWER(HEX(sha256)) AS sha256 FROM file_block"
    " WHERE sha256 = UNHEX(:sha256) LIMIT 1 FOR UPDATE");
COMMAND(file_parts_drop,
    "DELETE FROM file_part WHERE sha256 = UNHEX(:sha256)"
    "   AND NOT EXISTS (SELECT 1 FROM file WHERE sha256 = UNHEX(:sha256))"
    "   AND NOT EXISTS (SELECT 1 FROM file_held h"
    "                    WHERE h.sha256 = file_part.sha256)");
COMMAND(file_block_drop,
    "DELETE FROM file_block WHERE sha256 = UNHEX(:sha256)"
    "   AND NOT EXISTS (SELECT 1 FROM file_part"
    "                    WHERE block_sha256 = UNHEX(:sha256))");

static bool
drop(struct tx *tx, const struct query *left, const struct query *lock,
    const struct command *command)
{
	struct rows rows = db_rows(tx_db(tx), left, BIND_NONE);
	const struct found *found = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		struct text sha256 = found[i].sha256;

		db_rows(tx_db(tx), lock, BIND(P(sha256)));
		tx_change(tx, command, BIND(P(sha256)));
	}
	return rows.count > 0;
}

bool
files_tidy(struct tx *tx)
{
	bool more = drop(tx, &file_parts_left, &file_parts_lock,
	    &file_parts_drop);

	more = drop(tx, &file_blocks_left, &file_block_lock,
	    &file_block_drop) || more;
	if (more)
		audit(tx, "file.tidy", 0, TEXT(""));
	return more;
}
