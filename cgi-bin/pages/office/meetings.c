/* The office's pages of meetings. */
#include <string.h>

#include "audit/audit_log.h"
#include "db/db.h"
#include "conference/discarded.h"
#include "conference/meetings/meeting_desk.h"
#include "pages/shared/discarded.h"
#include "pages/files/files.h"
#include "pages/office/meetings.h"
#include "web/form/form.h"
#include "web/form/once.h"
#include "web/view/pager.h"
#include "web/form/personal.h"
#include "web/view/view.h"
#include "web/visitor.h"

enum { YEAR_MIN = 1970, YEAR_MAX = 2999, KEY_MAX = 40, NAME_MAX = 120,
    TEXT_MAX = 500, NOTE_MAX = 1000, LATE_MONTH = 10 };

static const char *const kinds[] = { "regular", "temporary", "liaison", NULL };
static const char *const states[] = { "draft", "announced", "held",
    "cancelled", NULL };			/* as enum meeting_state */
static const char *const deeds[] = { "save", "announce", "cancel", "hold",
    "discard", NULL };

/* ---- The list */

struct office_meetings_query { int64_t year; struct text kind, state, after; };

const struct shape office_meetings_query_shape =
    SHAPE(struct office_meetings_query,
	FIELD(struct office_meetings_query, year, .min = YEAR_MIN,
	    .max = YEAR_MAX, .optional = true),
	FIELD(struct office_meetings_query, kind, .max = KEY_MAX,
	    .choices = kinds),
	FIELD(struct office_meetings_query, state, .max = KEY_MAX,
	    .choices = states),
	FIELD(struct office_meetings_query, after, .max = KEY_MAX));

/* False: `after` is no key. */
static bool
filter_read(const struct request *r, const struct office_meetings_query *q,
    struct meeting_filter *out)
{
	*out = (struct meeting_filter){ .kind = q->kind, .state = -1 };
	for (int64_t i = 0; states[i] != NULL; i++)
		if (strcmp(states[i], q->state.s) == 0)
			out->state = i;
	if (q->year == 0 && q->kind.len == 0 && q->state.len == 0)
		out->past_at.s = r->now;
	return pager_window(q->year, q->after, &out->window);
}

void
office_meetings_warn(struct request *r, struct view *v)
{
	int year = r->today.ymd / 10000;

	if (meetings_regular_in(r->db, year) > 0)
		return;
	view_int(v, "warning", "year", year);
	if (r->today.ymd / 100 % 100 >= LATE_MONTH)
		view_int(v, "warning", "late", 1);
}

enum status
office_meetings_show(struct request *r, struct view *v)
{
	const struct office_meetings_query *q = query_input(r,
	    &office_meetings_query_shape);
	struct moment now = { r->now };
	struct meeting_filter filter;
	struct pager pager = { 0 };
	struct rows rows;

	if (!filter_read(r, q, &filter))
		return BAD_REQUEST;
	rows = desk_meetings(r->db, &filter);
	if ((pager.more = rows.count > LIST_ROWS)) {
		const struct desk_meeting *last =
		    (const struct desk_meeting *)rows.at + LIST_ROWS - 1;

		rows.count = LIST_ROWS;
		pager.at = last->starts_at;
		pager.id = last->id;
	}
	pager_window(q->year, TEXT(""), &filter.window);
	pager.total = desk_meetings_count(r->db, &filter);
	view_rows(v, "meeting", &desk_meeting_shape, rows);
	pager_show(r, v, &pager);
	years_show(v, desk_meeting_years(r->db));
	office_meetings_warn(r, v);
	if (filter.past_at.s == 0 || q->after.len > 0)
		return OK;
	view_rows(v, "coming", &desk_meeting_shape,
	    desk_meetings_coming(r->db, now));
	view_rows(v, "draft", &desk_meeting_shape,
	    desk_meetings_drafts(r->db));
	view_int(v, "list", "whole", 1);
	return OK;
}

/* ---- The form */

struct office_meeting_form {
	struct text	name, kind, place, delegation, ground, note;
	struct text	cancelled_why, deed;
	struct moment	starts_at, ends_at;
	int64_t		chair_seat_id, revision, sure;
	struct id_list	drop;
};

