/*
 * printed: pages that are answered as files: PDF and .docx.
 *
 * The template writes a sheet (documents/document.h), the page is as any
 * other.  A route for each:
 *
 *	{ GET, "/office/minutes/#/minutes.pdf", OFFICE, .page = minutes_show,
 *	  .template = "sheets/minutes.cs", PRINT_PDF },
 *	{ GET, "/office/minutes/#/minutes.docx", OFFICE, .page = minutes_show,
 *	  .template = "sheets/minutes.cs", PRINT_DOCX },
 */
#ifndef WEB_TRANSFER_PRINTED_H
#define WEB_TRANSFER_PRINTED_H

#include "web/request.h"

/* The PDF is made by the program `print` (cgi-bin/print.c). */
print_fn	print_pdf, print_docx;

#define PRINT_PDF	.print = print_pdf, .type = "application/pdf"
#define PRINT_DOCX	.print = print_docx, .type = "application/" \
    "vnd.openxmlformats-officedocument.wordprocessingml.document"

/* A name for a file: no system takes / and the like, or an endless one. */
struct text	file_name(struct arena *, struct text name,
		    const char *suffix);
/* The faces that PDFs have, a line each (print/faces.h). */
bool		pdf_faces(struct arena *, struct text *out);

#endif
