/* Apart from data/file.c: the public program may prepare these alone. */
#include "data/db.h"
#include "data/file.h"

const struct shape file_shape = SHAPE(struct file,
	COLUMN(struct file, id),
	COLUMN(struct file, size),
	COLUMN(struct file, position),
	COLUMN(struct file, name),
	COLUMN(struct file, media_type),
	COLUMN(struct file, sha256),
	COLUMN(struct file, added_at));

#define PUBLIC_FACE							\
    "SELECT f.id, f.size, f.position, f.name, f.media_type,"		\
    "       LOWER(HEX(f.sha256)) AS sha256, f.added_at"			\
    "  FROM public_file f"

#define IN_ORDER " ORDER BY f.position, f.id LIMIT 20"

QUERY(public_files_of_notice, file_shape, PUBLIC_FACE
    " WHERE f.notice_id = ?" IN_ORDER);
QUERY(public_files_of_policy, file_shape, PUBLIC_FACE
    " WHERE f.policy_id = ?" IN_ORDER);
QUERY(public_files_of_meeting, file_shape, PUBLIC_FACE
    " WHERE f.meeting_id = ?" IN_ORDER);

struct rows
public_files_of(struct db *db, struct file_home home)
{
	static const struct query *const queries[] = {
		[FILE_OF_NOTICE] = &public_files_of_notice,
		[FILE_OF_POLICY] = &public_files_of_policy,
		[FILE_OF_MEETING] = &public_files_of_meeting,
	};

	if (home.of == FILE_OF_TOPIC)
		return (struct rows){ NULL, 0 };
	return db_rows(db, queries[home.of], BIND(P(home.id)));
}
