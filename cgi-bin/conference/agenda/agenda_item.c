/* The items of agendas: columns, moves, what may come to which meeting. */
#include <inttypes.h>
#include <string.h>

#include "audit/audit.h"
#include "base/arena.h"
#include "conference/agenda/agenda.h"
#include "conference/opinions/opinion.h"
#include "conference/topics/topic.h"
#include "db/count.h"
#include "db/db.h"
#include "identity/role.h"

enum { TITLE_MAX = 120, TEXT_MAX = 2000, PRESENTER_MAX = 80,
    MINUTES_MAX = 600, GROUND_MAX = 500, OUTCOME_MAX = 1000, SAID_MAX = 20000,
    WORD_MAX = 16,
    PLACE_MAX = 200 };
enum { MEETING_ANNOUNCED = 1 };		/* conference/meetings/meeting.h */

static const char *const outcomes[] = { "up-topic", "up-decision", "settled",
    "returned", "deferred", "resolved", "noted", "referred", "agreed",
    "declined", NULL };
/* Those of a liaison meeting, of a conference, and of a member's change. */
enum { OF_LIAISON = 5, DEFERRED = 4, OF_MEMBER = 8 };

/* ---- Columns */

#define HAS(member, ...)  COLUMN_AS(struct agenda_item, member, __VA_ARGS__)
#define FORM(member, ...) FIELD(struct agenda_item, member, __VA_ARGS__)
#define SEEN(member)	  HAS(member, .derived = true, .unlogged = true)
#define OF_ALL								\
	RECORD_MEMBERS(struct agenda_item),				\
	FILES_MARKED_MEMBERS(struct agenda_item),			\
	HAS(editor_id, .nullable = true, .unlogged = true),		\
	COLUMN(struct agenda_item, changed_at),				\
	SEEN(last), SEEN(issued), SEEN(files), SEEN(meeting_state),	\
	SEEN(topic_unit_id), SEEN(change_unit_id), SEEN(meeting),	\
	SEEN(withdrawn),						\
	SEEN(subject), SEEN(number), SEEN(post), SEEN(leaves),		\
	SEEN(starts_at), SEEN(submitted_at), SEEN(begins), SEEN(editor)
#define WORDS								\
	FORM(title, .max = TITLE_MAX, .no_personal = true,		\
	    .logged = true),						\
	FORM(text, .max = TEXT_MAX, .lines = true, .no_personal = true), \
	FORM(presenter, .max = PRESENTER_MAX, .no_personal = true,	\
	    .logged = true),						\
	FORM(minutes, .max = MINUTES_MAX, .optional = true)
/* What is known of an item from the beginning. */
#define ORIGIN								\
	SEEN(meeting_id), SEEN(kind), SEEN(sort), SEEN(position),	\
	SEEN(topic_id), SEEN(topic_version), SEEN(seat_change_id),	\
	SEEN(gate_id), SEEN(gate_state), SEEN(gate_kind),		\
	SEEN(gate_outcome), SEEN(override_ground)

const struct shape agenda_new_shape = SHAPE(struct agenda_item, OF_ALL, WORDS,
	COLUMN(struct agenda_item, meeting_id), HAS(kind, .logged = true),
	HAS(sort, .logged = true), COLUMN(struct agenda_item, position),
	FORM(topic_id, .max = INT64_MAX, .optional = true, .nullable = true),
	HAS(topic_version, .nullable = true),
	FORM(seat_change_id, .max = INT64_MAX, .optional = true,
	    .nullable = true),
	HAS(gate_id, .nullable = true), HAS(gate_state, .nullable = true),
	HAS(gate_kind, .nullable = true),
	HAS(gate_outcome, .nullable = true, .logged = true),
	FORM(override_ground, .max = GROUND_MAX, .lines = true,
	    .reason = true, .no_personal = true),
	SEEN(outcome), SEEN(outcome_text), SEEN(place));

const struct shape agenda_item_shape = SHAPE(struct agenda_item, OF_ALL,
	ORIGIN, WORDS, SEEN(outcome), SEEN(outcome_text),
	FORM(place, .derived = true, .max = PLACE_MAX, .optional = true,
	    .unlogged = true));

