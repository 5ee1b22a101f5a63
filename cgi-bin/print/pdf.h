/*
 * pdf: draws a document as PDF 1.5.
 *
 * Text can be searched and copied, faces are embedded as subsets; the file has
 * title, author, language, outline, and the structure of its text as far as
 * Cairo 1.16 can say it.  The faces that are used are its keywords.  The same
 * document gives the same bytes, if it says when it was made.
 */
#ifndef PRINT_PDF_H
#define PRINT_PDF_H

#include <stdbool.h>

#include "base/text.h"
#include "documents/document.h"

struct arena;

/*
 * False when it cannot be drawn, or when nothing could be seen on it: a file
 * without text is worse than none.
 */
bool	pdf_of(struct arena *, const struct document *, struct text_buffer *);

/* ---- Of this folder */

/*
 * Adds the language to a file that Cairo wrote, as an update at its end
 * (ISO 32000-1, 7.5.6).  False when it does not look as Cairo writes it.
 */
bool	pdf_language(struct text_buffer *);

#endif
