/* Makes files of the sheets that templates write. */
#include <string.h>

#include "base/log.h"
#include "documents/document.h"
#include "documents/docx.h"
#include "process/ask.h"
#include "web/transfer/printed.h"

enum { NAME_POINTS = 60, SECONDS_END = 19 };	/* of "2026-04-01T09:14:45…" */

static bool
pdf_made(const struct document *d, struct text sheet, struct text_buffer *file)
{
	(void)d;
	return ask("PORTAL_PRINT", sheet, file);
}

static bool
docx_made(const struct document *d, struct text sheet,
    struct text_buffer *file)
{
	(void)sheet;
	docx_of(d, file);
	return true;
}

bool
pdf_faces(struct arena *arena, struct text *out)
{
	struct text_buffer names = { .arena = arena };

	if (!pdf_made(NULL, TEXT(""), &names))
		return false;
	*out = text_written(&names);
	return true;
}

struct text
file_name(struct arena *arena, struct text name, const char *suffix)
{
	struct text t = text_print(arena, "%s%s", text_first(arena, name,
	    NAME_POINTS).s, suffix);
	char *s = (char *)t.s;

	for (size_t i = 0; i < t.len; i++)
		if (strchr("\n\t\"\\/:*?<>|", s[i]) != NULL)
			s[i] = '-';
	if (t.len > 0 && *s == '.')
		*s = '-';
	if (t.len > 0 && (s[t.len - 1] == '.' || s[t.len - 1] == ' '))
		s[t.len - 1] = '-';
	return t;
}

/* When the document was made; none, if it does not say. */
static struct moment
moment_of(struct arena *arena, struct text made)
{
	struct moment at = { 0 };

	if (made.len > SECONDS_END)
		moment_parse(text_copy(arena, made.s, SECONDS_END), &at);
	return at;
}

static bool
made(struct request *r, struct text *body, const char *suffix,
    bool (*make)(const struct document *, struct text, struct text_buffer *))
{
	struct text_buffer file = { .arena = r->arena };
	struct document d;

	if (!document_read(r->arena, *body, &d)) {
		log_warn("printed: no sheet of a document");
		return false;
	}
	if (!make(&d, *body, &file))
		return false;
	*body = text_written(&file);
	r->save_as = file_name(r->arena, d.name, suffix);
	r->saved_at = moment_of(r->arena, d.made);
	return true;
}

bool
print_pdf(struct request *r, struct text *body)
{
	return made(r, body, ".pdf", pdf_made);
}

bool
print_docx(struct request *r, struct text *body)
{
	return made(r, body, ".docx", docx_made);
}