const struct shape agenda_outcome_shape = SHAPE(struct agenda_item, OF_ALL,
	ORIGIN, SEEN(title), SEEN(text), SEEN(presenter), SEEN(minutes),
	SEEN(place),
	FORM(outcome, .max = WORD_MAX, .choices = outcomes, .logged = true),
	FORM(outcome_text, .max = OUTCOME_MAX, .lines = true,
	    .no_personal = true),
	FORM(said, .max = SAID_MAX, .lines = true, .no_personal = true));

#define ITEM ITEM_WITH("")
#define ITEM_WITH(more)							\
    "SELECT" more " i.id, i.state, i.revision, i.author_id, i.editor_id,"	\
    "       i.changed_at, i.meeting_id, i.kind, i.sort, i.position,"	\
    "       i.issued, i.topic_id, i.topic_version, i.seat_change_id,"	\
    "       i.title, i.text, i.presenter, i.minutes, i.outcome,"	\
    "       i.outcome_text, i.gate_id, i.gate_state, i.gate_kind,"	\
    "       i.gate_outcome, i.override_ground, m.name AS meeting,"	\
    "       m.state AS meeting_state, m.starts_at,"			\
    "       (SELECT COUNT(*) FROM agenda_item x"			\
    "         WHERE x.meeting_id = i.meeting_id AND x.state < 2) AS last," \
    "       COALESCE(v.title, c.name, i.title) AS subject, t.number,"	\
    "       v.unit_id AS topic_unit_id, v.submitted_at,"		\
    "       i.state = 0 AND COALESCE(t.state, 7) NOT IN (7, 12)"	\
    "           AS withdrawn,"						\
    "       c.unit_id AS change_unit_id, c.post,"			\
    "       p.name AS leaves, e.name AS editor,"			\
    "       LEFT((SELECT GROUP_CONCAT(f.name ORDER BY f.position, f.id"	\
    "                         SEPARATOR ', ')"				\
    "               FROM file f"					\
    "              WHERE f.agenda_item_id = i.id AND f.public), 900)"	\
    "           AS files"						\
    "  FROM agenda_item i"						\
    "  JOIN meeting m ON m.id = i.meeting_id"				\
    "  LEFT JOIN sent_topic t ON t.id = i.topic_id"			\
    "  LEFT JOIN topic_version v ON v.topic_id = i.topic_id"		\
    "   AND v.number = i.topic_version"					\
    "  LEFT JOIN seat_change c ON c.id = i.seat_change_id"		\
    "  LEFT JOIN seat s ON s.id = c.seat_id"				\
    "  LEFT JOIN person p ON p.id = s.person_id"			\
    "  LEFT JOIN account e ON e.id = i.editor_id"

QUERY(agenda_new_row, agenda_new_shape, ITEM " WHERE i.id = :id");
QUERY(agenda_item_row, agenda_item_shape, ITEM " WHERE i.id = :id");
QUERY(agenda_outcome_row, agenda_outcome_shape, ITEM_WITH(" i.said,")
    " WHERE i.id = :id");
QUERY(agenda_outcome_rows, agenda_outcome_shape, ITEM_WITH(" i.said,")
    " WHERE i.meeting_id = :meeting_id AND i.state < 2"
    " ORDER BY i.position LIMIT 200");
QUERY(agenda_item_rows, agenda_item_shape, ITEM
    " WHERE i.meeting_id = :meeting_id AND i.state < 2"
    " ORDER BY i.position LIMIT 200");

SHARED_QUERY(agenda_lock, count_shape,
    "SELECT m.id AS total FROM meeting m"
    " WHERE m.id = (SELECT i.meeting_id FROM agenda_item i WHERE i.id = :id"
    "   FOR UPDATE) FOR UPDATE");

STORE(agenda_insert, agenda_new_shape,
    "INSERT INTO agenda_item ({}) VALUES ({?})");
STORE(agenda_update, agenda_item_shape,
    "UPDATE agenda_item SET {=}, position = IF(:state = 2, NULL, position),"
    "       revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");
STORE(agenda_outcome_update, agenda_outcome_shape,
    "UPDATE agenda_item SET {=}, revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");

struct rows
agenda_items(struct db *db, int64_t meeting_id)
{
	return db_rows(db, &agenda_item_rows, BIND(P(meeting_id)));
}

