/*
 * search_match: which documents a query finds, and in which order, by the
 * index alone.  For data/search.c; docs/search.md draws it.
 */
#ifndef DATA_SEARCH_MATCH_H
#define DATA_SEARCH_MATCH_H

#include "base/words.h"
#include "data/search_parts.h"

enum { NEEDS_MAX = 12 };

/* Tokens that a document must all have; those of a long word are thinned. */
struct need { size_t count; int64_t at[NEEDS_MAX]; };

struct plan {
	struct words	asked;		/* all, and those that are looked for */
	struct words	words;
	struct need	body[WORDS_MAX], title[WORDS_MAX];
	struct need	exact;		/* the whole query as a name */
	struct need	filters;
	struct tokens	tokens;		/* of all these, sorted */
	int64_t		kind;		/* 0: any */
	struct moment	now;
};

/*
 * How good a document is, as one number, the greater the better:
 * tier (2 bits), published (32), place (27), kind - 1 (3).
 */
enum { KEY_KIND_BITS = 3, KEY_PLACE_BITS = 27 };
enum tier { TIER_BODY, TIER_SOME_TITLE, TIER_TITLE, TIER_EXACT };

struct matches {
	uint64_t	*keys;		/* the best, best first */
	size_t		 count, room;
	int64_t		 total, unfiltered;
	bool		 about;		/* total may be too high */
	int64_t		 kinds[SEARCH_KINDS + 1];
	int64_t		 alone[WORDS_MAX], without[WORDS_MAX];
	int64_t		 *found;	/* with each token of the plan */
};

/*
 * A single Han character counts only where there is nothing longer.  False
 * when there is no word at all.
 */
bool	plan_make(struct arena *, const struct search_query *, struct plan *);
/* Keeps the `room` best. */
void	search_match(struct db *, struct arena *, const struct plan *,
	    size_t room, struct matches *);

/* Documents with that token of the plan, live or not. */
int64_t		need_found(const struct plan *, const struct matches *,
		    int64_t token);

enum tier	key_tier(uint64_t key);
int64_t		key_place(uint64_t key);
int64_t		key_kind(uint64_t key);

#endif
