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

/* Whether its commas stand between thousands: 1,234,567.50. */
static bool
grouped(const char *s)
{
	static const char digits[] = "0123456789";
	size_t n = strspn(s, digits);

	if (n == 0 || n > 3)
		return false;
	for (s += n; *s == ','; s += 4)
		if (strspn(s + 1, digits) != 3)
			return false;
	return strchr(s, ',') == NULL;
}

static size_t
drop(char *s, char c)
{
	size_t n = 0;

	for (const char *from = s; *from != '\0'; from++)
		if (*from != c)
			s[n++] = *from;
	s[n] = '\0';
	return n;
}

struct text
amount_stored(struct arena *a, struct text t)
{
	static const struct text yuan = { YUAN, sizeof YUAN - 1 };
	char *out = arena_alloc(a, t.len + 4), *dot;
	size_t n;

	if (t.len > yuan.len &&
	    strcmp(t.s + t.len - yuan.len, yuan.s) == 0)
		t.len -= yuan.len;
	memcpy(out, t.s, t.len);
	out[t.len] = '\0';
	n = drop(out, ' ');
	if (grouped(out))
		n = drop(out, ',');
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
