/* A change of a seat as its unit proposes it, and the lists of changes. */
#include "conference/people/change_pass.h"
#include "conference/people/change_row.h"
#include "db/count.h"
#include "db/row_cache.h"
#include "identity/role.h"

/* ---- One */

SHARED_QUERY(change_lock, count_shape,
    "SELECT id AS total FROM seat_change WHERE id = :id FOR UPDATE");

QUERY(member_change_of_unit_row, member_change_shape, CHANGE_OF
    " WHERE c.id = :id AND c.unit_id = :unit_id AND c.role = 'member'");
QUERY(liaison_change_of_unit_row, liaison_change_shape, CHANGE_OF
    " WHERE c.id = :id AND c.unit_id = :unit_id AND c.role = 'liaison'");

SHARED_STORE(change_insert, member_change_shape,
    "INSERT INTO seat_change (role, author_id, unit_id, seat_id, leaver_id,"
    "                         name, office, post, since, reason, document,"
    "                         proposed_at)"
    " VALUES (:role, :author_id, :unit_id, :seat_id, :leaver_id, :name,"
    "         :office, :post, :since, :reason, :document, :proposed_at)");

SHARED_STORE(change_withdraw, member_change_shape,
    "UPDATE seat_change SET state = :state, decided_at = :decided_at,"
    "       revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");

/* A locking read also sees what was proposed since the transaction began. */
QUERY(change_beside, count_shape,
    "SELECT COUNT(*) AS total FROM seat_change"
    " WHERE id <> :id AND state = 0"
    "   AND (seat_id = :seat_id OR leaver_id = :leaver_id)"
    " LOCK IN SHARE MODE");

bool
change_waits(struct db *db, const struct seat_change *c)
{
	return count_of(db_rows(db, &change_beside, BIND(P(c->seat_id),
	    P(c->leaver_id), P(c->id)))) > 0;
}

void
change_whole(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct seat_change *c = after;

	(void)before, (void)now;
	fault_if(to, c->name.len == 0, "name", "missing");
	fault_if(to, c->post.len == 0, "post", "missing");
	fault_if(to, c->since.ymd == 0, "since", "missing");
	fault_if(to, c->since.ymd != 0 && c->since.ymd <= c->seat_since.ymd,
	    "since", "before-seat");
}

/* ---- A member */

const struct shape member_change_shape = SHAPE(struct seat_change,
	CHANGE_MEMBERS,
	HAS(role, .logged = true), HAS(unit_id, .nullable = true),
	FORM(seat_id, .max = INT64_MAX, .optional = true, .nullable = true),
	CHANGE_WHO,
	FORM(reason, .max = CHANGE_TEXT_MAX, .lines = true,
	    .no_personal = true),
	HAS(office, .logged = true), HAS(leaver_id, .nullable = true),
	COLUMNS(struct seat_change, document, decided_on, answer));

static void
member_begin(struct db *db, void *row)
{
	struct seat_change *c = row;

	(void)db;
	c->role = TEXT("member");
}

static void
member_derive(struct db *db, struct day today, void *row,
    struct faults *faults)
{
	struct seat_change *c = row;
	struct rows rows = sitters(db, c->role, c->unit_id, today);
	const struct sitter *all = rows.at;
	bool found = c->seat_id == 0;

	for (size_t i = 0; i < rows.count; i++)
		if (all[i].id == c->seat_id) {
			c->office = all[i].office;
			c->seat_since = all[i].since;
			found = true;
		}
	fault_if(faults, !found, "seat_id", "choice");
	fault_if(faults, c->seat_id == 0 && rows.count > 0, "seat_id",
	    "missing");
	fault_if(faults, change_waits(db, c), "seat_id",
	    "waiting");
}

static void
member_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct seat_change *c = after;

	change_whole(to, before, after, now);
	fault_if(to, c->reason.len == 0, "reason", "missing");
}

/* What a conference has decided is not taken back before its minutes. */
static void
withdraw_asks(struct faults *to, const struct mover *by, const void *before,
    const void *after)
{
	const struct seat_change *c = before;
	struct change_pass pass;

	(void)after;
	fault_if(to, change_passes(tx_db(by->tx), c->id, &pass) &&
	    pass.item_state != 0, "state", "decided");
}

static const struct move member_moves[] = {
	{ "propose", NEW, CHANGE_PROPOSED, LIAISON, .words = true,
	  .demands = member_faults, .stamp = "proposed_at", .at_once = true },
	{ "withdraw", IN(CHANGE_PROPOSED), CHANGE_WITHDRAWN, LIAISON,
	  .asks = withdraw_asks, .stamp = "decided_at" },
};

const struct record member_change_of_unit = { .kind = "member_change",
    .moves = member_moves,
    .move_count = sizeof member_moves / sizeof *member_moves,
    .shape = &member_change_shape, .usual = "propose",
    .find = &member_change_of_unit_row, .lock = &change_lock,
    .insert = &change_insert, .update = &change_withdraw,
    .begin = member_begin, .derive = member_derive };

/* ---- A liaison */

const struct shape liaison_change_shape = SHAPE(struct seat_change,
	CHANGE_MEMBERS,
	HAS(role, .logged = true), HAS(unit_id, .nullable = true),
	FORM(leaver_id, .max = INT64_MAX, .optional = true, .nullable = true),
	CHANGE_WHO,
	HAS(seat_id, .nullable = true), HAS(office, .logged = true),
	COLUMNS(struct seat_change, reason, document, decided_on, answer));

struct seat_of { int64_t id; struct day since; };
static const struct shape seat_of_shape = SHAPE(struct seat_of,
	COLUMNS(struct seat_of, id, since));

