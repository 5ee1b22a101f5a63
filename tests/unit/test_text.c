/* Text and invalid bytes (RFC 3629). */
#include "trial.h"

struct bytes { const char *s; size_t n; const char *what; };

#define BYTES(literal, what) { literal, sizeof literal - 1, what }

static void
texts(void **state)
{
	static const struct bytes trials[] = {
		BYTES("", "nothing"),
		BYTES("a", "a letter"),
		BYTES("\t\n", "tab and newline"),
		BYTES("~ ", "printable ends"),
		BYTES("\xc2\xa0", "U+00A0, the first behind the controls"),
		BYTES("\xdf\xbf", "U+07FF, the last of two"),
		BYTES("\xe0\xa0\x80", "U+0800, the first of three"),
		BYTES("\xe6\xb0\x91\xe6\x94\xbf", "two Han characters"),
		BYTES("\xed\x9f\xbf", "U+D7FF, before the surrogates"),
		BYTES("\xee\x80\x80", "U+E000, behind the surrogates"),
		BYTES("\xef\xbf\xbd", "U+FFFD"),
		BYTES("\xf0\x90\x80\x80", "U+10000, the first of four"),
		BYTES("\xf0\xa0\xae\xb7", "U+20BB7, a rare Han character"),
		BYTES("\xf4\x8f\xbf\xbd", "U+10FFFD, the last"),
	};
	struct arena *a = arena_new();

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct text t = { NULL, 0 };

		HOLDS(text_parse(a, trials[i].s, trials[i].n, &t),
		    trials[i].what);
		HOLDS(t.len == trials[i].n && t.s[t.len] == '\0' &&
		    memcmp(t.s, trials[i].s, t.len) == 0, trials[i].what);
	}
	arena_free(a);
}

static void
not_texts(void **state)
{
	static const struct bytes trials[] = {
		BYTES("\0", "NUL"),
		BYTES("a\0b", "NUL inside"),
		BYTES("\x01", "a control character"),
		BYTES("\x1b[2J", "escape"),
		BYTES("\x1f", "the last control character"),
		BYTES("\x7f", "delete"),
		BYTES("\r", "CR alone"),
		BYTES("a\rb", "CR inside"),
		BYTES("\r\r\n", "CR before CR LF"),
		BYTES("\xc2\x80", "U+0080, a control of Latin-1"),
		BYTES("\xc2\x9f", "U+009F, the last of them"),
		BYTES("\x80", "a tail alone"),
		BYTES("\xbf", "the last tail alone"),
		BYTES("\xc0\xaf", "slash in two bytes"),
		BYTES("\xc1\xbf", "U+007F in two bytes"),
		BYTES("\xe0\x80\xaf", "slash in three bytes"),
		BYTES("\xe0\x9f\xbf", "U+07FF in three bytes"),
		BYTES("\xf0\x80\x80\xaf", "slash in four bytes"),
		BYTES("\xf0\x8f\xbf\xbf", "U+FFFF in four bytes"),
		BYTES("\xed\xa0\x80", "a surrogate"),
		BYTES("\xed\xbf\xbf", "the last surrogate"),
		BYTES("\xef\xbf\xbe", "U+FFFE, which no XML may hold"),
		BYTES("\xef\xbf\xbf", "U+FFFF"),
		BYTES("\xf4\x8f\xbf\xbf", "U+10FFFF"),
		BYTES("\xf4\x90\x80\x80", "U+110000"),
		BYTES("\xf5\x80\x80\x80", "a lead too high"),
		BYTES("\xf8\x88\x80\x80\x80", "five bytes"),
		BYTES("\xfe", "FE"),
		BYTES("\xff", "FF"),
		BYTES("\xc3", "cut after the first of two"),
		BYTES("\xe6\xb0", "cut after the second of three"),
		BYTES("\xf0\x9f\x98", "cut after the third of four"),
		BYTES("\xe6\xb0" "a", "a letter for a tail"),
		BYTES("\xc3\xc3\xa9", "a lead for a tail"),
		BYTES("\xb5\xda\xc8\xfd", "GB 18030"),
	};
	struct arena *a = arena_new();

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct text t = { "kept", 4 };

		HOLDS(!text_parse(a, trials[i].s, trials[i].n, &t),
		    trials[i].what);
		SAME(t.s, "kept", trials[i].what);
	}
	arena_free(a);
}

