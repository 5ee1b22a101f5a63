/* Three texts separated by NUL: a password checked against login and name. */
#include <stdbool.h>

#include "credentials/password.h"
#include "fuzz.h"
#include "process/settings.h"

static int
kinds_of(struct text t)
{
	bool has[4] = { false };

	for (size_t i = 0; i < t.len; i++) {
		char c = t.s[i];

		has[c >= 'a' && c <= 'z' ? 0 : c >= 'A' && c <= 'Z' ? 1 :
		    c >= '0' && c <= '9' ? 2 : 3] = true;
	}
	return has[0] + has[1] + has[2] + has[3];
}

static void
judged(struct arena *a, struct text password, struct text login,
    struct text name)
{
	const char *why = password_wrong(a, password, login, name);
	struct text folded = text_lower(a, password);
	struct text stem = password_stem(a, password);
	bool own = strstr(folded.s, text_lower(a, login).s) != NULL &&
	    text_points(login) >= 2;

	text_check(a, folded);
	text_check(a, stem);
	MUST(folded.len == password.len && stem.len <= folded.len);
	MUST(memcmp(folded.s, stem.s, stem.len) == 0);
	MUST(text_same(text_lower(a, folded), folded));
	MUST(text_same(password_stem(a, stem), stem));
	MUST(strpbrk(folded.s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == NULL);
	if (why == NULL) {
		MUST(text_points(password) >= 10 && kinds_of(password) >= 3);
		MUST(!own);
	} else if (strcmp(why, "short") == 0)
		MUST(text_points(password) < 10);
	else if (strcmp(why, "kinds") == 0)
		MUST(kinds_of(password) < 3);
	else
		MUST(strcmp(why, "own") == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct arena *a = arena_new();
	struct text t[3] = { TEXT(""), TEXT(""), TEXT("") };
	const uint8_t *at = bytes, *end = bytes + n;
	bool all = n > 0;

	settings_read();
	for (size_t i = 0; i < 3 && at < end; i++) {
		const uint8_t *stop = memchr(at, 0, (size_t)(end - at));

		if (stop == NULL)
			stop = end;
		all = text_parse(a, (const char *)at, (size_t)(stop - at),
		    &t[i]) && all;
		at = stop + 1;
	}
	if (all)
		judged(a, t[0], t[1], t[2]);
	arena_free(a);
	return 0;
}
