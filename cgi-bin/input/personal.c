/* Finds personal numbers: groups of digits, and the numbers they form. */
#include <string.h>

#include "base/day.h"
#include "input/personal.h"
#include "input/signs.h"

enum { GROUPS_MAX = 20, JOINT_MAX = 6, DIGITS = PERSONAL_DIGITS_MAX,
    MIXED = 'M' };

/* ---- Groups of digits */

struct group {
	size_t	at, end;		/* bytes of the text */
	size_t	count;			/* digits, and X at the end */
	char	digits[DIGITS + 1];
	char	before, after;		/* signs next to it */
	bool	amount;			/* a sum, or a multiple of 10,000 */
	char	joined;			/* by this to the next; 0: is not */
	bool	bare;			/* joined by this sign alone */
	size_t	next;			/* start of the next group */
};

static bool
is_joint(char c)
{
	return c != '\0' && strchr(" \n-./\\(_>m", c) != NULL;
}

/* Whether the signs after the digits make them an amount. */
static bool
is_amount(struct signs s)
{
	/* What is counted by ten thousands (money, people, households, tons,
	   copies ...); before any other character it is a family name. */
	static const char counted[] =
	    "\u5143\u5706\u7f8e\u6e2f\u6b27\u65e5\u82f1\u4eba\u6237\u5428"
	    "\u4ea9\u65a4\u5343\u5e73\u7acb\u516c\u4f59\u591a\u80a1\u53ea"
	    "\u5934\u4ef6\u5957\u518c\u6b21\u5f20\u4e2a\u540d\u4f8b\u4efd"
	    "\u53f0\u8f86";
	struct sign one = sign_next(&s);
	size_t at = s.at;

	if (one.c == SIGN_YUAN)
		return true;
	if (one.c != SIGN_MYRIAD)
		return false;
	one = sign_next(&s);
	if (one.point < 0x4e00 || one.point > 0x9fff)
		return true;
	for (const char *c = counted; *c != '\0'; c += 3)
		if (s.at - at >= 3 && strncmp(s.t.s + s.at - 3, c, 3) == 0)
			return true;
	return false;
}

/* Reads what joins the group to the next one. */
static void
joint_read(struct signs s, enum sign_script script, struct group *g)
{
	size_t n = 0, lines = 0;
	struct sign one;
	char by = 0;

	for (; n <= JOINT_MAX; n++) {
		one = sign_next(&s);
		if (!is_joint(one.c))
			break;
		if ((lines += one.c == '\n') > 1 || (one.c == '>' && lines == 0))
			return;
		if (by == 0 || by == ' ')
			by = one.c;
		else if (one.c != ' ' && one.c != '>' && one.c != by)
			by = MIXED;
	}
	if (n == 0 || n > JOINT_MAX || !sign_is_digit(one) ||
	    one.script != script)
		return;
	g->joined = by;
	g->bare = n == 1;
	g->next = one.at;
}

/* Reads the group that begins with `first`; s is behind that sign. */
static struct group
group_read(struct signs *s, struct sign first, struct sign before)
{
	struct group g = { .at = first.at };
	enum sign_script script = first.script;
	struct signs back = *s;
	struct sign one = first;

	g.before = sign_is_digit(before) ? (script != SCRIPT_DECIMAL &&
	    before.script == SCRIPT_DECIMAL ? '0' : SIGN_OTHER) : before.c;
	for (; sign_is_digit(one) && one.script == script;
	    back = *s, one = sign_next(s)) {
		if (g.count < DIGITS)
			g.digits[g.count] = one.c;
		g.count++;
		g.end = one.end;
	}
	if (one.c == SIGN_X && g.count < DIGITS) {
		struct signs ahead = *s;
		struct sign next = sign_next(&ahead);

		if (!sign_is_digit(next) && next.c != SIGN_X &&
		    next.c != SIGN_LETTER) {
			g.digits[g.count++] = 'X';
			g.end = one.end;
			back = *s;
			one = next;
		}
	}
	*s = back;
	g.after = sign_is_digit(one) ? SIGN_OTHER : one.c;
	g.amount = is_amount(back);
	joint_read(back, script, &g);
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

/* Province codes (GB/T 2260), and 83, 91 to 94 of residence permits. */
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

/* Checks province and birth of 18 characters, not the check character. */
static bool
is_like_id_card(const char *s)
{
	return strcspn(s, "X") >= 17 && province(s) &&
	    born(value(s + 6, 4), s + 10);
}

static bool
is_checked(const char *s)
{
	static const int weights[] = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10,
	    5, 8, 4, 2 };
	int sum = 0;

	for (size_t i = 0; i < 17; i++)
		sum += weights[i] * (s[i] - '0');
	return "10X98765432"[sum % 11] == s[17];
}

