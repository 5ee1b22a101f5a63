/* category: the categories of assistance, as everybody reads them. */
#ifndef CONFERENCE_ASSISTANCE_CATEGORY_H
#define CONFERENCE_ASSISTANCE_CATEGORY_H

#include <stdbool.h>

#include "base/shape.h"

struct db;
struct query;
struct tx;

/* Of a category's page, what its editors write. */
#define CATEGORY_HAS							\
	struct text	code, name, articles, what;			\
	struct text	need;		/* in everyday words, or "" */	\
	struct text	aliases;	/* other names, one per line */	\
	struct text	words;		/* everyday words for the search */ \
	struct text	who, gives, papers, place, decides, days, appeal, \
			phone;						\
	struct text	steps;		/* one per line: name：who：days */ \
	struct day	law_on;		/* when its legal basis took force */ \
	struct day	review_by	/* to be looked at again */

/* The same for a shape, without the code; least: 1 where a name must be. */
#define CATEGORY_FIELDS(type, least)					\
	FIELD(type, name, .min = least, .max = 40, .no_personal = true), \
	FIELD(type, need, .max = 40, .no_personal = true),		\
	FIELD(type, aliases, .max = 400, .lines = true),		\
	FIELD(type, words, .max = 2000, .lines = true),			\
	FIELD(type, articles, .max = 80),				\
	FIELD(type, law_on, .optional = true),				\
	FIELD(type, what, .min = least, .max = 1000, .no_personal = true), \
	FIELD(type, who, .max = 2000, .lines = true, .no_personal = true), \
	FIELD(type, gives, .max = 2000, .lines = true, .no_personal = true), \
	FIELD(type, papers, .max = 2000, .lines = true, .no_personal = true), \
	FIELD(type, place, .max = 2000, .lines = true, .no_personal = true), \
	FIELD(type, steps, .max = 1000, .lines = true, .no_personal = true), \
	FIELD(type, decides, .max = 1000, .lines = true, .no_personal = true), \
	FIELD(type, days, .max = 1000, .lines = true, .no_personal = true), \
	FIELD(type, appeal, .max = 1000, .lines = true, .no_personal = true), \
	FIELD(type, phone, .max = 80, .phone = true),			\
	FIELD(type, review_by, .optional = true)

struct category {
	int64_t		id, position, version;
	CATEGORY_HAS;
	struct moment	published_at;	/* 0: it was loaded */
};

extern const struct shape category_shape, category_face_shape,
    category_words_shape;

/* For lists, rows of category_face_shape in order; at most 100. */
struct rows	categories_all(struct db *);
/* For the search, rows of category_words_shape in order; at most 100. */
struct rows	categories_words(struct db *);
bool		category_find(struct db *, struct text code,
		    struct category *out);
bool		category_exists(struct db *, int64_t id);

/* What the search finds of it (category_found.c); puts it there as it is now. */
extern const struct query category_found;
void		category_put_found(struct tx *, int64_t id);

#endif
