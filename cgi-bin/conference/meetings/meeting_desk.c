/* A meeting as the office prepares, announces and changes it. */
#include <string.h>

#include "base/arena.h"
#include "base/secret.h"
#include "audit/audit.h"
#include "db/connection.h"
#include "conference/meetings/meeting_desk.h"
#include "db/count.h"
#include "db/row_cache.h"
#include "search/search.h"

enum { UID_BYTES = 16, DAY_S = 86400 };
/* What is asked about, and what is refused: a slip of the pen. */
enum { AHEAD_DAYS = 731, LONG_DAYS = 15, ABSURD_AHEAD_DAYS = 3660,
    ABSURD_LONG_DAYS = 366 };

const struct shape desk_meeting_shape = SHAPE(struct desk_meeting,
	COLUMN(struct desk_meeting, id),
	COLUMN(struct desk_meeting, state),
	COLUMN(struct desk_meeting, revision),
	COLUMN(struct desk_meeting, sequence),
	COLUMN(struct desk_meeting, author_id),
	COLUMN(struct desk_meeting, chair_seat_id),
	COLUMN(struct desk_meeting, convener),
	FIELD(struct desk_meeting, uid, .logged = true),
	FIELD(struct desk_meeting, kind, .logged = true),
	COLUMN(struct desk_meeting, name),
	COLUMN(struct desk_meeting, starts_at),
	COLUMN(struct desk_meeting, ends_at),
	COLUMN(struct desk_meeting, place),
	FIELD(struct desk_meeting, chair, .logged = true),
	COLUMN(struct desk_meeting, delegation),
	COLUMN(struct desk_meeting, ground),
	COLUMN(struct desk_meeting, note),
	FIELD(struct desk_meeting, files, .logged = true),
	COLUMN(struct desk_meeting, cancelled_why),
	COLUMN(struct desk_meeting, announced_at),
	COLUMN(struct desk_meeting, updated_at),
	COLUMN(struct desk_meeting, begun));

const struct shape chair_shape = SHAPE(struct chair,
	COLUMN(struct chair, id),
	COLUMN(struct chair, name),
	COLUMN(struct chair, convener));

const struct shape meeting_change_shape = SHAPE(struct meeting_change,
	COLUMN(struct meeting_change, id),
	COLUMN(struct meeting_change, meeting_id),
	COLUMN(struct meeting_change, sequence),
	COLUMN(struct meeting_change, at),
	COLUMN(struct meeting_change, who),
	COLUMN(struct meeting_change, field),
	COLUMN(struct meeting_change, before_),
	COLUMN(struct meeting_change, after_));

#define BEGUN "state = 1 AND starts_at <= UNIX_TIMESTAMP() AS begun"

#define DESK_MEETING							\
    "SELECT m.id, m.state, m.revision, m.sequence, m.author_id,"		\
    "       m.chair_seat_id,"						\
    "       COALESCE(s.role IN ('first-convener', 'convener'), 0)"	\
    "           AS convener,"						\
    "       m.uid, m.kind, m.name, m.starts_at, m.ends_at, m.place,"	\
    "       m.chair, m.delegation, m.ground, m.note,"			\
    "       LEFT((SELECT GROUP_CONCAT(f.name ORDER BY f.position, f.id"	\
    "                         SEPARATOR ', ')"				\
    "               FROM file f WHERE f.meeting_id = m.id), 900)"	\
    "           AS files,"						\
    "       m.cancelled_why, m.announced_at, m.updated_at, " BEGUN	\
    "  FROM meeting m"							\
    "  LEFT JOIN seat s ON s.id = m.chair_seat_id"

QUERY(desk_meeting_by_id, desk_meeting_shape, DESK_MEETING
    " WHERE m.id = ?");

QUERY(desk_meeting_by_key, number_shape,
    "SELECT id AS total FROM meeting WHERE once_key = UNHEX(?)");

#define FACE								\
    " id, state, kind, name, starts_at, ends_at, place, updated_at"	\
    "  FROM meeting"
#define DESK_FACE "SELECT " BEGUN "," FACE
/* What every desk shows: kept by MariaDB until a meeting is written. */
#define DESK_KEPT "SELECT SQL_CACHE" FACE

#define DESK_FILTER							\
    " WHERE (? = '' OR kind = ?) AND (? < 0 OR state = ?)"		\
    "   AND COALESCE(starts_at, 0) BETWEEN ? AND ?"			\
    "   AND (? = 0 OR state > 1 OR (state = 1 AND starts_at <= ?))"

