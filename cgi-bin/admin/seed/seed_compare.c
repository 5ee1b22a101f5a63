/* Compares the records of files with the rows of a database. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "admin/messages.h"
#include "admin/seed/seed_records.h"
#include "base/arena.h"
#include "db/db.h"

enum { LIST_VALUES_MAX = 30, SAID_POINTS = 60,
    SAID_BEFORE = 10 };

/* ---- The rows that are there */

/* Its head is all that others look at; line 0: it is in no file. */
static const struct record *
row_record(struct arena *a, const struct record_form *form, const void *row)
{
	struct record *r = arena_alloc(a, sizeof *r);
	const struct member *m = form->label == NULL ? NULL :
	    shape_member(form->shape, form->label);
	const void *at = m != NULL ? (const char *)row + m->at : NULL;

	r->file = "";
	r->label = m == NULL ? TEXT("") : m->kind == KIND_INT ?
	    text_print(a, "%" PRId64, *(const int64_t *)at) :
	    *(const struct text *)at;
	if (r->label.s == NULL)
		r->label = TEXT("");
	return r;
}

/* The conference has no id in its shape. */
static int64_t
row_id(const struct shape *shape, const void *row)
{
	const struct member *m = shape_member(shape, "id");

	return m != NULL ? *(const int64_t *)((const char *)row + m->at) : 1;
}

static struct seed_item *
item_of(const struct seed *seed, enum seed_kind kind, int64_t id)
{
	struct seed_item *i = seed->first[kind];

	while (i != NULL && i->id != id)
		i = i->next;
	return i;
}

/* A row that an earlier item found too is shown as this one asks for it. */
static void
rows_take(struct db *db, struct seed *seed, enum seed_kind kind,
    const void *like)
{
	const struct record_form *form = &seed_kinds[kind].form;
	struct rows rows = db_rows(db, seed_theres[kind].rows, like != NULL ?
	    BIND_ROW(*form->shape, like) : BIND_NONE);

	for (size_t i = 0; i < rows.count; i++) {
		const char *row = (const char *)rows.at + i * form->shape->size;
		int64_t id = row_id(form->shape, row);
		struct seed_item *item = like != NULL ?
		    item_of(seed, kind, id) : NULL;

		if (item == NULL) {
			item = arena_alloc(seed->reading.arena, sizeof *item);
			*item = (struct seed_item){ .record = row_record(
			    seed->reading.arena, form, row), .of = row,
			    .whole = true, .fate = SEED_THERE, .id = id };
			seed_append(seed, kind, item);
		} else if (item->fate == SEED_THERE) {
			item->of = row;
		}
	}
}

/* ---- What differs */

static int
by_bytes(const void *a, const void *b)
{
	return strcmp(((const struct text *)a)->s, ((const struct text *)b)->s);
}

/* The values of a list in a file, as a query of seed_there.c has them. */
static struct text
list_written(struct arena *a, const struct record *record, const char *key)
{
	struct text values[LIST_VALUES_MAX + 1];
	struct text_buffer out = { .arena = a };
	size_t n = 0;

	for (const struct record_pair *p = pair_next(record->pairs, key);
	    p != NULL && n < LIST_VALUES_MAX; p = pair_next(p->next, key))
		values[n++] = p->value;
	qsort(values, n, sizeof *values, by_bytes);
	for (size_t i = 0; i < n; i++)
		text_put_print(&out, "%s%s", i > 0 ? " " : "", values[i].s);
	return text_written(&out);
}

static struct text
list_there(struct db *db, const struct query *list, int64_t id, const char *key)
{
	struct seed_list row = { TEXT("") };

	db_row(db, list, &row, BIND(P(id), AS(key, P(text_of(key)))));
	return row.value;
}

/* Where two long texts part, a few characters before. */
static size_t
parting(struct text x, struct text y)
{
	size_t n = 0, points = 0, at = 0;

	while (n < x.len && n < y.len && x.s[n] == y.s[n])
		n++;
	if (x.len < SAID_POINTS && y.len < SAID_POINTS)
		return 0;
	while (n > 0 && points < SAID_BEFORE)
		if ((x.s[--n] & 0xc0) != 0x80) {
			at = n;
			points++;
		}
	return points < SAID_BEFORE ? 0 : at;
}