struct repair { const char *s; size_t n; const char *out; };

#define REPAIR(from, to) { from, sizeof from - 1, to }
#define BAD "\xef\xbf\xbd"

/* Any bytes can be repaired. */
static void
repairs(void **state)
{
	static const struct repair trials[] = {
		REPAIR("", ""),
		REPAIR("\xe6\xb0\x91\ta\nb ", "\xe6\xb0\x91\ta\nb "),
		/* Line ends of Word, PowerPoint and old mail programs. */
		REPAIR("a\r\nb", "a\nb"),
		REPAIR("a\rb\r", "a\nb\n"),
		REPAIR("a\r\r\nb", "a\n\nb"),
		REPAIR("a\n\rb", "a\n\nb"),
		REPAIR("a\x0b" "b\x0c" "c", "a\nb\nc"),
		REPAIR("a\xc2\x85" "b", "a\nb"),
		REPAIR("a\xe2\x80\xa8" "b\xe2\x80\xa9" "c", "a\nb\nc"),
		/* Invisible characters. */
		REPAIR("a\0b\0", "ab"),
		REPAIR("\x01\x02\x03\x07\x08\x0e\x1b\x1f" "a\x7f", "a"),
		REPAIR("\xc2\x80\xc2\x84\xc2\x86\xc2\x96\xc2\x9f" "a", "a"),
		REPAIR("a\xc2\xa0" "b", "a\xc2\xa0" "b"),
		REPAIR("a\xef\xbf\xbe\xef\xbf\xbf" "b", "ab"),
		REPAIR("a\xef\xb7\x90\xef\xb7\xaf" "b", "ab"),
		REPAIR("a\xf0\x9f\xbf\xbe\xf4\x8f\xbf\xbf" "b", "ab"),
		REPAIR("\xef\xb7\x8f\xef\xb7\xb0", "\xef\xb7\x8f\xef\xb7\xb0"),
		REPAIR(BAD, BAD),
		/* Ill-formed: one U+FFFD per maximal subpart. */
		REPAIR("a\x80" "b", "a" BAD "b"),
		REPAIR("\xff\xfe", BAD BAD),
		REPAIR("\xc0\xaf", BAD BAD),
		REPAIR("\xe0\x80\xaf", BAD BAD BAD),
		REPAIR("\xed\xa0\x80", BAD BAD BAD),
		REPAIR("\xf4\x90\x80\x80", BAD BAD BAD BAD),
		REPAIR("\xf8\x88\x80\x80\x80", BAD BAD BAD BAD BAD),
		REPAIR("\xe6\xb0" "a", BAD "a"),
		REPAIR("\xe6\xb0", BAD),
		REPAIR("\xf0\x9f\x98", BAD),
		REPAIR("\xf0\x80\x80\xaf", BAD BAD BAD BAD),
		REPAIR("\xc3\xc3\xa9", BAD "\xc3\xa9"),
		REPAIR("\xe6\xb0\r\n\xe6\xb0\x91", BAD "\n\xe6\xb0\x91"),
		REPAIR("\xb5\xda\xc8\xfd", BAD BAD BAD BAD),
	};
	struct arena *a = arena_new();

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		const char *what = trials[i].out;
		struct text t = text_repair(a, trials[i].s, trials[i].n), same;

		SAME(t.s, what, what);
		HOLDS(t.len == strlen(what), what);
		HOLDS(text_parse(a, t.s, t.len, &same), what);
	}
	arena_free(a);
}

/* A truncated sequence is not completed by bytes after the end. */
static void
bytes_after_the_end_are_not_read(void **state)
{
	static const char han[] = "\xe6\xb0\x91";
	struct arena *a = arena_new();
	struct text t;

	(void)state;
	assert_false(text_parse(a, han, 1, &t));
	assert_false(text_parse(a, han, 2, &t));
	assert_true(text_parse(a, han, 3, &t));
	assert_false(text_parse(a, "\r\n", 1, &t));
	assert_string_equal(text_repair(a, han, 2).s, BAD);
	assert_string_equal(text_repair(a, "\r\nx", 1).s, "\n");
	arena_free(a);
}

