/* Opinions: what a unit answers until when, and what the office does. */
#include "audit/audit.h"
#include "conference/opinions/opinion.h"
#include "conference/records/history.h"
#include "conference/topics/topic.h"
#include "conference/workday.h"
#include "db/count.h"
#include "db/row_cache.h"
#include "identity/role.h"

static const char *const answers[] = { "agree", "agree-changes", "object",
    "no-concern", NULL };

/* ---- Columns */

#define HAS(member, ...)  COLUMN_AS(struct opinion, member, __VA_ARGS__)
#define FORM(member, ...) FIELD(struct opinion, member, __VA_ARGS__)

#define OF_BOTH								\
	RECORD_MEMBERS(struct opinion),					\
	OPINION_TOPIC_MEMBERS(struct opinion),				\
	COLUMN(struct opinion, unit_id), HAS(inquiry_id, .unlogged = true),		\
	HAS(editor_id, .unlogged = true),				\
	COLUMNS(struct opinion, required, due_from, late),		\
	HAS(due_days, .nullable = true),				\
	HAS(question, .lines = true),					\
	HAS(files, .derived = true, .logged = true),			\
	HAS(author, .derived = true, .unlogged = true),			\
	HAS(editor, .derived = true, .unlogged = true),			\
	HAS(days, .derived = true, .unlogged = true),			\
	HAS(asked_at, .unlogged = true), HAS(answered_at, .unlogged = true), \
	HAS(changed_at, .unlogged = true)

const struct shape opinion_shape = SHAPE(struct opinion,
	OF_BOTH,
	COLUMN(struct opinion, due_on), HAS(reason, .lines = true),
	FORM(answer, .max = FILTER_CODE_MAX, .choices = answers,
	    .logged = true),
	FORM(text, .max = OPINION_WORDS_MAX, .lines = true,
	    .no_personal = true));
const struct shape opinion_office_shape = SHAPE(struct opinion,
	OF_BOTH,
	FORM(due_on, .optional = true, .told = true),
	HAS(answer, .logged = true), HAS(text, .lines = true),
	FORM(reason, .max = OPINION_REASON_MAX, .lines = true,
	    .reason = true, .no_personal = true));

#define TODAY "DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR)"
#define COUNTED								\
    " DATEDIFF(o.due_on, " TODAY ") AS days,"				\
    " LEFT((SELECT GROUP_CONCAT(f.name ORDER BY f.position, f.id"	\
    "               SEPARATOR ', ')"					\
    "         FROM file f WHERE f.opinion_id = o.id), 900) AS files,"
#define FROM								\
    "  FROM opinion o" OPINION_TOPIC_JOIN("o")				\
    "  JOIN account a ON a.id = o.author_id"				\
    "  JOIN account e ON e.id = o.editor_id"
#define OPINION								\
    "SELECT {o.}, a.name AS author, e.name AS editor," COUNTED		\
    OPINION_TOPIC_OF("o") FROM

QUERY(opinion_lock, count_shape,
    "SELECT id AS total FROM opinion WHERE id = :id FOR UPDATE");
QUERY(opinion_of_unit_row, opinion_shape, OPINION
    " WHERE o.id = :id AND " OPINION_OF_READER("o.unit_id"));
QUERY(opinion_of_office_row, opinion_office_shape, OPINION
    " WHERE o.id = :id");
STORE(opinion_answer, opinion_shape,
    "UPDATE opinion SET state = :state, editor_id = :editor_id,"
    "       answer = :answer, text = :text, late = :late,"
    "       answered_at = :answered_at, changed_at = :changed_at,"
    "       revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");
STORE(opinion_change, opinion_office_shape,
    "UPDATE opinion SET state = :state, editor_id = :editor_id,"
    "       due_on = :due_on, due_from = :due_from, due_days = :due_days,"
    "       reason = :reason, changed_at = :changed_at,"
    "       revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");

/* ---- Moves */

static bool
is_late(const struct opinion *o, struct moment now)
{
	return moment_day(now).ymd > o->due_on.ymd;
}

/* Fixed once the last day is over; what is missing then is taken once. */
static void
answer_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct opinion *was = before, *o = after;

	fault_if(to, was->state == OPINION_ANSWERED && is_late(was, now),
	    "due_on", "fixed");
	fault_if(to, !topic_in_work(was->topic_state) ||
	    was->topic_version != was->number, "topic_state", "topic-closed");
	fault_if(to, o->answer.len == 0, "answer", "missing");
	fault_if(to, o->text.len == 0 &&
	    (text_same(o->answer, TEXT("agree-changes")) ||
	    text_same(o->answer, TEXT("object"))), "text", "missing");
}

