/* Compares the lines of a CSV file with records, and stores them. */
#include <string.h>

#include "base/arena.h"
#include "base/secret.h"
#include "conference/records/lifecycle.h"
#include "db/db.h"
#include "documents/csv.h"
#include "pages/files/files.h"
#include "pages/office/import/import.h"
#include "web/form/form.h"
#include "web/view/view.h"
#include "web/visitor.h"

enum { BUTTON_MAX = 20, REASON_MAX = 500, SEEN_MAX = 64,
    SAMPLE_BYTES = 4096 };

struct import_form { struct text deed, reason, seen; };
static const char *const buttons[] = { "preview", "take", NULL };
const struct shape import_shape = SHAPE(struct import_form,
	FIELD(struct import_form, deed, .max = BUTTON_MAX, .choices = buttons),
	FIELD(struct import_form, seen, .max = SEEN_MAX, .code = true),
	FIELD(struct import_form, reason, .max = REASON_MAX, .lines = true,
	    .no_personal = true));

/* ---- A line */

/* What a line makes of a record. */
struct work {
	const struct import *of;
	struct request	*r;
	struct db	*db;
	struct tx	*tx;		/* NULL: only to be shown */
	struct text	 reason;
	const struct record *record;
	const struct move *move;
	void		*was, *to;
	struct faults	 faults;
	bool		 headed;
	struct text_buffer seen;	/* of the lines, and what is there */
};

static bool
is(struct text t, const char *word)
{
	return strcmp(t.s, word) == 0;
}

static bool
cell_empty(const struct member *m, const void *at)
{
	switch (m->kind) {
	case KIND_TEXT:	return ((const struct text *)at)->len == 0;
	case KIND_DAY:	return ((const struct day *)at)->ymd == 0;
	default:	return *(const int64_t *)at == 0;
	}
}

static void
cell_copy(const struct member *to, void *row, const struct member *from,
    const void *line)
{
	const char *at = (const char *)line + from->at;
	char *into = (char *)row + to->at;

	if (to->kind != from->kind || cell_empty(from, at))
		return;
	if (to->kind == KIND_TEXT)
		*(struct text *)(void *)into = *(const struct text *)(const void *)at;
	else if (to->kind == KIND_DAY)
		*(struct day *)(void *)into = *(const struct day *)(const void *)at;
	else
		*(int64_t *)(void *)into = *(const int64_t *)(const void *)at;
}

/* The record as it is; false: its row is gone. */
static bool
row_find(struct work *w, struct csv_line *line)
{
	struct asker who = { .id = w->of->find(w->db, line) };

	w->record = who.id != 0 ? w->of->change : w->of->add;
	w->was = arena_alloc(w->r->arena, w->record->shape->size);
	w->to = arena_alloc(w->r->arena, w->record->shape->size);
	if (who.id == 0)
		record_blank(w->db, w->record, w->was);
	return who.id == 0 || (w->tx != NULL ? record_lock(w->tx, w->record,
	    &who, w->was) : record_find(w->db, w->record, &who, w->was));
}

/* And as it would be. */
static void
row_fill(struct work *w, const struct csv_line *line)
{
	const struct shape *shape = w->record->shape;

	memcpy(w->to, w->was, shape->size);
	for (size_t i = 0; i < w->of->count; i++) {
		const char *name = w->of->columns[i].member;
		const struct member *m = shape_field(shape, name);

		if (m != NULL)
			cell_copy(m, w->to, shape_member(w->of->line, name),
			    line->row);
	}
	if (w->of->fill != NULL)
		w->of->fill(w->db, line->row, w->to, &w->faults);
}

/* Everything that the record's own form would say. */
static void
row_demand(struct work *w)
{
	struct mover by = { w->tx, w->r->visitor.account_id, { w->r->now } };

	w->move = move_pressed(w->record, "save", row_number(w->record, w->was,
	    "id") == 0 ? NEW_STATE : row_number(w->record, w->was,
	    "state")).move;
	if (w->move == NULL) {
		fault_if(&w->faults, true, w->of->keys[0], "closed");
		return;
	}
	if (w->move->reason != NULL)
		*(struct text *)row_at(w->record, w->to, w->move->reason,
		    KIND_TEXT) = w->reason;
	if (w->record->derive != NULL)
		w->record->derive(w->db, w->r->today, w->to, &w->faults);
	move_faults(w->record, w->move, w->was, w->to, by.now, &w->faults);
	if (w->tx != NULL && w->move->asks != NULL)
		w->move->asks(&w->faults, &by, w->was, w->to);
}

