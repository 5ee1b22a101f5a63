/* Records: what a file of records may look like, and what is said if not. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "base/arena.h"
#include "base/records.h"

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

static const struct record_list thing_lists[] = { { "alias", 2 },
	{ NULL, 0 } };

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

/* Every fault as "line: why\n", in the order in which they were found. */
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

/* What is wrong with the lines themselves. */
static const struct trial line_trials[] = {
	{ "", "" },
	{ "\n \n\t\n# x\n", "" },
	{ "name: x\nname: y\n[a]\n", "1: a key before the first [record]\n" },
	{ "    x\n[a]\n", "1: an indented line with no key above\n" },
	{ "[a]\n    x\n", "2: an indented line with no key above\n" },
	{ "[a]\n  k: x\n", "2: indent with four spaces or one tab\n" },
	{ "[a]\nhello\n",
	    "2: neither a [record], a key: value, nor a # comment\n" },
	{ "[a]\nKey: x\n",
	    "2: neither a [record], a key: value, nor a # comment\n" },
	{ "[a]\n: x\n",
	    "2: neither a [record], a key: value, nor a # comment\n" },
	{ "[a\nk: x\n    y\n", "1: the head of a record ends in ]\n" },
	{ "[]\nk: x\n", "1: the head of a record is [name] or [name code]\n" },
	{ "[A b]\n", "1: the head of a record is [name] or [name code]\n" },
	{ "[a]\nk: \xff\n[b]\nk: \xc0\xaf\n",
	    "2: not UTF-8, or a control character\n"
	    "4: not UTF-8, or a control character\n" },
	{ "[a]\nk: \x01\n", "2: not UTF-8, or a control character\n" },
	{ "[a]\nk: x\ry\n", "2: not UTF-8, or a control character\n" },
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

/* What is wrong with a record of a known form. */
static const struct trial record_trials[] = {
	{ NAMED, "" },
	{ NAMED "alias: x\nalias: y\n", "" },
	{ "[thing]\nname: x\n", "1: the code in [thing ...] is missing\n" },
	{ "[thing A]\nname: x\n", "1: the code in [thing ...] "
	    "is not a code of a-z, 0-9 and hyphens\n" },
	{ "[thing a--b]\nname: x\n", "1: the code in [thing ...] "
	    "is not a code of a-z, 0-9 and hyphens\n" },
	{ "[thing a-]\nname: x\n", "1: the code in [thing ...] "
	    "is not a code of a-z, 0-9 and hyphens\n" },
	{ "[thing 1a]\nname: x\n", "1: the code in [thing ...] "
	    "is not a code of a-z, 0-9 and hyphens\n" },
	{ "[thing a]\n", "1: [thing] lacks name:\n" },
	{ "[thing a]\nname:\n", "2: name: is empty\n" },
	{ "[thing a]\nname: \xe4\xb8\x80\xe4\xb8\x80\xe4\xb8\x80\xe4\xb8\x80"
	    "\xe4\xb8\x80\n", "" },
	{ "[thing a]\nname: 123456\n", "2: name: is too long\n" },
	{ NAMED "name: y\n", "3: name: comes twice, first in line 2\n" },
	{ NAMED "colour: y\n", "3: colour: [thing] has no such key\n" },
	{ NAMED "code: b\n", "3: code: [thing] has no such key\n" },
	{ NAMED "alias: x\nalias: x\n",
	    "4: alias: the same again, first in line 3\n" },
	{ NAMED "alias: x\nalias: y\nalias: z\n",
	    "5: alias: more than 2 of them\n" },
	{ NAMED "alias:\n", "3: alias: is empty or too long\n" },
	{ NAMED "word: one\n", "" },
	{ NAMED "word: three\n",
	    "3: word: is not one of the words for it\n" },
	{ NAMED "number: 9\n", "" },
	{ NAMED "number: 10\n", "3: number: is not a number in the bounds\n" },
	{ NAMED "number: 1\n", "3: number: is not a number in the bounds\n" },
	{ NAMED "number: -3\n", "3: number: is not a number in the bounds\n" },
	{ NAMED "number: 9999999999999999999999\n",
	    "3: number: is not a number in the bounds\n" },
	{ NAMED "flag: yes\n", "" },
	{ NAMED "flag: maybe\n", "3: flag: is neither yes nor no\n" },
	{ NAMED "day: 2016-02-29\n", "" },
	{ NAMED "day: 2015-02-29\n",
	    "3: day: is not a day like 2014-09-15\n" },
	{ NAMED "day: 2014-9-15\n", "3: day: is not a day like 2014-09-15\n" },
	{ NAMED "moment: 2014-09-18 09:14:45\n", "" },
	{ NAMED "moment: 2014-09-18 24:00\n",
	    "3: moment: is not a time like 2014-09-18 09:14\n" },
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
	/* Nothing between two characters of Chinese, a space between x and y. */
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
	/* Cut before the character that does not fit, not inside. */
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
	    "0: too many bytes in all files together\n");

	of = reading_new(a);
	memset(bytes, '\n', READING_LINES_MAX + 1);
	records_parse(of, "f", bytes, READING_LINES_MAX);
	assert_string_equal(told(of), "");
	records_parse(of, "g", bytes, 1);
	assert_string_equal(told(of),
	    "1: too many lines or records in all files\n");
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
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