QUERY(desk_meeting_rows, desk_meeting_shape, DESK_FACE DESK_FILTER
    "   AND (COALESCE(starts_at, 0), id) < (?, ?)"
    " ORDER BY COALESCE(starts_at, 0) DESC, id DESC LIMIT 21");

QUERY(desk_meeting_count, number_shape,
    "SELECT COUNT(*) AS total FROM (SELECT 1 FROM meeting" DESK_FILTER
    " LIMIT 201) counted");

QUERY(desk_meeting_coming, desk_meeting_shape, DESK_KEPT
    " WHERE state = 1 AND starts_at > ? ORDER BY starts_at, id LIMIT 50");

QUERY(desk_meeting_begun, desk_meeting_shape, "SELECT TRUE AS begun," FACE
    " WHERE state = 1 AND starts_at <= ? ORDER BY starts_at, id LIMIT 50");

QUERY(desk_meeting_drafts, desk_meeting_shape, DESK_KEPT
    " WHERE state = 0 ORDER BY updated_at, id LIMIT 50");

QUERY(desk_meeting_beside, desk_meeting_shape, DESK_FACE
    " WHERE state = 1 AND starts_at BETWEEN ? AND ? AND id <> ?"
    " ORDER BY starts_at, id LIMIT 10");

QUERY(desk_meeting_years_row, years_shape,
    "SELECT YEAR(FROM_UNIXTIME(MIN(starts_at)) + INTERVAL 8 HOUR) AS first,"
    "       YEAR(FROM_UNIXTIME(MAX(starts_at)) + INTERVAL 8 HOUR) AS last"
    "  FROM meeting");

QUERY(meeting_regular_count, number_shape,
    "SELECT SQL_CACHE COUNT(*) AS total FROM meeting"
    " WHERE kind = 'regular' AND state IN (1, 2)"
    "   AND starts_at BETWEEN ? AND ?");

QUERY(meeting_chair_rows, chair_shape,
    "SELECT s.id, CONCAT(p.name, ' ', s.office, s.post) AS name,"
    "       s.role IN ('first-convener', 'convener') AS convener"
    "  FROM seat s JOIN person p ON p.id = s.person_id"
    " WHERE s.role <> 'liaison' AND s.since <= ?"
    "   AND (s.until IS NULL OR s.until >= ?)"
    " ORDER BY s.role <> 'convener', s.role <> 'first-convener',"
    "       s.position, s.id LIMIT 200");

QUERY(meeting_change_rows, meeting_change_shape,
    "SELECT c.id, c.meeting_id, c.sequence, c.at, a.name AS who, c.field,"
    "       c.before_, c.after_"
    "  FROM meeting_change c LEFT JOIN account a ON a.id = c.account_id"
    " WHERE c.meeting_id = ? ORDER BY c.id DESC LIMIT 200");

COMMAND(desk_meeting_insert,
    "INSERT INTO meeting (uid, kind, name, starts_at, ends_at, place,"
    "       chair_seat_id, chair, delegation, ground, note, author_id,"
    "       updated_at, once_key)"
    " VALUES (LEFT(CONCAT(?, '@', (SELECT COALESCE(NULLIF(site_domain, ''),"
    "       'lianxi') FROM conference WHERE id = 1)), 80),"
    "       ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, UNIX_TIMESTAMP(), UNHEX(?))");

COMMAND(desk_meeting_update,
    "UPDATE meeting"
    "   SET state = ?, kind = ?, name = ?, starts_at = ?, ends_at = ?,"
    "       place = ?, chair_seat_id = ?, chair = ?, delegation = ?,"
    "       ground = ?, note = ?, cancelled_why = ?, sequence = ?,"
    "       announced_at = ?, updated_at = ?, revision = revision + 1"
    " WHERE id = ? AND state = ? AND revision = ?");

COMMAND(meeting_change_insert,
    "INSERT INTO meeting_change (meeting_id, sequence, at, account_id,"
    "       field, before_, after_)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)");

/* ---- What may be done */

