/* Minutes at the office: columns, moves, the list. */
#include <inttypes.h>
#include <string.h>

#include "base/arena.h"
#include "conference/agenda/agenda.h"
#include "conference/attendance/attendance.h"
#include "conference/calendar/calendar.h"
#include "conference/minutes/minutes.h"
#include "conference/minutes/module.h"
#include "conference/people/seat_change.h"
#include "conference/records/links.h"
#include "conference/register.h"
#include "conference/resolutions/resolution.h"
#include "conference/settings/setting.h"
#include "conference/tasks/task.h"
#include "db/count.h"
#include "db/db.h"
#include "identity/role.h"

enum { TITLE_MAX = 120, TEXT_MAX = 4000, OTHERS_MAX = 500, REASON_MAX = 1000,
    UNITS_MAX = 200, CODE_MAX = 40 };
enum { MEETING_HELD = 2 };

/* ---- Columns */

#define HAS(member, ...)  COLUMN_AS(struct minutes, member, __VA_ARGS__)
#define FORM(member, ...) FIELD(struct minutes, member, __VA_ARGS__)
#define SEEN(member)	  HAS(member, .derived = true, .unlogged = true)
#define STORED								\
	RECORD_MEMBERS(struct minutes),					\
	HAS(meeting_id, .unlogged = true), HAS(editor_id, .unlogged = true), \
	HAS(changed_at, .unlogged = true)

const struct shape minutes_new_shape = SHAPE(struct minutes, STORED,
	HAS(title, .logged = true), HAS(opening, .unlogged = true),
	SEEN(meeting_state), SEEN(meeting), SEEN(kind), SEEN(starts_at));

#define WORD(member, most)						\
	FORM(member, .max = most, .lines = true, .no_personal = true)
const struct shape minutes_shape = SHAPE(struct minutes, STORED,
	HAS(approver_id, .nullable = true, .unlogged = true),
	HAS(year, .nullable = true), HAS(serial, .nullable = true),
	HAS(series, .unlogged = true),
	HAS(number, .nullable = true, .logged = true),
	COLUMN(struct minutes, version),
	FORM(title, .max = TITLE_MAX, .no_personal = true,
	    .logged = true),
	WORD(opening, TEXT_MAX), WORD(closing, TEXT_MAX),
	FORM(others, .max = OTHERS_MAX, .no_personal = true, .logged = true),
	WORD(correction, REASON_MAX),
	FORM(readers, .max = UNITS_MAX),
	FORM(reason, .max = REASON_MAX, .lines = true, .reason = true,
	    .no_personal = true),
	COLUMN(struct minutes, confirm_by), COLUMN(struct minutes, issued_on),
	HAS(submitted_at, .unlogged = true), HAS(issued_at, .unlogged = true),
	SEEN(meeting_state), SEEN(asked), SEEN(answered), SEEN(objected),
	SEEN(reading), SEEN(unread), SEEN(words_kept), SEEN(attendance_kept),
	SEEN(meeting), SEEN(kind), SEEN(place),
	SEEN(chair), SEEN(author), SEEN(editor), SEEN(approver),
	SEEN(starts_at));

const struct shape minutes_correct_shape = SHAPE(struct minutes,
	FORM(revision, .max = INT64_MAX, .optional = true),
	WORD(correction, REASON_MAX));
const struct shape minutes_abandon_shape = SHAPE(struct minutes,
	FORM(revision, .max = INT64_MAX, .optional = true),
	FORM(deed, .max = CODE_MAX, .code = true),
	FORM(reason, .max = REASON_MAX, .lines = true, .reason = true,
	    .no_personal = true));

