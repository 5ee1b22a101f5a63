/*
 * file: attachments, kept in the database.
 *
 * A content is cut into blocks of 256 KiB; each is kept once, under its own
 * SHA-256, and the list of them under that of the whole.  A file is a name
 * for a content and belongs to one thing: a topic, a notice, a policy or a
 * meeting, in an order.  Who may see the thing may see the file: the finders
 * here say so in their WHERE, and a file that is not found is 404.
 *
 * A file of a notice or policy belongs to versions: one that was published
 * keeps the files it was published with.
 */
#ifndef FILES_FILE_H
#define FILES_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/shape.h"

struct db;
struct gone;
struct tx;

enum {
	FILE_BLOCK_BYTES = 256 * 1024,
	FILE_BYTES_MAX = 20 * 1024 * 1024,
	FILE_NAME_MAX = 120,		/* characters */
	FILES_OF_ONE_MAX = 20		/* of one topic, notice … at a time */
};

enum file_of { FILE_OF_TOPIC, FILE_OF_NOTICE, FILE_OF_POLICY,
    FILE_OF_MEETING };

/*
 * What a file belongs to.  version: of a notice or policy, the one that is
 * shown or worked at, from 1; for the others nothing.
 */
struct file_home { enum file_of of; int64_t id, version; };

struct file {
	int64_t		id, size, position;
	struct text	name, media_type;
	struct text	sha256;		/* 64 hex digits */
	struct moment	added_at;
};
extern const struct shape file_shape;

/* Of this home, in their order, at most FILES_OF_ONE_MAX. */
struct rows	files_of(struct db *, struct file_home);
/* The same where it is public now; nothing for a topic. */
struct rows	public_files_of(struct db *, struct file_home);

/*
 * One file, if its name is this and whoever asks may see what it belongs to:
 * the unit that brought the topic; the office, from its submission until it
 * is withdrawn; those of the press, of a notice or policy of any state; the
 * office, of a meeting.
 */
bool		file_of_unit_topic(struct db *, int64_t id, struct text name,
		    int64_t unit_id, struct file *out);
bool		file_of_sent_topic(struct db *, int64_t id, struct text name,
		    struct file *out);
bool		file_of_paper(struct db *, int64_t id, struct text name,
		    struct file *out);
bool		file_of_meeting(struct db *, int64_t id, struct text name,
		    struct file *out);
/* What is public now; or was, and why it is not (conference/papers/notice.h). */
bool		public_file(struct db *, int64_t id, struct text name,
		    struct file *out);
bool		public_file_gone(struct db *, int64_t id, struct text name,
		    struct gone *out);

/* Its block, from 0; no bytes when it is not there, or no longer public. */
struct bytes	file_block(struct db *, const struct file *,
		    int64_t position);
struct bytes	public_file_block(struct db *, const struct file *,
		    int64_t position);
struct file_block { struct bytes bytes; };
extern const struct shape file_block_shape;

/* A content that is stored, with a name, and belongs to nothing yet. */
struct upload {
	int64_t		id;		/* in file_held, see files/file_held.h */
	struct text	name, media_type;
	struct text	sha256;		/* 64 hex digits */
	int64_t		size;
};

/* What the log says of one: its name as a text (audit/row_diff.h), its size. */
extern const struct shape upload_log_shape;

/* Whose they are: unit_id 0: of no unit; its quota is nobody's. */
struct file_giver { int64_t account_id, unit_id, now; };

/*
 * Adds struct upload rows behind those that are there, in their order.
 * Audited, one note a file: "file.attach", the id of the file,
 * upload_log_shape.
 */
void		files_attach(struct tx *, struct file_home, struct file_giver,
		    struct rows uploads);
/*
 * Takes these away: from a notice or policy for this version and the later
 * ones.  Ids that are not of this home change nothing.  Audited as
 * "file.drop".
 */
void		files_drop(struct tx *, struct file_home,
		    const struct id_list *);

/* Bytes of all files that count against the unit's quota. */
int64_t		files_size_of_unit(struct db *, int64_t unit_id);

#endif
