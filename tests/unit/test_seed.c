/* Seed files: the rules between records. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "admin/seed/seed_records.h"
#include "base/arena.h"
#include "conference/assistance/amount.h"

static const struct moment now = { 1795478400 };	/* 2026-11-24 */

/* A minimal conference, and records to refer to. */
static const char base[] =
    "[conference]\nname: n\nshort_name: s\ncounty: c\ngovernment: g\n"
    "office: o\noffice_unit: aa\nsite_domain: a.example\npurpose: p\n"
    "basis: b\nfounded_on: 2015-01-01\n"
    "[unit aa]\nname: n\nshort_name: s\nsince: 2015-01-01\n"
    "[unit bb]\nname: b\nshort_name: s\nsince: 2015-01-01\n"
    "until: 2016-12-31\n"
    "[person pp]\nname: p\n"
    "[seat]\nperson: pp\nrole: member\noffice: o\npost: p\n"
    "since: 2015-01-01\n"
    "[category cc]\nname: n\nwhat: w\n"
    "[field ff]\nname: n\n"
    "[section 1]\ntitle: t\nunit: aa\n"
    "[duty 1.1]\ntext: t\nfield: ff\nlead: aa\n"
    "[notice-kind kk]\nname: n\n"
    "[policy po]\ntitle: t\nissuer: i\nbody: b\n"
    "[standard]\ncategory: cc\nname: n\namount: 1\nper: p\n"
    "since: 2015-01-01\nuntil: 2015-12-31\ndocument: d\n"
    "[meeting mm]\nkind: regular\nstate: held\nname: n\n"
    "starts_at: 2015-03-01 09:00\nplace: p\n"
    "announced_at: 2015-02-01 09:00\n";

static struct seed *
seed_of(struct arena *a, const char *more)
{
	struct seed *seed = arena_alloc(a, sizeof *seed);

	seed_start(seed, a);
	seed_take(seed, "base", base, sizeof base - 1);
	seed_take(seed, "more", more, strlen(more));
	seed_check(seed, now);
	return seed;
}

static const char *
told(struct seed *seed)
{
	char *s = arena_alloc(seed->reading.arena, 16384), *end = s;

	for (size_t i = 0; i < seed->reading.faults_kept; i++)
		end += snprintf(end, 300, "%d: %s\n",
		    seed->reading.faults[i].line, seed->reading.faults[i].why);
	return s;
}

struct trial { const char *more, *faults; };

#define NAME(since) "[unit-name]\nunit: bb\nname: n\nshort_name: s\n" \
	"since: " since "\n"
#define UNIT(code) "[unit " code "]\nname: " code "\nshort_name: s\n" \
	"since: 2015-01-01\n"
#define SUCCESSION(from, to) "[succession]\npredecessor: " from "\n" \
	"successor: " to "\nday: 2016-01-01\n"
#define SEAT(keys) "[seat]\nperson: pp\noffice: o\npost: p\n" keys
#define SECTION "[section 2]\ntitle: t\nunit: bb\n"
#define POLICY(keys) "[policy xx]\ntitle: t\nissuer: i\nbody: b\n" keys
#define NOTICE(keys) "[notice xx]\nkind: kk\ntitle: t\nbody: b\n" keys
#define STANDARD(keys) "[standard]\ncategory: cc\nname: n\nper: p\n" \
	"document: d\n" keys
#define MEETING(keys) "[meeting xx]\nname: n\nplace: p\n" keys
#define RESOLUTION(keys) "[resolution]\ntitle: t\ntext: t\n" keys