static bool
is_old_id_card(const char *s)
{
	return strchr(s, 'X') == NULL && province(s) &&
	    born(1900 + value(s + 6, 2), s + 8);
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
	return n == 11 && s[0] == '1' && s[1] >= '3' && s[1] <= '9' &&
	    strchr(s, 'X') == NULL;
}

/* Whether a network issues cards with this prefix and length (ISO 7812). */
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

	if (!issued(s, n) || strchr(s, 'X') != NULL)
		return false;
	for (size_t i = 0; i < n; i++) {
		int d = s[n - 1 - i] - '0';

		sum += i % 2 == 0 ? d : d * 2 / 10 + d * 2 % 10;
	}
	return sum % 10 == 0;
}

/* ---- Usual groupings: the number of digits in each group */

/*
 * With these groups, a number is recognized among others separated by spaces.
 */
static const char *const mobile_usual[] = { "344", "38", "74", "47", "56" };
static const char *const mobile_other[] = { "434", "443", "335", "3224",
    "3422", "32222", "11111111111" };
static const char *const id_like[] = { "684", "6444", "663" };
static const char *const bank_groups[] = { "4441", "4442", "4443", "4444",
    "44441", "44442", "44443", "464", "465" };

#define AMONG(groups, table)						\
	among((groups), (table), sizeof (table) / sizeof *(table))

static bool
among(const char *groups, const char *const *table, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(groups, table[i]) == 0)
			return true;
	return false;
}

/* Adjacent groups, and what is before them. */
struct stretch {
	struct text	text;
	struct group	groups[GROUPS_MAX];
	size_t		count;
	struct group	before;		/* count 0: not joined */
};

/* A run of groups taken as one number. */
struct taken {
	const struct stretch	*s;
	size_t			from, k;	/* groups */
	size_t			n;		/* digits */
	char			digits[DIGITS + 1];
	char			groups[GROUPS_MAX + 1];	/* sizes, as in tables */
	char			by[GROUPS_MAX + 1];	/* joints */
};

/* Adds the next group; false when there are too many. */
static bool
take(struct taken *t)
{
	const struct group *g = &t->s->groups[t->from + t->k];

	if (t->n + g->count > DIGITS || (t->n > 0 &&
	    t->digits[t->n - 1] == 'X'))
		return false;
	if (t->k > 0)
		t->by[t->k - 1] = g[-1].joined;
	t->groups[t->k++] = (char)('0' + g->count);
	memcpy(t->digits + t->n, g->digits, g->count);
	t->n += g->count;
	t->digits[t->n] = '\0';
	return true;
}

static const struct group *
group_of(const struct taken *t, size_t i)
{
	return &t->s->groups[t->from + i];
}

static bool
is_year(const struct group *g)
{
	return g->count == 4 && (strncmp(g->digits, "19", 2) == 0 ||
	    strncmp(g->digits, "20", 2) == 0);
}

static bool
is_round(const struct group *g)
{
	return g->count > 1 && g->digits[g->count - 1] == '0' &&
	    g->digits[g->count - 2] == '0';
}

