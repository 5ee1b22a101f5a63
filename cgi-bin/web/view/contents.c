/* Lists the headings of a document, and splits it at its tables. */
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/secret.h"
#include "web/view/contents.h"

const struct shape heading_shape = SHAPE(struct heading,
	COLUMNS(struct heading, id, words, lower));

const struct shape passage_shape = SHAPE(struct passage,
	COLUMNS(struct passage, html, table, id, above, again));

enum {
	ID_MAX = 40,		/* h-, 8 digits, - and a number */
	ID_MORE = sizeof " id=\"\"" + ID_MAX,
	HEADING_TAG = 4, TABLE_HEAD = 15, TABLE_END = 8	/* bytes of tags */
};

static bool
starts(const char *p, const char *with)
{
	return strncmp(p, with, strlen(with)) == 0;
}

static bool
tag(const char *p, const char *rest)
{
	return *p == '<' && starts(p + 1, rest);
}

static int
level_at(const char *p)
{
	return p[0] == '<' && p[1] == 'h' && p[2] >= '1' && p[2] <= '6' &&
	    p[3] == '>' ? p[2] - '0' : 0;
}

/* The heading's HTML as plain text. */
static struct text
words_of(struct arena *a, const char *from)
{
	static const struct { const char *entity, *sign; } signs[] = {
		{ "&amp;", "&" }, { "&lt;", "<" }, { "&gt;", ">" },
		{ "&quot;", "\"" },
	};
	char *words = arena_alloc(a, strcspn(from, "\n") + 1), *to = words;

	while (*from != '\n' && *from != '\0') {
		size_t i = 0;

		if (*from == '<') {
			from += strcspn(from, ">") + 1;
			continue;
		}
		while (i < sizeof signs / sizeof *signs &&
		    !starts(from, signs[i].entity))
			i++;
		if (i < sizeof signs / sizeof *signs) {
			*to++ = *signs[i].sign;
			from += strlen(signs[i].entity);
		} else
			*to++ = *from++;
	}
	return (struct text){ words, (size_t)(to - words) };
}

/* h- and a hash of the words; with a number when the words came before. */
static struct text
id_new(struct arena *a, const struct heading *before, size_t n,
    struct text words)
{
	int same = 1;

	for (size_t i = 0; i < n; i++)
		same += text_same(before[i].words, words);
	return text_print(a, same > 1 ? "h-%.8s-%d" : "h-%.8s",
	    fingerprint(a, words).s, same);
}

struct found { size_t headings, tables; int highest; };

static struct found
look(const char *html)
{
	struct found f = { .highest = 6 };

	for (const char *p = html; (p = strchr(p, '<')) != NULL; p++) {
		int level = level_at(p);

		f.tables += tag(p, "table>");
		f.headings += level > 0 && f.headings < HEADINGS_MAX;
		if (level > 0 && level < f.highest)
			f.highest = level;
	}
	return f;
}

struct walk {
	struct arena	*arena;
	struct found	 found;
	struct heading	*headings;
	struct passage	*passages;
	size_t		 heading, passage, table;	/* numbers so far */
	struct text	 above;
	bool		 again;
	char		*to, *begun;	/* end and start of the passage */
};

static void
copy(struct walk *w, const char **p, size_t n)
{
	memcpy(w->to, *p, n);
	w->to += n;
	*p += n;
}

/* Adds an id to the tag that was just copied. */
static void
id_put(struct walk *w, struct text id)
{
	w->to += snprintf(w->to - 1, ID_MORE, " id=\"%s\">", id.s) - 1;
}

/* Copies a heading and adds an id, unless it has no words. */
static void
heading(struct walk *w, const char **p)
{
	struct heading *h = &w->headings[w->heading];

	h->lower = level_at(*p) > w->found.highest;
	copy(w, p, HEADING_TAG);
	h->words = words_of(w->arena, *p);
	if (h->words.len == 0)
		return;
	h->id = id_new(w->arena, w->headings, w->heading++, h->words);
	id_put(w, h->id);
	w->above = h->id;
	w->again = false;
}

static void
passage_end(struct walk *w)
{
	struct passage *passage = &w->passages[w->passage++];

	*w->to = '\0';
	passage->html = (struct text){ w->begun, (size_t)(w->to - w->begun) };
	if (!passage->table)
		passage->id = passage->above = TEXT("");
	w->begun = ++w->to;
}

static void
table(struct walk *w, const char **p)
{
	struct passage *passage;

	passage_end(w);
	w->table++;
	passage = &w->passages[w->passage];
	*passage = (struct passage){ .table = true, .above = w->above,
	    .again = w->again,
	    .id = text_print(w->arena, "table-%zu", w->table) };
	w->again = true;
	copy(w, p, TABLE_HEAD);		/* <table>, newline, <thead> */
	id_put(w, passage->id);
}

struct contents
contents_of(struct arena *a, struct text html)
{
	struct walk w = { .arena = a, .found = look(html.s), .above = TEXT("") };
	const bool listed = w.found.headings >= HEADINGS_MIN;
	const size_t passages = 2 * w.found.tables + 1;

	w.begun = w.to = arena_alloc(a, html.len + passages +
	    (w.found.headings + w.found.tables) * ID_MORE);
	w.headings = arena_alloc(a, (w.found.headings + 1) * sizeof *w.headings);
	w.passages = arena_alloc(a, passages * sizeof *w.passages);
	for (const char *p = html.s; *p != '\0';)
		if (listed && level_at(p) > 0 && w.heading < HEADINGS_MAX)
			heading(&w, &p);
		else if (tag(p, "table>"))
			table(&w, &p);
		else if (tag(p, "/table>")) {
			copy(&w, &p, TABLE_END);
			passage_end(&w);
		} else
			copy(&w, &p, 1);
	passage_end(&w);
	return (struct contents){ { w.headings, w.heading },
	    { w.passages, w.passage } };
}
