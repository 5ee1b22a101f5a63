/* Renders Markdown as HTML, and caches the result. */
#include <stdlib.h>
#include <string.h>

#include <cmark-gfm.h>

#include "base/arena.h"
#include "base/secret.h"
#include "markup/tree.h"
#include "markup/meant.h"
#include "web/view/prose.h"

enum { KEPT = 64, KEPT_BYTES_MAX = 32 * 1024, PRINT_MAX = 64 };

/* The cache: HTML by the fingerprint of its text. */
static struct {
	char	 print[PRINT_MAX];
	char	*html;		/* NULL: empty */
	size_t	 len;
} kept[KEPT];

static void
headings_lower(cmark_node *root)
{
	cmark_iter *iter = cmark_iter_new(root);

	while (cmark_iter_next(iter) != CMARK_EVENT_DONE) {
		cmark_node *n = cmark_iter_get_node(iter);
		int level = cmark_node_get_heading_level(n);

		if (cmark_iter_get_event_type(iter) == CMARK_EVENT_ENTER &&
		    cmark_node_get_type(n) == CMARK_NODE_HEADING && level < 2)
			cmark_node_set_heading_level(n, 2);
	}
	cmark_iter_free(iter);
}

/*
 * Removes the marks that were for cmark only, and turns align attributes into
 * classes, in place.
 */
static void
html_tidy(char *html)
{
	static const char align[] = " align=\"";
	char *to = html;

	for (const char *p = html; *p != '\0'; p++)
		if (*p == ' ' && strncmp(p, align, sizeof align - 1) == 0) {
			memcpy(to, " class=\"", 8);
			to += 8;
			p += sizeof align - 2;
		} else if (*p != MEANT_MARK)
			*to++ = *p;
	*to = '\0';
}

/* The HTML, in memory of cmark's allocator. */
static char *
html_make(struct arena *a, struct text typed)
{
	cmark_node *root = tree_of(a, typed);
	char *html;

	headings_lower(root);
	html = cmark_render_html(root, CMARK_OPT_HARDBREAKS, NULL);
	cmark_node_free(root);
	html_tidy(html);
	return html;
}

static size_t
place_of(struct text print)
{
	size_t n = 0;

	for (size_t i = 0; i < 4; i++)
		n = n * 31 + (unsigned char)print.s[i];
	return n % KEPT;
}

struct text
prose_html(struct arena *a, struct text typed)
{
	struct text print = print_of(a, typed), out;
	size_t at = place_of(print);
	char *html;

	if (kept[at].html != NULL && strcmp(kept[at].print, print.s) == 0)
		return (struct text){ arena_copy(a, kept[at].html,
		    kept[at].len + 1), kept[at].len };
	html = html_make(a, typed);
	out.len = strlen(html);
	out.s = arena_copy(a, html, out.len + 1);
	if (out.len > KEPT_BYTES_MAX || print.len >= PRINT_MAX) {
		cmark_get_default_mem_allocator()->free(html);
		return out;
	}
	if (kept[at].html != NULL)
		cmark_get_default_mem_allocator()->free(kept[at].html);
	memcpy(kept[at].print, print.s, print.len + 1);
	kept[at].html = html;
	kept[at].len = out.len;
	return out;
}