static void
line_ends_become_one(void **state)
{
	struct arena *a = arena_new();
	struct text t;

	(void)state;
	assert_true(text_parse(a, "a\r\nb\r\n\r\nc", 9, &t));
	assert_string_equal(t.s, "a\nb\n\nc");
	assert_int_equal(t.len, 6);
	arena_free(a);
}

static void
length_is_in_code_points(void **state)
{
	(void)state;
	assert_int_equal(text_points(TEXT("")), 0);
	assert_int_equal(text_points(TEXT("abc")), 3);
	assert_int_equal(text_points(TEXT("\xe6\xb0\x91\xe6\x94\xbf" "a")), 3);
	assert_int_equal(text_points(TEXT("\xf0\xa0\xae\xb7")), 1);
}

static void
sameness(void **state)
{
	(void)state;
	assert_true(text_same(TEXT(""), TEXT("")));
	assert_true(text_same(TEXT("ab"), TEXT("ab")));
	assert_false(text_same(TEXT("ab"), TEXT("ac")));
	assert_false(text_same(TEXT("ab"), TEXT("abc")));
	assert_false(text_same(TEXT("abc"), TEXT("ab")));
}

static void
copies(void **state)
{
	static const unsigned char bytes[] = { 0, 0x9a, 0xff };
	struct arena *a = arena_new();

	(void)state;
	SAME(text_copy(a, "abcd", 2).s, "ab", "copy");
	assert_int_equal(text_copy(a, "abcd", 2).len, 2);
	SAME(text_first(a, TEXT("甲乙c丙"), 3).s, "甲乙c", "first");
	SAME(text_first(a, TEXT("甲乙"), 3).s, "甲乙", "all");
	SAME(text_first(a, TEXT("甲"), 0).s, "", "none");
	SAME(text_print(a, "%s-%d", "a", 12).s, "a-12", "print");
	assert_int_equal(text_print(a, "%s-%d", "a", 12).len, 4);
	SAME(text_lower(a, (struct text){ "AZ@[az-ABC", 7 }).s, "az@[az-",
	    "lower");
	SAME(text_hex(a, bytes, sizeof bytes).s, "009aff", "hex");
	arena_free(a);
}

static void
a_buffer_grows(void **state)
{
	struct arena *a = arena_new();
	struct text_buffer b = { .arena = a };

	(void)state;
	SAME(text_written(&b).s, "", "empty");
	for (int i = 0; i < 1000; i++) {
		text_put(&b, "ab", 2);
		text_put_print(&b, "%d", i % 10);
	}
	assert_int_equal(b.len, 3000);
	assert_int_equal(text_written(&b).len, 3000);
	assert_int_equal(strlen(text_written(&b).s), 3000);
	assert_memory_equal(b.s + 27, "ab9ab0", 6);
	assert_memory_equal(b.s + 2994, "ab8ab9", 6);
	arena_free(a);
}

static void
digits(void **state)
{
	static const char worth[] = "0123456789abcdef";
	int64_t n = 7;

	(void)state;
	for (int i = 0; i < 16; i++) {
		assert_int_equal(hex_digit(worth[i]), i);
		if (i > 9)
			assert_int_equal(hex_digit((char)(worth[i] - ' ')), i);
	}
	for (const char *c = "/:@G`g \xff"; *c != '\0'; c++)
		assert_int_equal(hex_digit(*c), -1);
	for (const char *const *t = (const char *const[]){ "", "-1", "+1", " 1",
	    "1 ", "1x", "1234567890123456789", NULL }; *t != NULL; t++)
		HOLDS(!int_parse(text_of(*t), &n) && n == 7, *t);
	assert_true(int_parse(TEXT("999999999999999999"), &n));
	assert_true(n == INT64_C(999999999999999999));
	assert_true(int_parse(TEXT("007"), &n) && n == 7);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(texts),
		cmocka_unit_test(not_texts),
		cmocka_unit_test(repairs),
		cmocka_unit_test(bytes_after_the_end_are_not_read),
		cmocka_unit_test(line_ends_become_one),
		cmocka_unit_test(length_is_in_code_points),
		cmocka_unit_test(sameness),
		cmocka_unit_test(copies),
		cmocka_unit_test(a_buffer_grows),
		cmocka_unit_test(digits),
	};

	return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
