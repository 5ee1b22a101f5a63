/* category: the categories of assistance. */
#ifndef CONFERENCE_ASSISTANCE_CATEGORY_H
#define CONFERENCE_ASSISTANCE_CATEGORY_H

#include <stdbool.h>

#include "base/shape.h"

struct db;

struct category {
	int64_t		id, position;
	struct text	code, name, articles, what;
	struct text	need;		/* in everyday words, or "" */
	struct text	aliases;	/* other names, one per line */
	struct text	words;		/* everyday words for the search */
	struct text	who, gives, papers, place, decides, days, appeal, phone;
	struct text	steps;		/* one per line: name：who does it */
	struct day	law_on;		/* when its legal basis took force */
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

#endif
