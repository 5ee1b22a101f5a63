/* Reads a text as its readers see it, sign by sign. */
#include <string.h>

#include "input/signs.h"
#include "input/typed.h"
#include "words/words.h"

enum { ENTITY_MAX = 32, LINK_MAX = 200, MARKS_MAX = 3, NO_POINT = 0x200b,
    BLANK_BRAILLE = 0x2800 };

/* ---- Characters */

/* Zeros of Unicode's decimal digits (Nd); the digits 1 to 9 follow each. */
static const uint32_t zeros[] = { '0', 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6,
	0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
	0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90,
	0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0,
	0xaa50, 0xabf0, 0xff10, 0x104a0, 0x10d30, 0x11066, 0x110f0, 0x11136,
	0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x11730, 0x118e0,
	0x11950, 0x11c50, 0x11d50, 0x11da0, 0x16a60, 0x16ac0, 0x16b50, 0x1d7ce,
	0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e950, 0x1fbf0 };

/* Digits that do not follow a zero: Han and ornamental ones. */
static const struct { uint32_t point; char digit; enum sign_script script; }
odd[] = {
	{ 0x3007, '0', SCRIPT_HAN }, { 0x96f6, '0', SCRIPT_HAN },
	{ 0x4e00, '1', SCRIPT_HAN }, { 0x5e7a, '1', SCRIPT_HAN },
	{ 0x58f9, '1', SCRIPT_HAN }, { 0x4e8c, '2', SCRIPT_HAN },
	{ 0x8d30, '2', SCRIPT_HAN }, { 0x4e09, '3', SCRIPT_HAN },
	{ 0x53c1, '3', SCRIPT_HAN }, { 0x56db, '4', SCRIPT_HAN },
	{ 0x8086, '4', SCRIPT_HAN }, { 0x4e94, '5', SCRIPT_HAN },
	{ 0x4f0d, '5', SCRIPT_HAN }, { 0x516d, '6', SCRIPT_HAN },
	{ 0x9646, '6', SCRIPT_HAN }, { 0x4e03, '7', SCRIPT_HAN },
	{ 0x67d2, '7', SCRIPT_HAN }, { 0x516b, '8', SCRIPT_HAN },
	{ 0x634c, '8', SCRIPT_HAN }, { 0x4e5d, '9', SCRIPT_HAN },
	{ 0x7396, '9', SCRIPT_HAN },
	{ 0xb9, '1', SCRIPT_ORNAMENT }, { 0xb2, '2', SCRIPT_ORNAMENT },
	{ 0xb3, '3', SCRIPT_ORNAMENT }, { 0x24ea, '0', SCRIPT_ORNAMENT },
};

/* Runs of digits: from 1 to 9, or 0 and 4 to 9 (with gaps at 1 to 3). */
static const struct { uint32_t first; char digit; int count; } runs[] = {
	{ 0x2460, '1', 9 }, { 0x2776, '1', 9 }, { 0x2780, '1', 9 },
	{ 0x278a, '1', 9 }, { 0x2070, '0', 1 }, { 0x2074, '4', 6 },
	{ 0x2080, '0', 10 },
};

/* Signs that separate digits or stand beside amounts. */
static const struct { uint32_t first, last; char c; } signs[] = {
	{ ' ', ' ', ' ' }, { 0xa0, 0xa0, ' ' }, { 0x1680, 0x1680, ' ' },
	{ 0x2000, 0x200a, ' ' }, { 0x202f, 0x202f, ' ' },
	{ 0x205f, 0x205f, ' ' }, { 0x3000, 0x3000, ' ' },
	{ BLANK_BRAILLE, BLANK_BRAILLE, ' ' }, { '\n', '\n', '\n' },
	{ 0x85, 0x85, '\n' }, { 0x2028, 0x2029, '\n' },
	{ '-', '-', '-' }, { 0x2010, 0x2015, '-' }, { 0x2043, 0x2043, '-' },
	{ 0x2212, 0x2212, '-' }, { 0xfe58, 0xfe58, '-' },
	{ 0xfe63, 0xfe63, '-' }, { '.', '.', '.' }, { 0x2024, 0x2024, '.' },
	{ 0x3002, 0x3002, SIGN_MIDDLE }, { 0xff61, 0xff61, SIGN_MIDDLE },
	{ 0xb7, 0xb7, SIGN_MIDDLE }, { 0x2022, 0x2022, SIGN_MIDDLE },
	{ 0x2027, 0x2027, SIGN_MIDDLE }, { 0x2219, 0x2219, SIGN_MIDDLE },
	{ 0x22c5, 0x22c5, SIGN_MIDDLE }, { 0x30fb, 0x30fb, SIGN_MIDDLE },
	{ 0xff65, 0xff65, SIGN_MIDDLE }, { '/', '/', '/' },
	{ 0x2044, 0x2044, '/' }, { 0x2215, 0x2215, '/' },
	{ '\\', '\\', '\\' }, { '(', ')', '(' }, { '_', '_', '_' },
	{ '>', '>', '>' }, { '$', '$', '$' }, { 0xa5, 0xa5, '$' },
	{ 0xffe5, 0xffe5, '$' }, { 0x5143, 0x5143, SIGN_YUAN },
	{ 0x5706, 0x5706, SIGN_YUAN }, { 0x4e07, 0x4e07, SIGN_MYRIAD },
	{ 0x4ebf, 0x4ebf, SIGN_MYRIAD }, { 'x', 'x', SIGN_X },
	{ 0x2169, 0x2169, SIGN_X }, { 0x2179, 0x2179, SIGN_X },
	{ 0x425, 0x425, SIGN_X }, { 0x445, 0x445, SIGN_X },
	{ 'a', 'z', SIGN_LETTER },
};

