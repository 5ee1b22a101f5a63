/* Shows lists that are paged by key, and their choice of years. */
#include <inttypes.h>
#include <string.h>

#include "base/log.h"
#include "base/shape.h"
#include "web/form/form.h"
#include "web/request.h"
#include "web/route.h"
#include "web/view/pager.h"
#include "web/view/view.h"

enum { YEARS_MAX = 200 };

bool
pager_range(int64_t year, struct text after, struct page_range *out)
{
	const char *dash = memchr(after.s, '-', after.len);

	*out = (struct page_range){ { 0 }, { INT64_MAX }, { INT64_MAX },
	    INT64_MAX };
	if (year > 0) {
		out->from = year_start((int)year);
		out->upto.s = year_start((int)year + 1).s - 1;
	}
	if (after.len == 0)
		return true;
	if (dash == NULL || !int_parse((struct text){ after.s,
	    (size_t)(dash - after.s) }, &out->at.s) ||
	    !int_parse((struct text){ dash + 1, (size_t)(after.s + after.len -
	    dash - 1) }, &out->id))
		return false;
	if (out->at.s < out->upto.s)
		out->upto = out->at;
	return true;
}

bool
pager_key_fits(const struct request *r)
{
	const struct member *m = shape_member(r->route->query, "after");
	struct page_range from;

	return m == NULL || pager_range(0, *(const struct text *)(const void *)
	    ((const char *)r->query + m->at), &from);
}

static const void *
member_at(const struct shape *shape, const char *row, const char *name)
{
	const struct member *m = shape_member(shape, name);

	if (m == NULL)
		log_die("pager: no member %s", name);
	return row + m->at;
}

static struct pager
cut(const struct shape *shape, const char *by, struct rows *rows,
    int64_t total)
{
	struct pager p = { .total = total, .more = rows->count > LIST_ROWS };
	const char *last;

	if (!p.more)
		return p;
	rows->count = LIST_ROWS;
	last = (const char *)rows->at + (LIST_ROWS - 1) * shape->size;
	p.at = *(const struct moment *)member_at(shape, last, by);
	p.id = *(const int64_t *)member_at(shape, last, "id");
	return p;
}

struct pager
pager_cut(const struct shape *shape, struct rows *rows, int64_t total)
{
	return cut(shape, "published_at", rows, total);
}

void
pager_show(struct request *r, struct view *v, const struct pager *p)
{
	bool capped = p->total > LIST_COUNTED;

	view_int(v, "pager", "total", capped ? LIST_COUNTED : p->total);
	view_int(v, "pager", "capped", capped);
	if (p->more)
		view_text(v, "pager", "next", query_link(r, "after",
		    text_print(r->arena, "%" PRId64 "-%" PRId64, p->at.s,
		    p->id)).s);
	if (form_sent(r, "after").len > 0)
		view_text(v, "pager", "first",
		    query_link(r, "after", TEXT("")).s);
}

void
list_show(struct request *r, struct view *v, const struct list *list,
    struct rows rows, int64_t total)
{
	struct pager pager = cut(list->whole, list->by, &rows, total);

	view_rows(v, list->at, list->row, rows);
	pager_show(r, v, &pager);
}

void
years_show(struct view *v, struct years years)
{
	int64_t n = 0;

	for (int64_t y = years.last; years.first > 0 && y >= years.first &&
	    n < YEARS_MAX; y--)
		view_int(v, view_key(v, "year.%" PRId64, n++), "year", y);
}