/* Whether two groups are a range, or a number with decimals. */
static bool
is_pair(const struct taken *t)
{
	return t->k == 2 && ((t->by[0] == '.' && group_of(t, 0)->bare) ||
	    (t->by[0] == '-' && is_round(group_of(t, 0)) &&
	    is_round(group_of(t, 1))));
}

enum writing { NOT_SO, SO_USUAL, SO_OTHER };

static enum writing
mobile_written(const struct taken *t)
{
	if (!is_mobile(t->digits, t->n) || is_pair(t))
		return NOT_SO;
	if (t->k == 1 || AMONG(t->groups, mobile_usual))
		return SO_USUAL;
	if (strcmp(t->groups, "443") == 0 && is_year(group_of(t, 1)))
		return NOT_SO;
	return AMONG(t->groups, mobile_other) ? SO_OTHER : NOT_SO;
}

/* Whether the groups from here on make a mobile number. */
static bool
mobile_from(const struct stretch *s, size_t from)
{
	struct taken t = { .s = s, .from = from };

	while (from + t.k < s->count && t.n < 11 && take(&t))
		if (mobile_written(&t) != NOT_SO)
			return true;
	return false;
}

static bool
same_signs(const char *by)
{
	return by[strspn(by, (const char[]){ by[0], '\0' })] == '\0' &&
	    by[0] != MIXED;
}

static bool
bank_written(const struct taken *t)
{
	if (!is_bank_card(t->digits, t->n) || is_pair(t))
		return false;
	return t->k == 1 || (t->k == 2 && t->groups[0] == '6' && t->n >= 16) ||
	    (AMONG(t->groups, bank_groups) && same_signs(t->by));
}

/* ---- Words before a number */

/* Pinyin: shenfenzheng, identity card. */
static const char id_card_words[] = "\u8eab\u4efd\u8bc1";
/* Numbers of files, documents, cases, bills, transactions; codes; credit. */
static const char number_words[] =
    "\u7f16\u53f7|\u6587\u53f7|\u6848\u53f7|"
    "\u5355\u53f7|\u6d41\u6c34|\u4ee3\u7801|"
    "\u5e8f\u53f7|\u53d7\u7406\u53f7|"
    "\u767b\u8bb0\u53f7|\u7d22\u5f15\u53f7|\u4fe1\u7528";

/* Whether one of the words (separated by "|") is in the bytes before. */
static bool
spoken_of(struct text t, size_t at, const char *words)
{
	enum { NEAR = 45 };
	size_t from = at > NEAR ? at - NEAR : 0;

	for (const char *end; *words != '\0'; words = end + (*end == '|')) {
		size_t n = strcspn(words, "|");

		end = words + n;
		for (size_t i = from; i + n <= at; i++)
			if (memcmp(t.s + i, words, n) == 0)
				return true;
	}
	return false;
}

static bool
is_prefix(const struct group *g)
{
	return strcmp(g->digits, "86") == 0 || strcmp(g->digits, "0086") == 0;
}

/*
 * Whether the joined neighbours are other numbers, and not parts of this one.
 */
static bool
apart(const struct taken *t, const struct group *left,
    const struct group *other, bool usual)
{
	char by = left->joined;

	if (other->count >= 11 || is_prefix(other))
		return true;
	if (left->bare && (by == '-' || by == '.'))
		return false;
	if (t->k == 1 || strchr(t->by, by) == NULL)
		return true;
	if (by != ' ' || !usual)
		return other != &t->s->before &&
		    mobile_from(t->s, t->from + t->k);
	return t->groups[0] != '4' || other->count > 4;
}

/*
 * Whether the groups are a number of their own.  sure: its check character is
 * right, so the context matters less.
 */
