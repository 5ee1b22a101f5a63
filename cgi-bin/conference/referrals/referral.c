/* Referrals at the office: moves and lists. */
#include <string.h>

#include "conference/records/lifecycle.h"
#include "conference/referrals/referral.h"
#include "conference/tasks/task.h"
#include "conference/topics/topic.h"
#include "db/count.h"
#include "db/db.h"
#include "files/file.h"
#include "identity/role.h"

enum { WORD_MAX = 16 };

/* ---- Finding */

#define OF_ITEM								\
    " i.meeting_id, m.name AS meeting,"					\
    " DATE(FROM_UNIXTIME(m.starts_at + 28800)) AS held_on,"		\
    " EXISTS (SELECT 1 FROM minutes n"					\
    "          WHERE n.meeting_id = i.meeting_id AND n.version > 0)"	\
    "     AS minuted,"							\
    " COALESCE(v.title, i.title) AS subject, v.unit_id AS topic_unit,"	\
    " t.number AS topic_number"
#define ITEM_JOINED							\
    "  JOIN meeting m ON m.id = i.meeting_id"				\
    "  LEFT JOIN sent_topic t ON t.id = i.topic_id"			\
    "  LEFT JOIN topic_version v ON v.topic_id = i.topic_id"		\
    "   AND v.number = i.topic_version"
#define REFERRAL							\
    "SELECT {r.}, o.title AS resolution,"				\
    "       (SELECT MAX(k.id) FROM task k WHERE k.referral_id = r.id)"	\
    "           AS task_id," OF_ITEM					\
    "  FROM referral r JOIN agenda_item i ON i.id = r.item_id"		\
    ITEM_JOINED "  LEFT JOIN resolution o ON o.id = r.resolution_id"

QUERY(referral_row, referral_shape, REFERRAL " WHERE r.id = :id");
QUERY(referral_lock, count_shape,
    "SELECT id AS total FROM referral WHERE id = :id FOR UPDATE");
STORE(referral_insert, referral_shape,
    "INSERT INTO referral ({}) VALUES ({?})");
STORE(referral_update, referral_shape,
    "UPDATE referral SET {=}, revision = revision + 1"
    " WHERE id = :id AND state = :before AND revision = :revision");
STORE(referral_delete, referral_shape,
    "DELETE FROM referral"
    " WHERE id = :id AND state = :before AND revision = :revision");

/* ---- What it is made of */

#define REFERRED " i.state = 1 AND i.outcome = 'referred'"
QUERY(referral_item_row, referral_shape,
    "SELECT i.id AS item_id, i.topic_id, v.unit_id,"
    "       COALESCE(v.title, i.title) AS title,"
    "       CONCAT_WS('\n\n', NULLIF(v.problem, ''), NULLIF(v.proposal, ''),"
    "           NULLIF(i.outcome_text, '')) AS text," OF_ITEM
    "  FROM agenda_item i" ITEM_JOINED
    " WHERE i.id = :item_id AND" REFERRED);
/* One referral of an item is made at a time. */
QUERY(referral_item_lock, count_shape,
    "SELECT id AS total FROM agenda_item i WHERE i.id = :item_id FOR UPDATE");
QUERY(referral_of_item_id, count_shape,
    "SELECT id AS total FROM referral WHERE item_id = :item_id"
    " LIMIT 1 LOCK IN SHARE MODE");
QUERY(referral_unit_there, count_shape,
    "SELECT COUNT(*) AS total FROM unit WHERE id = :unit_id");
QUERY(referral_resolution_there, count_shape,
    "SELECT COUNT(*) AS total FROM resolution"
    " WHERE id = :resolution_id AND state > 0");

bool
referral_of_item(struct db *db, int64_t item_id, struct referral *out)
{
	return db_row(db, &referral_item_row, out, BIND(P(item_id)));
}

int64_t
referral_made(struct db *db, int64_t item_id)
{
	return count_of(db_rows(db, &referral_of_item_id, BIND(P(item_id))));
}

/* What the item says is not typed. */
static void
item_derive(struct db *db, struct referral *r, struct faults *faults)
{
	struct referral of = { .id = 0 };
	bool there = count_of(db_rows(db, &referral_item_lock,
	    BIND(P(r->item_id)))) != 0 &&
	    referral_of_item(db, r->item_id, &of);

	fault_if(faults, !there, "topic_id", "not-referred");
	fault_if(faults, there && referral_made(db, r->item_id) != 0,
	    "topic_id", "made");
	if (!there)
		return;
	r->topic_id = of.topic_id;
	r->topic_unit = of.topic_unit;
	r->meeting_id = of.meeting_id;
	r->held_on = of.held_on;
	r->minuted = of.minuted;
}

