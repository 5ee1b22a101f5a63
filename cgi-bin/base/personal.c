#include <string.h>

#include "base/day.h"
#include "base/personal.h"

enum { GROUPS_MAX = 5, DIGITS_MAX = 19 };

/* ---- Characters, folded */

/* What a character is here: itself, or one of these. */
enum { OTHER = 0, LETTER = 'a', UNIT = 'u', CURRENCY = '$' };

static const struct { const char *utf8; char is; } wide[] = {
	{ "\u3000", ' ' }, { "\u00a0", ' ' },		/* spaces */
	{ "\u2010", '-' }, { "\u2011", '-' }, { "\u2012", '-' },
	{ "\u2013", '-' }, { "\u2014", '-' }, { "\u2212", '-' },
	{ "\u5143", UNIT }, { "\u5706", UNIT },		/* yuan */
	{ "\u4e07", UNIT }, { "\u4ebf", UNIT },		/* 10^4, 10^8 */
	{ "\uffe5", CURRENCY }, { "\u00a5", CURRENCY },
};

/* U+FF01 to U+FF5E are U+0021 to U+007E drawn wide. */
static char
narrow(const unsigned char *p)
{
	if (p[0] == 0xef && p[1] == 0xbc && p[2] >= 0x81)
		return (char)(p[2] - 0x60);
	if (p[0] == 0xef && p[1] == 0xbd && p[2] <= 0x9e)
		return (char)(p[2] - 0x20);
	return OTHER;
}

/* The character at p, which is in a text; *n: its bytes. */
static char
fold(const char *p, size_t *n)
{
	unsigned char lead = (unsigned char)*p;
	char c = *p;

	*n = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
	if (lead >= 0x80) {
		for (size_t i = 0; i < sizeof wide / sizeof *wide; i++)
			if (strncmp(p, wide[i].utf8, *n) == 0)
				return wide[i].is;
		c = *n == 3 ? narrow((const unsigned char *)p) : OTHER;
	}
	if (c == 'x' || c == 'X')
		return 'X';
	if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_')
		return LETTER;
	return (c >= '0' && c <= '9') || (c != OTHER &&
	    strchr(" -.$", c) != NULL) ? c : OTHER;
}

static char
fold_before(struct text t, size_t at)
{
	size_t n;

	if (at == 0)
		return OTHER;
	do
		at--;
	while (at > 0 && ((unsigned char)t.s[at] & 0xc0) == 0x80);
	return fold(t.s + at, &n);
}

static char
fold_at(struct text t, size_t at)
{
	size_t n;

	return at < t.len ? fold(t.s + at, &n) : OTHER;
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* ---- Groups of digits */

struct group {
	size_t	at, end;		/* bytes of the text */
	size_t	count;			/* digits, and X at the end */
	char	digits[DIGITS_MAX + 1];
	char	joined;			/* to the next, by ' ' or '-'; 0: not */
	size_t	next;			/* where that begins */
};

/* The group that begins at `at`, where a digit is. */
static struct group
group_read(struct text t, size_t at)
{
	struct group g = { .at = at, .end = at };
	size_t n;
	char c = OTHER;

	while (g.end < t.len && is_digit(c = fold(t.s + g.end, &n))) {
		if (g.count < DIGITS_MAX)
			g.digits[g.count] = c;
		g.count++;
		g.end += n;
	}
	if (g.end < t.len && c == 'X' &&
	    (g.count == 17 || g.count == 3)) {	/* ID, or its last group */
		g.digits[g.count++] = 'X';
		g.end += n;
	}
	if (g.end < t.len && ((c = fold(t.s + g.end, &n)) == ' ' || c == '-') &&
	    is_digit(fold_at(t, g.end + n))) {
		g.joined = c;
		g.next = g.end + n;
	}
	return g;
}

/* ---- Numbers */

static int
value(const char *s, size_t n)
{
	int v = 0;

	for (size_t i = 0; i < n; i++)
		v = v * 10 + (s[i] - '0');
	return v;
}

/* GB/T 2260: the provinces, and 83, 91 to 94 of residence permits. */
static bool
province(const char *s)
{
	static const char codes[] = " 11 12 13 14 15 21 22 23 31 32 33 34 35"
	    " 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82"
	    " 83 91 92 93 94 ";
	const char code[] = { ' ', s[0], s[1], ' ', '\0' };

	return strstr(codes, code) != NULL;
}

static bool
born(int year, const char *month_day)
{
	char iso[11] = "0000-00-00";
	struct day day;

	for (int i = 3, y = year; i >= 0; i--, y /= 10)
		iso[i] = (char)('0' + y % 10);
	memcpy(iso + 5, month_day, 2);
	memcpy(iso + 8, month_day + 2, 2);
	return year >= 1900 && year < 2100 &&
	    day_parse((struct text){ iso, 10 }, &day);
}

static bool
is_id_card(const char *s, size_t n)
{
	static const int weights[] = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10,
	    5, 8, 4, 2 };
	int sum = 0;

	if (n == 15)
		return strchr(s, 'X') == NULL && province(s) &&
		    born(1900 + value(s + 6, 2), s + 8);
	for (size_t i = 0; i < 17; i++)
		sum += weights[i] * (s[i] - '0');
	return "10X98765432"[sum % 11] == s[17] && province(s) &&
	    born(value(s + 6, 4), s + 10);
}

