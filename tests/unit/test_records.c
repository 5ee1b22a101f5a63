/* Files of records: their syntax, and messages about errors. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "admin/seed/records.h"
#include "base/arena.h"

struct thing {
	struct text	code, name, text, word;
	int64_t		number;
	bool		flag;
	struct day	day;
	struct moment	moment;
};

static const char *const words[] = { "one", "two", NULL };

static const struct shape thing_shape = SHAPE(struct thing,
	FIELD(struct thing, code, .min = 1, .max = 40, .code = true),
	FIELD(struct thing, name, .min = 1, .max = 5),
	FIELD(struct thing, text, .min = 0, .max = 20, .lines = true),
	FIELD(struct thing, word, .min = 0, .max = 10, .choices = words),
	FIELD(struct thing, number, .min = 2, .max = 9, .optional = true),
	FIELD(struct thing, flag, .optional = true),
	FIELD(struct thing, day, .optional = true),
	FIELD(struct thing, moment, .optional = true));

static const struct record_list thing_lists[] = { { "alias", 2, false },
	{ "other", 1, true }, { NULL, 0, false } };

static const struct record_form thing_form = { "thing", "code", &thing_shape,
	thing_lists };

static struct reading *
reading_new(struct arena *a)
{
	struct reading *of = arena_alloc(a, sizeof *of);

	of->arena = a;
	return of;
}

static struct record *
parse(struct reading *of, const char *bytes)
{
	return records_parse(of, "f", bytes, strlen(bytes));
}

/* All faults as "line: why\n", in order. */
static const char *
told(struct reading *of)
{
	char *s = arena_alloc(of->arena, 16384), *end = s;

	for (size_t i = 0; i < of->faults_kept; i++)
		end += snprintf(end, 300, "%d: %s\n", of->faults[i].line,
		    of->faults[i].why);
	return s;
}

static void
parse_reads_records_keys_and_lines(void **state)
{
	struct reading *of = reading_new(*state);
	struct record *r = parse(of, "\xef\xbb\xbf# note\r\n"
	    "[thing  a-1 ]\r\n"
	    "name: \xe7\x94\xb2 \r\n"
	    "text\xef\xbc\x9a\r\n"
	    "\r\n"
	    "    one\r\n"
	    "# left out\r\n"
	    "\r\n"
	    "\t  two  \r\n"
	    "\r\n"
	    "[other]\n"
	    "key : v: w");

	assert_string_equal(told(of), "");
	assert_string_equal(r->name.s, "thing");
	assert_string_equal(r->label.s, "a-1");
	assert_int_equal(r->line, 2);
	assert_string_equal(r->pairs->key.s, "name");
	assert_string_equal(r->pairs->value.s, "\xe7\x94\xb2");
	assert_string_equal(r->pairs->next->key.s, "text");
	assert_string_equal(r->pairs->next->value.s, "one\n\n  two");
	assert_int_equal(r->pairs->next->line, 4);
	assert_null(r->pairs->next->next);
	assert_string_equal(r->next->name.s, "other");
	assert_string_equal(r->next->label.s, "");
	assert_string_equal(r->next->pairs->key.s, "key");
	assert_string_equal(r->next->pairs->value.s, "v: w");
	assert_null(r->next->next);
	assert_int_equal(of->lines, 12);
	assert_int_equal(of->records, 2);
}

struct trial { const char *bytes, *faults; };

/* Errors of lines. */
static const struct trial line_trials[] = {
	{ "", "" },
	{ "\n \n\t\n# x\n", "" },
	{ "name: x\nname: y\n[a]\n", "1: 键的前面还没有 [记录]\n" },
	{ "    x\n[a]\n", "1: 缩进的行，上面没有键可接\n" },
	{ "[a]\n    x\n", "2: 缩进的行，上面没有键可接\n" },
	{ "[a]\n  k: x\n", "2: 缩进要四个空格或一个制表符\n" },
	{ "[a]\nhello\n",
	    "2: 看不懂这一行：新的键要有冒号，接着上一行的要缩进\n" },
	{ "[a]\nKey: x\n",
	    "2: 看不懂这一行：新的键要有冒号，接着上一行的要缩进\n" },
	{ "[a]\n: x\n",
	    "2: 看不懂这一行：新的键要有冒号，接着上一行的要缩进\n" },
	{ "[a\nk: x\n    y\n", "1: 记录的开头少了 ]，如 [unit finance]\n" },
	{ "[]\nk: x\n",
	    "1: 记录的开头写成 [记录] 或 [记录 代码]，如 [unit finance]\n" },
	{ "[A b]\n",
	    "1: 记录的开头写成 [记录] 或 [记录 代码]，如 [unit finance]\n" },
	{ "[a]\nk: \xff\n[b]\nk: \xc0\xaf\n",
	    "2: 不是 UTF-8，或有控制字符：请另存为 UTF-8\n"
	    "4: 不是 UTF-8，或有控制字符：请另存为 UTF-8\n" },
	{ "\xff\n\xff\n\xff\n\xff\n[a\n",
	    "1: 不是 UTF-8，或有控制字符：请另存为 UTF-8\n"
	    "2: 不是 UTF-8，或有控制字符：请另存为 UTF-8\n"
	    "3: 这样的行太多，余下的没有读：请另存为 UTF-8\n" },
	{ "[a]\nk: \x01\n", "2: 不是 UTF-8，或有控制字符：请另存为 UTF-8\n" },
	{ "[a]\nk: \xef\xbf\xbe\xed\xa0\x80\n",
	    "2: 不是 UTF-8，或有控制字符：请另存为 UTF-8\n" },
	{ "[a]\nk: x\ry\n", "2: 不是 UTF-8，或有控制字符：请另存为 UTF-8\n" },
};

