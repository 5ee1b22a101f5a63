/* Compares two versions of a record. */
#include "conference/records/lifecycle.h"
#include "pages/press/versions.h"
#include "pages/shared/diff.h"
#include "web/form/form.h"
#include "web/view/view.h"

const struct shape versions_query_shape = SHAPE(struct versions_query,
	FIELD(struct versions_query, from, .min = 1, .max = INT32_MAX,
	    .optional = true),
	FIELD(struct versions_query, to, .min = 1, .max = INT32_MAX,
	    .optional = true));

static void
change_show(const struct request *r, struct view *v, const struct member *m,
    const void *from, const void *to)
{
	if (!m->typed || m->derived || m->automatic || m->reason || m->prose ||
	    member_same(m, from, to))
		return;
	if (m->kind == KIND_TEXT && m->lines)
		diff_show_at(r, v, view_key(v, "part.%s", m->name),
		    *(const struct text *)((const char *)from + m->at),
		    *(const struct text *)((const char *)to + m->at));
	else
		view_int(v, "changed", m->name, 1);
}

enum status
versions_show(struct request *r, struct view *v, struct rows list, void *from,
    void *to)
{
	const struct versions_query *q = query_input(r, &versions_query_shape);
	const struct record *of = r->route->record;
	struct asker who = { .id = r->id, .version = q->to };

	if (!record_find(r->db, of, &who, to))
		return NOT_FOUND;
	who.version = row_number(of, to, of->sequence);
	who.version = q->from != 0 ? q->from : who.version > 1 ?
	    who.version - 1 : 1;
	if (!record_find(r->db, of, &who, from))
		return NOT_FOUND;
	view_rows(v, "version", of->shape, list);
	view_row(v, "from", of->shape, from);
	view_row(v, "to", of->shape, to);
	for (size_t i = 0; i < of->shape->count; i++)
		change_show(r, v, &of->shape->members[i], from, to);
	return OK;
}
