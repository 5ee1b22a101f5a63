/* The booklet of a meeting: its topics, with what units and meetings said. */
#include "conference/agenda/agenda_version.h"
#include "conference/agenda/topic_pass.h"
#include "conference/meetings/meeting_desk.h"
#include "conference/opinions/settlement.h"
#include "conference/records/lifecycle.h"
#include "pages/office/meetings/agenda.h"
#include "pages/opinions/positions.h"
#include "pages/tasks/task_page.h"
#include "web/view/view.h"

/* topic.N.unit.M.id: the units that it concerns. */
static void
units_show(struct view *v, const char *key, const struct id_list *units)
{
	for (size_t i = 0; i < units->count; i++)
		view_int(v, view_key(v, "%s.unit.%zu", key, i), "id",
		    units->at[i]);
}

/* topic.N.asked.M: what units were asked, and answered. */
static void
opinions_show(struct request *r, struct view *v, const char *key,
    int64_t topic_id)
{
	struct rows rows = opinions_of_topic(r->db, topic_id);
	const struct opinion *all = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		const char *at = view_key(v, "%s.asked.%zu", key, i);

		if (all[i].state == OPINION_CALLED_OFF)
			continue;
		view_row(v, at, &opinion_shape, &all[i]);
		view_lines(v, at, "text", all[i].text);
	}
}

/* topic.N.pass.M: what earlier meetings said of it. */
static void
passes_show(struct request *r, struct view *v, const char *key,
    const struct booklet_topic *t, int64_t meeting_id)
{
	struct rows rows = topic_passes(r->db, t->id);
	const struct topic_pass *all = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		const char *at = view_key(v, "%s.pass.%zu", key, i);

		if (all[i].meeting_id == meeting_id || all[i].outcome.len == 0)
			continue;
		view_row(v, at, &topic_pass_shape, &all[i]);
		view_lines(v, at, "outcome_text", all[i].outcome_text);
	}
}

/*
 * topic.N.settling.M, .part.K: attempts to settle it without a meeting, and what
 * the units answered.
 */
static void
settlements_show(struct request *r, struct view *v, const char *key,
    int64_t topic_id)
{
	struct rows rows = settlements_of_topic(r->db, topic_id);
	struct rows parts = rows.count == 0 ? rows :
	    settlement_parts_of_topic(r->db, topic_id);
	const struct settlement *all = rows.at;
	const struct settlement_part *part = parts.at;

	for (size_t i = 0; i < rows.count; i++) {
		const char *at = view_key(v, "%s.settling.%zu", key, i);

		if (all[i].state == SETTLEMENT_CALLED_OFF)
			continue;
		view_row(v, at, &settlement_shape, &all[i]);
		view_lines(v, at, "text", all[i].text);
		for (size_t k = 0; k < parts.count; k++)
			if (part[k].settlement_id == all[i].id)
				view_row(v, view_key(v, "%s.part.%zu", at, k),
				    &settlement_part_shape, &part[k]);
	}
}

static void
topic_show(struct request *r, struct view *v, const char *key,
    const struct booklet_topic *t)
{
	view_row(v, key, &booklet_topic_shape, t);
	view_lines(v, key, "problem", t->problem);
	view_lines(v, key, "facts", t->facts);
	view_lines(v, key, "proposal", t->proposal);
	view_lines(v, key, "decision", t->decision);
	units_show(v, key, &t->units);
	opinions_show(r, v, key, t->id);
	passes_show(r, v, key, t, r->id);
	settlements_show(r, v, key, t->id);
}

enum status
office_booklet_show(struct request *r, struct view *v)
{
	const struct asker who = { .id = r->id };
	const struct booklet_topic *all;
	struct rows rows, written;
	struct meeting m;

	if (!record_find(r->db, &meeting_record, &who, &m))
		return NOT_FOUND;
	view_row(v, "meeting", &meeting_record_shape, &m);
	task_report_show(r, v);
	rows = booklet_topics(r->db, m.id);
	if (rows.count == 0 && r->route->print != NULL)
		return NOT_FOUND;
	written = written_positions(r->db, m.id);
	all = rows.at;
	for (size_t i = 0; i < rows.count; i++) {
		const char *key = view_key(v, "topic.%zu", i);

		topic_show(r, v, key, &all[i]);
		positions_show(v, key, written, all[i].id, all[i].version);
	}
	return OK;
}
