/* Caches the rows of queries in the worker. */
#include <string.h>

#include "base/arena.h"
#include "db/open.h"
#include "db/row_cache.h"

enum { PARAMS_MAX = 16 };

struct entry {
	const struct query	*query;
	struct param		 params[PARAMS_MAX];
	size_t			 count;
	struct rows		 rows;
};

static struct {
	struct arena	*arena;		/* NULL: caching is off */
	struct entry	 entries[CACHE_MAX];
	size_t		 count;
} cache;

static bool
param_same(const struct param *a, const struct param *b)
{
	if (a->kind != b->kind || a->null != b->null)
		return false;
	switch (a->kind) {
	case KIND_INT:
		return a->i == b->i;
	case KIND_FLAG:
		return a->flag == b->flag;
	case KIND_TEXT:
		return text_same(a->text, b->text);
	case KIND_DAY:
		return a->day.ymd == b->day.ymd;
	case KIND_MOMENT:
		return a->moment.s == b->moment.s;
	case KIND_BYTES:
	case KIND_IDS:
		break;
	}
	return false;
}

static bool
matches(const struct entry *a, const struct query *q, struct params in)
{
	if (a->query != q || a->count != in.count)
		return false;
	for (size_t i = 0; i < in.count; i++)
		if (!param_same(&a->params[i], &in.at[i]))
			return false;
	return true;
}

/* Copies the texts of the parameters, which belong to the request. */
static void
entry_add(const struct query *q, struct params in, struct rows rows)
{
	struct entry *a = &cache.entries[cache.count++];

	*a = (struct entry){ .query = q, .count = in.count, .rows = rows };
	for (size_t i = 0; i < in.count; i++) {
		struct param *p = &a->params[i];

		*p = in.at[i];
		if (p->kind == KIND_TEXT)
			p->text.s = arena_copy(cache.arena, p->text.s,
			    p->text.len + 1);
	}
}

struct rows
row_cache_rows(struct db *db, const struct query *q, struct params in)
{
	struct arena *before;
	struct rows rows;

	for (size_t i = 0; i < cache.count; i++)
		if (matches(&cache.entries[i], q, in))
			return cache.entries[i].rows;
	if (cache.arena == NULL || cache.count == CACHE_MAX ||
	    in.count > PARAMS_MAX || arena_used(cache.arena) > CACHE_BYTES)
		return db_rows(db, q, in);
	before = db_arena(db, cache.arena);
	rows = db_rows(db, q, in);
	db_arena(db, before);
	if (!db_failed(db))
		entry_add(q, in, rows);
	return rows;
}

bool
row_cache_row(struct db *db, const struct query *q, void *row, struct params in)
{
	struct rows rows = row_cache_rows(db, q, in);

	if (rows.count == 0)
		return false;
	memcpy(row, rows.at, q->shape->size);
	return true;
}

void
row_cache_renew(void)
{
	if (cache.arena == NULL)
		cache.arena = arena_new();
	arena_reset(cache.arena);
	cache.count = 0;
}

void
row_cache_end(void)
{
	if (cache.arena != NULL)
		arena_free(cache.arena);
	cache.arena = NULL;
	cache.count = 0;
}
