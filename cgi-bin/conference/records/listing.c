/* Reads the rows, the count and the years of a declared list. */
#include "conference/records/listing.h"

#define ASKED(a, w) BIND_ROW_AND(*l->filter, (a)->filter, PAGE_RANGE_PARAMS(w), \
	P((a)->words), P((a)->now), P((a)->unit_id))

/* Converts the range to one that is read from the oldest row on. */
static struct page_range
oldest_first(struct page_range page, const struct page_range *whole)
{
	if (page.id == INT64_MAX)
		return (struct page_range){ whole->from, whole->upto, { 0 }, 0 };
	page.from = page.at.s > whole->from.s ? page.at : whole->from;
	page.upto = whole->upto;
	return page;
}

struct rows
listing_rows(struct db *db, const struct listing *l,
    const struct listing_asked *asked)
{
	struct page_range page = l->oldest_first ?
	    oldest_first(asked->page, &asked->whole) : asked->page;

	struct rows rows = db_rows(db, l->rows, ASKED(asked, &page));

	if (l->complete != NULL)
		l->complete(db, asked->filter, rows);
	return rows;
}

int64_t
listing_count(struct db *db, const struct listing *l,
    const struct listing_asked *asked)
{
	return count_of(db_rows(db, l->count, ASKED(asked, &asked->whole)));
}

struct years
listing_years(struct db *db, const struct listing *l)
{
	struct years years = { 0, 0 };

	db_row(db, l->years, &years, BIND_NONE);
	return years;
}
