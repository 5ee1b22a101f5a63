/*
 * The search, on its own database unit_search, which the functions of the
 * stories create and which is written as the owner.
 */
#include <stdbool.h>
#include <stdlib.h>
#include <time.h>

#include "audit/audit.h"
#include "db/db.h"
#include "db/open.h"
#include "han.h"
#include "search/search.h"
#include "trial.h"

enum { MANY = 3300 };

static struct arena *arena;
static int64_t start;		/* some days ago, for published_at */
static struct day yesterday, today, tomorrow;
static struct db *db, *other;

struct count { int64_t n; };
static const struct shape count_shape = SHAPE(struct count,
	COLUMN(struct count, n));

QUERY(count_docs, count_shape, "SELECT COUNT(*) AS n FROM search_doc");
QUERY(count_blocks, count_shape, "SELECT COUNT(*) AS n FROM search_block");
QUERY(count_bits, count_shape,
    "SELECT COUNT(*) AS n FROM search_posting WHERE LENGTH(docs) = 4096");
QUERY(count_block_gaps, count_shape,
    "SELECT COUNT(*) AS n FROM search_state s"
    "  JOIN search_block b ON b.block = s.block"
    " WHERE LENGTH(b.slots) <> 8 * s.slot");
COMMAND(empty_docs, "DELETE FROM search_doc");
COMMAND(empty_postings, "DELETE FROM search_posting");
COMMAND(empty_blocks, "DELETE FROM search_block");
COMMAND(first_block,
    "INSERT INTO search_block (block, version, slots)"
    " VALUES (1, UUID_SHORT(), '')");
COMMAND(first_state, "UPDATE search_state SET block = 1, slot = 0");

static int64_t
count(const struct query *q)
{
	struct count row = { -1 };

	db_row(db, q, &row, BIND_NONE);
	return row.n;
}

static struct tx *
begin(void)
{
	db_begin_request(db, arena);
	return tx_begin(db, (struct actor){ 0, TEXT("test") });
}

static void
commit(struct tx *tx)
{
	audit(tx, "test", 0, TEXT(""));
	assert_true(tx_commit(tx));
	assert_int_equal(count(&count_block_gaps), 0);
}

static struct search_doc
doc_of(int64_t id, const char *title, const char *body)
{
	return (struct search_doc){ .kind = SEARCH_NOTICE, .object_id = id,
	    .code = TEXT("x"), .title = text_of(title), .names = TEXT(""),
	    .body = text_of(body), .published_at = { start + id } };
}

static void
put(struct search_doc doc)
{
	struct tx *tx = begin();

	search_put(tx, &doc);
	commit(tx);
}

static struct search_result
found_by(struct db *who, struct search_query q)
{
	struct search_result out;

	if (q.now.s == 0)
		q.now.s = start + 9 * DAY_S;
	search_find(who, arena, &q, &out);
	assert_false(db_failed(who));
	return out;
}

static struct search_result
found(struct search_query q)
{
	db_begin_request(db, arena);
	return found_by(db, q);
}

/* The ids found, "3 1 2". */
static const char *
ids_said(struct search_query q)
{
	struct search_result f = found(q);
	char *s = arena_alloc(arena, 2000);
	size_t n = 0;

	for (size_t i = 0; i < f.hits.count; i++)
		n += (size_t)snprintf(s + n, 2000 - n, "%s%d", i > 0 ? " " :
		    "", (int)search_hit_at(&f, i)->object_id);
	return s;
}

static struct search_query
ask(const char *q)
{
	return (struct search_query){ .q = text_of(q) };
}

#define FINDS(query, ids) SAME(ids_said(ask(query)), (ids), (query))

static void
words_are_found_wherever_they_stand(void **state)
{
	(void)state;
	put(doc_of(1, A B C, D E F));
	put(doc_of(2, G H, A B C "\n" D D));
	put(doc_of(3, "CPI 2016", "\uff12\uff10\uff11\uff16\u5e74 3.5%"));
	FINDS(A B, "1 2");
	FINDS(A B C, "1 2");
	FINDS(C D, "");			/* not adjacent */
	FINDS(A B " " D E, "1");
	FINDS(E F COMMA B C, "1");
	FINDS("cpi", "3");
	FINDS("\uff23\uff30\uff29", "3");
	FINDS("2016", "3");
	FINDS("3.5", "3");
	FINDS("201", "");
	FINDS(COMMA, "");
	assert_false(search_find(db, arena, &(struct search_query){
	    .q = TEXT(COMMA " ") }, &(struct search_result){ 0 }));
}

