/* Reads the manual and shows it as a page. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/log.h"
#include "pages/shared/help.h"
#include "web/view/view.h"

enum { MANUAL_MAX = 256 * 1024, SECTIONS_MAX = 24, PARTS_MAX = 200,
    PATH_BYTES = 4096 };

/* A piece of a section: text, or a picture by its name in static/. */
struct part { struct text body, picture, alt; };

static struct {
	struct arena	*arena;		/* never freed */
	struct text	intro;
	struct {
		struct text	title, anchor;
		size_t		first, parts;	/* in part */
	} section[SECTIONS_MAX];
	size_t		sections;
	struct part	part[PARTS_MAX];
	size_t		parts;
} manual;

static struct text
manual_read(struct arena *a)
{
	char path[PATH_BYTES], *bytes = arena_alloc(a, MANUAL_MAX);
	const char *folder = getenv("PORTAL_TEMPLATES");
	struct text whole;
	size_t n;
	FILE *f;

	snprintf(path, sizeof path, "%s/account/manual.md",
	    folder != NULL ? folder : ".");
	if ((f = fopen(path, "r")) == NULL)
		log_die("help: cannot read the manual");
	n = fread(bytes, 1, MANUAL_MAX, f);
	fclose(f);
	if (n == MANUAL_MAX || !text_parse(a, bytes, n, &whole))
		log_die("help: the manual is no text, or too long");
	return whole;
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

static struct part *
part_new(void)
{
	if (manual.parts == PARTS_MAX)
		log_die("help: the manual has too many parts");
	manual.part[manual.parts] = (struct part){ TEXT(""), TEXT(""),
	    TEXT("") };
	return &manual.part[manual.parts++];
}

/* The name that a static file has with its hash, by the map of names. */
static struct text
static_name(struct arena *a, const char *name)
{
	char from[64], to[128];
	const char *path = getenv("PORTAL_STATIC");
	FILE *map = path == NULL ? NULL : fopen(path, "r");
	struct text found = TEXT("");

	while (map != NULL && fscanf(map, "%63s %127s", from, to) == 2)
		if (strcmp(from, name) == 0)
			found = text_print(a, "%s", to);
	if (map != NULL)
		fclose(map);
	return found;
}

/* ![what it shows](../static/manual/NAME.png); without its file, a gap. */
static void
picture_put(struct arena *a, const char *line)
{
	static const char folder[] = "](../static/";
	const char *at = strstr(line, folder), *end = strchr(line, ')');
	struct part *p = part_new();

	if (at == NULL || end == NULL || end < at)
		log_die("help: a picture of the manual is somewhere else");
	p->alt = cut(a, line + strlen("!["), at);
	p->picture = static_name(a, cut(a, at + strlen(folder), end).s);
}

/* The body of a section, cut at its pictures. */
static void
parts_put(struct arena *a, const char *at, const char *end)
{
	while (at < end) {
		const char *next = strstr(at, "\n![");

		if (next == NULL || next >= end)
			next = end;
		part_new()->body = cut(a, at, next);
		if (next == end)
			return;
		picture_put(a, next + 1);
		at = next + 1 + strcspn(next + 1, "\n");
	}
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
		manual.section[i].first = manual.parts;
		parts_put(a, at + strcspn(at, "\n"), end);
		manual.section[i].parts = manual.parts -
		    manual.section[i].first;
	}
	if (manual.sections == 0)
		log_die("help: the manual has no sections");
}

static void
part_show(struct view *v, const char *at, const struct part *p)
{
	if (p->picture.len == 0) {
		view_prose(v, at, "body", p->body);
		return;
	}
	view_text(v, at, "picture", p->picture.s);
	view_text(v, at, "alt", p->alt.s);
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
		for (size_t k = 0; k < manual.section[i].parts; k++)
			part_show(v, view_key(v, "%s.part.%zu", at, k),
			    &manual.part[manual.section[i].first + k]);
	}
	return OK;
}
