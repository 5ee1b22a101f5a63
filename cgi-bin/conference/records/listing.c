/* The rows of a declared list, how many there are, and of which years. */
#include "conference/records/listing.h"

struct rows
listing_rows(struct db *db, const struct listing *l, const void *filter,
    const struct window *w, struct moment now)
{
	return db_rows(db, l->rows, BIND_ROW_AND(*l->filter, filter,
	    WINDOW_PARAMS(w), P(now)));
}

int64_t
listing_count(struct db *db, const struct listing *l, const void *filter,
    const struct window *w, struct moment now)
{
	return number_of(db_rows(db, l->count, BIND_ROW_AND(*l->filter, filter,
	    WINDOW_PARAMS(w), P(now))));
}

struct years
listing_years(struct db *db, const struct listing *l)
{
	struct years years = { 0, 0 };

	db_row(db, l->years, &years, BIND_NONE);
	return years;
}