static const struct trial trials[] = {
	{ "", "" },
	{ "[nonsense]\n", "1: [nonsense]：没有这种记录\n" },
	{ "[unit aa]\nname: n\nshort_name: s\nsince: 2015-01-01\n",
	    "1: 这个代码已经用过：base:12\n" },
	{ "[unit zz]\nname: z\nshort_name: s\nsince: 2015-01-02\n"
	    "until: 2015-01-01\n", "5: until：早于 since\n" },
	{ NAME("2015-01-02"), "" },
	{ NAME("2015-01-01"), "5: since：要在这个单位起日之后，不晚于止日\n" },
	{ NAME("2017-01-01"), "5: since：要在这个单位起日之后，不晚于止日\n" },
	{ NAME("2016-01-01") NAME("2016-01-01"),
	    "10: since：不晚于它的上一个名称\n" },
	{ "[succession]\npredecessor: aa\nsuccessor: zz\nday: 2016-01-01\n",
	    "3: successor：没有 [unit zz] 这个成员单位\n" },
	{ "[succession]\npredecessor: aa\nsuccessor: aa\nday: 2016-01-01\n",
	    "3: successor：不能承接自己\n" },
	{ "[succession]\npredecessor: aa\nsuccessor: bb\nday: 2015-01-01\n",
	    "4: day：原单位那时还不是成员单位\n" },
	{ "[succession]\npredecessor: aa\nsuccessor: bb\nday: 2017-01-01\n",
	    "4: day：承接的单位那时已经不是成员单位\n" },
	{ SUCCESSION("aa", "bb") SUCCESSION("bb", "cc") UNIT("cc"), "" },
	{ SUCCESSION("cc", "dd") SUCCESSION("bb", "cc") SUCCESSION("aa", "bb")
	    SUCCESSION("bb", "aa") UNIT("cc") UNIT("dd"),
	    "11: successor：承继绕了一圈，回到原单位\n" },
	{ "[unit cc]\nname: m\nshort_name: s\nsince: 2016-12-31\n"
	    "[unit dd]\nname: m\nshort_name: s\nsince: 2017-01-01\n",
	    "5: 同时有两个同名的单位：more:1\n" },
	{ SEAT("role: member\nsince: 2016-01-01\n"),
	    "1: 同一席位的时段重叠：base:23\n" },
	{ SEAT("role: member\nsince: 2016-01-01\nunit: bb\n"), "" },
	{ SEAT("role: member\nsince: 2015-01-01\n"),
	    "1: 同一人同一角色同一起日已经写过：base:23\n" },
	{ SEAT("role: liaison\nsince: 2015-01-01\n"), "" },
	{ SEAT("role: chief\nsince: 2015-01-02\n"),
	    "5: role：只能写 first-convener、convener、member、liaison\n" },
	{ SEAT("role: member\nsince: 2015-01-02\nunit: zz\n"),
	    "7: unit：没有 [unit zz] 这个成员单位\n" },
	{ "[section 02]\ntitle: t\nunit: aa\n",
	    "1: [section …]：号写成 6 这样\n" },
	{ "[section 2]\ntitle: t\n", "1: [section] 缺 unit\n" },
	{ SECTION "[duty 2.1]\ntext: t\nfield: ff\nassist: aa\nlead: bb\n",
	    "" },
	{ SECTION "[duty 2.01]\ntext: t\nfield: ff\nlead: bb\n",
	    "4: [duty …]：号写成 6.12 这样，6 是节\n" },
	{ "[duty 1.1]\ntext: t\nfield: ff\nlead: bb\n",
	    "1: 这个代码已经用过：base:37\n" },
	{ "[duty 3.1]\ntext: t\nfield: ff\nlead: bb\n",
	    "1: [duty …]：没有 [section 3] 这一节\n" },
	{ "[duty 1.2]\ntext: t\nlead: bb\n",
	    "1: [duty]：category 和 field 要写一个，只写一个\n" },
	{ "[duty 1.2]\ntext: t\nfield: ff\ncategory: cc\nlead: bb\n",
	    "1: [duty]：category 和 field 要写一个，只写一个\n" },
	{ "[duty 1.2]\ntext: t\nfield: ff\n",
	    "1: [duty] 缺单位：lead、joint、assist 至少写一个\n" },
	{ "[duty 1.2]\ntext: t\nfield: ff\nlead: aa\nassist: aa\n",
	    "5: assist：一个单位在一条职责里只有一种角色\n" },
	{ "[duty 1.2]\ntext: t\nfield: ff\nlead: zz\n",
	    "4: lead：没有 [unit zz] 这个成员单位\n" },
	{ POLICY("made_on: 2016-01-02\npublished_at: 2016-01-02 08:00\n"),
	    "" },
	{ POLICY("made_on: 2016-01-03\npublished_at: 2016-01-02 08:00\n"),
	    "5: made_on：晚于 published_at\n" },
	{ POLICY("published_at: 2026-11-25 08:00\n"),
	    "5: published_at：还没有到\n" },
	{ POLICY("published_at: 2016-01-02 08:00\n"
	    "updated_at: 2026-11-25 08:00\n"),
	    "6: updated_at：还没有到\n" },
	{ POLICY("published_at: 2016-01-02 08:00\n"
	    "withdrawn_at: 2026-11-25 08:00\nwithdrawn_why: w\n"),
	    "6: withdrawn_at：还没有到\n" },
	{ POLICY("updated_at: 2016-01-02 08:00\n"),
	    "5: updated_at：早于 published_at，或者没有写 published_at\n" },
	{ POLICY("published_at: 2016-01-02 08:00\n"
	    "withdrawn_at: 2016-01-02 07:00\nwithdrawn_why: w\n"),
	    "6: withdrawn_at：早于 published_at，或者没有写 published_at\n" },
	{ POLICY("published_at: 2016-01-02 08:00\n"
	    "withdrawn_at: 2016-01-02 09:00\n"),
	    "1: withdrawn_at 和 withdrawn_why 要写都写\n" },
	{ POLICY("made_on: 2016-01-03\nvalid_until: 2016-01-02\n"),
	    "6: valid_until：早于 made_on\n" },
	{ POLICY("posted_until: 2016-01-03\n"),
	    "5: posted_until：[policy] 没有这个键\n" },
	{ NOTICE("published_at: 2016-01-02 08:00\nposted_until: 2016-01-02\n"),
	    "" },
	{ NOTICE("published_at: 2016-01-02 08:00\nposted_until: 2016-01-01\n"),
	    "6: posted_until：早于 published_at\n" },
	{ "[notice xx]\nkind: zz\ntitle: t\nbody: b\n",
	    "2: kind：没有 [notice-kind zz] 这个公示公告的类别\n" },
	{ STANDARD("amount: 12.50\nsince: 2016-01-01\n"), "" },
	{ STANDARD("amount: 12.5\nsince: 2016-01-01\n"),
	    "6: amount：写成 350 或 350.00，单位是元，大于 0\n" },
	{ STANDARD("amount: 12\nsince: 2015-12-31\n"),
	    "1: 同一名称的时段重叠：base:47\n" },
	{ MEETING("kind: regular\nstate: planned\n"
	    "starts_at: 2027-01-01 09:00\n"), "" },
	{ MEETING("kind: regular\nstate: announced\n"
	    "starts_at: 2027-01-01 09:00\n"),
	    "1: [meeting] 缺 announced_at\n" },
	{ MEETING("kind: temporary\nstate: announced\n"
	    "starts_at: 2027-01-01 09:00\nannounced_at: 2026-01-01 09:00\n"),
	    "1: [meeting] 缺 ground：临时会议要写依据\n" },
	{ MEETING("kind: regular\nstate: cancelled\n"
	    "starts_at: 2027-01-01 09:00\nannounced_at: 2026-01-01 09:00\n"),
	    "1: [meeting]：取消的要写 cancelled_why，别的不写\n" },
	{ MEETING("kind: regular\nstate: planned\nends_at: 2027-01-01 09:00\n"
	    "starts_at: 2027-01-01 09:00\n"),
	    "6: ends_at：不晚于 starts_at\n" },
	{ "[person qq]\nname: q\n" MEETING("kind: regular\nstate: planned\n"
	    "starts_at: 2027-01-01 09:00\nchair: qq\n"),
	    "9: chair：这个人开会那天没有 [seat]\n" },
	{ MEETING("kind: regular\nstate: held\n"
	    "starts_at: 2015-06-01 09:00\nannounced_at: 2015-05-01 09:00\n"
	    "chair: pp\n"), "" },
	{ MEETING("kind: regular\nstate: held\n"
	    "starts_at: 2014-12-31 09:00\nannounced_at: 2014-12-01 09:00\n"
	    "chair: pp\n"), "8: chair：这个人开会那天没有 [seat]\n" },
	{ MEETING("kind: regular\nstate: held\n"
	    "starts_at: 2027-01-01 09:00\nannounced_at: 2026-01-01 09:00\n"),
	    "6: starts_at：已召开的会议，时刻还没有到\n" },
	{ MEETING("kind: regular\nstate: announced\n"
	    "starts_at: 2027-01-01 09:00\nannounced_at: 2026-11-25 09:00\n"),
	    "7: announced_at：还没有到\n" },
	{ MEETING("kind: regular\nstate: announced\n"
	    "starts_at: 2027-01-01 09:00\nannounced_at: 2026-01-01 09:00\n"
	    "updated_at: 2025-01-01 09:00\n"),
	    "8: updated_at：早于 announced_at\n" },
	{ RESOLUTION("meeting: mm\n"), "" },
	{ RESOLUTION("meeting: mm\nissued_on: 2015-02-28\n"),
	    "5: issued_on：早于会议\n" },
	{ RESOLUTION("meeting: mm\nissued_on: 2026-11-25\n"),
	    "5: issued_on：还没有到\n" },
	{ MEETING("kind: regular\nstate: planned\n"
	    "starts_at: 2027-01-01 09:00\n") RESOLUTION("meeting: xx\n"),
	    "10: meeting：这个会议没有召开\n" },
	{ RESOLUTION("meeting: mm\npublished_at: 2015-03-03 09:00\n"
	    "extract: e\n"),
	    "5: published_at：要公开，先写 issued_on\n" },
	{ RESOLUTION("meeting: mm\npublished_at: 2015-03-03 09:00\n"
	    "issued_on: 2015-03-03\n"),
	    "5: published_at：要公开，先写 extract\n" },
	{ RESOLUTION("meeting: mm\npublished_at: 2015-03-03 09:00\n"
	    "issued_on: 2015-03-04\nextract: e\n"),
	    "5: published_at：早于 issued_on\n" },
};

