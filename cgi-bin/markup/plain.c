/* Turns Markdown into plain words. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmark-gfm.h>

#include "markup/meant.h"
#include "markup/plain.h"
#include "markup/tree.h"

/* sign: the sign of the current line in plain_lines(); 0 in plain_text(). */
struct out { struct text_buffer text; char sign; };

static void
put(struct out *out, const char *s, size_t n)
{
	text_put(&out->text, s, n);
}

static void
put_sign(struct out *out)
{
	if (out->sign != 0 && (out->text.len == 0 || out->text.s[out->text.len - 1] == '\n'))
		put(out, &out->sign, 1);
}

/* Appends a literal without MEANT_MARK. */
static void
put_words(struct out *out, const char *s)
{
	for (size_t n; *s != '\0'; s += n) {
		n = strcspn(s, (const char[]){ MEANT_MARK, '\n', '\0' });
		if (n > 0) {
			put_sign(out);
			put(out, s, n);
		}
		if (s[n] == '\n')
			put(out, "\n", 1);
		n += s[n] != '\0';
	}
}

static void
put_line_end(struct out *out)
{
	while (out->text.len > 0 && out->text.s[out->text.len - 1] == ' ')
		out->text.len--;
	if (out->text.len > 0 && out->text.s[out->text.len - 1] != '\n')
		put(out, "\n", 1);
}

/* Appends the number of an item as the page shows it. */
static void
put_number(struct out *out, cmark_node *item)
{
	cmark_node *list = cmark_node_parent(item);
	intptr_t before = (intptr_t)cmark_node_get_user_data(list);
	char number[24];

	if (cmark_node_get_list_type(list) != CMARK_ORDERED_LIST)
		return;
	put_sign(out);
	put(out, number, (size_t)snprintf(number, sizeof number, "%d. ",
	    cmark_node_get_list_start(list) + (int)before));
	cmark_node_set_user_data(list, (void *)(before + 1));
}

/* Sets the sign of the node's lines, for plain_lines(). */
static void
sign_set(struct out *out, cmark_node *node)
{
	const char *type = cmark_node_get_type_string(node);

	if (strcmp(type, "heading") == 0)
		out->sign = 'h';
	else if (strcmp(type, "item") == 0)
		out->sign = 'i';
	else if (strcmp(type, "code_block") == 0)
		out->sign = 'c';
	else if (strcmp(type, "thematic_break") == 0)
		out->sign = 'l';
	else if (strncmp(type, "table_", 6) == 0)
		out->sign = 'r';
	else if (strcmp(type, "paragraph") == 0 && cmark_node_get_type(
	    cmark_node_parent(node)) != CMARK_NODE_ITEM)
		out->sign = 'p';
	if (out->sign == 'r' || out->sign == 'l')
		put_sign(out);
}

static void
node_enter(struct out *out, cmark_node *node)
{
	if (out->sign != 0)
		sign_set(out, node);
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_TEXT:
	case CMARK_NODE_CODE:
	case CMARK_NODE_CODE_BLOCK:
		put_words(out, cmark_node_get_literal(node));
		break;
	case CMARK_NODE_SOFTBREAK:
	case CMARK_NODE_LINEBREAK:
		put_line_end(out);
		break;
	case CMARK_NODE_ITEM:
		put_number(out, node);
		break;
	default:
		break;
	}
}

/* Appends a link's address unless the words are the address. */
static void
put_target(struct out *out, cmark_node *link)
{
	static const char mail[] = "mailto:";
	const char *url = cmark_node_get_url(link);
	cmark_node *words = cmark_node_first_child(link);
	const char *literal = words == NULL ? NULL :
	    cmark_node_get_literal(words);

	if (literal != NULL && (strcmp(literal, url) == 0 ||
	    (strncmp(url, mail, sizeof mail - 1) == 0 &&
	    strcmp(literal, url + sizeof mail - 1) == 0)))
		return;
	put(out, " (", 2);
	put_words(out, url);
	put(out, ")", 1);
}

static void
node_exit(struct out *out, cmark_node *node)
{
	const char *type = cmark_node_get_type_string(node);

	if (strcmp(type, "table_cell") == 0)
		put(out, out->sign != 0 ? "\t" : " ", 1);
	else if (out->sign != 0 && cmark_node_get_type(node) ==
	    CMARK_NODE_LINK)
		put_target(out, node);
	else if ((cmark_node_get_type(node) & CMARK_NODE_TYPE_MASK) ==
	    CMARK_NODE_TYPE_BLOCK) {
		if (strncmp(type, "table_", 6) == 0 && out->text.len > 0 &&
		    out->text.s[out->text.len - 1] == '\t')
			out->text.len--;	/* the last tab */
		put_line_end(out);
	}
}

static struct text
plain(struct arena *a, struct text typed, char sign)
{
	struct out out = { .text = { .arena = a }, .sign = sign };
	cmark_node *root = tree_of(a, typed);
	cmark_iter *iter = cmark_iter_new(root);
	cmark_event_type event;

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);

		if (event == CMARK_EVENT_EXIT)
			node_exit(&out, node);
		else
			node_enter(&out, node);
		if (cmark_node_get_type(node) == CMARK_NODE_CODE_BLOCK ||
		    cmark_node_get_type(node) == CMARK_NODE_THEMATIC_BREAK)
			put_line_end(&out);
	}
	cmark_iter_free(iter);
	cmark_node_free(root);
	if (out.text.len > 0 && out.text.s[out.text.len - 1] == '\n')
		out.text.s[--out.text.len] = '\0';
	return text_written(&out.text);
}

struct text
plain_text(struct arena *a, struct text typed)
{
	return plain(a, typed, 0);
}

struct text
plain_lines(struct arena *a, struct text typed)
{
	return plain(a, typed, 'p');
}