const struct shape office_meeting_form_shape =
    SHAPE(struct office_meeting_form,
	FIELD(struct office_meeting_form, name, .max = NAME_MAX,
	    .no_personal = true),
	FIELD(struct office_meeting_form, kind, .max = KEY_MAX,
	    .choices = kinds),
	FIELD(struct office_meeting_form, starts_at, .optional = true),
	FIELD(struct office_meeting_form, ends_at, .optional = true),
	FIELD(struct office_meeting_form, place, .max = NAME_MAX,
	    .no_personal = true),
	FIELD(struct office_meeting_form, chair_seat_id, .max = INT64_MAX,
	    .optional = true),
	FIELD(struct office_meeting_form, delegation, .max = TEXT_MAX,
	    .lines = true, .no_personal = true),
	FIELD(struct office_meeting_form, ground, .max = TEXT_MAX,
	    .lines = true, .no_personal = true),
	FIELD(struct office_meeting_form, note, .max = NOTE_MAX,
	    .lines = true, .no_personal = true),
	FIELD(struct office_meeting_form, cancelled_why, .max = TEXT_MAX,
	    .lines = true, .no_personal = true),
	FIELD(struct office_meeting_form, drop, .max = FILES_OF_ONE_MAX),
	FIELD(struct office_meeting_form, revision, .max = INT64_MAX,
	    .optional = true),
	FIELD(struct office_meeting_form, sure, .max = 1, .optional = true),
	FIELD(struct office_meeting_form, deed, .min = 1, .max = KEY_MAX,
	    .choices = deeds));

/* Which move the button is, for a meeting in this state. */
static enum meeting_move
move_of(const struct office_meeting_form *in, int64_t state)
{
	switch (in->deed.s[0]) {
	case 'a':
		return MEETING_ANNOUNCE;
	case 'c':
		return MEETING_CANCEL;
	case 'h':
		return MEETING_HOLD;
	case 'd':
		return MEETING_DISCARD;
	}
	return state == MEETING_DRAFT ? MEETING_SAVE : MEETING_CHANGE;
}

/* The chair by the seat that was chosen; it must be held today. */
static void
chair_take(struct request *r, struct tx *tx, int64_t id,
    struct desk_meeting *to)
{
	struct rows rows = meeting_chairs(tx_db(tx), r->today);
	const struct chair *chairs = rows.at;

	to->chair_seat_id = id;
	to->chair = TEXT("");
	to->convener = false;
	for (size_t i = 0; i < rows.count; i++)
		if (chairs[i].id == id) {
			to->chair = chairs[i].name;
			to->convener = chairs[i].convener;
			return;
		}
	if (id != 0)
		complain(r, "chair_seat_id", "choice");
}

/* What the move takes from the form; complaints say what will not do. */
static struct desk_meeting
words_take(struct request *r, struct tx *tx, enum meeting_move move,
    const struct desk_meeting *before)
{
	const struct office_meeting_form *in = form_input(r,
	    &office_meeting_form_shape);
	struct desk_meeting m = *before;

	if (move == MEETING_CANCEL) {
		m.cancelled_why = in->cancelled_why;
		personal_check_one(r, "cancelled_why");
	}
	if (move == MEETING_CANCEL || move == MEETING_HOLD)
		return m;
	personal_check(r, &office_meeting_form_shape);
	m.name = in->name;
	m.kind = in->kind;
	m.starts_at = in->starts_at;
	m.ends_at = in->ends_at;
	m.place = in->place;
	m.delegation = in->delegation;
	m.ground = in->ground;
	m.note = in->note;
	chair_take(r, tx, in->chair_seat_id, &m);
	return m;
}

/* Every fault as a complaint at its field; false: there are some. */
static bool
faultless(struct request *r, enum meeting_move move,
    const struct desk_meeting *before, const struct desk_meeting *after)
{
	const struct office_meeting_form *in = form_input(r,
	    &office_meeting_form_shape);
	struct meeting_fault faults[MEETING_FAULTS_MAX];
	size_t n = meeting_faults(move, before, after,
	    (struct moment){ r->now }, faults);

	for (size_t i = 0; i < n; i++)
		if (!faults[i].ask || !in->sure)
			complain(r, faults[i].member, faults[i].why);
	return r->complaint_count == 0;
}

