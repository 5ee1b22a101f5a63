/* Changes of seats at the office: what it proposes, and what is decided. */
#include <string.h>

#include "audit/audit.h"
#include "base/arena.h"
#include "conference/found.h"
#include "conference/people/change_pass.h"
#include "conference/people/change_row.h"
#include "conference/records/history.h"
#include "conference/records/lifecycle.h"
#include "db/count.h"
#include "identity/role.h"

/* ---- What is agreed takes effect */

struct ending { int64_t person_id, position; struct text name; struct day until; };
static const struct shape ending_shape = SHAPE(struct ending,
	COLUMNS(struct ending, person_id, position, name, until));

QUERY(seat_ending, ending_shape,
    "SELECT s.person_id, s.position, p.name, s.until"
    "  FROM seat s JOIN person p ON p.id = s.person_id"
    " WHERE s.id = :seat_id FOR UPDATE");
QUERY(seat_next_position, count_shape,
    "SELECT COALESCE(MAX(position), 0) + 1 AS total FROM seat");
COMMAND(seat_end,
    "UPDATE seat SET until = :last, revision = revision + 1"
    " WHERE id = :seat_id AND since <= :last"
    "   AND (until IS NULL OR until > :last)");
COMMAND(person_begin,
    "INSERT INTO person (code, name)"
    " VALUES (CONCAT('p', UUID_SHORT()), :name)");
STORE(seat_begin, appointment_shape,
    "INSERT INTO seat (author_id, person_id, unit_id, role, position, office,"
    "                  post, since)"
    " VALUES (:author_id, :person_id, :unit_id, :role, :position,"
    "         COALESCE(NULLIF(:office, ''),"
    "             (SELECT n.short_name FROM unit_name n"
    "               WHERE n.unit_id = :unit_id AND n.since <= :begins"
    "               ORDER BY n.since DESC LIMIT 1 ), ''),"
    "         :post, :begins)");
COMMAND(account_ends_on,
    "UPDATE account SET ends_on = :last, revision = revision + 1"
    " WHERE id = :leaver_id AND state <> 2"
    "   AND (ends_on IS NULL OR ends_on > :last)");

static struct day
day_before(struct day d)
{
	return moment_day((struct moment){ day_start(d).s - 1 });
}

static struct text
day_text(struct arena *a, struct day d)
{
	char *s = arena_alloc(a, sizeof "2026-04-01");

	day_print(d, s);
	return text_of(s);
}

static int64_t
seat_event(const struct mover *by, int64_t seat_id, struct text verb)
{
	return history_add(by->tx, &(struct event){ .kind = TEXT("seat"),
	    .object_id = seat_id, .account_id = by->account_id,
	    .at = by->now, .verb = verb, .reason = TEXT("") });
}

/* The seat of who leaves ends on the day before, unless it ended earlier. */
static void
seat_ends(const struct mover *by, const struct seat_change *c,
    const struct ending *e, struct day last)
{
	struct arena *a = db_room(tx_db(by->tx));

	if (tx_change(by->tx, &seat_end, BIND(P(last), P(c->seat_id))) == 0)
		return;
	history_change_add(by->tx, &(struct event_change){
	    seat_event(by, c->seat_id, TEXT("end")), TEXT("until"),
	    day_text(a, e->until), day_text(a, last) });
	audit(by->tx, "seat.end", c->seat_id, day_text(a, last));
}

/* Of a member whose seat ends, unless it has other roles too. */
QUERY(member_account, count_shape,
    "SELECT a.id AS total FROM account a"
    "  JOIN account_role r ON r.account_id = a.id"
    " WHERE a.person_id = :person_id AND a.state <> 2"
    " GROUP BY a.id HAVING MIN(r.role) = 'member' AND COUNT(*) = 1 LIMIT 1");

static void
account_ends(const struct mover *by, const struct seat_change *c,
    struct day last)
{
	if (c->leaver_id != 0 && tx_change(by->tx, &account_ends_on,
	    BIND(P(last), P(c->leaver_id))) != 0)
		audit(by->tx, "account.ends-on", c->leaver_id,
		    day_text(db_room(tx_db(by->tx)), last));
}

