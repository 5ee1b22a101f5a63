#include <stdlib.h>
#include <string.h>

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>

#include "base/arena.h"
#include "base/log.h"
#include "base/markdown.h"
#include "base/secret.h"
#include "web/prose.h"

enum { KEPT = 64, KEPT_BYTES_MAX = 32 * 1024, PRINT_MAX = 64 };

/* What a text became, by its print: the same text becomes the same again. */
static struct {
	char	 print[PRINT_MAX];
	char	*html;		/* NULL: nothing here */
	size_t	 len;
} kept[KEPT];

static const char *const extensions[] = { "table", "strikethrough" };

static cmark_parser *
parser_ready(bool tables)
{
	cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);

	cmark_gfm_core_extensions_ensure_registered();
	for (size_t i = tables ? 0 : 1;
	    i < sizeof extensions / sizeof *extensions; i++) {
		cmark_syntax_extension *e =
		    cmark_find_syntax_extension(extensions[i]);

		if (e == NULL || !cmark_parser_attach_syntax_extension(parser, e))
			log_die("prose: no extension %s", extensions[i]);
	}
	return parser;
}

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

/* Does it begin with a character of Chinese, signs and full width included? */
static bool
wide(const char *s)
{
	const unsigned char *u = (const unsigned char *)s;

	return (u[0] == 0xe2 && u[1] >= 0xba) ||
	    (u[0] >= 0xe3 && u[0] <= 0xe9) || u[0] == 0xef ||
	    (u[0] == 0xf0 && u[1] >= 0xa0);
}

static bool
wide_last(const char *s)
{
	size_t n = strlen(s);

	while (n > 0 && ((unsigned char)s[n - 1] & 0xc0) == 0x80)
		n--;
	return n > 0 && wide(s + n - 1);
}

/* Chinese is written without spaces: a line broken in it joins without one. */
static void
lines_join(cmark_node *root)
{
	cmark_iter *iter = cmark_iter_new(root);

	while (cmark_iter_next(iter) != CMARK_EVENT_DONE) {
		cmark_node *n = cmark_iter_get_node(iter);
		const char *before, *after;

		if (cmark_node_get_type(n) != CMARK_NODE_SOFTBREAK)
			continue;
		before = cmark_node_get_literal(cmark_node_previous(n));
		after = cmark_node_get_literal(cmark_node_next(n));
		if (before != NULL && after != NULL && wide_last(before) &&
		    wide(after))
			cmark_node_free(n);
	}
	cmark_iter_free(iter);
}

static void
append(cmark_node *parent, cmark_node *child)
{
	if (child == NULL || !cmark_node_append_child(parent, child))
		log_die("prose: out of memory");
}

/* As it was typed: a line is a line, and nothing in it a sign. */
static cmark_node *
typed(struct arena *a, struct text t)
{
	cmark_node *root = cmark_node_new(CMARK_NODE_DOCUMENT);
	cmark_node *paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH);
	char *line = arena_copy(a, t.s, t.len + 1), *stop;

	append(root, paragraph);
	for (; line != NULL; line = stop) {
		cmark_node *text = cmark_node_new(CMARK_NODE_TEXT);

		if ((stop = strchr(line, '\n')) != NULL)
			*stop++ = '\0';
		append(paragraph, text);
		cmark_node_set_literal(text, line);
		if (stop != NULL)
			append(paragraph, cmark_node_new(CMARK_NODE_LINEBREAK));
	}
	return root;
}

static cmark_node *
parsed(struct text markdown, bool tables)
{
	cmark_parser *parser = parser_ready(tables);
	cmark_node *root;

	cmark_parser_feed(parser, markdown.s, markdown.len);
	if ((root = cmark_parser_finish(parser)) == NULL)
		log_die("prose: out of memory");
	cmark_parser_free(parser);
	headings_lower(root);
	lines_join(root);
	return root;
}

/* HTML that cmark's own allocator gave. */
static char *
html_make(struct arena *a, struct text markdown)
{
	const enum markdown kind = markdown_of(markdown);
	cmark_node *root = kind == MARKDOWN_NONE ? typed(a, markdown) :
	    parsed(markdown, kind == MARKDOWN_WHOLE);
	char *html = cmark_render_html(root, CMARK_OPT_DEFAULT, NULL);

	cmark_node_free(root);
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
prose_html(struct arena *a, struct text markdown)
{
	struct text print = print_of(a, markdown), out;
	size_t at = place_of(print);
	char *html;

	if (kept[at].html != NULL && strcmp(kept[at].print, print.s) == 0)
		return (struct text){ arena_copy(a, kept[at].html,
		    kept[at].len + 1), kept[at].len };
	html = html_make(a, markdown);
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