static struct file_home
home_of(int64_t id)
{
	return (struct file_home){ FILE_OF_MEETING, id, 0 };
}

/* Its papers, and what they are called now; false: too many, or too much. */
static bool
papers_take(struct request *r, struct tx *tx, struct desk_meeting *m)
{
	const struct office_meeting_form *in = form_input(r,
	    &office_meeting_form_shape);
	struct desk_meeting now = *m;

	if (in->drop.count == 0 && r->files.count == 0)
		return true;
	if (!files_settle(r, tx, home_of(m->id), r->visitor.unit_id,
	    &in->drop))
		return false;
	if (desk_meeting_find(tx_db(tx), m->id, &now))
		m->files = now.files;
	return true;
}

static struct meeting_deed
deed_of(const struct request *r, enum meeting_move move)
{
	return (struct meeting_deed){ move, r->visitor.account_id,
	    { r->now } };
}

/* What a new one is before anything was typed. */
static struct desk_meeting
blank(void)
{
	return (struct desk_meeting){ .uid = TEXT(""), .kind = TEXT("regular"),
	    .name = TEXT(""), .place = TEXT(""), .delegation = TEXT(""),
	    .ground = TEXT(""), .note = TEXT(""), .chair = TEXT(""),
	    .cancelled_why = TEXT(""), .files = TEXT("") };
}

enum status
office_meeting_new_take(struct request *r, struct tx *tx)
{
	const struct office_meeting_form *in = form_input(r,
	    &office_meeting_form_shape);
	enum meeting_move move = move_of(in, MEETING_DRAFT);
	struct text once = form_sent(r, "once");
	struct desk_meeting before = blank(), after;
	struct meeting_deed deed = deed_of(r, move);
	enum status status;
	int64_t id;

	if ((status = form_once(r, tx)) != OK)
		return status;
	id = once.len > 0 ? desk_meeting_of_key(tx_db(tx), once) : 0;
	if (id != 0)
		return see_other(r, "office/meetings/", id);
	if (discarded_key(tx_db(tx), once))
		return refuse(r, "discarded");
	if (meeting_after(MEETING_DRAFT, move) < 0)
		return refuse(r, "closed");
	before.author_id = r->visitor.account_id;
	after = words_take(r, tx, move, &before);
	if (!faultless(r, move, &before, &after))
		return UNPROCESSABLE;
	after.id = meeting_add(tx, &after, once);
	if (tx_duplicate(tx))
		return refuse(r, "twice");
	before = after;
	if (!papers_take(r, tx, &after))
		return UNPROCESSABLE;
	if (move == MEETING_ANNOUNCE && !meeting_move(tx, &deed, &before,
	    &after))
		return refuse(r, "changed");
	return see_other(r, "office/meetings/", after.id);
}

/*
 * Is it as the button would have it?  Then it was pressed twice, or somebody
 * else was as quick: nothing is lost, and nothing is to do.
 */
static bool
done_already(const struct request *r, const struct office_meeting_form *in,
    const struct desk_meeting *before, const struct desk_meeting *after)
{
	int64_t aim = in->deed.s[0] == 'a' ? MEETING_ANNOUNCED :
	    in->deed.s[0] == 'c' ? MEETING_CANCELLED :
	    in->deed.s[0] == 'h' ? MEETING_HELD : before->state;

	return before->state == aim && r->files.count == 0 &&
	    in->drop.count == 0 && meeting_same(r->arena, before, after);
}

/* The meeting is not there: a second click, or it was discarded meanwhile. */
static enum status
missing(struct request *r, struct tx *tx, const struct office_meeting_form *in)
{
	if (!discarded(tx_db(tx), TEXT("meeting"), r->id, 0))
		return NOT_FOUND;
	return in->deed.s[0] == 'd' ? see_path(r, TEXT("office/meetings")) :
	    refuse(r, "discarded");
}

