/* The delay after failed attempts to sign in. */
#include <stdbool.h>

#include <arpa/inet.h>

#include "base/secret.h"
#include "credentials/sign_in.h"
#include "db/count.h"
#include "db/db.h"

/* At least 2 s: the clock has whole seconds, so 1 s may be over at once. */
enum { FIRST_S = 2, NET_BYTES = 8 };

static const struct { const char *name; int64_t free, most_s, forgotten_s; }
limits[] = {
	[TRIED_BOTH] = { "both", 5, 900, DAY_S },
	[TRIED_ACCOUNT] = { "account", 5, 30, 3600 },
	[TRIED_ADDRESS] = { "address", 20, 60, 900 },
};

struct old { struct text subject; };

static const struct shape old_shape = SHAPE(struct old,
	COLUMN(struct old, subject));

/* Locks the row, and inserts it if needed. */
COMMAND(try_hold,
    "INSERT INTO sign_in_try (subject, failures, last_at)"
    " VALUES (UNHEX(:subject), 0, :now)"
    "     ON DUPLICATE KEY UPDATE subject = subject");
/* Locks what try_hold has locked, and so reads what is there now. */
QUERY(try_waits, count_shape,
    "SELECT COALESCE(MAX(wait_until), 0) AS total FROM sign_in_try"
    " WHERE subject IN (UNHEX(:both), UNHEX(:alone)) FOR UPDATE");
QUERY(try_waits_there, count_shape,
    "SELECT COALESCE(MAX(wait_until), 0) AS total FROM sign_in_try"
    " WHERE subject = UNHEX(:there)");
QUERY(address_known, count_shape,
    "SELECT COUNT(*) AS total"
    "  FROM session s JOIN account a ON a.id = s.account_id"
    " WHERE a.login = :login AND s.address = :address");
COMMAND(try_count,
    "INSERT INTO sign_in_try (subject, failures, last_at)"
    " VALUES (UNHEX(:subject), 1, :now)"
    "     ON DUPLICATE KEY UPDATE"
    "        failures = IF(last_at < :forgotten, 1, failures + 1),"
    "        last_at = VALUES(last_at)");
QUERY(try_failures, count_shape,
    "SELECT failures AS total FROM sign_in_try"
    " WHERE subject = UNHEX(:subject) LIMIT 1 FOR UPDATE");
COMMAND(try_wait,
    "UPDATE sign_in_try SET wait_until = :until"
    " WHERE subject = UNHEX(:subject)");
/* attempt_begin() has locked the row. */
COMMAND(try_clear,
    "UPDATE sign_in_try SET failures = 0, wait_until = 0"
    " WHERE subject = UNHEX(:subject)");
COMMAND(try_drop,
    "DELETE FROM sign_in_try WHERE subject = UNHEX(:subject)"
    "   AND last_at <= :before");
QUERY(try_old, old_shape,
    "SELECT LOWER(HEX(subject)) AS subject FROM sign_in_try"
    " WHERE last_at < :before ORDER BY last_at LIMIT 20");

int64_t
tried_wait_s(enum tried tried, int64_t failures)
{
	int64_t wait_s = FIRST_S;

	if (failures <= limits[tried].free)
		return 0;
	for (int64_t n = limits[tried].free + 1; n < failures &&
	    wait_s < limits[tried].most_s; n++)
		wait_s *= 2;
	return wait_s < limits[tried].most_s ? wait_s : limits[tried].most_s;
}

struct text
tried_from(struct arena *a, struct text address)
{
	struct in6_addr v6;

	if (inet_pton(AF_INET6, address.s, &v6) != 1 ||
	    IN6_IS_ADDR_V4MAPPED(&v6))
		return address;
	return text_hex(a, v6.s6_addr, NET_BYTES);
}

static struct text
subject_of(const struct attempt *a, enum tried tried)
{
	struct text from = tried_from(a->arena, a->address);

	return secret_sha256(a->arena, text_print(a->arena, "%s\n%s\n%s",
	    limits[tried].name, tried != TRIED_ADDRESS ? a->login.s : "",
	    tried != TRIED_ACCOUNT ? from.s : ""));
}

/* Whether this login has a session from this address. */
static bool
is_known(struct tx *tx, const struct attempt *a)
{
	return count_of(db_rows(tx_db(tx), &address_known,
	    BIND(P(a->login), P(a->address)))) > 0;
}

int64_t
attempt_begin(struct tx *tx, struct attempt *a)
{
	enum tried alone;
	int64_t until, there;

	for (enum tried i = TRIED_BOTH; i <= TRIED_ADDRESS; i++)
		a->subject[i] = subject_of(a, i);
	tx_change(tx, &try_hold, BIND(
	    AS(subject, P(a->subject[TRIED_BOTH])), P(a->now)));
	tx_change(tx, &try_hold, BIND(
	    AS(subject, P(a->subject[TRIED_ACCOUNT])), P(a->now)));
	alone = is_known(tx, a) ? TRIED_BOTH : TRIED_ACCOUNT;
	until = count_of(db_rows(tx_db(tx), &try_waits, BIND(
	    AS(both, P(a->subject[TRIED_BOTH])),
	    AS(alone, P(a->subject[alone])))));
	there = count_of(db_rows(tx_db(tx), &try_waits_there, BIND(
	    AS(there, P(a->subject[TRIED_ADDRESS])))));
	if (there > until)
		until = there;
	return until > a->now ? until - a->now : 0;
}

/* Deletes up to 20 counters that are past their time. */
static void
drop_old(struct tx *tx, int64_t before)
{
	struct rows rows = db_rows(tx_db(tx), &try_old, BIND(P(before)));
	const struct old *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		tx_change(tx, &try_drop, BIND(P(all[i].subject), P(before)));
}

int64_t
attempt_failed(struct tx *tx, const struct attempt *a)
{
	int64_t longest_s = 0;

	for (enum tried i = TRIED_BOTH; i <= TRIED_ADDRESS; i++) {
		int64_t wait_s;

		tx_change(tx, &try_count, BIND(
		    AS(subject, P(a->subject[i])), P(a->now),
		    AS(forgotten, P(a->now - limits[i].forgotten_s))));
		wait_s = tried_wait_s(i, count_of(db_rows(tx_db(tx),
		    &try_failures, BIND(AS(subject, P(a->subject[i]))))));
		tx_change(tx, &try_wait, BIND(AS(until, P(a->now + wait_s)),
		    AS(subject, P(a->subject[i]))));
		longest_s = wait_s > longest_s ? wait_s : longest_s;
	}
	drop_old(tx, a->now - DAY_S);
	return longest_s;
}

void
attempt_passed(struct tx *tx, const struct attempt *a)
{
	tx_change(tx, &try_clear,
	    BIND(AS(subject, P(a->subject[TRIED_BOTH]))));
	tx_change(tx, &try_clear,
	    BIND(AS(subject, P(a->subject[TRIED_ACCOUNT]))));
}