#define EACH(table) size_t i = 0; i < sizeof (table) / sizeof *(table); i++

/* Combining marks and invisible characters, except spaces. */
static bool
is_ignored(uint32_t p)
{
	return (p >= 0x300 && p <= 0x36f) || (p >= 0x20d0 && p <= 0x20ff) ||
	    (p != BLANK_BRAILLE && is_invisible((int32_t)p));
}

/* The next code point, in half width and lower case. */
static uint32_t
point_plain(struct text t, size_t *at)
{
	uint32_t p = point_raw(t, at);

	if (p >= 0xff01 && p <= 0xff5e)
		p -= 0xff01 - '!';
	return p >= 'A' && p <= 'Z' ? p - 'A' + 'a' : p;
}

/* '0' to '9', or SIGN_OTHER. */
static char
digit_of(uint32_t p, enum sign_script *script)
{
	const bool plain = p < 0x80 || (p > 0x3007 && p < 0x4e00);

	*script = SCRIPT_DECIMAL;
	if (plain)
		return p >= '0' && p <= '9' ? (char)p : SIGN_OTHER;
	for (EACH(zeros))
		if (p >= zeros[i] && p < zeros[i] + 10)
			return (char)('0' + (p - zeros[i]));
	for (EACH(odd))
		if (p == odd[i].point) {
			*script = odd[i].script;
			return odd[i].digit;
		}
	*script = SCRIPT_ORNAMENT;
	for (EACH(runs))
		if (p >= runs[i].first &&
		    p < runs[i].first + (uint32_t)runs[i].count)
			return (char)((uint32_t)runs[i].digit +
			    (p - runs[i].first));
	return SIGN_OTHER;
}

/* The sign of a code point that is no digit. */
static char
sign_of(uint32_t p)
{
	for (EACH(signs))
		if (p >= signs[i].first && p <= signs[i].last)
			return signs[i].c;
	return SIGN_OTHER;
}

/* ---- Markdown */

static char
byte_at(struct text t, size_t at)
{
	return at < t.len ? t.s[at] : '\0';
}

/* The length of a run of c, at most MARKS_MAX + 1. */
static size_t
run_of(struct text t, size_t at, char c)
{
	size_t n = 0;

	while (n <= MARKS_MAX && byte_at(t, at + n) == c)
		n++;
	return n;
}

static bool
is_ascii_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/*
 * The position after the next c on this line and nearby; 0 when there is none.
 */
static size_t
behind(struct text t, size_t at, char c)
{
	for (size_t i = at; i < t.len && i < at + LINK_MAX; i++) {
		if (t.s[i] == c)
			return i + 1;
		if (t.s[i] == '\n')
			break;
	}
	return 0;
}

/* The position after a tag or comment that begins here; 0 when none does. */
static size_t
behind_tag(struct text t, size_t at)
{
	size_t p = at + 1;

	if (byte_at(t, p) == '!' || byte_at(t, p) == '?')
		return behind(t, p, '>');
	if (byte_at(t, p) == '/')
		p++;
	if (!is_ascii_letter(byte_at(t, p)))
		return 0;
	while (is_ascii_letter(byte_at(t, p)) ||
	    (byte_at(t, p) >= '0' && byte_at(t, p) <= '9'))
		p++;
	return strchr(" />", byte_at(t, p)) != NULL ? behind(t, p, '>') : 0;
}

static bool
is_punctuation(char c)
{
	return c != '\0' && strchr("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
	    c) != NULL;
}

