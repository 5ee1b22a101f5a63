/* The password of an account, stored as Argon2id. */
#include "credentials/credential.h"
#include "credentials/password.h"
#include "db/count.h"
#include "db/db.h"
#include "identity/account.h"
#include "process/settings.h"

enum { BEFORE_MAX = 24 };

struct before { int64_t id; struct text password_hash; };

static const struct shape credential_shape = SHAPE(struct credential,
	COLUMNS(struct credential, password_hash, changed_at, must_change));

static const struct shape before_shape = SHAPE(struct before,
	COLUMNS(struct before, id, password_hash));

QUERY(credential_by_account, credential_shape,
    "SELECT password_hash, changed_at, must_change FROM credential"
    " WHERE account_id = :account_id LIMIT 1");
QUERY(credentials_before, before_shape,
    "SELECT id, password_hash FROM credential_before"
    " WHERE account_id = :account_id ORDER BY id DESC LIMIT 24");
QUERY(password_common, count_shape,
    "SELECT COUNT(*) AS total FROM common_password"
    " WHERE word IN (:word, :stem)");
COMMAND(credential_keep,
    "INSERT INTO credential_before (account_id, password_hash)"
    " SELECT account_id, password_hash FROM credential"
    "  WHERE account_id = :account_id");
COMMAND(credential_keep_few,
    "DELETE FROM credential_before WHERE account_id = :account_id"
    "   AND id < :id");
COMMAND(credential_put,
    "INSERT INTO credential (account_id, password_hash, changed_at,"
    "                        must_change)"
    " VALUES (:account_id, :password_hash, :changed_at, :must_change)"
    "     ON DUPLICATE KEY UPDATE password_hash = VALUES(password_hash),"
    "        changed_at = VALUES(changed_at),"
    "        must_change = VALUES(must_change)");
COMMAND(credential_again,
    "UPDATE credential SET password_hash = :hash"
    " WHERE account_id = :account_id");

bool
credential_of(struct db *db, int64_t account_id, struct credential *out)
{
	*out = (struct credential){ .password_hash = TEXT("") };
	return db_row(db, &credential_by_account, out, BIND(P(account_id)));
}

bool
credential_must_change(const struct credential *c, int64_t now)
{
	int64_t days = setting(PASSWORD_AGE_DAYS);

	return c->must_change || (days > 0 &&
	    c->changed_at.s + days * DAY_S <= now);
}

const char *
credential_wrong(struct db *db, struct arena *a, const struct account *account,
    struct text password)
{
	const char *why = password_wrong(a, password, account->login,
	    account->name);

	if (why == NULL && count_of(db_rows(db, &password_common, BIND(
	    AS(word, P(text_lower(a, password))),
	    AS(stem, P(password_stem(a, password)))))) > 0)
		return "common";
	return why;
}

bool
credential_used(struct db *db, struct arena *a, int64_t account_id,
    struct text password)
{
	struct rows rows = db_rows(db, &credentials_before,
	    BIND(P(account_id)));
	const struct before *all = rows.at;
	struct credential now;
	int64_t count = setting(PASSWORD_HISTORY);

	if (count > 0 && credential_of(db, account_id, &now) &&
	    password_is(a, password, now.password_hash))
		return true;
	for (size_t i = 0; i < rows.count && (int64_t)i + 1 < count; i++)
		if (password_is(a, password, all[i].password_hash))
			return true;
	return false;
}

void
credential_set(struct tx *tx, int64_t account_id, const struct credential *c)
{
	struct rows rows;
	const struct before *all;

	tx_change(tx, &credential_keep, BIND(P(account_id)));
	rows = db_rows(tx_db(tx), &credentials_before, BIND(P(account_id)));
	all = rows.at;
	if (rows.count == BEFORE_MAX)
		tx_change(tx, &credential_keep_few, BIND(P(account_id),
		    P(all[rows.count - 1].id)));
	tx_change(tx, &credential_put, BIND(P(account_id),
	    P(c->password_hash), P(c->changed_at), P(c->must_change)));
}

void
credential_rehash(struct tx *tx, int64_t account_id, struct text hash)
{
	tx_change(tx, &credential_again, BIND(P(hash), P(account_id)));
}
