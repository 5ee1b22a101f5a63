/* Who was at a meeting: rows from the invitations, recorded and corrected. */
#include <string.h>

#include "audit/audit.h"
#include "base/arena.h"
#include "conference/attendance/attendance.h"
#include "conference/meetings/meeting.h"
#include "conference/minutes/minutes_state.h"
#include "conference/records/history.h"
#include "db/count.h"
#include "db/db.h"
#include "identity/role.h"

enum { NAME_MAX = 40, POST_MAX = 80, OTHERS_MAX = 200, CODE_MAX = 12,
    ROW_STEP = 8 };

const char *const attendance_words[HOW_END + 1] = { "", "present",
    "excused", "sits-in", "absent", "substitute", NULL };

#define FORM(member, ...) FIELD(struct attendance, member, __VA_ARGS__)
#define OF_OTHERS(member) COLUMN_AS(struct attendance, member,		\
	.derived = true, .unlogged = true)

const struct shape attendance_shape = SHAPE(struct attendance,
	RECORD_MEMBERS(struct attendance),
	COLUMN_AS(struct attendance, meeting_id, .unlogged = true),
	COLUMN_AS(struct attendance, editor_id, .unlogged = true,
	    .nullable = true),
	COLUMN_AS(struct attendance, changed_at, .unlogged = true),
	FORM(how, .max = CODE_MAX, .choices = attendance_words + 1,
	    .told = true, .logged = true),
	FORM(person, .max = NAME_MAX, .told = true, .no_personal = true),
	FORM(post, .max = POST_MAX, .told = true, .no_personal = true),
	FORM(others, .max = OTHERS_MAX, .told = true, .no_personal = true),
	OF_OTHERS(unit_id), OF_OTHERS(meeting_state), OF_OTHERS(number),
	OF_OTHERS(guest), OF_OTHERS(answer), OF_OTHERS(reason),
	OF_OTHERS(meeting), OF_OTHERS(editor), OF_OTHERS(starts_at));

/* ---- Rows */

/* The seat of the unit that is invited by i to the meeting m. */
#define SITS								\
    " WHERE s.role = IF(m.kind = 'liaison', 'liaison', 'member')"	\
    "   AND s.unit_id = i.unit_id"					\
    "   AND s.since <= DATE(FROM_UNIXTIME(m.starts_at)"			\
    "                       + INTERVAL 8 HOUR)"				\
    "   AND (s.until IS NULL OR s.until >="				\
    "        DATE(FROM_UNIXTIME(m.starts_at) + INTERVAL 8 HOUR))"	\
    " ORDER BY s.position, s.id LIMIT 1)))"
#define PERSON								\
    "COALESCE(NULLIF(i.person, ''), CONCAT_WS('', (SELECT p.name FROM seat s"	\
    "  JOIN person p ON p.id = s.person_id" SITS
#define POST								\
    "COALESCE(NULLIF(i.post, ''), CONCAT_WS('', (SELECT s.post"	\
    "  FROM seat s" SITS

#define ROWS								\
    "SELECT i.id, i.meeting_id, COALESCE(a.state, 0) AS state,"		\
    "       COALESCE(a.revision, 0) AS revision, a.author_id,"		\
    "       a.editor_id, COALESCE(a.changed_at, 0) AS changed_at,"	\
    "       COALESCE(a.how, '') AS how,"				\
    "       COALESCE(a.person, " PERSON ") AS person,"			\
    "       COALESCE(a.post, " POST ") AS post,"			\
    "       COALESCE(a.others, '') AS others, i.unit_id,"		\
    "       m.state AS meeting_state, i.guest, i.answer, i.reason,"	\
    "       m.name AS meeting, e.name AS editor, m.starts_at,"		\
    "       IF(a.how <> '', FIELD(a.how, 'present', 'excused',"		\
    "          'sits-in', 'absent', 'substitute'), CASE i.answer"	\
    "          WHEN 'excused' THEN 2 WHEN 'substitute' THEN 5"		\
    "          WHEN 'comes' THEN IF(i.unit_id IS NULL, 3, 1)"		\
    "          ELSE 0 END) AS number"					\
    "  FROM invitation i JOIN meeting m ON m.id = i.meeting_id"		\
    "  LEFT JOIN attendance a ON a.id = i.id"				\
    "  LEFT JOIN account e ON e.id = a.editor_id"

QUERY(attendance_rows, attendance_shape, ROWS
    "  LEFT JOIN unit u ON u.id = i.unit_id"
    " WHERE i.meeting_id = :meeting_id AND i.state <> 2"
    " ORDER BY i.unit_id IS NULL, u.position, i.township_id IS NULL, i.id"
    " LIMIT 1000");
QUERY(attendance_row, attendance_shape, ROWS
    " WHERE i.id = :id AND i.state <> 2");
