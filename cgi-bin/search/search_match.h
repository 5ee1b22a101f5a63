/*
 * search_match: which documents a query finds, and in which order, by the
 * index alone.  For search/search.c; docs/search.md draws it.
 */
#ifndef SEARCH_SEARCH_MATCH_H
#define SEARCH_SEARCH_MATCH_H

#include "words/words.h"
#include "search/search_parts.h"
#include "search/search_read.h"

enum { NEEDS_MAX = 12, PARTS_MAX = 96, SCORE_MAX = 1023, NEAR_MAX = 3 };

/* Tokens that a document must all have; those of a long word are thinned. */
struct need { size_t count; int64_t at[NEEDS_MAX]; };

/* A token that counts so much where a document has it, of a kind unless 0. */
struct part { int64_t token; unsigned points; bool rare; int64_t kind; };

struct plan {
	struct words	words;
	struct words	marked;		/* what is marked in a hit */
	struct need	body[WORDS_MAX], title[WORDS_MAX];
	struct need	exact;		/* the whole query as a name */
	struct need	filters;
	struct tokens	tokens;		/* of all these, sorted */
	int64_t		kind;		/* 0: any */
	struct moment	now;
	/* Any of the words will do: what each part of them is worth. */
	bool		any;
	bool		known;		/* all words are known ones */
	size_t		part_count;
	struct part	parts[PARTS_MAX];
};

/*
 * How good a document is, as one number, the greater the better:
 * tier (2 bits), published (32), place (27), kind - 1 (3); where any of the
 * words will do: score (10), published (24), place, kind - 1.
 */
enum { KEY_KIND_BITS = 3, KEY_PLACE_BITS = 27 };
enum tier { TIER_BODY, TIER_SOME_TITLE, TIER_TITLE, TIER_EXACT };

struct matches {
	uint64_t	*keys;		/* the best, best first */
	size_t		 count, room;
	int64_t		 total, unfiltered;
	bool		 about;		/* total may be too high */
	int64_t		 kinds[SEARCH_KINDS + 1];
	/* Where any word will do: */
	uint16_t	 *sums;		/* room for the scores of a block */
	bool		 whole;		/* one of them has every word */
	uint64_t	 near[NEAR_MAX];	/* the best categories */
	int64_t		 (*scores)[SCORE_MAX + 1];	/* by kind; 0: unfiltered */
};

/*
 * A single Han character counts only where there is nothing longer.  False
 * when there is no word at all.
 */
bool	plan_make(struct arena *, const struct search_query *, struct plan *);
/*
 * The same for what was read out of a query: the words need not all be
 * there, and the more of them a document has, and the rarer they are, the
 * better it is; most of all where it is called so.
 */
bool	plan_any(struct arena *, const struct search_query *,
	    const struct reading *, struct plan *);
/* Keeps the `room` best. */
void	search_match(struct db *, struct arena *, const struct plan *,
	    size_t room, struct matches *);

enum tier	key_tier(uint64_t key);
int64_t		key_place(uint64_t key);
int64_t		key_kind(uint64_t key);
unsigned	key_score(uint64_t key);

#endif
