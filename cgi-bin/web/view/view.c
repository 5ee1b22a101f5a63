/* Fills the data of a template and renders it. */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <util/neo_err.h>
#include <util/neo_hdf.h>
#include <util/neo_str.h>
#include <cs/cs.h>

#include "base/arena.h"
#include "base/log.h"
#include "base/shape.h"
#include "web/view/contents.h"
#include "web/view/prose.h"
#include "web/view/template.h"
#include "web/view/view.h"

enum { KEY_BYTES = 160, DIGITS_MAX = 24 };

struct view {
	struct arena	*arena;
	HDF		*hdf;
	bool		 failed;
};

static void
check(struct view *v, NEOERR *err)
{
	if (!template_fine(err))
		v->failed = true;
}

struct view *
view_new(struct arena *a)
{
	struct view *v = arena_alloc(a, sizeof *v);

	v->arena = a;
	check(v, template_hdf(&v->hdf));
	return v;
}

void
view_free(struct view *v)
{
	if (v->hdf != NULL)
		hdf_destroy(&v->hdf);
}

const char *
view_key(struct view *v, const char *format, ...)
{
	char *key = arena_alloc(v->arena, KEY_BYTES);
	va_list ap;
	int n;

	va_start(ap, format);
	n = vsnprintf(key, KEY_BYTES, format, ap);
	va_end(ap);
	if (n < 0 || n >= KEY_BYTES)
		log_die("view: key too long: %s", key);
	return key;
}

/* The node at a key, created if needed; NULL after a failure. */
static HDF *
node(struct view *v, const char *at)
{
	HDF *found = NULL;

	if (v->failed)
		return NULL;
	if (strncmp(at, "Config", 6) == 0 || strncmp(at, "hdf", 3) == 0)
		log_die("view: bad key %s", at);
	check(v, hdf_get_node(v->hdf, at, &found));
	return v->failed ? NULL : found;
}

static void
put(struct view *v, HDF *at, const char *name, const char *value)
{
	if (at != NULL && !v->failed)
		check(v, hdf_set_value(at, name, value));
}

/* Faster than printf(): a page has hundreds of numbers. */
static const char *
digits_of(int64_t value, char out[static DIGITS_MAX])
{
	uint64_t n = value < 0 ? -(uint64_t)value : (uint64_t)value;
	char *s = out + DIGITS_MAX - 1;

	*s = '\0';
	do
		*--s = (char)('0' + n % 10);
	while ((n /= 10) > 0);
	if (value < 0)
		*--s = '-';
	return s;
}

static void
put_int(struct view *v, HDF *at, const char *name, int64_t value)
{
	char digits[DIGITS_MAX];

	put(v, at, name, digits_of(value, digits));
}

static HDF *
child(struct view *v, HDF *at, const char *name)
{
	HDF *found = NULL;

	if (at != NULL && !v->failed)
		check(v, hdf_get_node(at, name, &found));
	return found;
}

static void
put_ymd(struct view *v, HDF *at, int y, int m, int d)
{
	put_int(v, at, "y", y);
	put_int(v, at, "m", m);
	put_int(v, at, "d", d);
}

static void
put_day(struct view *v, HDF *at, const char *name, struct day day)
{
	char value[11];

	if (day.ymd == 0)
		return;
	day_print(day, value);
	put(v, at, name, value);
	put_ymd(v, child(v, at, name), day.ymd / 10000, day.ymd / 100 % 100,
	    day.ymd % 100);
}

static void
put_moment(struct view *v, HDF *at, const char *name, struct moment moment)
{
	struct clock c = moment_clock(moment);
	char iso[26], value[17];
	HDF *under;

	if (moment.s == 0)
		return;
	moment_print_iso(moment, iso);
	moment_print(moment, value);
	put(v, at, name, value);
	under = child(v, at, name);
	put_ymd(v, under, c.y, c.m, c.d);
	put(v, under, "time", value + 11);
	put(v, under, "iso", iso);
}

void
view_text(struct view *v, const char *at, const char *name, const char *value)
{
	put(v, node(v, at), name, value);
}

void
view_int(struct view *v, const char *at, const char *name, int64_t value)
{
	put_int(v, node(v, at), name, value);
}

void
view_day(struct view *v, const char *at, const char *name, struct day day)
{
	put_day(v, node(v, at), name, day);
}

void
view_moment(struct view *v, const char *at, const char *name,
    struct moment moment)
{
	put_moment(v, node(v, at), name, moment);
}

void
view_lines(struct view *v, const char *at, const char *name, struct text t)
{
	HDF *lines;
	const char *end = t.s + t.len, *stop;
	char key[24];

	view_text(v, at, name, t.s);
	lines = child(v, child(v, node(v, at), name), "line");
	for (unsigned n = 0; t.s < end; t.s = stop + 1) {
		if ((stop = memchr(t.s, '\n', (size_t)(end - t.s))) == NULL)
			stop = end;
		if (stop == t.s)
			continue;
		snprintf(key, sizeof key, "%u", n++);
		put(v, lines, key, text_copy(v->arena, t.s,
		    (size_t)(stop - t.s)).s);
	}
}