/* A person who keeps the name keeps the row; only the post changes. */
static void
seat_begins(const struct mover *by, struct seat_change *c,
    const struct ending *e)
{
	struct db *db = tx_db(by->tx);
	int64_t position = c->seat_id != 0 ? e->position :
	    count_of(db_rows(db, &seat_next_position, BIND_NONE));

	c->person_id = c->seat_id != 0 && text_same(e->name, c->name) ?
	    e->person_id :
	    tx_insert(by->tx, &person_begin, BIND(P(c->name)));
	c->new_seat_id = tx_insert(by->tx, &seat_begin,
	    BIND_ROW_AND(appointment_shape, c, P(position), P(c->begins)));
	seat_event(by, c->new_seat_id, TEXT("begin"));
	audit(by->tx, "seat.begin", c->new_seat_id,
	    day_text(db_room(db), c->begins));
	if (c->unit_id != 0)
		found_put(by->tx, SEARCH_UNIT, c->unit_id);
	found_put(by->tx, SEARCH_ABOUT, 1);
}

/*
 * From the day given; a conference that decides later changes nothing that is
 * past.
 */
static void
agree(const struct mover *by, void *after)
{
	struct seat_change *c = after;
	struct ending e = { .name = TEXT("") };
	struct day last;

	c->decider_id = by->account_id;
	c->begins = c->since.ymd < c->decided_on.ymd ? c->decided_on : c->since;
	last = day_before(c->begins);
	if (c->seat_id != 0 && db_row(tx_db(by->tx), &seat_ending, &e,
	    BIND(P(c->seat_id))))
		seat_ends(by, c, &e, last);
	if (strcmp(c->role.s, "member") == 0 && e.person_id != 0 &&
	    !text_same(e.name, c->name))
		c->leaver_id = count_of(db_rows(tx_db(by->tx), &member_account,
		    BIND(P(e.person_id))));
	account_ends(by, c, last);
	seat_begins(by, c, &e);
}

static void
decline(const struct mover *by, void *after)
{
	struct seat_change *c = after;

	c->decider_id = by->account_id;
}

STORE(change_decide, appointment_shape,
    "UPDATE seat_change SET state = :state, decider_id = :decider_id,"
    "       document = :document, decided_on = :decided_on,"
    "       answer = :answer, new_seat_id = :new_seat_id,"
    "       person_id = :person_id, leaver_id = :leaver_id,"
    "       decided_at = :decided_at,"
    "       revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");

#define PROPOSED	IN(CHANGE_PROPOSED)

/* The new seat must begin after the first day of the one that ends. */
static void
order_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct seat_change *c = after;
	struct day begins = c->since.ymd < c->decided_on.ymd ? c->decided_on :
	    c->since;

	(void)before, (void)now;
	fault_if(to, begins.ymd <= c->seat_since.ymd, "seat_id", "before-seat");
}

/* ---- A convener */

static const char *const convener_roles[] = { "first-convener", "convener",
    NULL };

const struct shape appointment_shape = SHAPE(struct seat_change,
	CHANGE_MEMBERS,
	FORM(role, .max = CHANGE_NAME_MAX, .choices = convener_roles,
	    .logged = true),
	CHANGE_WHO,
	FORM(office, .max = CHANGE_WORD_MAX, .logged = true,
	    .no_personal = true),
	FORM(unit_id, .max = INT64_MAX, .optional = true, .nullable = true),
	FORM(document, .max = CHANGE_DOCUMENT_MAX, .no_personal = true),
	CHANGE_ANSWER,
	HAS(seat_id, .nullable = true), HAS(leaver_id, .nullable = true),
	COLUMNS(struct seat_change, reason, decided_on));

QUERY(appointment_row, appointment_shape, CHANGE_OF
    " WHERE c.id = :id AND c.role IN ('first-convener', 'convener')");
QUERY(change_unit_there, count_shape,
    "SELECT COUNT(*) AS total FROM unit WHERE id = :unit_id");

static bool
unit_wrong(struct db *db, int64_t unit_id)
{
	return unit_id != 0 && count_of(db_rows(db, &change_unit_there,
	    BIND(P(unit_id)))) == 0;
}

/* One proposal is checked and stored at a time. */
QUERY(appointment_turn, count_shape,
    "SELECT id AS total FROM conference ORDER BY id LIMIT 1 FOR UPDATE");
QUERY(seats_held, count_shape,
    "SELECT id AS total FROM seat WHERE role = :role AND until IS NULL"
    " LIMIT 100 FOR UPDATE");