static void
check_tells_what_cannot_be(void **state)
{
	for (size_t i = 0; i < sizeof trials / sizeof *trials; i++) {
		assert_string_equal(told(seed_of(*state, trials[i].more)),
		    trials[i].faults);
		arena_reset(*state);
	}
}

/* The base with one line replaced. */
static void
told_instead(struct arena *a, const char *line, const char *other,
    const char *faults)
{
	struct seed *seed = arena_alloc(a, sizeof *seed);
	char *bytes = arena_alloc(a, 2 * sizeof base);
	const char *at = strstr(base, line);

	assert_non_null(at);
	snprintf(bytes, 2 * sizeof base, "%.*s%s%s", (int)(at - base), base,
	    other, at + strlen(line));
	seed_start(seed, a);
	seed_take(seed, "base", bytes, strlen(bytes));
	seed_check(seed, now);
	assert_string_equal(told(seed), faults);
}

/* site_domain is used in ids of calendars and feeds. */
static void
a_domain_is_a_name_on_the_net(void **state)
{
	told_instead(*state, "a.example", "www.a-1.example", "");
	told_instead(*state, "a.example", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	    ".example", "8: site_domain：太长，最多 39 个字\n");
	told_instead(*state, "a.example", "http://a.example",
	    "8: site_domain：写成 www.example.gov.cn 这样，前后不加别的\n");
	told_instead(*state, "a.example", "示例.中国",
	    "8: site_domain：写成 www.example.gov.cn 这样，前后不加别的\n");
}

