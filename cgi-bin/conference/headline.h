/*
 * headline: the newest of everything public, in one query.
 */
#ifndef CONFERENCE_HEADLINE_H
#define CONFERENCE_HEADLINE_H

#include "base/shape.h"
#include "db/count.h"

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

/*
 * A sitemap has parts, each with the things of one kind whose ids lie in one
 * stretch of ADDRESS_IDS: part 1 has the ids from 1 on.
 */
enum { ADDRESS_IDS = 2000 };

struct address_part { struct text what; int64_t part; struct moment changed_at; };
struct address { int64_t id; struct moment changed_at; };

extern const struct shape headline_shape, address_part_shape, address_shape;

/* Five policies, five notices, three meetings to come, three resolutions. */
struct rows	headlines(struct db *, struct moment now);
/* The five newest policies and notices of a unit. */
struct rows	headlines_of_unit(struct db *, int64_t unit_id);
/* The same of a category. */
struct rows	headlines_of_category(struct db *, int64_t category_id);
/* The parts that have anything in them; what is policies, notices, meetings,
 * resolutions. */
struct rows	address_parts(struct db *);
/* The things in one part, newest last. */
struct rows	addresses(struct db *, struct text what, int64_t part);
/* Between which years the policies lie ("policy"), the notices ("notice"), the
 * resolutions ("resolution"). */
struct years	published_years(struct db *, struct text what);

#endif
