/* Reads the manual and shows it as a page. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/log.h"
#include "pages/shared/help.h"
#include "web/view/view.h"

enum { MANUAL_MAX = 256 * 1024, SECTIONS_MAX = 24, PATH_BYTES = 4096 };

static struct {
	struct arena	*arena;		/* never freed */
	struct text	intro;
	struct { struct text title, anchor, body; } section[SECTIONS_MAX];
	size_t		sections;
} manual;

/* Reads the file without its pictures. */
static struct text
manual_read(struct arena *a)
{
	char path[PATH_BYTES], *bytes = arena_alloc(a, MANUAL_MAX);
	const char *folder = getenv("PORTAL_TEMPLATES");
	struct text whole;
	size_t n, len = 0;
	FILE *f;

	snprintf(path, sizeof path, "%s/account/manual.md",
	    folder != NULL ? folder : ".");
	if ((f = fopen(path, "r")) == NULL)
		log_die("help: cannot read the manual");
	n = fread(bytes, 1, MANUAL_MAX, f);
	fclose(f);
	if (n == MANUAL_MAX || !text_parse(a, bytes, n, &whole))
		log_die("help: the manual is no text, or too long");
	for (const char *line = whole.s, *next; *line != '\0'; line = next) {
		next = line + strcspn(line, "\n");
		next += *next == '\n';
		if (strncmp(line, "![", 2) == 0)
			continue;
		memcpy(bytes + len, line, (size_t)(next - line));
		len += (size_t)(next - line);
	}
	bytes[len] = '\0';
	return (struct text){ bytes, len };
}

/* The anchor of a heading in links: without spaces and punctuation. */
static struct text
anchor_of(struct arena *a, struct text title)
{
	char *out = arena_alloc(a, title.len + 1);
	size_t len = 0, n;

	for (const char *p = title.s; *p != '\0'; p += n) {
		int32_t c = text_point(p, &n);
		bool sign = c < 0x80 ? !isalnum(c) :
		    (c >= 0x3000 && c <= 0x303f) || c >= 0xff00;

		if (sign)
			continue;
		memcpy(out + len, p, n);
		len += n;
	}
	return (struct text){ out, len };
}

static struct text
cut(struct arena *a, const char *from, const char *to)
{
	size_t n = (size_t)(to - from);
	char *copy = arena_alloc(a, n + 1);

	memcpy(copy, from, n);
	return (struct text){ copy, n };
}

/* The start of the next section, or the end of the text. */
static const char *
section_end(const char *at)
{
	const char *next = strstr(at, "\n## "), *rule = strstr(at, "\n---\n");

	if (next == NULL)
		next = rule != NULL ? rule : at + strlen(at);
	return next;
}

void
help_open(void)
{
	struct arena *a = manual.arena = arena_new();
	struct text whole = manual_read(a);
	const char *at = whole.s + strcspn(whole.s, "\n");
	const char *end = section_end(at), *list = strstr(at, "\n1. ");

	manual.intro = cut(a, at, list != NULL && list < end ? list : end);
	while (strncmp(end, "\n## ", 4) == 0 && manual.sections < SECTIONS_MAX) {
		size_t i = manual.sections++;

		at = end + 4;
		end = section_end(at);
		manual.section[i].title = cut(a, at, at + strcspn(at, "\n"));
		manual.section[i].anchor = anchor_of(a, manual.section[i].title);
		manual.section[i].body = cut(a, at + strcspn(at, "\n"), end);
	}
	if (manual.sections == 0)
		log_die("help: the manual has no sections");
}

enum status
help_show(struct request *r, struct view *v)
{
	(void)r;
	view_prose(v, "manual", "intro", manual.intro);
	for (size_t i = 0; i < manual.sections; i++) {
		const char *at = view_key(v, "section.%zu", i);

		view_text(v, at, "title", manual.section[i].title.s);
		view_text(v, at, "anchor", manual.section[i].anchor.s);
		view_prose(v, at, "body", manual.section[i].body);
	}
	return OK;
}
