/* Parses Markdown into cmark-gfm's tree. */
#include <string.h>

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>

#include "base/arena.h"
#include "base/log.h"
#include "markup/meant.h"
#include "markup/tree.h"

/*
 * Limits per paragraph.  For each of them cmark may scan the rest of the
 * paragraph: 200,000 would occupy a worker for minutes.
 */
enum { BRACKETS_MAX = 4000, ANGLES_MAX = 2000 };

static const char *const extensions[] = { "table", "strikethrough" };

static cmark_parser *
parser_ready(void)
{
	cmark_parser *parser =
	    cmark_parser_new(CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE);

	cmark_gfm_core_extensions_ensure_registered();
	for (size_t i = 0; i < sizeof extensions / sizeof *extensions; i++) {
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

/* One paragraph with the lines as typed. */
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

static bool
too_many_signs(struct text t)
{
	size_t brackets = 0, angles = 0;

	for (const char *p = t.s; p < t.s + t.len; p++) {
		if (p[0] == '\n' && p[1] == '\n')
			brackets = angles = 0;
		brackets += *p == '[';
		angles += *p == '<';
		if (brackets > BRACKETS_MAX || angles > ANGLES_MAX)
			return true;
	}
	return false;
}

struct cmark_node *
tree_of(struct arena *a, struct text text)
{
	struct text markdown = meant_markdown(a, text);
	cmark_parser *parser;
	cmark_node *root;

	if (too_many_signs(markdown))
		return typed(a, text);
	parser = parser_ready();
	cmark_parser_feed(parser, markdown.s, markdown.len);
	if ((root = cmark_parser_finish(parser)) == NULL)
		log_die("tree: out of memory");
	cmark_parser_free(parser);
	return root;
}
