/*
 * document: an official document (GB/T 9704), as a template writes it.
 *
 * A template of a page ends in HTML; one of a document ends in a sheet, a row
 * of elements without attributes.  White space between elements is ignored; a
 * character may be written as &lt; &gt; &amp; &quot; or &#39;, so that
 * ClearSilver's escaping keeps what people typed from becoming an element.
 *
 *	<mark>…纪要</mark>	red, at the top of the first page; none: no red
 *	<number>〔2026〕1号</number>
 *	<title>…</title>	each line of it is a line on paper
 *	<name>…</name>		the file's name without suffix; none: the title
 *	<made>2026-04-01T…</made>	when it was made (RFC 3339, Beijing time); of
 *				several the last moment counts
 *	<to>…：</to>		whom it is for: not indented
 *	<h1> <h2> <h3> <h4>	一、 （一） 1. （1）, which the text has
 *	<p>…</p>		text; each line of it is a paragraph
 *	<label>出席：</label><names>…</names>
 *				a list that hangs from its label
 *	<columns>4 16 8</columns>	widths of the next rows, in characters
 *	<row><th>…</th><td>…</td></row>
 *	<sign>…</sign>		who signs and the day, a line each
 *	<break></break>		what follows begins a page
 *	<copy>抄送：…</copy> <office>…</office> <day>…印发</day>
 *				at the foot of the last page
 *
 * The same sheet makes the PDF (print/, in a program of its own) and the .docx
 * (docx.h).
 */
#ifndef DOCUMENTS_DOCUMENT_H
#define DOCUMENTS_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

enum { DOCUMENT_COLUMNS = 12, DOCUMENT_LINE = 28,	/* characters */
    DOCUMENT_BYTES = 1024 * 1024 };

enum block_kind {
	BLOCK_TO, BLOCK_H1, BLOCK_H2, BLOCK_H3, BLOCK_H4, BLOCK_P,
	BLOCK_NAMES,		/* label and text */
	BLOCK_ROW,		/* cells */
	BLOCK_SIGN, BLOCK_BREAK
};

struct cell { struct text text; bool head; };

struct block {
	enum block_kind	 kind;
	struct text	 label, text;
	struct cell	*cells;		/* column_count of them */
	const int	*columns;	/* widths; in all DOCUMENT_LINE */
	size_t		 column_count;
};

struct document {
	struct text	 mark, number, title, name, made, copy, office, day;
	struct block	*blocks;
	size_t		 count;
};

/*
 * Reads a sheet; texts are trimmed.  False when it is no sheet: an unknown or
 * unclosed element, text outside of one, an element twice that is there once,
 * or neither title nor blocks.
 */
bool	document_read(struct arena *, struct text sheet, struct document *);

#endif
