/* conference: the standing body itself, and what its founding document says. */
#ifndef CONFERENCE_MEMBERS_CONFERENCE_H
#define CONFERENCE_MEMBERS_CONFERENCE_H

#include <stdbool.h>

#include "base/shape.h"

struct db;

struct conference {
	struct text	name, short_name, county, government;
	struct text	office, office_unit;	/* office_unit: a unit's code */
	struct text	phone, address, hours;	/* "": not made public */
	struct text	site_domain, site_code, organisation;
	struct text	purpose, basis;
	struct day	founded_on;
};

/* A sentence of the charter: part is function, composition, rule, demand. */
struct charter { struct text part, heading, text; };

/* catalogue: what the national catalogue of disclosure calls it, or "". */
struct notice_kind { struct text code, name, catalogue; };

/* The document that founded it, when that is published. */
struct founding { int64_t id; struct text title; };

extern const struct shape conference_shape, charter_shape, notice_kind_shape,
    founding_shape;

/* False when no conference has been loaded. */
bool		conference_find(struct db *, struct conference *out);
/* All of the charter, by part and position; at most 200. */
struct rows	charter_all(struct db *);
struct rows	notice_kinds(struct db *);
bool		founding_find(struct db *, struct founding *out);

#endif