/* A reference to a record in an unreadable file is not reported. */
static void
a_file_left_out_is_the_only_fault(void **state)
{
	struct seed *seed = arena_alloc(*state, sizeof *seed);

	seed_start(seed, *state);
	seed_take(seed, "more", SUCCESSION("aa", "bb"),
	    sizeof SUCCESSION("aa", "bb") - 1);
	seed_take(seed, "base", "[unit aa]\0", 10);
	seed_check(seed, now);
	assert_string_equal(told(seed),
	    "0: 不是文本文件，或者是 UTF-16：请另存为 UTF-8\n");
}

static void
check_wants_one_conference(void **state)
{
	struct seed *seed = arena_alloc(*state, sizeof *seed);

	seed_start(seed, *state);
	seed_check(seed, now);
	assert_string_equal(told(seed), "0: 所有文件里都没有 [conference]\n");

	seed = seed_of(*state, base);
	assert_non_null(strstr(told(seed),
	    "1: 只能有一个 [conference]，另一个在：base:1\n"));
}

static void
amounts_are_yuan_and_fen(void **state)
{
	static const struct { const char *s; int64_t fen; } amounts[] = {
		{ "1", 100 }, { "0.01", 1 }, { "350.00", 35000 },
		{ "9999999999.99", 999999999999 }, { "0", 0 }, { "0.00", 0 },
		{ "01", 0 }, { "1.", 0 }, { ".50", 0 }, { "1.5", 0 },
		{ "1.500", 0 }, { "-1", 0 }, { "12345678901", 0 }, { "", 0 },
	};
	int64_t fen;

	(void)state;
	for (size_t i = 0; i < sizeof amounts / sizeof *amounts; i++) {
		struct text t = { amounts[i].s, strlen(amounts[i].s) };

		assert_int_equal(amount_parse(t, &fen), amounts[i].fen > 0);
		if (amounts[i].fen > 0)
			assert_int_equal(fen, amounts[i].fen);
	}
}

