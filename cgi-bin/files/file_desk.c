/* Finds files, and reads their blocks, for the desks. */
#include "db/db.h"
#include "files/file.h"

QUERY(file_of_paper_named, file_shape, FILE_COLUMNS " FROM file f"
    " WHERE f.id = :id AND f.name = :name"
    "   AND (f.notice_id IS NOT NULL OR f.policy_id IS NOT NULL)");
QUERY(file_of_meeting_named, file_shape, FILE_COLUMNS " FROM file f"
    " WHERE f.id = :id AND f.name = :name"
    "   AND (f.meeting_id IS NOT NULL OR f.agenda_item_id IS NOT NULL)");
QUERY(file_block_at, file_block_shape,
    "SELECT b.bytes"
    "  FROM file_part p"
    "  JOIN file_block b ON b.sha256 = p.block_sha256"
    " WHERE p.sha256 = UNHEX(:sha256) AND p.position = :position LIMIT 1");

bool
file_of_paper(struct db *db, int64_t id, struct text name, struct file *out)
{
	return db_row(db, &file_of_paper_named, out, BIND(P(id), P(name)));
}

bool
file_of_meeting(struct db *db, int64_t id, struct text name,
    struct file *out)
{
	return db_row(db, &file_of_meeting_named, out, BIND(P(id), P(name)));
}

struct bytes
file_block(struct db *db, const struct file *file, int64_t position)
{
	struct file_block block;

	if (!db_row(db, &file_block_at, &block, BIND(P(file->sha256),
	    P(position))))
		return (struct bytes){ NULL, 0 };
	return block.bytes;
}
