/*
 * Any Markdown as plain text: the result has no character that the Markdown
 * does not have, and plain text in separate lines stays unchanged.
 */
#include <stdbool.h>

#include "fuzz.h"
#include "markup/plain.h"

/* Every multibyte character occurs in the Markdown, in order. */
static void
taken_from(struct text plain, struct text markdown)
{
	size_t at = 0;

	for (size_t i = 0; i < plain.len; i++) {
		if ((unsigned char)plain.s[i] < 0x80)
			continue;
		while (at < markdown.len && markdown.s[at] != plain.s[i])
			at++;
		MUST(at++ < markdown.len);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct arena *a = arena_new();
	struct text markdown, plain;

	if (n > 0 && text_parse(a, (const char *)bytes, n, &markdown)) {
		plain = plain_text(a, markdown);
		text_check(a, plain);
		if (strchr(markdown.s, '&') == NULL) {
			MUST(plain.len <= 2 * markdown.len);
			taken_from(plain, markdown);
		}
		if (strspn(markdown.s, "abcdefghijklmnopqrstuvwxyz") ==
		    markdown.len)
			MUST(text_same(plain, markdown));
	}
	arena_free(a);
	return 0;
}
