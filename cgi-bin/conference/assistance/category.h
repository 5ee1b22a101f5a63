/* category: the kinds of assistance, and the standards that go with them. */
#ifndef CONFERENCE_ASSISTANCE_CATEGORY_H
#define CONFERENCE_ASSISTANCE_CATEGORY_H

#include <stdbool.h>

#include "base/shape.h"

struct db;

struct category {
	int64_t		id, position;
	struct text	code, name, articles, what;
	struct text	need;		/* in people's words, "" when not said */
	struct text	aliases;	/* what people call it, a line each */
	struct text	words;		/* everyday words for the search */
	struct text	who, gives, papers, place, decides, days, appeal, phone;
	struct text	steps;		/* a line each: name, full-width colon, who */
	struct day	law_on;		/* in force since then: what it is written by */
};

/* A dated amount, with the document it rests on. */
struct standard {
	struct text	name, per, document;
	struct text	amount;		/* yuan, "480" or "480.50" */
	int64_t		policy_id;	/* 0: the document is not here */
	struct day	since, until;
	bool		current;	/* in force on the day asked for */
	bool		coming;		/* from a later day */
};

extern const struct shape category_shape, category_face_shape,
    category_words_shape, standard_shape;

/* In order, without the long texts: for lists; at most 100. */
struct rows	categories_all(struct db *);
/* In order: code, name, aliases and words; at most 100. */
struct rows	categories_words(struct db *);
bool		category_find(struct db *, struct text code,
		    struct category *out);
bool		category_exists(struct db *, int64_t id);
/* Newest first within each name; at most 200. */
struct rows	standards_of(struct db *, int64_t category_id, struct day);

#endif
