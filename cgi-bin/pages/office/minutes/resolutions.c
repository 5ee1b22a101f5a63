/* The office's pages of resolutions: written, decided, the register. */
#include <inttypes.h>
#include <string.h>

#include "conference/chain/chain.h"
#include "conference/meetings/meeting_desk.h"
#include "conference/minutes/minutes_state.h"
#include "conference/records/lifecycle.h"
#include "conference/resolutions/resolution.h"
#include "conference/tasks/task.h"
#include "pages/chain/chain.h"
#include "pages/office/minutes/resolutions.h"
#include "pages/shared/listing.h"
#include "pages/shared/record.h"
#include "web/form/form.h"
#include "web/view/view.h"

enum status
office_resolutions_show(struct request *r, struct view *v)
{
	view_text(v, "list", "query", query_link(r, "after", TEXT("")).s);
	return listing_show(r, v, &resolution_listing) ? OK : BAD_REQUEST;
}

/* A list of ids: key.N.id */
static void
ids_show(struct view *v, const char *key, struct id_list ids)
{
	for (size_t i = 0; i < ids.count; i++)
		view_int(v, view_key(v, "%s.%zu", key, i), "id", ids.at[i]);
}

/* ---- Written at the meeting */

static void
choices_show(struct request *r, struct view *v, int64_t meeting_id)
{
	view_rows(v, "township", &resolution_choice_shape,
	    resolution_townships(r->db));
	view_rows(v, "agenda", &resolution_choice_shape,
	    resolution_items(r->db, meeting_id));
}

void
resolutions_written_show(struct request *r, struct view *v,
    int64_t meeting_id)
{
	struct rows rows = resolutions_of(r->db, meeting_id);
	const struct resolution *all = rows.at;
	struct resolution blank;

	for (size_t i = 0; i < rows.count; i++) {
		const char *key = view_key(v, "written.%zu", i);

		view_row(v, key, &resolution_shape, &all[i]);
		view_lines(v, key, "text", all[i].text);
		ids_show(v, view_key(v, "%s.help", key), all[i].units);
	}
	choices_show(r, v, meeting_id);
	record_blank(r->db, &resolution_record, &blank);
	blank.meeting_id = meeting_id;
	resolution_meeting(r->db, &blank);
	view_int(v, "minutes", "id", blank.minutes_id);
	view_int(v, "minutes", "open", minutes_are_open(blank.minutes_state));
	form_show_row(r, &resolution_shape, v, &resolution_shape, &blank);
}

enum status
meeting_resolutions_show(struct request *r, struct view *v)
{
	struct meeting m;

	if (!record_find(r->db, &meeting_record, &(struct asker){ .id = r->id },
	    &m))
		return NOT_FOUND;
	view_row(v, "meeting", &meeting_record_shape, &m);
	resolutions_written_show(r, v, m.id);
	return OK;
}

/* Whether the path has its meeting: /office/meetings/7/resolutions/12. */
static bool
is_here(const struct request *r, const struct resolution *x)
{
	const char *s = r->path.s + strlen("/office/meetings/");
	int64_t meeting_id = 0;

	return int_parse((struct text){ s, strspn(s, "0123456789") },
	    &meeting_id) && x->meeting_id == meeting_id;
}

enum status
written_resolution_show(struct request *r, struct view *v)
{
	struct resolution x;
	enum status status;

	shape_clear(&resolution_shape, &x);
	status = record_show(r, v, &x);
	if (x.id == 0)
		return status;
	if (!is_here(r, &x))
		return NOT_FOUND;
	choices_show(r, v, x.meeting_id);
	ids_show(v, "resolution.help", x.units);
	return status;
}

enum status
written_resolution_change(struct request *r, struct tx *tx)
{
	struct resolution x;

	return !record_find(tx_db(tx), &resolution_record,
	    &(struct asker){ .id = r->id }, &x) || is_here(r, &x) ?
	    record_change(r, tx) : NOT_FOUND;
}

/* ---- Decided */

enum status
office_resolution_show(struct request *r, struct view *v)
{
	struct resolution x;
	enum status status;

	shape_clear(&resolution_extract_shape, &x);
	status = record_show(r, v, &x);
	if (x.id == 0)
		return status;
	chain_show_of(r, v, chain_topic_of_resolution(r->db, x.id));
	view_rows(v, "task", &task_shape, tasks_of_resolution(r->db, x.id,
	    0));
	ids_show(v, "resolution.help", x.units);
	view_rows(v, "township", &resolution_choice_shape,
	    resolution_townships(r->db));
	ids_show(v, "resolution.told", x.townships);
	view_rows(v, "policy", &resolution_choice_shape,
	    resolution_policies(r->db));
	return status;
}
