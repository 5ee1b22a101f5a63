/* Adds the language of the text to a file that Cairo wrote. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "print/pdf.h"

/* The last place of a word in the file; NULL: it has none. */
static const char *
last_of(const struct text_buffer *b, const char *word)
{
	size_t n = strlen(word);

	for (size_t i = b->len >= n ? b->len - n + 1 : 0; i-- > 0;)
		if (memcmp(b->s + i, word, n) == 0)
			return b->s + i;
	return NULL;
}

/* The number that follows the last place of a word; -1: there is none. */
static int64_t
number_after(const struct text_buffer *b, const char *word)
{
	const char *at = last_of(b, word);
	char *end;
	long number;

	if (at == NULL)
		return -1;
	number = strtol(at + strlen(word), &end, 10);
	return end > at + strlen(word) && number >= 0 ? number : -1;
}

bool
pdf_language(struct text_buffer *b)
{
	int64_t table = number_after(b, "startxref\n");
	int64_t size = number_after(b, "/Size ");
	int64_t root = number_after(b, "/Root ");
	int64_t info = number_after(b, "/Info ");
	struct text_buffer head = { .arena = b->arena };
	const char *from, *upto = NULL;
	struct text catalogue;
	size_t at, end;

	if (table < 0 || size < 0 || root < 0 || info < 0)
		return false;
	text_put_print(&head, "\n%" PRId64 " 0 obj\n", root);
	from = last_of(b, text_written(&head).s);
	if (from != NULL)
		upto = strstr(from, ">>\nendobj");
	if (upto == NULL)
		return false;
	/* text_put() may move what it adds to. */
	catalogue = text_copy(b->arena, from, (size_t)(upto - from));
	at = b->len + 1;
	text_put_print(b, "%s   /Lang (zh-CN)\n   /MarkInfo << /Marked true >>\n"
	    "   /ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n",
	    catalogue.s);
	end = b->len;
	text_put_print(b, "xref\n%" PRId64 " 1\n%010zu 00000 n \n"
	    "trailer\n<< /Size %" PRId64 "\n   /Root %" PRId64 " 0 R\n"
	    "   /Info %" PRId64 " 0 R\n   /Prev %" PRId64 "\n>>\n"
	    "startxref\n%zu\n%%%%EOF\n", root, at, size, root, info, table,
	    end);
	return true;
}