/* Meanwhile another may have taken the seat that ends. */
static void
appointment_asks(struct faults *to, const struct mover *by,
    const void *before, const void *after)
{
	const struct seat_change *c = after;
	struct rows rows = db_rows(tx_db(by->tx), &seats_held,
	    BIND(P(c->role)));
	const struct count *all = rows.at;
	bool held = c->seat_id == 0 && rows.count == 0;

	(void)before;
	for (size_t i = 0; i < rows.count; i++)
		held = held || all[i].total == c->seat_id;
	fault_if(to, !held, "seat_id", "not-present");
}

/* The seat that ends is the present one of this role. */
static void
appointment_derive(struct db *db, struct day today, void *row,
    struct faults *faults)
{
	struct seat_change *c = row;
	struct rows rows;
	const struct sitter *all;

	db_rows(db, &appointment_turn, BIND_NONE);
	rows = sitters(db, c->role, 0, today);
	all = rows.at;
	for (size_t i = 0; i < rows.count; i++)
		if (all[i].until.ymd == 0) {
			c->seat_id = all[i].id;
			c->seat_since = all[i].since;
		}
	fault_if(faults, unit_wrong(db, c->unit_id), "unit_id", "choice");
	fault_if(faults, change_waits(db, c), "role",
	    "waiting");
}

static void
appointment_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct seat_change *c = after;

	change_whole(to, before, after, now);
	fault_if(to, c->role.len == 0, "role", "missing");
	fault_if(to, c->office.len == 0, "office", "missing");
	fault_if(to, c->document.len == 0, "document", "missing");
}

static const struct move appointment_moves[] = {
	{ "propose", NEW, CHANGE_PROPOSED, OFFICE, .words = true,
	  .demands = appointment_faults, .stamp = "proposed_at",
	  .at_once = true },
	{ "agree", PROPOSED, CHANGE_AGREED, OFFICE | CONVENER, .other = true,
	  .demands = order_faults, .asks = appointment_asks,
	  .prepare = agree, .stamp = "decided_at" },
	{ "decline", PROPOSED, CHANGE_DECLINED, OFFICE | CONVENER,
	  .reason = "answer", .prepare = decline, .stamp = "decided_at" },
};

const struct record appointment_record = { .kind = "appointment",
    .moves = appointment_moves,
    .move_count = sizeof appointment_moves / sizeof *appointment_moves,
    .shape = &appointment_shape, .find = &appointment_row,
    .lock = &change_lock, .insert = &change_insert,
    .update = &change_decide, .derive = appointment_derive };

/* ---- A member: the conference decides, the office writes it down */

const struct shape member_decision_shape = SHAPE(struct seat_change,
	CHANGE_MEMBERS,
	FORM(document, .max = CHANGE_DOCUMENT_MAX, .no_personal = true),
	FORM(decided_on, .optional = true),
	CHANGE_ANSWER,
	HAS(unit_id, .nullable = true), HAS(seat_id, .nullable = true),
	HAS(leaver_id, .nullable = true),
	COLUMNS(struct seat_change, role, name, office, post, since, reason));

QUERY(member_change_row, member_decision_shape, CHANGE_OF
    " WHERE c.id = :id AND c.role = 'member'");

static void
decision_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct seat_change *c = after;

	(void)before;
	fault_if(to, c->document.len == 0, "document", "missing");
	fault_if(to, c->decided_on.ymd == 0, "decided_on", "missing");
	fault_if(to, c->decided_on.ymd > moment_day(now).ymd, "decided_on",
	    "future");
}

static void
agreement_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	decision_faults(to, before, after, now);
	order_faults(to, before, after, now);
}

/* Not by hand while it waits for a conference. */
static void
decision_asks(struct faults *to, const struct mover *by, const void *before,
    const void *after)
{
	const struct seat_change *c = before;
	struct change_pass pass;

	(void)after;
	fault_if(to, change_passes(tx_db(by->tx), c->id, &pass), "seat_id",
	    "on-agenda");
}

static const struct move member_moves[] = {
	{ "agree", PROPOSED, CHANGE_AGREED, OFFICE, .words = true,
	  .demands = agreement_faults, .asks = decision_asks,
	  .prepare = agree, .stamp = "decided_at" },
	{ "decline", PROPOSED, CHANGE_DECLINED, OFFICE, .words = true,
	  .reason = "answer", .demands = decision_faults,
	  .asks = decision_asks, .prepare = decline, .stamp = "decided_at" },
};

