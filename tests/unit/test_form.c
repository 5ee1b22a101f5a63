/* Forms and queries: what is accepted, complained about, and refused. */
#include "arena_trial.h"
#include "base/shape.h"
#include "web/form/form.h"
#include "web/view/view.h"

struct trial_form {
	struct text	title, body, code, choice, secret, login;
	int64_t		number, left_out, share;
	bool		flag;
	struct day	day, some_day;
	struct moment	moment, some_moment;
};

static const char *const choices[] = { "lead", "assist", NULL };

static const struct shape trial_shape = SHAPE(struct trial_form,
	FIELD(struct trial_form, title, .min = 2, .max = 5),
	FIELD(struct trial_form, body, .max = 10, .lines = true),
	FIELD(struct trial_form, code, .max = 8, .code = true),
	FIELD(struct trial_form, choice, .max = 8, .choices = choices),
	FIELD(struct trial_form, secret, .max = 8, .exact = true),
	FIELD(struct trial_form, login, .max = 8, .folded = true),
	FIELD(struct trial_form, number, .min = 3, .max = 7),
	FIELD(struct trial_form, left_out, .min = 1, .max = 9,
	    .optional = true),
	FIELD(struct trial_form, share, .max = 100, .optional = true,
	    .absent = -1),
	FIELD(struct trial_form, flag, .optional = true),
	FIELD(struct trial_form, day, .optional = false),
	FIELD(struct trial_form, some_day, .optional = true),
	FIELD(struct trial_form, moment, .optional = false),
	FIELD(struct trial_form, some_moment, .optional = true));

static bool
decode(struct request *r, const char *bytes)
{
	*r = (struct request){ .arena = arena, .method = POST };
	return form_decode(r, bytes, strlen(bytes));
}

/* ---- Bytes to pairs */

static void
pairs_are_taken_apart(void **state)
{
	static const struct { const char *bytes; size_t n;
	    const char *name, *value; } trials[] = {
		{ "", 0, NULL, NULL },
		{ "&&&", 0, NULL, NULL },
		{ "a=1", 1, "a", "1" },
		{ "&a=1&", 1, "a", "1" },
		{ "a=", 1, "a", "" },
		{ "=1", 1, "", "1" },
		{ "a=1=2", 1, "a", "1=2" },
		{ "a=1+2", 1, "a", "1 2" },
		{ "a=1%2B2", 1, "a", "1+2" },
		{ "a=%26%3d%3D", 1, "a", "&==" },
		{ "%61=%E6%b0%91", 1, "a", "\xe6\xb0\x91" },
		{ "a=%0D%0A", 1, "a", "\n" },
		{ "x=0&a=1", 2, "a", "1" },
		{ "a=%25%30%30", 1, "a", "%00" },
		/* What no browser sends but people type. */
		{ "a", 1, "a", "" },
		{ "b=1&a", 2, "a", "" },
		{ "a=%", 1, "a", "%" },
		{ "a=%4", 1, "a", "%4" },
		{ "a=%4g", 1, "a", "%4g" },
		{ "a=%g4", 1, "a", "%g4" },
		{ "a=%%41", 1, "a", "%A" },
		{ "a=20%+off", 1, "a", "20% off" },
		{ "%=1", 1, "%", "1" },
		{ "a=%00b%03%1B%7F", 1, "a", "b" },
		{ "a%00=1", 1, "a", "1" },
		{ "a=1%0B2%0C3%C2%852%E2%80%A81", 1, "a", "1\n2\n3\n2\n1" },
		{ "a=%0D", 1, "a", "\n" },
		{ "a=%FF", 1, "a", "\xef\xbf\xbd" },
		{ "a=\xff", 1, "a", "\xef\xbf\xbd" },
		{ "a=%E6%B0", 1, "a", "\xef\xbf\xbd" },
		{ "a=%ED%A0%80", 1, "a",
		  "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd" },
		{ "a=%EF%BF%BF%F0%9F%BF%BE", 1, "a", "" },
	};
	struct request r;

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		HOLDS(decode(&r, trials[i].bytes), trials[i].bytes);
		HOLDS(r.pair_count == trials[i].n, trials[i].bytes);
		if (trials[i].n > 0) {
			SAME(r.pairs[r.pair_count - 1].name.s,
			    trials[i].name, trials[i].bytes);
			SAME(r.pairs[r.pair_count - 1].value.s,
			    trials[i].value, trials[i].bytes);
		}
	}
}

