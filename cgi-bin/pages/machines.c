#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "base/arena.h"
#include "base/log.h"
#include "base/shape.h"
#include "data/headline.h"
#include "data/schema.h"
#include "pages/machines.h"
#include "web/view.h"

/* Thousands stand on one page: no more of each than it shows. */
struct entry { struct text path, changed; };

static const struct shape entry_shape = SHAPE(struct entry,
	COLUMN(struct entry, path),
	COLUMN(struct entry, changed));

enum status
sitemap_show(struct request *r, struct view *v)
{
	struct rows rows = addresses(r->db);
	const struct address *all = rows.at;
	struct entry *entries = arena_alloc(r->arena,
	    (rows.count + 1) * sizeof *entries);

	for (size_t i = 0; i < rows.count; i++) {
		char iso[26];

		moment_print_iso(all[i].changed_at, iso);
		entries[i] = (struct entry){ all[i].path,
		    { arena_copy(r->arena, iso, sizeof iso), sizeof iso - 1 } };
		if (all[i].changed_at.s == 0)
			entries[i].changed = TEXT("");
	}
	view_rows(v, "entry", &entry_shape, (struct rows){ entries,
	    rows.count });
	return OK;
}

enum status
robots_show(struct request *r, struct view *v)
{
	(void)r, (void)v;
	return OK;
}

/*
 * 200 says that the program runs and that its database answers; when it does
 * not, the dispatcher turns the answer into 503.
 */
enum status
health_show(struct request *r, struct text *out)
{
	json_t *health = json_pack("{s:s, s:s, s:I, s:I}", "status", "ok",
	    "database", "ok", "schema", (json_int_t)schema_version(r->db),
	    "time", (json_int_t)r->now);
	char *text = json_dumps(health, JSON_COMPACT);

	if (text == NULL)
		log_die("health: out of memory");
	out->len = strlen(text);
	out->s = arena_copy(r->arena, text, out->len + 1);
	json_decref(health);
	free(text);
	return OK;
}
