/* Adds and corrects units, with their names and aliases. */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "conference/found.h"
#include "conference/units/unit_desk.h"
#include "db/count.h"
#include "db/db.h"
#include "identity/role.h"

enum { NAME_MAX = 80, SHORT_MAX = 40, CODE_MAX = 40, ADDRESS_MAX = 200,
    REASON_MAX = 500, ALIASES_MAX = 1000, ALIAS_MAX = 80, ALIAS_LINES = 40,
    POSITION_MAX = 9999 };

/* ---- What it is */

#define HAS(member, ...)  COLUMN_AS(struct unit_row, member, __VA_ARGS__)
#define FORM(member, ...) FIELD(struct unit_row, member, __VA_ARGS__)
/* All of it is public at once. */
#define PUBLIC(member, ...)						\
	FORM(member, .told = true, .logged = true, .no_personal = true,	\
	    __VA_ARGS__)
#define CONTACTS							\
	PUBLIC(phone, .max = NAME_MAX), PUBLIC(address, .max = ADDRESS_MAX), \
	PUBLIC(hours, .max = ADDRESS_MAX)
#define WORDS								\
	PUBLIC(name, .max = NAME_MAX), PUBLIC(short_name, .max = SHORT_MAX), \
	PUBLIC(aliases, .max = ALIASES_MAX, .lines = true),		\
	CONTACTS,							\
	FORM(position, .max = POSITION_MAX, .optional = true, .told = true)
#define DAYS								\
	COLUMN(struct unit_row, until),					\
	HAS(named_since, .unlogged = true),				\
	HAS(changed_at, .unlogged = true)

const struct shape unit_new_shape = SHAPE(struct unit_row,
	RECORD_MEMBERS(struct unit_row), WORDS, DAYS,
	FORM(code, .max = CODE_MAX, .code = true, .logged = true),
	FORM(since, .optional = true),
	COLUMN(struct unit_row, reason));

const struct shape unit_record_shape = SHAPE(struct unit_row,
	RECORD_MEMBERS(struct unit_row), WORDS, DAYS,
	COLUMN(struct unit_row, code),
	FORM(since, .optional = true, .told = true, .logged = true),
	FORM(member_passes, .max = 1, .optional = true, .told = true),
	FORM(reason, .max = REASON_MAX, .lines = true, .reason = true,
	    .no_personal = true, .logged = true));

const struct shape unit_contact_shape = SHAPE(struct unit_row,
	RECORD_MEMBERS(struct unit_row), CONTACTS, DAYS,
	COLUMNS(struct unit_row, code, since, name, short_name, position,
	    aliases, member_passes, reason));

#define TODAY "DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR)"

/* BINARY, as strcmp() sorts. */
#define UNIT_WHOLE							\
    "SELECT u.id, u.state, u.revision, u.author_id, u.position, u.code,"	\
    "       u.since, u.until, u.phone, u.address, u.hours, u.reason,"	\
    "       u.changed_at, u.member_passes, n.name, n.short_name, n.since AS named_since,"	\
    "       (SELECT GROUP_CONCAT(a.alias ORDER BY BINARY a.alias"	\
    "                    SEPARATOR '\n')"				\
    "          FROM unit_alias a WHERE a.unit_id = u.id) AS aliases"	\
    "  FROM unit u"							\
    "  JOIN unit_name n ON n.unit_id = u.id AND n.since = COALESCE("	\
    "       (SELECT MAX(l.since) FROM unit_name l"			\
    "         WHERE l.unit_id = u.id AND l.since <= " TODAY "),"		\
    "       (SELECT MIN(l.since) FROM unit_name l WHERE l.unit_id = u.id))"

QUERY(unit_whole, unit_record_shape, UNIT_WHOLE " WHERE u.id = :id");
QUERY(unit_lock, count_shape,
    "SELECT id AS total FROM unit WHERE id = :id FOR UPDATE");
QUERY(unit_of_code, count_shape,
    "SELECT id AS total FROM unit WHERE code = :code");
QUERY(unit_own, unit_contact_shape, UNIT_WHOLE " WHERE u.id = :unit_id");
QUERY(unit_own_lock, count_shape,
    "SELECT id AS total FROM unit WHERE id = :unit_id FOR UPDATE");
QUERY(unit_last, count_shape,
    "SELECT COALESCE(MAX(id), 0) AS total FROM unit");
QUERY(unit_last_position, count_shape,
    "SELECT COALESCE(MAX(position), 0) AS total FROM unit");
QUERY(unit_called, count_shape,
    "SELECT COUNT(*) AS total FROM unit_name n JOIN unit u ON u.id = n.unit_id"
    " WHERE (n.name = :name OR n.short_name = :name) AND u.id <> :id"
    "   AND (u.until IS NULL OR u.until >= " TODAY ")"
    "   AND (n.until IS NULL OR n.until >= " TODAY ")");

STORE(unit_insert, unit_new_shape,
    "INSERT INTO unit (code, position, since, phone, address, hours,"
    "                  author_id, changed_at)"
    " VALUES (:code, :position, :since, :phone, :address, :hours,"
    "         :author_id, :changed_at)");
