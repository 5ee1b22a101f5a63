/* Accounts: who may sign in, with which roles. */
#include <string.h>

#include "audit/audit.h"
#include "db/count.h"
#include "db/db.h"
#include "db/page_range.h"
#include "identity/account.h"
#include "identity/sessions.h"

enum { LOGIN_MIN = 2, LOGIN_MAX = 40 };

const char *const account_moves[] = { "lock", "unlock", "end", NULL };

const unsigned account_move_roles[] = {
	[ACCOUNT_LOCK] = SECURITY,
	[ACCOUNT_UNLOCK] = SECURITY,
	[ACCOUNT_END] = SYSTEM,
};

const struct shape account_shape = SHAPE(struct account,
	COLUMNS(struct account, id, unit_id, person_id, state, revision,
	    roles),
	FIELD(struct account, login, .logged = true),
	FIELD(struct account, name, .logged = true),
	COLUMNS(struct account, created_at, ended_at, ends_on, township_id),
	COLUMN_AS(struct account, township_closed, .derived = true,
	    .unlogged = true),
	COLUMN_AS(struct account, township, .derived = true,
	    .unlogged = true));
const struct shape account_township_shape = SHAPE(struct account_township,
	COLUMNS(struct account_township, id, name));

const struct shape person_shape = SHAPE(struct person,
	COLUMNS(struct person, id, name));

/* Windows of one name are one township: closed when all of them are. */
#define ACCOUNT								\
    "SELECT a.id, a.unit_id, a.person_id, a.state, a.revision, a.login,"	\
    "       a.name, a.created_at, a.ended_at, a.ends_on, a.township_id,"	\
    "       w.id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM township o"	\
    "              WHERE o.name = w.name AND o.state = 0) AS township_closed," \
    "       COALESCE(w.name, '') AS township, "				\
    ROLES_OF_ACCOUNT							\
    "  FROM account a LEFT JOIN township w ON w.id = a.township_id"

QUERY(account_by_id, account_shape, ACCOUNT " WHERE a.id = :id");
QUERY(account_by_login, account_shape, ACCOUNT
    " WHERE a.login = :login LIMIT 1");
QUERY(account_rows, account_shape, ACCOUNT
    " WHERE a.login > :after"
    "   AND (:words = '' OR CONCAT_WS(' ', a.login, a.name) REGEXP :words)"
    "   AND (:state = 0 OR a.state = :state - 1)"
    "   AND (:unit_id = 0 OR a.unit_id = :unit_id)"
    "   AND (:role = '' OR EXISTS (SELECT 1 FROM account_role f"
    "                      WHERE f.account_id = a.id AND f.role = :role))"
    " ORDER BY a.login LIMIT 51");
QUERY(account_count, count_shape, "SELECT COUNT(*) AS total FROM account");
QUERY(person_rows, person_shape,
    "SELECT id, name FROM person ORDER BY name, id LIMIT 500");
QUERY(unit_there, count_shape,
    "SELECT COUNT(*) AS total FROM unit WHERE id = :unit_id");
QUERY(person_there, count_shape,
    "SELECT COUNT(*) AS total FROM person WHERE id = :person_id");
QUERY(account_township_rows, account_township_shape,
    "SELECT IF(MAX(w.id = :also), :also, MIN(w.id)) AS id, w.name"
    "  FROM township w WHERE w.state = 0 OR w.id = :also GROUP BY w.name"
    " ORDER BY MIN(w.position = 0), MIN(w.position), w.name LIMIT 500");
COMMAND(account_insert,
    "INSERT INTO account (login, name, unit_id, township_id, person_id,"
    "                     created_at)"
    " VALUES (:login, :name, :unit_id, :township_id, :person_id,"
    "         :created_at)");
COMMAND(account_update,
    "UPDATE account SET name = :name, unit_id = :unit_id,"
    "       township_id = :township_id, person_id = :person_id,"
    "       ends_on = :ends_on, revision = revision + 1"
    " WHERE id = :id AND revision = :revision AND state <> 2");
COMMAND(account_move,
    "UPDATE account SET state = :to, ended_at = :ended, revision = revision + 1"
    " WHERE id = :id AND state = :state");
COMMAND(account_touch,
    "UPDATE account SET revision = revision + 1"
    " WHERE id = :id AND revision = :revision AND state <> 2");
COMMAND(role_give,
    "INSERT INTO account_role (account_id, role) VALUES (:id, :name)");
COMMAND(role_take,
    "DELETE FROM account_role WHERE account_id = :id AND role = :name");

static const enum account_state moves_to[] = {
	[ACCOUNT_LOCK] = ACCOUNT_LOCKED,
	[ACCOUNT_UNLOCK] = ACCOUNT_ACTIVE,
	[ACCOUNT_END] = ACCOUNT_ENDED,
};