static bool
key_before(const struct import *of, const struct csv_line *all, size_t i)
{
	for (size_t k = 0; k < i; k++) {
		const char *const *key = of->keys;

		while (*key != NULL && member_same(shape_member(of->line,
		    *key), all[k].row, all[i].row))
			key++;
		if (*key == NULL)
			return true;
	}
	return false;
}

/* The first member that differs; NULL: none. */
static const struct member *
difference(const struct work *w)
{
	const struct shape *shape = w->record->shape;

	for (size_t i = 0; i < shape->count; i++) {
		const struct member *m = &shape->members[i];

		if (move_takes(w->move, m) && m->kind != KIND_IDS &&
		    (w->move->reason == NULL ||
		    strcmp(w->move->reason, m->name) != 0) &&
		    !member_same(m, w->was, w->to))
			return m;
	}
	return NULL;
}

/* Sets the verdict of a line; *w: what it makes. */
static void
line_judge(struct work *w, struct csv_line *all, size_t i)
{
	struct csv_line *line = &all[i];
	const struct member *m;

	w->faults.count = 0;
	if (line->wrong.len > 0)
		return;
	if (key_before(w->of, all, i)) {
		csv_wrong(line, w->of->keys[0], "twice");
		return;
	}
	if (!row_find(w, line)) {
		csv_wrong(line, w->of->keys[0], "closed");
		return;
	}
	if (line->wrong.len > 0)
		return;
	row_fill(w, line);
	row_demand(w);
	if (w->faults.count > 0) {
		csv_wrong(line, w->faults.at[0].member, w->faults.at[0].why);
		return;
	}
	m = difference(w);
	line->verdict = w->record == w->of->add &&
	    row_number(w->record, w->was, "id") == 0 ? TEXT("new") :
	    m == NULL ? TEXT("same") : TEXT("differs");
	line->name = m == NULL ? TEXT("") : text_of(m->name);
}

/* ---- The file */

/* What the file says; none, with a complaint, when there is no such file. */
static struct rows
lines_read(struct work *w)
{
	struct rows rows = { NULL, 0 };
	const struct upload *file = w->r->files.at;

	if (w->r->files.count == 0) {
		complain(w->r, "files", "missing");
		return rows;
	}
	if (file->size <= CSV_BYTES_MAX)
		rows = csv_lines(w->r->arena, file_block(w->db, &(struct file){
		    .sha256 = file->sha256 }, 0), w->of->line, w->of->columns,
		    w->of->count, &w->headed);
	if (rows.count == 0)
		complain(w->r, "files", "no-lines");
	return rows;
}

static bool
is_stored(const struct csv_line *line)
{
	return is(line->verdict, "new") || is(line->verdict, "differs");
}

/* False: it cannot be stored behind the lines before it. */
static bool
line_store(struct work *w, struct csv_line *all, size_t i)
{
	struct mover by = { w->tx, w->r->visitor.account_id, { w->r->now } };

	line_judge(w, all, i);
	if (!is_stored(&all[i]))
		return !is(all[i].verdict, "wrong");
	w->faults.count = 0;
	if (is(all[i].verdict, "new"))
		record_add(&by, w->record, w->move, w->to, &w->faults);
	else if (!record_move(&by, w->record, w->move, w->was, w->to,
	    &w->faults))
		return false;
	return w->faults.count == 0;
}

/* A line as it is shown, and the record that it is compared with. */
static void
line_seen(struct work *w, const struct csv_line *line)
{
	shape_put(&w->seen, &csv_line_shape, line);
	shape_put(&w->seen, w->of->line, line->row);
	if (w->was != NULL)
		shape_put(&w->seen, w->record->shape, w->was);
}

/*
 * Whether one of them wants a reason.  A complaint, instead of what is wrong
 * with each, when the first line names no column and the others do not fit.
 */