struct rows
agenda_outcomes(struct db *db, int64_t meeting_id)
{
	return db_rows(db, &agenda_outcome_rows, BIND(P(meeting_id)));
}

struct rows
agenda_times(struct arena *a, struct moment starts_at, struct rows items)
{
	struct rows timed = rows_copy(a, &agenda_item_shape, items);
	struct agenda_item *all = timed.at;

	for (size_t i = 0; starts_at.s != 0 && i < timed.count; i++) {
		all[i].begins = starts_at;
		starts_at.s += all[i].minutes * 60;
	}
	return timed;
}

static struct text
seen_at(struct arena *a, const void *row)
{
	const struct agenda_item *i = row;

	return text_print(a, "office/meetings/%" PRId64 "/agenda#item-%" PRId64,
	    i->meeting_id, i->id);
}

/* ---- What may come to a meeting */

/* The last item of a liaison meeting that was held, for this version of t. */
#define GATE								\
    "  LEFT JOIN agenda_item g ON g.id = (SELECT MAX(x.id)"		\
    "       FROM agenda_item x WHERE x.topic_id = t.id"			\
    "        AND x.kind = 'liaison' AND x.state = 1)"			\
    "   AND g.topic_version = t.version"					\
    "   AND g.outcome IN ('up-topic', 'up-decision')"
/* Accepted, up-topic, up-decision, deferred (conference/topics/topic.h). */
#define WAITS " WHERE t.state IN (3, 8, 9, 11)"

const struct shape agenda_candidate_shape = SHAPE(struct agenda_candidate,
	COLUMNS(struct agenda_candidate, id, unit_id, category_id, state,
	    passed, lacks, number, title, submitted_at));

/* An opinion on this version of t is asked for and not there. */
#define LACKS								\
    "EXISTS (SELECT 1 FROM opinion o WHERE o.topic_id = t.id"		\
    "           AND o.number = t.version AND o.state = 0)"

QUERY(agenda_topic_rows, agenda_candidate_shape,
    "SELECT t.id, t.unit_id, t.category_id, t.state, t.number, t.title,"
    "       t.submitted_at, :kind = 'liaison' OR g.id IS NOT NULL AS passed,"
    "       " LACKS " AS lacks"
    "  FROM sent_topic t JOIN category c ON c.id = t.category_id"
    "  JOIN unit u ON u.id = t.unit_id" GATE WAITS
    "   AND (:category = '' OR c.code = :category)"
    "   AND (:unit = '' OR u.code = :unit)"
    "   AND (:opinions = '' OR (:opinions = 'open') = " LACKS ")"
    " ORDER BY passed DESC, t.submitted_at, t.id LIMIT 200");

#define CHANGES								\
    "SELECT c.id, c.unit_id, 0 AS category_id, 0 AS state,"		\
    "       FALSE AS passed, FALSE AS lacks, '' AS number, c.name AS title,"		\
    "       c.proposed_at AS submitted_at"				\
    "  FROM seat_change c"						\
    " WHERE c.role = 'member' AND c.state = 0 AND NOT EXISTS"		\
    "       (SELECT 1 FROM change_pass p"				\
    "         WHERE p.seat_change_id = c.id)"
QUERY(agenda_change_rows, agenda_candidate_shape, CHANGES
    " ORDER BY c.proposed_at, c.id LIMIT 100");
QUERY(agenda_change_row, agenda_candidate_shape, CHANGES " AND c.id = :id");

struct rows
agenda_topics(struct db *db, struct text kind, const struct agenda_filter *f)
{
	return db_rows(db, &agenda_topic_rows, BIND(P(kind), P(f->category),
	    P(f->unit), P(f->opinions)));
}

struct rows
agenda_changes(struct db *db)
{
	return db_rows(db, &agenda_change_rows, BIND_NONE);
}

/* ---- A new item */

static const struct shape known_shape = SHAPE(struct agenda_item,
	COLUMNS(struct agenda_item, kind, meeting_state, topic_version,
	    gate_id, gate_outcome));
QUERY(agenda_meeting_row, known_shape,
    "SELECT m.kind, m.state AS meeting_state, 0 AS topic_version,"
    "       0 AS gate_id, '' AS gate_outcome"
    "  FROM meeting m WHERE m.id = :meeting_id");