/* Text copied from a PDF is found by the word that a reader sees. */
static void
what_is_seen_is_found(void **state)
{
	const char *body = C A "\u200b" B "\u00ad" F G COMMA
	    "\u2f24" D "\ufa08\u2ed3" H;
	struct search_result f;

	(void)state;
	put(doc_of(1, D, body));
	FINDS(A B, "1");
	FINDS(A B F G, "1");		/* long: checked in the text */
	FINDS("\u5927" D "\u884c\u957f" H, "1");
	FINDS("\u2f24" D "\ufa08\u2ed3" H, "1");
	FINDS(A "\ufeff" B F "\u2060" G, "1");
	f = found(ask(A B F));
	SAME(((struct piece *)search_hit_at(&f, 0)->excerpt_pieces.at)[1]
	    .text.s, A B F, "marked");
}

static void
the_order_is_name_title_body_then_newest(void **state)
{
	struct search_doc unit = doc_of(7, C A B D, E E);

	(void)state;
	unit.kind = SEARCH_UNIT;
	unit.names = TEXT(G G "\n" A B);
	unit.published_at.s = 0;
	put(doc_of(1, D D, A B));
	put(doc_of(5, A B C, D));
	put(doc_of(2, D D, A B C));
	put(doc_of(4, C A B, D));
	put(doc_of(6, A B COMMA, D));		/* its title is the query */
	put(unit);
	FINDS(A B, "7 6 5 4 2 1");
	/* Separators in a name do not matter. */
	unit.names = TEXT(G G "\n" E "(" F A "2014)");
	put(unit);
	FINDS(E F A "\uff12\uff10\uff11\uff14", "7");
	unit.names = TEXT("");
	put(unit);			/* a standing page: the newest */
	FINDS(A B, "6 7 5 4 2 1");
	FINDS(A B " " D D, "2 1");	/* some in the title, then none */
	put(doc_of(9, E E, A B COMMA D D));
	FINDS(A B " " D D, "2 1 9");
	/* Published at the same moment: the last indexed first. */
	unit = doc_of(8, A B C, D);
	unit.published_at.s = start + 5;
	put(unit);
	FINDS(A B, "6 7 8 5 4 9 2 1");
}

static void
pairs_that_stand_apart_are_no_word(void **state)
{
	struct search_result f;

	(void)state;
	put(doc_of(1, D, A B COMMA B C));
	put(doc_of(2, D, A B C));
	put(doc_of(3, A B COMMA B C, D));
	put(doc_of(4, D, A B COMMA B C COMMA A B C));
	f = found(ask(A B C));
	assert_int_equal(f.total, 2);
	assert_false(f.about);
	assert_int_equal(((struct search_kind_total *)f.kinds.at)->total, 2);
	FINDS(A B C, "4 2");
}

static void
what_was_replaced_or_taken_out_is_gone(void **state)
{
	struct tx *tx;

	(void)state;
	put(doc_of(1, A B, C D));
	put(doc_of(2, A B, C D));
	put(doc_of(1, A B, E F));
	FINDS(C D, "2");
	FINDS(E F, "1");
	FINDS(A B, "2 1");
	tx = begin();
	search_drop(tx, SEARCH_NOTICE, 2);
	search_drop(tx, SEARCH_NOTICE, 3);	/* never there */
	search_drop(tx, SEARCH_POLICY, 1);	/* another kind */
	commit(tx);
	FINDS(A B, "1");
	assert_int_equal(found(ask(A B)).total, 1);
	FINDS(C D, "");
	assert_int_equal(count(&count_docs), 1);
}

static void
a_transaction_shows_all_or_nothing(void **state)
{
	struct search_doc doc = doc_of(1, A B, C D);
	struct search_query q = ask(A B);
	struct tx *tx;

	(void)state;
	doc.kind = SEARCH_POLICY;
	tx = begin();
	search_put(tx, &doc);
	db_begin_request(other, arena);
	assert_int_equal(found_by(other, ask(A B)).total, 0);
	assert_int_equal(found_by(db, ask(A B)).total, 1);	/* to itself */
	tx_abandon(tx);
	FINDS(A B, "");
	assert_int_equal(count(&count_docs), 0);
	assert_int_equal(count(&count_block_gaps), 0);
	/* Another document in the same slot: the cache is not used. */
	put(doc_of(2, A B, C D));
	q.kind = SEARCH_NOTICE;
	SAME(ids_said(q), "2", "the kind of the one that came");
	FINDS(C D, "2");
}

