/* The internal directory of members and liaisons. */
#include "conference/people/directory.h"
#include "db/db.h"

const struct shape contact_shape = SHAPE(struct contact,
	COLUMN_AS(struct contact, account_id, .nullable = true),
	COLUMN_AS(struct contact, person_id, .nullable = true),
	COLUMNS(struct contact, unit_id),
	COLUMN_AS(struct contact, revision, .unlogged = true),
	COLUMN_AS(struct contact, stored, .unlogged = true),
	COLUMNS(struct contact, role, name, post, phone, deputy));

/*
 * Liaisons with an account, with the post of their seat if they have one; then
 * all other seats.
 */
#define ENTRIES								\
    "SELECT a.id AS account_id, 0 AS person_id, a.unit_id,"		\
    "       'liaison' AS role, a.name,"					\
    "       (SELECT s.post FROM seat s"					\
    "         WHERE s.person_id = a.person_id AND s.role = 'liaison'"	\
    "           AND s.since <= :today"					\
    "           AND (s.until IS NULL OR s.until >= :today)"		\
    "         ORDER BY s.since DESC LIMIT 1) AS post, 9000 AS position"	\
    "  FROM account a"							\
    "  JOIN account_role r ON r.account_id = a.id AND r.role = 'liaison'" \
    " WHERE a.state <> 2 AND (a.ends_on IS NULL OR a.ends_on >= :today)"	\
    " UNION ALL "							\
    "SELECT 0, s.person_id, s.unit_id, s.role, p.name,"			\
    "       CONCAT(s.office, s.post), s.position"			\
    "  FROM seat s JOIN person p ON p.id = s.person_id"			\
    " WHERE s.since <= :today AND (s.until IS NULL OR s.until >= :today)" \
    "   AND (s.role <> 'liaison' OR NOT EXISTS (SELECT 1 FROM account b"	\
    "         WHERE b.person_id = s.person_id AND b.state <> 2))"

#define ENTRY								\
    "SELECT e.account_id, e.person_id, e.unit_id, e.role, e.name, e.post,"	\
    "       COALESCE(c.phone, '') AS phone,"				\
    "       COALESCE(c.deputy, '') AS deputy,"				\
    "       COALESCE(c.revision, 0) AS revision,"			\
    "       COALESCE(c.id, 0) AS stored"				\
    "  FROM (" ENTRIES ") e"						\
    "  LEFT JOIN contact c"						\
    "    ON c.account_id = e.account_id OR c.person_id = e.person_id"	\
    "  LEFT JOIN unit u ON u.id = e.unit_id"

QUERY(directory_rows, contact_shape, ENTRY
    " WHERE (:unit_id = 0 OR e.unit_id = :unit_id)"
    "   AND (:words = '' OR CONCAT_WS(' ', e.name, e.post, c.phone,"
    "        c.deputy, (SELECT GROUP_CONCAT(n.name, ' ', n.short_name)"
    "                     FROM unit_name n WHERE n.unit_id = e.unit_id))"
    "        REGEXP :words)"
    " ORDER BY FIELD(e.role, 'member', 'liaison') > 0,"
    "       FIELD(e.role, 'first-convener', 'convener') > 1,"
    "       u.position IS NULL, u.position, e.position, e.name LIMIT 1000");

QUERY(contact_row, contact_shape, ENTRY
    " WHERE e.unit_id = :unit_id AND e.account_id = :account_id"
    "   AND e.person_id = :person_id LIMIT 1");

STORE(contact_insert, contact_shape,
    "INSERT INTO contact (account_id, person_id, phone, deputy, revision)"
    " VALUES (:account_id, :person_id, :phone, :deputy, 1)");
STORE(contact_update, contact_shape,
    "UPDATE contact SET phone = :phone, deputy = :deputy,"
    "       revision = revision + 1"
    " WHERE id = :stored AND revision = :revision");

struct rows
directory(struct db *db, struct text words, int64_t unit_id,
    struct day today)
{
	return db_rows(db, &directory_rows, BIND(P(words), P(unit_id),
	    P(today)));
}

bool
contact_find(struct db *db, int64_t account_id, int64_t person_id,
    int64_t unit_id, struct day today, struct contact *out)
{
	return db_row(db, &contact_row, out, BIND(P(account_id),
	    P(person_id), P(unit_id), P(today)));
}

bool
contact_set(struct tx *tx, const struct contact *c)
{
	if (c->stored != 0)
		return tx_change(tx, &contact_update,
		    BIND_ROW(contact_shape, c)) == 1;
	return c->revision == 0 && tx_insert(tx, &contact_insert,
	    BIND_ROW(contact_shape, c)) != 0;
}
