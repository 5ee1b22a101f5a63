/* The second factor of an account: app, recovery codes, devices. */
#include <inttypes.h>

#include "base/arena.h"
#include "base/secret.h"
#include "credentials/password.h"
#include "credentials/second_factor.h"
#include "credentials/totp.h"
#include "db/count.h"
#include "db/db.h"
#include "identity/role.h"
#include "identity/sessions.h"
#include "process/settings.h"

/* Longer ones are recovery codes. */
enum { TOTP_TYPED_MAX = 8 };

static const struct shape second_factor_shape = SHAPE(struct second_factor,
	COLUMNS(struct second_factor, secret, since, left));

static const struct shape offer_shape = SHAPE(struct offer,
	COLUMNS(struct offer, secret, codes));

const struct shape device_shape = SHAPE(struct device,
	COLUMNS(struct device, id, created_at, seen_at, expires_at, address,
	    agent));

QUERY(second_factor_of, second_factor_shape,
    "SELECT f.secret, f.since,"
    "       (SELECT COUNT(*) FROM recovery_code c"
    "         WHERE c.account_id = f.account_id AND c.used_at IS NULL)"
    "           AS `left`"
    "  FROM second_factor f WHERE f.account_id = :account_id LIMIT 1");
COMMAND(second_factor_insert,
    "INSERT INTO second_factor (account_id, secret, last_step, since)"
    " VALUES (:account_id, :secret, :step, :now)");
COMMAND(second_factor_use,
    "UPDATE second_factor SET last_step = :step"
    " WHERE account_id = :account_id AND last_step < :step");
COMMAND(second_factor_delete,
    "DELETE FROM second_factor WHERE account_id = :account_id");

COMMAND(recovery_insert,
    "INSERT INTO recovery_code (account_id, code_hash)"
    " VALUES (:account_id, UNHEX(:hash))");
COMMAND(recovery_use,
    "UPDATE recovery_code SET used_at = :now"
    " WHERE account_id = :account_id AND code_hash = UNHEX(:hash)"
    "   AND used_at IS NULL");
COMMAND(recovery_delete,
    "DELETE FROM recovery_code WHERE account_id = :account_id");

QUERY(offer_of_session, offer_shape,
    "SELECT secret, codes FROM second_factor_offer"
    " WHERE session_id = :session_id LIMIT 1");
COMMAND(offer_put,
    "INSERT INTO second_factor_offer (session_id, secret, codes)"
    " VALUES (:session_id, :secret, :codes)"
    "     ON DUPLICATE KEY UPDATE secret = VALUES(secret),"
    "        codes = VALUES(codes)");
COMMAND(offer_delete,
    "DELETE o FROM second_factor_offer o JOIN session s"
    "    ON s.id = o.session_id WHERE s.account_id = :account_id");

QUERY(device_rows, device_shape,
    "SELECT id, created_at, seen_at, expires_at, address, agent"
    "  FROM device WHERE account_id = :account_id AND expires_at > :now"
    "   AND created_at > :since"
    " ORDER BY seen_at DESC, id DESC LIMIT 50");
COMMAND(device_insert,
    "INSERT INTO device (account_id, token_hash, created_at, seen_at,"
    "                    expires_at, address, agent)"
    " VALUES (:account_id, UNHEX(:token), :created_at, :created_at,"
    "         :expires_at, :address, :agent)");
COMMAND(device_use,
    "UPDATE device SET seen_at = :now"
    " WHERE token_hash = UNHEX(SHA2(:token, 256))"
    "   AND account_id = :account_id AND expires_at > :now"
    "   AND created_at > :since");
COMMAND(device_delete,
    "DELETE FROM device WHERE id = :id AND account_id = :account_id");
COMMAND(device_delete_over,
    "DELETE FROM device WHERE account_id = :account_id"
    "   AND expires_at <= :now");
COMMAND(device_delete_all,
    "DELETE FROM device WHERE account_id = :account_id");

/* Whose second factor is required, by the value of the setting second-factor. */
enum { LEVELS = 4 };
static const unsigned needing[LEVELS] = { 0, SYSTEM | SECURITY | AUDITOR,
    SYSTEM | SECURITY | AUDITOR | OFFICE | CONVENER | REVIEWER, ~0U };
QUERY(second_factor_rule, count_shape,
    "SELECT CAST(value AS SIGNED) AS total FROM setting"
    " WHERE name = 'second-factor' LIMIT 1");

bool
roles_need_factor(struct db *db, int64_t roles)
{
	int64_t rule = count_of(db_rows(db, &second_factor_rule, BIND_NONE));

	return setting(SECOND_FACTOR) != 0 && ((unsigned)roles &
	    (rule >= 0 && rule < LEVELS ? needing[rule] : ~0U)) != 0;
}

void
second_factor_ask(struct tx *tx, int64_t account_id, int64_t roles)
{
	struct second_factor f;

	if (roles_need_factor(tx_db(tx), roles) &&
	    !second_factor_find(tx_db(tx), account_id, &f))
		sessions_must_enrol(tx, account_id);
}