static void
parse_tells_what_is_wrong_with_a_line(void **state)
{
	for (size_t i = 0; i < sizeof line_trials / sizeof *line_trials; i++) {
		struct reading *of = reading_new(*state);

		parse(of, line_trials[i].bytes);
		assert_string_equal(told(of), line_trials[i].faults);
	}
}

#define NAMED "[thing a]\nname: x\n"

#define NOT_A_CODE "要写代码：小写字母、数字和单个连字符，字母开头，" \
	"最多 40 个\n"

/* Errors of records of a known kind. */
static const struct trial record_trials[] = {
	{ NAMED, "" },
	{ NAMED "alias: x\nalias: y\n", "" },
	{ "[thing]\nname: x\n", "1: [thing …]：方括号里少了代码或号\n" },
	{ "[thing A]\nname: x\n", "1: [thing …]：" NOT_A_CODE },
	{ "[thing a--b]\nname: x\n", "1: [thing …]：" NOT_A_CODE },
	{ "[thing a-]\nname: x\n", "1: [thing …]：" NOT_A_CODE },
	{ "[thing 1a]\nname: x\n", "1: [thing …]：" NOT_A_CODE },
	{ "[thing a]\n", "1: [thing] 缺 name\n" },
	{ "[thing a]\nname:\n", "2: name：没有写值\n" },
	{ "[thing a]\nname: \xe4\xb8\x80\xe4\xb8\x80\xe4\xb8\x80\xe4\xb8\x80"
	    "\xe4\xb8\x80\n", "" },
	{ "[thing a]\nname: 123456\n", "2: name：太长，最多 5 个字\n" },
	{ NAMED "name: y\n", "3: name：只能写一次，第 2 行已经写了\n" },
	{ NAMED "colour: y\n", "3: colour：[thing] 没有这个键\n" },
	{ NAMED "code: b\n", "3: code：[thing] 没有这个键\n" },
	{ NAMED "alias: x\nalias: x\n",
	    "4: alias：和第 3 行重复\n" },
	{ NAMED "alias: x\nalias: y\nalias: z\n",
	    "5: alias：最多写 2 个\n" },
	{ NAMED "alias:\n", "3: alias：写在一行里，1 到 80 个字\n" },
	{ NAMED "other: a-1\n", "" },
	{ NAMED "other: 甲\n", "3: other：" NOT_A_CODE },
	{ NAMED "other:\n", "3: other：写在一行里，1 到 80 个字\n" },
	{ NAMED "word: one\n", "" },
	{ NAMED "word: three\n",
	    "3: word：只能写 one、two\n" },
	{ NAMED "number: 9\n", "" },
	{ NAMED "number: 10\n", "3: number：要写 2 到 9 的数字\n" },
	{ NAMED "number: 1\n", "3: number：要写 2 到 9 的数字\n" },
	{ NAMED "number: -3\n", "3: number：要写 2 到 9 的数字\n" },
	{ NAMED "number: 9999999999999999999999\n",
	    "3: number：要写 2 到 9 的数字\n" },
	{ NAMED "flag: yes\n", "" },
	{ NAMED "flag: maybe\n", "3: flag：只能写 yes、no\n" },
	{ NAMED "day: 2016-02-29\n", "" },
	{ NAMED "day: 2015-02-29\n",
	    "3: day：不是日期：写成 2014-09-15，而且真有这一天\n" },
	{ NAMED "day: 2014-02-30\n",
	    "3: day：不是日期：写成 2014-09-15，而且真有这一天\n" },
	{ NAMED "day: 2014-9-15\n",
	    "3: day：不是日期：写成 2014-09-15，而且真有这一天\n" },
	{ NAMED "moment: 2014-09-18 09:14:45\n", "" },
	{ NAMED "moment: 2014-09-18 24:00\n",
	    "3: moment：不是时刻：写成 2014-09-18 09:14，而且真有这一刻\n" },
};

