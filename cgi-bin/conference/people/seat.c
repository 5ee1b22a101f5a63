/* People and their seats: added and corrected by the office. */
#include <string.h>

#include "conference/found.h"
#include "conference/people/seat.h"
#include "db/count.h"
#include "db/db.h"
#include "identity/role.h"

enum { NAME_MAX = 40, WORD_MAX = 80, NOTE_MAX = 200, WHY_MAX = 500,
    ROLE_MAX = 16, POSITION_MAX = 32000 };

static const char *const seat_roles[] = { "first-convener", "convener", "member",
    "liaison", NULL };

#define HAS(member, ...)  COLUMN_AS(struct seat_row, member, __VA_ARGS__)
#define FORM(member, ...) FIELD(struct seat_row, member, __VA_ARGS__)

const struct shape seat_row_shape = SHAPE(struct seat_row,
	RECORD_MEMBERS(struct seat_row),
	FORM(person_id, .max = INT64_MAX, .optional = true),
	FORM(name, .max = NAME_MAX, .told = true,
	    .logged = true, .no_personal = true),
	FORM(role, .max = ROLE_MAX, .choices = seat_roles, .told = true,
	    .logged = true),
	FORM(unit_id, .max = INT64_MAX, .optional = true, .nullable = true,
	    .told = true),
	FORM(office, .max = WORD_MAX, .told = true, .logged = true,
	    .no_personal = true),
	FORM(post, .max = WORD_MAX, .told = true, .logged = true,
	    .no_personal = true),
	FORM(note, .max = NOTE_MAX, .told = true, .no_personal = true),
	FORM(since, .optional = true, .told = true),
	FORM(until, .optional = true, .told = true),
	FORM(position, .max = POSITION_MAX, .optional = true, .told = true),
	FORM(why, .max = WHY_MAX, .lines = true, .reason = true,
	    .no_personal = true),
	HAS(part, .derived = true));

#define TODAY "DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR)"
#define PART								\
    "CASE WHEN s.until < " TODAY " THEN 'former'"			\
    "     WHEN s.since > " TODAY " THEN 'coming' ELSE 'now' END AS part"
#define ROW								\
    "SELECT s.id, 0 AS state, s.revision, s.author_id, s.person_id, p.name,"	\
    "       s.unit_id, s.role, s.position, s.office, s.post, s.note, s.why,"	\
    "       s.since, s.until, " PART					\
    "  FROM seat s JOIN person p ON p.id = s.person_id"

QUERY(seat_lock, count_shape,
    "SELECT id AS total FROM seat WHERE id = :id FOR UPDATE");

QUERY(seat_whole, seat_row_shape, ROW " WHERE s.id = :id");

QUERY(seats_of_all, seat_row_shape, ROW
    " ORDER BY part, IF(s.until < " TODAY ", -TO_DAYS(s.until), 0),"
    "       FIELD(s.role, 'first-convener', 'convener', 'member', 'liaison'),"
    "       s.position, s.id LIMIT 2000");

STORE(seat_insert, seat_row_shape,
    "INSERT INTO seat (author_id, person_id, unit_id, role, position, office,"
    "                  post, note, why, since, until)"
    " VALUES (:author_id, :person_id, :unit_id, :role, :position, :office,"
    "         :post, :note, :why, :since, :until)");

STORE(seat_update, seat_row_shape,
    "UPDATE seat SET unit_id = :unit_id, role = :role, position = :position,"
    "       office = :office, post = :post, note = :note, why = :why,"
    "       since = :since, until = :until, revision = revision + 1"
    " WHERE id = :id AND :before = 0 AND revision = :revision");

/* Its code is only for the files of lianxi seed. */
STORE(person_insert, seat_row_shape,
    "INSERT INTO person (code, name)"
    " VALUES (CONCAT('p', UUID_SHORT()), :name)");
STORE(person_update, seat_row_shape,
    "UPDATE person SET name = :name WHERE id = :person_id");

struct named { struct text name; };
static const struct shape named_shape = SHAPE(struct named,
	COLUMN(struct named, name));

QUERY(person_name, named_shape, "SELECT name FROM person WHERE id = :person_id");
QUERY(seat_unit_there, count_shape,
    "SELECT COUNT(*) AS total FROM unit WHERE id = :unit_id");
QUERY(person_units, count_shape,
    "SELECT DISTINCT unit_id AS total FROM seat"
    " WHERE person_id = :person_id AND unit_id IS NOT NULL LIMIT 50");
QUERY(convener_held, count_shape,
    "SELECT COUNT(*) AS total FROM seat"
    " WHERE person_id = :person_id"
    "   AND role IN ('first-convener', 'convener')"
    "   AND (until IS NULL OR until >= " TODAY ") LOCK IN SHARE MODE");
QUERY(seat_last, count_shape,
    "SELECT COALESCE(MAX(position), 0) AS total FROM seat WHERE id <> :id");
QUERY(seat_beside, count_shape,
    "SELECT COUNT(*) AS total FROM seat"
    " WHERE person_id = :person_id AND role = :role AND id <> :id"
    "   AND (until IS NULL OR until >= :since)"
    "   AND (:until IS NULL OR since <= :until)");

/* ---- What may be done to it, and what that demands */

static bool
is_convener(struct text role)
{
	return text_same(role, TEXT("first-convener")) ||
	    text_same(role, TEXT("convener"));
}