QUERY(seat_of_leaver, seat_of_shape,
    "SELECT s.id, s.since"
    "  FROM account a JOIN seat s ON s.person_id = a.person_id"
    " WHERE a.id = :leaver_id AND s.role = 'liaison'"
    "   AND s.unit_id = :unit_id AND (s.until IS NULL OR s.until >= :today)"
    " ORDER BY s.since DESC LIMIT 1");

void
leaver_derive(struct db *db, struct day today, struct seat_change *c,
    struct faults *faults)
{
	struct rows rows = leavers(db, c->unit_id, today);
	const struct leaver *all = rows.at;
	struct seat_of seat = { .id = 0 };
	bool found = c->leaver_id == 0;

	for (size_t i = 0; i < rows.count; i++)
		found = found || all[i].id == c->leaver_id;
	fault_if(faults, !found, "leaver_id", "choice");
	if (c->leaver_id != 0 && db_row(db, &seat_of_leaver, &seat,
	    BIND(P(c->leaver_id), P(c->unit_id), P(today)))) {
		c->seat_id = seat.id;
		c->seat_since = seat.since;
	}
	fault_if(faults, change_waits(db, c), "leaver_id",
	    "waiting");
}

void
liaison_begin(struct db *db, void *row)
{
	struct seat_change *c = row;

	(void)db;
	c->role = TEXT("liaison");
}

static void
liaison_derive(struct db *db, struct day today, void *row,
    struct faults *faults)
{
	leaver_derive(db, today, row, faults);
}

static const struct move liaison_moves[] = {
	{ "propose", NEW, CHANGE_PROPOSED, LIAISON, .words = true,
	  .demands = change_whole, .stamp = "proposed_at", .at_once = true },
	{ "withdraw", IN(CHANGE_PROPOSED), CHANGE_WITHDRAWN, LIAISON,
	  .stamp = "decided_at" },
};

const struct record liaison_change_of_unit = { .kind = "liaison_change",
    .moves = liaison_moves,
    .move_count = sizeof liaison_moves / sizeof *liaison_moves,
    .shape = &liaison_change_shape, .usual = "propose",
    .find = &liaison_change_of_unit_row, .lock = &change_lock,
    .insert = &change_insert, .update = &change_withdraw,
    .begin = liaison_begin, .derive = liaison_derive };

/* ---- Lists */

const struct shape sitter_shape = SHAPE(struct sitter,
	COLUMNS(struct sitter, id, name, office, post, since, until));

QUERY(sitter_rows, sitter_shape,
    "SELECT s.id, p.name, s.office, s.post, s.since, s.until"
    "  FROM seat s JOIN person p ON p.id = s.person_id"
    " WHERE s.role = :role AND (:unit_id = 0 OR s.unit_id = :unit_id)"
    "   AND (s.until IS NULL OR s.until >= :today)"
    " ORDER BY s.position, s.since DESC, s.id LIMIT 100");

struct rows
sitters(struct db *db, struct text role, int64_t unit_id, struct day today)
{
	return db_rows(db, &sitter_rows, BIND(P(role), P(unit_id), P(today)));
}

const struct shape leaver_shape = SHAPE(struct leaver,
	COLUMNS(struct leaver, id, unit_id, name, ends_on));

QUERY(leaver_rows, leaver_shape,
    "SELECT a.id, a.unit_id, a.name, a.ends_on"
    "  FROM account a"
    "  JOIN account_role r ON r.account_id = a.id AND r.role = 'liaison'"
    " WHERE a.state <> 2 AND (a.ends_on IS NULL OR a.ends_on >= :today)"
    "   AND (:unit_id = 0 OR a.unit_id = :unit_id)"
    " ORDER BY a.name, a.id LIMIT 500");

struct rows
leavers(struct db *db, int64_t unit_id, struct day today)
{
	return db_rows(db, &leaver_rows, BIND(P(unit_id), P(today)));
}

const struct shape change_line_shape = SHAPE(struct change_line,
	COLUMNS(struct change_line, id, state, unit_id, kind, role, name,
	    post, leaves, since, proposed_at));

#define LINE								\
    "SELECT c.id, c.state, c.unit_id, c.role, c.name, c.post, c.since,"	\
    "       c.proposed_at, COALESCE(p.name, l.name) AS leaves,"		\
    "       CASE c.role WHEN 'member' THEN 'members'"			\
    "            WHEN 'liaison' THEN 'liaisons'"			\
    "            ELSE 'conveners' END AS kind"				\
    "  FROM seat_change c"						\
    "  LEFT JOIN account l ON l.id = c.leaver_id"			\
    "  LEFT JOIN seat s ON s.id = c.seat_id"				\
    "  LEFT JOIN person p ON p.id = s.person_id"

QUERY(changes_of_one_unit, change_line_shape, LINE
    " WHERE c.unit_id = :unit_id AND c.role IN ('member', 'liaison')"
    " ORDER BY c.id DESC LIMIT 50");
QUERY(changes_that_wait, change_line_shape, LINE
    " WHERE c.state = 0 ORDER BY c.id LIMIT 200");
QUERY(changes_that_ended, change_line_shape, LINE
    " WHERE c.state <> 0 ORDER BY c.id DESC LIMIT 100");

struct rows
changes_of_unit(struct db *db, int64_t unit_id)
{
	return db_rows(db, &changes_of_one_unit, BIND(P(unit_id)));
}

struct rows
changes_waiting(struct db *db)
{
	return row_cache_rows(db, &changes_that_wait, BIND_NONE);
}

struct rows
changes_decided(struct db *db)
{
	return db_rows(db, &changes_that_ended, BIND_NONE);
}