QUERY(agenda_topic_row, known_shape,
    "SELECT '' AS kind, 0 AS meeting_state, t.version AS topic_version,"
    "       g.id AS gate_id, g.outcome AS gate_outcome"
    "  FROM sent_topic t" GATE WAITS " AND t.id = :topic_id");

static bool
is_liaison(const struct agenda_item *i)
{
	return strcmp(i->kind.s, "liaison") == 0;
}

static bool
is_topic(const struct agenda_item *i)
{
	return strcmp(i->sort.s, "topic") == 0;
}

static void
topic_know(struct db *db, struct agenda_item *i, struct faults *faults)
{
	struct agenda_item known = { .id = 0 };
	bool there = db_row(db, &agenda_topic_row, &known,
	    BIND(P(i->topic_id)));

	fault_if(faults, !there, "topic_id", "not-waiting");
	i->topic_version = there ? known.topic_version : 0;
	if (!there || is_liaison(i) || known.gate_id == 0)
		return;
	i->gate_id = known.gate_id;
	i->gate_outcome = known.gate_outcome;
	i->gate_kind = TEXT("liaison");
	i->gate_state = AGENDA_HELD;
}

/* What it is follows from what was chosen: one of three. */
static void
new_derive(struct db *db, struct day today, void *row, struct faults *faults)
{
	struct agenda_item *i = row, known = { .id = 0 };
	struct agenda_candidate change;
	int chosen = (i->topic_id != 0) + (i->seat_change_id != 0) +
	    (i->title.len != 0);

	(void)today;
	fault_if(faults, !db_row(db, &agenda_meeting_row, &known,
	    BIND(P(i->meeting_id))), "meeting_state", "over");
	i->kind = known.kind;
	i->meeting_state = known.meeting_state;
	i->sort = i->topic_id != 0 ? TEXT("topic") :
	    i->seat_change_id != 0 ? TEXT("member") : TEXT("other");
	fault_if(faults, chosen == 0, "topic_id", "missing");
	fault_if(faults, chosen > 1, "topic_id", "one-item");
	if (i->topic_id != 0)
		topic_know(db, i, faults);
	fault_if(faults, i->seat_change_id != 0 && (is_liaison(i) ||
	    !db_row(db, &agenda_change_row, &change,
	    BIND(AS(id, P(i->seat_change_id))))), "seat_change_id",
	    "not-waiting");
}

/* Refuses what comes too late. */
static void
meeting_open(struct faults *to, const struct agenda_item *i)
{
	fault_if(to, i->meeting_state > MEETING_ANNOUNCED, "meeting_state",
	    "over");
}

static void
add_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct agenda_item *i = after;

	(void)before, (void)now;
	meeting_open(to, i);
	fault_if(to, is_topic(i) && i->topic_version != 0 && !is_liaison(i) &&
	    i->gate_id == 0, "gate_id",
	    strcmp(i->kind.s, "temporary") == 0 ? "gate-temporary" : "gate");
}

static void
override_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct agenda_item *i = after;

	(void)before, (void)now;
	meeting_open(to, i);
	fault_if(to, i->kind.len > 0 && strcmp(i->kind.s, "temporary") != 0,
	    "gate_id", "not-temporary");
	fault_if(to, i->sort.len > 0 && !is_topic(i), "topic_id", "missing");
	fault_if(to, i->gate_id != 0, "gate_id", "passed");
}

QUERY(agenda_meeting_lock, count_shape,
    "SELECT id AS total FROM meeting WHERE id = :meeting_id AND state < 2"
    "   FOR UPDATE");
QUERY(agenda_next_place, count_shape,
    "SELECT COALESCE(MAX(position), 0) + 1 AS total FROM agenda_item"
    " WHERE meeting_id = :meeting_id");
COMMAND(agenda_tasks_insert,
    "INSERT INTO agenda_item (meeting_id, kind, sort, position, author_id,"
    "       editor_id, changed_at)"
    " VALUES (:meeting_id, :kind, 'tasks', 1, :account_id, :account_id,"
    "       :now)");

/* What its unit withdrew leaves the agenda it was on. */
COMMAND(agenda_topic_off,
    "UPDATE agenda_item i JOIN topic t ON t.id = i.topic_id"
    "   SET i.state = 2, i.position = NULL, i.revision = i.revision + 1"
    " WHERE i.topic_id = :topic_id AND i.state = 0"
    "   AND t.state NOT IN (7, 12)");

