/*
 * search: full-text search over everything public.
 *
 * Code that publishes a document calls search_put() in the same transaction,
 * and code that withdraws it calls search_drop(), so the index is never
 * behind.  A document is found from its time of publication to the end of its
 * last day; no job has to run for that.  Index only text that everybody may
 * read, now or from its time of publication on.
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
struct query;
struct tx;

/* The kind of a page; stored in search_doc.kind: do not renumber. */
enum search_kind {
	SEARCH_POLICY = 1, SEARCH_NOTICE, SEARCH_UNIT, SEARCH_DUTY,
	SEARCH_CATEGORY, SEARCH_MEETING, SEARCH_RESOLUTION, SEARCH_ABOUT
};

enum {
	SEARCH_KINDS	= 8,
	SEARCH_PAGE	= 20,		/* hits per page by default */
	SEARCH_PAGE_MAX	= 50,
	SEARCH_HITS_MAX	= 300,		/* hits that can be paged to */
	SEARCH_Q_MAX	= 100,		/* code points of a query; for forms */
	SEARCH_BODY_MAX	= 200 * 1024,	/* bytes of a body that are indexed */
};

/* Ids a document belongs to: IDS(3, 7), or { NULL, 0 }.  At most 100. */
#define IDS(...) (struct id_list){ (const int64_t[]){ __VA_ARGS__ },	\
	sizeof (const int64_t[]){ __VA_ARGS__ } / sizeof(int64_t) }

struct search_doc {
	int64_t		kind;		/* enum search_kind */
	int64_t		object_id;	/* kind and object_id are the key */
	struct text	code;		/* the end of its address: "12" */
	struct text	title;		/* one line of 1 to 400 code points */
	/*
	 * Other names, one per line: a unit's full name and aliases, a policy's
	 * document number.  Searched like the title; a query equal to one of
	 * them puts the document first.
	 */
	struct text	names;
	/* Everyday words, one per line: searched like names, never shown. */
	struct text	words;
	/* Plain text, one paragraph per line; no Markdown. */
	struct text	body;
	struct moment	published_at;	/* may be later; 0: a standing page */
	struct day	visible_until;	/* last day it is found; 0: no end */
	int64_t		year;		/* for the filter; 0: none */
	struct id_list	categories, units;	/* for the filters */
	/* Of a row of the table; prose is Markdown (search_put_row()). */
	int64_t		id, place;
	struct text	prose, slot;
};

/*
 * Inserts the document, or replaces the one with the same kind and object_id.
 * Takes about 15 ms for 800 characters, and holds a lock that other writers
 * of the index wait for until the transaction ends.
 */
void	search_put(struct tx *, const struct search_doc *);
/*
 * The document that a query answers, whose one parameter is the id: columns
 * as in search_row_shape, called like the members of struct search_doc, ids
 * apart by spaces; and `prose`, Markdown whose words follow the body.  What
 * is not selected is empty.  False when the query answers no row.
 */
bool	search_put_row(struct tx *, const struct query *, int64_t id);
extern const struct shape search_row_shape;
/* Gives the document another last day; does nothing when it is not indexed. */
void	search_until(struct tx *, enum search_kind, int64_t object_id,
	    struct day last);
/* Removes the document; does nothing when it is not indexed. */
void	search_drop(struct tx *, enum search_kind, int64_t object_id);

/*
 * Bulk loading: search_add() stores a new document (no other may have its
 * key) without indexing it, and search_pack() indexes up to 32,768 of these in
 * a few seconds.  search_pack() also moves documents out of the blocks below
 * `before`, which drops withdrawn, replaced and expired ones; before = 0 only
 * indexes what was added.  It returns true when there is more to do.  To
 * compact the whole index while the portal runs:
 *
 *	before = search_block_next(db);
 *	do { tx = tx_begin(db); more = search_pack(tx, before, today);
 *	     audit(...); } while (tx_commit(tx) && more);
 */
void	search_add(struct tx *, const struct search_doc *);
bool	search_pack(struct tx *, int64_t before, struct day today);
/* The number of the block after the newest. */
int64_t	search_block_next(struct db *);
/* Whether an added document is not indexed yet. */
bool	search_waits(struct db *);

/*
 * Compares the index with the documents.  One whose slot or postings differ
 * is named to wrong(): "search_doc KIND OBJECT_ID", or, with postings too
 * many, "search_posting BLOCK: KIND OBJECT_ID".  Returns how many documents
 * were compared.  To be called in a transaction, so that nothing changes
 * meanwhile; takes a second for some hundred documents.
 */
int64_t	search_verify(struct db *, void (*wrong)(void *to, const char *what),
	    void *to);

/*
 * A query.  Words are separated by spaces or punctuation.  A document is found
 * when it contains all of them; when none does, the query is read as a
 * sentence (search/search_read.h) and any of its words is enough.  Two or more
 * Han characters are found wherever they stand together; Latin words and
 * numbers as whole words, regardless of letter case and width.  A single Han
 * character is searched in titles and names, and only when the query has no
 * longer word.
 */
struct search_query {
	struct text	q;		/* read up to SEARCH_Q_MAX */
	int64_t		kind, category_id, unit_id, year;	/* 0: any */
	struct id_list	before;		/* units that count as this one */
	struct moment	now;
	int64_t		page;		/* from 1 */
	int64_t		page_size;	/* 0: SEARCH_PAGE */
};

struct search_hit {
	int64_t		number;		/* rank among all hits, from 1 */
	int64_t		kind, object_id;
	struct text	code, title;
	struct moment	published_at;
	struct day	visible_until;
	bool		exact;		/* the query is its title or a name */
	bool		cut_before, cut_after;	/* text beyond the excerpt */
	/* Rows of piece_shape.  alias_pieces: when the title has no hit, the
	 * first of its names that has one. */
	struct rows	title_pieces, alias_pieces, excerpt_pieces;
};

struct search_kind_total { int64_t kind, total; };

extern const struct shape search_hit_shape, search_kind_shape;

struct search_result {
	/*
	 * In this order: documents whose title or name is the query; with
	 * every word in title or names; with some there; in the body alone.
	 * Within each: standing pages, then the newest, then those indexed
	 * last.
	 */
	struct rows	hits;		/* struct search_hit, of this page */
	int64_t		total;		/* documents found */
	/*
	 * total is an estimate.  Words of three or more Han characters are
	 * looked up by their pairs and then checked against the text: all
	 * documents when there are up to 60, else as many as the page needs.
	 */
	bool		about;
	int64_t		reachable;	/* hits that can be paged to */
	int64_t		page, pages;	/* page is clamped to 1..pages */
	int64_t		page_size;
	/* struct search_kind_total of every kind with hits, regardless of the
	 * kind asked for; may count a few too many, as total may. */
	struct rows	kinds;
	int64_t		unfiltered;	/* total without the filters */
	/* No document has every word: the first `near` hits are the nearest
	 * categories, the others have some of the words. */
	bool		partly;
	int64_t		near;
};

/*
 * Returns false when the query has no word.  Then, and when the database fails
 * (the failure sticks in db), *out is an empty result.
 */
bool	search_find(struct db *, struct arena *, const struct search_query *,
	    struct search_result *out);

static inline struct search_hit *
search_hit_at(const struct search_result *found, size_t i)
{
	return &((struct search_hit *)found->hits.at)[i];
}

#endif
