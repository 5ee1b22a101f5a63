/* conference: the conference itself, its charter and its notice kinds. */
#ifndef CONFERENCE_MEMBERS_CONFERENCE_H
#define CONFERENCE_MEMBERS_CONFERENCE_H

#include <stdbool.h>

#include "base/shape.h"

struct db;

struct conference {
	struct text	name, short_name, county, government;
	struct text	office, office_unit;	/* office_unit: a unit's code */
	struct text	phone, address, hours;	/* "": not public */
	struct text	site_domain, site_code, organisation;
	struct text	purpose, basis;
	struct day	founded_on;
};

/* A sentence of the charter: part is function, composition, rule, demand. */
struct charter { int64_t id; struct text part, heading, text; };

/* catalogue: its name in the national disclosure catalogue, or "". */
struct notice_kind { struct text code, name, catalogue; };

/* The founding document: the first policy made on the founding day. */
struct founding { int64_t id; struct text title; };

extern const struct shape conference_shape, charter_shape, notice_kind_shape,
    founding_shape;

/* Whether what is shown is a sample (lianxi sample). */
bool		conference_sample(struct db *);
/* False when no conference has been loaded. */
bool		conference_find(struct db *, struct conference *out);
/* All sentences of the charter, by part and position; at most 200. */
struct rows	charter_all(struct db *);
/* In order; at most 100. */
struct rows	notice_kinds(struct db *);
/* False when the founding document is not published. */
bool		founding_find(struct db *, struct founding *out);

#endif