static void
derive(struct db *db, struct day today, void *row, struct faults *faults)
{
	struct referral *r = row;

	(void)today;
	if (r->id == 0)
		item_derive(db, r, faults);
	fault_if(faults, r->unit_id != 0 && count_of(db_rows(db,
	    &referral_unit_there, BIND(P(r->unit_id)))) == 0, "unit_id",
	    "choice");
	if (strcmp(r->follows.s, "resolution") != 0)
		r->resolution_id = 0;
	if (strcmp(r->follows.s, "task") != 0)
		r->due_on = (struct day){ 0 };
	fault_if(faults, r->resolution_id != 0 && count_of(db_rows(db,
	    &referral_resolution_there, BIND(P(r->resolution_id)))) == 0,
	    "resolution_id", "choice");
}

/* ---- Moves */

static void
save_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct referral *r = after;

	(void)before, (void)now;
	fault_if(to, r->title.len == 0, "title", "missing");
	fault_if(to, r->unit_id == 0, "unit_id", "missing");
}

static void
day_faults(struct faults *to, const char *member, struct day day,
    struct day first, struct moment now)
{
	fault_if(to, day.ymd == 0, member, "missing");
	fault_if(to, day.ymd > moment_day(now).ymd, member, "future");
	fault_if(to, day.ymd != 0 && day.ymd < first.ymd, member, "before-step");
}

static void
send_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct referral *r = after;

	save_faults(to, before, after, now);
	fault_if(to, r->item_id != 0 && !r->minuted, "minuted", "no-minutes");
	fault_if(to, r->text.len == 0, "text", "missing");
	fault_if(to, r->document.len == 0, "document", "missing");
	day_faults(to, "sent_on", r->sent_on, r->held_on, now);
}

static void
answer_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct referral *r = after;

	(void)before;
	fault_if(to, r->answer.len == 0, "answer", "missing");
	fault_if(to, r->answer_document.len == 0, "answer_document",
	    "missing");
	day_faults(to, "answered_on", r->answered_on, r->sent_on, now);
}

static void
follow_faults(struct faults *to, const void *before, const void *after,
    struct moment now)
{
	const struct referral *r = after;

	(void)before;
	fault_if(to, r->follows.len == 0, "follows", "missing");
	fault_if(to, strcmp(r->follows.s, "resolution") == 0 &&
	    r->resolution_id == 0, "resolution_id", "missing");
	fault_if(to, strcmp(r->follows.s, "task") == 0 && r->due_on.ymd == 0,
	    "due_on", "missing");
	fault_if(to, r->due_on.ymd != 0 && r->due_on.ymd < moment_day(now).ymd,
	    "due_on", "past-day");
	fault_if(to, strcmp(r->follows.s, "nothing") == 0 &&
	    r->note.len == 0, "note", "missing");
}

#define PREPARED	IN(REFERRAL_PREPARED)

static const struct move moves[] = {
	{ "save", NEW | PREPARED, REFERRAL_PREPARED, OFFICE, .words = true,
	  .demands = save_faults },
	{ "send", NEW | PREPARED, REFERRAL_SENT, OFFICE, .words = true,
	  .demands = send_faults },
	{ "answer", IN(REFERRAL_SENT), REFERRAL_ANSWERED, OFFICE,
	  .words = true, .demands = answer_faults },
	{ "change", IN(REFERRAL_ANSWERED), REFERRAL_ANSWERED, OFFICE,
	  .button = "answer", .words = true, .demands = answer_faults,
	  .told = true },
	{ "follow", IN(REFERRAL_ANSWERED), REFERRAL_FOLLOWED, OFFICE,
	  .words = true, .demands = follow_faults },
	{ "discard", PREPARED, GONE_STATE, OFFICE, .maker = true },
};
static const struct move create = { "create", .stamp = "made_at" };

/* The unit that reported the matter carries out the answer. */
static void
task_give(const struct mover *by, const struct referral *r)
{
	struct task t;

	record_blank(tx_db(by->tx), &task_of_office, &t);
	t.source = TEXT("referral");
	t.referral_id = r->id;
	t.title = r->title;
	t.text = r->answer;
	t.document = r->answer_document;
	t.unit_id = r->unit_id;
	t.due_on = r->due_on;
	task_add(by, &t);
}

