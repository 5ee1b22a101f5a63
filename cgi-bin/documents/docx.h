/*
 * docx: writes a document for Word, WPS and LibreOffice.
 *
 * The same layout as the PDF, as far as those programs keep it, with styles
 * that have names, so that a typist goes on in it.  It names the official
 * faces first, and free ones after them.
 */
#ifndef DOCUMENTS_DOCX_H
#define DOCUMENTS_DOCX_H

#include "documents/document.h"

void	docx_of(const struct document *, struct text_buffer *out);

#endif
