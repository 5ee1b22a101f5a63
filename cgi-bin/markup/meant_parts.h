/* What the parts of meant share: meant.c, meant_inline.c, meant_table.c. */
#ifndef MARKUP_MEANT_PARTS_H
#define MARKUP_MEANT_PARTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/text.h"

/* ---- meant_inline.c */

void	meant_fill(struct text_buffer *, char, size_t);

/* The character at `at`, and its bytes; 0 at the end. */
uint32_t	meant_point(const char *at, const char *end, size_t *bytes);
bool		meant_blank(uint32_t);
bool		meant_digit(uint32_t);

/* A ** or ~~ that waits for the one that ends it. */
struct meant_mark { bool open, name; size_t at, since; };

/* Of one paragraph, heading, item or cell; all zero at its beginning. */
struct meant_marks { struct meant_mark bold, struck; size_t points; };

/* The words of one line. */
void	meant_inline(struct text_buffer *, struct meant_marks *,
	    const char *at, const char *end);

/* ---- meant.c */

enum { MEANT_LEVELS = 6 };	/* of lists in lists */

enum meant_kind { NOTHING, PARAGRAPH, HEADING, RULE, ITEM, TABLE, CODE, HTML };

struct meant_line {
	const char	*raw;		/* behind the signs of quotation */
	const char	*at, *end;	/* without the blanks around it */
	const char	*next;		/* NULL: none */
	size_t		 quotes, columns;
	bool		 wide;		/* indented as Chinese paragraphs are */
};

/* Of a list: where its marks stand, and its words, when written. */
struct meant_level { size_t typed, words; char sign; unsigned number; };

struct meant {
	struct text_buffer	out;
	struct meant_marks	marks;
	const char		*end;		/* of all */
	bool			 tables;	/* are written as such */
	size_t			 cells;		/* of those written */
	struct meant_line	 line;
	enum meant_kind		 last;
	size_t			 quotes;	/* around the last line */
	bool			 gap;		/* a blank line since then */
	size_t			 fence;		/* that code began with */
	struct meant_level	 levels[MEANT_LEVELS];
	size_t			 deep;
};

const char	*meant_past_blanks(const char *at, const char *end);
const char	*meant_before_blanks(const char *at, const char *end);
bool		 meant_numeral(uint32_t);	/* in Chinese, 1 to 10,000 */
bool		 meant_bullet(uint32_t);	/* that Word puts before a tab */
size_t		 meant_bytes(const struct meant_line *);
/* Where the line ends, blanks and tabs with it. */
const char	*meant_raw_end(const struct meant_line *,
		    const struct meant *);
/* The line behind, when it has words and stands in the same quotation. */
bool		 meant_peek(const struct meant *, const struct meant_line *,
		    struct meant_line *next);
/* A line of this kind comes; only some follow each other with no gap. */
void		 meant_begin(struct meant *, enum meant_kind);
void		 meant_begin_line(struct meant *, size_t quoted,
		    size_t spaces);

/* ---- meant_table.c: true: the table that begins here is written. */

bool	meant_bars(struct meant *), meant_tabs(struct meant *);

#endif
