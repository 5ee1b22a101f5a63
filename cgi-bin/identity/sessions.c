/* Begins and ends sessions. */
#include "base/secret.h"
#include "db/db.h"
#include "identity/session.h"
#include "identity/sessions.h"
#include "process/settings.h"

const struct shape session_line_shape = SHAPE(struct session_line,
	COLUMNS(struct session_line, id, created_at, seen_at, expires_at,
	    address, agent, step));

struct old { int64_t id; };

static const struct shape old_shape = SHAPE(struct old,
	COLUMN(struct old, id));

QUERY(session_lines, session_line_shape,
    "SELECT id, created_at, seen_at, expires_at, address, agent, step"
    "  FROM session"
    " WHERE account_id = :account_id AND ended_at IS NULL"
    "   AND expires_at > :now AND seen_at > :idle"
    " ORDER BY seen_at DESC, id DESC LIMIT 50");
COMMAND(session_insert,
    "INSERT INTO session (token_hash, account_id, form_hash, created_at,"
    "                     seen_at, expires_at, address, agent, must_change,"
    "                     step)"
    " VALUES (UNHEX(:token), :account_id, UNHEX(:form_token), :now, :now,"
    "       :expires, :address, :agent, :must_change, :step)");
/* Deleted by id: a range delete would block concurrent sign-ins. */
QUERY(sessions_old, old_shape,
    "SELECT id FROM session WHERE account_id = :account_id"
    "   AND created_at <= :upto"
    " ORDER BY id LIMIT 50");
COMMAND(session_drop, "DELETE FROM session WHERE id = :id");
COMMAND(session_end_one,
    "UPDATE session SET ended_at = :now"
    " WHERE account_id = :account_id AND id = :id AND ended_at IS NULL");
COMMAND(session_end_all,
    "UPDATE session SET ended_at = :now"
    " WHERE account_id = :account_id AND id <> :but_id AND ended_at IS NULL");
COMMAND(session_enrol_all,
    "UPDATE session SET step = 2"
    " WHERE account_id = :account_id AND step = 0");

struct rows
sessions_of(struct db *db, int64_t account_id, int64_t now)
{
	return db_rows(db, &session_lines, BIND(P(account_id), P(now),
	    AS(idle, P(now - setting(SESSION_IDLE_S)))));
}

static void
drop_old(struct tx *tx, int64_t account_id, int64_t upto)
{
	struct rows rows = db_rows(tx_db(tx), &sessions_old,
	    BIND(P(account_id), P(upto)));
	const struct old *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		tx_change(tx, &session_drop, BIND(P(all[i].id)));
}

struct text
session_begin(struct tx *tx, struct arena *a, const struct session_start *s)
{
	struct text token = secret_token(a);
	struct text form_token = session_form_token(a, token);

	drop_old(tx, s->account_id, s->now - setting(SESSION_LIFE_S) -
	    setting(SESSION_KEPT_S));
	tx_insert(tx, &session_insert, BIND(
	    AS(token, P(secret_sha256(a, token))), P(s->account_id),
	    AS(form_token, P(secret_sha256(a, form_token))), P(s->now),
	    AS(expires, P(s->now + (s->step == STEP_CODE ? CODE_S :
	    setting(SESSION_LIFE_S)))), P(s->address), P(s->agent),
	    P(s->must_change), P(s->step)));
	return token;
}

int64_t
session_end(struct tx *tx, int64_t account_id, int64_t id, int64_t now)
{
	return tx_change(tx, &session_end_one, BIND(P(now), P(account_id),
	    P(id)));
}

int64_t
sessions_end(struct tx *tx, int64_t account_id, int64_t but_id, int64_t now)
{
	return tx_change(tx, &session_end_all, BIND(P(now), P(account_id),
	    P(but_id)));
}

void
sessions_must_enrol(struct tx *tx, int64_t account_id)
{
	tx_change(tx, &session_enrol_all, BIND(P(account_id)));
}
