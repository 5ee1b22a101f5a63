/* The office's pages of minutes. */
#include <inttypes.h>
#include <string.h>

#include "conference/attendance/attendance.h"
#include "conference/meetings/meeting_desk.h"
#include "conference/minutes/minutes.h"
#include "conference/records/lifecycle.h"
#include "conference/settings/setting.h"
#include "pages/chain/chain.h"
#include "pages/office/minutes/minutes.h"
#include "pages/shared/listing.h"
#include "pages/shared/record.h"
#include "web/form/form.h"
#include "web/view/view.h"

enum { VERSION_MAX = 9999 };

struct version_query { int64_t version; };
const struct shape minutes_version_query_shape = SHAPE(struct version_query,
	FIELD(struct version_query, version, .min = 1, .max = VERSION_MAX,
	    .optional = true));

enum status
office_minutes_list(struct request *r, struct view *v)
{
	view_int(v, "year", "now", r->today.ymd / 10000);
	return listing_show(r, v, &minutes_listing) ? OK : BAD_REQUEST;
}

enum status
meeting_minutes_show(struct request *r, struct view *v)
{
	struct meeting m;
	struct minutes blank;

	if (!record_find(r->db, &meeting_record, &(struct asker){ .id = r->id },
	    &m))
		return NOT_FOUND;
	view_row(v, "meeting", &meeting_record_shape, &m);
	view_int(v, "minutes", "id", minutes_id_of(r->db, m.id));
	record_blank(r->db, &minutes_new_record, &blank);
	record_new_show(r, v, &blank);
	return OK;
}

enum status
meeting_part_make(struct request *r, struct tx *tx)
{
	struct meeting m;

	return record_find(tx_db(tx), &meeting_record,
	    &(struct asker){ .id = r->id }, &m) ? record_make(r, tx) :
	    NOT_FOUND;
}

/* ---- One */

/*
 * Which version the page shows: the one asked for, or that issued last; 0 when
 * what is written now is shown.
 */
static int64_t
version_shown(const struct request *r, const struct minutes *n)
{
	const struct version_query *q = r->route->query == NULL ||
	    r->query == NULL ? NULL :
	    query_input(r, &minutes_version_query_shape);

	if (q != NULL && q->version != 0)
		return q->version;
	return n->state == MINUTES_ISSUED ? n->version : 0;
}

/* Sets shown, the version or none, and line.N; false: there is none such. */
static bool
text_show(struct request *r, struct view *v, const struct minutes *n,
    int64_t version)
{
	struct rows rows = minutes_versions(r->db, n->id);
	const struct minutes_version *all = rows.at;

	view_rows(v, "version", &minutes_version_shape, rows);
	if (version > n->version)
		return false;
	for (size_t i = 0; i < rows.count; i++)
		if (all[i].version == version)
			view_row(v, "shown", &minutes_version_shape, &all[i]);
	view_rows(v, "line", &minutes_line_shape, minutes_lines(r->db, n->id,
	    version));
	return true;
}

static void
items_show(struct request *r, struct view *v, int64_t id)
{
	struct rows rows = minuted_items(r->db, id);
	const struct minuted *all = rows.at;

	view_rows(v, "item", &minuted_shape, rows);
	for (size_t i = 0; i < rows.count; i++)
		view_lines(v, view_key(v, "item.%zu", i), "said",
		    all[i].said);
}

enum status
office_minutes_show(struct request *r, struct view *v)
{
	struct minutes n;
	enum status status;

	shape_clear(&minutes_shape, &n);
	status = record_show(r, v, &n);
	if (n.id == 0)
		return status;
	if (minutes_are_open(n.state)) {
		items_show(r, v, n.id);
		view_rows(v, "unattended", &attendance_shape,
		    attendance_unrecorded(r->db, n.meeting_id));
	}
	chain_topics_show(r, v, n.id);
	view_int(v, "confirm", "days", setting_number(r->db, "confirm-days"));
	view_rows(v, "confirmation", &confirmation_shape,
	    confirmations(r->db, n.id));
	view_rows(v, "reader", &minutes_reader_shape,
	    minutes_readers(r->db, n.id));
	return text_show(r, v, &n, version_shown(r, &n)) ? status : NOT_FOUND;
}

enum status
minutes_abandon_show(struct request *r, struct view *v)
{
	struct minutes n;

	shape_clear(&minutes_shape, &n);
	return record_show(r, v, &n);
}

enum status
minutes_sheet_show(struct request *r, struct view *v)
{
	struct minutes n;

	if (!record_find(r->db, &minutes_record, &(struct asker){ .id = r->id },
	    &n))
		return NOT_FOUND;
	view_row(v, "minutes", &minutes_shape, &n);
	return text_show(r, v, &n, version_shown(r, &n)) ? OK : NOT_FOUND;
}

/* ---- An item */

/* Whether the path has its minutes: /office/minutes/7/items/12. */
static bool
is_here(const struct request *r, const struct minuted *i)
{
	const char *s = r->path.s + strlen("/office/minutes/");
	int64_t minutes_id = 0;

	return int_parse((struct text){ s, strspn(s, "0123456789") },
	    &minutes_id) && i->minutes_id == minutes_id;
}

enum status
minuted_show(struct request *r, struct view *v)
{
	struct minuted i;
	enum status status;

	shape_clear(&minuted_shape, &i);
	status = record_show(r, v, &i);
	return status == OK && !is_here(r, &i) ? NOT_FOUND : status;
}

/* What is saved while it is typed leads to the item's own form. */
enum status
minuted_do(struct request *r, struct tx *tx)
{
	const struct minuted *typed = form_input(r, &minuted_shape);
	bool note = strcmp(typed->deed.s, "note") == 0;
	struct minuted i;
	enum status status;

	if (!record_find(tx_db(tx), &minuted_record,
	    &(struct asker){ .id = r->id }, &i) || !is_here(r, &i))
		return NOT_FOUND;
	status = record_change(r, tx);
	return status == SEE_OTHER && note ? see_path(r, r->path) : status;
}

/* ---- The report */

enum status
minutes_report_show(struct request *r, struct view *v)
{
	struct minutes_report report;

	shape_clear(&minutes_report_shape, &report);
	return record_show(r, v, &report);
}
