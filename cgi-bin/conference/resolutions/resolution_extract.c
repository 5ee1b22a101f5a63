/* The public extract of a decided resolution; the office's register. */
#include "conference/found.h"
#include "conference/members/unit.h"
#include "conference/resolutions/resolution.h"
#include "db/count.h"
#include "db/db.h"
#include "identity/role.h"

enum { EXTRACT_MAX = 2000, REASON_MAX = 1000, CODE_MAX = 40 };

/* ---- Columns */

#define HAS(member, ...)  COLUMN_AS(struct resolution, member, __VA_ARGS__)
#define FORM(member, ...) FIELD(struct resolution, member, __VA_ARGS__)
#define SEEN(member)	  HAS(member, .derived = true, .unlogged = true)
#define READ(member)	  HAS(member, .derived = true, .unlogged = true,	\
	.lines = true)
#define REASON(member)							\
	FORM(member, .max = REASON_MAX, .lines = true, .reason = true,	\
	    .no_personal = true)

const struct shape resolution_extract_shape = SHAPE(struct resolution,
	RECORD_MEMBERS(struct resolution),
	HAS(editor_id, .nullable = true, .unlogged = true),
	HAS(reviewer_id, .nullable = true, .unlogged = true),
	HAS(changed_at, .unlogged = true),
	COLUMN(struct resolution, published_at),
	COLUMN(struct resolution, withdrawn_at),
	FORM(extract, .max = EXTRACT_MAX, .lines = true,
	    .no_personal = true),
	FORM(category_id, .max = INT64_MAX, .optional = true,
	    .nullable = true),
	FORM(policy_id, .max = INT64_MAX, .optional = true, .nullable = true),
	FORM(progress_shown, .max = 1, .optional = true),
	FORM(done_on, .optional = true),
	REASON(reason), REASON(withdrawn_why),
	SEEN(meeting_id), SEEN(position), SEEN(item_id), SEEN(title),
	READ(text), SEEN(unit_id), SEEN(units), SEEN(townships), SEEN(due_on),
	READ(deliverable), SEEN(public), SEEN(issued_on),
	SEEN(meeting_state), SEEN(minutes_state), SEEN(minutes_id),
	SEEN(topic_id), SEEN(meeting), SEEN(kind), SEEN(number),
	SEEN(subject), SEEN(policy), SEEN(author), SEEN(editor),
	SEEN(reviewer), SEEN(carried), SEEN(starts_at));

#define FROM								\
    "  FROM resolution r JOIN meeting m ON m.id = r.meeting_id"		\
    "  LEFT JOIN minutes n ON n.meeting_id = r.meeting_id"		\
    "  LEFT JOIN agenda_item i ON i.id = r.item_id"			\
    "  LEFT JOIN topic_version v ON v.topic_id = i.topic_id"		\
    "   AND v.number = i.topic_version"

QUERY(resolution_extract_row, resolution_extract_shape,
    "SELECT {r.}, r.meeting_id, r.position, r.item_id, r.title, r.text,"
    "       r.unit_id, r.due_on, r.deliverable, r.public, r.issued_on,"
    "       m.state AS meeting_state, m.name AS meeting, m.kind,"
    "       m.starts_at, COALESCE(n.state, -1) AS minutes_state,"
    "       n.id AS minutes_id, n.number, i.topic_id,"
    "       COALESCE(v.title, i.title) AS subject, a.name AS author,"
    "       e.name AS editor, w.name AS reviewer, p.title AS policy,"
    "       (SELECT GROUP_CONCAT(u.unit_id ORDER BY u.unit_id SEPARATOR ' ')"
    "          FROM resolution_unit u WHERE u.resolution_id = r.id)"
    "           AS units,"
    "       (SELECT GROUP_CONCAT(t.township_id ORDER BY t.township_id"
    "                   SEPARATOR ' ')"
    "          FROM resolution_township t WHERE t.resolution_id = r.id)"
    "           AS townships, " RESOLUTION_CARRIED " AS carried" FROM
    "  LEFT JOIN account a ON a.id = r.author_id"
    "  LEFT JOIN account e ON e.id = r.editor_id"
    "  LEFT JOIN account w ON w.id = r.reviewer_id"
    "  LEFT JOIN policy p ON p.id = r.policy_id"
    " WHERE r.id = :id");