static size_t
line_put(char *at, const char *line)
{
	size_t n = strlen(line);

	memcpy(at, line, n);
	at[n] = '\n';
	return n + 1;
}

/* The most lines and bytes that are accepted fit into the arena. */
static void
the_most_that_is_taken_fits(void **state)
{
	struct arena *a = *state;
	struct seed *seed = arena_alloc(a, sizeof *seed);
	static char bytes[READING_BYTES_MAX];
	char *end = bytes;

	for (int i = 0; i < READING_RECORDS_MAX; i++)
		end += line_put(end, "[charter]");
	for (int i = READING_RECORDS_MAX; i < READING_LINES_MAX - 1; i++)
		end += line_put(end, "text:x");
	memset(end, 'y', (size_t)(bytes + sizeof bytes - end));
	memcpy(end, "text:", 5);
	seed_start(seed, a);
	seed_take(seed, "most", bytes, sizeof bytes);
	seed_check(seed, now);
	assert_int_equal(seed->count[SEED_CHARTER], READING_RECORDS_MAX);
	assert_true(seed->reading.faults_total > READING_RECORDS_MAX);
	assert_null(strstr(told(seed), "文件合起来"));
}

/* The files of tests/sample, read from the top of the source. */
static struct seed *
sample_read(struct arena *a)
{
	static const char *const files[] = { "tests/sample/1-county.txt",
	    "tests/sample/2-documents.txt", "tests/sample/3-meetings.txt" };
	struct seed *seed = arena_alloc(a, sizeof *seed);
	char *bytes = arena_alloc(a, READING_BYTES_MAX);

	seed_start(seed, a);
	for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
		FILE *f = fopen(files[i], "rb");

		assert_non_null(f);
		seed_take(seed, files[i], bytes,
		    fread(bytes, 1, READING_BYTES_MAX, f));
		fclose(f);
	}
	seed_check(seed, now);
	assert_string_equal(told(seed), "");
	return seed;
}

