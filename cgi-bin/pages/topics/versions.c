/* Shows the versions of a topic, and two of them compared. */
#include <inttypes.h>
#include <string.h>

#include "conference/members/duty.h"
#include "conference/topics/topic.h"
#include "pages/files/files.h"
#include "pages/shared/diff.h"
#include "pages/shared/record.h"
#include "pages/shared/topic_form.h"
#include "pages/topics/versions.h"
#include "web/form/form.h"
#include "web/view/view.h"

void
topic_versions_list(struct request *r, struct view *v, const struct topic *t)
{
	if (t->draft_version > 1)
		view_rows(v, "version", &topic_shape,
		    topic_versions(r->db, t->id));
}

static const struct topic *
version_of(struct rows rows, int64_t version)
{
	const struct topic *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		if (all[i].version == version)
			return &all[i];
	return NULL;
}

/* AT.N.id of each that the others have not. */
static void
ids_show(struct view *v, const char *at, struct id_list all,
    struct id_list others)
{
	for (size_t i = 0; i < all.count; i++)
		if (!id_among(others, all.at[i]))
			view_int(v, view_key(v, "%s.%zu", at, i), "id",
			    all.at[i]);
}

/* named.ID of each clause that it names. */
static void
clauses_show(struct request *r, struct view *v, const struct topic *t)
{
	struct rows rows = t->duties.count == 0 ? (struct rows){ NULL, 0 } :
	    duties_named(r->db, t->duties, r->today);
	const struct duty *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		if (id_among(t->duties, all[i].id)) {
			const char *at = view_key(v, "named.%" PRId64,
			    all[i].id);

			view_int(v, at, "number", all[i].number);
			view_int(v, at, "position", all[i].position);
			view_text(v, at, "title", all[i].title.s);
			view_text(v, at, "text", all[i].text.s);
		}
}

static bool
has_file(struct rows rows, int64_t id)
{
	const struct file *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		if (all[i].id == id)
			return true;
	return false;
}

/* AT.N.name of each that the others have not. */
static void
names_show(struct view *v, const char *at, struct rows rows,
    struct rows others)
{
	const struct file *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		if (!has_file(others, all[i].id))
			view_text(v, view_key(v, "%s.%zu", at, i), "name",
			    all[i].name.s);
}

static void
version_files_show(struct request *r, struct view *v, int64_t from,
    int64_t to)
{
	struct rows old = files_of(r->db, (struct file_home){ FILE_OF_TOPIC,
	    r->id, from });
	struct rows new = files_of(r->db, (struct file_home){ FILE_OF_TOPIC,
	    r->id, to });
	int program = (int)strcspn(r->path.s + 1, "/");

	files_rows_show(r, v, new, view_key(v, "%.*s/files/", program,
	    r->path.s + 1));
	names_show(v, "attached.old", old, new);
	names_show(v, "attached.new", new, old);
}

enum status
topic_versions_show(struct request *r, struct view *v)
{
	const struct versions_query *q = query_input(r,
	    &versions_query_shape);
	struct topic t;
	struct rows rows;
	const struct topic *from, *to;

	if (!record_find(r->db, r->route->record, &(struct asker){
	    .id = r->id, .unit_id = r->visitor.unit_id,
	    .account_id = r->visitor.account_id }, &t) ||
	    (r->route->record->hide != NULL && t.state == TOPIC_WITHDRAWN))
		return NOT_FOUND;
	rows = topic_versions(r->db, t.id);
	to = version_of(rows, q->to != 0 ? q->to : t.version);
	from = to == NULL ? NULL : version_of(rows, q->from != 0 ? q->from :
	    to->version > 1 ? to->version - 1 : 1);
	if (from == NULL)
		return NOT_FOUND;
	view_rows(v, "version", &topic_shape, rows);
	view_row(v, "from", &topic_shape, from);
	diff_rows_show(r, v, &topic_shape, from, to);
	ids_show(v, "unit.old", from->units, to->units);
	ids_show(v, "unit.new", to->units, from->units);
	ids_show(v, "clause.old", from->duties, to->duties);
	ids_show(v, "clause.new", to->duties, from->duties);
	clauses_show(r, v, from);
	clauses_show(r, v, to);
	version_files_show(r, v, from->version, to->version);
	topic_whole_show(r, v, to);
	return OK;
}
