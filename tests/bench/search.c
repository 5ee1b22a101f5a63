/*
 * search: measures searches by calling the library.
 *
 *	bench_search WORDS ask N	a table, with N queries of each kind
 *	bench_search WORDS list N	the queries, as addresses
 *
 * PORTAL_DB_* give the database, which is used by the bench only.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/arena.h"
#include "base/log.h"
#include "corpus.h"
#include "db/db.h"
#include "db/open.h"
#include "queries.h"
#include "search/search.h"

enum { ASKED_MAX = 5000, SEED = 42 };

static struct arena *arena, *whole;
static struct corpus *corpus;

static double
now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static int
by_time(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static void
times_print(const char *name, double *times, size_t n, int64_t found)
{
	qsort(times, n, sizeof *times, by_time);
	printf("%-14s\t%.2f\t%.2f\t%.2f\t%.2f\t%.1f\n", name, times[n / 2],
	    times[n * 9 / 10], times[n * 99 / 100], times[n - 1],
	    (double)found / (double)n);
}

/* Prints per kind: name, p50, p90, p99, max in ms, and the mean of totals. */
static void
ask(size_t count)
{
	static double all[ASKED_MAX * SORTS], times[ASKED_MAX];
	struct db *db = db_new();
	int64_t found_all = 0;
	size_t n = 0;

	db_begin_request(db, arena);
	if (!db_connect(db))
		log_die("bench: no database");
	for (enum sort sort = ONE; sort < SORTS; sort++) {
		struct chance c = { SEED };
		int64_t found = 0;

		for (size_t i = 0; i < count; i++) {
			struct search_result result;
			char s[QUERY_BYTES];
			struct search_query q = query_make(corpus, arena, &c,
			    sort, s);
			double start = now_ms();

			db_begin_request(db, arena);
			search_find(db, arena, &q, &result);
			all[n++] = times[i] = now_ms() - start;
			if (db_failed(db))
				log_die("bench: the database failed");
			found += result.total;
			arena_reset(arena);
		}
		found_all += found;
		times_print(sorts[sort], times, count, found);
	}
	times_print("all", all, n, found_all);
	db_close(db);
}

/* The kinds in turn, so that any part of the list is a mixture. */
static void
list(size_t count)
{
	struct chance c[SORTS];

	for (size_t i = 0; i < SORTS; i++)
		c[i] = (struct chance){ SEED };
	for (size_t i = 0; i < count * SORTS; i++) {
		char s[QUERY_BYTES];
		enum sort sort = (enum sort)(i % SORTS);
		struct search_query q = query_make(corpus, arena, &c[sort],
		    sort, s);

		fputs("search?q=", stdout);
		for (size_t k = 0; k < q.q.len; k++)
			printf("%%%02X", (unsigned char)q.q.s[k]);
		puts(q.kind != 0 ? "&kind=notice" : "");
		arena_reset(arena);
	}
}

int
main(int argc, char **argv)
{
	int64_t n = argc == 4 ? strtoll(argv[3], NULL, 10) : 0;

	if (n <= 0 || n > ASKED_MAX)
		log_die("usage: bench_search WORDS ask|list N");
	whole = arena_new();
	arena = arena_new();
	corpus = corpus_open(whole, argv[1]);
	if (strcmp(argv[2], "ask") == 0)
		ask((size_t)n);
	else
		list((size_t)n);
	return 0;
}