bool
second_factor_find(struct db *db, int64_t account_id,
    struct second_factor *out)
{
	return db_row(db, &second_factor_of, out, BIND(P(account_id)));
}

bool
offer_find(struct db *db, int64_t session_id, struct offer *out)
{
	return db_row(db, &offer_of_session, out, BIND(P(session_id)));
}

void
offer_make(struct tx *tx, struct arena *a, int64_t session_id)
{
	struct text secret = totp_secret(a), codes[RECOVERY_CODES];

	for (int i = 0; i < RECOVERY_CODES; i++)
		codes[i] = password_random(a);
	tx_change(tx, &offer_put, BIND(P(session_id), P(secret),
	    AS(codes, P(text_join(a, codes, RECOVERY_CODES)))));
}

/* In lower case, without spaces and hyphens. */
static struct text
bare(struct arena *a, struct text code)
{
	struct text_buffer out = { .arena = a };

	for (size_t i = 0; i < code.len; i++)
		if (code.s[i] != ' ' && code.s[i] != '-')
			text_put(&out, &code.s[i], 1);
	return text_lower(a, text_written(&out));
}

/* The code's account is in it, so equal codes have different hashes. */
static struct text
recovery_hash(struct arena *a, int64_t account_id, struct text code)
{
	return secret_sha256(a, text_print(a, "recovery %" PRId64 " %s",
	    account_id, bare(a, code).s));
}

const char *
second_factor_prove(struct tx *tx, struct arena *a, const struct proof *p)
{
	struct text code = bare(a, p->code);
	struct second_factor f;
	int64_t step;

	if (code.len > TOTP_TYPED_MAX)
		return tx_change(tx, &recovery_use, BIND(P(p->now),
		    P(p->account_id), AS(hash, P(recovery_hash(a,
		    p->account_id, code))))) == 1 ? NULL : "recovery-wrong";
	if (!second_factor_find(tx_db(tx), p->account_id, &f) ||
	    !totp_step(f.secret, code, p->now, &step))
		return "code-wrong";
	return tx_change(tx, &second_factor_use, BIND(P(step),
	    P(p->account_id))) == 1 ? NULL : "code-used";
}

const char *
second_factor_accept(struct tx *tx, struct arena *a, const struct offer *o,
    const struct proof *p)
{
	int64_t step;

	if (!totp_step(o->secret, bare(a, p->code), p->now, &step))
		return "code-wrong";
	second_factor_drop(tx, p->account_id);
	tx_change(tx, &second_factor_insert, BIND(P(p->account_id),
	    P(o->secret), P(step), P(p->now)));
	for (size_t at = 0, n; at < o->codes.len; at += n + 1) {
		n = strcspn(o->codes.s + at, "\n");
		tx_insert(tx, &recovery_insert, BIND(P(p->account_id),
		    AS(hash, P(recovery_hash(a, p->account_id,
		    text_copy(a, o->codes.s + at, n))))));
	}
	tx_change(tx, &offer_delete, BIND(P(p->account_id)));
	return NULL;
}

bool
second_factor_drop(struct tx *tx, int64_t account_id)
{
	devices_end(tx, account_id);
	tx_change(tx, &recovery_delete, BIND(P(account_id)));
	return tx_change(tx, &second_factor_delete, BIND(P(account_id))) == 1;
}

/* ---- Devices */

/* Devices are those that are as old as may be today; 0 days: none. */
static int64_t
remembered_since(int64_t now)
{
	return now - setting(SECOND_FACTOR_DAYS) * DAY_S;
}

struct rows
devices_of(struct db *db, int64_t account_id, int64_t now)
{
	return db_rows(db, &device_rows, BIND(P(account_id), P(now),
	    AS(since, P(remembered_since(now)))));
}

struct text
device_add(struct tx *tx, struct arena *a, int64_t account_id,
    const struct device *d)
{
	struct text token = secret_token(a);

	tx_change(tx, &device_delete_over, BIND(P(account_id),
	    AS(now, P(d->created_at.s))));
	tx_insert(tx, &device_insert, BIND(P(account_id),
	    AS(token, P(secret_sha256(a, token))), P(d->created_at),
	    P(d->expires_at), P(d->address), P(d->agent)));
	return token;
}

bool
device_used(struct tx *tx, int64_t account_id, struct text token, int64_t now)
{
	return token.len > 0 && tx_change(tx, &device_use, BIND(P(now),
	    P(token), P(account_id), AS(since, P(remembered_since(now))))) == 1;
}

int64_t
device_end(struct tx *tx, int64_t account_id, int64_t id)
{
	return tx_change(tx, &device_delete, BIND(P(id), P(account_id)));
}

int64_t
devices_end(struct tx *tx, int64_t account_id)
{
	return tx_change(tx, &device_delete_all, BIND(P(account_id)));
}