QUERY(attendance_lock, count_shape,
    "SELECT m.id AS total FROM meeting m WHERE m.id ="
    "       (SELECT i.meeting_id FROM invitation i WHERE i.id = :id"
    "   FOR UPDATE) FOR UPDATE");
COMMAND(attendance_insert,
    "INSERT IGNORE INTO attendance (id, meeting_id, author_id, changed_at,"
    "                               person, post)"
    " SELECT i.id, i.meeting_id, :account_id, :now, " PERSON " AS person,"
    "        " POST " AS post"
    "   FROM invitation i JOIN meeting m ON m.id = i.meeting_id"
    "  WHERE i.meeting_id = :meeting_id AND i.state <> 2");
STORE(attendance_update, attendance_shape,
    "UPDATE attendance SET {=}, revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");
COMMAND(attendance_how_update,
    "UPDATE attendance SET how = :how, editor_id = :account_id,"
    "       changed_at = :now, revision = revision + 1"
    " WHERE id = :id AND meeting_id = :meeting_id AND how = :was");
QUERY(attendance_how_row, attendance_shape,
    "SELECT id, how, person FROM attendance WHERE id = :id"
    "   AND meeting_id = :meeting_id FOR UPDATE");

struct rows
attendance_of(struct db *db, int64_t meeting_id)
{
	return db_rows(db, &attendance_rows, BIND(P(meeting_id)));
}

struct rows
attendance_unrecorded(struct db *db, int64_t meeting_id)
{
	struct rows rows = rows_copy(db_room(db), &attendance_shape,
	    attendance_of(db, meeting_id));
	struct attendance *all = rows.at;
	size_t kept = 0;

	for (size_t i = 0; i < rows.count; i++)
		if (all[i].how.len == 0)
			all[kept++] = all[i];
	rows.count = kept;
	return rows;
}

void
attendance_begin(const struct mover *by, int64_t meeting_id)
{
	if (tx_change(by->tx, &attendance_insert, BIND(P(by->account_id),
	    P(by->now), P(meeting_id))) > 0)
		audit(by->tx, "attendance.begin", meeting_id, TEXT(""));
}

/* ---- One */

static bool
is(const struct attendance *a, enum attendance_how how)
{
	return strcmp(a->how.s, attendance_words[how]) == 0;
}

static void
whole(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct attendance *was = before, *a = after;
	bool there = is(a, HOW_PRESENT) || is(a, HOW_SITS_IN) ||
	    is(a, HOW_SUBSTITUTE);

	(void)now;
	fault_if(to, was->meeting_state != MEETING_ANNOUNCED &&
	    was->meeting_state != MEETING_HELD, "meeting_state", "no-meeting");
	fault_if(to, a->how.len == 0, "how", "missing");
	fault_if(to, there && a->person.len == 0, "person", "missing");
	fault_if(to, is(a, HOW_SUBSTITUTE) && a->post.len == 0, "post",
	    "missing");
}

static void
open_asks(struct faults *to, const struct mover *by, const void *before,
    const void *after)
{
	const struct attendance *a = before;

	(void)after;
	fault_if(to, !minutes_are_open(minutes_state_held(by->tx,
	    a->meeting_id)), "meeting_state", "minutes-locked");
}

static const struct move moves[] = {
	{ "save", IN(0), 0, OFFICE, .words = true, .demands = whole,
	  .asks = open_asks, .told = true },
};

const struct record attendance_record = { .kind = "attendance",
    .moves = moves, .move_count = 1, .shape = &attendance_shape,
    .usual = "save", .changed = "changed_at", .editor = "editor_id",
    .find = &attendance_row, .lock = &attendance_lock,
    .update = &attendance_update };

/* ---- All of a meeting */

int64_t
attendance_number(const struct attendance *a, enum attendance_how how)
{
	int64_t stored = HOW_NONE;

	while (stored < HOW_END && !is(a, (enum attendance_how)stored))
		stored++;
	return (a->id * ROW_STEP + stored) * ROW_STEP + how;
}

/* What a form sends of a row, read. */
struct row_sent { int64_t id, was, how; };

static struct row_sent
row_sent(int64_t number)
{
	return (struct row_sent){ number / ROW_STEP / ROW_STEP,
	    number / ROW_STEP % ROW_STEP, number % ROW_STEP };
}

static void
note(const struct mover *by, int64_t id, struct text was, struct text how)
{
	int64_t event = history_add(by->tx, &(struct event){
	    .kind = TEXT("attendance"), .object_id = id, .at = by->now,
	    .account_id = by->account_id, .verb = TEXT("save"),
	    .reason = TEXT("") });

	history_change_add(by->tx, &(struct event_change){ event, TEXT("how"),
	    was, how });
	audit(by->tx, "attendance.save", id, how);
}

