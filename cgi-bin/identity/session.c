/* Finds the session of a visitor. */
#include <string.h>

#include "base/arena.h"
#include "base/secret.h"
#include "db/count.h"
#include "db/db.h"
#include "identity/session.h"
#include "process/settings.h"

static const struct shape session_shape = SHAPE(struct session,
	COLUMNS(struct session, id, account_id, unit_id, roles, seen_at,
	    audit_last, step, name, must_change, has_saved));

QUERY(session_by_token, session_shape,
    "SELECT s.id, a.id AS account_id, a.unit_id, a.name, s.seen_at,"
    "       s.must_change, s.step,"
    "       EXISTS (SELECT 1 FROM kept_form k"
    "                WHERE k.account_id = a.id) AS has_saved,"
    "       (SELECT last FROM audit_head WHERE id = 1) AS audit_last,"
    "       " ROLES_OF_ACCOUNT
    "  FROM session s"
    "  JOIN account a ON a.id = s.account_id"
    " WHERE s.token_hash = UNHEX(SHA2(:token, 256))"
    "   AND s.expires_at > :now AND s.seen_at > :idle AND s.ended_at IS NULL"
    "   AND a.state = 0 AND (a.ends_on IS NULL OR a.ends_on >= :today)"
    "   AND (a.township_id IS NULL OR EXISTS (SELECT 1 FROM township own"
    "           JOIN township w ON w.name = own.name AND w.state = 0"
    "          WHERE own.id = a.township_id))");

QUERY(session_by_form_token, count_shape,
    "SELECT account_id AS total FROM session"
    " WHERE form_hash = UNHEX(SHA2(:form_token, 256)) AND created_at > :since"
    "   AND step = 0 LIMIT 1");

TALLY(session_touch,
    "UPDATE session SET seen_at = :now WHERE id = :id AND seen_at < :now");

struct text
session_form_token(struct arena *a, struct text token)
{
	static const char kind[] = "form ";
	char *s = arena_alloc(a, sizeof kind + token.len);

	memcpy(s, kind, sizeof kind - 1);
	memcpy(s + sizeof kind - 1, token.s, token.len);
	return secret_sha256(a, (struct text){ s,
	    sizeof kind - 1 + token.len });
}

bool
session_find(struct db *db, struct arena *a, struct text token, int64_t now,
    struct session *out)
{
	if (!db_row(db, &session_by_token, out, BIND(P(token), P(now),
	    AS(today, P(moment_day((struct moment){ now }))),
	    AS(idle, P(now - setting(SESSION_IDLE_S))))))
		return false;
	out->form_token = session_form_token(a, token);
	if (out->step != STEP_DONE)
		out->roles = 0;
	return true;
}

enum sign_in_step
session_step(const struct session *s)
{
	return s->step == STEP_CODE ? STEP_CODE : s->must_change ?
	    STEP_PASSWORD : (enum sign_in_step)s->step;
}

void
session_seen(struct tx *tx, int64_t id, int64_t now)
{
	tx_change(tx, &session_touch, BIND(P(now), P(id)));
}

int64_t
session_account(struct db *db, struct text form_token, int64_t now)
{
	if (form_token.len == 0)
		return 0;
	return count_of(db_rows(db, &session_by_form_token, BIND(
	    P(form_token), AS(since, P(now - setting(SESSION_LIFE_S) -
	    setting(SESSION_KEPT_S))))));
}