static const signed char moves[MEETING_STATES][MEETING_MOVES] = {
	[MEETING_DRAFT] = {
		[MEETING_SAVE] = MEETING_DRAFT,
		[MEETING_ANNOUNCE] = MEETING_ANNOUNCED,
		[MEETING_CHANGE] = MEETING_NO,
		[MEETING_CANCEL] = MEETING_NO,
		[MEETING_HOLD] = MEETING_NO,
		[MEETING_DISCARD] = MEETING_GONE },
	[MEETING_ANNOUNCED] = {
		[MEETING_SAVE] = MEETING_NO,
		[MEETING_ANNOUNCE] = MEETING_NO,
		[MEETING_CHANGE] = MEETING_ANNOUNCED,
		[MEETING_CANCEL] = MEETING_CANCELLED,
		[MEETING_HOLD] = MEETING_HELD,
		[MEETING_DISCARD] = MEETING_NO },
	[MEETING_HELD] = { MEETING_NO, MEETING_NO, MEETING_NO, MEETING_NO,
		MEETING_NO, MEETING_NO },
	[MEETING_CANCELLED] = { MEETING_NO, MEETING_NO, MEETING_NO,
		MEETING_NO, MEETING_NO, MEETING_NO },
};

static const char *const verbs[MEETING_MOVES] = {
	[MEETING_SAVE] = "meeting.save",
	[MEETING_ANNOUNCE] = "meeting.announce",
	[MEETING_CHANGE] = "meeting.change",
	[MEETING_CANCEL] = "meeting.cancel",
	[MEETING_HOLD] = "meeting.hold",
	[MEETING_DISCARD] = "meeting.discard",
};

int
meeting_after(int64_t state, enum meeting_move move)
{
	return state < 0 || state >= MEETING_STATES ? MEETING_NO :
	    moves[state][move];
}

struct faults { struct meeting_fault *out; size_t count; };

static void
fault_if(struct faults *to, bool wrong, const char *member, const char *why)
{
	if (wrong && to->count < MEETING_FAULTS_MAX)
		to->out[to->count++] = (struct meeting_fault){ member, why,
		    strncmp(why, "far-", 4) == 0 };
}

/* A start or an end that was hardly meant, if it was not there before. */
static void
faults_far(struct faults *to, const struct desk_meeting *before,
    const struct desk_meeting *m, struct moment now)
{
	int64_t ahead = (m->starts_at.s - now.s) / DAY_S;
	int64_t length = m->ends_at.s - m->starts_at.s;

	if (before->state == MEETING_ANNOUNCED &&
	    before->starts_at.s / 60 == m->starts_at.s / 60 &&
	    before->ends_at.s / 60 == m->ends_at.s / 60)
		return;
	if (ahead > AHEAD_DAYS)
		fault_if(to, true, "starts_at", ahead > ABSURD_AHEAD_DAYS ?
		    "absurd" : "far-start");
	if (m->ends_at.s != 0 && length > (int64_t)LONG_DAYS * DAY_S)
		fault_if(to, true, "ends_at", length >
		    (int64_t)ABSURD_LONG_DAYS * DAY_S ? "absurd" : "far-end");
}

/* What everybody is going to read must be whole; a form has no seconds. */
static void
faults_public(struct faults *to, const struct desk_meeting *before,
    const struct desk_meeting *m, struct moment now)
{
	bool kept = before->state == MEETING_ANNOUNCED &&
	    before->starts_at.s / 60 == m->starts_at.s / 60;

	fault_if(to, m->name.len == 0, "name", "missing");
	fault_if(to, m->starts_at.s == 0, "starts_at", "missing");
	fault_if(to, m->starts_at.s != 0 && m->starts_at.s <= now.s && !kept,
	    "starts_at", "past");
	fault_if(to, m->place.len == 0, "place", "missing");
	fault_if(to, m->chair_seat_id == 0, "chair_seat_id", "missing");
	fault_if(to, m->chair_seat_id != 0 && !m->convener &&
	    m->delegation.len == 0, "delegation", "missing");
	fault_if(to, strcmp(m->kind.s, "temporary") == 0 &&
	    m->ground.len == 0, "ground", "missing");
}

size_t
meeting_faults(enum meeting_move move, const struct desk_meeting *before,
    const struct desk_meeting *after, struct moment now,
    struct meeting_fault out[static MEETING_FAULTS_MAX])
{
	struct faults to = { out, 0 };

	switch (move) {
	case MEETING_ANNOUNCE:
	case MEETING_CHANGE:
		faults_public(&to, before, after, now);
		faults_far(&to, before, after, now);
		/* fall through */
	case MEETING_SAVE:
		fault_if(&to, after->kind.len == 0, "kind", "missing");
		fault_if(&to, after->ends_at.s != 0 &&
		    after->ends_at.s <= after->starts_at.s, "ends_at", "order");
		break;
	case MEETING_CANCEL:
		fault_if(&to, after->cancelled_why.len == 0, "cancelled_why",
		    "missing");
		break;
	case MEETING_HOLD:
		fault_if(&to, before->starts_at.s > now.s, "starts_at",
		    "early");
		break;
	case MEETING_DISCARD:
		break;
	}
	return to.count;
}

