/* Amounts of money as people write them and as a column has them. */
#include <string.h>

#include "base/arena.h"
#include "conference/assistance/amount.h"

#define YUAN "\xe5\x85\x83"

bool
amount_parse(struct text t, int64_t *fen)
{
	size_t n = 0;

	*fen = 0;
	while (n < t.len && n < 10 && t.s[n] >= '0' && t.s[n] <= '9')
		*fen = *fen * 10 + (t.s[n++] - '0');
	if (n == 0 || (n > 1 && t.s[0] == '0'))
		return false;
	*fen *= 100;
	if (n + 3 == t.len && t.s[n] == '.' &&
	    t.s[n + 1] >= '0' && t.s[n + 1] <= '9' &&
	    t.s[n + 2] >= '0' && t.s[n + 2] <= '9')
		*fen += (t.s[n + 1] - '0') * 10 + t.s[n + 2] - '0';
	else if (n != t.len)
		return false;
	return *fen > 0;
}

struct text
amount_plain(struct arena *a, struct text t)
{
	return t.len > 3 && strcmp(t.s + t.len - 3, ".00") == 0 ?
	    text_copy(a, t.s, t.len - 3) : t;
}

struct text
amount_stored(struct arena *a, struct text t)
{
	static const struct text yuan = { YUAN, sizeof YUAN - 1 };
	char *out = arena_alloc(a, t.len + 4), *dot;
	size_t n = 0;

	if (t.len > yuan.len &&
	    strcmp(t.s + t.len - yuan.len, yuan.s) == 0)
		t.len -= yuan.len;
	for (size_t i = 0; i < t.len; i++)
		if (t.s[i] != ',' && t.s[i] != ' ')
			out[n++] = t.s[i];
	out[n] = '\0';
	dot = strchr(out, '.');
	if (n > 0 && dot == NULL)
		strcpy(out + n, ".00");
	else if (n > 0 && dot == out + n - 2)
		strcpy(out + n, "0");
	return text_of(out);
}

struct text
per_stored(struct arena *a, struct text t)
{
	static const char each[] = YUAN "\xe6\xaf\x8f";
	static const char *const before[] = { YUAN "/",
	    YUAN "\xef\xbc\x8f", NULL };

	for (size_t i = 0; before[i] != NULL; i++) {
		size_t n = strlen(before[i]);

		if (t.len > n && strncmp(t.s, before[i], n) == 0)
			return text_copy(a, t.s + n, t.len - n);
	}
	return strncmp(t.s, each, strlen(each)) == 0 ?
	    text_of(t.s + strlen(YUAN)) : t;
}
