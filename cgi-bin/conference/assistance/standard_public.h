/* standard_public: the amounts of assistance that everybody may read. */
#ifndef CONFERENCE_ASSISTANCE_STANDARD_PUBLIC_H
#define CONFERENCE_ASSISTANCE_STANDARD_PUBLIC_H

#include <stdbool.h>

#include "base/shape.h"

struct db;

struct public_standard {
	struct text	name, area, per, document;
	struct text	amount;		/* yuan, "480" or "480.50" */
	int64_t		fen;
	int64_t		policy_id;	/* 0: document not published here */
	struct day	since, until;
	bool		current;	/* in force on the given day */
	bool		coming;		/* in force later */
};

extern const struct shape public_standard_shape;

/* By name and area, oldest first; current and coming on that day; <= 500. */
struct rows	public_standards(struct db *, int64_t category_id, struct day);

#endif
