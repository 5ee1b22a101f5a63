/* The office's pages of agendas: the items, one, what was issued. */
#include <inttypes.h>
#include <string.h>

#include "conference/agenda/agenda.h"
#include "conference/agenda/agenda_version.h"
#include "conference/meetings/meeting_desk.h"
#include "conference/records/lifecycle.h"
#include "db/db.h"
#include "pages/chain/chain.h"
#include "pages/files/files.h"
#include "pages/office/meetings/agenda.h"
#include "pages/opinions/positions.h"
#include "pages/shared/record.h"
#include "pages/tasks/task_page.h"
#include "web/form/form.h"
#include "web/view/view.h"

enum { CODE_MAX = 40, VERSION_MAX = 9999 };

static const char *const opinions[] = { "complete", "open", NULL };

const struct shape agenda_query_shape = SHAPE(struct agenda_filter,
	FIELD(struct agenda_filter, category, .max = CODE_MAX, .code = true),
	FIELD(struct agenda_filter, unit, .max = CODE_MAX, .code = true),
	FIELD(struct agenda_filter, opinions, .max = CODE_MAX,
	    .choices = opinions));

struct issued_query { int64_t version; };
const struct shape agenda_issued_query_shape = SHAPE(struct issued_query,
	FIELD(struct issued_query, version, .min = 1, .max = VERSION_MAX,
	    .optional = true));

/* The version that was issued last, as the form was shown: 0 is none. */
struct issue { int64_t number; };
const struct shape agenda_issue_shape = SHAPE(struct issue,
	FIELD(struct issue, number, .max = VERSION_MAX));

/* ---- The agenda */

static bool
meeting_shown(struct request *r, struct view *v, struct meeting *m)
{
	if (!record_find(r->db, &meeting_record, &(struct asker){ .id = r->id },
	    m))
		return false;
	view_row(v, "meeting", &meeting_record_shape, m);
	return true;
}

static int64_t
version_last(struct request *r)
{
	struct rows rows = agenda_versions(r->db, r->id);

	return rows.count == 0 ? 0 :
	    ((const struct agenda_version *)rows.at)[0].number;
}

/* Items with their papers and positions, item.N.file.M, item.N.written.M. */
static void
items_show(struct request *r, struct view *v, const struct meeting *m)
{
	struct rows rows = agenda_times(r->arena, m->starts_at,
	    agenda_items(r->db, m->id));
	struct rows written = written_positions(r->db, m->id);
	const struct agenda_item *all = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		const char *key = view_key(v, "item.%zu", i);

		view_row(v, key, &agenda_item_shape, &all[i]);
		if (all[i].topic_id != 0)
			positions_show(v, key, written, all[i].topic_id,
			    all[i].topic_version);
		view_lines(v, key, "text", all[i].text);
		files_rows_show_at(r, v, key, files_of(r->db,
		    (struct file_home){ FILE_OF_AGENDA, all[i].id, 0 }),
		    "office/files/");
	}
}

enum status
office_agenda_show(struct request *r, struct view *v)
{
	const struct agenda_filter *q = query_input(r, &agenda_query_shape);
	struct agenda_item blank;
	struct meeting m;

	if (!meeting_shown(r, v, &m))
		return NOT_FOUND;
	items_show(r, v, &m);
	task_report_show(r, v);
	view_rows(v, "version", &agenda_version_shape,
	    agenda_versions(r->db, m.id));
	view_int(v, "issued", "last", version_last(r));
	if (m.state > MEETING_ANNOUNCED)
		return OK;
	view_int(v, "issued", "differs", agenda_differs(r->db, m.id));
	view_int(v, "issued", "moved", agenda_moved(r->db, m.id));
	view_rows(v, "topic", &agenda_candidate_shape, agenda_topics(r->db,
	    m.kind, q));
	view_rows(v, "change", &agenda_candidate_shape,
	    agenda_changes(r->db));
	record_blank(r->db, &agenda_new_record, &blank);
	record_new_show(r, v, &blank);
	return OK;
}

/* ---- One item: /office/meetings/7/agenda/12 */

/* Whether its path has its meeting. */
static bool
is_here(const struct request *r, const struct agenda_item *i)
{
	const char *s = r->path.s + strlen("/office/meetings/");
	int64_t meeting_id = 0;

	return int_parse((struct text){ s, strspn(s, "0123456789") },
	    &meeting_id) && i->meeting_id == meeting_id;
}

