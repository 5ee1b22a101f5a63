/* Rows that many pages need, kept in the worker for SITE_KEPT_S. */
#include <string.h>

#include "base/arena.h"
#include "db/open.h"
#include "db/row_cache.h"

enum { PARAMS_MAX = 16 };

struct answer {
	const struct query	*query;
	struct param		 params[PARAMS_MAX];
	size_t			 count;
	struct rows		 rows;
};

static struct {
	struct arena	*arena;		/* NULL: nothing is kept */
	struct answer	 answers[KEPT_MAX];
	size_t		 count;
} kept;

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
asked(const struct answer *a, const struct query *q, struct params in)
{
	if (a->query != q || a->count != in.count)
		return false;
	for (size_t i = 0; i < in.count; i++)
		if (!param_same(&a->params[i], &in.at[i]))
			return false;
	return true;
}

/* The texts of the parameters are the request's: they are copied. */
static void
answer_add(const struct query *q, struct params in, struct rows rows)
{
	struct answer *a = &kept.answers[kept.count++];

	*a = (struct answer){ .query = q, .count = in.count, .rows = rows };
	for (size_t i = 0; i < in.count; i++) {
		struct param *p = &a->params[i];

		*p = in.at[i];
		if (p->kind == KIND_TEXT)
			p->text.s = arena_copy(kept.arena, p->text.s,
			    p->text.len + 1);
	}
}

struct rows
row_cache_rows(struct db *db, const struct query *q, struct params in)
{
	struct arena *lent;
	struct rows rows;

	for (size_t i = 0; i < kept.count; i++)
		if (asked(&kept.answers[i], q, in))
			return kept.answers[i].rows;
	if (kept.arena == NULL || kept.count == KEPT_MAX ||
	    in.count > PARAMS_MAX || arena_used(kept.arena) > KEPT_BYTES)
		return db_rows(db, q, in);
	lent = db_arena(db, kept.arena);
	rows = db_rows(db, q, in);
	db_arena(db, lent);
	if (!db_failed(db))
		answer_add(q, in, rows);
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
	if (kept.arena == NULL)
		kept.arena = arena_new();
	arena_reset(kept.arena);
	kept.count = 0;
}

void
row_cache_end(void)
{
	if (kept.arena != NULL)
		arena_free(kept.arena);
	kept.arena = NULL;
	kept.count = 0;
}
