/* Any bytes as a cookie header: a token of the right length, or no session. */
#include "fuzz.h"
#include "identity/session.h"
#include "web/request.h"
#include "web/visitor.h"

/* Replaces identity/session.c. */
bool
session_find(struct db *db, struct arena *a, struct text token, int64_t now,
    struct session *out)
{
	(void)db, (void)a, (void)now;
	MUST(token.len == 43 && strlen(token.s) == 43);
	MUST(strpbrk(token.s, "; ") == NULL);
	out->account_id = 1;
	return true;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct arena *a = arena_new();
	const char *cookies = string_of(a, bytes, n);
	struct request r = { .arena = a,
	    .origin = n % 2 ? "https://a" : "http://a" };

	visitor_load(&r, cookies);
	if (r.visitor.account_id != 0)
		MUST(strstr(cookies, n % 2 ? "__Host-lianxi=" : "lianxi=") !=
		    NULL);
	MUST(r.visitor.form_token.len == 0);
	arena_free(a);
	return 0;
}