/* As a file has it, on one line; a text from this byte on. */
static struct text
member_said(struct arena *a, const struct member *m, const void *row,
    size_t from)
{
	const void *at = (const char *)row + m->at;
	char moment[26];
	struct text t = TEXT("");
	char *s;

	if (m->kind == KIND_INT)
		return text_print(a, "%" PRId64, *(const int64_t *)at);
	if (m->kind == KIND_DAY && ((const struct day *)at)->ymd != 0) {
		day_print(*(const struct day *)at, moment);
		t = text_print(a, "%s", moment);
	} else if (m->kind == KIND_MOMENT &&
	    ((const struct moment *)at)->s != 0) {
		moment_print_iso(*(const struct moment *)at, moment);
		t = text_print(a, "%.10s %.5s", moment, moment + 11);
	} else if (m->kind == KIND_TEXT) {
		t = *(const struct text *)at;
		if (from > 0)
			t = text_print(a, "...%s", t.s + from);
	}
	if (text_points(t) > SAID_POINTS)
		t = text_print(a, "%s...", text_first(a, t, SAID_POINTS).s);
	s = arena_copy(a, t.s, t.len + 1);
	for (size_t i = 0; i < t.len; i++)
		if (s[i] == '\n')
			s[i] = ' ';
	return (struct text){ s, t.len };
}

/* One key that differs. */
struct difference {
	enum seed_kind	 kind;
	const struct seed_item *item;
	const char	*key;
	struct text	 there, written;
};

static void
difference_tell(struct arena *a, const struct difference *d, FILE *out)
{
	const struct record *r = d->item->record;
	const struct shape *shape = seed_kinds[d->kind].form.shape;
	const char *const *keys = seed_theres[d->kind].keys;
	struct text_buffer name = { .arena = a };

	text_put_print(&name, "%s", seed_kinds[d->kind].form.name);
	if (r->label.len > 0)
		text_put_print(&name, " %s", r->label.s);
	for (; r->label.len == 0 && *keys != NULL; keys++)
		text_put_print(&name, " %s", member_said(a,
		    shape_member(shape, *keys), d->item->of, 0).s);
	fprintf(out, _("%s:%d: [%s] %s: there \"%s\", in the file \"%s\"\n"),
	    r->file, record_line(r, d->key), text_written(&name).s, d->key,
	    d->there.s, d->written.s);
}

static bool
is_compared(const struct seed_there_row *there, const struct record_form *form,
    const struct record *record, const struct member *m)
{
	if (!m->typed ||
	    (form->label != NULL && strcmp(m->name, form->label) == 0))
		return false;
	for (const char *const *n = there->unless_given; *n != NULL; n++)
		if (strcmp(*n, m->name) == 0)
			return pair_next(record->pairs, m->name) != NULL;
	return true;
}

/* The keys in which a file and the row differ; told when out is not NULL. */
static int
differences(struct db *db, struct arena *a, enum seed_kind kind,
    const struct seed_item *item, FILE *out)
{
	const struct record_form *form = &seed_kinds[kind].form;
	struct difference d = { kind, item, NULL, TEXT(""), TEXT("") };
	size_t from;
	int n = 0;

	for (size_t i = 0; i < form->shape->count; i++) {
		const struct member *m = &form->shape->members[i];

		if (!is_compared(&seed_theres[kind], form, item->record, m) ||
		    member_same(m, item->of, item->other))
			continue;
		d.key = m->name;
		from = m->kind != KIND_TEXT ? 0 : parting(
		    *(const struct text *)((const char *)item->of + m->at),
		    *(const struct text *)((const char *)item->other + m->at));
		d.there = member_said(a, m, item->of, from);
		d.written = member_said(a, m, item->other, from);
		n++;
		if (out != NULL)
			difference_tell(a, &d, out);
	}
	for (const struct record_list *l = form->lists; l != NULL &&
	    l->key != NULL; l++) {
		d.key = l->key;
		d.there = list_there(db, seed_theres[kind].list, item->id,
		    l->key);
		d.written = list_written(a, item->record, l->key);
		if (text_same(d.there, d.written))
			continue;
		n++;
		if (out != NULL)
			difference_tell(a, &d, out);
	}
	return n;
}

/* ---- Comparing */

