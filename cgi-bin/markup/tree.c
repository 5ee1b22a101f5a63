/* tree: cmark-gfm asked once, for all. */
#include <string.h>

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>

#include "base/arena.h"
#include "base/log.h"
#include "markup/markdown.h"
#include "markup/tree.h"
#include "markup/meant.h"

static const char *const extensions[] = { "table", "strikethrough" };

static cmark_parser *
parser_ready(bool tables)
{
	cmark_parser *parser =
	    cmark_parser_new(CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE);

	cmark_gfm_core_extensions_ensure_registered();
	for (size_t i = tables ? 0 : 1;
	    i < sizeof extensions / sizeof *extensions; i++) {
		cmark_syntax_extension *e =
		    cmark_find_syntax_extension(extensions[i]);

		if (e == NULL || !cmark_parser_attach_syntax_extension(parser, e))
			log_die("tree: no extension %s", extensions[i]);
	}
	return parser;
}

static void
append(cmark_node *parent, cmark_node *child)
{
	if (child == NULL || !cmark_node_append_child(parent, child))
		log_die("tree: out of memory");
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

struct cmark_node *
tree_of(struct arena *a, struct text text)
{
	struct text markdown = meant_markdown(a, text, true);
	enum markdown kind = markdown_of(markdown);
	cmark_parser *parser;
	cmark_node *root;

	if (kind == MARKDOWN_NO_TABLES) {
		markdown = meant_markdown(a, text, false);
		if (markdown_of(markdown) == MARKDOWN_NONE)
			kind = MARKDOWN_NONE;
	}
	if (kind == MARKDOWN_NONE)
		return typed(a, text);
	parser = parser_ready(kind == MARKDOWN_WHOLE);
	cmark_parser_feed(parser, markdown.s, markdown.len);
	if ((root = cmark_parser_finish(parser)) == NULL)
		log_die("tree: out of memory");
	cmark_parser_free(parser);
	return root;
}
