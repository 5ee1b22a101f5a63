/* The office's pages of windows: the list, one, a file of them. */
#include <string.h>

#include "base/arena.h"
#include "conference/assistance/township.h"
#include "conference/records/lifecycle.h"
#include "db/db.h"
#include "documents/csv_lines.h"
#include "pages/files/files.h"
#include "pages/office/conference/townships.h"
#include "pages/shared/record.h"
#include "web/form/form.h"
#include "web/view/view.h"

enum { BUTTON_MAX = 20 };

enum status
townships_show(struct request *r, struct view *v)
{
	view_rows(v, "township", &township_shape, townships_all(r->db));
	return OK;
}

enum status
township_new_show(struct request *r, struct view *v)
{
	struct township t;

	record_blank(r->db, &township_record, &t);
	record_new_show(r, v, &t);
	return OK;
}

enum status
township_show(struct request *r, struct view *v)
{
	struct township t = { .id = 0 };

	return record_show(r, v, &t);
}

/* ---- A file of them */

struct township_import { struct text deed; };
static const char *const buttons[] = { "preview", "take", NULL };
const struct shape township_import_shape = SHAPE(struct township_import,
	FIELD(struct township_import, deed, .max = BUTTON_MAX,
	    .choices = buttons));

/* As people head a column; in the order of a file without headings. */
static const char *const names[] = { "name", "\u4e61\u9547", "\u4e61\uff08\u9547\u3001\u8857\u9053\uff09", "\u540d\u79f0",
    "\u4e61\u9547\u540d\u79f0", "\u5355\u4f4d", NULL };
static const char *const counters[] = { "counter", "\u7a97\u53e3", "\u529e\u7406\u7a97\u53e3",
    "\u7a97\u53e3\u540d\u79f0", NULL };
static const char *const addresses[] = { "address", "\u5730\u5740", NULL };
static const char *const phones[] = { "phone", "\u7535\u8bdd", "\u8054\u7cfb\u7535\u8bdd", "\u54a8\u8be2\u7535\u8bdd",
    NULL };
static const char *const hours[] = { "hours", "\u529e\u516c\u65f6\u95f4", "\u65f6\u95f4", NULL };
static const char *const positions[] = { "position", "\u6b21\u5e8f", "\u5e8f\u53f7", "\u6392\u5e8f",
    NULL };
static const struct csv_column columns[] = {
	{ "name", names }, { "counter", counters }, { "address", addresses },
	{ "phone", phones }, { "hours", hours }, { "position", positions } };
enum { COLUMNS = sizeof columns / sizeof *columns };

static bool
is(struct text t, const char *word)
{
	return strcmp(t.s, word) == 0;
}

/* An empty cell says nothing: what is there stays. */
static void
fill(struct township *to, const struct township *was)
{
	if (to->address.len == 0)
		to->address = was->address;
	if (to->phone.len == 0)
		to->phone = was->phone;
	if (to->hours.len == 0)
		to->hours = was->hours;
	if (to->position == 0)
		to->position = was->position;
}

static bool
before(const struct csv_line *all, size_t i)
{
	const struct township *t = all[i].row, *other;

	while (i-- > 0) {
		other = all[i].row;
		if (text_same(t->name, other->name) &&
		    text_same(t->counter, other->counter))
			return true;
	}
	return false;
}

static void
judge(struct db *db, struct csv_line *all, size_t i)
{
	struct township *t = all[i].row, was;
	bool known = township_named(db, t, &was);

	if (t->name.len == 0)
		csv_wrong(&all[i], "name", "missing");
	else if (before(all, i))
		csv_wrong(&all[i], "name", "twice");
	else if (known && was.state == TOWNSHIP_CLOSED)
		csv_wrong(&all[i], "name", "shut");
	if (known)
		fill(t, &was);
	if (t->address.len == 0 && t->phone.len == 0)
		csv_wrong(&all[i], "address", "place");
	csv_compare(&all[i], &township_shape, columns, COLUMNS,
	    known ? &was : NULL);
}

/* What the file says; none, with a complaint, when there is no such file. */
static struct rows
file_lines(struct request *r, struct db *db)
{
	struct rows rows = { NULL, 0 };
	const struct upload *file = r->files.at;

	if (r->files.count == 0) {
		complain(r, "files", "missing");
		return rows;
	}
	if (file->size <= CSV_BYTES_MAX)
		rows = csv_lines(r->arena, file_block(db, &(struct file){
		    .sha256 = file->sha256 }, 0), &township_shape, columns,
		    COLUMNS);
	if (rows.count == 0)
		complain(r, "files", "no-lines");
	for (size_t i = 0; i < rows.count; i++)
		judge(db, rows.at, i);
	return rows;
}

static void
line_store(const struct mover *by, const struct csv_line *line)
{
	const struct township *t = line->row;
	struct township was, to;
	struct faults faults = { .count = 0 };
	struct db *db = tx_db(by->tx);

	record_blank(db, &township_record, &to);
	if (township_named(db, t, &was) && record_lock(by->tx,
	    &township_record, &(struct asker){ .id = was.id }, &was))
		to = was;
	for (size_t i = 0; i < COLUMNS; i++)
		member_copy(shape_member(&township_shape, columns[i].member),
		    &to, t);
	if (to.id != 0)
		record_move(by, &township_record, move_from(&township_record,
		    "save", to.state), &was, &to, &faults);
	else
		record_add(by, &township_record, move_from(&township_record,
		    "save", NEW_STATE), &to, &faults);
}

enum status
township_import(struct request *r, struct tx *tx)
{
	const struct township_import *in = form_input(r,
	    &township_import_shape);
	struct rows rows = file_lines(r, tx_db(tx));
	const struct csv_line *all = rows.at;
	struct mover by = { tx, r->visitor.account_id, { r->now } };

	if (r->complaint_count > 0)
		return UNPROCESSABLE;
	if (!is(in->deed, "take"))
		return OK;
	for (size_t i = 0; i < rows.count; i++)
		if (is(all[i].verdict, "new") || is(all[i].verdict, "differs"))
			line_store(&by, &all[i]);
	return see_path(r, TEXT("office/townships"));
}

/* line.N, with its row, and lines.{new,same,differs,wrong}. */
static void
lines_show(struct view *v, struct rows rows)
{
	static const char *const verdicts[] = { "new", "same", "differs",
	    "wrong" };
	const struct csv_line *all = rows.at;

	view_rows(v, "line", &csv_line_shape, rows);
	for (size_t i = 0; i < rows.count; i++)
		view_row(v, view_key(v, "line.%zu.row", i),
		    &township_shape, all[i].row);
	for (size_t i = 0; i < sizeof verdicts / sizeof *verdicts; i++) {
		int64_t n = 0;

		for (size_t k = 0; k < rows.count; k++)
			n += is(all[k].verdict, verdicts[i]);
		view_int(v, "lines", verdicts[i], n);
	}
}

enum status
township_import_show(struct request *r, struct view *v)
{
	if (r->method == POST && r->complaint_count == 0 && r->files.count > 0)
		lines_show(v, file_lines(r, r->db));
	files_held_show(r, v);
	form_show(r, &township_import_shape, v);
	return OK;
}
