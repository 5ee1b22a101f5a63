/*
 * corpus: documents for measurements, the same on every run.
 *
 * Words come by Zipf's law: those of the domain are the common ones, so that
 * some pairs of characters stand in nearly every document, and 20,000 made
 * of common characters follow, so that most pairs are rare.
 */
#ifndef BENCH_CORPUS_H
#define BENCH_CORPUS_H

#include <stdint.h>

#include "base/text.h"

struct arena;
struct corpus;

struct chance { uint64_t state; };	/* SplitMix64 */
uint64_t	chance_next(struct chance *, uint64_t below);

/* One word a line, the most frequent first; dies when it cannot be read. */
struct corpus	*corpus_open(struct arena *, const char *words_file);
/* A word as often as it is in texts; one of the rare half. */
struct text	 corpus_word(const struct corpus *, struct chance *);
struct text	 corpus_rare(const struct corpus *, struct chance *);
/* Documents are numbered from 1. */
struct text	 corpus_title(const struct corpus *, struct arena *, int64_t n);
struct text	 corpus_body(const struct corpus *, struct arena *, int64_t n,
		    int64_t points);

#endif