/* ---- One meeting */

bool
desk_meeting_find(struct db *db, int64_t id, struct desk_meeting *out)
{
	return db_row(db, &desk_meeting_by_id, out, BIND(P(id)));
}

int64_t
desk_meeting_of_key(struct db *db, struct text once)
{
	return number_of(db_rows(db, &desk_meeting_by_key, BIND(P(once))));
}

struct rows
meeting_chairs(struct db *db, struct day day)
{
	return db_rows(db, &meeting_chair_rows, BIND(P(day), P(day)));
}

int64_t
meeting_add(struct tx *tx, const struct desk_meeting *m, struct text once)
{
	struct text uid = secret_hex(tx->db->arena, UID_BYTES);
	int64_t id = tx_insert(tx, &desk_meeting_insert, BIND(P(uid),
	    P(m->kind), P(m->name), P_OR_NULL(m->starts_at),
	    P_OR_NULL(m->ends_at), P(m->place), P_OR_NULL(m->chair_seat_id),
	    P(m->chair), P(m->delegation), P(m->ground), P(m->note),
	    P_OR_NULL(m->author_id), P_OR_NULL(once)));

	audit_change(tx, "meeting.create", id, &desk_meeting_shape, NULL, m);
	return id;
}

/* ---- What was changed */

/* As it would be typed. */
static struct text
value_text(struct arena *a, const struct member *m, const void *row)
{
	const void *at = (const char *)row + m->at;
	char iso[26];

	if (m->kind == KIND_TEXT)
		return *(const struct text *)at;
	if (((const struct moment *)at)->s == 0)
		return TEXT("");
	moment_print_iso(*(const struct moment *)at, iso);
	iso[10] = ' ', iso[16] = '\0';
	return (struct text){ arena_copy(a, iso, 17), 16 };
}

/* The members that people read, which a change may touch. */
static bool
is_told(const char *name)
{
	static const char *const told[] = { "kind", "name", "starts_at",
	    "ends_at", "place", "chair", "delegation", "ground", "note",
	    "files" };

	for (size_t i = 0; i < sizeof told / sizeof *told; i++)
		if (strcmp(told[i], name) == 0)
			return true;
	return false;
}

static bool
differs(struct arena *a, const struct member *m,
    const struct desk_meeting *before, const struct desk_meeting *after)
{
	return is_told(m->name) && !text_same(value_text(a, m, before),
	    value_text(a, m, after));
}

bool
meeting_same(struct arena *a, const struct desk_meeting *before,
    const struct desk_meeting *after)
{
	for (size_t i = 0; i < desk_meeting_shape.count; i++)
		if (differs(a, &desk_meeting_shape.members[i], before, after))
			return false;
	return before->chair_seat_id == after->chair_seat_id &&
	    text_same(before->cancelled_why, after->cancelled_why);
}

/* A row for each difference, under the sequence it raised. */
static void
changes_add(struct tx *tx, const struct meeting_deed *deed,
    const struct desk_meeting *before, const struct desk_meeting *after)
{
	struct arena *a = tx->db->arena;

	for (size_t i = 0; i < desk_meeting_shape.count; i++) {
		const struct member *m = &desk_meeting_shape.members[i];
		struct text field = { m->name, strlen(m->name) };

		if (differs(a, m, before, after))
			tx_insert(tx, &meeting_change_insert, BIND(
			    P(before->id), P(after->sequence), P(deed->now),
			    P_OR_NULL(deed->account_id), P(field),
			    P(value_text(a, m, before)),
			    P(value_text(a, m, after))));
	}
}

/* ---- The search index follows, as for what a seed announces */

static struct text
body_of(struct arena *a, const struct desk_meeting *m)
{
	const struct text parts[] = { m->place, m->ground, m->note,
	    m->cancelled_why };
	size_t count = sizeof parts / sizeof *parts, size = count, len = 0;
	char *body;

	for (size_t i = 0; i < count; i++)
		size += parts[i].len;
	body = arena_alloc(a, size + 1);
	for (size_t i = 0; i < count; i++) {
		if (parts[i].len == 0)
			continue;
		if (len > 0)
			body[len++] = '\n';
		memcpy(body + len, parts[i].s, parts[i].len);
		len += parts[i].len;
	}
	body[len] = '\0';
	return (struct text){ body, len };
}

