/* Rules, facts of the conference and kinds of notice, changed on screen. */
#include <string.h>

#include "audit/audit.h"
#include "conference/found.h"
#include "conference/settings/setting_desk.h"
#include "db/db.h"

enum { NAME_MAX = 80, SHORT_MAX = 40, PLACE_MAX = 200, LONG_MAX = 1000,
    VALUE_MAX = 200, SITE_CODE_MAX = 20, ORGANISATION_MAX = 9,
    POSTING_MAX = 366, POSITION_MAX = 999, DOMAIN_MAX = 39, CODE_MAX = 40 };

#define SET_MEMBERS(type)						\
	COLUMN_AS(type, id, .automatic = true, .unlogged = true),	\
	FIELD(type, revision, .automatic = true, .max = INT64_MAX,	\
	    .optional = true, .unlogged = true),			\
	COLUMN_AS(type, changed_at, .automatic = true, .unlogged = true), \
	COLUMN_AS(type, who, .derived = true, .unlogged = true)

const struct shape setting_shape = SHAPE(struct setting,
	SET_MEMBERS(struct setting),
	FIELD(struct setting, value, .min = 1, .max = VALUE_MAX,
	    .no_personal = true, .logged = true),
	COLUMN_AS(struct setting, name, .automatic = true, .logged = true),
	COLUMN_AS(struct setting, kind, .automatic = true),
	COLUMN_AS(struct setting, initial, .automatic = true),
	COLUMN_AS(struct setting, least, .automatic = true),
	COLUMN_AS(struct setting, most, .automatic = true));

#define FACT(member, ...) FIELD(struct facts, member, .logged = true, \
	.no_personal = true, __VA_ARGS__)
const struct shape facts_shape = SHAPE(struct facts,
	SET_MEMBERS(struct facts),
	FACT(name, .min = 1, .max = NAME_MAX),
	FACT(short_name, .min = 1, .max = SHORT_MAX),
	FACT(county, .min = 1, .max = SHORT_MAX),
	FACT(government, .min = 1, .max = NAME_MAX),
	FACT(office, .min = 1, .max = NAME_MAX),
	FIELD(struct facts, office_unit, .max = CODE_MAX, .logged = true),
	FIELD(struct facts, phone, .max = NAME_MAX, .logged = true),
	FACT(address, .max = PLACE_MAX),
	FACT(hours, .max = PLACE_MAX),
	FACT(site_domain, .min = 1, .max = DOMAIN_MAX),
	FIELD(struct facts, founded_on, .logged = true),
	FACT(site_code, .max = SITE_CODE_MAX),
	FIELD(struct facts, organisation, .max = ORGANISATION_MAX,
	    .logged = true),
	FACT(purpose, .min = 1, .max = LONG_MAX, .lines = true),
	FACT(basis, .min = 1, .max = LONG_MAX, .lines = true));

#define KIND_WORDS							\
	FIELD(struct kind_set, name, .min = 1, .max = SHORT_MAX,	\
	    .no_personal = true, .logged = true),			\
	FIELD(struct kind_set, catalogue, .max = SHORT_MAX,		\
	    .no_personal = true, .logged = true),			\
	FIELD(struct kind_set, posting_days, .min = 1, .max = POSTING_MAX, \
	    .optional = true, .nullable = true),			\
	FIELD(struct kind_set, position, .min = 1, .max = POSITION_MAX)

const struct shape kind_set_shape = SHAPE(struct kind_set,
	SET_MEMBERS(struct kind_set),
	COLUMN_AS(struct kind_set, code, .automatic = true, .logged = true),
	KIND_WORDS);
const struct shape kind_new_shape = SHAPE(struct kind_set,
	SET_MEMBERS(struct kind_set),
	FIELD(struct kind_set, code, .min = 1, .max = CODE_MAX, .code = true,
	    .logged = true),
	KIND_WORDS);

const struct shape field_set_shape = SHAPE(struct kind_set,
	SET_MEMBERS(struct kind_set),
	COLUMN_AS(struct kind_set, code, .automatic = true, .logged = true),
	FIELD(struct kind_set, name, .min = 1, .max = SHORT_MAX,
	    .no_personal = true, .logged = true),
	FIELD(struct kind_set, position, .min = 1, .max = POSITION_MAX));

#define WHO "(SELECT a.name FROM account a WHERE a.id = t.changed_by) AS who"
#define SET								\
    "   SET {=}, revision = revision + 1, changed_at = :now,"		\
    "       changed_by = :account_id"

QUERY(setting_rows, setting_shape,
    "SELECT {t.}, " WHO " FROM setting t ORDER BY t.id LIMIT 100");
QUERY(setting_row, setting_shape,
    "SELECT {t.}, " WHO " FROM setting t WHERE t.name = :name");
STORE(setting_update, setting_shape, "UPDATE setting" SET
    " WHERE id = :id AND revision = :revision");

