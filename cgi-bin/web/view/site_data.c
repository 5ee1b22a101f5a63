/* Reads and caches the template data that all pages share. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/log.h"
#include "db/open.h"
#include "db/row_cache.h"
#include "process/settings.h"
#include "web/form/form.h"
#include "web/route.h"
#include "web/serve.h"
#include "web/transfer/page_cache.h"
#include "web/view/site_data.h"
#include "web/view/template.h"
#include "web/view/view.h"
#include "web/visitor.h"

enum { STATIC_MAX = 64, NAME_BYTES = 64 };

/* A view and the arena it lives in. */
struct set {
	struct arena	*arena;
	struct view	*view;
};

struct site_data {
	const struct site *site;
	const char	*base, *origin;
	struct { char name[NAME_BYTES], file[2 * NAME_BYTES]; }
			 statics[STATIC_MAX];
	size_t		 static_count;
	struct set	 bare, now;	/* now.view NULL: none yet */
	int64_t		 made_at, audit_last;
};

/* The name of a static file in templates. */
static const char *
word_of(const char *name)
{
	static const char *const words[][2] = {
		{ "portal.css", "css" }, { "portal.js", "js" },
		{ "mark.svg", "mark" }, { "favicon.svg", "icon" },
	};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strcmp(words[i][0], name) == 0)
			return words[i][1];
	return name;
}

static void
statics_read(struct site_data *f, const char *path)
{
	char name[NAME_BYTES], file[2 * NAME_BYTES];
	FILE *map = fopen(path, "r");

	if (map == NULL)
		log_die("site_data: cannot read the map of static files");
	while (f->static_count < STATIC_MAX &&
	    fscanf(map, "%63s %127s", name, file) == 2) {
		size_t n = f->static_count;

		if (strchr(name, '/') != NULL)
			continue;	/* pictures of the manual */
		f->static_count++;

		snprintf(f->statics[n].name, NAME_BYTES, "%s", word_of(name));
		snprintf(f->statics[n].file, sizeof file, "%s", file);
		for (char *p = f->statics[n].name; *p != '\0'; p++)
			if (*p == '.' || *p == '/')
				*p = '_';
	}
	fclose(map);
}

static struct set
set_new(const struct site_data *f)
{
	struct set s = { .arena = arena_new() };

	s.view = view_new(s.arena);
	view_text(s.view, "site", "base", f->base);
	view_text(s.view, "site", "origin", f->origin);
	for (size_t i = 0; i < f->static_count; i++)
		view_text(s.view, "site.static", f->statics[i].name,
		    f->statics[i].file);
	return s;
}

static void
set_free(struct set *s)
{
	if (s->view != NULL)
		view_free(s->view);
	if (s->arena != NULL)
		arena_free(s->arena);
	*s = (struct set){ NULL, NULL };
}

void
site_data_templates(const struct site *site)
{
	template_parse(site->error);
	if (site->desk_error != NULL)
		template_parse(site->desk_error);
	for (size_t i = 0; i < site->route_count; i++)
		if (site->routes[i].template != NULL)
			template_parse(site->routes[i].template);
}

struct site_data *
site_data_new(const struct site *site, const char *static_map,
    const char *base, const char *origin)
{
	struct site_data *f = calloc(1, sizeof *f);

	if (f == NULL)
		log_die("site_data: out of memory");
	f->site = site;
	f->base = base;
	f->origin = origin;
	statics_read(f, static_map);
	f->bare = set_new(f);
	return f;
}

struct view *
site_data_now(struct site_data *f, struct db *db, int64_t now,
    int64_t audit_last)
{
	struct set s;

	if (f->now.view != NULL && now >= f->made_at &&
	    now - f->made_at < setting(SITE_KEPT_S) &&
	    (audit_last == 0 || audit_last == f->audit_last))
		return f->now.view;
	if (f->site->site_fill == NULL)
		return f->bare.view;
	s = set_new(f);
	row_cache_renew();
	page_cache_clear();
	if (!f->site->site_fill(db, s.view) || db_failed(db)) {
		set_free(&s);
		return f->now.view;
	}
	set_free(&f->now);
	f->now = s;
	f->made_at = now;
	f->audit_last = audit_last;
	return f->now.view;
}

struct view *
site_data_held(struct site_data *f)
{
	return f->now.view != NULL ? f->now.view : f->bare.view;
}

struct view *
site_data_bare(struct site_data *f)
{
	return f->bare.view;
}

void
site_data_page(struct site_data *f, struct request *r, enum status status,
    struct view *v)
{
	struct text query = query_link(r, "", TEXT(""));
	size_t n = strcspn(r->path.s + 1, "/");
	char section[NAME_BYTES];

	snprintf(section, sizeof section, "%.*s", (int)(n < NAME_BYTES ? n : 0),
	    r->path.s + 1);
	view_int(v, "page", "status", status);
	view_text(v, "page", "section", section);
	view_text(v, "page", "path", r->path.s);
	if (r->refusal != NULL)
		view_text(v, "page", "refusal", r->refusal);
	if (r->refusal != NULL && r->made.len > 0)
		view_text(v, "page", "made", r->made.s);
	if (status == OK) {
		view_text(v, "page", "url", text_print(r->arena, "%s%s%s%s",
		    f->origin, f->base, r->path.s + 1, query.s).s);
		visitor_did_show(r, v);
	} else
		view_text(v, "page", "id", r->trace.s);
	query_show(r, v);
	visitor_show(r, v);
}

void
site_data_free(struct site_data *f)
{
	set_free(&f->now);
	set_free(&f->bare);
	row_cache_end();
	page_cache_end();
	free(f);
}
