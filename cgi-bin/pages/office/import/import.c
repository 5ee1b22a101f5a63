/* Compares the lines of a CSV file with records, and stores them. */
#include <string.h>

#include "base/arena.h"
#include "conference/records/lifecycle.h"
#include "db/db.h"
#include "pages/files/files.h"
#include "pages/office/import/import.h"
#include "web/form/form.h"
#include "web/view/view.h"
#include "web/visitor.h"

enum { BUTTON_MAX = 20, REASON_MAX = 500 };

struct import_form { struct text deed, reason; };
static const char *const buttons[] = { "preview", "take", NULL };
const struct shape import_shape = SHAPE(struct import_form,
	FIELD(struct import_form, deed, .max = BUTTON_MAX, .choices = buttons),
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
		    w->of->count);
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

/* How many are stored, and whether one of them wants a reason. */
static size_t
lines_judge(struct work *w, struct rows rows, bool *reason)
{
	struct csv_line *all = rows.at;
	size_t n = 0;

	*reason = false;
	for (size_t i = 0; i < rows.count; i++) {
		line_judge(w, all, i);
		if (!is_stored(&all[i]))
			continue;
		n++;
		*reason = *reason || w->move->reason != NULL;
	}
	return n;
}

/* In the preview a reason is not asked for yet. */
static struct work
work_of(struct request *r, struct db *db, const struct import *of,
    struct text reason)
{
	return (struct work){ .of = of, .r = r, .db = db,
	    .reason = reason.len > 0 ? reason : TEXT("-") };
}

enum status
import_take(struct request *r, struct tx *tx, const struct import *of)
{
	const struct import_form *in = form_input(r, &import_shape);
	struct work w = work_of(r, tx_db(tx), of, in->reason);
	struct rows rows = lines_read(&w);
	struct csv_line *all = rows.at;
	bool reason;

	if (r->complaint_count > 0)
		return UNPROCESSABLE;
	if (!is(in->deed, "take"))
		return OK;
	lines_judge(&w, rows, &reason);
	if (reason && in->reason.len == 0) {
		complain(r, "reason", "missing");
		return UNPROCESSABLE;
	}
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

/* line.N with its row, lines.{new,same,differs,wrong}, and lines.reason. */
static void
lines_show(struct view *v, const struct import *of, struct rows rows)
{
	static const char *const verdicts[] = { "new", "same", "differs",
	    "wrong" };
	const struct csv_line *all = rows.at;

	view_rows(v, "line", &csv_line_shape, rows);
	for (size_t i = 0; i < rows.count; i++)
		view_row(v, view_key(v, "line.%zu.row", i), of->line,
		    all[i].row);
	for (size_t i = 0; i < sizeof verdicts / sizeof *verdicts; i++) {
		int64_t n = 0;

		for (size_t k = 0; k < rows.count; k++)
			n += is(all[k].verdict, verdicts[i]);
		view_int(v, "lines", verdicts[i], n);
	}
}

enum status
import_show(struct request *r, struct view *v, const struct import *of)
{
	struct work w = work_of(r, r->db, of, TEXT(""));
	bool about_file = false, reason = false;
	struct rows rows;

	for (size_t i = 0; i < r->complaint_count; i++)
		about_file = about_file || is(text_of(r->complaints[i].member),
		    "files");
	if (r->method == POST && !about_file && r->files.count > 0) {
		rows = lines_read(&w);
		lines_judge(&w, rows, &reason);
		lines_show(v, of, rows);
		view_int(v, "lines", "reason", reason);
	}
	files_held_show(r, v);
	form_show(r, &import_shape, v);
	return OK;
}