static void
read_tells_what_is_wrong_with_a_record(void **state)
{
	for (size_t i = 0; i < sizeof record_trials / sizeof *record_trials;
	    i++) {
		const struct trial *t = &record_trials[i];
		struct reading *of = reading_new(*state);
		struct thing thing = { 0 };
		bool good = record_read(of, parse(of, t->bytes), &thing_form,
		    &thing);

		assert_string_equal(told(of), t->faults);
		assert_int_equal(good, t->faults[0] == '\0');
	}
}

static void
read_fills_every_kind_of_member(void **state)
{
	struct reading *of = reading_new(*state);
	struct thing t = { 0 };
	struct record *r = parse(of, "[thing a-1]\n"
	    "name: \xe4\xb8\x80\n\t \xe4\xba\x8c\n    x\n    y\n"
	    "text: x\n     y\n"
	    "number: 7\nflag: yes\nday: 2014-09-15\n"
	    "moment: 2014-09-18 09:14:45\n");

	assert_true(record_read(of, r, &thing_form, &t));
	assert_string_equal(t.code.s, "a-1");
	/* Joined without a space in Chinese, with one in Latin. */
	assert_string_equal(t.name.s, "\xe4\xb8\x80\xe4\xba\x8cx y");
	assert_string_equal(t.text.s, "x\n y");
	assert_string_equal(t.word.s, "");
	assert_int_equal(t.number, 7);
	assert_true(t.flag);
	assert_int_equal(t.day.ymd, 20140915);
	assert_int_equal(t.moment.s, 1411002885);
}

static void
faults_are_counted_beyond_those_kept(void **state)
{
	struct reading *of = reading_new(*state);
	char why[600];

	memset(why, 'x', 237);
	memcpy(why + 237, "\xe4\xb8\x80\xe4\xb8\x80", 7);
	for (int i = 0; i < FAULTS_MAX + 3; i++)
		fault_add(of, "f", 1, "%s", why);
	assert_int_equal(of->faults_kept, FAULTS_MAX);
	assert_int_equal(of->faults_total, FAULTS_MAX + 3);
	/* Truncated between characters. */
	assert_int_equal(strlen(of->faults[0].why), 237);
}

static void
too_much_is_refused_before_it_is_kept(void **state)
{
	struct arena *a = *state;
	struct reading *of = reading_new(a);
	char *bytes = arena_alloc(a, READING_BYTES_MAX + 1);

	memset(bytes, '#', READING_BYTES_MAX + 1);
	records_parse(of, "f", bytes, READING_BYTES_MAX + 1);
	assert_string_equal(told(of),
	    "0: 文件合起来太大，最多 768 KiB\n");
	records_parse(of, "g", bytes, 1);
	assert_int_equal(of->faults_total, 1);

	of = reading_new(a);
	memset(bytes, '\n', READING_LINES_MAX + 1);
	records_parse(of, "f", bytes, READING_LINES_MAX);
	assert_string_equal(told(of), "");
	assert_false(of->partial);
	records_parse(of, "g", bytes, 1);
	assert_true(of->partial);
	assert_string_equal(told(of),
	    "1: 文件合起来太长，最多 16000 行、3000 条记录\n");
}

/* One message for the file instead of one for each line. */
static void
a_file_that_is_no_text_is_told_once(void **state)
{
	static const char wide[] = "\xff\xfe[\0a\0]\0\n\0k\0:\0x\0\n";
	struct reading *of = reading_new(*state);

	assert_null(records_parse(of, "f", wide, sizeof wide - 1));
	assert_string_equal(told(of),
	    "0: 不是文本文件，或者是 UTF-16：请另存为 UTF-8\n");
}

static int
setup(void **state)
{
	*state = arena_new();
	return 0;
}

static int
teardown(void **state)
{
	arena_free(*state);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
		    parse_reads_records_keys_and_lines, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    parse_tells_what_is_wrong_with_a_line, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    read_tells_what_is_wrong_with_a_record, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    read_fills_every_kind_of_member, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    faults_are_counted_beyond_those_kept, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    too_much_is_refused_before_it_is_kept, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    a_file_that_is_no_text_is_told_once, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