static bool
key_same(enum seed_kind kind, const struct seed_item *there,
    const struct seed_item *item)
{
	const char *const *key = seed_theres[kind].keys;
	const struct record_form *form = &seed_kinds[kind].form;

	if (*key == NULL)
		return form->label == NULL || text_same(there->record->label,
		    item->record->label);
	for (; *key != NULL; key++)
		if (!member_same(shape_member(form->shape, *key), there->of,
		    item->of))
			return false;
	return true;
}

/* Where the row with the key of this item is linked; NULL: it is new. */
static struct seed_item **
row_of(struct seed *seed, enum seed_kind kind, const struct seed_item *item)
{
	struct seed_item **at = &seed->first[kind];

	while (*at != NULL && ((*at)->fate != SEED_THERE ||
	    !key_same(kind, *at, item)))
		at = &(*at)->next;
	return *at != NULL ? at : NULL;
}

/*
 * A row that stays keeps its place and has the head of the file, so that
 * others refer to it.  A row that is replaced goes, and the item comes last:
 * what is checked is checked against all before it.
 */
static void
item_compare(struct db *db, struct seed *seed, enum seed_kind kind,
    struct seed_item *item, unsigned replace)
{
	struct seed_item **at = row_of(seed, kind, item);
	struct seed_item *there = at != NULL ? *at : NULL;

	if (there == NULL) {
		seed_append(seed, kind, item);
		return;
	}
	there->record = item->record;
	there->other = item->of;
	there->fate = item->whole && differences(db, seed->reading.arena, kind,
	    there, NULL) > 0 ? SEED_DIFFERENT : SEED_SAME;
	if (there->fate == SEED_SAME || (replace & 1u << kind) == 0)
		return;
	*at = there->next;
	if (seed->end[kind] == &there->next)
		seed->end[kind] = at;
	item->fate = SEED_REPLACED;
	item->id = there->id;
	item->other = there->of;
	seed_append(seed, kind, item);
}

static void
kind_compare(struct db *db, struct seed *seed, enum seed_kind kind,
    unsigned replace)
{
	struct seed_item *files = seed->first[kind], *next;

	seed->first[kind] = NULL;
	seed->end[kind] = &seed->first[kind];
	seed->count[kind] = 0;
	if (!seed_theres[kind].each)
		rows_take(db, seed, kind, NULL);
	for (; files != NULL; files = next) {
		next = files->next;
		if (seed_theres[kind].each)
			rows_take(db, seed, kind, files->of);
		item_compare(db, seed, kind, files, replace);
	}
}

void
seed_compare(struct db *db, struct seed *seed, unsigned replace)
{
	for (int k = 0; k < SEED_KINDS; k++)
		kind_compare(db, seed, (enum seed_kind)k, replace);
}

/* ---- Telling */

static void
kind_count(const struct seed *seed, enum seed_kind kind, int n[SEED_FATES])
{
	for (const struct seed_item *i = seed->first[kind]; i != NULL;
	    i = i->next)
		n[i->fate]++;
}

int
seed_fates(const struct seed *seed, enum seed_fate fate)
{
	int n[SEED_FATES] = { 0 };

	for (int k = 0; k < SEED_KINDS; k++)
		kind_count(seed, (enum seed_kind)k, n);
	return n[fate];
}

void
seed_compare_tell(struct db *db, const struct seed *seed, FILE *out)
{
	for (int k = 0; k < SEED_KINDS; k++)
		for (const struct seed_item *i = seed->first[k]; i != NULL;
		    i = i->next)
			if (i->fate == SEED_DIFFERENT)
				differences(db, seed->reading.arena,
				    (enum seed_kind)k, i, out);
	for (int k = 0; k < SEED_KINDS; k++) {
		int n[SEED_FATES] = { 0 };

		kind_count(seed, (enum seed_kind)k, n);
		if (n[SEED_NEW] + n[SEED_SAME] + n[SEED_DIFFERENT] +
		    n[SEED_REPLACED] == 0)
			continue;
		fprintf(out, _("%s: %d new, %d the same, %d replaced, %d"
		    " different"), message(seed_kinds[k].called), n[SEED_NEW],
		    n[SEED_SAME], n[SEED_REPLACED], n[SEED_DIFFERENT]);
		if (n[SEED_DIFFERENT] > 0)
			fprintf(out, seed_theres[k].replaces[0] != NULL ?
			    _(" (--replace %s replaces them)") :
			    _(" ([%s] is only added here: change it on"
			    " screen)"), seed_kinds[k].form.name);
		fputc('\n', out);
	}
}