static void
a_last_day_is_the_last(void **state)
{
	struct search_doc doc = doc_of(1, A B, C D);
	struct search_query q = ask(A B);

	(void)state;
	doc.visible_until = today;
	put(doc);
	FINDS(A B, "1");
	q.now.s = start + 10 * DAY_S;
	assert_int_equal(found(q).total, 0);
	assert_int_equal(found(q).unfiltered, 0);
	assert_int_equal(found(q).kinds.count, 0);
	FINDS(A B, "1");		/* searched for another day again */
}

static void
what_is_to_come_is_not_there_yet(void **state)
{
	struct search_doc doc = doc_of(1, A B, C D);

	(void)state;
	doc.published_at.s = start + 10 * DAY_S;	/* tomorrow */
	put(doc);
	put(doc_of(2, A B, C D));
	FINDS(A B, "2");
	assert_int_equal(found(ask(A B)).total, 1);
	doc.published_at.s = start + 9 * DAY_S + 60;	/* in a minute */
	put(doc);
	FINDS(A B, "2");
	assert_int_equal(found(ask(A B)).total, 1);
}

static void
what_comes_is_there_in_its_second(void **state)
{
	struct search_doc doc = doc_of(1, A B, C D);
	struct search_query q = ask(A B);

	(void)state;
	doc.published_at.s = start + 5 * DAY_S;
	put(doc);
	put(doc_of(2, A B, C D));
	q.now.s = start + 5 * DAY_S - 1;
	assert_int_equal(found(q).total, 1);
	assert_int_equal(found(q).unfiltered, 1);
	SAME(ids_said(q), "2", "a second before");
	q.now.s++;
	SAME(ids_said(q), "1 2", "in its second");
	q.now.s--;
	SAME(ids_said(q), "2", "a clock that was set back");
}

/* Four documents with AB, the first two policies. */
static void
four_put(void)
{
	struct search_doc doc = doc_of(1, A B, C);

	doc.kind = SEARCH_POLICY, doc.year = 2014, doc.categories = IDS(3, 4);
	put(doc);
	doc = doc_of(2, A B, C);
	doc.kind = SEARCH_POLICY, doc.year = 2015, doc.categories = IDS(4);
	put(doc);
	doc = doc_of(3, A B, C);
	doc.year = 2015, doc.units = IDS(7, 8);
	put(doc);
	doc = doc_of(4, A B, C);
	doc.categories = IDS(3);
	put(doc);
}

static void
filters_narrow(void **state)
{
	const struct { int64_t kind, category, unit, year; const char *ids; }
	trials[] = {
		{ 0, 0, 0, 0, "4 3 2 1" },
		{ SEARCH_POLICY, 0, 0, 0, "2 1" },
		{ 0, 3, 0, 0, "4 1" },
		{ 0, 4, 0, 0, "2 1" },
		{ 0, 0, 7, 0, "3" },
		{ 0, 0, 0, 2015, "3 2" },
		{ SEARCH_POLICY, 4, 0, 2014, "1" },
		{ SEARCH_UNIT, 0, 0, 0, "" },
		{ 0, -1, 0, 0, "" },
	};

	(void)state;
	four_put();
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct search_query q = { .q = TEXT(A B),
		    .kind = trials[i].kind, .category_id = trials[i].category,
		    .unit_id = trials[i].unit, .year = trials[i].year };

		SAME(ids_said(q), trials[i].ids, "filters");
		assert_int_equal(found(q).unfiltered, 4);
	}
	/* A unit and those before it; 99 has no document. */
	SAME(ids_said((struct search_query){ .q = TEXT(A B), .unit_id = 99,
	    .before = { (const int64_t[]){ 98, 7 }, 2 } }), "3", "before");
}