/* The number of bytes here that are not shown. */
static size_t
unseen(struct text t, size_t at)
{
	char c = t.s[at], next = byte_at(t, at + 1);
	size_t to = 0, n;

	switch (c) {
	case '\\':
		return is_punctuation(next) || next == '\n';
	case '`':
	case '[':
		return 1;
	case ']':
		if (next == '(' || next == '[')
			to = behind(t, at + 1, next == '(' ? ')' : ']');
		return to != 0 ? to - at : 1;
	case '<':
		to = behind_tag(t, at);
		return to != 0 ? to - at : 0;
	case '*':			/* longer runs mask digits */
		n = run_of(t, at, c);
		return n <= MARKS_MAX ? n : 0;
	case '~':
		n = run_of(t, at, c);
		return n == 2 ? n : 0;
	default:
		return 0;
	}
}

static uint32_t
count_of(struct text t, size_t at, size_t end, unsigned base)
{
	uint32_t n = 0;

	for (; at < end; at++) {
		int d = hex_digit(t.s[at]);

		if (d < 0 || (unsigned)d >= base || n > 0x10ffff)
			return 0;
		n = n * base + (unsigned)d;
	}
	return n;
}

/* The code point of a named entity that matters here; else SIGN_OTHER. */
static uint32_t
named(const char *name, size_t n)
{
	static const struct { const char *name; uint32_t point; } names[] = {
		{ "nbsp", ' ' }, { "NonBreakingSpace", ' ' }, { "ensp", ' ' },
		{ "emsp", ' ' }, { "emsp13", ' ' }, { "emsp14", ' ' },
		{ "numsp", ' ' }, { "puncsp", ' ' }, { "thinsp", ' ' },
		{ "ThinSpace", ' ' }, { "hairsp", ' ' },
		{ "VeryThinSpace", ' ' }, { "MediumSpace", ' ' },
		{ "NewLine", '\n' }, { "ndash", '-' }, { "mdash", '-' },
		{ "hyphen", '-' }, { "dash", '-' }, { "minus", '-' },
		{ "horbar", '-' }, { "period", '.' }, { "middot", 0xb7 },
		{ "centerdot", 0xb7 }, { "bull", 0x2022 }, { "sol", '/' },
		{ "bsol", '\\' }, { "lpar", '(' }, { "rpar", ')' },
		{ "lowbar", '_' }, { "UnderBar", '_' },
		{ "shy", NO_POINT }, { "zwj", NO_POINT }, { "zwnj", NO_POINT },
		{ "lrm", NO_POINT }, { "rlm", NO_POINT },
		{ "NoBreak", NO_POINT }, { "ZeroWidthSpace", NO_POINT },
		{ "sup1", 0xb9 }, { "sup2", 0xb2 }, { "sup3", 0xb3 },
	};

	for (EACH(names))
		if (strlen(names[i].name) == n &&
		    memcmp(names[i].name, name, n) == 0)
			return names[i].point;
	return ';';
}

/* Decodes an entity; false when it is none.  *end: the position behind it. */
static bool
entity(struct text t, size_t at, size_t *end, uint32_t *point)
{
	size_t from = at + 1, stop = from;
	bool hex;

	while (stop < t.len && stop - at < ENTITY_MAX && t.s[stop] != ';' &&
	    (is_ascii_letter(t.s[stop]) || t.s[stop] == '#' ||
	    (t.s[stop] >= '0' && t.s[stop] <= '9')))
		stop++;
	if (byte_at(t, stop) != ';' || stop == from)
		return false;
	if (t.s[from] == '#') {
		hex = byte_at(t, from + 1) == 'x' ||
		    byte_at(t, from + 1) == 'X';
		*point = count_of(t, from + (hex ? 2 : 1), stop,
		    hex ? 16 : 10);
	} else
		*point = named(t.s + from, stop - from);
	if (*point == 0)
		return false;
	*end = stop + 1;
	return true;
}

/* ---- Signs */

struct sign
sign_next(struct signs *s)
{
	struct sign out = { .c = SIGN_END };
	size_t n;

	while (s->at < s->t.len) {
		out.at = s->at;
		if (s->rendered && (n = unseen(s->t, s->at)) > 0) {
			s->at += n;
			if (n == 1 && s->t.s[out.at] == '\\' &&
			    s->t.s[s->at] != '\n') {	/* as it is */
				out.at = s->at;
				out.point = point_plain(s->t, &s->at);
			} else
				continue;
		} else if (!s->rendered || s->t.s[s->at] != '&' ||
		    !entity(s->t, s->at, &s->at, &out.point))
			out.point = point_plain(s->t, &s->at);
		if (is_ignored(out.point))
			continue;
		out.end = s->at;
		out.c = digit_of(out.point, &out.script);
		if (out.c == SIGN_OTHER)
			out.c = sign_of(out.point);
		return out;
	}
	return (struct sign){ .c = SIGN_END, .at = s->at, .end = s->at };
}

bool
sign_is_digit(struct sign s)
{
	return s.c >= '0' && s.c <= '9';
}
