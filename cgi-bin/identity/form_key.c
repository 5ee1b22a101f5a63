/* Keys of forms that make something new, and where each form led. */
#include "audit/audit.h"
#include "db/db.h"
#include "identity/form_key.h"

static const struct shape form_taken_shape = SHAPE(struct form_taken,
	COLUMNS(struct form_taken, same, led_to));

COMMAND(form_key_insert,
    "INSERT INTO form_key (form_key, digest, account_id, taken_at)"
    " VALUES (UNHEX(:form_key), UNHEX(:digest), :account_id, :taken_at)");
QUERY(form_key_taken, form_taken_shape,
    "SELECT digest = UNHEX(:digest) AND"
    "           COALESCE(account_id, :account_id) = :account_id AS same,"
    "       IF(COALESCE(account_id, :account_id) = :account_id, led_to, '')"
    "           AS led_to"
    "  FROM form_key WHERE form_key = UNHEX(:form_key) LOCK IN SHARE MODE");
COMMAND(form_key_lead,
    "UPDATE form_key SET led_to = :led_to"
    " WHERE form_key = UNHEX(:form_key)");
COMMAND(form_key_lead_nowhere,
    "UPDATE form_key SET led_to = '' WHERE led_to = :led_to");
COMMAND(form_key_drop, "DELETE FROM form_key WHERE taken_at <= :upto");

bool
form_key_take(struct tx *tx, const struct form_key *k,
    struct form_taken *before)
{
	*before = (struct form_taken){ false, TEXT("") };
	tx_insert(tx, &form_key_insert, BIND(P(k->form_key), P(k->digest),
	    P(k->account_id), P(k->taken_at)));
	if (!tx_repeated(tx))
		return true;
	db_row(tx_db(tx), &form_key_taken, before, BIND(P(k->form_key),
	    P(k->digest), P(k->account_id)));
	return false;
}

void
form_key_led(struct tx *tx, struct text form_key, struct text led_to)
{
	tx_change(tx, &form_key_lead, BIND(P(led_to), P(form_key)));
}

void
form_key_discard(struct tx *tx, struct text led_to)
{
	tx_change(tx, &form_key_lead_nowhere, BIND(P(led_to)));
}

void
form_key_tidy(struct tx *tx, int64_t upto)
{
	if (tx_change(tx, &form_key_drop, BIND(P(upto))) > 0)
		audit(tx, "form.tidy", 0, TEXT(""));
}