/* Totals of all kinds, within the other filters. */
static void
kinds_are_counted(void **state)
{
	const struct search_kind_total *kinds;
	struct search_result f;

	(void)state;
	four_put();
	f = found((struct search_query){ .q = TEXT(A B),
	    .kind = SEARCH_NOTICE, .category_id = 3 });
	kinds = f.kinds.at;
	assert_int_equal(f.total, 1);
	assert_int_equal(f.kinds.count, 2);
	assert_int_equal(kinds[0].kind, SEARCH_POLICY);
	assert_int_equal(kinds[0].total, 1);
	assert_int_equal(kinds[1].kind, SEARCH_NOTICE);
	assert_int_equal(kinds[1].total, 1);
}

static void
one_character_is_for_titles(void **state)
{
	struct search_result f;

	(void)state;
	put(doc_of(1, A B, C D));
	put(doc_of(2, C B, A D));
	FINDS(A, "1");
	FINDS(A " " B, "1");
	FINDS(D, "");
	f = found(ask(C D " " A));	/* ignored: there is a longer word */
	assert_int_equal(f.total, 1);
}

/* A query that no document has completely: most parts first. */
static void
any_part_is_better_than_nothing(void **state)
{
	struct search_result f;

	(void)state;
	put(doc_of(1, A B C D, E F));
	put(doc_of(2, A B C D, G H));
	put(doc_of(3, E F COMMA D E, F G));
	f = found(ask(A B " " E F " " G H));
	assert_true(f.partly);
	assert_int_equal(search_hit_at(&f, 0)->object_id, 2);
	assert_int_equal(f.total, f.hits.count);
	assert_int_equal(f.near, 0);		/* no category has any of it */
	f = found(ask(A B C D E F));		/* without its spaces */
	assert_true(f.partly);
	assert_in_range(f.total, 1, 3);
	f = found(ask(H G F E));		/* none of its pairs exists */
	assert_int_equal(f.total, 0);
	assert_false(f.partly);
}

/* Puts a category with name, alias and everyday words, and some others. */
static void
category_put(void)
{
	struct search_doc doc = doc_of(1, "\u533b\u7597\u6551\u52a9", A B);

	put(doc_of(2, D, E F));
	put(doc_of(3, G H, "\u5730\u4fdd" D D));
	doc.kind = SEARCH_CATEGORY;
	doc.published_at.s = 0;
	doc.names = TEXT("\u4f4e\u4fdd");
	doc.words = TEXT("\u6ca1\u94b1\u770b\u75c5\n" C D);
	put(doc);
}

static void
people_are_understood(void **state)
{
	static const struct { const char *query; bool partly; } trials[] = {
		{ C D, false },				/* an everyday word */
		{ "\u600e\u4e48" C D "\u5417", false },	/* with fillers */
		{ "dibao", false },			/* pinyin */
		{ "di bao", false },
		{ "yiliaojiuzu", false },		/* zh as z */
		{ "\u5730\u4fdd", false },		/* the same sound */
		{ "\u91ab\u7642\u6551\u52a9", false },	/* traditional */
		{ "\u533b\u7597\u6c42\u52a9", true },	/* one wrong */
		{ C D " " H G, true },
		{ H H "\u6ca1\u94b1\u770b\u75c5" G G, true },
	};

	(void)state;
	category_put();
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct search_result f = found(ask(trials[i].query));

		HOLDS(f.hits.count > 0 && search_hit_at(&f, 0)->kind ==
		    SEARCH_CATEGORY, trials[i].query);
		HOLDS(f.partly == trials[i].partly, trials[i].query);
		HOLDS(f.near == (trials[i].partly ? 1 : 0), trials[i].query);
	}
	/* Everyday words are never shown. */
	assert_int_equal(search_hit_at(&(struct search_result){ .hits =
	    found(ask(C D)).hits }, 0)->alias_pieces.count, 0);
	FINDS(E F, "2");			/* as it was before */
}

