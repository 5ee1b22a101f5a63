/* Reads sql/grants.sql: the rights of each program's database account. */
#include <string.h>

#include "admin/grants.h"

struct cursor { const char *at; unsigned line; };

static void
skip(struct cursor *c)
{
	for (;;) {
		while (strchr(" \t\r\n", *c->at) != NULL && *c->at != '\0')
			c->line += *c->at++ == '\n';
		if (strncmp(c->at, "--", 2) != 0)
			return;
		c->at += strcspn(c->at, "\n");
	}
}

static bool
literal(struct cursor *c, const char *word)
{
	skip(c);
	if (strncmp(c->at, word, strlen(word)) != 0)
		return false;
	c->at += strlen(word);
	return true;
}

static bool
name(struct cursor *c, char out[static GRANT_NAME])
{
	size_t n;

	skip(c);
	n = strspn(c->at, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    "0123456789_");
	if (n == 0 || n >= GRANT_NAME)
		return false;
	memcpy(out, c->at, n);
	out[n] = '\0';
	c->at += n;
	return true;
}

static bool
known_right(const char *right)
{
	static const char *const rights[] = { "SELECT", "INSERT", "UPDATE",
	    "DELETE" };

	for (size_t i = 0; i < sizeof rights / sizeof *rights; i++)
		if (strcmp(right, rights[i]) == 0)
			return true;
	return false;
}

static bool
add(struct grants *g, const char *right, const char *column)
{
	if (g->count == GRANTS_MAX)
		return false;
	memset(&g->at[g->count], 0, sizeof g->at[g->count]);
	memcpy(g->at[g->count].right, right, strlen(right) + 1);
	memcpy(g->at[g->count++].column, column, strlen(column) + 1);
	return true;
}

/* Reads one right, with its columns. */
static bool
right_read(struct cursor *c, struct grants *g)
{
	char right[GRANT_NAME], column[GRANT_NAME];

	if (!name(c, right) || !known_right(right))
		return false;
	if (!literal(c, "("))
		return add(g, right, "");
	do
		if (!name(c, column) || !add(g, right, column))
			return false;
	while (literal(c, ","));
	return literal(c, ")");
}

static bool
statement(struct cursor *c, struct grants *g)
{
	char database[GRANT_NAME], table[GRANT_NAME], account[GRANT_NAME];
	size_t first = g->count;

	if (!literal(c, "GRANT"))
		return false;
	do
		if (!right_read(c, g))
			return false;
	while (literal(c, ","));
	if (!literal(c, "ON") || !name(c, database) || !literal(c, ".") ||
	    !name(c, table) || !literal(c, "TO") || !name(c, account) ||
	    !literal(c, "@localhost") || !literal(c, ";"))
		return false;
	for (size_t i = first; i < g->count; i++) {
		memcpy(g->at[i].table, table, sizeof table);
		memcpy(g->at[i].account, account, sizeof account);
	}
	return true;
}

bool
grants_parse(const char *text, struct grants *g, unsigned *line)
{
	struct cursor c = { text, 1 };

	for (skip(&c); *c.at != '\0'; skip(&c))
		if (!statement(&c, g)) {
			*line = c.line;
			return false;
		}
	return true;
}

bool
grants_have(const struct grants *g, const struct grant *wanted)
{
	for (size_t i = 0; i < g->count; i++)
		if (strcmp(g->at[i].account, wanted->account) == 0 &&
		    strcmp(g->at[i].table, wanted->table) == 0 &&
		    strcmp(g->at[i].right, wanted->right) == 0 &&
		    strcmp(g->at[i].column, wanted->column) == 0)
			return true;
	return false;
}
