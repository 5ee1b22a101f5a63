/* Gives numbers in order and without gaps. */
#include "conference/register.h"
#include "db/count.h"
#include "db/db.h"

struct given { struct text number; };

static const struct shape given_shape = SHAPE(struct given,
	COLUMN(struct given, number));

/* Its insert id is the new number. */
COMMAND(register_next,
    "INSERT INTO register (kind, year, last)"
    " VALUES (:kind, :year, LAST_INSERT_ID(1))"
    "     ON DUPLICATE KEY UPDATE last = LAST_INSERT_ID(last + 1)");
QUERY(register_number, given_shape,
    "SELECT REPLACE(REPLACE(value, '{year}', :year), '{n}', :serial)"
    "       AS number"
    "  FROM setting WHERE name = CONCAT(:kind, '-number') LIMIT 1");

/* The highest number in use: loaded records have numbers of their own. */
QUERY(index_highest, count_shape,
    "SELECT CAST(RIGHT(GREATEST("
    "       COALESCE((SELECT MAX(p.index_number) FROM policy p"
    "                  WHERE p.index_number LIKE s.start), '00000'),"
    "       COALESCE((SELECT MAX(n.index_number) FROM notice n"
    "                  WHERE n.index_number LIKE s.start), '00000')), 5)"
    "       AS UNSIGNED) AS total"
    "  FROM (SELECT INSERT(CONCAT(organisation, '/-%'),"
    "                      CHAR_LENGTH(organisation) + 2, 0, :year) AS start"
    "          FROM conference WHERE id = 1) s LIMIT 1");
/* Its insert id is the new number. */
COMMAND(register_index,
    "INSERT INTO register (kind, year, last)"
    " VALUES ('index', :year, LAST_INSERT_ID(:first))"
    "     ON DUPLICATE KEY UPDATE last = LAST_INSERT_ID(last + 1)");
QUERY(index_number, given_shape,
    "SELECT CONCAT(organisation, '/', :year, '-', LPAD(:serial, 5, '0'))"
    "       AS number"
    "  FROM conference"
    " WHERE id = 1 AND :serial <= 99999"
    "   AND organisation NOT IN ('', '000000000')");

struct numbered
number_next(struct tx *tx, struct text kind, int64_t year)
{
	struct numbered next = { .year = year };
	struct given given = { TEXT("") };

	next.serial = tx_insert(tx, &register_next, BIND(P(kind), P(year)));
	db_row(tx_db(tx), &register_number, &given, BIND(P(kind), P(year),
	    P(next.serial)));
	next.number = given.number;
	return next;
}

static struct text
index_number_of(struct db *db, int64_t year, int64_t serial)
{
	struct given given;

	return db_row(db, &index_number, &given, BIND(P(year), P(serial))) ?
	    given.number : TEXT("");
}

static int64_t
index_free(struct db *db, int64_t year)
{
	return count_of(db_rows(db, &index_highest, BIND(P(year)))) + 1;
}

struct text
index_number_free(struct db *db, int64_t year)
{
	return index_number_of(db, year, index_free(db, year));
}

struct text
index_number_next(struct tx *tx, int64_t year)
{
	int64_t first = index_free(tx_db(tx), year);
	int64_t serial = tx_insert(tx, &register_index, BIND(P(year),
	    P(first)));

	return index_number_of(tx_db(tx), year, serial);
}
