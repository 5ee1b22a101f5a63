/*
 * headline: the newest of everything public, in one query.
 */
#ifndef DATA_HEADLINE_H
#define DATA_HEADLINE_H

#include "base/shape.h"

struct db;

struct headline {
	struct text	what;		/* policy, notice, meeting, resolution */
	int64_t		id, category_id, unit_id, state;
	struct text	title;
	struct text	note;		/* number, kind, kind, meeting's name */
	struct text	place;		/* meeting */
	struct moment	at;		/* published, or begins */
	struct day	day;		/* made, posted until, -, issued */
};

/* What of a sitemap: a path below the base, without the leading slash. */
struct address { struct text path; struct moment changed_at; };

extern const struct shape headline_shape, address_shape;

/* Five policies, five notices, three meetings to come, three resolutions. */
struct rows	headlines(struct db *, struct moment now);
/* The five newest policies and notices of a unit. */
struct rows	headlines_of_unit(struct db *, int64_t unit_id);
/* The same of a category. */
struct rows	headlines_of_category(struct db *, int64_t category_id);
/* Every address of a thing with an id, newest first; at most 5,000. */
struct rows	addresses(struct db *);
/* Between which years the policies lie ("policy"), the notices ("notice"), the
 * resolutions ("resolution"). */
struct years	published_years(struct db *, struct text what);

#endif