QUERY(resolution_extract_lock, count_shape,
    "SELECT id AS total FROM resolution WHERE id = :id FOR UPDATE");
STORE(resolution_extract_update, resolution_extract_shape,
    "UPDATE resolution SET {=}, revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");

QUERY(resolution_policy_rows, resolution_choice_shape,
    "SELECT id, CONCAT_WS(' ', title, document_number) AS name FROM policy"
    " WHERE state = 2 ORDER BY published_at DESC, id DESC LIMIT 200");

struct rows
resolution_policies(struct db *db)
{
	return db_rows(db, &resolution_policy_rows, BIND_NONE);
}

/* ---- Moves */

QUERY(resolution_policy_public, count_shape,
    "SELECT COUNT(*) AS total FROM policy WHERE id = :policy_id"
    "   AND state = 2");
QUERY(resolution_category_known, count_shape,
    "SELECT COUNT(*) AS total FROM category WHERE id = :category_id");

static void
derive(struct db *db, struct day today, void *row, struct faults *faults)
{
	struct resolution *x = row;

	(void)today;
	fault_if(faults, x->policy_id != 0 && count_of(db_rows(db,
	    &resolution_policy_public, BIND(P(x->policy_id)))) == 0,
	    "policy_id", "choice");
	fault_if(faults, x->category_id != 0 && count_of(db_rows(db,
	    &resolution_category_known, BIND(P(x->category_id)))) == 0,
	    "category_id", "choice");
}

static void
done_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct resolution *x = after;

	(void)before;
	fault_if(to, x->done_on.ymd != 0 && x->done_on.ymd <
	    x->issued_on.ymd, "done_on", "before-issue");
	fault_if(to, x->done_on.ymd > moment_day(now).ymd, "done_on",
	    "future");
	fault_if(to, x->done_on.ymd != 0 && (strcmp(x->carried.s, "open") == 0
	    || strcmp(x->carried.s, "late") == 0), "done_on", "tasks-open");
}

static void
whole_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct resolution *x = after;

	fault_if(to, x->extract.len == 0, "extract", "missing");
	done_faults(to, before, after, now);
}

static void
unpublish(const struct mover *by, void *after)
{
	struct resolution *x = after;

	(void)by;
	x->published_at = (struct moment){ 0 };
	x->reviewer_id = 0;
}

static void
store(const struct mover *by, const void *before, const void *after,
    struct faults *faults)
{
	const struct resolution *was = before, *is = after;

	(void)faults;
	if (was->state == RESOLUTION_PUBLIC || is->state == RESOLUTION_PUBLIC)
		found_put(by->tx, SEARCH_RESOLUTION, is->id);
}

#define DECIDED	IN(RESOLUTION_DECIDED)
#define REVIEW	IN(RESOLUTION_REVIEW)
#define BOTH	(OFFICE | CONVENER)

static const struct move moves[] = {
	{ "save", DECIDED, RESOLUTION_DECIDED, OFFICE, .words = true,
	  .demands = done_faults },
	{ "send", DECIDED, RESOLUTION_REVIEW, OFFICE, .words = true,
	  .demands = whole_faults },
	{ "publish", REVIEW, RESOLUTION_PUBLIC, BOTH, .review = true,
	  .stamp = "published_at", .signs = "reviewer_id" },
	{ "return", REVIEW, RESOLUTION_DECIDED, BOTH, .reason = "reason" },
	{ "withdraw", IN(RESOLUTION_PUBLIC), RESOLUTION_DECIDED, BOTH,
	  .reason = "withdrawn_why", .prepare = unpublish,
	  .stamp = "withdrawn_at" },
};

const struct record resolution_extract_record = { .kind = "resolution",
    .moves = moves, .move_count = sizeof moves / sizeof *moves,
    .shape = &resolution_extract_shape, .changed = "changed_at",
    .editor = "editor_id", .find = &resolution_extract_row,
    .lock = &resolution_extract_lock, .update = &resolution_extract_update,
    .derive = derive, .store = store };

/* ---- The register */

const char *const resolution_carried[CARRIED_LAST + 1] = { "open", "late",
    "done", "none", NULL };

static const char *const states[] = { "written", "decided", "review",
    "public", NULL };			/* as enum resolution_state */

