/* Writes the audit log. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "audit/audit.h"
#include "audit/row_diff.h"
#include "base/arena.h"
#include "base/secret.h"
#include "db/connection.h"

struct head { int64_t last, at; struct text hash; };

static const struct shape head_shape = SHAPE(struct head,
	COLUMNS(struct head, last, at, hash));

QUERY(audit_head_locked, head_shape,
    "SELECT last, UNIX_TIMESTAMP() AS at, LOWER(HEX(hash)) AS hash"
    "  FROM audit_head WHERE id = 1 FOR UPDATE");
COMMAND(audit_insert,
    "INSERT INTO audit (id, at, account_id, verb, object_id, address,"
    "                   before_, detail, hash)"
    " VALUES (:id, :at, :account_id, :verb, :object_id, :address, :before,"
    "       :detail, UNHEX(:hash))");
COMMAND(audit_head_move,
    "UPDATE audit_head SET last = :last, hash = UNHEX(:hash) WHERE id = 1");

static void
note(struct tx *tx, struct audit_row row)
{
	struct note *note = arena_alloc(tx->db->arena, sizeof *note);

	row.address = tx->actor.address;
	/* The caller's texts may be gone when the note is written. */
	row.before = text_first(tx->db->arena, row.before, AUDIT_DETAIL_MAX);
	row.detail = text_first(tx->db->arena, row.detail, AUDIT_DETAIL_MAX);
	note->row = row;
	*tx->notes_end = note;
	tx->notes_end = &note->next;
	tx->audited = true;
}

void
audit_of(struct tx *tx, int64_t account_id, const char *verb,
    int64_t object_id, struct text detail)
{
	note(tx, (struct audit_row){ .account_id = account_id,
	    .object_id = object_id, .verb = { verb, strlen(verb) },
	    .before = TEXT(""), .detail = detail });
}

void
audit(struct tx *tx, const char *verb, int64_t object_id, struct text detail)
{
	audit_of(tx, tx->actor.account_id, verb, object_id, detail);
}

void
audit_change(struct tx *tx, const char *verb, int64_t object_id,
    const struct shape *shape, const void *before, const void *after)
{
	struct audit_row row = { .account_id = tx->actor.account_id,
	    .object_id = object_id, .verb = { verb, strlen(verb) },
	    .before = TEXT("") };

	if (before != NULL)
		row.before = row_diff(tx->db->arena, shape, before, after);
	row.detail = row_diff(tx->db->arena, shape, after, before);
	note(tx, row);
}

const char *
audit_verb(const struct tx *tx)
{
	const char *verb = "";

	for (const struct note *d = tx->notes; d != NULL; d = d->next)
		if (strncmp(d->row.verb.s, "file.", 5) != 0 &&
		    strncmp(d->row.verb.s, "form.", 5) != 0)
			verb = d->row.verb.s;
	return verb;
}

static void
put(char *out, size_t *len, struct text t)
{
	uint64_t n = t.len;

	for (int i = 7; i >= 0; i--)
		out[(*len)++] = (char)(n >> (8 * i) & 0xFF);
	memcpy(out + *len, t.s, t.len);
	*len += t.len;
}

static void
put_number(char *out, size_t *len, int64_t number)
{
	char digits[24];
	int n = snprintf(digits, sizeof digits, "%" PRId64, number);

	put(out, len, (struct text){ digits, (size_t)n });
}

struct text
audit_hash(struct arena *a, struct text previous, const struct audit_row *row)
{
	enum { NUMBERS = 4 * 32, LENGTHS = 5 * 8 };
	char *whole = arena_alloc(a, NUMBERS + LENGTHS + previous.len +
	    row->verb.len + row->address.len + row->before.len +
	    row->detail.len);
	size_t len = 0;

	put(whole, &len, previous);
	put_number(whole, &len, row->id);
	put_number(whole, &len, row->at);
	put_number(whole, &len, row->account_id);
	put(whole, &len, row->verb);
	put_number(whole, &len, row->object_id);
	put(whole, &len, row->address);
	put(whole, &len, row->before);
	put(whole, &len, row->detail);
	return secret_sha256(a, (struct text){ whole, len });
}

bool
audit_write(struct tx *tx)
{
	struct head head;

	if (tx->notes == NULL)
		return true;
	if (!db_row(tx->db, &audit_head_locked, &head, BIND_NONE))
		return false;
	for (struct note *d = tx->notes; d != NULL; d = d->next) {
		struct audit_row *row = &d->row;

		row->id = ++head.last;
		row->at = head.at;
		head.hash = audit_hash(tx->db->arena, head.hash, row);
		tx_insert(tx, &audit_insert, BIND(P(row->id), P(row->at),
		    P_OR_NULL(row->account_id), P(row->verb),
		    P(row->object_id), P(row->address), P(row->before),
		    P(row->detail), P(head.hash)));
	}
	return tx_change(tx, &audit_head_move, BIND(P(head.last),
	    P(head.hash))) == 1;
}
