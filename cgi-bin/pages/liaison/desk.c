/* A unit's desk: what is asked of the unit, and what it works on. */
#include "conference/invitations/invitation.h"
#include "conference/meetings/meeting.h"
#include "conference/minutes/minutes.h"
#include "conference/opinions/concerned.h"
#include "conference/opinions/settlement.h"
#include "conference/people/handover.h"
#include "conference/rounds/round.h"
#include "conference/tasks/task.h"
#include "conference/topics/topic.h"
#include "conference/worklist/worklist.h"
#include "pages/calendar/month.h"
#include "pages/liaison/desk.h"
#include "pages/shared/topic_form.h"
#include "web/view/view.h"
#include "web/visitor.h"

static void
opinions_add(struct worklist *to, struct rows rows)
{
	const struct opinion *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		worklist_add(to, (struct work){ .kind = all[i].required ?
		    TEXT("opinion-required") : TEXT("opinion"),
		    .title = all[i].title, .id = all[i].id, .due = true,
		    .at = day_start(all[i].due_on) });
}

static void
settlements_add(struct worklist *to, struct rows rows)
{
	const struct settlement_part *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		worklist_add(to, (struct work){ .kind = TEXT("confirm"),
		    .title = all[i].title, .id = all[i].id,
		    .at = all[i].started_at });
}

/* What the unit has to do about an invitation; "": nothing. */
static struct text
asked_by(const struct invitation *i)
{
	return i->meeting_state == MEETING_CANCELLED ? TEXT("called-off") :
	    i->state == INVITATION_SENT ? TEXT("receipt") :
	    i->moved ? TEXT("moved") : TEXT("");
}

static void
invitations_add(struct worklist *to, struct rows rows)
{
	const struct invitation *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		if (asked_by(&all[i]).len > 0)
			worklist_add(to, (struct work){ .kind = asked_by(&all[i]),
			    .title = all[i].meeting, .id = all[i].meeting_id,
			    .at = all[i].starts_at, .due = true,
			    .reminded_at = all[i].reminded_at });
}

static void
minutes_add(struct worklist *to, struct rows rows)
{
	const struct unit_minutes *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		worklist_add(to, (struct work){ .id = all[i].id,
		    .title = all[i].meeting, .kind = all[i].asked != 0 ?
		    TEXT("minutes-confirm") : TEXT("minutes-read"),
		    .due = all[i].asked != 0, .at = day_start(
		    all[i].asked != 0 ? all[i].confirm_by :
		    all[i].issued_on) });
}

/* rounds.N: calls for topics that ask the unit, also those it answered. */
static void
rounds_add(struct worklist *to, struct view *v, struct rows rows)
{
	const struct round *all = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		const char *at = view_key(v, "rounds.%zu", i);

		view_row(v, at, &round_shape, &all[i]);
		view_lines(v, at, "text", all[i].text);
		if (all[i].topics == 0)
			worklist_add(to, (struct work){ .kind = TEXT("round"),
			    .title = all[i].title, .id = all[i].id,
			    .at = day_start(all[i].last_day), .due = true,
			    .reminded_at = all[i].reminded_at });
	}
}

/* Those that the visitor has to write or pass; desk.PART.N the others. */
static void
topics_add(struct worklist *to, struct view *v, struct rows rows)
{
	const struct topic *all = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		const struct topic *t = &all[i];

		if (!text_same(t->part, TEXT("wait")))
			view_row(v, view_key(v, "desk.%s.%zu", t->part.s, i),
			    &topic_shape, t);
		else
			worklist_add(to, (struct work){ .title = t->title, .id = t->id,
			    .at = t->changed_at, .kind =
			    t->state == TOPIC_PASSING ? TEXT("pass") :
			    t->state == TOPIC_RETURNED ? TEXT("returned") :
			    TEXT("draft") });
	}
}

static void
predecessor_show(struct request *r, struct view *v)
{
	struct predecessor p = predecessor_of(r->db, r->visitor.account_id);

	if (p.id == 0)
		return;
	view_row(v, "predecessor", &predecessor_shape, &p);
	view_rows(v, "left", &left_open_shape, left_open(r->db, p.id,
	    r->visitor.unit_id, r->visitor.account_id));
}

enum status
liaison_desk_show(struct request *r, struct view *v)
{
	int64_t unit_id = r->visitor.unit_id;
	bool writes = visitor_may(r, LIAISON);
	struct worklist todo = { .count = 0 };

	predecessor_show(r, v);
	month_now_show(r, v);
	topics_add(&todo, v, (writes ? topics_of_desk : topics_of_member)(
	    r->db, unit_id, r->visitor.account_id));
	rounds_add(&todo, v, rounds_of_unit(r->db, unit_id, r->today));
	if (writes) {
		opinions_add(&todo, opinions_due(r->db, unit_id));
		settlements_add(&todo, settlement_parts_waiting(r->db,
		    unit_id));
		invitations_add(&todo, invitations_coming(r->db, unit_id,
		    (struct moment){ r->now }));
		worklist_add_rows(&todo, tasks_todo(r->db,
		    task_units_seen(r->db, unit_id)));
		minutes_add(&todo, unit_minutes_waiting(r->db, unit_id));
		view_rows(v, "concerns", &topic_shape, topics_concerned(r->db,
		    unit_id));
	}
	view_rows(v, "todo", &work_shape, worklist_ordered(r->db, r->today,
	    &todo));
	view_rows_by(v, "count", "state", &topic_count_shape,
	    topic_counts_of_unit(r->db, unit_id));
	return OK;
}
