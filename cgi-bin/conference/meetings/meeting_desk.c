/* Meetings at the office: columns, moves, lists. */
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/secret.h"
#include "conference/agenda/agenda.h"
#include "conference/invitations/invitation.h"
#include "conference/meetings/meeting_desk.h"
#include "conference/members/conference.h"
#include "conference/members/unit.h"
#include "db/db.h"
#include "db/row_cache.h"
#include "identity/role.h"

enum { UID_BYTES = 16, UID_MAX = 80, KEY_MAX = 40,
    MONTH_TEXT_MAX = 7, NAME_MAX = 120, TEXT_MAX = 500, NOTE_MAX = 1000 };
/* Days: the first two need a confirmation, the others are refused. */
enum { AHEAD_DAYS = 731, LONG_DAYS = 15, ABSURD_AHEAD_DAYS = 3660,
    ABSURD_LONG_DAYS = 366 };

static const char *const kinds[] = { "regular", "temporary", "liaison", NULL };
static const char *const states[] = { "draft", "announced", "held",
    "cancelled", NULL };			/* as enum meeting_state */

/* ---- Columns */

#define HAS(member, ...)  COLUMN_AS(struct meeting, member, __VA_ARGS__)
#define FORM(member, ...) FIELD(struct meeting, member, __VA_ARGS__)

const struct shape meeting_record_shape = SHAPE(struct meeting,
	RECORD_MEMBERS(struct meeting),
	FILES_MARKED_MEMBERS(struct meeting),
	COLUMN(struct meeting, sequence),
	FORM(chair_seat_id, .max = INT64_MAX, .optional = true,
	    .nullable = true),
	FORM(conference_id, .max = INT64_MAX, .optional = true,
	    .nullable = true),
	HAS(convener, .derived = true),
	HAS(uid, .logged = true),
	FORM(kind, .max = KEY_MAX, .choices = kinds, .told = true,
	    .logged = true),
	FORM(name, .max = NAME_MAX, .told = true, .no_personal = true),
	FORM(starts_at, .optional = true, .told = true),
	FORM(ends_at, .optional = true, .told = true),
	FORM(place, .max = NAME_MAX, .told = true, .no_personal = true),
	HAS(chair, .told = true, .logged = true),
	FORM(delegation, .max = TEXT_MAX, .lines = true, .told = true,
	    .no_personal = true),
	FORM(ground, .max = TEXT_MAX, .lines = true, .told = true,
	    .no_personal = true),
	FORM(remote_link, .max = TEXT_MAX, .lines = true, .no_personal = true),
	FORM(note, .max = NOTE_MAX, .lines = true, .told = true,
	    .no_personal = true),
	HAS(files, .derived = true, .told = true, .logged = true),
	FORM(cancelled_why, .max = TEXT_MAX, .lines = true, .reason = true,
	    .no_personal = true),
	COLUMNS(struct meeting, announced_at, updated_at),
	HAS(begun, .derived = true));

#define BEGUN "state = 1 AND starts_at <= UNIX_TIMESTAMP() AS begun"

QUERY(meeting_lock, count_shape,
    "SELECT id AS total FROM meeting WHERE id = :id FOR UPDATE");

QUERY(meeting_whole, meeting_record_shape,
    "SELECT {m.}, COALESCE(s.role IN ('first-convener', 'convener'), 0)"
    "           AS convener,"
    "       LEFT((SELECT GROUP_CONCAT(f.name ORDER BY f.position, f.id"
    "                         SEPARATOR ', ')"
    "               FROM file f"
    "              WHERE f.meeting_id = m.id AND f.public), 900)"
    "           AS files,"
    "       " BEGUN
    "  FROM meeting m LEFT JOIN seat s ON s.id = m.chair_seat_id"
    " WHERE m.id = :id");

STORE(meeting_insert, meeting_record_shape,
    "INSERT INTO meeting ({}) VALUES ({?})");

STORE(meeting_update, meeting_record_shape,
    "UPDATE meeting SET {=}, revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");

STORE(meeting_delete, meeting_record_shape,
    "DELETE FROM meeting"
    " WHERE id = :id AND state = :before AND revision = :revision"
    "   AND announced_at IS NULL");

/* ---- Moves */

static void
draft_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct meeting *m = after;

	(void)before, (void)now;
	fault_if(to, m->kind.len == 0, "kind", "missing");
	fault_if(to, m->ends_at.s != 0 && m->ends_at.s <= m->starts_at.s,
	    "ends_at", "order");
}

