/*
 * view: what a template may see, and its rendering.
 *
 * Nothing in C makes HTML.  Values go in as text; ClearSilver escapes every
 * one of them, because every view says so before a template is read, and
 * view_canary() proves it at start.  Failures stick, as in db.h.
 */
#ifndef WEB_VIEW_VIEW_H
#define WEB_VIEW_VIEW_H

#include <stdbool.h>
#include <stdint.h>

#include "base/shape.h"
#include "base/text.h"

struct arena;
struct shape;
struct view;

void		 view_canary(void);	/* dies when templates do not escape */

/* Empty; to be given back by view_free(). */
struct view	*view_new(struct arena *);
void		 view_free(struct view *);

/* A key, made of constants and numbers only: never of what somebody typed. */
__attribute__((format(printf, 2, 3)))
const char	*view_key(struct view *, const char *format, ...);

void		 view_text(struct view *, const char *at, const char *name,
		    const char *value);
void		 view_int(struct view *, const char *at, const char *name,
		    int64_t value);
/* name, and name.y, name.m, name.d; nothing for no day. */
void		 view_day(struct view *, const char *at, const char *name,
		    struct day);
/* The same with name.time and name.iso, in Beijing. */
void		 view_moment(struct view *, const char *at, const char *name,
		    struct moment);
/* name, and its lines as name.line.0, name.line.1 and so on. */
void		 view_lines(struct view *, const char *at, const char *name,
		    struct text);
/*
 * Markdown (GFM: tables, strikethrough), made HTML by cmark-gfm in its safe
 * mode: no raw HTML, no javascript: links.  The highest heading is h2,
 * because the page has the first.  For templates/_prose.cs alone.
 */
void		 view_prose(struct view *, const char *at, const char *name,
		    struct text);
/*
 * The same in passages, passage.N, with ids for its headings, heading.N
 * (web/view/contents.h).  One a page, whose h1 has the id title.
 */
void		 view_document(struct view *, struct text);

/* Each member of *row under at: view_row(v, "topic", &topic_shape, &topic). */
void		 view_row(struct view *, const char *at, const struct shape *,
		    const void *row);
/* The same under at.0, at.1 and so on. */
void		 view_rows(struct view *, const char *at, const struct shape *,
		    struct rows);
/*
 * The same under at.<value of the member named key>, which must be an
 * int64_t or a code (a-z, 0-9, hyphens).
 */
void		 view_rows_by(struct view *, const char *at, const char *key,
		    const struct shape *, struct rows);

/*
 * The template's text, in the view's arena; names the view does not have are
 * looked for in `site`.  False, and logged, when it cannot be made.
 */
bool		 view_render(struct view *, struct view *site,
		    const char *template, struct text *out);

#endif