void
view_prose(struct view *v, const char *at, const char *name, struct text t)
{
	view_text(v, at, name, prose_html(v->arena, t).s);
}

void
view_document(struct view *v, struct text t)
{
	struct contents c = contents_of(v->arena, prose_html(v->arena, t));

	view_rows(v, "heading", &heading_shape, c.headings);
	view_rows(v, "passage", &passage_shape, c.passages);
}

static void
put_row(struct view *v, HDF *at, const struct shape *shape, const void *row)
{
	for (size_t i = 0; i < shape->count; i++) {
		const struct member *m = &shape->members[i];
		const void *p = (const char *)row + m->at;

		switch (m->kind) {
		case KIND_INT:
			put_int(v, at, m->name, *(const int64_t *)p);
			break;
		case KIND_FLAG:
			put_int(v, at, m->name, *(const bool *)p);
			break;
		case KIND_TEXT:	/* in templates, unset equals "" */
			if (((const struct text *)p)->len > 0)
				put(v, at, m->name,
				    ((const struct text *)p)->s);
			break;
		case KIND_DAY:
			put_day(v, at, m->name, *(const struct day *)p);
			break;
		case KIND_MOMENT:
			put_moment(v, at, m->name, *(const struct moment *)p);
			break;
		case KIND_BYTES:	/* not shown */
		case KIND_IDS:		/* shown by web/form/form.c */
			break;
		}
	}
}

void
view_row(struct view *v, const char *at, const struct shape *shape,
    const void *row)
{
	put_row(v, node(v, at), shape, row);
}

void
view_rows(struct view *v, const char *at, const struct shape *shape,
    struct rows rows)
{
	HDF *list = rows.count > 0 ? node(v, at) : NULL;
	char key[DIGITS_MAX];

	for (size_t i = 0; i < rows.count; i++) {
		put_row(v, child(v, list, digits_of((int64_t)i, key)), shape,
		    (const char *)rows.at + i * shape->size);
	}
}

void
view_rows_by(struct view *v, const char *at, const char *name,
    const struct shape *shape, struct rows rows)
{
	const struct member *m = shape_member(shape, name);
	HDF *list = rows.count > 0 ? node(v, at) : NULL;
	char key[KEY_BYTES];

	if (m == NULL)
		log_die("view: no member %s", name);
	for (size_t i = 0; i < rows.count; i++) {
		const char *row = (const char *)rows.at + i * shape->size;

		if (m->kind == KIND_INT)
			snprintf(key, sizeof key, "%" PRId64,
			    *(const int64_t *)(const void *)(row + m->at));
		else
			snprintf(key, sizeof key, "%s",
			    ((const struct text *)(const void *)
			    (row + m->at))->s);
		put_row(v, child(v, list, key), shape, row);
	}
}

void
view_groups(struct view *v, const char *before, const char *key,
    const struct shape *shape, struct rows rows)
{
	const struct member *m = shape_member(shape, key);
	struct text value = TEXT("");
	size_t n = 0;

	if (m == NULL || m->kind != KIND_TEXT)
		log_die("view: no text %s", key);
	for (size_t i = 0; i < rows.count; i++) {
		const void *row = (const char *)rows.at + i * shape->size;
		const struct text *now = (const void *)
		    ((const char *)row + m->at);

		n = i > 0 && text_same(*now, value) ? n + 1 : 0;
		value = *now;
		put_row(v, node(v, view_key(v, "%s%s.%zu", before, value.s,
		    n)), shape, row);
	}
}

static NEOERR *
keep(void *out, char *s)
{
	return string_append(out, s);
}

static bool
render(struct view *v, CSPARSE *cs, struct view *site, struct text *out)
{
	STRING html;

	string_init(&html);
	cs->hdf = v->hdf;
	cs->global_hdf = site != NULL ? site->hdf : NULL;
	check(v, cs_render(cs, &html, keep));
	if (!v->failed)
		*out = (struct text){ arena_copy(v->arena, html.buf ? html.buf :
		    "", (size_t)html.len + 1), (size_t)html.len };
	string_clear(&html);
	return !v->failed;
}

bool
view_render(struct view *v, struct view *site, const char *template,
    struct text *out)
{
	CSPARSE *cs = v->failed ? NULL : template_named(template);

	if (cs == NULL)
		log_warn("view: %s is not to be had", template);
	return cs != NULL && render(v, cs, site, out);
}

void
view_canary(void)
{
	struct arena *a = arena_new();
	struct view *v = view_new(a);
	char *source = strdup("<?cs var:canary.value ?>");
	struct text out = TEXT("");
	CSPARSE *cs = NULL;

	view_text(v, "canary", "value", "<&\"'>");
	check(v, template_parser(v->hdf, &cs));
	if (v->failed || source == NULL ||
	    !template_fine(cs_parse_string(cs, source, strlen(source))) ||
	    !render(v, cs, NULL, &out) ||
	    strcmp(out.s, "&lt;&amp;&quot;&#39;&gt;") != 0)
		log_die("view: templates do not escape; not starting");
	cs_destroy(&cs);
	view_free(v);
	arena_free(a);
}