static bool
was_announced_for(const struct meeting *was, struct moment start)
{
	return was->state == MEETING_ANNOUNCED &&
	    was->starts_at.s / 60 == start.s / 60;	/* a form has no seconds */
}

/* Faults of a start or end too far away, unless a change keeps both. */
static void
far_faults(struct faults *to, const struct meeting *was,
    const struct meeting *m, struct moment now)
{
	int64_t ahead = (m->starts_at.s - now.s) / DAY_S;
	int64_t length = m->ends_at.s == 0 ? 0 :
	    m->ends_at.s - m->starts_at.s;
	bool slip = length > (int64_t)ABSURD_LONG_DAYS * DAY_S;

	if (was_announced_for(was, m->starts_at) &&
	    was->ends_at.s / 60 == m->ends_at.s / 60)
		return;
	fault_if(to, ahead > ABSURD_AHEAD_DAYS, "starts_at", "absurd");
	fault_ask_if(to, ahead > AHEAD_DAYS && ahead <= ABSURD_AHEAD_DAYS,
	    "starts_at", "far-start");
	fault_if(to, slip, "ends_at", "absurd");
	fault_ask_if(to, length > (int64_t)LONG_DAYS * DAY_S && !slip,
	    "ends_at", "far-end");
}

/* What an announcement requires. */
static void
public_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct meeting *was = before, *m = after;

	fault_if(to, m->name.len == 0, "name", "missing");
	fault_if(to, m->starts_at.s == 0, "starts_at", "missing");
	fault_if(to, m->starts_at.s != 0 && m->starts_at.s <= now.s &&
	    !was_announced_for(was, m->starts_at), "starts_at", "past");
	fault_if(to, m->place.len == 0, "place", "missing");
	fault_if(to, m->chair_seat_id == 0, "chair_seat_id", "missing");
	fault_if(to, m->chair_seat_id != 0 && !m->convener &&
	    m->delegation.len == 0, "delegation", "missing");
	fault_if(to, strcmp(m->kind.s, "temporary") == 0 &&
	    m->ground.len == 0, "ground", "missing");
	far_faults(to, was, m, now);
	draft_faults(to, before, after, now);
}

static void
begun_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct meeting *was = before;

	(void)after;
	fault_if(to, was->starts_at.s > now.s, "starts_at", "early");
}

/* The items of an agenda are those of a kind of meeting. */
static void
kind_asks(struct faults *to, const struct mover *by, const void *before,
    const void *after)
{
	const struct meeting *was = before, *is = after;

	fault_if(to, was->id != 0 && !text_same(was->kind, is->kind) &&
	    agenda_begun(tx_db(by->tx), was->id), "kind", "agenda");
}

static void
outcome_asks(struct faults *to, const struct mover *by, const void *before,
    const void *after)
{
	const struct meeting *was = before;

	(void)after;
	fault_if(to, agenda_lacks(tx_db(by->tx), was->id), "state",
	    "no-outcome");
}

#define DRAFT		IN(MEETING_DRAFT)
#define ANNOUNCED	IN(MEETING_ANNOUNCED)

static const struct move moves[] = {
	{ "save", NEW | DRAFT, MEETING_DRAFT, OFFICE, .words = true,
	  .demands = draft_faults, .asks = kind_asks },
	{ "announce", NEW | DRAFT, MEETING_ANNOUNCED, OFFICE, .words = true,
	  .demands = public_faults, .asks = kind_asks,
	  .stamp = "announced_at", .found = true },
	{ "change", ANNOUNCED, MEETING_ANNOUNCED, OFFICE, .button = "save",
	  .words = true, .demands = public_faults, .asks = kind_asks,
	  .told = true, .counted = true, .found = true },
	{ "cancel", ANNOUNCED, MEETING_CANCELLED, OFFICE,
	  .reason = "cancelled_why", .counted = true, .found = true },
	{ "hold", ANNOUNCED, MEETING_HELD, OFFICE, .demands = begun_faults,
	  .asks = outcome_asks, .found = true },
	{ "discard", DRAFT, GONE_STATE, OFFICE, .maker = true },
};

/* ---- Parts of the record */

