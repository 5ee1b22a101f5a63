/* Personal calendar feeds: makes, lists and ends them, and finds the owner. */
#include "base/arena.h"
#include "base/secret.h"
#include "conference/feeds/feed.h"
#include "db/count.h"
#include "db/db.h"
#include "identity/role.h"

enum { TOKEN_BYTES = 16 };

const struct shape feed_shape = SHAPE(struct feed,
	COLUMNS(struct feed, id, token, created_at));
static const struct shape owner_shape = SHAPE(struct feed_owner,
	COLUMNS(struct feed_owner, account_id, unit_id, roles));

QUERY(feed_rows, feed_shape,
    "SELECT {} FROM calendar_feed"
    " WHERE account_id = :account_id AND ended_at IS NULL"
    " ORDER BY id LIMIT 5");
/* Locks the account, so that two that begin at once are counted. */
QUERY(feed_account_lock, count_shape,
    "SELECT id AS total FROM account WHERE id = :account_id FOR UPDATE");
COMMAND(feed_insert,
    "INSERT INTO calendar_feed (account_id, token, token_hash, created_at)"
    " VALUES (:account_id, :token, UNHEX(:hash), :now)");
COMMAND(feed_end_one,
    "UPDATE calendar_feed SET ended_at = :now"
    " WHERE account_id = :account_id AND id = :id AND ended_at IS NULL");
QUERY(feed_owner_row, owner_shape,
    "SELECT a.id AS account_id, COALESCE(a.unit_id, 0) AS unit_id,"
    "       " ROLES_OF_ACCOUNT
    "  FROM calendar_feed f JOIN account a ON a.id = f.account_id"
    " WHERE f.token_hash = UNHEX(:hash) AND f.ended_at IS NULL"
    "   AND a.state = 0 AND a.township_id IS NULL"
    "   AND COALESCE(a.ends_on >="
    "        DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR), TRUE)");

struct rows
feeds_of(struct db *db, int64_t account_id)
{
	return db_rows(db, &feed_rows, BIND(P(account_id)));
}

bool
feed_add(struct tx *tx, int64_t account_id, struct moment now)
{
	struct arena *a = db_room(tx_db(tx));
	struct text token = text_print(a, "c%s",
	    secret_hex(a, TOKEN_BYTES).s);

	db_rows(tx_db(tx), &feed_account_lock, BIND(P(account_id)));
	if (feeds_of(tx_db(tx), account_id).count >= FEEDS_MAX)
		return false;
	tx_insert(tx, &feed_insert, BIND(P(account_id), P(token),
	    AS(hash, P(secret_sha256(a, token))), P(now)));
	return true;
}

bool
feed_end(struct tx *tx, int64_t account_id, int64_t id, struct moment now)
{
	return tx_change(tx, &feed_end_one, BIND(P(now), P(account_id),
	    P(id))) == 1;
}

bool
feed_owner_find(struct db *db, struct text token, struct feed_owner *out)
{
	struct text hash = secret_sha256(db_room(db), token);

	return db_row(db, &feed_owner_row, out, BIND(P(hash)));
}
