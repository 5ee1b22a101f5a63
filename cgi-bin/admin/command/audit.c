/* lianxi audit: checks the audit log. */
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sysexits.h>

#include "admin/command/audit.h"
#include "admin/messages.h"
#include "audit/audit_log.h"
#include "base/arena.h"
#include "base/text.h"
#include "db/open.h"

enum { ID_DIGITS = 18 };

static const char *
why_words(enum audit_why why)
{
	switch (why) {
	case AUDIT_CHANGED:
		return _("does not match its hash: it was changed, moved or"
		    " inserted");
	case AUDIT_MISSING:
		return _("is missing");
	case AUDIT_LOOSE:
		return _("lies beyond the end of the chain: this system did"
		    " not write it");
	case AUDIT_HEAD:
		return _("is not the end of the chain: the recorded end was"
		    " changed");
	case AUDIT_SINCE:
		return _("lies before the start of the chain but has a hash:"
		    " the start was changed");
	case AUDIT_KNOWN:
		return _("does not match the hash that was written down, or"
		    " is gone");
	}
	return "";
}

/* Parses a number without leading zeros; 0 when it is none. */
static int64_t
number(const char *s)
{
	size_t n = strspn(s, "0123456789");
	int64_t out = 0;

	if (n == 0 || n > ID_DIGITS || s[n] != '\0' || *s == '0')
		return 0;
	for (; *s != '\0'; s++)
		out = out * 10 + (*s - '0');
	return out;
}

static bool
is_hash(const char *s)
{
	return strlen(s) == AUDIT_HASH_CHARS &&
	    strspn(s, "0123456789abcdef") == AUDIT_HASH_CHARS;
}

static void
say(const struct audit_proof *proof)
{
	size_t told = proof->faults < AUDIT_FAULTS_MAX ? proof->faults :
	    AUDIT_FAULTS_MAX;

	for (size_t i = 0; i < told; i++)
		printf(_("Entry %" PRId64 " %s.\n"), proof->fault[i].id,
		    why_words(proof->fault[i].why));
	if (proof->faults > told)
		printf(_("%zu more are not listed.\n"), proof->faults - told);
	if (proof->since > 0)
		printf(_("Entries up to %" PRId64 " are older than the chain"
		    " and cannot be checked.\n"), proof->since);
	printf(_("%" PRId64 " entries checked, %s.\n"), proof->rows,
	    proof->faults == 0 ? _("all correct") : _("with errors"));
	printf(_("Last entry: %" PRId64 " %s\nWrite it down elsewhere and"
	    " check it next time: audit verify NUMBER HASH.\n"),
	    proof->last, proof->hash);
}

int
audit_command(struct db *db, struct arena *arena, int count, char **words)
{
	struct text hash = TEXT("");
	struct audit_proof proof;
	bool end = count == 1 && strcmp(words[0], "end") == 0;
	int64_t id = 0;

	if (!end && ((count != 1 && count != 3) ||
	    strcmp(words[0], "verify") != 0))
		return EX_USAGE;
	if (count == 3) {
		id = number(words[1]);
		hash = (struct text){ words[2], strlen(words[2]) };
		if (id == 0 || !is_hash(words[2]))
			return EX_USAGE;
	}
	arena_reset(arena);
	db_begin_request(db, arena);
	audit_verify(db, id, hash, &proof);
	if (db_failed(db)) {
		fprintf(stderr, _("Not finished: the database cannot be read,"
		    " see the log.\n"));
		return EX_SOFTWARE;
	}
	if (end && proof.faults == 0)
		printf("%" PRId64 " %s\n", proof.last, proof.hash);
	else
		say(&proof);
	return proof.faults == 0 ? EX_OK : EX_DATAERR;
}
