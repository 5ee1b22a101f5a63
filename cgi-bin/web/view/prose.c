/* Renders Markdown as HTML. */
#include <string.h>

#include <cmark-gfm.h>

#include "markup/meant.h"
#include "markup/tree.h"
#include "web/view/prose.h"

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

struct text
prose_html(struct arena *a, struct text typed)
{
	cmark_node *root = tree_of(a, typed);
	struct text out;
	char *html;

	headings_lower(root);
	html = cmark_render_html(root, CMARK_OPT_HARDBREAKS, NULL);
	cmark_node_free(root);
	html_tidy(html);
	out = text_copy(a, html, strlen(html));
	cmark_get_default_mem_allocator()->free(html);
	return out;
}