QUERY(facts_row, facts_shape,
    "SELECT {t.}, " WHO " FROM conference t WHERE t.id = 1");
STORE(facts_update, facts_shape, "UPDATE conference" SET
    " WHERE id = 1 AND revision = :revision");
STORE(facts_insert, facts_shape,
    "INSERT INTO conference (id, changed_at, changed_by, {})"
    " VALUES (1, :now, :account_id, {?})");

#define KIND								\
    "SELECT t.code, t.name, t.catalogue, t.posting_days, t.position,"	\
    "       t.revision, t.changed_at, " WHO " FROM notice_kind t"
QUERY(kind_rows, kind_set_shape, KIND
    " ORDER BY t.position, t.code LIMIT 100");
QUERY(kind_row, kind_set_shape, KIND " WHERE t.code = :code");
STORE(kind_update, kind_set_shape, "UPDATE notice_kind" SET
    " WHERE code = :code AND revision = :revision");
STORE(kind_insert, kind_new_shape,
    "INSERT INTO notice_kind (changed_at, changed_by, {})"
    " VALUES (:now, :account_id, {?})");

#define WORK_FIELD "SELECT {t.}, " WHO " FROM work_field t"
QUERY(field_rows, field_set_shape, WORK_FIELD
    " ORDER BY t.position, t.id LIMIT 100");
QUERY(field_row, field_set_shape, WORK_FIELD " WHERE t.code = :code");
STORE(field_update, field_set_shape, "UPDATE work_field" SET
    " WHERE code = :code AND revision = :revision");

struct rows
settings_all(struct db *db)
{
	return db_rows(db, &setting_rows, BIND_NONE);
}

bool
setting_find(struct db *db, struct text name, struct setting *out)
{
	return db_row(db, &setting_row, out, BIND(P(name)));
}

bool
facts_find(struct db *db, struct facts *out)
{
	return db_row(db, &facts_row, out, BIND_NONE);
}

struct rows
kinds_all(struct db *db)
{
	return db_rows(db, &kind_rows, BIND_NONE);
}

bool
kind_find(struct db *db, struct text code, struct kind_set *out)
{
	return db_row(db, &kind_row, out, BIND(P(code)));
}

struct rows
fields_all(struct db *db)
{
	return db_rows(db, &field_rows, BIND_NONE);
}

bool
field_find(struct db *db, struct text code, struct kind_set *out)
{
	return db_row(db, &field_row, out, BIND(P(code)));
}

bool
is_domain(struct text t)
{
	static const char signs[] = "abcdefghijklmnopqrstuvwxyz0123456789-.";

	return t.len > 0 && strspn(t.s, signs) == t.len && t.s[0] != '.' &&
	    t.s[t.len - 1] != '.' && strchr(t.s, '.') != NULL;
}

/* ---- Changes */

static bool
store(const struct setter *by, const struct command *command,
    const struct shape *shape, const void *to)
{
	return tx_change(by->tx, command, BIND_ROW_AND(*shape, to,
	    P(by->now), P(by->account_id))) == 1;
}

bool
setting_set(const struct setter *by, const struct setting *was,
    const struct setting *to)
{
	if (!store(by, &setting_update, &setting_shape, to))
		return false;
	audit_change(by->tx, "setting.change", was->id, &setting_shape, was,
	    to);
	return true;
}

bool
facts_set(const struct setter *by, const struct facts *was,
    const struct facts *to)
{
	if (!store(by, &facts_update, &facts_shape, to))
		return false;
	found_put(by->tx, SEARCH_ABOUT, 1);
	audit_change(by->tx, "conference.change", 1, &facts_shape, was, to);
	return true;
}

bool
kind_set(const struct setter *by, const struct kind_set *was,
    const struct kind_set *to)
{
	if (!store(by, &kind_update, &kind_set_shape, to))
		return false;
	audit_change(by->tx, "kind.change", was->position, &kind_set_shape,
	    was, to);
	return true;
}

bool
field_set(const struct setter *by, const struct kind_set *was,
    const struct kind_set *to)
{
	if (!store(by, &field_update, &field_set_shape, to))
		return false;
	audit_change(by->tx, "field.change", was->id, &field_set_shape, was,
	    to);
	return true;
}

bool
facts_add(const struct setter *by, const struct facts *to)
{
	if (!store(by, &facts_insert, &facts_shape, to))
		return false;
	found_put(by->tx, SEARCH_ABOUT, 1);
	audit_change(by->tx, "conference.change", 1, &facts_shape, NULL, to);
	return true;
}

bool
kind_add(const struct setter *by, const struct kind_set *to)
{
	if (!store(by, &kind_insert, &kind_new_shape, to))
		return false;
	audit_change(by->tx, "kind.create", to->position, &kind_new_shape,
	    NULL, to);
	return true;
}
