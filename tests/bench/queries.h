/*
 * queries: generates search queries, the same in every run.
 *
 * Phrases are cut from documents, so they occur; words are drawn by their
 * frequency, and two rare words together mostly find nothing.
 */
#ifndef BENCH_QUERIES_H
#define BENCH_QUERIES_H

#include "corpus.h"
#include "search/search.h"

enum sort { ONE, TWO, FOUR, EIGHT, WORDS_2, WORDS_3, COMMON_WORDS, NUMBER,
    RARE, NONE, FILTERED, SORTS };

enum { QUERY_BYTES = 200 };

extern const char *const sorts[SORTS];

struct search_query	query_make(const struct corpus *, struct arena *,
			    struct chance *, enum sort,
			    char [static QUERY_BYTES]);

#endif
