/* A unit's pages of minutes, and of resolutions that concern it. */
#include "conference/chain/chain.h"
#include "conference/minutes/minutes.h"
#include "conference/resolutions/resolution_unit.h"
#include "conference/tasks/task.h"
#include "pages/chain/chain.h"
#include "pages/liaison/minutes/minutes.h"
#include "pages/shared/listing.h"
#include "pages/shared/record.h"
#include "web/form/form.h"
#include "web/view/view.h"

enum { VERSION_MAX = 9999 };

struct version_query { int64_t version; };
const struct shape unit_version_query_shape = SHAPE(struct version_query,
	FIELD(struct version_query, version, .min = 1, .max = VERSION_MAX,
	    .optional = true));

enum status
liaison_minutes_list(struct request *r, struct view *v)
{
	return listing_show(r, v, &unit_minutes_listing) ? OK : BAD_REQUEST;
}

/* Sets minutes, shown and line.N; false: there is no such version. */
static bool
text_show(struct request *r, struct view *v, const struct unit_minutes *n,
    int64_t version)
{
	struct rows rows = unit_minutes_versions(r->db, n->id);
	const struct minutes_version *all = rows.at;

	view_row(v, "minutes", &unit_minutes_shape, n);
	view_rows(v, "version", &minutes_version_shape, rows);
	for (size_t i = 0; i < rows.count; i++)
		if (all[i].version == version)
			view_row(v, "shown", &minutes_version_shape, &all[i]);
	view_rows(v, "line", &minutes_line_shape, unit_minutes_lines(r->db,
	    n->id, version));
	return version <= n->version;
}

enum status
liaison_minutes_show(struct request *r, struct view *v)
{
	const struct version_query *q = query_input(r,
	    &unit_version_query_shape);
	struct unit_minutes n;

	if (!unit_minutes_find(r->db, r->id, r->visitor.unit_id, &n))
		return NOT_FOUND;
	chain_topics_show(r, v, n.id);
	return text_show(r, v, &n, q->version != 0 ? q->version :
	    n.version) ? OK : NOT_FOUND;
}

enum status
liaison_minutes_read(struct request *r, struct tx *tx)
{
	const struct mover by = { tx, r->visitor.account_id, { r->now } };
	struct unit_minutes n;

	if (!unit_minutes_find(tx_db(tx), r->id, r->visitor.unit_id, &n) ||
	    n.version == 0)
		return NOT_FOUND;
	if (!own_unit_over(r))
		unit_minutes_read(&by, &n, r->visitor.unit_id);
	return see_other(r, "liaison/minutes/", r->id);
}

enum status
liaison_confirmation_show(struct request *r, struct view *v)
{
	struct confirmation c;
	enum status status;

	shape_clear(&confirmation_shape, &c);
	status = record_show(r, v, &c);
	if (c.id != 0 && c.minutes_state == MINUTES_CONFIRMATION)
		view_rows(v, "line", &minutes_line_shape,
		    unit_minutes_lines(r->db, c.minutes_id, 0));
	return status;
}

/* ---- Resolutions */

enum status
liaison_resolutions_show(struct request *r, struct view *v)
{
	view_text(v, "list", "query", query_link(r, "after", TEXT("")).s);
	return listing_show(r, v, &unit_resolution_listing) ? OK :
	    BAD_REQUEST;
}

enum status
liaison_resolution_show(struct request *r, struct view *v)
{
	struct unit_resolution x;

	if (!unit_resolution_find(r->db, r->id, r->visitor.unit_id, &x))
		return NOT_FOUND;
	chain_show_of(r, v, chain_topic_of_resolution(r->db, x.id));
	view_rows(v, "task", &task_shape, tasks_of_resolution(r->db, x.id,
	    r->visitor.unit_id));
	view_row(v, "resolution", &unit_resolution_shape, &x);
	view_lines(v, "resolution", "text", x.text);
	view_lines(v, "resolution", "deliverable", x.deliverable);
	for (size_t i = 0; i < x.units.count; i++)
		view_int(v, view_key(v, "resolution.help.%zu", i), "id",
		    x.units.at[i]);
	return OK;
}
