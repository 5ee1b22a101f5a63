#include <string.h>

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>

#include "base/arena.h"
#include "base/log.h"
#include "base/markdown.h"
#include "base/plain.h"

/*
 * An entity may be longer written out than it was, by less than its half; and
 * a row is filled up to the width of its table.
 */
enum { CELLS = MARKDOWN_CELLS_MAX + 64 };

struct out { char *s; size_t len, room; };

static void
put(struct out *out, const char *s, size_t n)
{
	if (n > out->room - out->len)
		log_die("plain: text grows");
	memcpy(out->s + out->len, s, n);
	out->len += n;
}

static void
put_line_end(struct out *out)
{
	while (out->len > 0 && out->s[out->len - 1] == ' ')
		out->len--;
	if (out->len > 0 && out->s[out->len - 1] != '\n')
		put(out, "\n", 1);
}

static bool
is_wide(const char *s, size_t n)
{
	return n > 0 && (s[n - 1] & 0x80) != 0;
}

/* The next text on the same line begins with an ASCII character, or none. */
static void
put_soft_break(struct out *out, cmark_node *node)
{
	cmark_node *next = cmark_node_next(node);
	const char *s = next != NULL ? cmark_node_get_literal(next) : NULL;

	if (!is_wide(out->s, out->len) || s == NULL || !is_wide(s, 1))
		put(out, " ", 1);
}

static void
node_enter(struct out *out, cmark_node *node)
{
	const char *literal;

	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_TEXT:
	case CMARK_NODE_CODE:
	case CMARK_NODE_CODE_BLOCK:
		literal = cmark_node_get_literal(node);
		put(out, literal, strlen(literal));
		break;
	case CMARK_NODE_SOFTBREAK:
		put_soft_break(out, node);
		break;
	case CMARK_NODE_LINEBREAK:
		put_line_end(out);
		break;
	default:
		break;
	}
}

static void
node_exit(struct out *out, cmark_node *node)
{
	const char *type = cmark_node_get_type_string(node);

	if (strcmp(type, "table_cell") == 0)
		put(out, " ", 1);
	else if ((cmark_node_get_type(node) & CMARK_NODE_TYPE_MASK) ==
	    CMARK_NODE_TYPE_BLOCK)
		put_line_end(out);
}

static cmark_node *
parse(struct text markdown, bool tables)
{
	cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
	cmark_node *root;

	cmark_gfm_core_extensions_ensure_registered();
	if (tables)
		cmark_parser_attach_syntax_extension(parser,
		    cmark_find_syntax_extension("table"));
	cmark_parser_feed(parser, markdown.s, markdown.len);
	if ((root = cmark_parser_finish(parser)) == NULL)
		log_die("plain: out of memory");
	cmark_parser_free(parser);
	return root;
}

struct text
plain_text(struct arena *a, struct text markdown)
{
	const enum markdown kind = markdown_of(markdown);
	struct out out = { .room = 2 * markdown.len + CELLS };
	cmark_event_type event;
	cmark_node *root;
	cmark_iter *iter;

	if (kind == MARKDOWN_NONE)
		return markdown;
	root = parse(markdown, kind == MARKDOWN_WHOLE);
	iter = cmark_iter_new(root);
	out.s = arena_alloc(a, out.room + 1);
	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);

		if (event == CMARK_EVENT_EXIT)
			node_exit(&out, node);
		else
			node_enter(&out, node);
		if (cmark_node_get_type(node) == CMARK_NODE_CODE_BLOCK)
			put_line_end(&out);
	}
	cmark_iter_free(iter);
	cmark_node_free(root);
	if (out.len > 0 && out.s[out.len - 1] == '\n')
		out.len--;
	out.s[out.len] = '\0';
	return (struct text){ out.s, out.len };
}