static enum status
discard(struct request *r, struct tx *tx, const struct meeting_deed *deed,
    const struct desk_meeting *before)
{
	if (!discard_may(tx_db(tx), before->author_id, deed->account_id))
		return refuse(r, "maker");
	return meeting_discard(tx, deed, before) ?
	    see_path(r, TEXT("office/meetings")) : refuse(r, "changed");
}

enum status
office_meeting_take(struct request *r, struct tx *tx)
{
	const struct office_meeting_form *in = form_input(r,
	    &office_meeting_form_shape);
	struct desk_meeting before, after;
	struct meeting_deed deed;

	if (!desk_meeting_find(tx_db(tx), r->id, &before))
		return missing(r, tx, in);
	deed = deed_of(r, move_of(in, before.state));
	after = deed.move == MEETING_DISCARD ? before :
	    words_take(r, tx, deed.move, &before);
	if (deed.move != MEETING_DISCARD && done_already(r, in, &before, &after))
		return see_other(r, "office/meetings/", r->id);
	if (in->revision != before.revision)
		return refuse(r, "changed");
	if (meeting_after(before.state, deed.move) == MEETING_NO)
		return refuse(r, "closed");
	if (deed.move == MEETING_DISCARD)
		return discard(r, tx, &deed, &before);
	if (!faultless(r, deed.move, &before, &after))
		return deed.move == MEETING_HOLD ? refuse(r, "early") :
		    UNPROCESSABLE;
	if ((deed.move == MEETING_SAVE || deed.move == MEETING_ANNOUNCE ||
	    deed.move == MEETING_CHANGE) && !papers_take(r, tx, &after))
		return UNPROCESSABLE;
	if (!meeting_move(tx, &deed, &before, &after))
		return refuse(r, "changed");
	return see_other(r, "office/meetings/", r->id);
}

/* ---- The page */

static void
form_put(struct request *r, struct view *v, const struct desk_meeting *m)
{
	for (size_t i = 0; i < r->complaint_count; i++)
		if (strncmp(r->complaints[i].why, "far-", 4) == 0)
			view_int(v, "form.sure", "asked", 1);
	view_rows(v, "chair", &chair_shape, meeting_chairs(r->db, r->today));
	form_show_row(r, &office_meeting_form_shape, v, &desk_meeting_shape,
	    m);
	files_show(r, v, home_of(m->id), "office/files/");
}

/* A convener chairs, if nobody else is chosen (the founding notice, 2). */
static int64_t
usual_chair(struct request *r)
{
	struct rows rows = meeting_chairs(r->db, r->today);
	const struct chair *chairs = rows.at;

	return rows.count > 0 && chairs[0].convener ? chairs[0].id : 0;
}

enum status
office_meeting_new_show(struct request *r, struct view *v)
{
	struct text once = form_sent(r, "once");
	struct desk_meeting m = blank();

	m.chair_seat_id = usual_chair(r);
	form_put(r, v, &m);
	if (r->refusal != NULL && once.len > 0)
		view_int(v, "saved", "id", desk_meeting_of_key(r->db, once));
	return OK;
}

enum status
office_meeting_show(struct request *r, struct view *v)
{
	struct desk_meeting m;

	if (!desk_meeting_find(r->db, r->id, &m)) {
		form_show(r, &office_meeting_form_shape, v);
		return discarded_show(r, v, discarded(r->db, TEXT("meeting"),
		    r->id, 0));
	}
	view_row(v, "meeting", &desk_meeting_shape, &m);
	view_lines(v, "meeting", "note", m.note);
	view_int(v, "meeting", "mine", discard_may(r->db, m.author_id,
	    r->visitor.account_id));
	view_rows(v, "change", &meeting_change_shape,
	    desk_meeting_changes(r->db, m.id));
	view_rows(v, "beside", &desk_meeting_shape,
	    desk_meetings_beside(r->db, &m));
	view_rows(v, "past", &audit_line_shape,
	    audit_of_object(r->db, TEXT("meeting."), m.id));
	if (m.state == MEETING_DRAFT || m.state == MEETING_ANNOUNCED ||
	    r->refusal != NULL)
		form_put(r, v, &m);
	else
		files_show(r, v, home_of(m.id), "office/files/");
	return OK;
}