/* At the end; the first is preceded by the report on tasks. */
static void
place_take(const struct mover *by, void *after)
{
	struct agenda_item *i = after;
	struct db *db = tx_db(by->tx);

	db_rows(db, &agenda_meeting_lock, BIND(P(i->meeting_id)));
	if (i->topic_id != 0)
		tx_change(by->tx, &agenda_topic_off, BIND(P(i->topic_id)));
	i->position = count_of(db_rows(db, &agenda_next_place,
	    BIND(P(i->meeting_id))));
	if (i->position != 1)
		return;
	i->position = 2;
	audit(by->tx, "agenda_item.tasks", tx_insert(by->tx,
	    &agenda_tasks_insert, BIND(P(i->meeting_id), P(i->kind),
	    P(by->account_id), AS(now, P(by->now)))), TEXT(""));
}

bool
agenda_step(const struct mover *by, const struct agenda_item *i,
    const char *step, struct text reason)
{
	return !is_topic(i) || topic_step(by, i->topic_id, step, reason);
}

QUERY(agenda_topic_left, count_shape,
    "SELECT COUNT(*) AS total FROM topic"
    " WHERE id = :topic_id AND state NOT IN (7, 12)");

/* A topic that its unit has withdrawn stays where it is. */
bool
agenda_step_back(const struct mover *by, const struct agenda_item *i)
{
	return (is_topic(i) && count_of(db_rows(tx_db(by->tx),
	    &agenda_topic_left, BIND(P(i->topic_id)))) > 0) ||
	    agenda_step(by, i, is_liaison(i) ? "unsift" :
	    i->gate_id == 0 ? "untable" :
	    strcmp(i->gate_outcome.s, "up-topic") == 0 ? "untable-topic" :
	    "untable-decision", TEXT(""));
}

static void
new_store(const struct mover *by, const void *before, const void *after,
    struct faults *faults)
{
	const struct agenda_item *i = after;

	(void)before;
	fault_if(faults, count_of(db_rows(tx_db(by->tx), &agenda_meeting_lock,
	    BIND(P(i->meeting_id)))) == 0, "meeting_state", "over");
	fault_if(faults, !agenda_step(by, i, is_liaison(i) ? "sift" : "table",
	    i->override_ground), "topic_id", "not-waiting");
}

static const struct move new_moves[] = {
	{ "add", NEW, AGENDA_OPEN, OFFICE, .words = true,
	  .demands = add_faults, .prepare = place_take, .at_once = true },
	{ "override", NEW, AGENDA_OPEN, CONVENER, .words = true,
	  .reason = "override_ground", .demands = override_faults,
	  .prepare = place_take, .at_once = true },
};

const struct record agenda_new_record = { .kind = "agenda_item",
    .moves = new_moves, .move_count = sizeof new_moves / sizeof *new_moves,
    .shape = &agenda_new_shape, .usual = "add", .changed = "changed_at",
    .editor = "editor_id", .file_names = "files", .files = FILE_OF_AGENDA,
    .find = &agenda_new_row, .lock = &agenda_lock, .insert = &agenda_insert,
    .parent = "meeting_id", .seen_at = seen_at, .derive = new_derive,
    .store = new_store };

/* ---- Its words */

static void
item_derive(struct db *db, struct day today, void *row, struct faults *faults)
{
	struct agenda_item *i = row;

	(void)db, (void)today;
	if (strcmp(i->sort.s, "other") != 0)
		i->title = TEXT("");
	fault_if(faults, strcmp(i->sort.s, "other") == 0 && i->title.len == 0,
	    "title", "missing");
}

static void
item_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	(void)before, (void)now;
	meeting_open(to, after);
}

static void
off_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct agenda_item *i = after;

	(void)before, (void)now;
	meeting_open(to, i);
	fault_if(to, strcmp(i->sort.s, "tasks") == 0, "sort", "tasks");
}

COMMAND(agenda_close_gap,
    "UPDATE agenda_item SET position = position - 1"
    " WHERE meeting_id = :meeting_id AND position > :position"
    " ORDER BY position");