struct resolution_query {
	struct text unit, state, carried;
	int64_t meeting;
	LISTING_HAS;
};
const struct shape resolution_query_shape = SHAPE(struct resolution_query,
	LISTING_MEMBERS(struct resolution_query),
	FIELD(struct resolution_query, unit, .max = CODE_MAX, .code = true),
	FIELD(struct resolution_query, meeting, .max = INT64_MAX,
	    .optional = true),
	FIELD(struct resolution_query, carried, .max = CODE_MAX,
	    .choices = resolution_carried),
	FIELD(struct resolution_query, state, .max = CODE_MAX,
	    .choices = states));

/* A unit's: it leads or helps, or follows who does. */
#define FILTER								\
    " WHERE (:state = '' OR r.state = FIELD(:state, 'written', 'decided',"	\
    "            'review', 'public') - 1)"				\
    "   AND (:meeting = 0 OR r.meeting_id = :meeting)"			\
    "   AND (:unit = '' OR r.unit_id IN " UNITS_OF(":unit")		\
    "        OR EXISTS (SELECT 1 FROM resolution_unit u"			\
    "             WHERE u.resolution_id = r.id"				\
    "               AND u.unit_id IN " UNITS_OF(":unit") "))" IS_CARRIED	\
    "   AND m.starts_at BETWEEN :from AND :upto"

QUERY(resolution_list_rows, resolution_extract_shape,
    "SELECT r.id, r.state, r.position, r.title, r.unit_id, r.due_on,"
    "       r.issued_on, r.published_at, r.meeting_id, m.starts_at,"
    "       m.name AS meeting, n.number, n.id AS minutes_id, "
    RESOLUTION_CARRIED " AS carried"
    "  FROM resolution r JOIN meeting m ON m.id = r.meeting_id"
    "  LEFT JOIN minutes n ON n.meeting_id = r.meeting_id" FILTER
    "   AND (m.starts_at, r.id) < (:at, :id)"
    " ORDER BY m.starts_at DESC, r.id DESC LIMIT 21");
QUERY(resolution_list_count, count_shape,
    "SELECT COUNT(*) AS total FROM (SELECT 1 FROM resolution r"
    "   JOIN meeting m ON m.id = r.meeting_id" FILTER
    " LIMIT 201) counted");
QUERY(resolution_list_years, years_shape,
    "SELECT YEAR(FROM_UNIXTIME(MIN(m.starts_at)) + INTERVAL 8 HOUR) AS first,"
    "       YEAR(FROM_UNIXTIME(MAX(m.starts_at)) + INTERVAL 8 HOUR) AS last"
    "  FROM resolution r JOIN meeting m ON m.id = r.meeting_id");

const struct listing resolution_listing = { .name = "row",
    .by = "starts_at", .filter = &resolution_query_shape,
    .rows = &resolution_list_rows, .count = &resolution_list_count,
    .years = &resolution_list_years };

/* ---- In one piece */

static const struct shape whole_shape = SHAPE(struct resolution,
	COLUMNS(struct resolution, id, state, position, title, unit_id, units,
	    due_on, done_on, deliverable, issued_on, meeting_id, starts_at,
	    meeting, number, carried));
QUERY(resolution_whole_rows, whole_shape,
    "SELECT r.id, r.state, r.position, r.title, r.unit_id, r.due_on,"
    "       r.done_on, r.deliverable, r.issued_on, r.meeting_id,"
    "       m.starts_at, m.name AS meeting, n.number,"
    "       (SELECT GROUP_CONCAT(u.unit_id ORDER BY u.unit_id SEPARATOR ' ')"
    "          FROM resolution_unit u WHERE u.resolution_id = r.id)"
    "           AS units, " RESOLUTION_CARRIED " AS carried"
    "  FROM resolution r JOIN meeting m ON m.id = r.meeting_id"
    "  LEFT JOIN minutes n ON n.meeting_id = r.meeting_id" FILTER
    "   AND (m.starts_at, r.id) < (:at, :id)"
    " ORDER BY m.starts_at DESC, r.id DESC LIMIT 1000");

const struct listing resolution_whole = { .name = "row",
    .by = "starts_at", .filter = &resolution_query_shape,
    .rows = &resolution_whole_rows };