#define COUNTED								\
    " (SELECT COUNT(*) FROM confirmation c WHERE c.minutes_id = n.id)"	\
    "       AS asked,"							\
    " (SELECT COUNT(*) FROM confirmation c WHERE c.minutes_id = n.id"	\
    "     AND c.state > 0) AS answered,"				\
    " (SELECT COUNT(*) FROM confirmation c WHERE c.minutes_id = n.id"	\
    "     AND c.state = 2) AS objected,"				\
    " (SELECT COUNT(*) FROM minutes_reader x WHERE x.minutes_id = n.id)"	\
    "       AS reading,"						\
    " (SELECT COUNT(*) FROM minutes_reader x WHERE x.minutes_id = n.id"	\
    "     AND x.read_version < n.version) AS unread"
#define OF_MEETING							\
    " m.state AS meeting_state, m.name AS meeting, m.kind, m.place, m.chair," \
    " m.starts_at"

QUERY(minutes_row, minutes_shape,
    "SELECT {n.}, (SELECT GROUP_CONCAT(x.unit_id ORDER BY x.unit_id"
    "           SEPARATOR ' ') FROM minutes_reader x"
    "         WHERE x.minutes_id = n.id) AS readers," OF_MEETING ","
    COUNTED ", a.name AS author, e.name AS editor, p.name AS approver,"
    "       v.opening IS NOT NULL AS words_kept, v.attendance_kept"
    "  FROM minutes n JOIN meeting m ON m.id = n.meeting_id"
    "  LEFT JOIN minutes_version v ON v.minutes_id = n.id"
    "   AND v.version = n.version"
    "  JOIN account a ON a.id = n.author_id"
    "  JOIN account e ON e.id = n.editor_id"
    "  LEFT JOIN account p ON p.id = n.approver_id"
    " WHERE n.id = :id");
/* The meeting is locked: of all that is written in its minutes. */
QUERY(minutes_lock, count_shape,
    "SELECT m.id AS total FROM meeting m"
    " WHERE m.id = (SELECT n.meeting_id FROM minutes n WHERE n.id = :id"
    "   FOR UPDATE) FOR UPDATE");
STORE(minutes_update, minutes_shape,
    "UPDATE minutes SET {=}, revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");
QUERY(minutes_of_meeting_id, count_shape,
    "SELECT id AS total FROM minutes WHERE meeting_id = :meeting_id LIMIT 1");

int64_t
minutes_id_of(struct db *db, int64_t meeting_id)
{
	return count_of(db_rows(db, &minutes_of_meeting_id,
	    BIND(P(meeting_id))));
}

/* ---- New ones */

QUERY(minutes_new_row, minutes_new_shape,
    "SELECT {n.}, m.state AS meeting_state, m.name AS meeting, m.kind,"
    "       m.starts_at"
    "  FROM minutes n JOIN meeting m ON m.id = n.meeting_id"
    " WHERE n.id = :id");
STORE(minutes_insert, minutes_new_shape,
    "INSERT INTO minutes ({}) VALUES ({?})");

static const struct shape held_shape = SHAPE(struct minutes,
	COLUMNS(struct minutes, meeting_state, meeting, kind, place, chair,
	    starts_at));
QUERY(minutes_meeting_row, held_shape,
    "SELECT state AS meeting_state, name AS meeting, kind, place, chair,"
    "       starts_at FROM meeting WHERE id = :meeting_id FOR UPDATE");

static void
new_asks(struct faults *to, const struct mover *by, const void *before,
    const void *after)
{
	const struct minutes *n = after;
	struct minutes held = { .id = 0 };
	struct db *db = tx_db(by->tx);

	(void)before;
	fault_if(to, !db_row(db, &minutes_meeting_row, &held,
	    BIND(P(n->meeting_id))) || held.meeting_state != MEETING_HELD,
	    "meeting_state", "not-held");
	fault_if(to, minutes_id_of(db, n->meeting_id) != 0, "meeting_id",
	    "exists");
}

/* "张三 县民政局局长", as lists show who chairs, with the post first. */
static struct text
post_first(struct arena *a, struct text chair)
{
	const char *post = strchr(chair.s, ' ');

	return post == NULL ? chair : text_print(a, "%s%.*s", post + 1,
	    (int)(post - chair.s), chair.s);
}

