/*
 * search_match: finds and ranks documents by the index alone, without their
 * texts.  For search/search.c; see docs/search.md.
 */
#ifndef SEARCH_SEARCH_MATCH_H
#define SEARCH_SEARCH_MATCH_H

#include "search/search_parts.h"
#include "search/search_read.h"
#include "words/words.h"

enum { NEEDS_MAX = 12, PARTS_MAX = 96, SCORE_MAX = 1023, NEAR_MAX = 3 };

/* Tokens that a document must all have; a long word gives NEEDS_MAX at most. */
struct need { size_t count; int64_t at[NEEDS_MAX]; };

/*
 * A token that adds points to a document that has it: to those of one kind
 * only, unless kind is 0; with rare, more points the fewer documents have it.
 */
struct part { int64_t token; unsigned points; bool rare; int64_t kind; };

struct plan {
	struct words	words;
	struct words	marked;		/* the words to mark in hits */
	struct need	body[WORDS_MAX], title[WORDS_MAX];	/* per word */
	struct need	exact;		/* the whole query as a name */
	struct need	filters;
	struct need	units;		/* any of them; none: all documents */
	struct tokens	tokens;		/* all of the above, sorted */
	int64_t		kind;		/* 0: any */
	struct moment	now;
	/* plan_any(): any word is enough, and parts give the score. */
	bool		any;
	bool		known;		/* all words are known ones */
	size_t		part_count;
	struct part	parts[PARTS_MAX];
};

/*
 * A key ranks a document; the greater, the better.  From the highest bit on:
 * tier (2 bits), published (32), place (27), kind - 1 (3); for plan_any():
 * score (10), published (24), place (27), kind - 1 (3).
 */
enum { KEY_KIND_BITS = 3, KEY_PLACE_BITS = 27 };
enum tier { TIER_BODY, TIER_SOME_TITLE, TIER_TITLE, TIER_EXACT };

struct matches {
	uint64_t	*keys;		/* of the best documents, best first */
	size_t		 count, room;
	int64_t		 total, unfiltered;
	bool		 about;		/* total is an estimate */
	int64_t		 kinds[SEARCH_KINDS + 1];	/* totals by kind */
	/* With plan_any(): */
	uint16_t	 *sums;		/* scores of the slots of a block */
	bool		 whole;		/* some document has every word */
	uint64_t	 near[NEAR_MAX];	/* best categories */
	/* How many documents have each score, by kind; [0]: unfiltered. */
	int64_t		 (*scores)[SCORE_MAX + 1];
};

/*
 * Plans a search for documents that have every word of the query.  Ignores
 * single Han characters when there is a longer word.  False when the query has
 * no word.
 */
bool	plan_make(struct arena *, const struct search_query *, struct plan *);
/*
 * Plans a search for documents that have any word of the reading.  A document
 * scores for each pair, Latin word and name it has, more for rare ones, and
 * most when its title or a name is the word.  False when nothing is left to
 * look for.
 */
bool	plan_any(struct arena *, const struct search_query *,
	    const struct reading *, struct plan *);
/* Finds the `room` best documents and counts all. */
void	search_match(struct db *, struct arena *, const struct plan *,
	    size_t room, struct matches *);

enum tier	key_tier(uint64_t key);
int64_t		key_place(uint64_t key);
int64_t		key_kind(uint64_t key);
unsigned	key_score(uint64_t key);

#endif