/* Bytes after the end are not read. */
static void
bytes_end_where_they_end(void **state)
{
	struct request r = { .arena = arena };

	(void)state;
	assert_true(form_decode(&r, "a=\0b", 4));
	assert_string_equal(r.pairs[0].value.s, "b");
	assert_true(form_decode(&r, "a=%41", 4));
	assert_string_equal(r.pairs[0].value.s, "%4");
	assert_true(form_decode(&r, "a=%41", 3));
	assert_string_equal(r.pairs[0].value.s, "%");
	assert_true(form_decode(&r, "a=%41", 5));
	assert_string_equal(r.pairs[0].value.s, "A");
}

static void
pairs_are_bounded(void **state)
{
	char bytes[4 * (FORM_PAIRS_MAX + 1) + 1];
	struct request r;

	(void)state;
	for (int n = 0; n <= FORM_PAIRS_MAX; n++)
		memcpy(bytes + 4 * n, "a=1&", 4);
	bytes[4 * FORM_PAIRS_MAX] = '\0';
	assert_true(decode(&r, bytes));
	assert_int_equal(r.pair_count, FORM_PAIRS_MAX);
	bytes[4 * FORM_PAIRS_MAX] = 'a';
	bytes[4 * (FORM_PAIRS_MAX + 1)] = '\0';
	assert_false(decode(&r, bytes));
	assert_int_equal(r.pair_count, FORM_PAIRS_MAX);
	assert_string_equal(r.pairs[FORM_PAIRS_MAX - 1].value.s, "1");
}

/* ---- Pairs to a struct */

#define NEEDED "title=abc&number=3&day=2026-04-01&moment=2026-04-01+09:14"

static enum status
read_form(struct request *r, const char *bytes, struct trial_form *out)
{
	*out = (struct trial_form){ .number = 0 };
	HOLDS(decode(r, bytes), bytes);
	return form_read(r, &trial_shape, out);
}

static void
a_whole_form_is_read(void **state)
{
	struct trial_form f;
	struct request r;

	(void)state;
	assert_int_equal(read_form(&r, "title=+%E6%B0%91%E6%94%BF%0A"
	    "&body=a%0D%0Ab&code=a-1&choice=assist&number=007&left_out=9"
	    "&secret=++a%09b+"
	    "&flag=1&day=2024-02-29&some_day=2024-03-01"
	    "&moment=1970-01-02+08:00&some_moment=1970-01-02+08:00:01"
	    "&token=t&once=o", &f), OK);
	assert_int_equal(r.complaint_count, 0);
	assert_string_equal(f.title.s, "\xe6\xb0\x91\xe6\x94\xbf");
	assert_int_equal(f.title.len, 6);
	assert_string_equal(f.body.s, "a\nb");
	assert_string_equal(f.code.s, "a-1");
	assert_string_equal(f.choice.s, "assist");
	assert_string_equal(f.secret.s, "  a\tb ");
	assert_int_equal(f.number, 7);
	assert_int_equal(f.left_out, 9);
	assert_true(f.flag);
	assert_int_equal(f.day.ymd, 20240229);
	assert_int_equal(f.some_day.ymd, 20240301);
	assert_int_equal(f.moment.s, 86400);
	assert_int_equal(f.some_moment.s, 86401);
}