static bool
lines_judge(struct work *w, struct rows rows)
{
	struct csv_line *all = rows.at;
	bool reason = false, wrong = false;

	for (size_t i = 0; i < rows.count; i++) {
		w->was = NULL;
		line_judge(w, all, i);
		line_seen(w, &all[i]);
		wrong = wrong || is(all[i].verdict, "wrong");
		reason = reason || (is_stored(&all[i]) &&
		    w->move->reason != NULL);
	}
	if (wrong && !w->headed)
		complain(w->r, "files", "no-headings");
	return reason;
}

/* In the preview a reason is not asked for yet. */
static struct work
work_of(struct request *r, struct db *db, const struct import *of,
    struct text reason)
{
	return (struct work){ .of = of, .r = r, .db = db, .headed = true,
	    .seen = { .arena = r->arena }, .reason = reason.len > 0 ? reason : TEXT("-") };
}

void
import_seen(struct request *r, struct text seen, struct text shown)
{
	if (r->complaint_count == 0 && !text_same(seen,
	    fingerprint(r->arena, shown)))
		complain(r, "files", "seen");
}

enum status
import_take(struct request *r, struct tx *tx, const struct import *of)
{
	const struct import_form *in = form_input(r, &import_shape);
	struct work w = work_of(r, tx_db(tx), of, in->reason);
	struct rows rows = lines_read(&w);
	struct csv_line *all = rows.at;
	bool reason = lines_judge(&w, rows), take = is(in->deed, "take");

	if (take)
		import_seen(r, in->seen, text_written(&w.seen));
	if (take && reason && in->reason.len == 0)
		complain(r, "reason", "missing");
	if (r->complaint_count > 0)
		return UNPROCESSABLE;
	if (!take)
		return OK;
	w.tx = tx;
	for (size_t i = 0; i < rows.count; i++)
		if (is_stored(&all[i]) && !line_store(&w, all, i)) {
			complain(r, "files", "lines-clash");
			return UNPROCESSABLE;
		}
	return see_path(r, text_print(r->arena, "%.*s",
	    (int)(strrchr(r->path.s, '/') - r->path.s - 1), r->path.s + 1));
}

/* ---- The page */

/* line.N with its row, and lines.{new,same,differs,wrong,headless,seen}. */
static void
lines_show(struct view *v, struct work *w, struct rows rows)
{
	static const char *const verdicts[] = { "new", "same", "differs",
	    "wrong" };
	const struct csv_line *all = rows.at;

	view_rows(v, "line", &csv_line_shape, rows);
	for (size_t i = 0; i < rows.count; i++)
		view_row(v, view_key(v, "line.%zu.row", i), w->of->line,
		    all[i].row);
	for (size_t i = 0; i < sizeof verdicts / sizeof *verdicts; i++) {
		int64_t n = 0;

		for (size_t k = 0; k < rows.count; k++)
			n += is(all[k].verdict, verdicts[i]);
		view_int(v, "lines", verdicts[i], n);
	}
	view_int(v, "lines", "headless", !w->headed);
	view_text(v, "lines", "seen", fingerprint(w->r->arena,
	    text_written(&w->seen)).s);
}

/* Of the complaints about the file, "seen" alone is about one that is read. */
static bool
file_read(const struct request *r)
{
	for (size_t i = 0; i < r->complaint_count; i++)
		if (is(text_of(r->complaints[i].member), "files") &&
		    !is(text_of(r->complaints[i].why), "seen"))
			return false;
	return r->method == POST && r->files.count > 0;
}

enum status
import_show(struct request *r, struct view *v, const struct import *of)
{
	struct work w = work_of(r, r->db, of, TEXT(""));
	struct rows rows;

	if (file_read(r)) {
		rows = lines_read(&w);
		lines_judge(&w, rows);
		lines_show(v, &w, rows);
	}
	files_held_show(r, v);
	form_show(r, &import_shape, v);
	return OK;
}

/* A file with the headings that are meant, and a line as an example. */
enum status
import_sample(struct request *r, const struct import *of, struct text *out)
{
	struct csv *csv = csv_new(r->arena, SAMPLE_BYTES);

	for (size_t i = 0; i < of->count; i++)
		csv_cell(csv, text_of(of->columns[i].headings[1]));
	csv_line(csv);
	for (size_t i = 0; i < of->count; i++)
		csv_cell(csv, text_of(of->sample[i]));
	csv_line(csv);
	*out = csv_text(csv);
	return OK;
}
