/* Topics in the lists of a unit and of the office. */
#include "db/db.h"
#include "db/row_cache.h"
#include "db/count.h"
#include "conference/topics/topic_list.h"

const struct shape topic_face_shape = SHAPE(struct topic_face,
	COLUMN(struct topic_face, part),
	COLUMN(struct topic_face, id),
	COLUMN(struct topic_face, unit_id),
	COLUMN(struct topic_face, state),
	COLUMN(struct topic_face, category_id),
	COLUMN(struct topic_face, number),
	COLUMN(struct topic_face, title),
	COLUMN(struct topic_face, author),
	COLUMN(struct topic_face, at),
	COLUMN(struct topic_face, changed_at),
	COLUMN(struct topic_face, submitted_at),
	COLUMN(struct topic_face, days));

const struct shape topic_count_shape = SHAPE(struct topic_count,
	COLUMN(struct topic_count, state),
	COLUMN(struct topic_count, total));

#define FACE								\
    "p.id, p.unit_id, p.state, p.category_id, p.number, p.title,"	\
    " p.changed_at, p.submitted_at"

/* LEFT, so that topics come in their order, not by author and sorted. */
#define WITH_AUTHOR							\
    "       a.name AS author"						\
    "  FROM topic p LEFT JOIN account a ON a.id = p.author_id"

#define LONG_TEXTS "p.problem, p.facts, p.proposal, p.decision"
#define OWN_TEXTS "p.title, p.number, " LONG_TEXTS
/* What was withdrawn is read by its unit alone. */
#define SENT_TEXTS "p.title, p.number,"					\
    " IF(p.state = 5, '', CONCAT_WS(' ', " LONG_TEXTS "))"

/*
 * Without words, and with: a statement that names the long texts reads them,
 * looked at or not.
 */