static bool
stands_alone(const struct taken *t, bool usual, bool sure)
{
	const struct group *first = group_of(t, 0);
	const struct group *last = group_of(t, t->k - 1);
	const struct group *before = &t->s->before;

	if (((first->before == SIGN_LETTER || first->before == SIGN_X) &&
	    !sure) || first->before == '$' || first->before == '0' ||
	    last->after == SIGN_LETTER || last->after == SIGN_X ||
	    (last->amount && !sure))
		return false;
	if (before->count > 0 && !apart(t, before, before, usual))
		return false;
	return last->joined == 0 || apart(t, last, last + 1, usual);
}

static bool
is_id_card(const struct taken *t, bool *like)
{
	bool one = t->k == 1 || AMONG(t->groups, id_like);
	size_t at = group_of(t, 0)->at;

	*like = false;
	if (t->n == 15)
		return one && is_old_id_card(t->digits) &&
		    spoken_of(t->s->text, at, id_card_words) &&
		    stands_alone(t, true, false);
	if (t->n != 18 || !is_like_id_card(t->digits))
		return false;
	if (is_checked(t->digits))
		return stands_alone(t, true, true);
	*like = true;
	return one && stands_alone(t, true, false) &&
	    !spoken_of(t->s->text, at, number_words);
}

/* Whether the first groups of the stretch make a personal number. */
static bool
is_one(const struct stretch *s, struct personal *out)
{
	struct taken t = { .s = s };

	while (t.k < s->count && take(&t)) {
		enum writing mobile = mobile_written(&t);

		if (is_id_card(&t, &out->like))
			out->kind = PERSONAL_ID_CARD;
		else if (mobile != NOT_SO &&
		    stands_alone(&t, mobile == SO_USUAL, false))
			out->kind = PERSONAL_MOBILE;
		else if (bank_written(&t) && stands_alone(&t, true, false))
			out->kind = PERSONAL_BANK_CARD;
		else
			continue;
		out->like = out->like && out->kind == PERSONAL_ID_CARD;
		out->at = s->groups[0].at;
		out->len = s->groups[t.k - 1].end - out->at;
		memcpy(out->digits, t.digits, sizeof t.digits);
		return true;
	}
	return false;
}

/* ---- The text */

static size_t
line_of(struct text t, size_t at)
{
	size_t line = 1;

	for (size_t i = 0; i < at; i++)
		line += t.s[i] == '\n';
	return line;
}

/* Reads groups as long as each is joined to the next. */
static void
fill(struct stretch *s, struct signs *signs)
{
	while (s->count < GROUPS_MAX && s->groups[s->count - 1].joined != 0) {
		signs->at = s->groups[s->count - 1].next;
		s->groups[s->count] = group_read(signs, sign_next(signs),
		    (struct sign){ .c = SIGN_OTHER });
		s->count++;
	}
}

static bool
find(struct text t, size_t from, bool rendered, struct personal *out)
{
	struct signs signs = { t, from, rendered };
	struct stretch s = { .text = t };
	struct sign before = { .c = SIGN_OTHER }, one;

	for (;;) {
		if (s.count == 0) {
			one = sign_next(&signs);
			if (one.c == SIGN_END)
				return false;
			if (!sign_is_digit(one)) {
				before = one;
				continue;
			}
			s.groups[s.count++] = group_read(&signs, one, before);
			before = one;
		}
		fill(&s, &signs);
		if (is_one(&s, out))
			return true;
		s.before = s.groups[0].joined != 0 ? s.groups[0] :
		    (struct group){ .count = 0 };
		s.count--;
		memmove(s.groups, s.groups + 1, s.count * sizeof *s.groups);
	}
}

bool
personal_find(struct text t, size_t from, struct personal *out)
{
	struct personal typed, rendered;
	bool has_typed = find(t, from, false, &typed);
	bool has_rendered = find(t, from, true, &rendered);

	if (!has_typed && !has_rendered)
		return false;
	*out = has_typed && (!has_rendered || typed.at <= rendered.at) ?
	    typed : rendered;
	out->line = line_of(t, out->at);
	return true;
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
