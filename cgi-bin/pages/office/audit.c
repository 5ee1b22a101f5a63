/* The auditor's pages: the audit log, and its export. */
#include <inttypes.h>
#include <string.h>

#include "audit/audit_log.h"
#include "base/arena.h"
#include "db/db.h"
#include "documents/csv.h"
#include "pages/office/audit.h"
#include "web/form/form.h"
#include "web/view/view.h"

enum { WORD_MAX = 45, ID_DIGITS = 18, EXPORT_ROWS = 500,
    EXPORT_BYTES = 14 * 1024 * 1024 };	/* below ARENA_MAX */

struct office_audit_query {
	struct text	who, verb, address;
	struct day	since, until;
	int64_t		object, after;
};

const struct shape office_audit_query_shape = SHAPE(struct office_audit_query,
	FIELD(struct office_audit_query, who, .max = ID_DIGITS, .code = true),
	FIELD(struct office_audit_query, verb, .max = WORD_MAX),
	FIELD(struct office_audit_query, object, .min = 1, .max = INT64_MAX,
	    .optional = true),
	FIELD(struct office_audit_query, since, .optional = true),
	FIELD(struct office_audit_query, until, .optional = true),
	FIELD(struct office_audit_query, address, .max = WORD_MAX,
	    .folded = true),
	FIELD(struct office_audit_query, after, .min = 1, .max = INT64_MAX,
	    .optional = true));

/* "": everybody; "nobody"; or an account's id.  False: neither. */
static bool
who_read(struct text who, struct audit_filter *out)
{
	out->nobody = strcmp(who.s, "nobody") == 0;
	if (out->nobody || who.len == 0)
		return true;
	if (strspn(who.s, "0123456789") != who.len || who.s[0] == '0')
		return false;
	for (size_t i = 0; i < who.len; i++)
		out->account_id = out->account_id * 10 + (who.s[i] - '0');
	return true;
}

static bool
filter_read(const struct request *r, struct audit_filter *out)
{
	const struct office_audit_query *q = query_input(r,
	    &office_audit_query_shape);

	*out = (struct audit_filter){ .verb = q->verb, .address = q->address,
	    .object_id = q->object, .upto = { INT64_MAX },
	    .below = q->after > 0 ? q->after : INT64_MAX };
	if (q->since.ymd != 0)
		out->from = day_start(q->since);
	if (q->until.ymd != 0)
		out->upto.s = day_start(q->until).s + DAY_S - 1;
	return who_read(q->who, out);
}

static struct text
digits(struct arena *a, int64_t number)
{
	return text_print(a, "%" PRId64, number);
}

/* A list of ids, with spaces between, as at.id.N. */
static void
ids_show(struct request *r, struct view *v, const char *at, const char *list)
{
	if (list[strspn(list, "0123456789 ")] != '\0')
		return;
	for (size_t i = 0; *list != '\0'; i++) {
		size_t n = strcspn(list, " ");

		view_text(v, view_key(v, "%s.id", at), view_key(v, "%zu", i),
		    text_copy(r->arena, list, n).s);
		list += n + (list[n] == ' ');
	}
}

/*
 * "name=value" a line, as at.N.name and at.N.value; a line that is not so is
 * a value alone.  Of a name no more than a-z, 0-9 and "_" is taken.
 */
static void
words_show(struct request *r, struct view *v, const char *at, struct text t)
{
	const char *line = t.s, *end = t.s + t.len;

	for (size_t i = 0; line < end; i++) {
		size_t n = strcspn(line, "\n");
		size_t name = strspn(line, "abcdefghijklmnopqrstuvwxyz0123456789_");
		bool named = name > 0 && name < n && line[name] == '=';
		size_t from = named ? name + 1 : 0;
		const char *to = view_key(v, "%s.%zu", at, i);
		const char *value =
		    text_copy(r->arena, line + from, n - from).s;

		if (named) {
			view_text(v, to, "name",
			    text_copy(r->arena, line, name).s);
			ids_show(r, v, to, value);
		}
		view_text(v, to, "value", value);
		line += n < (size_t)(end - line) ? n + 1 : n;
	}
}

enum status
office_audit_show(struct request *r, struct view *v)
{
	struct audit_filter filter;
	const struct audit_line *lines;
	struct rows rows;

	if (!filter_read(r, &filter))
		return BAD_REQUEST;
	rows = audit_lines(r->db, &filter, AUDIT_LINES + 1);
	lines = rows.at;
	if (rows.count > AUDIT_LINES) {
		rows.count = AUDIT_LINES;
		view_text(v, "pager", "next", query_link(r, "after",
		    digits(r->arena, lines[AUDIT_LINES - 1].id)).s);
	}
	view_rows(v, "line", &audit_line_shape, rows);
	for (size_t i = 0; i < rows.count; i++) {
		const char *at = view_key(v, "line.%zu", i);

		words_show(r, v, view_key(v, "%s.was", at), lines[i].before_);
		words_show(r, v, view_key(v, "%s.now", at), lines[i].detail);
	}
	view_rows(v, "person", &audit_word_shape, audit_people(r->db));
	view_rows(v, "done", &audit_word_shape, audit_verbs(r->db));
	view_text(v, "export", "query", query_link(r, "after", TEXT("")).s);
	return OK;
}

static bool
line_put(struct csv *csv, struct arena *a, const struct audit_line *l)
{
	char at[26];

	moment_print_iso(l->at, at);
	csv_cell(csv, digits(a, l->id));
	csv_cell(csv, text_of(at));
	csv_cell(csv, digits(a, l->account_id));
	csv_cell(csv, l->who);
	csv_cell(csv, l->verb);
	csv_cell(csv, digits(a, l->object_id));
	csv_cell(csv, l->address);
	csv_cell(csv, l->before_);
	csv_cell(csv, l->detail);
	csv_cell(csv, l->title);
	return csv_line(csv);
}

/* The rows that fit the filter, some hundred at a time. */
static void
lines_put(struct csv *csv, struct db *db, struct audit_filter *filter)
{
	struct arena *batch = arena_new(), *before = db_arena(db, batch);
	size_t total = 0, i;
	struct rows rows;
	bool room = true;

	do {
		const struct audit_line *lines;

		arena_reset(batch);
		rows = audit_lines(db, filter, EXPORT_ROWS);
		lines = rows.at;
		for (i = 0; i < rows.count && room; i++)
			room = line_put(csv, batch, &lines[i]);
		total += i;
		if (i > 0)
			filter->below = lines[i - 1].id;
	} while (room && rows.count == EXPORT_ROWS &&
	    total < AUDIT_EXPORT_MAX);
	db_arena(db, before);
	arena_free(batch);
}

enum status
office_audit_export(struct request *r, struct text *out)
{
	static const char *const heading[] = { "number", "at", "account",
	    "name", "verb", "object", "address", "before", "after", "title" };
	struct audit_filter filter;
	struct csv *csv;

	if (!filter_read(r, &filter))
		return BAD_REQUEST;
	csv = csv_new(r->arena, EXPORT_BYTES);
	for (size_t i = 0; i < sizeof heading / sizeof *heading; i++)
		csv_cell(csv, text_of(heading[i]));
	csv_line(csv);
	lines_put(csv, r->db, &filter);
	*out = csv_text(csv);
	return OK;
}
