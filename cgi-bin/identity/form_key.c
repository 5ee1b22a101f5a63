/* Form keys: which key was used with which contents. */
#include "audit/audit.h"
#include "db/db.h"
#include "identity/form_key.h"
#include "db/count.h"

COMMAND(form_once_insert,
    "INSERT INTO form_once (once_key, print, taken_at)"
    " VALUES (UNHEX(?), UNHEX(?), ?)");
QUERY(form_once_same, number_shape,
    "SELECT CAST(print = UNHEX(?) AS INT) AS total FROM form_once"
    " WHERE once_key = UNHEX(?) LOCK IN SHARE MODE");
COMMAND(form_once_drop, "DELETE FROM form_once WHERE taken_at <= ?");

bool
form_once_take(struct tx *tx, struct text key, struct text print, int64_t now)
{
	tx_insert(tx, &form_once_insert, BIND(P(key), P(print), P(now)));
	return !tx_repeated(tx) || number_of(db_rows(tx_db(tx),
	    &form_once_same, BIND(P(print), P(key)))) != 0;
}

void
form_once_tidy(struct tx *tx, int64_t upto)
{
	if (tx_change(tx, &form_once_drop, BIND(P(upto))) > 0)
		audit(tx, "form.tidy", 0, TEXT(""));
}