/* Sets kind and UID of a new meeting; the UID never changes. */
static void
begin(struct db *db, void *row)
{
	struct meeting *m = row;
	struct conference c = { .site_domain = TEXT("") };
	char *uid = arena_alloc(db_room(db), UID_MAX + 1);

	conference_find(db, &c);
	m->kind = TEXT("regular");
	snprintf(uid, UID_MAX + 1, "%s@%s", secret_hex(db_room(db),
	    UID_BYTES).s, c.site_domain.len > 0 ? c.site_domain.s : "lianxi");
	m->uid = (struct text){ uid, strlen(uid) };
}

#define TO_PREPARE							\
    "SELECT id, name FROM meeting"					\
    " WHERE kind <> 'liaison' AND (state < 2 OR id = :chosen)"		\
    "   AND id <> :id"
struct conference_choice { int64_t id; struct text name; };
const struct shape conference_choice_shape = SHAPE(struct conference_choice,
	COLUMNS(struct conference_choice, id, name));
QUERY(meetings_to_prepare_rows, conference_choice_shape, TO_PREPARE
    " ORDER BY starts_at IS NULL, starts_at, id LIMIT 100");

struct rows
meetings_to_prepare(struct db *db, const struct meeting *m)
{
	return db_rows(db, &meetings_to_prepare_rows, BIND(P(m->id),
	    AS(chosen, P(m->conference_id))));
}

/*
 * Only a liaison meeting prepares another: the next one, if none was chosen and
 * there is one.
 */
static void
conference_derive(struct db *db, struct meeting *m, struct faults *faults)
{
	struct rows rows;
	const struct conference_choice *all;

	if (strcmp(m->kind.s, "liaison") != 0) {
		m->conference_id = 0;
		return;
	}
	rows = meetings_to_prepare(db, m);
	all = rows.at;
	if (m->conference_id == 0) {
		m->conference_id = rows.count > 0 ? all[0].id : 0;
		return;
	}
	for (size_t i = 0; i < rows.count; i++)
		if (all[i].id == m->conference_id)
			return;
	fault_if(faults, true, "conference_id", "choice");
}

/* Sets the chair's name from the chosen seat, which must be held today. */
static void
derive(struct db *db, struct day today, void *row, struct faults *faults)
{
	struct meeting *m = row;
	struct rows rows = seats_to_chair(db, today);
	const struct chair *chairs = rows.at;

	conference_derive(db, m, faults);
	m->chair = TEXT("");
	m->convener = false;
	for (size_t i = 0; i < rows.count; i++)
		if (chairs[i].id == m->chair_seat_id) {
			m->chair = chairs[i].name;
			m->convener = chairs[i].convener;
			return;
		}
	fault_if(faults, m->chair_seat_id != 0, "chair_seat_id", "choice");
}

/* An announcement invites; the agenda ends with its meeting. */
static void
store(const struct mover *by, const void *before, const void *after,
    struct faults *faults)
{
	const struct meeting *was = before, *is = after;

	invitations_send(by, before, after, faults);
	if (is->id == 0)
		agenda_discard(by, was->id);
	else if (is->state == MEETING_HELD || is->state == MEETING_CANCELLED)
		agenda_close(by, is->id, is->state == MEETING_HELD);
}

static void
document(struct arena *a, const void *row, struct search_doc *doc)
{
	const struct meeting *m = row;
	const struct text body[] = { m->place, m->ground, m->note,
	    m->cancelled_why };

	doc->title = m->name;
	doc->body = text_join(a, body, sizeof body / sizeof *body);
	doc->published_at = m->announced_at;
	doc->year = moment_clock(m->starts_at).y;
}

const struct record meeting_record = { .kind = "meeting",
    .moves = moves, .move_count = sizeof moves / sizeof *moves,
    .shape = &meeting_record_shape, .changed = "updated_at",
    .sequence = "sequence", .file_names = "files", .files = FILE_OF_MEETING,
    .find = &meeting_whole, .lock = &meeting_lock,
    .insert = &meeting_insert, .update = &meeting_update,
    .delete = &meeting_delete, .begin = begin, .derive = derive,
    .store = store,
    .document = document, .search = SEARCH_MEETING };

/* ---- Lists */

struct meeting_query { struct text kind, state, month; LISTING_HAS; };

const struct shape meeting_query_shape = SHAPE(struct meeting_query,
	LISTING_MEMBERS(struct meeting_query),
	FIELD(struct meeting_query, kind, .max = KEY_MAX, .choices = kinds),
	FIELD(struct meeting_query, state, .max = KEY_MAX, .choices = states),
	FIELD(struct meeting_query, month, .max = MONTH_TEXT_MAX));