enum status
office_agenda_item_show(struct request *r, struct view *v)
{
	struct agenda_item i;
	enum status status;

	shape_clear(r->route->record->shape, &i);
	status = record_show(r, v, &i);
	chain_show_of(r, v, i.topic_id);
	return status == OK && !is_here(r, &i) ? NOT_FOUND : status;
}

enum status
office_agenda_item_do(struct request *r, struct tx *tx)
{
	const struct agenda_item *typed = form_input(r, &agenda_item_shape);
	struct mover by = { tx, r->visitor.account_id, { r->now } };
	bool up = strcmp(typed->deed.s, "up") == 0;
	bool down = strcmp(typed->deed.s, "down") == 0;
	struct agenda_item i;

	if (!up && !down && strcmp(typed->deed.s, "place") != 0)
		return record_find(tx_db(tx), &agenda_item_record,
		    &(struct asker){ .id = r->id }, &i) && is_here(r, &i) ?
		    record_change(r, tx) : NOT_FOUND;
	if (!record_lock(tx, &agenda_item_record,
	    &(struct asker){ .id = r->id }, &i) || !is_here(r, &i))
		return NOT_FOUND;
	if (i.state != AGENDA_OPEN)
		return refuse(r, "closed");
	if (i.revision != typed->revision)
		return refuse(r, "changed");
	if (!up && !down && typed->place == 0) {
		complain(r, "place", "missing");
		return UNPROCESSABLE;
	}
	agenda_place(&by, &i, up ? i.position - 1 : down ? i.position + 1 :
	    typed->place);
	return see_path(r, agenda_item_record.seen_at(r->arena, &i));
}

/* The item of the path, in its meeting. */
static bool
item_here(struct request *r, struct tx *tx, struct agenda_item *i)
{
	return record_find(tx_db(tx), r->route->record,
	    &(struct asker){ .id = r->id }, i) && is_here(r, i);
}

/*
 * What is saved while it is typed leads to the item's own form, and decides
 * nothing: the outcome is the one that was recorded.
 */
enum status
office_outcome_do(struct request *r, struct tx *tx)
{
	struct agenda_item *typed = r->input, i;
	bool note = strcmp(typed->deed.s, "note") == 0;
	enum status status;

	if (!item_here(r, tx, &i))
		return NOT_FOUND;
	if (note)
		typed->outcome = i.outcome;
	status = record_change(r, tx);
	return status == SEE_OTHER && note ? see_path(r, r->path) : status;
}

/* ---- What was issued */

enum status
office_agenda_issued_show(struct request *r, struct view *v)
{
	const struct issued_query *q = query_input(r,
	    &agenda_issued_query_shape);
	struct rows rows = agenda_versions(r->db, r->id);
	const struct agenda_version *all = rows.at;
	struct meeting m;

	if (!meeting_shown(r, v, &m))
		return NOT_FOUND;
	form_show(r, &agenda_issue_shape, v);
	view_rows(v, "versions", &agenda_version_shape, rows);
	for (size_t i = 0; i < rows.count; i++)
		if (q->version == 0 || q->version == all[i].number) {
			view_row(v, "shown", &agenda_version_shape, &all[i]);
			if (i + 1 < rows.count)
				view_row(v, "was", &agenda_version_shape,
				    &all[i + 1]);
			view_rows(v, "item", &agenda_row_shape,
			    agenda_version_items(r->db, &all[i]));
			view_rows(v, "gone", &agenda_row_shape,
			    agenda_version_gone(r->db, &all[i]));
			view_rows(v, "report", &task_line_shape, tasks_frozen(
			    r->db, all[i].meeting_id, all[i].number));
			return OK;
		}
	return q->version == 0 && r->route->print == NULL ? OK : NOT_FOUND;
}

/* A second click finds that it was issued. */
enum status
office_agenda_issue(struct request *r, struct tx *tx)
{
	const struct issue *in = form_input(r, &agenda_issue_shape);
	struct mover by = { tx, r->visitor.account_id, { r->now } };
	struct text at = text_print(r->arena,
	    "office/meetings/%" PRId64 "/agenda/issued", r->id);
	struct meeting m;

	if (!record_lock(tx, &meeting_record, &(struct asker){ .id = r->id },
	    &m))
		return NOT_FOUND;
	if (m.state != MEETING_ANNOUNCED)
		return refuse(r, m.state == MEETING_DRAFT ? "unannounced" :
		    "over");
	if (!agenda_differs(tx_db(tx), m.id))
		return in->number < version_last(r) ? see_path(r, at) :
		    refuse(r, "same");
	if (in->number != version_last(r))
		return refuse(r, "changed");
	agenda_issue(&by, m.id);
	return see_path(r, at);
}