/* A line end in a one-line field becomes a space, as in browsers. */
static void
one_line_stays_one(void **state)
{
	static const struct { const char *sent, *title; } trials[] = {
		{ "a%0Ab", "a b" }, { "a%0D%0Ab", "a b" }, { "a%0Bb", "a b" },
		{ "a%0Db%0D", "a b" }, { "a%E2%80%A8b", "a b" },
		{ "a%0A%0Ab", "a  b" }, { "a%09b", "a\tb" },
		{ "a%E2%80%AEb%E2%81%A6c%E2%80%8D", "abc" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		char bytes[120];
		struct trial_form f;
		struct request r;

		snprintf(bytes, sizeof bytes, "title=%s&number=3&day=2026-04-01"
		    "&moment=2026-04-01+09:14", trials[i].sent);
		HOLDS(read_form(&r, bytes, &f) == OK, bytes);
		SAME(f.title.s, trials[i].title, bytes);
	}
}

static void
what_is_optional_may_be_left_out(void **state)
{
	static const char *const trials[] = { NEEDED,
	    NEEDED "&body=&code=&choice=&left_out=&some_day=&some_moment=",
	    NEEDED "&left_out=+&some_day=%0A&some_moment=+&body=+&code=+",
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct trial_form f;
		struct request r;

		HOLDS(read_form(&r, trials[i], &f) == OK, trials[i]);
		SAME(f.body.s, "", trials[i]);
		SAME(f.code.s, "", trials[i]);
		SAME(f.choice.s, "", trials[i]);
		assert_int_equal(f.left_out, 0);
		assert_int_equal(f.share, -1);
		assert_false(f.flag);
		assert_int_equal(f.some_day.ymd, 0);
		assert_int_equal(f.some_moment.s, 0);
	}
}

static void
nothing_may_be_a_number(void **state)
{
	struct trial_form f;
	struct request r;

	(void)state;
	HOLDS(read_form(&r, NEEDED "&share=0", &f) == OK, "0");
	assert_int_equal(f.share, 0);
	HOLDS(read_form(&r, NEEDED "&share=-1", &f) == UNPROCESSABLE, "-1");
}

static void
what_will_not_do_is_complained_of(void **state)
{
	static const struct { const char *bytes, *member, *why; } trials[] = {
		{ "number=3&day=2026-04-01&moment=2026-04-01+09:14",
		  "title", "missing" },
		{ "title=+%0A+&number=3&day=2026-04-01"
		  "&moment=2026-04-01+09:14", "title", "missing" },
		{ "title=a&number=3&day=2026-04-01&moment=2026-04-01+09:14",
		  "title", "short" },
		{ "title=abcdef&number=3&day=2026-04-01"
		  "&moment=2026-04-01+09:14", "title", "long" },
		{ NEEDED "&body=12345678901", "body", "long" },
		{ NEEDED "&code=Abc", "code", "code" },
		{ NEEDED "&code=a_c", "code", "code" },
		{ NEEDED "&code=a+c", "code", "code" },
		{ NEEDED "&code=%E6%B0%91", "code", "code" },
		{ NEEDED "&choice=leader", "choice", "choice" },
		{ NEEDED "&choice=lea", "choice", "choice" },
		{ NEEDED "&left_out=0", "left_out", "number" },
		{ NEEDED "&left_out=10", "left_out", "number" },
		{ NEEDED "&left_out=-1", "left_out", "number" },
		{ NEEDED "&left_out=1e0", "left_out", "number" },
		{ NEEDED "&left_out=0x5", "left_out", "number" },
		{ NEEDED "&left_out=5.0", "left_out", "number" },
		{ NEEDED "&left_out=18446744073709551617", "left_out",
		  "number" },
		{ NEEDED "&some_day=2026-02-30", "some_day", "no-day" },
		{ NEEDED "&some_day=2026-02-28+9:00", "some_day", "timed" },
		{ NEEDED "&some_day=2400-02-28", "some_day", "year" },
		{ NEEDED "&some_day=12-10", "some_day", "day" },
		{ NEEDED "&some_moment=x", "some_moment", "moment" },
		{ NEEDED "&some_moment=9:30", "some_moment", "dateless" },
		{ NEEDED "&some_moment=2026-12-10+25:00", "some_moment",
		  "no-time" },
		{ NEEDED "&some_moment=2026-12-10+3%E7%82%B9", "some_moment",
		  "half" },
		{ NEEDED "&some_moment=2026-12-10+9:30+%E5%91%A8%E4%BA%94",
		  "some_moment", "weekday" },
		{ "title=%E3%80%80%C2%A0%E2%80%8B%EF%BB%BF%E2%81%A0%E3%85%A4"
		  "%C2%AD%E2%A0%80&number=3&day=2026-04-01"
		  "&moment=2026-04-01+09:14", "title", "missing" },
		{ NEEDED "&some_moment=2026-02-28", "some_moment", "timeless" },
		{ "title=abc&day=2026-04-01&moment=2026-04-01+09:14",
		  "number", "missing" },
		{ "title=abc&number=&day=2026-04-01"
		  "&moment=2026-04-01+09:14", "number", "missing" },
		{ "title=abc&number=2&day=2026-04-01"
		  "&moment=2026-04-01+09:14", "number", "number" },
		{ "title=abc&number=8&day=2026-04-01"
		  "&moment=2026-04-01+09:14", "number", "number" },
		{ "title=abc&number=3&moment=2026-04-01+09:14",
		  "day", "missing" },
		{ "title=abc&number=3&day=x&moment=2026-04-01+09:14",
		  "day", "day" },
		{ "title=abc&number=3&day=2026-04-01", "moment", "missing" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		const char *bytes = trials[i].bytes;
		struct trial_form f;
		struct request r;

		HOLDS(read_form(&r, bytes, &f) == UNPROCESSABLE, bytes);
		HOLDS(r.complaint_count == 1, bytes);
		SAME(r.complaints[0].member, trials[i].member, bytes);
		SAME(r.complaints[0].why, trials[i].why, bytes);
	}
}

/* Repairs of input, and showing what was understood. */
static void
what_is_meant_is_read(void **state)
{
	static const struct { const char *sent, *name, *shown; } trials[] = {
		{ "login=wang", "login", "wang" },
		{ "login=wang%E3%80%80", "login", "wang" },
		{ "login=%EF%BD%97%EF%BD%81%EF%BD%8E%EF%BD%87", "login", "wang" },
		{ "login=%EF%BC%B7ang", "login", "wang" },
		{ "login=%E2%80%8Bwang", "login", "wang" },
		{ "login=wa%C2%ADng%C2%A0", "login", "wang" },
		{ "login=WANG%0B", "login", "wang" },
		{ "body=%E3%80%80a%0B%E3%80%80b%E3%80%80", "body",
		  "a\n\u3000b" },
		{ "left_out=%EF%BC%99%E3%80%80", "left_out", "\uff19" },
		{ "some_day=2026%E5%B9%B412%E6%9C%8810%E6%97%A5", "some_day",
		  "2026-12-10" },
		{ "some_day=12%E6%9C%8810%E6%97%A5", "some_day", "2026-12-10" },
		{ "some_day=11%E6%9C%8828%E6%97%A5", "some_day", "2027-11-28" },
		{ "some_moment=2026/12/10+9:30", "some_moment",
		  "2026-12-10 09:30" },
		{ "some_moment=2026-12-10T09:30:15", "some_moment",
		  "2026-12-10 09:30:15" },
		{ "secret=%E3%80%80a%C2%A0", "secret", "\u3000a\u00a0" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		char bytes[300];
		struct trial_form f = { .number = 0 };
		struct request r;

		snprintf(bytes, sizeof bytes, NEEDED "&%s", trials[i].sent);
		HOLDS(decode(&r, bytes), bytes);
		r.today = (struct day){ 20261129 };
		HOLDS(form_read(&r, &trial_shape, &f) == OK, bytes);
		SAME(form_sent(&r, trials[i].name).s, trials[i].shown, bytes);
	}
}

/* Length is counted in characters, not in bytes. */
static void
five_han_characters_are_five(void **state)
{
	struct trial_form f;
	struct request r;

	(void)state;
	assert_int_equal(read_form(&r, "title=%E6%B0%91%E6%B0%91%E6%B0%91"
	    "%E6%B0%91%E6%B0%91&number=3&day=2026-04-01"
	    "&moment=2026-04-01+09:14", &f), OK);
	assert_int_equal(f.title.len, 15);
}

static void
every_complaint_is_made_at_once(void **state)
{
	struct trial_form f;
	struct request r;

	(void)state;
	assert_int_equal(read_form(&r, "", &f), UNPROCESSABLE);
	assert_int_equal(r.complaint_count, 4);
	assert_string_equal(r.complaints[0].member, "title");
	assert_string_equal(r.complaints[1].member, "number");
	assert_string_equal(r.complaints[2].member, "day");
	assert_string_equal(r.complaints[3].member, "moment");
	assert_int_equal(read_form(&r, "title=&body=12345678901&code=A"
	    "&choice=x&number=x&left_out=x&day=x&some_day=x&moment=x"
	    "&some_moment=x", &f), UNPROCESSABLE);
	assert_int_equal(r.complaint_count, 10);
}

static void
what_does_not_belong_is_a_bad_request(void **state)
{
	static const char *const trials[] = {
		NEEDED "&unknown=1", NEEDED "&title=abc", NEEDED "&Title=abc",
		NEEDED "&=1", NEEDED "&titl=1", NEEDED "&title+=1",
		NEEDED "&token=a&token=a", NEEDED "&once=a&once=b",
		NEEDED "&flag=1&flag=",
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct trial_form f;
		struct request r;

		HOLDS(read_form(&r, trials[i], &f) == BAD_REQUEST, trials[i]);
	}
}

static void
a_query_carries_neither_token_nor_key(void **state)
{
	static const char *const trials[] = { NEEDED "&token=a",
	    NEEDED "&once=a" };

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct trial_form f = { .number = 0 };
		struct request r;

		HOLDS(decode(&r, trials[i]), trials[i]);
		assert_int_equal(form_read(&r, &trial_shape, &f), OK);
		r.method = GET;
		assert_int_equal(form_read(&r, &trial_shape, &f),
		    BAD_REQUEST);
	}
}

static void
no_shape_takes_nothing(void **state)
{
	struct request r;

	(void)state;
	assert_true(decode(&r, ""));
	assert_int_equal(form_read(&r, NULL, NULL), OK);
	assert_true(decode(&r, "a=1"));
	assert_int_equal(form_read(&r, NULL, NULL), BAD_REQUEST);
	assert_true(decode(&r, "token=1"));
	assert_int_equal(form_read(&r, NULL, NULL), OK);
}

/* ---- Showing a form again */

static void
what_was_typed_is_found_again(void **state)
{
	struct request r;

	(void)state;
	assert_true(decode(&r, "title=+a+&body="));
	assert_string_equal(form_sent(&r, "title").s, " a ");
	assert_string_equal(form_sent(&r, "body").s, "");
	assert_string_equal(form_sent(&r, "code").s, "");
}

static void
links_keep_the_query_and_change_one_part(void **state)
{
	static const struct { const char *query, *name, *value, *link; }
	trials[] = {
		{ "", "after", "", "" },
		{ "", "after", "7-1", "?after=7-1" },
		{ "year=2014", "after", "7-1", "?year=2014&after=7-1" },
		{ "after=9-9&year=2014", "after", "7-1",
		  "?year=2014&after=7-1" },
		{ "after=9-9&year=2014", "after", "", "?year=2014" },
		{ "year=&unit=", "after", "", "" },
		{ "q=%E6%B0%91+%26%3D%22%3C", "page", "2",
		  "?q=%E6%B0%91%20%26%3D%22%3C&page=2" },
		{ "q=a-._~%2F%2B", "page", "", "?q=a-._~%2F%2B" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct request r;

		HOLDS(decode(&r, trials[i].query), trials[i].query);
		r.method = GET;
		SAME(query_link(&r, trials[i].name,
		    text_of(trials[i].value)).s, trials[i].link,
		    trials[i].query);
	}
}

/* A link never has the token or the text of a posted form. */
static void
links_leave_out_what_was_posted(void **state)
{
	struct request r;

	(void)state;
	assert_true(decode(&r, "title=abc&token=secret"));
	assert_string_equal(query_link(&r, "after", TEXT("7-1")).s,
	    "?after=7-1");
}

static const struct route trial_route = { GET, "/trial",
    .query = &trial_shape, .form = &trial_shape };

static const struct shape other_shape = SHAPE(struct trial_form,
	FIELD(struct trial_form, title, .max = 5));

static void
ask_another_form(void)
{
	struct request r = { .route = &trial_route };

	form_input(&r, &other_shape);
}

static void
ask_another_query(void)
{
	struct request r = { .route = &trial_route };

	query_input(&r, &other_shape);
}

static void
a_struct_is_only_given_as_what_it_is(void **state)
{
	struct trial_form f;
	struct request r = { .route = &trial_route, .query = &f,
	    .input = &f };
	char said[300];

	(void)state;
	assert_ptr_equal(form_input(&r, &trial_shape), &f);
	assert_ptr_equal(query_input(&r, &trial_shape), &f);
	assert_int_equal(child_of(ask_another_form, said, sizeof said), 75);
	assert_non_null(strstr(said, "/trial declares another form"));
	assert_int_equal(child_of(ask_another_query, said, sizeof said), 75);
	assert_non_null(strstr(said, "/trial declares another query"));
}

#define TRY(name) \
	cmocka_unit_test_setup_teardown(name, arena_set_up, arena_tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TRY(pairs_are_taken_apart),
		TRY(bytes_end_where_they_end),
		TRY(pairs_are_bounded),
		TRY(a_whole_form_is_read),
		TRY(one_line_stays_one),
		TRY(what_is_optional_may_be_left_out),
		TRY(nothing_may_be_a_number),
		TRY(what_will_not_do_is_complained_of),
		TRY(what_is_meant_is_read),
		TRY(five_han_characters_are_five),
		TRY(every_complaint_is_made_at_once),
		TRY(what_does_not_belong_is_a_bad_request),
		TRY(a_query_carries_neither_token_nor_key),
		TRY(no_shape_takes_nothing),
		TRY(what_was_typed_is_found_again),
		TRY(links_keep_the_query_and_change_one_part),
		TRY(links_leave_out_what_was_posted),
		TRY(a_struct_is_only_given_as_what_it_is),
	};

	return cmocka_run_group_tests_name("form", tests, NULL, NULL);
}
