/*
 * queries: what people may ask of a search, the same on every run.
 *
 * Phrases are cut from the documents themselves, so they occur; words come
 * as often as in texts, and two rare words together find nothing.
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
