/* meant_parts: shared by meant.c, meant_inline.c and meant_table.c. */
#ifndef MARKUP_MEANT_PARTS_H
#define MARKUP_MEANT_PARTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/text.h"

/* ---- meant_inline.c */

void	meant_fill(struct text_buffer *, char, size_t);

/* The code point at `at` and its length; 0 at the end. */
uint32_t	meant_point(const char *at, const char *end, size_t *bytes);
bool		meant_blank(uint32_t);
bool		meant_digit(uint32_t);

/* A ** or ~~ that is not closed yet. */
struct meant_mark { bool open, name; size_t at, since; };

/* Open marks of a paragraph, heading, item or cell; initialize to 0. */
struct meant_marks { struct meant_mark bold, struck; size_t points; };

/* Writes the words of one line. */
void	meant_inline(struct text_buffer *, struct meant_marks *,
	    const char *at, const char *end);

/* ---- meant.c */

enum { MEANT_LEVELS = 6 };	/* of nested lists */

enum meant_kind { NOTHING, PARAGRAPH, HEADING, RULE, ITEM, TABLE, CODE, HTML };

struct meant_line {
	const char	*raw;		/* after the > of quotations */
	const char	*at, *end;	/* without spaces around */
	const char	*next;		/* NULL: last line */
	size_t		 quotes, columns;
	bool		 wide;		/* indented by full-width spaces */
};

/* A level of a list: columns of its signs and of its words, as written. */
struct meant_level { size_t typed, words; char sign; unsigned number; };

struct meant {
	struct text_buffer	out;
	struct meant_marks	marks;
	const char		*end;		/* of the text */
	bool			 tables;	/* write tables as tables */
	size_t			 cells;		/* written so far */
	struct meant_line	 line;
	enum meant_kind		 last;
	size_t			 quotes;	/* around the last line */
	bool			 gap;		/* a blank line since */
	size_t			 fence;		/* ticks before the code */
	struct meant_level	 levels[MEANT_LEVELS];
	size_t			 deep;
};

const char	*meant_past_blanks(const char *at, const char *end);
const char	*meant_before_blanks(const char *at, const char *end);
bool		 meant_numeral(uint32_t);	/* Chinese, 1 to 10,000 */
bool		 meant_bullet(uint32_t);	/* as Word puts before a tab */
size_t		 meant_bytes(const struct meant_line *);
/* The end of the line with its trailing spaces and tabs. */
const char	*meant_raw_end(const struct meant_line *,
		    const struct meant *);
/* Reads the next line; false when it is blank or in another quotation. */
bool		 meant_peek(const struct meant *, const struct meant_line *,
		    struct meant_line *next);
/* Begins a line of this kind; writes a blank line before it if needed. */
void		 meant_begin(struct meant *, enum meant_kind);
void		 meant_begin_line(struct meant *, size_t quoted,
		    size_t spaces);

/* ---- meant_table.c: write the table that begins here; false: none does */

bool	meant_bars(struct meant *), meant_tabs(struct meant *);

#endif