/* moves[state]: the possible moves, as bits 1 << enum account_move. */
static const unsigned moves[] = {
	[ACCOUNT_ACTIVE] = 1 << ACCOUNT_LOCK | 1 << ACCOUNT_END,
	[ACCOUNT_LOCKED] = 1 << ACCOUNT_UNLOCK | 1 << ACCOUNT_END,
	[ACCOUNT_ENDED] = 0,
};

bool
account_find(struct db *db, int64_t id, struct account *out)
{
	return db_row(db, &account_by_id, out, BIND(P(id)));
}

bool
account_of_login(struct db *db, struct text login, struct account *out)
{
	return db_row(db, &account_by_login, out, BIND(P(login)));
}

struct rows
accounts(struct db *db, const struct account_filter *f)
{
	return db_rows(db, &account_rows, BIND(P(f->after), P(f->words),
	    P(f->state), P(f->unit_id), P(f->role)));
}

int64_t
account_total(struct db *db)
{
	return count_of(db_rows(db, &account_count, BIND_NONE));
}

struct rows
people(struct db *db)
{
	return db_rows(db, &person_rows, BIND_NONE);
}

bool
account_login_well(struct text login)
{
	return login.len >= LOGIN_MIN && login.len <= LOGIN_MAX &&
	    login.s[0] >= 'a' && login.s[0] <= 'z' && strspn(login.s,
	    "abcdefghijklmnopqrstuvwxyz0123456789-") == login.len;
}

struct rows
account_townships(struct db *db, int64_t also)
{
	return db_rows(db, &account_township_rows, BIND(P(also)));
}

bool
account_unit_there(struct db *db, int64_t unit_id)
{
	return count_of(db_rows(db, &unit_there, BIND(P(unit_id)))) == 1;
}

bool
account_person_there(struct db *db, int64_t person_id)
{
	return count_of(db_rows(db, &person_there, BIND(P(person_id)))) == 1;
}

int64_t
account_add(struct tx *tx, const struct account *a)
{
	return tx_insert(tx, &account_insert, BIND(P(a->login), P(a->name),
	    P_OR_NULL(a->unit_id), P_OR_NULL(a->township_id),
	    P_OR_NULL(a->person_id), P(a->created_at)));
}

bool
account_over(const struct account *a, struct day today)
{
	return a->state == ACCOUNT_ENDED || a->township_closed != 0 ||
	    (a->ends_on.ymd != 0 && a->ends_on.ymd < today.ymd);
}

bool
account_change(struct tx *tx, const struct account *a)
{
	return tx_change(tx, &account_update, BIND(P(a->name),
	    P_OR_NULL(a->unit_id), P_OR_NULL(a->township_id),
	    P_OR_NULL(a->person_id), P_OR_NULL(a->ends_on), P(a->id),
	    P(a->revision))) == 1;
}

bool
account_may(enum account_state state, enum account_move move)
{
	return (moves[state] & 1U << move) != 0;
}

bool
account_moved(struct tx *tx, const struct account *a, enum account_move move,
    int64_t now)
{
	struct moment ended = { move == ACCOUNT_END ? now : 0 };

	if (!account_may((enum account_state)a->state, move) ||
	    tx_change(tx, &account_move, BIND(
	    AS(to, P((int64_t)moves_to[move])), P_OR_NULL(ended),
	    P(a->id), P(a->state))) != 1)
		return false;
	sessions_end(tx, a->id, 0, now);
	return true;
}

bool
roles_apart(int64_t roles)
{
	int64_t alone = roles & (SYSTEM | SECURITY | AUDITOR | TOWNSHIP);

	return alone == 0 || (roles == alone && (roles & (roles - 1)) == 0);
}

int64_t
role_of(struct text name)
{
	for (int i = 0; i < ROLES; i++)
		if (strcmp(role_names[i], name.s) == 0)
			return 1 << i;
	return 0;
}

bool
account_roles_set(struct tx *tx, const struct account *a, int64_t roles)
{
	if (tx_change(tx, &account_touch, BIND(P(a->id),
	    P(a->revision))) != 1)
		return false;
	for (int i = 0; i < ROLES; i++) {
		struct text name = { role_names[i], strlen(role_names[i]) };

		if ((roles & ~a->roles & 1 << i) != 0) {
			tx_change(tx, &role_give, BIND(P(a->id), P(name)));
			audit(tx, "account.role-give", a->id, name);
		}
		if ((a->roles & ~roles & 1 << i) != 0) {
			tx_change(tx, &role_take, BIND(P(a->id), P(name)));
			audit(tx, "account.role-take", a->id, name);
		}
	}
	return true;
}
