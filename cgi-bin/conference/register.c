/* Gives out numbers in order and without a gap. */
#include "db/db.h"
#include "db/count.h"
#include "conference/register.h"

struct given { struct text number; };

static const struct shape given_shape = SHAPE(struct given,
	COLUMN(struct given, number));

COMMAND(register_topic,
    "INSERT INTO register (kind, year, last) VALUES ('topic', :year, 1)"
    "     ON DUPLICATE KEY UPDATE last = last + 1");
QUERY(topic_number, given_shape,
    "SELECT REPLACE(REPLACE(c.topic_number, '{year}', r.year),"
    "               '{n}', r.last) AS number"
    "  FROM register r JOIN conference c ON c.id = 1"
    " WHERE r.kind = 'topic' AND r.year = :year LIMIT 1");

/* The highest so far: a conference is loaded with numbers of its own. */
QUERY(index_highest, number_shape,
    "SELECT CAST(RIGHT(GREATEST("
    "       COALESCE((SELECT MAX(p.index_number) FROM policy p"
    "                  WHERE p.index_number LIKE s.start), '00000'),"
    "       COALESCE((SELECT MAX(n.index_number) FROM notice n"
    "                  WHERE n.index_number LIKE s.start), '00000')), 5)"
    "       AS UNSIGNED) AS total"
    "  FROM (SELECT INSERT(CONCAT(organisation, '/-%'),"
    "                      CHAR_LENGTH(organisation) + 2, 0, :year) AS start"
    "          FROM conference WHERE id = 1) s LIMIT 1");
COMMAND(register_index,
    "INSERT INTO register (kind, year, last) VALUES ('index', :year, :first)"
    "     ON DUPLICATE KEY UPDATE last = last + 1");
QUERY(index_number, given_shape,
    "SELECT CONCAT(c.organisation, '/', r.year, '-', LPAD(r.last, 5, '0'))"
    "       AS number"
    "  FROM register r JOIN conference c ON c.id = 1"
    " WHERE r.kind = 'index' AND r.year = :year AND r.last <= 99999"
    "   AND c.organisation NOT IN ('', '000000000')"
    " LIMIT 1");

static struct text
given(struct tx *tx, const struct query *q, int64_t year)
{
	struct given given;

	return db_row(tx_db(tx), q, &given, BIND(P(year))) ? given.number :
	    TEXT("");
}

struct text
topic_number_next(struct tx *tx, int64_t year)
{
	tx_change(tx, &register_topic, BIND(P(year)));
	return given(tx, &topic_number, year);
}

struct text
index_number_next(struct tx *tx, int64_t year)
{
	int64_t highest = number_of(db_rows(tx_db(tx), &index_highest,
	    BIND(P(year))));

	tx_change(tx, &register_index, BIND(P(year),
	    AS(first, P(highest + 1))));
	return given(tx, &index_number, year);
}
