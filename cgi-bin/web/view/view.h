/*
 * view: the data of a template, and its rendering.
 *
 * C makes no HTML (web/view/prose.h is the exception).  Values are plain text,
 * and ClearSilver escapes each: template_hdf() turns this on, and
 * view_canary() checks it at start.  A failure sticks: later calls do nothing,
 * and view_render() returns false.
 *
 * `at` is a key like "topic" or "topic.files"; name is added below it.
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

/* Calls log_die() when templates do not escape. */
void		 view_canary(void);

/* A new view, to be freed with view_free(). */
struct view	*view_new(struct arena *);
void		 view_free(struct view *);

/* Formats a key of at most 159 bytes.  Never use input in a key. */
__attribute__((format(printf, 2, 3)))
const char	*view_key(struct view *, const char *format, ...);

void		 view_text(struct view *, const char *at, const char *name,
		    const char *value);
void		 view_int(struct view *, const char *at, const char *name,
		    int64_t value);
/* Sets name ("2026-04-01"), name.y, .m and .d; nothing for day 0. */
void		 view_day(struct view *, const char *at, const char *name,
		    struct day);
/*
 * Sets name ("2026-04-01 09:14"), name.y, .m, .d, .time ("09:14") and .iso
 * (RFC 3339), in Beijing time; nothing for moment 0.
 */
void		 view_moment(struct view *, const char *at, const char *name,
		    struct moment);
/* Sets name, and its lines that are not empty as name.line.0, name.line.1 … */
void		 view_lines(struct view *, const char *at, const char *name,
		    struct text);
/*
 * Sets name to the HTML of a Markdown text (web/view/prose.h).  For
 * templates/_prose.cs only, which does not escape it.
 */
void		 view_prose(struct view *, const char *at, const char *name,
		    struct text);
/*
 * Sets passage.N and heading.N of a Markdown text (web/view/contents.h).  Once
 * per page, whose h1 has the id title.
 */
void		 view_document(struct view *, struct text);

/*
 * Sets each member of *row below at: view_row(v, "topic", &topic_shape, &t).
 * Empty texts, day 0, moment 0, bytes and id lists are not set.
 */
void		 view_row(struct view *, const char *at, const struct shape *,
		    const void *row);
/* Like view_row(), for each row below at.0, at.1 … */
void		 view_rows(struct view *, const char *at, const struct shape *,
		    struct rows);
/*
 * Like view_row(), for each row below at.VALUE, where VALUE is the row's member
 * `key`: an int64_t or a code (a-z, 0-9, hyphens).
 */
void		 view_rows_by(struct view *, const char *at, const char *key,
		    const struct shape *, struct rows);
/*
 * Like view_rows(), for rows sorted by their member `key`, a code: below
 * VALUE.0, VALUE.1 … for each value, with `before` in front of it.
 */
void		 view_groups(struct view *, const char *before, const char *key,
		    const struct shape *, struct rows);

/*
 * Renders a template into the view's arena.  Names that the view does not have
 * are looked up in `site`, which may be NULL.  False, and logged, on failure.
 */
bool		 view_render(struct view *, struct view *site,
		    const char *template, struct text *out);

#endif