STORE(unit_update, unit_record_shape,
    "UPDATE unit SET position = :position, since = :since, phone = :phone,"
    "       address = :address, hours = :hours, reason = :reason,"
    "       member_passes = :member_passes,"
    "       changed_at = :changed_at, revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");
STORE(unit_contact_update, unit_contact_shape,
    "UPDATE unit SET phone = :phone, address = :address, hours = :hours,"
    "       changed_at = :changed_at, revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");

STORE(unit_name_first, unit_new_shape,
    "INSERT INTO unit_name (unit_id, since, name, short_name)"
    " VALUES (:id, :since, :name, :short_name)");
STORE(unit_name_correct, unit_record_shape,
    "UPDATE unit_name SET name = :name, short_name = :short_name"
    " WHERE unit_id = :id AND since = :named_since");
/* Its first name begins on its first day. */
COMMAND(unit_name_since,
    "UPDATE unit_name SET since = :since"
    " WHERE unit_id = :id AND since = :was");
struct first_day { struct day most; };
static const struct shape first_day_shape = SHAPE(struct first_day,
	COLUMN(struct first_day, most));
/* The last day that can be its first: something is registered after it. */
#define NONE	"DATE '9999-12-31'"
QUERY(unit_first_most, first_day_shape,
    "SELECT LEAST(COALESCE(u.until, " NONE "),"
    "       COALESCE((SELECT MIN(l.since) - INTERVAL 1 DAY FROM unit_name l"
    "                  WHERE l.unit_id = u.id AND l.since > u.since), " NONE "),"
    "       COALESCE((SELECT MIN(s.day) FROM unit_succession s"
    "                  WHERE s.successor_id = u.id), " NONE ")) AS most"
    "  FROM unit u WHERE u.id = :id");
COMMAND(unit_alias_insert,
    "INSERT INTO unit_alias (unit_id, alias) VALUES (:id, :alias)");
COMMAND(unit_alias_delete,
    "DELETE FROM unit_alias WHERE unit_id = :id AND alias = :alias");

bool
unit_name_taken(struct db *db, struct text name, int64_t id)
{
	return count_of(db_rows(db, &unit_called, BIND(P(name), P(id)))) > 0;
}

/* ---- Aliases */

struct lines { struct text at[ALIAS_LINES]; size_t count; bool many; };

static int
text_order(const void *a, const void *b)
{
	return strcmp(((const struct text *)a)->s, ((const struct text *)b)->s);
}

/* Sorted, each once. */
static struct lines
lines_of(struct arena *a, struct text all)
{
	struct lines out = { .count = 0 };
	size_t kept = 0;

	for (const char *s = all.s, *end; *s != '\0'; s = end + (*end != 0)) {
		end = s + strcspn(s, "\n");
		while (s < end && *s == ' ')
			s++;
		if (s == end)
			continue;
		if ((out.many = out.count == ALIAS_LINES))
			break;
		out.at[out.count++] = text_copy(a, s, (size_t)(end - s));
	}
	qsort(out.at, out.count, sizeof *out.at, text_order);
	for (size_t i = 0; i < out.count; i++)
		if (i == 0 || !text_same(out.at[i], out.at[kept - 1]))
			out.at[kept++] = out.at[i];
	out.count = kept;
	return out;
}

static bool
has_line(const struct lines *in, struct text line)
{
	for (size_t i = 0; i < in->count; i++)
		if (text_same(in->at[i], line))
			return true;
	return false;
}

static void
aliases_change(const struct mover *by, const struct unit_row *before,
    const struct unit_row *after)
{
	struct arena *a = db_room(tx_db(by->tx));
	struct lines old = lines_of(a, before->aliases);
	struct lines new = lines_of(a, after->aliases);
	int64_t id = after->id;

	for (size_t i = 0; i < old.count; i++)
		if (!has_line(&new, old.at[i]))
			tx_change(by->tx, &unit_alias_delete, BIND(P(id),
			    AS(alias, P(old.at[i]))));
	for (size_t i = 0; i < new.count; i++)
		if (!has_line(&old, new.at[i]))
			tx_insert(by->tx, &unit_alias_insert, BIND(P(id),
			    AS(alias, P(new.at[i]))));
}

/* ---- What may be done to it, and what follows */

static void
whole_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct unit_row *u = after;

	(void)before, (void)now;
	fault_if(to, u->name.len == 0, "name", "missing");
	fault_if(to, u->short_name.len == 0, "short_name", "missing");
}

static void
aliases_derive(struct arena *a, struct unit_row *u, struct faults *faults)
{
	struct lines lines = lines_of(a, u->aliases);

	u->aliases = text_join(a, lines.at, lines.count);
	fault_if(faults, lines.many, "aliases", "many");
	for (size_t i = 0; i < lines.count; i++)
		fault_if(faults, text_points(lines.at[i]) > ALIAS_MAX,
		    "aliases", "long");
}

static bool
code_taken(struct db *db, struct text code)
{
	return count_of(db_rows(db, &unit_of_code, BIND(P(code)))) != 0;
}

