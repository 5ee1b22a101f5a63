/* Shows a declared list. */
#include "base/log.h"
#include "web/form/form.h"
#include "pages/shared/listing.h"
#include "web/view/pager.h"
#include "web/view/view.h"

static const void *
member_of(const struct shape *shape, const void *filter, const char *name,
    enum kind kind)
{
	const struct member *m = shape_member(shape, name);

	if (m == NULL || m->kind != kind)
		log_die("listing: the filter has no %s", name);
	return (const char *)filter + m->at;
}

bool
listing_show(struct request *r, struct view *v, const struct listing *l)
{
	const void *filter = query_input(r, l->filter);
	const struct list list = { l->name, l->by, l->rows->shape,
	    l->rows->shape };
	int64_t year = *(const int64_t *)member_of(l->filter, filter, "year",
	    KIND_INT);
	struct text after = *(const struct text *)member_of(l->filter, filter,
	    "after", KIND_TEXT);
	struct moment now = { r->now };
	struct window page, whole;

	if (!pager_window(year, after, &page))
		return false;
	pager_window(year, TEXT(""), &whole);
	list_show(r, v, &list, listing_rows(r->db, l, filter, &page, now),
	    listing_count(r->db, l, filter, &whole, now));
	if (l->years != NULL)
		years_show(v, listing_years(r->db, l));
	if (listing_is_whole(r))
		view_int(v, "list", "whole", 1);
	return true;
}

bool
listing_is_whole(const struct request *r)
{
	for (size_t i = 0; i < r->pair_count; i++)
		if (r->pairs[i].value.len > 0)
			return false;
	return true;
}
