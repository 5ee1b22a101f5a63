/*
 * corpus: generates documents for measurements, the same in every run.
 *
 * Words are drawn by Zipf's law: words of the domain are the most frequent, so
 * some pairs of characters are in nearly every document; 20,000 words made of
 * common characters follow, so most pairs are rare.
 */
#ifndef BENCH_CORPUS_H
#define BENCH_CORPUS_H

#include <stdint.h>

#include "base/text.h"

struct arena;
struct corpus;

struct chance { uint64_t state; };	/* SplitMix64 */
uint64_t	chance_next(struct chance *, uint64_t below);

/* Reads words, one per line, the most frequent first; log_die() on failure. */
struct corpus	*corpus_open(struct arena *, const char *words_file);
/* A word drawn by its frequency; and a word of the rarer half. */
struct text	 corpus_word(const struct corpus *, struct chance *);
struct text	 corpus_rare(const struct corpus *, struct chance *);
/* Title and body of document n, from 1 on. */
struct text	 corpus_title(const struct corpus *, struct arena *, int64_t n);
struct text	 corpus_body(const struct corpus *, struct arena *, int64_t n,
		    int64_t points);

#endif
