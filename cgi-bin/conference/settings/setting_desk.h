/*
 * setting_desk: what the office and the system's administrators set.
 *
 * Rules, the conference's own facts, kinds of notice, and fields of work.  Each
 * change names the revision it saw; it is audited, and the row says who made it
 * when.
 */
#ifndef CONFERENCE_SETTINGS_SETTING_DESK_H
#define CONFERENCE_SETTINGS_SETTING_DESK_H

#include <stdbool.h>

#include "base/shape.h"

struct db;
struct tx;

/* Who changed it when, of each of them. */
#define SET_HAS								\
	int64_t		id, revision;					\
	struct moment	changed_at;					\
	struct text	who

struct setting {
	SET_HAS;
	int64_t		least, most;
	struct text	name, kind, value;	/* kind: "number" or "text" */
	struct text	initial;		/* as it was delivered */
};

struct facts {
	SET_HAS;
	struct text	name, short_name, county, government, office,
			office_unit,	/* code of its unit, or "" */
			phone, address, hours, site_domain, site_code,
			organisation, purpose, basis;
	struct day	founded_on;
};

/* A kind of notice; or a field of work, without catalogue and days. */
struct kind_set {
	SET_HAS;
	struct text	code, name, catalogue;
	int64_t		posting_days;		/* 0: it is shown without end */
	int64_t		position;
};

/* A new kind has its code from a form. */
extern const struct shape setting_shape, facts_shape, kind_set_shape,
    kind_new_shape, field_set_shape;

struct rows	settings_all(struct db *);
bool		setting_find(struct db *, struct text name,
		    struct setting *out);
/* False: nothing is written of the conference yet. */
bool		facts_find(struct db *, struct facts *out);
/* As it stands in addresses: a.b, of a-z, 0-9 and hyphens. */
bool		is_domain(struct text);
struct rows	kinds_all(struct db *);		/* at most 100 */
typedef bool	kind_find_fn(struct db *, struct text code,
		    struct kind_set *out);
kind_find_fn	kind_find, field_find;

struct rows	fields_all(struct db *);	/* at most 100 */

/* False: it has another revision by now. */
struct setter { struct tx *tx; int64_t account_id; struct moment now; };
bool		setting_set(const struct setter *, const struct setting *was,
		    const struct setting *to);
bool		facts_set(const struct setter *, const struct facts *was,
		    const struct facts *to);
/* The first ones, and another kind; false: somebody was first. */
bool		facts_add(const struct setter *, const struct facts *);
bool		kind_add(const struct setter *,
		    const struct kind_set *);
typedef bool	kind_set_fn(const struct setter *, const struct kind_set *was,
		    const struct kind_set *to);
kind_set_fn	kind_set, field_set;

#endif