/* What the notice says of a convener is not corrected but appointed. */
static void
convener_faults(struct faults *to, const struct seat_row *was,
    const struct seat_row *s)
{
	bool was_one = was->id != 0 && is_convener(was->role);

	fault_if(to, (was_one || is_convener(s->role)) &&
	    !text_same(was->role, s->role), "role", "two-people");
	fault_if(to, was_one && !text_same(was->name, s->name), "name",
	    "two-people");
	fault_if(to, was_one && was->unit_id != s->unit_id, "unit_id",
	    "two-people");
	fault_if(to, was_one && !text_same(was->office, s->office), "office",
	    "two-people");
	fault_if(to, was_one && !text_same(was->post, s->post), "post",
	    "two-people");
	fault_if(to, was_one && was->since.ymd != s->since.ymd, "since",
	    "two-people");
	fault_if(to, was_one && was->until.ymd != s->until.ymd, "until",
	    "two-people");
}

static void
seat_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct seat_row *was = before, *s = after;

	(void)now;
	fault_if(to, s->name.len == 0, "name", "missing");
	fault_if(to, s->role.len == 0, "role", "missing");
	fault_if(to, s->office.len == 0, "office", "missing");
	fault_if(to, s->post.len == 0, "post", "missing");
	fault_if(to, s->since.ymd == 0, "since", "missing");
	fault_if(to, s->until.ymd != 0 && s->until.ymd < s->since.ymd, "until",
	    "order");
	fault_if(to, text_same(s->role, TEXT("liaison")) && s->unit_id == 0,
	    "unit_id", "missing");
	fault_if(to, was->id != 0 && was->person_id != s->person_id,
	    "person_id", "choice");
	convener_faults(to, was, s);
}

/* The name of a convener is not corrected at another seat either. */
static void
name_asks(struct faults *to, const struct mover *by, const void *before,
    const void *after)
{
	const struct seat_row *was = before, *s = after;

	fault_if(to, !is_convener(was->role) &&
	    !text_same(was->name, s->name) &&
	    count_of(db_rows(tx_db(by->tx), &convener_held,
	    BIND(P(was->person_id)))) > 0, "name", "two-people");
}

/* A new person, if it is one. */
static void
person_take(const struct mover *by, void *after)
{
	struct seat_row *s = after;

	if (s->person_id == 0)
		s->person_id = tx_insert(by->tx, &person_insert,
		    BIND_ROW(seat_row_shape, s));
}

static const struct move moves[] = {
	{ "add", NEW, 0, OFFICE, .button = "save", .words = true,
	  .reason = "why", .demands = seat_faults, .prepare = person_take,
	  .at_once = true },
	{ "correct", IN(0), 0, OFFICE, .button = "save", .words = true,
	  .reason = "why", .demands = seat_faults, .asks = name_asks,
	  .told = true },
};

/* ---- What follows */

static void
begin(struct db *db, void *row)
{
	struct seat_row *s = row;

	(void)db;
	s->role = TEXT("member");
}

static void
derive(struct db *db, struct day today, void *row, struct faults *faults)
{
	struct seat_row *s = row;
	struct named person;

	(void)today;
	if (s->id == 0 && s->person_id != 0) {
		if (db_row(db, &person_name, &person, BIND(P(s->person_id))))
			s->name = person.name;
		else
			fault_if(faults, true, "person_id", "choice");
	}
	if (s->position == 0)
		s->position = count_of(db_rows(db, &seat_last,
		    BIND(P(s->id)))) + 1;
	fault_if(faults, s->unit_id != 0 && count_of(db_rows(db,
	    &seat_unit_there, BIND(P(s->unit_id)))) == 0, "unit_id",
	    "choice");
	fault_if(faults, s->person_id != 0 && count_of(db_rows(db,
	    &seat_beside, BIND(P(s->person_id), P(s->role), P(s->id),
	    P(s->since), P_OR_NULL(s->until)))) > 0, "since", "overlap");
}

/* Renames the person, and renews the search entries of the units. */
static void
store(const struct mover *by, const void *before, const void *after,
    struct faults *faults)
{
	const struct seat_row *was = before, *s = after;
	struct rows units = db_rows(tx_db(by->tx), &person_units,
	    BIND(P(s->person_id)));

	(void)faults;
	if (was->id != 0 && !text_same(was->name, s->name))
		tx_change(by->tx, &person_update, BIND_ROW(seat_row_shape, s));
	for (size_t i = 0; i < units.count; i++)
		found_put(by->tx, SEARCH_UNIT,
		    ((const struct count *)units.at)[i].total);
	if (was->unit_id != 0 && was->unit_id != s->unit_id)
		found_put(by->tx, SEARCH_UNIT, was->unit_id);
	found_put(by->tx, SEARCH_ABOUT, 1);
}

const struct record seat_record = { .kind = "seat", .moves = moves,
    .move_count = sizeof moves / sizeof *moves, .shape = &seat_row_shape,
    .find = &seat_whole, .lock = &seat_lock, .insert = &seat_insert,
    .update = &seat_update, .begin = begin, .derive = derive,
    .store = store };

/* ---- Lists */

struct rows
seats_all(struct db *db)
{
	return db_rows(db, &seats_of_all, BIND_NONE);
}