const struct record member_change_record = { .kind = "member_change",
    .moves = member_moves,
    .move_count = sizeof member_moves / sizeof *member_moves,
    .shape = &member_decision_shape, .find = &member_change_row,
    .lock = &change_lock, .insert = &change_insert,
    .update = &change_decide };

struct decided { int64_t id; struct text outcome, why; };
static const struct shape decided_shape = SHAPE(struct decided,
	COLUMNS(struct decided, id, outcome, why));
QUERY(changes_to_decide, decided_shape,
    "SELECT i.seat_change_id AS id, i.outcome, i.outcome_text AS why"
    "  FROM agenda_item i"
    " WHERE i.meeting_id = :meeting_id AND i.sort = 'member' AND i.state = 1"
    "   AND i.outcome IN ('agreed', 'declined')"
    " ORDER BY i.position LIMIT 200");

static void
member_decide(const struct mover *by, const struct decided *d,
    struct text document, struct day day)
{
	struct seat_change was, is;
	struct faults faults = { .count = 0 };
	const struct move *move;

	if (!record_lock(by->tx, &member_change_record,
	    &(struct asker){ .id = d->id }, &was) ||
	    (move = move_from(&member_change_record,
	    strcmp(d->outcome.s, "agreed") == 0 ? "agree" : "decline",
	    was.state)) == NULL)
		return;
	is = was;
	is.document = document;
	is.decided_on = day;
	if (move->to == CHANGE_DECLINED)
		is.answer = d->why;
	else
		order_faults(&faults, &was, &is, by->now);
	if (faults.count == 0)
		record_move(by, &member_change_record, move, &was, &is,
		    &faults);
}

void
member_changes_decide(const struct mover *by, int64_t meeting_id,
    struct text document, struct day day)
{
	struct rows rows = db_rows(tx_db(by->tx), &changes_to_decide,
	    BIND(P(meeting_id)));
	const struct decided *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		member_decide(by, &all[i], document, day);
}

/* ---- A liaison */

const struct shape liaison_decision_shape = SHAPE(struct seat_change,
	CHANGE_MEMBERS,
	FORM(unit_id, .max = INT64_MAX, .optional = true, .nullable = true),
	FORM(leaver_id, .max = INT64_MAX, .optional = true, .nullable = true),
	CHANGE_WHO, CHANGE_ANSWER,
	HAS(seat_id, .nullable = true),
	HAS(role, .logged = true), HAS(office, .logged = true),
	COLUMNS(struct seat_change, reason, document, decided_on));

QUERY(liaison_change_row, liaison_decision_shape, CHANGE_OF
    " WHERE c.id = :id AND c.role = 'liaison'");

static void
liaison_derive(struct db *db, struct day today, void *row,
    struct faults *faults)
{
	struct seat_change *c = row;

	fault_if(faults, unit_wrong(db, c->unit_id), "unit_id", "choice");
	if (c->unit_id != 0)
		leaver_derive(db, today, c, faults);
}

static void
liaison_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct seat_change *c = after;

	change_whole(to, before, after, now);
	fault_if(to, c->unit_id == 0, "unit_id", "missing");
}

static const struct move liaison_moves[] = {
	{ "propose", NEW, CHANGE_PROPOSED, OFFICE, .words = true,
	  .demands = liaison_faults, .stamp = "proposed_at", .at_once = true },
	{ "agree", PROPOSED, CHANGE_AGREED, OFFICE | CONVENER, .other = true,
	  .demands = order_faults, .prepare = agree, .stamp = "decided_at" },
	{ "decline", PROPOSED, CHANGE_DECLINED, OFFICE | CONVENER,
	  .reason = "answer", .prepare = decline, .stamp = "decided_at" },
};

const struct record liaison_change_record = { .kind = "liaison_change",
    .moves = liaison_moves,
    .move_count = sizeof liaison_moves / sizeof *liaison_moves,
    .shape = &liaison_decision_shape, .find = &liaison_change_row,
    .lock = &change_lock, .insert = &change_insert,
    .update = &change_decide, .begin = liaison_begin,
    .derive = liaison_derive };
