/* headline: the newest public items of all kinds, and their addresses. */
#ifndef CONFERENCE_HEADLINE_H
#define CONFERENCE_HEADLINE_H

#include "base/shape.h"
#include "db/count.h"

struct db;

struct headline {
	struct text	what;		/* policy, notice, meeting, resolution */
	int64_t		id, category_id, unit_id, state;
	struct text	title;
	struct text	note;		/* number, kind, kind, meeting name */
	struct text	place;		/* meeting */
	struct moment	at;		/* published; of a meeting: starts */
	struct day	day;		/* made, posted until, -, issued */
};

/*
 * A sitemap has parts.  Each has the items of one kind whose ids lie in a
 * range of ADDRESS_IDS: part 1 begins with id 1.
 */
enum { ADDRESS_IDS = 2000 };

struct address_part { struct text what; int64_t part; struct moment changed_at; };
struct address { int64_t id; struct moment changed_at; };

extern const struct shape headline_shape, address_part_shape, address_shape;

/* Five policies, five notices, the next three meetings, three resolutions. */
struct rows	headlines(struct db *, struct moment now);
/* The five newest policies and notices of a unit. */
struct rows	headlines_of_unit(struct db *, int64_t unit_id);
/* The five newest policies and notices of a category. */
struct rows	headlines_of_category(struct db *, int64_t category_id);
/*
 * The parts that are not empty; what: policies, notices, meetings or
 * resolutions.
 */
struct rows	address_parts(struct db *);
/* The items of one part, newest last. */
struct rows	addresses(struct db *, struct text what, int64_t part);
/*
 * The first and last year of policies ("policy"), notices ("notice") or
 * resolutions ("resolution").
 */
struct years	published_years(struct db *, struct text what);

#endif