static void
late_set(const struct mover *by, void *after)
{
	struct opinion *o = after;

	o->late = is_late(o, by->now);
}

static void
extend_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct opinion *was = before, *o = after;
	struct day today = moment_day(now);

	fault_if(to, o->due_on.ymd == 0, "due_on", "missing");
	fault_if(to, o->due_on.ymd != 0 && (o->due_on.ymd < today.ymd ||
	    o->due_on.ymd < was->due_on.ymd), "due_on", "not-later");
	fault_if(to, o->due_on.ymd > day_plus(today, OPINION_AHEAD_DAYS).ymd,
	    "due_on", "far");
}

/* The calendar does not move a day that was typed. */
static void
typed_day(const struct mover *by, void *after)
{
	struct opinion *o = after;

	(void)by;
	o->due_from = (struct day){ 0 };
	o->due_days = 0;
}

static const struct move unit_moves[] = {
	{ "answer", IN(OPINION_ASKED), OPINION_ANSWERED, LIAISON,
	  .words = true, .demands = answer_faults, .prepare = late_set,
	  .stamp = "answered_at" },
	{ "change", IN(OPINION_ANSWERED), OPINION_ANSWERED, LIAISON,
	  .button = "answer", .words = true, .demands = answer_faults,
	  .stamp = "answered_at" },
};
static const struct move office_moves[] = {
	{ "extend", IN(OPINION_ASKED), OPINION_ASKED, OFFICE, .words = true,
	  .reason = "reason", .demands = extend_faults,
	  .prepare = typed_day, .told = true },
	{ "call-off", IN(OPINION_ASKED), OPINION_CALLED_OFF, OFFICE,
	  .reason = "reason" },
};

#define OPINION_RECORD .kind = "opinion", .changed = "changed_at",	\
    .editor = "editor_id", .file_names = "files",			\
    .files = FILE_OF_OPINION, .lock = &opinion_lock

const struct record opinion_of_unit = { OPINION_RECORD,
    .moves = unit_moves,
    .move_count = sizeof unit_moves / sizeof *unit_moves,
    .shape = &opinion_shape, .usual = "answer",
    .find = &opinion_of_unit_row, .update = &opinion_answer };
const struct record opinion_of_office = { OPINION_RECORD,
    .moves = office_moves,
    .move_count = sizeof office_moves / sizeof *office_moves,
    .shape = &opinion_office_shape, .find = &opinion_of_office_row,
    .update = &opinion_change };

QUERY(file_of_opinion_named, file_shape, FILE_COLUMNS
    "  FROM file f JOIN opinion o ON o.id = f.opinion_id"
    " WHERE f.id = :id AND f.name = :name");
/* The unit that was asked, and the unit whose topic it is. */
QUERY(file_of_unit_opinion_named, file_shape, FILE_COLUMNS
    "  FROM file f JOIN opinion o ON o.id = f.opinion_id"
    "  JOIN topic t ON t.id = o.topic_id"
    " WHERE f.id = :id AND f.name = :name"
    "   AND (" OPINION_OF_READER("o.unit_id")
    "        OR " OPINION_OF_READER("t.unit_id") ")");

bool
file_of_opinion(struct db *db, int64_t id, struct text name,
    struct file *out)
{
	return db_row(db, &file_of_opinion_named, out, BIND(P(id), P(name)));
}

bool
file_of_unit_opinion(struct db *db, int64_t id, struct text name,
    int64_t unit_id, struct file *out)
{
	return db_row(db, &file_of_unit_opinion_named, out, BIND(P(id),
	    P(name), P(unit_id)));
}

/* ---- With its topic */

QUERY(opinions_open, count_shape,
    "SELECT id AS total FROM opinion"
    " WHERE topic_id = :topic_id AND state = 0 LIMIT 200 FOR UPDATE");
COMMAND(opinion_end,
    "UPDATE opinion SET state = 3, editor_id = :account_id,"
    "       changed_at = :now, revision = revision + 1"
    " WHERE id = :id AND state = 0");

void
opinions_end(const struct mover *by, int64_t topic_id)
{
	struct rows rows = db_rows(tx_db(by->tx), &opinions_open,
	    BIND(P(topic_id)));
	const struct count *all = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		int64_t id = all[i].total;

		tx_change(by->tx, &opinion_end, BIND(P(by->account_id),
		    P(by->now), P(id)));
		history_add(by->tx, &(struct event){ .kind = TEXT("opinion"),
		    .object_id = id, .account_id = by->account_id,
		    .at = by->now, .verb = TEXT("end"),
		    .state = OPINION_ENDED, .reason = TEXT("") });
		audit(by->tx, "opinion.end", id, TEXT(""));
	}
}

