/* Saves forms that were submitted after the session had ended. */
#include "audit/audit.h"
#include "db/count.h"
#include "db/db.h"
#include "identity/saved_form.h"
#include "process/settings.h"

struct saved { struct text body; };

static const struct shape saved_shape = SHAPE(struct saved,
	COLUMN(struct saved, body));

QUERY(saved_form_by_path, saved_shape,
    "SELECT body FROM kept_form"
    " WHERE account_id = :account_id AND path = :path AND kept_at > :since"
    " LIMIT 1");
COMMAND(saved_form_put,
    "INSERT INTO kept_form (account_id, path, body, kept_at)"
    " VALUES (:account_id, :path, :body, :now)"
    "     ON DUPLICATE KEY UPDATE body = VALUES(body),"
    "                             kept_at = VALUES(kept_at)");
COMMAND(saved_form_delete,
    "DELETE FROM kept_form WHERE account_id = :account_id AND path = :path");
COMMAND(saved_form_delete_old,
    "DELETE FROM kept_form WHERE account_id = :account_id"
    "   AND kept_at <= :upto");
COMMAND(saved_form_delete_oldest,
    "DELETE FROM kept_form WHERE account_id = :account_id ORDER BY kept_at"
    " LIMIT 1");
QUERY(saved_form_count, count_shape,
    "SELECT COUNT(*) AS total FROM kept_form WHERE account_id = :account_id");

void
saved_form_add(struct tx *tx, int64_t account_id, struct text path,
    struct text body, int64_t now)
{
	tx_change(tx, &saved_form_delete_old, BIND(P(account_id),
	    AS(upto, P(now - setting(SESSION_KEPT_S)))));
	if (count_of(db_rows(tx_db(tx), &saved_form_count,
	    BIND(P(account_id)))) >= SAVED_FORMS_MAX)
		tx_change(tx, &saved_form_delete_oldest, BIND(P(account_id)));
	tx_change(tx, &saved_form_put, BIND(P(account_id), P(path), P(body),
	    P(now)));
	audit_of(tx, account_id, "form.keep", 0, path);
}

bool
saved_form_find(struct db *db, int64_t account_id, struct text path, int64_t now,
    struct text *body)
{
	struct saved saved;

	if (!db_row(db, &saved_form_by_path, &saved, BIND(P(account_id), P(path),
	    AS(since, P(now - setting(SESSION_KEPT_S))))))
		return false;
	*body = saved.body;
	return true;
}

void
saved_form_drop(struct tx *tx, int64_t account_id, struct text path)
{
	if (tx_change(tx, &saved_form_delete, BIND(P(account_id), P(path))) > 0)
		audit(tx, "form.drop", 0, path);
}