static bool
is_of_liaison(const struct minutes *n)
{
	return strcmp(n->kind.s, "liaison") == 0;
}

/* Title and opening say when and where, who chaired, and what it was. */
static void
begin_words(const struct mover *by, void *after)
{
	struct minutes *n = after, held = { .id = 0 };
	struct db *db = tx_db(by->tx);
	struct arena *a = db_room(db);
	struct day day;

	db_row(db, &minutes_meeting_row, &held, BIND(P(n->meeting_id)));
	day = moment_day(held.starts_at);
	const struct module_value values[] = {
	    { "meeting", held.meeting }, { "place", held.place },
	    { "chair", post_first(a, held.chair) },
	    { "year", text_print(a, "%d", day.ymd / 10000) },
	    { "month", text_print(a, "%d", day.ymd / 100 % 100) },
	    { "day", text_print(a, "%d", day.ymd % 100) } };

	n->title = text_first(a, minutes_module(db, "minutes-title", values,
	    sizeof values / sizeof *values), TITLE_MAX);
	n->opening = minutes_module(db, is_of_liaison(&held) ?
	    "minutes-liaison-opening" : "minutes-opening", values,
	    sizeof values / sizeof *values);
}

static struct text
seen_at(struct arena *a, const void *row)
{
	return text_print(a, "office/minutes/%" PRId64,
	    ((const struct minutes *)row)->id);
}

static const struct move new_moves[] = {
	{ "make", NEW, MINUTES_DRAFT, OFFICE, .words = true,
	  .asks = new_asks, .prepare = begin_words, .at_once = true },
};

const struct record minutes_new_record = { .kind = "minutes",
    .moves = new_moves, .move_count = 1, .shape = &minutes_new_shape,
    .usual = "make", .changed = "changed_at", .editor = "editor_id",
    .find = &minutes_new_row, .lock = &minutes_lock,
    .insert = &minutes_insert, .parent = "meeting_id", .seen_at = seen_at };

/* ---- Moves */

static void
words_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct minutes *n = after;

	(void)before, (void)now;
	fault_if(to, n->title.len == 0, "title", "missing");
	fault_if(to, n->version > 0 && n->correction.len == 0, "correction",
	    "missing");
}

static void
correct_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct minutes *n = after;

	(void)before, (void)now;
	fault_if(to, n->correction.len == 0, "correction", "missing");
}

/* Only a correction says what it changes. */
static void
derive(struct db *db, struct day today, void *row, struct faults *faults)
{
	struct minutes *n = row;

	(void)db, (void)today, (void)faults;
	if (n->version == 0)
		n->correction = TEXT("");
}

static bool
confirms(const struct mover *by)
{
	return setting_number_now(tx_db(by->tx), "confirm-days") > 0;
}

/* The minutes say who was there: it is asked whether somebody is left out. */
static void
attended_asks(struct faults *to, const struct mover *by, const void *before,
    const void *after)
{
	const struct minutes *n = before;

	(void)after;
	fault_ask_if(to, attendance_unrecorded(tx_db(by->tx),
	    n->meeting_id).count > 0, "sure", "unattended");
}

static void
confirm_asks(struct faults *to, const struct mover *by, const void *before,
    const void *after)
{
	fault_if(to, !confirms(by), "confirm_by", "no-confirmation");
	attended_asks(to, by, before, after);
}

static void
send_asks(struct faults *to, const struct mover *by, const void *before,
    const void *after)
{
	fault_if(to, confirms(by), "confirm_by", "confirm-first");
	attended_asks(to, by, before, after);
}

/* Silence agrees once the day is over; what units object the approver sees. */
static void
confirmed_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct minutes *n = before;

	(void)after;
	fault_if(to, n->answered < n->asked &&
	    moment_day(now).ymd <= n->confirm_by.ymd, "answered",
	    "not-confirmed");
}

