/*
 * contents: gives the headings of a document ids and lists them, and splits
 * the document at its tables, so that templates/_prose.cs can put each table
 * into a box that scrolls.
 *
 * The HTML is that of web/view/prose.h, where each < starts a tag.
 */
#ifndef WEB_VIEW_CONTENTS_H
#define WEB_VIEW_CONTENTS_H

#include "base/shape.h"

struct arena;

struct heading {
	struct text	id;	/* from the words: stable across versions */
	struct text	words;	/* as plain text */
	bool		lower;	/* below the document's highest level */
};

/* A part of the document; all passages joined are the document. */
struct passage {
	struct text	html;
	bool		table;	/* the passage is one table */
	struct text	id;	/* of the table's thead */
	struct text	above;	/* id of the heading above the table, or "" */
	bool		again;	/* not the first table below that heading */
};

extern const struct shape heading_shape, passage_shape;

enum {
	HEADINGS_MIN = 3,	/* fewer headings get no ids and no list */
	HEADINGS_MAX = 200	/* further headings get no id */
};

/* Rows of heading_shape and passage_shape, in order. */
struct contents { struct rows headings, passages; };

struct contents	contents_of(struct arena *, struct text html);

#endif