static void
hits_say_what_and_where(void **state)
{
	struct search_doc doc = doc_of(3, C D, E A B F);
	struct search_result f;
	struct search_hit *hit;

	(void)state;
	doc.kind = SEARCH_UNIT;
	doc.code = TEXT("some-unit");
	doc.names = TEXT(G H "\n" G A B "\n" A B);
	doc.visible_until = today;
	put(doc);
	f = found(ask(A B));
	assert_int_equal(f.hits.count, 1);
	hit = search_hit_at(&f, 0);
	assert_int_equal(hit->number, 1);
	assert_int_equal(hit->kind, SEARCH_UNIT);
	assert_int_equal(hit->object_id, 3);
	SAME(hit->code.s, "some-unit", "code");
	SAME(hit->title.s, C D, "title");
	assert_int_equal(hit->published_at.s, start + 3);
	assert_int_equal(hit->visible_until.ymd, today.ymd);
	assert_true(hit->exact);
	assert_false(hit->cut_before || hit->cut_after);
	assert_int_equal(hit->title_pieces.count, 1);
	assert_int_equal(hit->alias_pieces.count, 2);	/* G, then AB */
	assert_int_equal(hit->excerpt_pieces.count, 3);
	assert_true(((struct piece *)hit->excerpt_pieces.at)[1].hit);
	assert_int_equal(search_hit_at(&(struct search_result){ .hits =
	    found(ask(C D)).hits }, 0)->alias_pieces.count, 0);
}

/* MANY documents with AB, every third with CD and past its day. */
static void
many_add(void)
{
	struct tx *tx = begin();

	for (int64_t i = 1; i <= MANY; i++) {
		struct search_doc doc = doc_of(i, A B, i % 3 ? E F : C D);

		doc.visible_until.ymd = i % 3 ? 0 : yesterday.ymd;
		search_add(tx, &doc);
	}
	commit(tx);
}

static int
pack(int64_t before)
{
	int steps = 0;
	bool more = true;

	while (more) {
		struct tx *tx = begin();

		more = search_pack(tx, before, today);
		commit(tx);
		steps++;
		assert_in_range(steps, 1, 20);
	}
	return steps;
}

static void
pages_go_as_deep_as_they_say(void **state)
{
	struct search_query q = ask(A B);
	struct search_result f;

	(void)state;
	many_add();
	assert_int_equal(found(q).total, 0);	/* added, not packed */
	pack(0);
	f = found(q);
	assert_int_equal(f.total, MANY - MANY / 3);
	assert_int_equal(f.reachable, SEARCH_HITS_MAX);
	assert_int_equal(f.pages, SEARCH_HITS_MAX / SEARCH_PAGE);
	assert_int_equal(f.hits.count, SEARCH_PAGE);
	assert_int_equal(search_hit_at(&f, 0)->object_id, MANY - 1);
	assert_int_equal(search_hit_at(&f, 1)->object_id, MANY - 2);
	assert_int_equal(search_hit_at(&f, 2)->object_id, MANY - 4);
	q.page = 15;
	f = found(q);
	assert_int_equal(search_hit_at(&f, 19)->number, SEARCH_HITS_MAX);
	q.page = 99;				/* brought to the last */
	assert_int_equal(found(q).page, 15);
	q.page = 2, q.page_size = 7;
	f = found(q);
	assert_int_equal(f.pages, 43);
	assert_int_equal(f.hits.count, 7);
	assert_int_equal(search_hit_at(&f, 0)->number, 8);
}

/* Postings that are bitmaps, a second block, and packing both into one. */
static void
packing_changes_no_answer(void **state)
{
	(void)state;
	many_add();
	put(doc_of(9001, A B, C D));
	pack(0);
	assert_int_equal(count(&count_blocks), 2);
	assert_true(count(&count_bits) > 0);
	assert_int_equal(found(ask(C D)).total, 1);
	put(doc_of(9002, A B, C D));		/* a full block takes no more */
	assert_int_equal(count(&count_blocks), 3);
	put(doc_of(9001, A B, G H));
	put(doc_of(1, A B, C D));
	FINDS(C D, "9002 1");
	FINDS(G H, "9001");
	pack(search_block_next(db));
	assert_int_equal(count(&count_blocks), 1);
	assert_int_equal(count(&count_docs), MANY - MANY / 3 + 2);
	FINDS(C D, "9002 1");
	FINDS(G H, "9001");
	assert_int_equal(found(ask(A B)).total, MANY - MANY / 3 + 2);
	assert_int_equal(found(ask(E F)).total, MANY - MANY / 3 - 1);
	put(doc_of(9003, G H, C D));
	FINDS(C D, "9003 9002 1");
}

static void
packing_nothing_is_nothing(void **state)
{
	(void)state;
	assert_int_equal(pack(0), 1);
	pack(search_block_next(db));
	assert_int_equal(count(&count_blocks), 1);
	put(doc_of(1, A B, C D));
	FINDS(A B, "1");
}

