/*
 * file: attachments, stored in the database.
 *
 * A content is split into blocks of 256 KiB.  Each block is stored once under
 * its SHA-256, and the list of blocks under the SHA-256 of the whole.  A file
 * gives a content a name and a position in its home: a topic, opinion, notice,
 * policy, meeting, agenda item, referral or report on a task.  Whoever may see
 * the home may see the file:
 * the finders check this in their WHERE, so any other file is 404.  Of a meeting
 * and an agenda item, the public sees only the files that are marked public.
 *
 * A file of a notice or policy belongs to a range of versions, so a published
 * version keeps the files it was published with.
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
	FILES_OF_ONE_MAX = 20,		/* of one home */
	FILE_BLOCK_S = 24 * 60 * 60	/* blocks without content: then tidied */
};

enum file_of { FILE_OF_TOPIC, FILE_OF_NOTICE, FILE_OF_POLICY,
    FILE_OF_MEETING, FILE_OF_AGENDA, FILE_OF_OPINION, FILE_OF_PROGRESS,
    FILE_OF_REFERRAL };

/*
 * What a file belongs to.  version: of a notice or policy, the version shown
 * or edited, from 1; 0 for the others.
 */
struct file_home { enum file_of of; int64_t id, version; };

struct file {
	int64_t		id, size, position;
	bool		public;		/* of a meeting or agenda item */
	struct text	name, media_type;
	struct text	sha256;		/* 64 hex digits */
	struct moment	added_at;
};
extern const struct shape file_shape;
/* The columns of file_shape; f is the table. */
#define FILE_COLUMNS							\
    "SELECT f.id, f.size, f.position, f.name, f.media_type,"		\
    "       LOWER(HEX(f.sha256)) AS sha256, f.added_at, f.public"

/* The files of a home (rows of file_shape), by position. */
struct rows	files_of(struct db *, struct file_home);
/*
 * Like files_of(), while the home is public: of a meeting also the public
 * papers of its agenda; none for a topic or opinion.
 */
struct rows	public_files_of(struct db *, struct file_home);

/*
 * The file with this id and name, for those who may see its home: of a topic,
 * its unit; of a submitted topic that is not withdrawn, and of its own, the
 * office; of an accepted topic, the units concerned
 * (conference/opinions/concerned.h); of an opinion, its unit, the topic's, and
 * the office; of a report, the units of its task, and the office; of a referral
 * the office, and once it is sent its unit and the topic's; of a notice or
 * policy in any state, the press; of a meeting and
 * its agenda, the office, and once it is announced, or issued, the units that
 * are invited.  False for any other file.
 */
bool		file_of_unit_topic(struct db *, int64_t id, struct text name,
		    int64_t unit_id, struct file *out);
bool		file_of_sent_topic(struct db *, int64_t id, struct text name,
		    struct file *out);
bool		file_of_concerned_topic(struct db *, int64_t id,
		    struct text name, int64_t unit_id, struct file *out);
bool		file_of_unit_opinion(struct db *, int64_t id,
		    struct text name, int64_t unit_id, struct file *out);
bool		file_of_opinion(struct db *, int64_t id, struct text name,
		    struct file *out);
bool		file_of_unit_progress(struct db *, int64_t id,
		    struct text name, int64_t unit_id, struct file *out);
bool		file_of_own_progress(struct db *, int64_t id,
		    struct text name, int64_t account_id, struct file *out);
bool		file_of_progress(struct db *, int64_t id, struct text name,
		    struct file *out);
bool		file_of_office_topic(struct db *, int64_t id,
		    struct text name, struct file *out);
bool		file_of_unit_referral(struct db *, int64_t id,
		    struct text name, int64_t unit_id, struct file *out);
bool		file_of_referral(struct db *, int64_t id, struct text name,
		    struct file *out);
bool		file_of_paper(struct db *, int64_t id, struct text name,
		    struct file *out);
bool		file_of_meeting(struct db *, int64_t id, struct text name,
		    struct file *out);
bool		file_of_invited(struct db *, int64_t id, struct text name,
		    int64_t unit_id, struct file *out);
/* The file with this id and name, when its home is public now. */
bool		public_file(struct db *, int64_t id, struct text name,
		    struct file *out);
/* Why a file that was public is not any more (conference/papers/notice.h). */
bool		public_file_gone(struct db *, int64_t id, struct text name,
		    struct gone *out);

/*
 * The bytes of a block, counted from 0; none when there is no such block or,
 * for public_file_block(), when the file is no longer public.
 */
struct bytes	file_block(struct db *, const struct file *,
		    int64_t position);
struct bytes	public_file_block(struct db *, const struct file *,
		    int64_t position);
struct file_block { struct bytes bytes; };
extern const struct shape file_block_shape;

/* A stored content with a name and no home yet. */
struct upload {
	int64_t		id;		/* of table file_held */
	struct text	name, media_type;
	struct text	sha256;		/* 64 hex digits */
	int64_t		size;
	struct bytes	blocks;		/* their SHA-256s; of one just read */
};

/* What the audit log records of an upload: name and size. */
extern const struct shape upload_log_shape;

/*
 * Who uploads.  unit_id: whose quota the file counts against; 0: none.
 * public: of a meeting or agenda item, for everybody to read.
 */
struct file_giver { int64_t account_id, unit_id, now; bool public; };

/*
 * Attaches uploads (rows of struct upload) after the files of the home.
 * Audited as "file.attach" with the file's id and upload_log_shape, one record
 * per file.
 */
void		files_attach(struct tx *, struct file_home, struct file_giver,
		    struct rows uploads);
/*
 * Detaches files; from a notice or policy, for this version and later ones.
 * Ignores ids of another home.  Audited as "file.drop".
 */
void		files_drop(struct tx *, struct file_home,
		    const struct id_list *);

/*
 * Makes files of a meeting or agenda item public, or internal.  Ignores ids of
 * another home.  Audited as "file.open" and "file.shut".
 */
void		files_publish(struct tx *, struct file_home,
		    const struct id_list *, bool public);

/* Takes all away, of every version, with a draft that is deleted. */
void		files_delete(struct tx *, struct file_home);
/*
 * Of a notice or policy whose newest version is deleted: takes away the files
 * that were added in it, and gives back those that it dropped.
 */
void		files_revert(struct tx *, struct file_home);

/* Bytes of all files of a unit; of an account when unit_id is 0. */
int64_t		files_size_of(struct db *, int64_t unit_id,
		    int64_t account_id);

#endif
