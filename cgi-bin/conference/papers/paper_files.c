/*
 * Files of what is public.  Separate from files/file.c because the program
 * `public` has the rights for these statements only.
 */
#include "conference/papers/notice.h"
#include "db/db.h"
#include "files/file.h"

const struct shape file_shape = SHAPE(struct file,
	COLUMNS(struct file, id, size, position, name, media_type, sha256,
	    added_at, public));

const struct shape file_block_shape = SHAPE(struct file_block,
	COLUMN(struct file_block, bytes));

#define IN_ORDER " ORDER BY f.position, f.id LIMIT 20"

QUERY(public_files_of_notice, file_shape, FILE_COLUMNS " FROM public_file f"
    " WHERE f.notice_id = :id" IN_ORDER);
QUERY(public_files_of_policy, file_shape, FILE_COLUMNS " FROM public_file f"
    " WHERE f.policy_id = :id" IN_ORDER);
QUERY(public_files_of_meeting, file_shape, FILE_COLUMNS " FROM public_file f"
    " WHERE f.meeting_id = :id UNION ALL " FILE_COLUMNS " FROM public_file f"
    " WHERE f.agenda_meeting_id = :id ORDER BY position, id LIMIT 400");

QUERY(public_file_named, file_shape, FILE_COLUMNS " FROM public_file f"
    " WHERE f.id = :id AND f.name = :name LIMIT 1");
QUERY(public_file_gone_named, gone_shape,
    "SELECT kind, why, gone_at FROM public_file_gone"
    " WHERE id = :id AND name = :name LIMIT 1");
QUERY(public_file_block_at, file_block_shape,
    "SELECT bytes FROM public_file_block"
    " WHERE file_id = :id AND position = :position LIMIT 1");

struct rows
public_files_of(struct db *db, struct file_home home)
{
	static const struct query *const queries[] = {
		[FILE_OF_NOTICE] = &public_files_of_notice,
		[FILE_OF_POLICY] = &public_files_of_policy,
		[FILE_OF_MEETING] = &public_files_of_meeting,
	};

	if (home.of == FILE_OF_TOPIC || home.of == FILE_OF_OPINION ||
	    home.of == FILE_OF_PROGRESS)
		return (struct rows){ NULL, 0 };
	return db_rows(db, queries[home.of], BIND(P(home.id)));
}

bool
public_file(struct db *db, int64_t id, struct text name, struct file *out)
{
	return db_row(db, &public_file_named, out, BIND(P(id), P(name)));
}

bool
public_file_gone(struct db *db, int64_t id, struct text name,
    struct gone *out)
{
	return db_row(db, &public_file_gone_named, out, BIND(P(id),
	    P(name)));
}

struct bytes
public_file_block(struct db *db, const struct file *file, int64_t position)
{
	struct file_block block;

	if (!db_row(db, &public_file_block_at, &block, BIND(P(file->id),
	    P(position))))
		return (struct bytes){ NULL, 0 };
	return block.bytes;
}
