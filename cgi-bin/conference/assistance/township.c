/* The windows of townships: columns, moves, lists. */
#include "base/arena.h"
#include "conference/assistance/township.h"
#include "db/count.h"
#include "db/db.h"
#include "identity/role.h"

enum { NAME_MAX = 80, PLACE_MAX = 200, WHY_MAX = 500, POSITION_MAX = 9999 };

#define HAS(member, ...)  COLUMN_AS(struct township, member, __VA_ARGS__)
#define FORM(member, ...) FIELD(struct township, member, __VA_ARGS__)

const struct shape township_shape = SHAPE(struct township,
	RECORD_MEMBERS(struct township),
	FORM(name, .max = NAME_MAX, .told = true, .no_personal = true,
	    .logged = true),
	FORM(counter, .max = NAME_MAX, .told = true, .no_personal = true,
	    .logged = true),
	FORM(address, .max = PLACE_MAX, .told = true, .no_personal = true,
	    .logged = true),
	FORM(phone, .max = NAME_MAX, .told = true, .folded = true, .phone = true,
	    .logged = true),
	FORM(hours, .max = PLACE_MAX, .told = true, .no_personal = true,
	    .logged = true),
	FORM(position, .max = POSITION_MAX, .optional = true),
	FORM(closed_why, .max = WHY_MAX, .lines = true, .reason = true,
	    .no_personal = true),
	COLUMN(struct township, changed_at));

QUERY(township_lock, count_shape,
    "SELECT id AS total FROM township WHERE id = :id FOR UPDATE");

QUERY(township_whole, township_shape,
    "SELECT {} FROM township WHERE id = :id");

QUERY(township_by_name, township_shape,
    "SELECT {} FROM township WHERE name = :name AND counter = :counter");

STORE(township_insert, township_shape,
    "INSERT INTO township ({}) VALUES ({?})");

STORE(township_update, township_shape,
    "UPDATE township SET {=}, revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");

static void
complete(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct township *t = after;

	(void)before, (void)now;
	fault_if(to, t->name.len == 0, "name", "missing");
	fault_if(to, t->address.len == 0 && t->phone.len == 0, "address",
	    "place");
}

static void
alone(struct faults *to, const struct mover *by, const void *before,
    const void *after)
{
	const struct township *t = after;
	struct township other;

	(void)before;
	fault_if(to, township_named(tx_db(by->tx), t, &other) &&
	    other.id != t->id, "name", "same-window");
}

#define OPEN	IN(TOWNSHIP_OPEN)
#define CLOSED	IN(TOWNSHIP_CLOSED)

static const struct move moves[] = {
	{ "save", NEW | OPEN, TOWNSHIP_OPEN, OFFICE, .words = true,
	  .demands = complete, .asks = alone, .told = true },
	{ "close", OPEN, TOWNSHIP_CLOSED, OFFICE, .reason = "closed_why" },
	{ "reopen", CLOSED, TOWNSHIP_OPEN, OFFICE, .reason = NULL },
};

const struct record township_record = { .kind = "township",
    .moves = moves, .move_count = sizeof moves / sizeof *moves,
    .shape = &township_shape, .usual = "save", .changed = "changed_at",
    .find = &township_whole, .lock = &township_lock,
    .insert = &township_insert, .update = &township_update };

QUERY(township_rows, township_shape,
    "SELECT {} FROM township"
    " ORDER BY state, position = 0, position, name, counter LIMIT 500");

struct rows
townships_all(struct db *db)
{
	return db_rows(db, &township_rows, BIND_NONE);
}

bool
township_named(struct db *db, const struct township *t, struct township *out)
{
	return db_row(db, &township_by_name, out, BIND(P(t->name),
	    P(t->counter)));
}
