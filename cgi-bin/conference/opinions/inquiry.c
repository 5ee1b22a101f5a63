/* Inquiries: units are asked for their opinion of a topic. */
#include "audit/audit.h"
#include "base/arena.h"
#include "conference/members/unit.h"
#include "conference/opinions/opinion.h"
#include "conference/records/history.h"
#include "conference/records/links.h"
#include "conference/settings/setting.h"
#include "conference/topics/topic.h"
#include "conference/workday.h"
#include "db/count.h"
#include "db/row_cache.h"
#include "identity/role.h"

enum { UNITS_MAX = 60 };

/* ---- The topic, and the units */

static const struct shape topic_asked_shape = SHAPE(struct topic_asked,
	COLUMNS(struct topic_asked, topic_id, number, topic_state,
	    topic_unit));
QUERY(topic_asked_row, topic_asked_shape,
    "SELECT id AS topic_id, version AS number, state AS topic_state,"
    "       unit_id AS topic_unit"
    "  FROM topic WHERE id = :topic_id AND version > 0 FOR UPDATE");
QUERY(topic_asked_reader, count_shape,
    "SELECT COUNT(*) AS total"
    "  FROM account a JOIN topic_reader r ON r.reader_id = a.unit_id"
    " WHERE a.id = :account_id AND r.unit_id = :topic_unit");

bool
topic_asked(struct db *db, struct topic_asked *t)
{
	int64_t topic_id = t->topic_id;

	return db_row(db, &topic_asked_row, t, BIND(P(topic_id)));
}

bool
topic_asked_own(struct db *db, int64_t topic_unit, int64_t account_id)
{
	return count_of(db_rows(db, &topic_asked_reader, BIND(P(topic_unit),
	    P(account_id)))) > 0;
}

bool
units_there(struct db *db, struct id_list ids)
{
	struct rows rows = units_all(db);
	const struct unit *all = rows.at;
	size_t found = 0;

	for (size_t i = 0; i < rows.count; i++)
		found += all[i].now && id_among(ids, all[i].id);
	return found == ids.count;
}

bool
opinion_topic_open(int64_t state)
{
	return topic_in_work(state) && state != TOPIC_TABLED;
}

/* ---- Columns */

#define HAS(member, ...)  COLUMN_AS(struct inquiry, member, __VA_ARGS__)
#define FORM(member, ...) FIELD(struct inquiry, member, __VA_ARGS__)

#define OF_BOTH								\
	RECORD_MEMBERS(struct inquiry),					\
	COLUMN(struct inquiry, number), OPINION_TOPIC_NOW(struct inquiry),	\
	HAS(editor_id, .unlogged = true),				\
	FORM(topic_id, .min = 1, .max = INT64_MAX, .optional = true),	\
	FORM(units, .max = UNITS_MAX),					\
	FORM(question, .max = OPINION_QUESTION_MAX, .lines = true,	\
	    .no_personal = true),					\
	HAS(author, .derived = true, .unlogged = true),			\
	HAS(editor, .derived = true, .unlogged = true),			\
	HAS(made_at, .unlogged = true), HAS(decided_at, .unlogged = true)

const struct shape inquiry_shape = SHAPE(struct inquiry,
	OF_BOTH,
	FORM(due_on, .optional = true),
	FORM(required, .max = 1, .optional = true),
	COLUMN(struct inquiry, due_from), HAS(due_days, .nullable = true),
	FORM(reason, .max = OPINION_REASON_MAX, .lines = true,
	    .reason = true, .no_personal = true));
const struct shape inquiry_proposal_shape = SHAPE(struct inquiry,
	OF_BOTH,
	COLUMNS(struct inquiry, due_on, required, due_from),
	HAS(due_days, .nullable = true), HAS(reason, .lines = true));

#define INQUIRY								\
    "SELECT {i.}, a.name AS author, e.name AS editor,"			\
    OPINION_TOPIC_OF("i") ","						\
    "       (SELECT GROUP_CONCAT(u.unit_id ORDER BY u.unit_id SEPARATOR ' ')" \
    "          FROM inquiry_unit u WHERE u.inquiry_id = i.id) AS units"	\
    "  FROM inquiry i" OPINION_TOPIC_JOIN("i")				\
    "  JOIN account a ON a.id = i.author_id"				\
    "  JOIN account e ON e.id = i.editor_id"

QUERY(inquiry_lock, count_shape,
    "SELECT id AS total FROM inquiry WHERE id = :id FOR UPDATE");
