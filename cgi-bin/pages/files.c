#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/settings.h"
#include "data/db.h"
#include "pages/files.h"
#include "web/form.h"
#include "web/view.h"

enum { MIB = 1024 * 1024, ID_CHARS = 24 };

/* liaison/files/12/%E5%90%8D.pdf */
static const char *
link_of(struct request *r, const char *below, const struct file *file)
{
	struct text name = query_escape(r->arena, file->name);
	size_t size = strlen(below) + ID_CHARS + name.len;
	char *link = arena_alloc(r->arena, size);

	snprintf(link, size, "%s%" PRId64 "/%s", below, file->id, name.s);
	return link;
}

/* In KB, or from 1 MB on in tenths of MB; never 0. */
static void
size_show(struct view *v, const char *key, int64_t bytes)
{
	int64_t tenths = (bytes * 10 + MIB / 2) / MIB;

	if (bytes >= MIB) {
		view_int(v, key, "mb", tenths / 10);
		view_int(v, key, "mb_tenth", tenths % 10);
	} else
		view_int(v, key, "kb", (bytes + 1023) / 1024);
}

/* What stands behind the last dot, for people: "PDF". */
static const char *
kind_of(struct request *r, struct text name)
{
	const char *dot = strrchr(name.s, '.');
	char *kind;

	if (dot == NULL)
		return "";
	kind = arena_copy(r->arena, dot + 1, strlen(dot));
	for (char *c = kind; *c != '\0'; c++)
		if (*c >= 'a' && *c <= 'z')
			*c = (char)(*c - 'a' + 'A');
	return kind;
}

static void
rows_show(struct request *r, struct view *v, struct rows rows,
    const char *below)
{
	const struct file *files = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		const char *key = view_key(v, "file.%zu", i);

		view_int(v, key, "id", files[i].id);
		view_text(v, key, "name", files[i].name.s);
		view_text(v, key, "kind", kind_of(r, files[i].name));
		view_text(v, key, "link", link_of(r, below, &files[i]));
		view_moment(v, key, "at", files[i].added_at);
		size_show(v, key, files[i].size);
	}
}

void
files_show(struct request *r, struct view *v, struct file_home home,
    const char *below)
{
	if (home.id != 0)
		rows_show(r, v, files_of(r->db, home), below);
	if (r->method == POST && r->files.count > 0)
		view_int(v, "files", "again", 1);
}

void
public_files_show(struct request *r, struct view *v, struct file_home home)
{
	rows_show(r, v, public_files_of(r->db, home), "files/");
}

static int64_t
size_of(struct rows uploads)
{
	const struct upload *all = uploads.at;
	int64_t size = 0;

	for (size_t i = 0; i < uploads.count; i++)
		size += all[i].size;
	return size;
}

bool
files_settle(struct request *r, struct tx *tx, struct file_home home,
    int64_t unit_id, const struct id_list *drop)
{
	struct db *db = tx_db(tx);

	files_drop(tx, home, drop);
	if (r->files.count == 0)
		return true;
	if (files_of(db, home).count + r->files.count > FILES_OF_ONE_MAX)
		complain(r, "files", "files-many");
	else if (unit_id != 0 && files_size_of_unit(db, unit_id) +
	    size_of(r->files) > setting(QUOTA_UNIT_MIB) * MIB)
		complain(r, "files", "files-quota");
	else
		files_attach(tx, home, (struct file_giver){
		    r->visitor.account_id, unit_id, r->now }, r->files);
	return r->complaint_count == 0;
}
