/*
 * Shows rows of files.  Separate from files.c because the program `public`
 * stores no files.
 */
#include <inttypes.h>
#include <string.h>

#include "base/arena.h"
#include "pages/files/files.h"
#include "web/form/form.h"
#include "web/view/view.h"

enum { MIB = 1024 * 1024 };

/* The link of a file: liaison/files/12/%E5%90%8D.pdf. */
static const char *
link_of(struct request *r, const char *below, const struct file *file)
{
	return text_print(r->arena, "%s%" PRId64 "/%s", below, file->id,
	    query_escape(r->arena, file->name).s).s;
}

/* Sets kb, rounded up, or from 1 MiB on mb and mb_tenth. */
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

/* The extension in upper case: "PDF". */
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

/* How many of the first n files have the name of the n-th. */
static int64_t
of_name(const struct file *files, size_t n)
{
	int64_t same = 0;

	for (size_t i = 0; i < n; i++)
		same += text_same(files[i].name, files[n - 1].name);
	return same;
}

void
files_rows_show_at(struct request *r, struct view *v, const char *at,
    struct rows rows, const char *below)
{
	const struct file *files = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		const char *key = view_key(v, "%sfile.%zu", at, i);

		view_int(v, key, "id", files[i].id);
		view_text(v, key, "name", files[i].name.s);
		view_int(v, key, "of_name", of_name(files, i + 1));
		view_text(v, key, "kind", kind_of(r, files[i].name));
		view_text(v, key, "link", link_of(r, below, &files[i]));
		view_moment(v, key, "at", files[i].added_at);
		size_show(v, key, files[i].size);
	}
}

void
files_rows_show(struct request *r, struct view *v, struct rows rows,
    const char *below)
{
	files_rows_show_at(r, v, "", rows, below);
}

void
files_held_show(struct request *r, struct view *v)
{
	const struct upload *held = r->files.at;

	for (size_t i = 0; i < r->files.count; i++) {
		const char *key = view_key(v, "held.%zu", i);

		view_int(v, key, "id", held[i].id);
		view_text(v, key, "name", held[i].name.s);
		view_text(v, key, "kind", kind_of(r, held[i].name));
		size_show(v, key, held[i].size);
	}
}

void
public_files_show(struct request *r, struct view *v, struct file_home home)
{
	files_rows_show(r, v, public_files_of(r->db, home), "files/");
}
