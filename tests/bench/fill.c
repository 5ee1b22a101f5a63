/*
 * fill: writes published notices with versions and search entries, as the
 * portal writes them.
 *
 *	bench_fill WORDS N	writes N notices; prints keys of pages of lists
 *
 * One in ten more is past its last day and not public.  PORTAL_DB_* give the
 * database, which has a conference and is used by the bench only.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "audit/audit.h"
#include "base/arena.h"
#include "base/log.h"
#include "conference/members/conference.h"
#include "conference/members/unit.h"
#include "corpus.h"
#include "db/db.h"
#include "db/open.h"
#include "search/search.h"

enum { POINTS = 800, SUMMARY = 60, STEP = 200, PAST = 10, CATEGORIES = 9 };
/* Published evenly over ten years, the same for every size. */
#define FIRST_S INT64_C(1420070400)
#define LAST_S INT64_C(1735660800)

static struct arena *arena, *whole;
static struct corpus *corpus;
static struct rows kinds, units;

COMMAND(bench_notice,
    "INSERT INTO notice (state, version, index_number, kind, title, summary,"
    "       source, category_id, unit_id, made_on, posted_until,"
    "       published_at, updated_at)"
    " VALUES (2, 1, :number, :code, :title, :summary, :short_name,"
    "       :category, :id, :day, :until, :at, :at)");

COMMAND(bench_version,
    "INSERT INTO notice_version (notice_id, version, title, body, written_at,"
    "       state, kind, summary, source, category_id, unit_id, made_on,"
    "       posted_until, publish_at)"
    " SELECT id, version, title, :body, published_at, 2, kind, summary, source,"
    "        category_id, unit_id, made_on, posted_until, published_at"
    "   FROM notice WHERE id = :id");

/* Formats a word and a number with at least this many digits. */
static struct text
print(const char *before, int digits, int64_t n)
{
	char *s = arena_alloc(arena, 40);

	return (struct text){ s, (size_t)snprintf(s, 40, "%s%0*" PRId64, before,
	    digits, n) };
}

/* About the first n characters, taken as three bytes each. */
static struct text
opening(struct text t, size_t points)
{
	size_t n = t.len < points * 3 ? t.len : points * 3;
	char *s = arena_alloc(arena, n + 1);

	memcpy(s, t.s, n);
	while (n > 0 && (t.s[n] & 0xc0) == 0x80)
		n--;
	s[n] = '\0';
	return (struct text){ s, n };
}

static void
notice_write(struct tx *tx, int64_t n, struct moment at, struct day until)
{
	const struct unit *unit = &((struct unit *)units.at)[(size_t)n %
	    units.count];
	const struct notice_kind *kind = &((struct notice_kind *)kinds.at)
	    [(size_t)(n / 3) % kinds.count];
	struct text title = corpus_title(corpus, arena, n);
	struct text body = corpus_body(corpus, arena, n, POINTS);
	struct day day = moment_day(at);
	int64_t id = tx_insert(tx, &bench_notice, BIND(
	    AS(number, P(print("BENCH", 8, n))), P(kind->code), P(title),
	    AS(summary, P(opening(body, SUMMARY))), P(unit->short_name),
	    AS(category, P(n % CATEGORIES + 1)), P(unit->id), P(day),
	    P_OR_NULL(until), P(at)));
	struct search_doc doc = { .kind = SEARCH_NOTICE, .object_id = id,
	    .code = print("", 1, id), .title = title, .names = TEXT(""),
	    .body = body, .published_at = at, .visible_until = until,
	    .year = day.ymd / 10000, .categories = IDS(n % CATEGORIES + 1),
	    .units = IDS(unit->id) };

	tx_insert(tx, &bench_version, BIND(P(body), P(id)));
	search_add(tx, &doc);
}

static void
commit(struct tx *tx)
{
	audit(tx, "bench.fill", 0, TEXT(""));
	if (!tx_commit(tx))
		log_die("bench: the database failed");
	arena_reset(arena);
}

static void
notices_write(struct db *db, int64_t from, int64_t upto, int64_t count)
{
	struct tx *tx;

	db_begin_request(db, arena);
	tx = tx_begin(db, (struct actor){ 0, TEXT("test") });
	for (int64_t n = from; n < upto; n++) {
		struct moment at = { FIRST_S + n * ((LAST_S - FIRST_S) /
		    count) };

		notice_write(tx, n, at, (struct day){ 0 });
		if (n % PAST == 0)
			notice_write(tx, count + n, at, moment_day(at));
	}
	commit(tx);
}

/* A day on which no document has ended, so that none is dropped. */
static void
pack(struct db *db)
{
	bool more = true;

	while (more) {
		struct tx *tx;

		db_begin_request(db, arena);
		tx = tx_begin(db, (struct actor){ 0, TEXT("test") });
		more = search_pack(tx, 0, (struct day){ 20000101 });
		commit(tx);
	}
}

static void
fill(struct db *db, int64_t count)
{
	struct arena *request = db_arena(db, whole);

	units = units_all(db);
	kinds = notice_kinds(db);
	db_arena(db, request);
	if (units.count == 0 || kinds.count == 0)
		log_die("bench: no conference in this database");
	for (int64_t n = 1; n <= count; n += STEP)
		notices_write(db, n, n + STEP <= count ? n + STEP : count + 1,
		    count);
	pack(db);
}

int
main(int argc, char **argv)
{
	int64_t n = argc == 3 ? strtoll(argv[2], NULL, 10) : 0;
	struct db *db;

	if (n <= 0 || n > 10 * 1000 * 1000)
		log_die("usage: bench_fill WORDS N");
	whole = arena_new();
	arena = arena_new();
	corpus = corpus_open(whole, argv[1]);
	db = db_new();
	db_begin_request(db, arena);
	if (!db_connect(db))
		return 1;
	fill(db, n);
	/* The key of the row in the middle: half the list is before it. */
	printf("deep=%" PRId64 "-%d\n", FIRST_S + n / 2 * ((LAST_S - FIRST_S) /
	    n), 999999999);
	db_close(db);
	return 0;
}