/* Whether a record of the kind has the key, with this value unless NULL. */
static bool
used(const struct seed *seed, int kind, const char *key, const char *value)
{
	const struct seed_item *i = seed->first[kind];
	const struct record_pair *p;

	for (; i != NULL; i = i->next)
		if ((p = pair_next(i->record->pairs, key)) != NULL &&
		    p->value.len > 0 &&
		    (value == NULL || strcmp(p->value.s, value) == 0))
			return true;
	return false;
}

static void
member_is_used(const struct seed *seed, int kind, const struct member *m)
{
	const char *const none[] = { NULL };
	const char *const *choice = m->choices != NULL ? m->choices : none;

	if (!used(seed, kind, m->name, NULL))
		fail_msg("[%s] %s", seed_kinds[kind].form.name, m->name);
	for (; *choice != NULL; choice++)
		if (!used(seed, kind, m->name, *choice))
			fail_msg("[%s] %s: %s", seed_kinds[kind].form.name,
			    m->name, *choice);
}

static void
the_sample_county_uses_every_key_and_word(void **state)
{
	const struct seed *seed = sample_read(*state);

	for (int k = 0; k < SEED_KINDS; k++) {
		const struct record_form *form = &seed_kinds[k].form;
		const struct record_list *l = form->lists;

		for (size_t i = 0; i < form->shape->count; i++)
			if (form->shape->members[i].typed &&
			    (form->label == NULL || strcmp(form->label,
			    form->shape->members[i].name) != 0))
				member_is_used(seed, k,
				    &form->shape->members[i]);
		for (; l != NULL && l->key != NULL; l++)
			if (!used(seed, k, l->key, NULL))
				fail_msg("[%s] %s", form->name, l->key);
	}
}

/* docs/seed-format.md names every record and every key. */
static void
every_key_is_documented(void **state)
{
	static char doc[64 * 1024];
	FILE *f = fopen("docs/seed-format.md", "rb");

	(void)state;
	assert_non_null(f);
	doc[fread(doc, 1, sizeof doc - 1, f)] = '\0';
	fclose(f);
	for (int k = 0; k < SEED_KINDS; k++) {
		const struct record_form *form = &seed_kinds[k].form;
		const struct record_list *l = form->lists;
		char head[60];

		snprintf(head, sizeof head, "`[%s%s", form->name,
		    form->label != NULL ? " " : "]`");
		if (strstr(doc, head) == NULL)
			fail_msg("%s", head);
		for (size_t i = 0; i < form->shape->count; i++)
			if (form->shape->members[i].typed && strstr(doc,
			    form->shape->members[i].name) == NULL &&
			    strcmp(form->shape->members[i].name, "number") != 0)
				fail_msg("%s", form->shape->members[i].name);
		for (; l != NULL && l->key != NULL; l++)
			if (strstr(doc, l->key) == NULL)
				fail_msg("%s", l->key);
	}
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
		cmocka_unit_test_setup_teardown(check_tells_what_cannot_be,
		    setup, teardown),
		cmocka_unit_test_setup_teardown(check_wants_one_conference,
		    setup, teardown),
		cmocka_unit_test_setup_teardown(a_domain_is_a_name_on_the_net,
		    setup, teardown),
		cmocka_unit_test_setup_teardown(
		    a_file_left_out_is_the_only_fault, setup, teardown),
		cmocka_unit_test(amounts_are_yuan_and_fen),
		cmocka_unit_test_setup_teardown(the_most_that_is_taken_fits,
		    setup, teardown),
		cmocka_unit_test_setup_teardown(
		    the_sample_county_uses_every_key_and_word, setup, teardown),
		cmocka_unit_test(every_key_is_documented),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
