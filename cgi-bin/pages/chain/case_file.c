/* Shows all that was written about a topic, for the archive. */
#include <inttypes.h>
#include <string.h>

#include "conference/chain/case_file.h"
#include "conference/records/history.h"
#include "conference/records/lifecycle.h"
#include "conference/topics/topic.h"
#include "pages/chain/case_file.h"
#include "pages/chain/chain.h"
#include "web/view/view.h"

static void
versions_show(struct request *r, struct view *v, int64_t topic_id)
{
	struct rows rows = topic_versions(r->db, topic_id);
	const struct topic *all = rows.at;

	for (size_t i = rows.count; i-- > 0;) {		/* the oldest first */
		const char *key = view_key(v, "version.%zu",
		    rows.count - 1 - i);

		view_row(v, key, &topic_shape, &all[i]);
		view_lines(v, key, "problem", all[i].problem);
		view_lines(v, key, "facts", all[i].facts);
		view_lines(v, key, "proposal", all[i].proposal);
		view_lines(v, key, "decision", all[i].decision);
	}
}

static const char *
key_of(struct view *v, const struct case_entry *e, size_t n)
{
	bool part = strcmp(e->part.s, "part") == 0;
	bool progress = strcmp(e->part.s, "progress") == 0;

	return part || progress ? view_key(v, "under.%s.%" PRId64 ".%zu",
	    part ? "settlement" : "task", e->of_id, n) :
	    view_key(v, "entry.%s.%zu", e->part.s, n);
}

static void
entries_show(struct request *r, struct view *v, int64_t topic_id)
{
	struct rows rows = case_entries(r->db, topic_id);
	const struct case_entry *all = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		const char *key = key_of(v, &all[i], i);

		view_row(v, key, &case_entry_shape, &all[i]);
		view_lines(v, key, "text", all[i].text);
		view_lines(v, key, "note", all[i].note);
		view_lines(v, key, "answer", all[i].answer);
	}
}

static void
events_show(struct request *r, struct view *v, int64_t topic_id)
{
	struct rows rows = history(r->db, TEXT("topic"), topic_id);
	const struct event *all = rows.at;

	for (size_t i = rows.count; i-- > 0;) {		/* the oldest first */
		const char *key = view_key(v, "event.%zu",
		    rows.count - 1 - i);

		view_row(v, key, &event_shape, &all[i]);
		view_lines(v, key, "reason", all[i].reason);
	}
}

/* Its part of minutes: minutes.ID.line.N. */
static void
lines_show(struct request *r, struct view *v, int64_t topic_id)
{
	struct rows rows = case_lines(r->db, topic_id);
	const struct case_line *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		view_row(v, view_key(v, "minutes.%" PRId64 ".line.%zu",
		    all[i].minutes_id, i), &case_line_shape, &all[i]);
}

static bool
topic_found(struct request *r, struct topic *t)
{
	return record_find(r->db, &topic_sent, &(struct asker){ .id = r->id },
	    t);
}

enum status
case_sheet_show(struct request *r, struct view *v)
{
	enum status status = case_file_show(r, v);
	struct topic t;

	if (status != OK || !topic_found(r, &t))
		return status;
	view_day(v, "printed", "on", r->today);
	if (t.state == TOPIC_WITHDRAWN)
		return OK;
	lines_show(r, v, t.id);
	view_rows(v, "attached", &case_attachment_shape,
	    case_attachments(r->db, t.id));
	return OK;
}

enum status
case_file_show(struct request *r, struct view *v)
{
	struct topic t;

	if (!topic_found(r, &t))
		return NOT_FOUND;
	view_row(v, "topic", &topic_shape, &t);
	chain_show(r, v, t.id, t.state);
	if (t.state == TOPIC_WITHDRAWN)
		return OK;
	versions_show(r, v, t.id);
	entries_show(r, v, t.id);
	events_show(r, v, t.id);
	return OK;
}
