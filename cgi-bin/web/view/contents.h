/*
 * contents: what a long document gets besides its HTML: ids for its headings,
 * the list of them to jump by, and its tables apart, each for a box that
 * scrolls (templates/_prose.cs).
 *
 * The HTML is web/view/prose.h's, where < begins a tag and nothing else.
 */
#ifndef WEB_VIEW_CONTENTS_H
#define WEB_VIEW_CONTENTS_H

#include "base/shape.h"

struct arena;

struct heading {
	struct text	id;	/* by the words: the same in the next version */
	struct text	words;
	bool		lower;	/* not of the document's highest level */
};

/* The document is its passages, one after the other. */
struct passage {
	struct text	html;
	bool		table;	/* it is one table: its thead has an id */
	struct text	id;	/* of that thead */
	struct text	above;	/* of the heading above the table; "": none is */
	bool		again;	/* a table is below that heading already */
};

extern const struct shape heading_shape, passage_shape;

enum {
	HEADINGS_MIN = 3,	/* fewer make no list, and get no ids */
	HEADINGS_MAX = 200	/* those behind get no id */
};

struct contents { struct rows headings, passages; };

struct contents	contents_of(struct arena *, struct text html);

#endif
