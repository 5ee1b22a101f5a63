/*
 * search: one box over everything public.
 *
 * Whatever publishes a document calls search_put() in the same transaction,
 * whatever withdraws it search_drop(): the index is never behind.  A document
 * is found from the second it is published to the end of its last day; nothing
 * needs to run for that.  Only text that everybody may read, now or from a time
 * that is set, goes in.
 *
 *	struct search_query query = { .q = q, .now = { r->now }, .page = 1 };
 *	struct search_result found;
 *
 *	search_find(db, r->arena, &query, &found);
 *	view_rows(v, "hits", &search_hit_shape, found.hits);
 *	for (size_t i = 0; i < found.hits.count; i++)
 *		view_rows(v, view_key(v, "hits.%zu.title_pieces", i),
 *		    &piece_shape, search_hit_at(&found, i)->title_pieces);
 *
 * How it works: docs/search.md.
 */
#ifndef SEARCH_SEARCH_H
#define SEARCH_SEARCH_H

#include <stdbool.h>
#include <stdint.h>

#include "base/shape.h"
#include "words/words.h"

struct arena;
struct db;
struct tx;

/* What kind of page it is; kept in search_doc.kind, so never renumbered. */
enum search_kind {
	SEARCH_POLICY = 1, SEARCH_NOTICE, SEARCH_UNIT, SEARCH_DUTY,
	SEARCH_CATEGORY, SEARCH_MEETING, SEARCH_RESOLUTION, SEARCH_ABOUT
};

enum {
	SEARCH_KINDS	= 8,
	SEARCH_PAGE	= 20,		/* hits a page, when nothing is said */
	SEARCH_PAGE_MAX	= 50,
	SEARCH_HITS_MAX	= 300,		/* that can be paged to */
	SEARCH_Q_MAX	= 100,		/* code points of a query; for forms */
	SEARCH_BODY_MAX	= 200 * 1024,	/* bytes of a body that are indexed */
};

/* Ids a document belongs to: IDS(3, 7), or { NULL, 0 }.  At most 100. */
struct ids { const int64_t *at; size_t count; };
#define IDS(...) (struct ids){ (const int64_t[]){ __VA_ARGS__ },	\
	sizeof (const int64_t[]){ __VA_ARGS__ } / sizeof(int64_t) }

struct search_doc {
	int64_t		kind;		/* enum search_kind */
	int64_t		object_id;	/* with kind: which document this is */
	struct text	code;		/* what its address ends in: "12" */
	struct text	title;		/* one line, not empty, 400 at most */
	/*
	 * What else it is called, one a line: a unit's full, short and other
	 * names, a policy's document number.  Found like the title, and a
	 * query equal to one of them puts the document first.
	 */
	struct text	names;
	/* Everyday words, one a line: found like names, and never shown. */
	struct text	words;
	/* Plain text, a paragraph a line; no Markdown, no soft line breaks. */
	struct text	body;
	struct moment	published_at;	/* may be to come; none: a standing page */
	struct day	visible_until;	/* the last day it is found */
	int64_t		year;		/* for the filter; 0: none */
	struct ids	categories, units;	/* for the filters */
};

/*
 * Insert the document, or replace the one with the same kind and object_id.
 * Costs about 15 ms for 800 characters.  Other publishing waits until this
 * transaction ends.
 */
void	search_put(struct tx *, const struct search_doc *);
/* Take it out; nothing when it is not there. */
void	search_drop(struct tx *, enum search_kind, int64_t object_id);

/*
 * Many documents at once: search_add() keeps a new one without indexing it
 * (not found yet; the pair must be new), and search_pack() then indexes up
 * to 32,768 of them in a few seconds.  It also moves documents out of blocks
 * below `before`, which drops what was withdrawn, replaced or is past its
 * day.  A whole tidying, while the portal runs:
 *
 *	before = search_block_next(db);
 *	do { tx = tx_begin(db); more = search_pack(tx, before, today);
 *	     audit(...); } while (tx_commit(tx) && more);
 *
 * before = 0 only takes what was added.  Returns whether there is more to do.
 */
void	search_add(struct tx *, const struct search_doc *);
bool	search_pack(struct tx *, int64_t before, struct day today);
int64_t	search_block_next(struct db *);
/* Whether a document was added and is not indexed yet. */
bool	search_waits(struct db *);

/*
 * What is asked.  Words stand apart by spaces or punctuation.  Documents in
 * which all of them occur are found; when there are none, the query is read
 * as a sentence (search/search_read.h), and any of its words will do.  Han
 * characters are found as they stand, from two on; Latin words and numbers as
 * whole words, letter case and full width aside.  A single Han character is
 * looked for in titles, and only when it is alone.
 */
struct search_query {
	struct text	q;		/* at most SEARCH_Q_MAX are read */
	int64_t		kind, category_id, unit_id, year;	/* 0: any */
	struct moment	now;
	int64_t		page;		/* from 1 */
	int64_t		page_size;	/* 0: SEARCH_PAGE */
};

struct search_hit {
	int64_t		number;		/* 1 for the first of all */
	int64_t		kind, object_id;
	struct text	code, title;
	struct moment	published_at;
	struct day	visible_until;
	bool		exact;		/* the query is its title or a name */
	bool		cut_before, cut_after;	/* the excerpt is a part */
	/* Rows of piece_shape; a piece that hits is to be marked.  alias:
	 * the first of its names with a hit, when the title has none. */
	struct rows	title_pieces, alias_pieces, excerpt_pieces;
};

struct search_kind_total { int64_t kind, total; };

extern const struct shape search_hit_shape, search_kind_shape;

struct search_result {
	/*
	 * Order: documents whose title or other name is the query; then those
	 * with every word in title or names; with some there; in the body
	 * alone.  Within each: standing pages, then the newest first, then
	 * what was put last.
	 */
	struct rows	hits;		/* struct search_hit, of this page */
	int64_t		total;		/* documents found */
	/*
	 * Words of three Han characters and more are found by their pairs
	 * and then checked against the text: up to 60 documents all, of more
	 * what the page asked for needs.  Then total is reckoned: `about`.
	 */
	bool		about;
	int64_t		reachable;	/* hits that can be paged to */
	int64_t		page, pages;	/* page is brought into 1..pages */
	int64_t		page_size;
	/* struct search_kind_total, all kinds, whatever kind is asked for;
	 * may count a few too many, as total may. */
	struct rows	kinds;
	int64_t		unfiltered;	/* found without the filters */
	/* No document has all of it: the first `near` hits are the nearest
	 * categories, the others have some of it. */
	bool		partly;
	int64_t		near;
};

/*
 * False when the query holds no word at all: there is nothing to look for.
 * *out is whole, and empty, then, and when the database failed, which sticks
 * in db as everywhere.
 */
bool	search_find(struct db *, struct arena *, const struct search_query *,
	    struct search_result *out);

static inline struct search_hit *
search_hit_at(const struct search_result *found, size_t i)
{
	return &((struct search_hit *)found->hits.at)[i];
}

#endif
