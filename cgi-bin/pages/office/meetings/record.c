/* The record of a meeting: attendance, and what became of each item. */
#include "conference/agenda/agenda.h"
#include "conference/attendance/attendance.h"
#include "conference/meetings/meeting_desk.h"
#include "conference/minutes/minutes.h"
#include "conference/minutes/minutes_state.h"
#include "pages/office/meetings/record.h"
#include "pages/office/minutes/resolutions.h"
#include "pages/opinions/positions.h"
#include "pages/shared/record.h"
#include "web/form/form.h"
#include "web/view/view.h"

enum { ATTENDS_MAX = 390 };		/* a form has at most 400 fields */

struct attendance_form { struct text deed; struct id_list attends; };

static const char *const deeds[] = { "save", "rest", NULL };

const struct shape attendance_form_shape = SHAPE(struct attendance_form,
	FIELD(struct attendance_form, deed, .max = 20, .choices = deeds),
	FIELD(struct attendance_form, attends, .max = ATTENDS_MAX));

static bool
meeting_of(struct request *r, struct db *db, struct meeting *out)
{
	return record_find(db, &meeting_record, &(struct asker){ .id = r->id },
	    out);
}

/* Whether there is something to record: it was announced. */
static bool
sits(const struct meeting *m)
{
	return m->state == MEETING_ANNOUNCED || m->state == MEETING_HELD;
}

/* The rows, each with the numbers that its choices send. */
static void
rows_show(struct view *v, struct rows rows)
{
	const struct attendance *all = rows.at;

	view_rows(v, "row", &attendance_shape, rows);
	for (size_t i = 0; i < rows.count; i++)
		for (int how = 0; how < HOW_END; how++)
			view_int(v, view_key(v, "row.%zu.value", i),
			    view_key(v, "%d", how),
			    attendance_number(&all[i], how));
}

static void
items_show(struct view *v, struct rows rows, struct rows written)
{
	const struct agenda_item *all = rows.at;

	view_rows(v, "item", &agenda_outcome_shape, rows);
	for (size_t i = 0; i < rows.count; i++) {
		const char *key = view_key(v, "item.%zu", i);

		view_lines(v, key, "said", all[i].said);
		view_lines(v, key, "outcome_text", all[i].outcome_text);
		if (all[i].topic_id != 0)
			positions_show(v, key, written, all[i].topic_id,
			    all[i].topic_version);
	}
}

/* May attendance still be written?  Not while its minutes are under way. */
static bool
is_open(struct db *db, const struct meeting *m)
{
	struct meeting_left left;

	return !meeting_left(db, m->id, &left) ||
	    minutes_are_open(left.state);
}

enum status
meeting_record_show(struct request *r, struct view *v)
{
	struct meeting m;

	if (!meeting_of(r, r->db, &m))
		return NOT_FOUND;
	view_row(v, "meeting", &meeting_record_shape, &m);
	view_int(v, "meeting", "sits", sits(&m));
	view_int(v, "meeting", "open", is_open(r->db, &m));
	rows_show(v, attendance_of(r->db, m.id));
	items_show(v, agenda_outcomes(r->db, m.id),
	    written_positions(r->db, m.id));
	resolutions_written_show(r, v, m.id);
	form_show(r, &attendance_form_shape, v);
	return OK;
}

enum status
attendance_record_act(struct request *r, struct tx *tx)
{
	const struct attendance_form *in = form_input(r,
	    &attendance_form_shape);
	struct mover by = { tx, r->visitor.account_id, { r->now } };
	enum attendance_recorded done;
	struct meeting m;

	if (!meeting_of(r, tx_db(tx), &m))
		return NOT_FOUND;
	if (!sits(&m))
		return refuse(r, "no-meeting");
	done = attendance_record_all(&by, m.id, in->attends,
	    text_same(in->deed, TEXT("rest")));
	if (done == ATTENDANCE_WRONG)
		complain(r, "attends", "choice");
	return done == ATTENDANCE_RECORDED ? see_path(r, r->path) :
	    done == ATTENDANCE_CHANGED ? refuse(r, "changed") :
	    done == ATTENDANCE_LOCKED ? refuse(r, "minutes-locked") :
	    UNPROCESSABLE;
}

enum status
attendance_show(struct request *r, struct view *v)
{
	struct attendance a = { .id = 0 };

	return record_show(r, v, &a);
}

enum status
attendance_change(struct request *r, struct tx *tx)
{
	struct mover by = { tx, r->visitor.account_id, { r->now } };
	struct attendance a;

	if (!record_find(tx_db(tx), &attendance_record,
	    &(struct asker){ .id = r->id }, &a))
		return NOT_FOUND;
	attendance_begin(&by, a.meeting_id);
	return record_change(r, tx);
}