QUERY(minutes_state_hold, count_shape,
    "SELECT COALESCE(n.state, -1) AS total FROM meeting m"
    "  LEFT JOIN minutes n ON n.meeting_id = m.id"
    " WHERE m.id = :meeting_id FOR UPDATE");

int64_t
minutes_state_held(struct tx *tx, int64_t meeting_id)
{
	return count_of(db_rows(tx_db(tx), &minutes_state_hold,
	    BIND(P(meeting_id))));
}

/* Whoever ever wrote an item or a resolution wrote in the minutes. */
QUERY(minutes_hands, count_shape,
    "SELECT (SELECT COUNT(*) FROM own_event e"
    "          JOIN agenda_item i ON i.id = e.object_id"
    "         WHERE e.kind = 'agenda_item' AND e.account_id = :account_id"
    "           AND e.verb IN ('record', 'minute')"
    "           AND i.meeting_id = :meeting_id AND i.state < 2)"
    "     + (SELECT COUNT(*) FROM agenda_item i"
    "         WHERE i.meeting_id = :meeting_id AND i.state < 2"
    "           AND i.editor_id = :account_id)"
    "     + (SELECT COUNT(*) FROM own_event e"
    "          JOIN resolution r ON r.id = e.object_id"
    "         WHERE e.kind = 'resolution' AND e.account_id = :account_id"
    "           AND e.verb IN ('add', 'save')"
    "           AND r.meeting_id = :meeting_id) AS total LIMIT 1");

static void
approve_asks(struct faults *to, const struct mover *by, const void *before,
    const void *after)
{
	const struct minutes *n = before;

	(void)after;
	fault_if(to, count_of(db_rows(tx_db(by->tx), &minutes_hands,
	    BIND(P(n->meeting_id), P(by->account_id)))) > 0, "author_id",
	    "self");
}

static void
confirm_prepare(const struct mover *by, void *after)
{
	struct minutes *n = after;
	struct db *db = tx_db(by->tx);
	struct calendar c = calendar_hold(db);

	n->confirm_by = workday_after(moment_day(by->now),
	    setting_number_now(db, "confirm-days"), calendar_off, &c);
}

/*
 * The first version takes the next number, of conferences or of liaison
 * meetings; the others keep it.
 */
static void
issue_prepare(const struct mover *by, void *after)
{
	struct minutes *n = after;
	struct day today = moment_day(by->now);
	struct numbered next;

	n->version++;
	if (n->version > 1)
		return;
	n->series = is_of_liaison(n) ? TEXT("minutes-liaison") : TEXT("minutes");
	next = number_next(by->tx, n->series, today.ymd / 10000);
	n->year = next.year;
	n->serial = next.serial;
	n->number = next.number;
	n->issued_on = today;
	n->issued_at = by->now;
}

/* A new correction was not sent back yet. */
static void
correct_prepare(const struct mover *by, void *after)
{
	(void)by;
	((struct minutes *)after)->reason = TEXT("");
}

static void
abandon_prepare(const struct mover *by, void *after)
{
	minutes_kept(tx_db(by->tx), after);
}

COMMAND(minutes_readers_insert,
    "INSERT INTO minutes_reader (minutes_id, unit_id) SELECT :id, u.id"
    "  FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) j"
    "  JOIN unit u ON u.id = j.id");
COMMAND(minutes_readers_delete,
    "DELETE FROM minutes_reader WHERE minutes_id = :id AND read_version = 0"
    "   AND unit_id IN (SELECT j.id FROM JSON_TABLE(:ids, '$[*]'"
    "             COLUMNS (id BIGINT PATH '$')) j)");
