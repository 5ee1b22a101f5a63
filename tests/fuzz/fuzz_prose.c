/* Any text as Markdown: known tags and allowed links only. */
#include <stdbool.h>
#include <strings.h>

#include "fuzz.h"
#include "web/view/contents.h"
#include "web/view/prose.h"

static const char *const tags[] = { "p", "h2", "h3", "h4", "h5", "h6", "ul",
    "ol", "li", "blockquote", "pre", "code", "em", "strong", "del", "hr", "br",
    "a", "img", "table", "thead", "tbody", "tr", "th", "td" };

static bool
tag_known(const char *at)
{
	size_t n;

	if (strncmp(at, "!-- raw HTML omitted -->", 24) == 0)
		return true;
	at += *at == '/';
	n = strspn(at, "abcdefghijklmnopqrstuvwxyz0123456789");
	for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
		if (strlen(tags[i]) == n && strncmp(tags[i], at, n) == 0)
			return true;
	return false;
}

/* All passages together are the document. */
static void
contents_hold(struct contents c, size_t len)
{
	const struct passage *passages = c.passages.at;
	size_t sum = 0;

	for (size_t i = 0; i < c.passages.count; i++) {
		MUST(strlen(passages[i].html.s) == passages[i].html.len);
		sum += passages[i].html.len;
	}
	MUST(sum >= len && (sum == len || c.headings.count + c.passages.count > 1));
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	static const char *const never[] = { "\"javascript:", "\"vbscript:",
	    "\"file:", "\"data:text" };
	struct arena *a = arena_new();
	struct text markdown, html;

	if (text_parse(a, (const char *)bytes, n, &markdown)) {
		html = prose_html(a, markdown);
		MUST(strlen(html.s) == html.len);
		for (const char *p = html.s; (p = strchr(p, '<')) != NULL; p++)
			MUST(tag_known(p + 1));
		for (const char *p = html.s; (p = strchr(p, '"')) != NULL; p++)
			for (size_t i = 0; i < sizeof never / sizeof *never;
			    i++)
				MUST(strncasecmp(p, never[i],
				    strlen(never[i])) != 0 ||
				    strncmp(p - 5, "href=", 5) != 0);
		contents_hold(contents_of(a, html), html.len);
	}
	arena_free(a);
	return 0;
}
