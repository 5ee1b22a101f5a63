/* Reads a multipart form and stores its files in the database. */
#include <string.h>

#include "base/arena.h"
#include "db/db.h"
#include "files/file_held.h"
#include "files/file_in.h"
#include "files/file_kind.h"
#include "input/multipart.h"
#include "input/personal.h"
#include "input/typed.h"
#include "process/fcgi.h"
#include "web/form/form.h"
#include "web/transfer/upload.h"
#include "web/visitor.h"

/* A form that is being read. */
struct reading {
	struct request		*r;
	struct fcgi		*fcgi;
	size_t			 left;		/* unread bytes of the body */
	struct multipart	 parts;
	struct pair		*pairs;
	struct text_buffer	 text;		/* of the current field */
	size_t			 total;		/* of all fields */
	bool			 store;		/* else files are skipped */
	struct file_in		*in;		/* NULL before the first file */
	struct upload		*files;		/* as in r->files */
	size_t			 seen;		/* files, good or bad */
	bool			 storing;	/* the current part is stored */
	enum status		 status;	/* OK, or the last failure */
};

static size_t
body_read(void *from, char *to, size_t n)
{
	struct reading *u = from;
	size_t got = fcgi_read(u->fcgi, to, n < u->left ? n : u->left);

	u->left -= got;
	return got;
}

/* ---- Text fields */

static enum status
text_add(struct reading *u)
{
	const struct multipart *m = &u->parts;

	if (u->total + m->len > FORM_BYTES_MAX)
		return TOO_LARGE;
	u->total += m->len;
	text_put(&u->text, m->bytes, m->len);
	return OK;
}

static enum status
text_end(struct reading *u)
{
	struct request *r = u->r;
	struct pair *pair = &u->pairs[r->pair_count];

	if (r->pair_count == FORM_PAIRS_MAX)
		return BAD_REQUEST;
	pair->name = u->parts.name;
	pair->value = text_repair(r->arena, text_written(&u->text).s,
	    u->text.len);
	r->pair_count++;
	return OK;
}

/* ---- Files */

/* A bidi control could make a name seem to have another extension. */
static bool
name_fits(struct text name)
{
	size_t step;

	if (name.len == 0 || text_points(name) > FILE_NAME_MAX)
		return false;
	for (size_t at = 0; at < name.len; at += step) {
		int32_t point = text_point(name.s + at, &step);

		if (point < ' ' || is_bidi_control(point))
			return false;
	}
	return true;
}

/* Why a file is refused by its name alone, or NULL. */
static const char *
name_wrong(const struct reading *u, struct text name)
{
	struct personal found;

	return u->seen > UPLOAD_FILES_MAX ? "file-count" :
	    u->seen > 1 && u->r->route->one_file ? "file-one" :
	    !name_fits(name) ? "file-name" :
	    personal_find(name, 0, &found) ? "file-personal" :
	    file_kind_of(name) == NULL ? "file-kind" : NULL;
}

/*
 * Starts a file.  When the form's token is wrong the rest is read for its text
 * fields, and no file is stored.
 */
static enum status
file_begin(struct reading *u)
{
	struct request *r = u->r;
	struct text name = u->parts.file_name;
	const char *wrong;

	u->storing = false;
	if (strcmp(u->parts.name.s, "files") != 0)
		return BAD_REQUEST;
	if (!u->store || name.len == 0)
		return OK;
	if (!visitor_sent_token(r)) {
		u->store = false;
		return FORBIDDEN;
	}
	u->seen++;
	if ((wrong = name_wrong(u, name)) != NULL) {
		complain_about(r, "files", wrong, name);
		return OK;
	}
	if (u->in == NULL)
		u->in = file_in_new(r->arena, r->db, r->now);
	file_in_begin(u->in, file_kind_of(name));
	u->storing = true;
	return OK;
}

