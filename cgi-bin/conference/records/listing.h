/*
 * listing: a list with a filter, paged by key, declared once.
 *
 * The page's query is a struct with LISTING_HAS; its other FIELDs are filters:
 *
 *	QUERY(papers, paper_shape,
 *	    "SELECT {} FROM paper"
 *	    " WHERE (:kind = '' OR kind = :kind)"
 *	    "   AND (:words = '' OR title REGEXP :words)"
 *	    "   AND written_at BETWEEN :from AND :upto"
 *	    "   AND (written_at, id) < (:at, :id)"
 *	    " ORDER BY written_at DESC, id DESC LIMIT 21");
 *
 * The page sets :from, :upto, :at and :id (db/page_range.h).  :words is the
 * pattern (input/pattern.h) for the filter's field `q`, :now the time,
 * :unit_id the visitor's unit.
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
	const char	*name;		/* key of the rows in templates */
	const char	*by;		/* the moment that sorts the rows */
	const struct shape *filter;	/* the route's .query */
	const struct query *rows, *count, *years;	/* years: may be NULL */
	bool		 oldest_first;	/* (at, id) > (:at, :id) */
	/* Sets what the statement cannot; NULL: nothing. */
	void		(*complete)(struct db *, const void *filter,
			    struct rows);
};

struct listing_asked {
	const void	*filter;
	struct text	words;
	struct page_range	page, whole;	/* whole: the year */
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