static bool
is_mobile(const char *s, size_t n)
{
	static const char *const abroad[] = { "86", "0086" };

	for (size_t i = 0; i < 2; i++)
		if (n == 11 + strlen(abroad[i]) &&
		    strncmp(s, abroad[i], strlen(abroad[i])) == 0) {
			s += n - 11;
			n = 11;
		}
	return n == 11 && s[0] == '1' && s[1] >= '3';
}

/* Do cards that begin so have so many digits?  ISO 7812, by network. */
static bool
issued(const char *s, size_t n)
{
	static const struct { const char *first, *second; size_t min, max; }
	networks[] = {
		{ "6", "2", 16, 19 },
		{ "4", "0123456789", 13, 13 }, { "4", "0123456789", 16, 16 },
		{ "4", "0123456789", 19, 19 }, { "5", "0123456789", 16, 16 },
		{ "3", "47", 15, 15 }, { "3", "5", 16, 16 },
		{ "3", "0689", 14, 14 },
	};

	for (size_t i = 0; i < sizeof networks / sizeof *networks; i++)
		if (s[0] == *networks[i].first && n >= networks[i].min &&
		    n <= networks[i].max &&
		    strchr(networks[i].second, s[1]) != NULL)
			return true;
	return false;
}

static bool
is_bank_card(const char *s, size_t n)
{
	int sum = 0;

	if (!issued(s, n))
		return false;
	for (size_t i = 0; i < n; i++) {
		int d = s[n - 1 - i] - '0';

		sum += i % 2 == 0 ? d : d * 2 / 10 + d * 2 % 10;
	}
	return sum % 10 == 0;
}

/* How each may be written: so many digits a group. */
static const struct form {
	enum personal_kind	kind;
	unsigned char		groups[GROUPS_MAX];
} forms[] = {
	{ PERSONAL_ID_CARD, { 18 } },
	{ PERSONAL_ID_CARD, { 6, 8, 4 } },
	{ PERSONAL_ID_CARD, { 6, 4, 4, 4 } },
	{ PERSONAL_ID_CARD, { 15 } },
	{ PERSONAL_ID_CARD, { 6, 6, 3 } },
	{ PERSONAL_MOBILE, { 11 } },
	{ PERSONAL_MOBILE, { 13 } },
	{ PERSONAL_MOBILE, { 15 } },
	{ PERSONAL_MOBILE, { 3, 4, 4 } },
	{ PERSONAL_MOBILE, { 3, 8 } },
	{ PERSONAL_MOBILE, { 7, 4 } },
	{ PERSONAL_MOBILE, { 4, 7 } },
	{ PERSONAL_MOBILE, { 5, 6 } },
	{ PERSONAL_BANK_CARD, { 13 } },
	{ PERSONAL_BANK_CARD, { 14 } },
	{ PERSONAL_BANK_CARD, { 15 } },
	{ PERSONAL_BANK_CARD, { 16 } },
	{ PERSONAL_BANK_CARD, { 17 } },
	{ PERSONAL_BANK_CARD, { 18 } },
	{ PERSONAL_BANK_CARD, { 19 } },
	{ PERSONAL_BANK_CARD, { 4, 4, 4, 1 } },
	{ PERSONAL_BANK_CARD, { 4, 4, 4, 2 } },
	{ PERSONAL_BANK_CARD, { 4, 4, 4, 3 } },
	{ PERSONAL_BANK_CARD, { 4, 4, 4, 4 } },
	{ PERSONAL_BANK_CARD, { 4, 4, 4, 4, 1 } },
	{ PERSONAL_BANK_CARD, { 4, 4, 4, 4, 2 } },
	{ PERSONAL_BANK_CARD, { 4, 4, 4, 4, 3 } },
	{ PERSONAL_BANK_CARD, { 4, 6, 4 } },
	{ PERSONAL_BANK_CARD, { 4, 6, 5 } },
	{ PERSONAL_BANK_CARD, { 6, 10 } },
	{ PERSONAL_BANK_CARD, { 6, 11 } },
	{ PERSONAL_BANK_CARD, { 6, 12 } },
	{ PERSONAL_BANK_CARD, { 6, 13 } },
};

