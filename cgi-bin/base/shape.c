/* Finds, compares and copies the members of a struct by its shape. */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/shape.h"

const struct member *
shape_member(const struct shape *shape, const char *name)
{
	for (size_t i = 0; shape != NULL && i < shape->count; i++)
		if (strcmp(shape->members[i].name, name) == 0)
			return &shape->members[i];
	return NULL;
}

const struct member *
shape_field(const struct shape *shape, const char *name)
{
	const struct member *m = shape_member(shape, name);

	return m != NULL && m->typed ? m : NULL;
}

static size_t
size_of(enum kind kind)
{
	static const size_t sizes[] = { [KIND_INT] = sizeof(int64_t),
	    [KIND_FLAG] = sizeof(bool), [KIND_TEXT] = sizeof(struct text),
	    [KIND_DAY] = sizeof(struct day),
	    [KIND_MOMENT] = sizeof(struct moment),
	    [KIND_BYTES] = sizeof(struct bytes),
	    [KIND_IDS] = sizeof(struct id_list) };

	return sizes[kind];
}

bool
id_among(struct id_list ids, int64_t id)
{
	for (size_t i = 0; i < ids.count; i++)
		if (ids.at[i] == id)
			return true;
	return false;
}

struct id_list
ids_parse(struct arena *a, const char *s)
{
	int64_t *at = arena_alloc(a, (strlen(s) / 2 + 1) * sizeof *at);
	size_t n = 0;

	for (char *end;; s = end) {
		long long id = strtoll(s, &end, 10);

		if (end == s)
			return (struct id_list){ at, n };
		at[n++] = id;
	}
}

static bool
ids_same(const struct id_list *a, const struct id_list *b)
{
	return a->count == b->count && (a->count == 0 ||
	    memcmp(a->at, b->at, a->count * sizeof *a->at) == 0);
}

bool
member_same(const struct member *m, const void *row_a, const void *row_b)
{
	const void *a = (const char *)row_a + m->at;
	const void *b = (const char *)row_b + m->at;

	switch (m->kind) {
	case KIND_TEXT:
		return text_same(*(const struct text *)a,
		    *(const struct text *)b);
	case KIND_MOMENT:
		return ((const struct moment *)a)->s / 60 ==
		    ((const struct moment *)b)->s / 60;
	case KIND_IDS:
		return ids_same(a, b);
	case KIND_INT:
	case KIND_FLAG:
	case KIND_DAY:
		return memcmp(a, b, size_of(m->kind)) == 0;
	case KIND_BYTES:
		break;
	}
	return false;
}

void
member_copy(const struct member *m, void *to, const void *from)
{
	memcpy((char *)to + m->at, (const char *)from + m->at,
	    size_of(m->kind));
}

void
shape_clear(const struct shape *shape, void *row)
{
	memset(row, 0, shape->size);
	for (size_t i = 0; i < shape->count; i++) {
		const struct member *m = &shape->members[i];
		void *at = (char *)row + m->at;

		if (m->kind == KIND_TEXT)
			*(struct text *)at = TEXT("");
		if (m->kind == KIND_INT)
			*(int64_t *)at = m->absent;
	}
}

struct rows
rows_copy(struct arena *a, const struct shape *shape, struct rows rows)
{
	if (rows.count > 0)
		rows.at = arena_copy(a, rows.at, rows.count * shape->size);
	return rows;
}

static int64_t
number_of(enum kind kind, const void *at)
{
	return kind == KIND_INT ? *(const int64_t *)at :
	    kind == KIND_DAY ? ((const struct day *)at)->ymd :
	    kind == KIND_MOMENT ? ((const struct moment *)at)->s :
	    kind == KIND_FLAG ? *(const bool *)at : 0;
}

void
shape_put(struct text_buffer *to, const struct shape *shape, const void *row)
{
	for (size_t i = 0; i < shape->count; i++) {
		const struct member *m = &shape->members[i];
		const void *at = (const char *)row + m->at;
		const struct text *t = at;

		if (m->kind == KIND_TEXT)
			text_put_print(to, "%zu:%s", t->len, t->s);
		else
			text_put_print(to, "%lld,", (long long)number_of(m->kind,
			    at));
	}
}