static enum attendance_recorded
row_record(const struct mover *by, int64_t meeting_id, struct row_sent row,
    bool rest)
{
	struct attendance now;
	struct text was, how;

	if (row.how >= HOW_END || row.was >= HOW_END ||
	    !db_row(tx_db(by->tx), &attendance_how_row, &now,
	    BIND(P(row.id), P(meeting_id))))
		return ATTENDANCE_WRONG;
	if (rest && row.how == HOW_NONE && now.person.len > 0)
		row.how = HOW_PRESENT;
	was = text_of(attendance_words[row.was]);
	how = text_of(attendance_words[row.how]);
	if (text_same(now.how, how))
		return ATTENDANCE_RECORDED;
	if (tx_change(by->tx, &attendance_how_update, BIND(P(how),
	    P(by->account_id), P(by->now), P(row.id), P(meeting_id),
	    P(was))) != 1)
		return ATTENDANCE_CHANGED;
	note(by, row.id, was, how);
	return ATTENDANCE_RECORDED;
}

enum attendance_recorded
attendance_record_all(const struct mover *by, int64_t meeting_id,
    struct id_list rows, bool rest)
{
	enum attendance_recorded done = ATTENDANCE_RECORDED;

	if (!minutes_are_open(minutes_state_held(by->tx, meeting_id)))
		return ATTENDANCE_LOCKED;
	attendance_begin(by, meeting_id);
	for (size_t i = 0; i < rows.count && done == ATTENDANCE_RECORDED; i++)
		done = row_record(by, meeting_id, row_sent(rows.at[i]), rest);
	return done;
}

/* ---- Kept with a version of the minutes */

struct restored {
	int64_t		id;
	struct text	how, person, post, others;	/* of the version */
	struct text	how_now, person_now, post_now, others_now;
};
static const struct shape restored_shape = SHAPE(struct restored,
	COLUMNS(struct restored, id, how, person, post, others, how_now,
	    person_now, post_now, others_now));
COMMAND(attendance_kept_insert,
    "INSERT INTO minutes_version_attendance (minutes_id, version,"
    "       attendance_id, how, person, post, others)"
    " SELECT n.id, :version, a.id, a.how, a.person, a.post, a.others"
    "   FROM minutes n JOIN attendance a ON a.meeting_id = n.meeting_id"
    "  WHERE n.id = :minutes_id");
/* Rows that the version has not were not recorded then. */
QUERY(attendance_kept_rows, restored_shape,
    "SELECT {x.} FROM (SELECT a.id, COALESCE(k.how, '') AS how,"
    "       COALESCE(k.person, a.person) AS person,"
    "       COALESCE(k.post, a.post) AS post,"
    "       COALESCE(k.others, '') AS others, a.how AS how_now,"
    "       a.person AS person_now, a.post AS post_now,"
    "       a.others AS others_now"
    "  FROM minutes_version v JOIN minutes n ON n.id = v.minutes_id"
    "  JOIN attendance a ON a.meeting_id = n.meeting_id"
    "  LEFT JOIN minutes_version_attendance k ON k.attendance_id = a.id"
    "   AND k.minutes_id = v.minutes_id AND k.version = v.version"
    " WHERE v.minutes_id = :minutes_id AND v.version = :version"
    "   AND v.attendance_kept) x"
    " WHERE (how, person, post, others)"
    "       <> (how_now, person_now, post_now, others_now) LIMIT 1000");
COMMAND(attendance_restore_one,
    "UPDATE attendance SET how = :how, person = :person, post = :post,"
    "       others = :others, editor_id = :account_id, changed_at = :now,"
    "       revision = revision + 1 WHERE id = :id");

void
attendance_freeze(const struct mover *by, int64_t minutes_id,
    int64_t version)
{
	tx_change(by->tx, &attendance_kept_insert, BIND(P(version),
	    P(minutes_id)));
}

static void
restored_note(const struct mover *by, const struct restored *a)
{
	const struct { const char *field; struct text was, is; } all[] = {
	    { "how", a->how_now, a->how },
	    { "person", a->person_now, a->person },
	    { "post", a->post_now, a->post },
	    { "others", a->others_now, a->others } };
	int64_t event = history_add(by->tx, &(struct event){
	    .kind = TEXT("attendance"), .object_id = a->id, .at = by->now,
	    .account_id = by->account_id, .verb = TEXT("restore"),
	    .reason = TEXT("") });

	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		if (!text_same(all[i].was, all[i].is))
			history_change_add(by->tx, &(struct event_change){
			    event, text_of(all[i].field), all[i].was,
			    all[i].is });
	audit(by->tx, "attendance.restore", a->id, a->how);
}

void
attendance_restore(const struct mover *by, int64_t minutes_id,
    int64_t version)
{
	struct rows rows = db_rows(tx_db(by->tx), &attendance_kept_rows,
	    BIND(P(minutes_id), P(version)));
	const struct restored *all = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		restored_note(by, &all[i]);
		tx_change(by->tx, &attendance_restore_one, BIND(
		    P(all[i].how), P(all[i].person), P(all[i].post),
		    P(all[i].others), P(by->account_id), AS(now, P(by->now)),
		    P(all[i].id)));
	}
}