/* Groups side by side that one sign joins, and what stands before them. */
struct stretch {
	struct group	groups[GROUPS_MAX];
	size_t		count;
	struct group	before;		/* count 0: none is joined to it */
};

/* The digits of the first groups, if they are as the form has them. */
static size_t
form_fits(const struct form *f, const struct stretch *s, char *digits)
{
	size_t k = 0, n = 0;

	for (; k < GROUPS_MAX && f->groups[k] > 0; k++) {
		const struct group *g = &s->groups[k];

		if (k == s->count || g->count != f->groups[k] ||
		    (k > 0 && s->groups[k - 1].joined != s->groups[0].joined))
			return 0;
		memcpy(digits + n, g->digits, g->count);
		n += g->count;
	}
	digits[n] = '\0';
	return strchr(digits, 'X') == NULL || (n == 18 &&
	    strchr(digits, 'X') == digits + 17) ? k : 0;
}

/* Is what is joined to it a number of its own, or more of this one? */
static bool
apart(const struct form *f, const struct group *other, char by)
{
	if (other->count >= 11 || strncmp(other->digits, "86", 3) == 0 ||
	    strncmp(other->digits, "0086", 5) == 0)
		return true;
	return by == ' ' && (f->groups[1] == 0 || f->groups[0] != 4 ||
	    other->count > 4);
}

static bool
stands_alone(struct text t, const struct form *f, const struct stretch *s,
    size_t k)
{
	const struct group *last = &s->groups[k - 1];
	size_t start = s->groups[0].at, n;
	char before = fold_before(t, start), after = fold_at(t, last->end);
	bool sure = f->groups[0] == 18;
	struct group next;

	if (((before == LETTER || before == 'X') && !sure) ||
	    before == CURRENCY || after == LETTER || after == 'X' ||
	    (after == UNIT && !sure))
		return false;
	if (before == '.' && start > 1 && is_digit(fold_before(t, start - 1)))
		return false;
	if (after == '.') {
		fold(t.s + last->end, &n);
		if (is_digit(fold_at(t, last->end + n)))
			return false;
	}
	if (s->before.count > 0 && !apart(f, &s->before, s->before.joined))
		return false;
	if (last->joined == 0)
		return true;
	next = group_read(t, last->next);
	return apart(f, &next, last->joined);
}

static bool
is_one(struct text t, const struct stretch *s, struct personal *out)
{
	char digits[GROUPS_MAX * DIGITS_MAX + 1];

	for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
		const struct form *f = &forms[i];
		size_t k = form_fits(f, s, digits), n = strlen(digits);
		bool is = false;

		if (k == 0)
			continue;
		switch (f->kind) {
		case PERSONAL_ID_CARD:
			is = is_id_card(digits, n);
			break;
		case PERSONAL_MOBILE:
			is = is_mobile(digits, n);
			break;
		case PERSONAL_BANK_CARD:
			is = is_bank_card(digits, n);
			break;
		}
		if (!is || !stands_alone(t, f, s, k))
			continue;
		*out = (struct personal){ .kind = f->kind,
		    .at = s->groups[0].at,
		    .len = s->groups[k - 1].end - s->groups[0].at };
		return true;
	}
	return false;
}

static size_t
line_of(struct text t, size_t at)
{
	size_t line = 1;

	for (size_t i = 0; i < at; i++)
		line += t.s[i] == '\n';
	return line;
}

bool
personal_find(struct text t, size_t from, struct personal *out)
{
	struct stretch s = { .count = 0 };
	size_t at = from, n;

	while (at < t.len) {
		struct group g;

		if (!is_digit(fold(t.s + at, &n))) {
			at += n;
			s.before = (struct group){ .count = 0 };
			continue;
		}
		g = s.groups[0] = group_read(t, at);
		for (s.count = 1; s.count < GROUPS_MAX &&
		    s.groups[s.count - 1].joined != 0; s.count++)
			s.groups[s.count] = group_read(t,
			    s.groups[s.count - 1].next);
		if (is_one(t, &s, out)) {
			out->line = line_of(t, out->at);
			return true;
		}
		at = g.joined != 0 ? g.next : g.end;
		s.before = g.joined != 0 ? g : (struct group){ .count = 0 };
	}
	return false;
}

const char *
personal_word(enum personal_kind kind)
{
	static const char *const words[] = {
		[PERSONAL_ID_CARD] = "id-card",
		[PERSONAL_MOBILE] = "mobile",
		[PERSONAL_BANK_CARD] = "bank-card",
	};

	return words[kind];
}