static void
store(const struct mover *by, const void *before, const void *after,
    struct faults *faults)
{
	const struct referral *was = before, *is = after;

	if (was->state == REFERRAL_ANSWERED && is->due_on.ymd != 0)
		task_give(by, is);
	if (was->state == REFERRAL_SENT && is->state == REFERRAL_ANSWERED &&
	    is->topic_id != 0)
		fault_if(faults, !topic_step(by, is->topic_id, "answer",
		    is->answer), "topic_id", "topic-moved");
}

const struct record referral_record = { .kind = "referral",
    .moves = moves, .move_count = sizeof moves / sizeof *moves,
    .shape = &referral_shape, .changed = "changed_at",
    .editor = "editor_id", .begins = &create, .has_files = true,
    .files = FILE_OF_REFERRAL, .find = &referral_row,
    .lock = &referral_lock, .insert = &referral_insert,
    .update = &referral_update, .delete = &referral_delete,
    .derive = derive, .store = store };

QUERY(file_of_referral_named, file_shape, FILE_COLUMNS
    "  FROM file f WHERE f.id = :id AND f.name = :name"
    "   AND f.referral_id IS NOT NULL");
bool
file_of_referral(struct db *db, int64_t id, struct text name,
    struct file *out)
{
	return db_row(db, &file_of_referral_named, out, BIND(P(id), P(name)));
}

/* ---- Lists */

static const char *const states[] = { "prepared", "sent", "answered",
    "followed", NULL };			/* as enum referral_state */

struct referral_query { struct text state, unit; LISTING_HAS; };
const struct shape referral_query_shape = SHAPE(struct referral_query,
	LISTING_MEMBERS(struct referral_query),
	FIELD(struct referral_query, state, .max = WORD_MAX,
	    .choices = states),
	FIELD(struct referral_query, unit, .max = FILTER_CODE_MAX,
	    .code = true));

#define FILTER								\
    " WHERE (:state = ''"						\
    "        OR r.state = FIELD(:state, 'prepared', 'sent', 'answered',"	\
    "            'followed') - 1)"					\
    "   AND (:unit = ''"						\
    "        OR r.unit_id = (SELECT id FROM unit WHERE code = :unit))"	\
    "   AND r.made_at BETWEEN :from AND :upto"

QUERY(referral_rows, referral_shape, REFERRAL FILTER
    "   AND (r.made_at, r.id) < (:at, :id)"
    " ORDER BY r.made_at DESC, r.id DESC LIMIT 21");
QUERY(referral_count, count_shape,
    "SELECT COUNT(*) AS total FROM (SELECT 1 FROM referral r" FILTER
    " LIMIT 201) counted");
QUERY(referral_years, years_shape,
    "SELECT YEAR(FROM_UNIXTIME(MIN(made_at)) + INTERVAL 8 HOUR) AS first,"
    "       YEAR(FROM_UNIXTIME(MAX(made_at)) + INTERVAL 8 HOUR) AS last"
    "  FROM referral");

const struct listing referral_listing = { .name = "row", .by = "made_at",
    .filter = &referral_query_shape, .rows = &referral_rows,
    .count = &referral_count, .years = &referral_years };

QUERY(referral_missing_rows, referral_shape,
    "SELECT i.id AS item_id, i.topic_id," OF_ITEM
    "  FROM agenda_item i" ITEM_JOINED
    " WHERE" REFERRED
    "   AND NOT EXISTS (SELECT 1 FROM referral r WHERE r.item_id = i.id)"
    " ORDER BY m.starts_at, i.id LIMIT 50");
struct rows
referrals_missing(struct db *db)
{
	return db_rows(db, &referral_missing_rows, BIND_NONE);
}

const struct shape referral_choice_shape = SHAPE(struct referral_choice,
	COLUMNS(struct referral_choice, id, name, meeting));
QUERY(referral_choice_rows, referral_choice_shape,
    "SELECT r.id, r.title AS name, m.name AS meeting"
    "  FROM resolution r JOIN meeting m ON m.id = r.meeting_id"
    " WHERE r.state > 0 ORDER BY r.issued_on DESC, r.id DESC LIMIT 100");

struct rows
referral_choices(struct db *db)
{
	return db_rows(db, &referral_choice_rows, BIND_NONE);
}