static enum status
file_end(struct reading *u)
{
	static const char *const wrong[] = { [FILE_EMPTY] = "file-empty",
	    [FILE_LARGE] = "file-large", [FILE_DIFFERS] = "file-differs",
	    [FILE_LOCKED] = "file-locked" };
	struct request *r = u->r;
	struct upload *file = &u->files[r->files.count];
	enum file_fate fate;

	if (!u->storing)
		return OK;
	u->storing = false;
	fate = file_in_end(u->in, file);
	if (fate == FILE_STORED) {
		file->name = u->parts.file_name;
		r->files.count++;
		return OK;
	}
	complain_about(r, "files", wrong[fate], u->parts.file_name);
	return OK;
}

/* ---- Held uploads */

static bool
among(struct rows held, int64_t id)
{
	const struct upload *all = held.at;

	for (size_t i = 0; i < held.count; i++)
		if (all[i].id == id)
			return true;
	return false;
}

static void
held_add(struct request *r, struct rows *to, int64_t id)
{
	struct upload *all = to->at;

	if (to->count < FILES_HELD_MAX && !among(*to, id) &&
	    file_held(r->db, r->visitor.account_id, id, &all[to->count]))
		to->count++;
}

/* Those that the form names in its field `held`. */
static struct rows
held_named(struct request *r)
{
	struct rows held = { arena_alloc(r->arena,
	    FILES_HELD_MAX * sizeof(struct upload)), 0 };
	int64_t id;

	for (size_t i = 0; i < r->pair_count; i++)
		if (strcmp(r->pairs[i].name.s, HELD_FIELD) == 0 &&
		    int_parse(r->pairs[i].value, &id))
			held_add(r, &held, id);
	return held;
}

/* ---- The form */

static enum status
event_take(struct reading *u, enum multipart_event event)
{
	const struct multipart *m = &u->parts;

	switch (event) {
	case PART_BEGINS:
		u->text.len = 0;
		return m->is_file ? file_begin(u) : OK;
	case PART_BYTES:
		if (!m->is_file)
			return text_add(u);
		if (u->storing)
			file_in_bytes(u->in, m->bytes, m->len);
		return OK;
	case PART_ENDS:
		return m->is_file ? file_end(u) : text_end(u);
	case PARTS_END:
		return OK;
	case PARTS_BROKEN:
		break;
	}
	return BAD_REQUEST;
}

static enum status
upload_read(struct request *r, struct fcgi *w, bool store,
    const char *content_type, int64_t length)
{
	struct reading u = { .r = r, .fcgi = w, .store = store,
	    .text = { .arena = r->arena },
	    .left = (size_t)length, .status = OK };
	enum multipart_event event;
	enum status status;

	r->pairs = u.pairs = arena_alloc(r->arena,
	    FORM_PAIRS_MAX * sizeof *u.pairs);
	r->pair_count = 0;
	r->files.at = u.files = arena_alloc(r->arena,
	    UPLOAD_FILES_MAX * sizeof *u.files);
	r->files.count = 0;
	if (!multipart_open(&u.parts, r->arena, content_type, body_read, &u))
		return BAD_REQUEST;
	/* After a failure the rest is read for its text fields. */
	do {
		event = multipart_next(&u.parts);
		status = event_take(&u, event);
		if (status != OK) {
			u.status = status;
			u.storing = false;
			u.store = false;
		}
	} while (event != PARTS_END && event != PARTS_BROKEN);
	return u.status;
}

static void
upload_hold(struct request *r, struct tx *tx)
{
	struct file_giver giver = { .account_id = r->visitor.account_id,
	    .now = r->now };
	struct upload *files = r->files.at;

	for (size_t i = 0; i < r->files.count; i++)
		files_hold(tx, giver, &files[i]);
	if (r->route->one_file)
		files_release(tx, r->visitor.account_id, held_named(r));
}

static void
upload_held(struct request *r)
{
	struct rows held = held_named(r);
	const struct upload *sent = r->files.at;

	for (size_t i = 0; i < r->files.count; i++)
		held_add(r, &held, sent[i].id);
	r->files = held;
	if (r->route->one_file && held.count > 1)
		complain(r, "files", "file-one");
}

static void
upload_release(struct request *r, struct tx *tx)
{
	files_release(tx, r->visitor.account_id, r->files);
}

const struct uploads uploads = { file_kind_open, upload_read, upload_hold,
    upload_held, upload_release };