QUERY(inquiry_row, inquiry_shape, INQUIRY " WHERE i.id = :id");
QUERY(inquiry_of_unit_row, inquiry_proposal_shape, INQUIRY
    " WHERE i.id = :id AND " OPINION_OF_READER("t.unit_id"));
STORE(inquiry_insert, inquiry_shape,
    "INSERT INTO inquiry ({}) VALUES ({?})");
STORE(inquiry_propose, inquiry_proposal_shape,
    "INSERT INTO inquiry (state, author_id, editor_id, topic_id, number,"
    "                     question, made_at)"
    " VALUES (:state, :author_id, :editor_id, :topic_id, :number, :question,"
    "         :made_at)");
STORE(inquiry_update, inquiry_shape,
    "UPDATE inquiry SET {=}, revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");
STORE(inquiry_withdraw, inquiry_proposal_shape,
    "UPDATE inquiry SET state = :state, editor_id = :editor_id,"
    "       decided_at = :decided_at, revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");
COMMAND(inquiry_units_insert,
    "INSERT INTO inquiry_unit (inquiry_id, unit_id)"
    " SELECT :id, u.id"
    "   FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) j"
    "   JOIN unit u ON u.id = j.id");
COMMAND(inquiry_units_delete,
    "DELETE u FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) j"
    "  JOIN inquiry_unit u ON u.inquiry_id = :id AND u.unit_id = j.id");

/* ---- What is asked */

struct day
opinion_usual_day(struct db *db, struct day today)
{
	struct calendar c = calendar_read(db);

	return workday_after(today, setting_number(db, "opinion-days"),
	    calendar_off, &c);
}

/* The topic is as it is until the transaction ends. */
static void
derive(struct db *db, struct day today, void *row, struct faults *faults)
{
	struct inquiry *i = row;
	struct topic_asked t = { .topic_id = i->topic_id };

	(void)today;
	if (topic_asked(db, &t)) {
		i->number = t.number;
		i->topic_state = t.topic_state;
		i->topic_unit = t.topic_unit;
	} else
		i->topic_state = TOPIC_DRAFT;
	fault_if(faults, !units_there(db, i->units), "units", "choice");
}

/* The last day: what was typed, or so many workdays of the calendar. */
static void
derive_day(struct db *db, struct day today, void *row, struct faults *faults)
{
	struct inquiry *i = row;
	int64_t n = setting_number(db, "opinion-days");
	struct calendar c = calendar_hold(db);
	struct day usual = workday_after(today, n, calendar_off, &c);

	derive(db, today, row, faults);
	if (i->due_on.ymd == 0)
		i->due_on = usual;
	i->due_from = i->due_on.ymd == usual.ymd ? today : (struct day){ 0 };
	i->due_days = i->due_on.ymd == usual.ymd ? n : 0;
}

static void
question_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct inquiry *was = before, *i = after;

	(void)now;
	fault_if(to, !opinion_topic_open(i->topic_state) ||
	    (was->id != 0 && was->topic_id != i->topic_id), "state",
	    "topic-closed");
	fault_if(to, i->units.count == 0, "units", "missing");
	fault_if(to, i->question.len == 0, "question", "missing");
}

static void
ask_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct inquiry *i = after;
	struct day today = moment_day(now);

	question_faults(to, before, after, now);
	fault_if(to, id_among(i->units, i->topic_unit), "units", "own-topic");
	fault_if(to, i->due_on.ymd != 0 && i->due_on.ymd < today.ymd, "due_on",
	    "past-day");
	fault_if(to, i->due_on.ymd > day_plus(today, OPINION_AHEAD_DAYS).ymd,
	    "due_on", "far");
}

/* A unit proposes it of its own topics only; of others it learns nothing. */
static void
own_faults(struct faults *to, const struct mover *by, const void *before,
    const void *after)
{
	const struct inquiry *i = after;
	bool own = topic_asked_own(tx_db(by->tx), i->topic_unit,
	    by->account_id);

	(void)before;
	fault_if(to, !own, "state", "topic-closed");
	fault_if(to, own && id_among(i->units, i->topic_unit), "units",
	    "own-topic");
}

QUERY(opinions_there, count_shape,
    "SELECT COUNT(*) AS total"
    "  FROM inquiry_unit u"
    "  JOIN opinion o ON o.unit_id = u.unit_id AND o.topic_id = :topic_id"
    "   AND o.number = :number AND o.state <> 2"
    " WHERE u.inquiry_id = :id LOCK IN SHARE MODE");