/* Who has a topic or a task in it; :asked: and who was there, to confirm it. */
COMMAND(minutes_readers_concerned,
    "INSERT IGNORE INTO minutes_reader (minutes_id, unit_id)"
    " SELECT :id, t.unit_id FROM agenda_item i"
    "   JOIN sent_topic t ON t.id = i.topic_id"
    "  WHERE i.meeting_id = :meeting_id AND i.state < 2"
    " UNION SELECT :id, r.unit_id FROM resolution r"
    "  WHERE r.meeting_id = :meeting_id AND r.unit_id IS NOT NULL"
    " UNION SELECT :id, u.unit_id FROM resolution r"
    "   JOIN resolution_unit u ON u.resolution_id = r.id"
    "  WHERE r.meeting_id = :meeting_id"
    " UNION SELECT :id, v.unit_id FROM attendance a"
    "   JOIN invitation v ON v.id = a.id"
    "  WHERE :asked AND a.meeting_id = :meeting_id"
    "    AND v.unit_id IS NOT NULL"
    "    AND a.how IN ('present', 'sits-in', 'substitute')");
COMMAND(minutes_report_begin,
    "INSERT IGNORE INTO minutes_report (id, author_id, editor_id, changed_at)"
    " VALUES (:id, :account_id, :account_id, :now)");

static void
issue(const struct mover *by, const struct minutes *n)
{
	struct rows decided = resolutions_decide(by, n->meeting_id,
	    moment_day(by->now));
	const struct count *ids = decided.at;

	for (size_t i = 0; i < decided.count; i++)
		tasks_open(by, ids[i].total);
	if (n->version == 1) {
		agenda_decide(by, n->meeting_id);
		member_changes_decide(by, n->meeting_id, n->number,
		    n->issued_on);
	}
	tx_change(by->tx, &minutes_report_begin, BIND(P(n->id),
	    P(by->account_id), AS(now, P(by->now))));
	minutes_freeze(by, n);
}

static void
store(const struct mover *by, const void *before, const void *after,
    struct faults *faults)
{
	const struct minutes *was = before, *is = after;

	fault_if(faults, !links_change(by->tx, is->id,
	    &minutes_readers_insert, &minutes_readers_delete, was->readers,
	    is->readers), "readers", "has-read");
	/* What is confirmed and approved names all who get it. */
	if (was->state != is->state && is->state != MINUTES_ISSUED &&
	    !minutes_are_open(is->state))
		tx_change(by->tx, &minutes_readers_concerned, BIND(P(is->id),
		    P(is->meeting_id), AS(asked, p_int(is->state ==
		    MINUTES_CONFIRMATION))));
	if (was->state != is->state && is->state == MINUTES_CONFIRMATION)
		minutes_ask(by, is);
	if (is->version > was->version)
		issue(by, is);
	else if (was->state == MINUTES_CORRECTED && is->state == MINUTES_ISSUED)
		minutes_restore(by, is);
}

#define DRAFT	IN(MINUTES_DRAFT)
#define WRITTEN	IN(MINUTES_CORRECTED)

