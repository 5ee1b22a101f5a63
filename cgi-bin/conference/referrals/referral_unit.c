/* Referrals: their columns, and as a unit reads them. */
#include "conference/referrals/referral.h"
#include "db/count.h"
#include "db/db.h"
#include "files/file.h"

enum { TITLE_MAX = 120, TEXT_MAX = 8000, DOCUMENT_MAX = 120,
    ANSWER_MAX = 1000, WORD_MAX = 16 };

static const char *const follows[] = { "resolution", "task", "nothing", NULL };

#define HAS(member, ...)  COLUMN_AS(struct referral, member, __VA_ARGS__)
#define FORM(member, ...) FIELD(struct referral, member, __VA_ARGS__)
#define SEEN(member)	  HAS(member, .derived = true, .unlogged = true)
#define ITEM								\
	FORM(item_id, .max = INT64_MAX, .optional = true)
#define WORDS								\
	FORM(title, .max = TITLE_MAX, .no_personal = true,		\
	    .logged = true),						\
	FORM(text, .max = TEXT_MAX, .lines = true, .no_personal = true), \
	FORM(unit_id, .max = INT64_MAX, .optional = true),		\
	FORM(document, .max = DOCUMENT_MAX, .no_personal = true,	\
	    .logged = true),						\
	FORM(sent_on, .optional = true)
#define ANSWER								\
	FORM(answer, .max = ANSWER_MAX, .lines = true,			\
	    .no_personal = true, .told = true),				\
	FORM(answer_document, .max = DOCUMENT_MAX, .no_personal = true,	\
	    .logged = true, .told = true),				\
	FORM(answered_on, .optional = true, .told = true)
#define FOLLOWS								\
	FORM(follows, .max = WORD_MAX, .choices = follows,		\
	    .logged = true),						\
	FORM(resolution_id, .max = INT64_MAX, .optional = true,		\
	    .nullable = true),						\
	FORM(due_on, .optional = true),					\
	FORM(note, .max = ANSWER_MAX, .lines = true,			\
	    .no_personal = true)

const struct shape referral_shape = SHAPE(struct referral,
	RECORD_MEMBERS(struct referral), ITEM, WORDS, ANSWER, FOLLOWS,
	HAS(topic_id, .nullable = true), HAS(editor_id, .unlogged = true),
	COLUMNS(struct referral, made_at, changed_at),
	SEEN(meeting_id), SEEN(topic_unit), SEEN(meeting), SEEN(subject),
	SEEN(topic_number), SEEN(held_on), SEEN(minuted), SEEN(resolution),
	SEEN(task_id));

const struct shape referral_new_shape = SHAPE(struct referral,
	RECORD_MEMBERS(struct referral), ITEM, WORDS);
const struct shape referral_words_shape = SHAPE(struct referral,
	RECORD_MEMBERS(struct referral), WORDS);
/* What was sent with it stays when the answer comes. */
#define MOVED								\
	FORM(deed, .derived = true, .min = 1, .max = WORD_MAX,		\
	    .code = true),						\
	FORM(revision, .automatic = true, .max = INT64_MAX)
const struct shape referral_answer_shape = SHAPE(struct referral, MOVED,
	ANSWER);
const struct shape referral_follow_shape = SHAPE(struct referral, MOVED,
	FOLLOWS);

/* ---- As a unit reads it */

#define OF_READER(unit)							\
    "(" unit " = :unit_id OR EXISTS (SELECT 1 FROM topic_reader y"	\
    "     WHERE y.reader_id = :unit_id AND y.unit_id = " unit "))"
#define READABLE							\
    " r.state > 0 AND (" OF_READER("r.unit_id")				\
    "  OR EXISTS (SELECT 1 FROM topic x WHERE x.id = r.topic_id"	\
    "              AND " OF_READER("x.unit_id") "))"
QUERY(referral_of_unit_row, referral_shape,
    "SELECT {r.}, '' AS resolution, 0 AS task_id, 0 AS meeting_id,"
    "       '' AS meeting, CAST(NULL AS DATE) AS held_on, TRUE AS minuted,"
    "       t.title AS subject, t.unit_id AS topic_unit,"
    "       t.number AS topic_number"
    "  FROM referral r LEFT JOIN sent_topic t ON t.id = r.topic_id"
    " WHERE r.id = :id AND" READABLE);

const struct record referral_of_unit = { .kind = "referral",
    .shape = &referral_shape, .has_files = true, .files = FILE_OF_REFERRAL,
    .find = &referral_of_unit_row };

QUERY(file_of_unit_referral_named, file_shape, FILE_COLUMNS
    "  FROM file f JOIN referral r ON r.id = f.referral_id"
    " WHERE f.id = :id AND f.name = :name AND" READABLE);

bool
file_of_unit_referral(struct db *db, int64_t id, struct text name,
    int64_t unit_id, struct file *out)
{
	return db_row(db, &file_of_unit_referral_named, out, BIND(P(id),
	    P(name), P(unit_id)));
}