static void
index_put(struct tx *tx, const struct desk_meeting *m)
{
	struct arena *a = tx->db->arena;
	struct search_doc doc = { .kind = SEARCH_MEETING, .object_id = m->id,
	    .title = m->name, .names = TEXT(""), .body = body_of(a, m),
	    .published_at = m->announced_at,
	    .year = moment_clock(m->starts_at).y };
	char digits[24], *at = digits + sizeof digits;
	int64_t n = m->id;

	*--at = '\0';
	do
		*--at = (char)('0' + n % 10);
	while ((n /= 10) > 0);
	doc.code = (struct text){ arena_copy(a, at, strlen(at) + 1),
	    strlen(at) };
	search_put(tx, &doc);
}

bool
meeting_move(struct tx *tx, const struct meeting_deed *deed,
    const struct desk_meeting *before, struct desk_meeting *after)
{
	int state = meeting_after(before->state, deed->move);

	if (state < 0)
		return false;
	if (state == before->state && meeting_same(tx->db->arena, before,
	    after))
		return true;
	after->state = state;
	after->sequence = before->sequence + (deed->move == MEETING_CHANGE ||
	    deed->move == MEETING_CANCEL);
	after->updated_at = deed->now;
	if (deed->move == MEETING_ANNOUNCE)
		after->announced_at = deed->now;
	if (tx_change(tx, &desk_meeting_update, BIND(P(after->state),
	    P(after->kind), P(after->name), P_OR_NULL(after->starts_at),
	    P_OR_NULL(after->ends_at), P(after->place),
	    P_OR_NULL(after->chair_seat_id), P(after->chair),
	    P(after->delegation), P(after->ground), P(after->note),
	    P(after->cancelled_why), P(after->sequence),
	    P_OR_NULL(after->announced_at), P(after->updated_at),
	    P(before->id), P(before->state), P(before->revision))) != 1)
		return false;
	if (deed->move == MEETING_CHANGE)
		changes_add(tx, deed, before, after);
	if (state != MEETING_DRAFT)
		index_put(tx, after);
	audit_change(tx, verbs[deed->move], before->id, &desk_meeting_shape,
	    before, after);
	return true;
}

struct rows
desk_meeting_changes(struct db *db, int64_t meeting_id)
{
	return db_rows(db, &meeting_change_rows, BIND(P(meeting_id)));
}

/* ---- Lists */

struct rows
desk_meetings(struct db *db, const struct meeting_filter *f)
{
	return db_rows(db, &desk_meeting_rows, BIND(P(f->kind), P(f->kind),
	    P(f->state), P(f->state), P(f->window.from), P(f->window.upto),
	    P(f->past_at), P(f->past_at), P(f->window.at),
	    P(f->window.id)));
}

int64_t
desk_meetings_count(struct db *db, const struct meeting_filter *f)
{
	return number_of(db_rows(db, &desk_meeting_count, BIND(P(f->kind),
	    P(f->kind), P(f->state), P(f->state), P(f->window.from),
	    P(f->window.upto), P(f->past_at), P(f->past_at))));
}

struct rows
desk_meetings_coming(struct db *db, struct moment now)
{
	return kept_rows(db, &desk_meeting_coming, BIND(P(now)));
}

struct rows
desk_meetings_begun(struct db *db, struct moment now)
{
	return kept_rows(db, &desk_meeting_begun, BIND(P(now)));
}

struct rows
desk_meetings_drafts(struct db *db)
{
	return kept_rows(db, &desk_meeting_drafts, BIND_NONE);
}

struct rows
desk_meetings_beside(struct db *db, const struct desk_meeting *m)
{
	struct moment from = day_start(moment_day(m->starts_at));
	struct moment upto = { from.s + DAY_S - 1 };

	if (m->starts_at.s == 0)
		return (struct rows){ NULL, 0 };
	return db_rows(db, &desk_meeting_beside, BIND(P(from), P(upto),
	    P(m->id)));
}

struct years
desk_meeting_years(struct db *db)
{
	struct years years = { 0, 0 };

	db_row(db, &desk_meeting_years_row, &years, BIND_NONE);
	return years;
}

int64_t
meetings_regular_in(struct db *db, int year)
{
	struct moment from = year_start(year);
	struct moment upto = { year_start(year + 1).s - 1 };

	return number_of(kept_rows(db, &meeting_regular_count, BIND(P(from),
	    P(upto))));
}
