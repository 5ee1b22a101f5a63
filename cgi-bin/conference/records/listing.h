/*
 * listing: a list that is filtered and pages by key, declared once.
 *
 * The query of the page is a struct with LISTING_HAS; its other FIELDs filter:
 *
 *	QUERY(papers, paper_shape,
 *	    "SELECT {} FROM paper"
 *	    " WHERE (:kind = '' OR kind = :kind)"
 *	    "   AND (:words = '' OR title REGEXP :words)"
 *	    "   AND written_at BETWEEN :from AND :upto"
 *	    "   AND (written_at, id) < (:at, :id)"
 *	    " ORDER BY written_at DESC, id DESC LIMIT 21");
 *
 * :from, :upto, :at and :id are the page (db/page_range.h), :words what is typed
 * into the filter's `q` (input/pattern.h), :now the time and :unit_id the
 * visitor's unit.
 */
#ifndef CONFERENCE_RECORDS_LISTING_H
#define CONFERENCE_RECORDS_LISTING_H

#include "base/shape.h"
#include "db/count.h"
#include "db/db.h"
#include "db/page_range.h"

enum { LISTING_YEAR_MIN = 1970, LISTING_YEAR_MAX = 2999, LISTING_KEY_MAX = 40 };

#define LISTING_HAS							\
	int64_t		year;						\
	struct text	after
#define LISTING_MEMBERS(type)						\
	FIELD(type, year, .min = LISTING_YEAR_MIN,			\
	    .max = LISTING_YEAR_MAX, .optional = true),			\
	FIELD(type, after, .max = LISTING_KEY_MAX)

struct listing {
	const char	*name;		/* of the rows on the page */
	const char	*by;		/* the moment it is ordered by */
	const struct shape *filter;	/* the route's .query */
	const struct query *rows, *count, *years;	/* years: or NULL */
	bool		 oldest_first;	/* (at, id) > (:at, :id) */
};

struct listing_asked {
	const void	*filter;
	struct text	words;
	struct page_range	page, whole;	/* whole: of its year, for the count */
	struct moment	now;
	int64_t		unit_id;
};

/* LIST_ROWS, and one more if there is. */
struct rows	listing_rows(struct db *, const struct listing *,
		    const struct listing_asked *);
int64_t		listing_count(struct db *, const struct listing *,
		    const struct listing_asked *);
struct years	listing_years(struct db *, const struct listing *);

#endif