static const struct move moves[] = {
	{ "save", DRAFT, MINUTES_DRAFT, OFFICE, .words = true,
	  .demands = words_faults },
	{ "confirm", DRAFT, MINUTES_CONFIRMATION, OFFICE, .words = true,
	  .demands = words_faults, .asks = confirm_asks,
	  .prepare = confirm_prepare },
	{ "send", DRAFT, MINUTES_APPROVAL, OFFICE, .words = true,
	  .demands = words_faults, .asks = send_asks,
	  .stamp = "submitted_at" },
	{ "send", IN(MINUTES_CONFIRMATION), MINUTES_APPROVAL, OFFICE,
	  .button = "submit", .demands = confirmed_faults, .stamp = "submitted_at" },
	{ "recall", IN(MINUTES_CONFIRMATION) | IN(MINUTES_APPROVAL),
	  MINUTES_DRAFT, OFFICE, .words = false },
	{ "approve", IN(MINUTES_APPROVAL), MINUTES_ISSUED, CONVENER,
	  .review = true, .asks = approve_asks, .prepare = issue_prepare,
	  .signs = "approver_id" },
	{ "return", IN(MINUTES_APPROVAL), MINUTES_DRAFT, CONVENER,
	  .reason = "reason" },
	{ "correct", IN(MINUTES_ISSUED), MINUTES_CORRECTED, OFFICE,
	  .words = true, .demands = correct_faults,
	  .prepare = correct_prepare },
	{ "abandon", WRITTEN, MINUTES_ISSUED, OFFICE, .reason = "reason",
	  .prepare = abandon_prepare },
	{ "save", WRITTEN, MINUTES_CORRECTED, OFFICE, .words = true,
	  .demands = words_faults },
	{ "send", WRITTEN, MINUTES_CORRECTION_APPROVAL, OFFICE,
	  .words = true, .demands = words_faults, .asks = attended_asks,
	  .stamp = "submitted_at" },
	{ "recall", IN(MINUTES_CORRECTION_APPROVAL), MINUTES_CORRECTED,
	  OFFICE, .words = false },
	{ "approve", IN(MINUTES_CORRECTION_APPROVAL), MINUTES_ISSUED,
	  CONVENER, .review = true, .asks = approve_asks,
	  .prepare = issue_prepare, .signs = "approver_id" },
	{ "return", IN(MINUTES_CORRECTION_APPROVAL), MINUTES_CORRECTED,
	  CONVENER, .reason = "reason" },
};

const struct record minutes_record = { .kind = "minutes", .moves = moves,
    .move_count = sizeof moves / sizeof *moves, .shape = &minutes_shape,
    .changed = "changed_at", .editor = "editor_id", .find = &minutes_row,
    .lock = &minutes_lock, .update = &minutes_update, .derive = derive,
    .store = store };

/* ---- The list */

static const char *const states[] = { "draft", "confirmation", "approval",
    "issued", "corrected", "correction", NULL };  /* as enum minutes_state */
static const char *const kinds[] = { "regular", "temporary", "liaison", NULL };

struct minutes_query { struct text state, kind; LISTING_HAS; };
const struct shape minutes_query_shape = SHAPE(struct minutes_query,
	LISTING_MEMBERS(struct minutes_query),
	FIELD(struct minutes_query, state, .max = CODE_MAX, .choices = states),
	FIELD(struct minutes_query, kind, .max = CODE_MAX, .choices = kinds));

#define FILTER								\
    "  FROM minutes n JOIN meeting m ON m.id = n.meeting_id"		\
    " WHERE (:state = '' OR n.state = FIELD(:state, 'draft',"		\
    "            'confirmation', 'approval', 'issued', 'corrected',"	\
    "            'correction') - 1)"					\
    "   AND (:kind = '' OR m.kind = :kind)"				\
    "   AND m.starts_at BETWEEN :from AND :upto"

QUERY(minutes_rows, minutes_shape,
    "SELECT n.id, n.state, n.number, n.title, n.version, n.issued_on,"
    "       n.confirm_by, n.meeting_id," OF_MEETING "," COUNTED FILTER
    "   AND (m.starts_at, n.id) < (:at, :id)"
    " ORDER BY m.starts_at DESC, n.id DESC LIMIT 21");
QUERY(minutes_count, count_shape,
    "SELECT COUNT(*) AS total FROM (SELECT 1" FILTER " LIMIT 201) counted");
QUERY(minutes_years, years_shape,
    "SELECT YEAR(FROM_UNIXTIME(MIN(m.starts_at)) + INTERVAL 8 HOUR) AS first,"
    "       YEAR(FROM_UNIXTIME(MAX(m.starts_at)) + INTERVAL 8 HOUR) AS last"
    "  FROM minutes n JOIN meeting m ON m.id = n.meeting_id");

const struct listing minutes_listing = { .name = "row", .by = "starts_at",
    .filter = &minutes_query_shape, .rows = &minutes_rows,
    .count = &minutes_count, .years = &minutes_years };
