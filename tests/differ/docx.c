/* Writes the .docx of the sheet on standard input, for tests/site. */
#include <stdio.h>

#include "base/arena.h"
#include "documents/docx.h"

int
main(void)
{
	struct arena *arena = arena_new();
	struct text_buffer sheet = { .arena = arena }, file = sheet;
	struct document d;
	struct text t;
	char chunk[4096];
	size_t n;

	while ((n = fread(chunk, 1, sizeof chunk, stdin)) > 0)
		text_put(&sheet, chunk, n);
	if (!text_parse(arena, sheet.s, sheet.len, &t) ||
	    !document_read(arena, t, &d))
		return 1;
	docx_of(&d, &file);
	fwrite(file.s, 1, file.len, stdout);
	arena_free(arena);
	return 0;
}