/* ---- Its term */

struct opinion_term
opinion_term(struct db *db, const struct opinion *o)
{
	struct calendar c = calendar_cached(db);
	struct day from = o->due_from.ymd != 0 ? o->due_from :
	    moment_day(o->asked_at);
	int64_t n = workdays_between(from, o->due_on, calendar_off, &c);

	return (struct opinion_term){ n == 0 ? (struct rows){ NULL, 0 } :
	    calendar_term(db_room(db), &c, from, n),
	    calendar_lacks(&c, from, o->due_on) };
}

/* ---- Lists */

QUERY(opinions_needed, count_shape,
    "SELECT COUNT(*) AS total"
    "  FROM opinion o JOIN topic t ON t.id = o.topic_id"
    "   AND t.version = o.number"
    " WHERE o.topic_id = :topic_id AND o.state = 0 AND o.required");

bool
opinions_required_open(struct db *db, int64_t topic_id)
{
	return count_of(db_rows(db, &opinions_needed, BIND(P(topic_id)))) > 0;
}

QUERY(opinions_about, opinion_shape, OPINION
    " WHERE o.topic_id = :topic_id"
    " ORDER BY o.number DESC, o.unit_id, o.id LIMIT 200");
#define WAITING(units) OPINION						\
    " WHERE o.state = 0 AND o.unit_id IN " units				\
    " ORDER BY o.due_on, o.id LIMIT 50"
QUERY(opinions_of_desk, opinion_shape, WAITING("(:unit_id)"));
QUERY(opinions_of_heir, opinion_shape, WAITING(OPINION_READ));
QUERY(opinions_past_due, opinion_shape, OPINION
    " WHERE o.state = 0 AND o.due_on < " TODAY
    " ORDER BY o.due_on, o.id LIMIT 50");

struct rows
opinions_of_topic(struct db *db, int64_t topic_id)
{
	return db_rows(db, &opinions_about, BIND(P(topic_id)));
}

struct rows
opinions_due(struct db *db, int64_t unit_id)
{
	return row_cache_rows(db, unit_follows(db, unit_id) ?
	    &opinions_of_heir : &opinions_of_desk, BIND(P(unit_id)));
}

struct rows
opinions_overdue(struct db *db)
{
	return row_cache_rows(db, &opinions_past_due, BIND_NONE);
}

static const char *const states[] = { "asked", "answered", "called-off",
    "ended", NULL };			/* as enum opinion_state */

struct opinion_query { struct text state; LISTING_HAS; };
const struct shape opinion_query_shape = SHAPE(struct opinion_query,
	LISTING_MEMBERS(struct opinion_query),
	FIELD(struct opinion_query, state, .max = FILTER_CODE_MAX,
	    .choices = states));

#define FILTER								\
    " WHERE (:state = ''"						\
    "        OR o.state = FIELD(:state, 'asked', 'answered',"		\
    "            'called-off', 'ended') - 1)"					\
    "   AND o.asked_at BETWEEN :from AND :upto"
#define OF_UNIT " AND o.unit_id IN " OPINION_READ
#define IN_ORDER							\
    "   AND (o.asked_at, o.id) < (:at, :id)"				\
    " ORDER BY o.asked_at DESC, o.id DESC LIMIT 21"

QUERY(unit_opinion_rows, opinion_shape, OPINION FILTER OF_UNIT IN_ORDER);
QUERY(unit_opinion_count, count_shape,
    "SELECT COUNT(*) AS total FROM (SELECT 1 FROM opinion o" FILTER OF_UNIT
    " LIMIT 201) counted");
QUERY(all_opinion_rows, opinion_shape, OPINION FILTER IN_ORDER);
QUERY(all_opinion_count, count_shape,
    "SELECT COUNT(*) AS total FROM (SELECT 1 FROM opinion o" FILTER
    " LIMIT 201) counted");

const struct listing opinions_of_unit_listing = { .name = "asked",
    .by = "asked_at", .filter = &opinion_query_shape,
    .rows = &unit_opinion_rows, .count = &unit_opinion_count };
const struct listing opinions_listing = { .name = "asked",
    .by = "asked_at", .filter = &opinion_query_shape,
    .rows = &all_opinion_rows, .count = &all_opinion_count };