#define LISTED								\
    " id, state, kind, name, starts_at, ends_at, place, updated_at"	\
    "  FROM meeting"
#define DESK_LISTED "SELECT " BEGUN "," LISTED
/* Cached by MariaDB until a meeting is written; for every desk page. */
#define DESK_CACHED "SELECT SQL_CACHE" LISTED

/*
 * A draft may have no start.  Without a filter: meetings that are over, or
 * begun and not marked held.
 */
#define FILTER								\
    " WHERE (:kind = '' OR kind = :kind)"				\
    "   AND (:state = '' OR state = FIELD(:state, 'draft', 'announced',"	\
    "        'held', 'cancelled') - 1)"					\
    "   AND COALESCE(starts_at, 0) BETWEEN :from AND :upto"		\
    "   AND (:year <> 0 OR :kind <> '' OR :state <> '' OR state > 1"	\
    "        OR (state = 1 AND starts_at <= :now))"

QUERY(desk_meeting_rows, meeting_record_shape, DESK_LISTED FILTER
    "   AND (COALESCE(starts_at, 0), id) < (:at, :id)"
    " ORDER BY COALESCE(starts_at, 0) DESC, id DESC LIMIT 21");

QUERY(desk_meeting_count, count_shape,
    "SELECT COUNT(*) AS total FROM (SELECT 1 FROM meeting" FILTER
    " LIMIT 201) counted");

QUERY(desk_meeting_years, years_shape,
    "SELECT YEAR(FROM_UNIXTIME(MIN(starts_at)) + INTERVAL 8 HOUR) AS first,"
    "       YEAR(FROM_UNIXTIME(MAX(starts_at)) + INTERVAL 8 HOUR) AS last"
    "  FROM meeting");

const struct listing meeting_listing = { .name = "meeting",
    .by = "starts_at", .filter = &meeting_query_shape,
    .rows = &desk_meeting_rows, .count = &desk_meeting_count,
    .years = &desk_meeting_years };

QUERY(desk_meeting_coming, meeting_record_shape, DESK_CACHED
    " WHERE state = 1 AND starts_at > :now ORDER BY starts_at, id LIMIT 50");

QUERY(desk_meeting_drafts, meeting_record_shape, DESK_CACHED
    " WHERE state = 0 ORDER BY updated_at, id LIMIT 50");

QUERY(desk_meeting_beside, meeting_record_shape, DESK_LISTED
    " WHERE state = 1 AND starts_at BETWEEN :from AND :upto AND id <> :id"
    " ORDER BY starts_at, id LIMIT 10");

QUERY(desk_meetings_in, meeting_record_shape, DESK_LISTED
    " WHERE starts_at BETWEEN :from AND :upto"
    " ORDER BY starts_at, id LIMIT 200");

QUERY(meeting_regular_count, count_shape,
    "SELECT SQL_CACHE COUNT(*) AS total FROM meeting"
    " WHERE kind = 'regular' AND state IN (1, 2)"
    "   AND starts_at BETWEEN :from AND :upto");

struct open_meetings
meetings_open(struct db *db, struct moment now)
{
	return (struct open_meetings){
	    row_cache_rows(db, &desk_meeting_coming, BIND(P(now))),
	    row_cache_rows(db, &desk_meeting_drafts, BIND_NONE) };
}

struct rows
desk_meetings_beside(struct db *db, const struct meeting *m)
{
	struct moment from = day_start(moment_day(m->starts_at));
	struct moment upto = { from.s + DAY_S - 1 };

	if (m->starts_at.s == 0)
		return (struct rows){ NULL, 0 };
	return db_rows(db, &desk_meeting_beside, BIND(P(from), P(upto),
	    P(m->id)));
}

int64_t
meetings_regular_in(struct db *db, int year)
{
	struct moment from = year_start(year);
	struct moment upto = { year_start(year + 1).s - 1 };

	return count_of(row_cache_rows(db, &meeting_regular_count, BIND(P(from),
	    P(upto))));
}

struct rows
desk_meetings_between(struct db *db, struct moment from, struct moment upto)
{
	return db_rows(db, &desk_meetings_in, BIND(P(from), P(upto)));
}

struct text
meeting_query_month(const void *query)
{
	return ((const struct meeting_query *)query)->month;
}