/* All pairs differ: the most costly document. */
static void
a_long_body_is_bounded(void **state)
{
	const size_t len = 2 * SEARCH_BODY_MAX / 3 * 3;
	char *body = arena_alloc(arena, len + 1);
	struct search_doc doc = doc_of(1, A B, "");

	(void)state;
	for (unsigned i = 0; i < len / 3; i++) {
		unsigned p = 0x4e00 + i * i % 0x5000;

		body[3 * i] = (char)(0xe0 | p >> 12);
		body[3 * i + 1] = (char)(0x80 | (p >> 6 & 0x3f));
		body[3 * i + 2] = (char)(0x80 | (p & 0x3f));
	}
	memcpy(body + SEARCH_BODY_MAX / 3 * 3 - 9, C D, 6);
	memcpy(body + len - 6, E F, 6);
	doc.body = (struct text){ body, len };
	put(doc);
	FINDS(A B, "1");
	FINDS(C D, "1");
	FINDS(E F, "");
	pack(search_block_next(db));
	FINDS(C D, "1");
	FINDS(E F, "");
}

static int
emptied(void **state)
{
	struct tx *tx;

	(void)state;
	arena_reset(arena);
	tx = begin();
	tx_change(tx, &empty_docs, BIND_NONE);
	tx_change(tx, &empty_postings, BIND_NONE);
	tx_change(tx, &empty_blocks, BIND_NONE);
	tx_insert(tx, &first_block, BIND_NONE);
	tx_change(tx, &first_state, BIND_NONE);
	commit(tx);
	return 0;
}

/* The views use the server's clock, so the days are real ones. */
static void
days_set(int64_t now)
{
	start = now - 9 * DAY_S;
	yesterday = moment_day((struct moment){ now - DAY_S });
	today = moment_day((struct moment){ now });
	tomorrow = moment_day((struct moment){ now + DAY_S });
}

/* Creates the database with the stories' functions; then connects as owner. */
static int
database_made(void **state)
{
	const char *file = getenv("PORTAL_DB_PASSWORD_FILE");
	char path[4096];
	const char *slash;

	(void)state;
	if (file == NULL || (slash = strrchr(file, '/')) == NULL ||
	    system("READY= dash -c '. tests/stories/lib.sh && database unit_search'"))
		return -1;
	snprintf(path, sizeof path, "%.*s/portal_owner", (int)(slash - file),
	    file);
	setenv("PORTAL_DB_PASSWORD_FILE", path, 1);
	setenv("PORTAL_DB_USER", "portal_owner", 1);
	setenv("PORTAL_DB_NAME", "unit_search", 1);
	arena = arena_new();
	days_set((int64_t)time(NULL));
	db = db_new();
	other = db_new();
	return db_connect(db) && db_connect(other) ? 0 : -1;
}

static int
database_dropped(void **state)
{
	(void)state;
	db_close(db);
	db_close(other);
	arena_free(arena);
	return system("READY= dash -c '. tests/stories/lib.sh && database_drop'");
}

#define ON_EMPTY(f) cmocka_unit_test_setup(f, emptied)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		ON_EMPTY(words_are_found_wherever_they_stand),
		ON_EMPTY(what_is_seen_is_found),
		ON_EMPTY(the_order_is_name_title_body_then_newest),
		ON_EMPTY(pairs_that_stand_apart_are_no_word),
		ON_EMPTY(what_was_replaced_or_taken_out_is_gone),
		ON_EMPTY(a_transaction_shows_all_or_nothing),
		ON_EMPTY(a_last_day_is_the_last),
		ON_EMPTY(what_is_to_come_is_not_there_yet),
		ON_EMPTY(what_comes_is_there_in_its_second),
		ON_EMPTY(filters_narrow),
		ON_EMPTY(kinds_are_counted),
		ON_EMPTY(one_character_is_for_titles),
		ON_EMPTY(any_part_is_better_than_nothing),
		ON_EMPTY(people_are_understood),
		ON_EMPTY(hits_say_what_and_where),
		ON_EMPTY(pages_go_as_deep_as_they_say),
		ON_EMPTY(packing_changes_no_answer),
		ON_EMPTY(packing_nothing_is_nothing),
		ON_EMPTY(a_long_body_is_bounded),
	};

	return cmocka_run_group_tests(tests, database_made, database_dropped);
}