static void
number_it(struct db *db, struct unit_row *u)
{
	if (u->code.len == 0) {
		int n = (int)count_of(db_rows(db, &unit_last, BIND_NONE));

		do
			u->code = text_print(db_room(db), "unit-%d", ++n);
		while (code_taken(db, u->code));
	}
	if (u->position == 0)
		u->position = 1 + count_of(db_rows(db, &unit_last_position,
		    BIND_NONE));
}

static void
derive(struct db *db, struct day today, void *row, struct faults *faults)
{
	struct unit_row *u = row;

	aliases_derive(db_room(db), u, faults);
	fault_if(faults, u->name.len > 0 &&
	    unit_name_taken(db, u->name, u->id), "name", "called");
	fault_if(faults, u->short_name.len > 0 &&
	    unit_name_taken(db, u->short_name, u->id), "short_name", "called");
	if (u->id != 0)
		return;
	fault_if(faults, text_same(u->code, TEXT("new")) ||
	    code_taken(db, u->code), "code", "taken");
	fault_if(faults, u->code.len > 0 && !text_is_code(u->code), "code",
	    "code");
	number_it(db, u);
	if (u->since.ymd == 0)
		u->since = today;
}

/* An empty position and an empty first day stay what they were. */
static void
derive_correct(struct db *db, struct day today, void *row,
    struct faults *faults)
{
	struct unit_row *u = row, was;
	struct first_day first = { { 0 } };

	derive(db, today, row, faults);
	if (!unit_row_find(db, u->id, &was))
		return;
	if (u->position == 0)
		u->position = was.position;
	if (u->since.ymd == 0)
		u->since = was.since;
	db_row(db, &unit_first_most, &first, BIND(P(u->id)));
	fault_if(faults, u->since.ymd != was.since.ymd &&
	    u->since.ymd > first.most.ymd, "since", "late-first");
}

static void
store(const struct mover *by, const void *before, const void *after,
    struct faults *faults)
{
	const struct unit_row *was = before, *is = after;

	(void)faults;
	if (was->id == 0)
		tx_insert(by->tx, &unit_name_first, BIND_ROW(unit_new_shape,
		    is));
	else
		tx_change(by->tx, &unit_name_correct,
		    BIND_ROW(unit_record_shape, is));
	if (was->id != 0 && was->since.ymd != is->since.ymd)
		tx_change(by->tx, &unit_name_since, BIND(P(is->id),
		    P(is->since), AS(was, P(was->since))));
	aliases_change(by, was, is);
	found_put(by->tx, SEARCH_UNIT, is->id);
}

/* Each correction has a reason of its own. */
static void
hide(void *row)
{
	((struct unit_row *)row)->reason = TEXT("");
}

static const struct move new_moves[] = {
	{ "create", NEW, 0, OFFICE, .button = "save", .words = true,
	  .demands = whole_faults, .at_once = true },
};
static const struct move moves[] = {
	{ "correct", IN(0), 0, OFFICE, .button = "save", .words = true,
	  .reason = "reason", .demands = whole_faults, .told = true },
};
static const struct move contact_moves[] = {
	{ "contact", IN(0), 0, LIAISON, .button = "save", .words = true,
	  .told = true },
};

#define UNIT_RECORD(of)							\
    .kind = "unit", .moves = of, .move_count = sizeof of / sizeof *of,	\
    .usual = "save", .changed = "changed_at", .hide = hide

const struct record unit_new_record = { UNIT_RECORD(new_moves),
    .shape = &unit_new_shape, .find = &unit_whole, .lock = &unit_lock,
    .by_code = &unit_of_code, .insert = &unit_insert, .derive = derive,
    .store = store };
const struct record unit_record = { UNIT_RECORD(moves),
    .shape = &unit_record_shape, .find = &unit_whole, .lock = &unit_lock,
    .by_code = &unit_of_code, .update = &unit_update,
    .derive = derive_correct, .store = store };
const struct record unit_contact_record = { UNIT_RECORD(contact_moves),
    .shape = &unit_contact_shape, .find = &unit_own, .lock = &unit_own_lock,
    .update = &unit_contact_update };

/* ---- For changes from a day */

bool
unit_row_find(struct db *db, int64_t id, struct unit_row *out)
{
	return db_row(db, &unit_whole, out, BIND(P(id)));
}

bool
unit_row_lock(struct tx *tx, struct text code, struct unit_row *out)
{
	int64_t id = count_of(db_rows(tx_db(tx), &unit_of_code,
	    BIND(P(code))));

	return count_of(db_rows(tx_db(tx), &unit_lock, BIND(P(id)))) != 0 &&
	    unit_row_find(tx_db(tx), id, out);
}

void
unit_row_add(const struct mover *by, struct unit_row *u)
{
	static const struct unit_row none = { .aliases = { "", 0 } };
	struct faults faults = { .count = 0 };

	number_it(tx_db(by->tx), u);
	u->author_id = by->account_id;
	u->changed_at = by->now;
	u->id = tx_insert(by->tx, &unit_insert, BIND_ROW(unit_new_shape, u));
	store(by, &none, u, &faults);
}
