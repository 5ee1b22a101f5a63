/*
 * Any text as a sheet: it is refused, or each of its texts is one, rows fit
 * their columns, and its .docx is written.
 */
#include "documents/docx.h"
#include "fuzz.h"

static void
block_check(struct arena *a, const struct block *b)
{
	int sum = 0;

	text_check(a, b->text);
	text_check(a, b->label);
	MUST(b->kind <= BLOCK_BREAK);
	MUST((b->kind == BLOCK_ROW) == (b->column_count > 0));
	for (size_t i = 0; i < b->column_count; i++) {
		text_check(a, b->cells[i].text);
		MUST(b->columns[i] > 0);
		sum += b->columns[i];
	}
	MUST(sum == (b->kind == BLOCK_ROW ? DOCUMENT_LINE : 0));
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct arena *a = arena_new();
	struct text sheet = text_repair(a, (const char *)bytes, n);
	struct text_buffer file = { .arena = a };
	struct document d;

	if (document_read(a, sheet, &d)) {
		MUST(d.title.len > 0 || d.count > 0);
		text_check(a, d.title);
		text_check(a, d.name);
		text_check(a, d.copy);
		for (size_t i = 0; i < d.count; i++)
			block_check(a, &d.blocks[i]);
		docx_of(&d, &file);
		MUST(file.len > 22 && memcmp(file.s, "PK\3\4", 4) == 0);
	}
	arena_free(a);
	return 0;
}