STORE(opinion_insert, opinion_shape,
    "INSERT INTO opinion ({}) VALUES ({?})");

static void
ask_one(const struct mover *by, const struct inquiry *i, int64_t unit_id)
{
	struct opinion o;

	shape_clear(&opinion_shape, &o);
	o.author_id = o.editor_id = by->account_id;
	o.inquiry_id = i->id;
	o.topic_id = i->topic_id;
	o.number = i->number;
	o.unit_id = unit_id;
	o.question = i->question;
	o.required = i->required;
	o.due_on = i->due_on;
	o.due_from = i->due_from;
	o.due_days = i->due_days;
	o.asked_at = o.changed_at = by->now;
	o.id = tx_insert(by->tx, &opinion_insert, BIND_ROW(opinion_shape, &o));
	history_add(by->tx, &(struct event){ .kind = TEXT("opinion"),
	    .object_id = o.id, .account_id = by->account_id, .at = by->now,
	    .verb = TEXT("ask"), .reason = TEXT("") });
	audit_change(by->tx, "opinion.ask", o.id, &opinion_shape, NULL, &o);
}

static void
store(const struct mover *by, const void *before, const void *after,
    struct faults *faults)
{
	const struct inquiry *was = before, *is = after;
	int64_t id = is->id, topic_id = is->topic_id, number = is->number;

	fault_if(faults, !links_change(by->tx, id, &inquiry_units_insert,
	    &inquiry_units_delete, was->units, is->units), "units", "choice");
	if (is->state != INQUIRY_ASKED)
		return;
	fault_if(faults, count_of(db_rows(tx_db(by->tx), &opinions_there,
	    BIND(P(topic_id), P(number), P(id)))) > 0, "units", "asked");
	for (size_t i = 0; faults->count == 0 && i < is->units.count; i++)
		ask_one(by, is, is->units.at[i]);
}

static void
begin_now(const struct mover *by, void *after)
{
	struct inquiry *i = after;

	if (i->made_at.s == 0)
		i->made_at = by->now;
}

static const struct move office_moves[] = {
	{ "ask", NEW | IN(INQUIRY_PROPOSED), INQUIRY_ASKED, OFFICE,
	  .words = true, .demands = ask_faults, .prepare = begin_now,
	  .stamp = "decided_at", .at_once = true },
	{ "decline", IN(INQUIRY_PROPOSED), INQUIRY_DECLINED, OFFICE,
	  .reason = "reason", .stamp = "decided_at" },
};
static const struct move unit_moves[] = {
	{ "propose", NEW, INQUIRY_PROPOSED, LIAISON, .words = true,
	  .demands = question_faults, .asks = own_faults,
	  .stamp = "made_at", .at_once = true },
	{ "withdraw", IN(INQUIRY_PROPOSED), INQUIRY_WITHDRAWN, LIAISON,
	  .stamp = "decided_at" },
};

const struct record inquiry_of_office = { .kind = "inquiry",
    .moves = office_moves,
    .move_count = sizeof office_moves / sizeof *office_moves,
    .shape = &inquiry_shape, .usual = "ask", .editor = "editor_id",
    .find = &inquiry_row, .lock = &inquiry_lock, .insert = &inquiry_insert,
    .update = &inquiry_update, .derive = derive_day, .store = store };
const struct record inquiry_of_unit = { .kind = "inquiry",
    .moves = unit_moves,
    .move_count = sizeof unit_moves / sizeof *unit_moves,
    .shape = &inquiry_proposal_shape, .usual = "propose",
    .editor = "editor_id", .find = &inquiry_of_unit_row,
    .lock = &inquiry_lock, .insert = &inquiry_propose,
    .update = &inquiry_withdraw, .derive = derive, .store = store };

/* ---- Lists */

QUERY(inquiries_that_wait, inquiry_shape, INQUIRY
    " WHERE i.state = 0 AND t.state IN (3, 7, 8, 9, 11)"
    "   AND t.version = i.number ORDER BY i.id LIMIT 50");
QUERY(inquiries_not_asked, inquiry_shape, INQUIRY
    " WHERE i.topic_id = :topic_id AND i.state <> 1"
    " ORDER BY i.id DESC LIMIT 20");

struct rows
inquiries_waiting(struct db *db)
{
	return row_cache_rows(db, &inquiries_that_wait, BIND_NONE);
}

struct rows
inquiries_of_topic(struct db *db, int64_t topic_id)
{
	return db_rows(db, &inquiries_not_asked, BIND(P(topic_id)));
}