static void
item_store(const struct mover *by, const void *before, const void *after,
    struct faults *faults)
{
	const struct agenda_item *was = before, *is = after;

	if (is->state != AGENDA_OFF)
		return;
	tx_change(by->tx, &agenda_close_gap, BIND(P(was->meeting_id),
	    P(was->position)));
	fault_if(faults, !agenda_step_back(by, was), "sort", "closed");
}

static const struct move item_moves[] = {
	{ "save", IN(AGENDA_OPEN), AGENDA_OPEN, OFFICE, .words = true,
	  .demands = item_faults },
	{ "off", IN(AGENDA_OPEN), AGENDA_OFF, OFFICE, .demands = off_faults },
};

const struct record agenda_item_record = { .kind = "agenda_item",
    .moves = item_moves, .move_count = sizeof item_moves / sizeof *item_moves,
    .shape = &agenda_item_shape, .usual = "save", .changed = "changed_at",
    .editor = "editor_id", .file_names = "files", .files = FILE_OF_AGENDA,
    .find = &agenda_item_row, .lock = &agenda_lock, .update = &agenda_update,
    .seen_at = seen_at, .derive = item_derive, .store = item_store };

/* ---- What became of it */

static bool
outcome_fits(const struct agenda_item *i)
{
	for (size_t k = 0; outcomes[k] != NULL; k++)
		if (strcmp(outcomes[k], i->outcome.s) == 0)
			return is_liaison(i) ? k < OF_LIAISON :
			    k == DEFERRED || (strcmp(i->sort.s, "member") == 0 ?
			    k >= OF_MEMBER : k > DEFERRED && k < OF_MEMBER);
	return false;
}

/* Written while it is said, so nothing needs to be whole. */
static void
note_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct agenda_item *i = after;

	(void)before, (void)now;
	fault_if(to, i->meeting_state != MEETING_ANNOUNCED, "meeting_state",
	    i->meeting_state > MEETING_ANNOUNCED ? "over" : "unannounced");
	fault_if(to, i->outcome.len > 0 && !outcome_fits(i), "outcome",
	    "choice");
}

/*
 * What is settled, returned, deferred or declined has the text or the reason.
 */
static void
outcome_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct agenda_item *i = after;
	bool why = strcmp(i->outcome.s, "settled") == 0 ||
	    strcmp(i->outcome.s, "returned") == 0 ||
	    strcmp(i->outcome.s, "declined") == 0 ||
	    strcmp(i->outcome.s, "deferred") == 0;

	note_faults(to, before, after, now);
	fault_if(to, i->outcome.len == 0, "outcome", "missing");
	fault_if(to, why && i->outcome_text.len == 0, "outcome_text",
	    "missing");
}

/* Without an opinion that is required it goes up only for a stated reason. */
static void
outcome_asks(struct faults *to, const struct mover *by, const void *before,
    const void *after)
{
	const struct agenda_item *i = after;
	bool open = strcmp(i->outcome.s, "up-decision") == 0 &&
	    i->topic_id != 0 &&
	    opinions_required_open(tx_db(by->tx), i->topic_id);

	(void)before;
	fault_ask_if(to, open, "outcome", "opinions-open");
	fault_if(to, open && i->outcome_text.len == 0, "outcome_text",
	    "missing");
}

static const struct move outcome_moves[] = {
	{ "note", IN(AGENDA_OPEN), AGENDA_OPEN, OFFICE, .words = true,
	  .demands = note_faults, .unlisted = true },
	{ "record", IN(AGENDA_OPEN), AGENDA_OPEN, OFFICE, .words = true,
	  .demands = outcome_faults, .asks = outcome_asks },
};

static struct text
record_at(struct arena *a, const void *row)
{
	const struct agenda_item *i = row;

	return text_print(a, "office/meetings/%" PRId64 "/record#item-%" PRId64,
	    i->meeting_id, i->id);
}

const struct record agenda_outcome_record = { .kind = "agenda_item",
    .moves = outcome_moves,
    .move_count = sizeof outcome_moves / sizeof *outcome_moves,
    .shape = &agenda_outcome_shape, .usual = "record",
    .changed = "changed_at", .editor = "editor_id",
    .find = &agenda_outcome_row, .lock = &agenda_lock,
    .update = &agenda_outcome_update, .seen_at = record_at };