#define QUERIES(name, shape, texts, rows, end)				\
    QUERY(name, shape, rows end);					\
    QUERY(name##_words, shape, rows HAS_WORDS(texts) end)

#define OF_UNIT " WHERE p.unit_id = ?"
#define OF_UNIT_BY(where) "SELECT " FACE ", p.changed_at AS at,"	\
    WITH_AUTHOR OF_UNIT where IN_WINDOW("changed_at")

QUERIES(topics_unit, topic_face_shape, OWN_TEXTS, OF_UNIT_BY(""),
    NEWEST_FIRST("changed_at"));
QUERIES(topics_unit_state, topic_face_shape, OWN_TEXTS,
    OF_UNIT_BY(" AND p.state = ?"), NEWEST_FIRST("changed_at"));
QUERY(topics_unit_count, number_shape,
    "SELECT COUNT(*) AS total FROM (SELECT 1 FROM topic p" OF_UNIT
    "   AND (? = -1 OR p.state = ?)" HAS_WORDS(OWN_TEXTS) " LIMIT 201) c");
QUERY(topics_unit_states, topic_count_shape,
    "SELECT SQL_CACHE p.state, COUNT(*) AS total FROM topic p" OF_UNIT
    " GROUP BY p.state LIMIT 10");

#define NAMED								\
    "   AND (? = '' OR p.unit_id = (SELECT id FROM unit WHERE code = ?))"
#define SENT_BY(where) "SELECT " FACE ", p.submitted_at AS at,"		\
    WITH_AUTHOR where

QUERIES(topics_inbox, topic_face_shape, SENT_TEXTS,
    SENT_BY(" WHERE p.state = 1 AND p.submitted_at BETWEEN ? AND ?"
    "   AND (p.submitted_at, p.id) > (?, ?)" NAMED),
    " ORDER BY p.submitted_at, p.id LIMIT 21");
QUERIES(topics_sent_any, topic_face_shape, SENT_TEXTS,
    SENT_BY(" WHERE p.state <> 0" IN_WINDOW("submitted_at") NAMED),
    NEWEST_FIRST("submitted_at"));
QUERIES(topics_sent_state, topic_face_shape, SENT_TEXTS,
    SENT_BY(" WHERE p.state = ?" IN_WINDOW("submitted_at") NAMED),
    NEWEST_FIRST("submitted_at"));
QUERIES(topics_sent_total, number_shape, SENT_TEXTS,
    "SELECT COUNT(*) AS total FROM (SELECT 1 FROM topic p"
    " WHERE p.submitted_at BETWEEN ? AND ? AND (? = -1 OR p.state = ?)"
    NAMED, " LIMIT 201) c");

QUERY(topics_first, topic_face_shape, "SELECT SQL_CACHE " FACE ","
    "       p.submitted_at AS at FROM topic p"
    " WHERE p.state = 1 AND p.submitted_at > 0"
    " ORDER BY p.submitted_at, p.id LIMIT 5");

/* Each up to LIST_COUNTED + 1: the desk costs the same after ten years. */
#define COUNTED(state)							\
    " AS state, COUNT(*) AS total"					\
    "  FROM (SELECT 1 FROM topic p"					\
    "         WHERE p.submitted_at IS NOT NULL AND p.state = " state	\
    "         LIMIT 201) c"

QUERY(topics_all_states, topic_count_shape,
    "SELECT SQL_CACHE 1" COUNTED("1") " UNION ALL SELECT 2" COUNTED("2")
    " UNION ALL SELECT 3" COUNTED("3") " UNION ALL SELECT 4" COUNTED("4")
    " UNION ALL SELECT 5" COUNTED("5"));
QUERY(topic_year_span, years_shape,
    "SELECT COALESCE(YEAR(FROM_UNIXTIME(MIN(submitted_at) + 28800)), 0)"
    "       AS first,"
    "       COALESCE(YEAR(FROM_UNIXTIME(MAX(submitted_at) + 28800)), 0)"
    "       AS last"
    "  FROM topic WHERE submitted_at IS NOT NULL LIMIT 1");

QUERY(topics_desk, topic_face_shape,
    "(SELECT SQL_CACHE 'wait' AS part, " FACE ", p.changed_at AS at"
    "  FROM topic p WHERE p.unit_id = ? AND p.state IN (0, 2)"
    " ORDER BY p.changed_at, p.id LIMIT 10)"
    " UNION ALL "
    "(SELECT 'mine', " FACE ", p.changed_at FROM topic p"
    " WHERE p.editor_id = ? AND p.unit_id = ?"
    " ORDER BY p.changed_at DESC, p.id DESC LIMIT 5)"
    " UNION ALL "
    "(SELECT 'done', " FACE ", p.answered_at FROM topic p"
    " WHERE p.unit_id = ? AND p.state = 3"
    " ORDER BY p.answered_at DESC, p.id DESC LIMIT 10)");

#define WORDS(f) WORDS_PARAMS((f)->words)
#define UNIT(f) P((f)->unit), P((f)->unit)

static bool
any_words(const struct topic_filter *f)
{
	return f->words.len > 0;
}

struct rows
topics_of_unit(struct db *db, int64_t unit_id, const struct topic_filter *f,
    const struct window *w)
{
	if (f->state == TOPIC_ANY_STATE && any_words(f))
		return db_rows(db, &topics_unit_words, BIND(P(unit_id),
		    WINDOW_PARAMS(w), WORDS(f)));
	if (f->state == TOPIC_ANY_STATE)
		return db_rows(db, &topics_unit, BIND(P(unit_id),
		    WINDOW_PARAMS(w)));
	if (any_words(f))
		return db_rows(db, &topics_unit_state_words, BIND(P(unit_id),
		    P(f->state), WINDOW_PARAMS(w), WORDS(f)));
	return db_rows(db, &topics_unit_state, BIND(P(unit_id), P(f->state),
	    WINDOW_PARAMS(w)));
}

static int64_t
counted(struct rows rows, int64_t state)
{
	const struct topic_count *all = rows.at;
	int64_t total = 0;

	for (size_t i = 0; i < rows.count; i++)
		if (state == TOPIC_ANY_STATE || all[i].state == state)
			total += all[i].total;
	return total;
}

int64_t
topics_of_unit_count(struct db *db, int64_t unit_id,
    const struct topic_filter *f)
{
	if (!any_words(f))
		return counted(topic_states_of_unit(db, unit_id), f->state);
	return number_of(db_rows(db, &topics_unit_count, BIND(P(unit_id),
	    P(f->state), P(f->state), WORDS(f))));
}

struct rows
topic_states_of_unit(struct db *db, int64_t unit_id)
{
	return kept_rows(db, &topics_unit_states, BIND(P(unit_id)));
}

struct rows
topics_waiting(struct db *db, const struct topic_filter *f,
    const struct window *w)
{
	if (any_words(f))
		return db_rows(db, &topics_inbox_words, BIND(WINDOW_PARAMS(w),
		    UNIT(f), WORDS(f)));
	return db_rows(db, &topics_inbox, BIND(WINDOW_PARAMS(w), UNIT(f)));
}

struct rows
topics_oldest(struct db *db)
{
	return kept_rows(db, &topics_first, BIND_NONE);
}

struct rows
topics_sent(struct db *db, const struct topic_filter *f,
    const struct window *w)
{
	if (f->state == TOPIC_ANY_STATE && any_words(f))
		return db_rows(db, &topics_sent_any_words,
		    BIND(WINDOW_PARAMS(w), UNIT(f), WORDS(f)));
	if (f->state == TOPIC_ANY_STATE)
		return db_rows(db, &topics_sent_any, BIND(WINDOW_PARAMS(w),
		    UNIT(f)));
	if (any_words(f))
		return db_rows(db, &topics_sent_state_words, BIND(P(f->state),
		    WINDOW_PARAMS(w), UNIT(f), WORDS(f)));
	return kept_rows(db, &topics_sent_state, BIND(P(f->state),
	    WINDOW_PARAMS(w), UNIT(f)));
}

int64_t
topics_sent_count(struct db *db, const struct topic_filter *f,
    const struct window *w)
{
	if (any_words(f))
		return number_of(db_rows(db, &topics_sent_total_words,
		    BIND(P(w->from), P(w->upto), P(f->state), P(f->state),
		    UNIT(f), WORDS(f))));
	return number_of(db_rows(db, &topics_sent_total, BIND(P(w->from),
	    P(w->upto), P(f->state), P(f->state), UNIT(f))));
}

struct rows
topic_states(struct db *db)
{
	return kept_rows(db, &topics_all_states, BIND_NONE);
}

struct years
topic_years(struct db *db)
{
	struct years years = { 0, 0 };

	db_row(db, &topic_year_span, &years, BIND_NONE);
	return years;
}

struct rows
topics_of_desk(struct db *db, int64_t unit_id, int64_t account_id)
{
	return kept_rows(db, &topics_desk, BIND(P(unit_id), P(account_id),
	    P(unit_id), P(unit_id)));
}
