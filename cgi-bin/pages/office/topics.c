/* The office's pages of topics. */
#include <string.h>

#include "input/pattern.h"
#include "conference/register.h"
#include "pages/files/files.h"
#include "pages/office/topics.h"
#include "pages/shared/topic_form.h"
#include "web/form/form.h"
#include "web/view/pager.h"
#include "web/form/personal.h"
#include "web/route.h"
#include "web/view/view.h"

enum { WORDS_MAX = 60, KEY_MAX = 40, YEAR_MIN = 1970, YEAR_MAX = 2999,
    DESK_ROWS = 5 };

static const char below[] = "office/topics/";

static const char *const states[] = { "any", "submitted", "returned",
    "accepted", "declined", "withdrawn", NULL };
static const char *const deeds[] = { "accept", "return", "decline", NULL };

struct office_topics_query {
	struct text	state, unit, q, after;
	int64_t		year;
};

const struct shape office_topics_query_shape = SHAPE(
	struct office_topics_query,
	FIELD(struct office_topics_query, state, .max = CODE_MAX,
	    .choices = states),
	FIELD(struct office_topics_query, unit, .max = CODE_MAX,
	    .code = true),
	FIELD(struct office_topics_query, year, .min = YEAR_MIN,
	    .max = YEAR_MAX, .optional = true),
	FIELD(struct office_topics_query, q, .max = WORDS_MAX),
	FIELD(struct office_topics_query, after, .max = KEY_MAX));

struct answer_form {
	struct text	deed, reason;
	int64_t		revision;	/* of the row as it was shown */
};

const struct shape answer_form_shape = SHAPE(struct answer_form,
	FIELD(struct answer_form, reason, .max = TOPIC_REASON_MAX,
	    .lines = true, .no_personal = true),
	FIELD(struct answer_form, deed, .min = 1, .max = 8,
	    .choices = deeds),
	FIELD(struct answer_form, revision, .max = INT64_MAX));

/* ---- Pages */

/* And how long each has waited that waits. */
static struct rows
waited(struct request *r, struct rows rows)
{
	struct topic_face *all;

	rows = rows_copy(r->arena, &topic_face_shape, rows);
	all = rows.at;
	for (size_t i = 0; i < rows.count; i++)
		all[i].days = (r->now - all[i].submitted_at.s) / DAY_S;
	return rows;
}

/* The stretch of a list that runs from the oldest to the newest. */
static struct window
forwards(struct window page, struct window whole, bool first)
{
	if (first)
		return (struct window){ whole.from, whole.upto, { 0 }, 0 };
	if (page.at.s > whole.from.s)
		whole.from = page.at;
	return (struct window){ whole.from, whole.upto, page.at, page.id };
}

void
office_topics_waiting(struct request *r, struct view *v)
{
	struct topic_filter accepted = { .state = TOPIC_ACCEPTED,
	    .unit = TEXT("") };
	struct window all;
	struct rows rows;

	view_rows(v, "waiting", &topic_face_shape,
	    waited(r, topics_oldest(r->db)));
	topic_counts_show(v, topic_states(r->db));
	pager_window(0, TEXT(""), &all);
	rows = topics_sent(r->db, &accepted, &all);
	if (rows.count > DESK_ROWS)
		rows.count = DESK_ROWS;
	view_rows(v, "accepted", &topic_face_shape, rows);
}

enum status
office_topics_show(struct request *r, struct view *v)
{
	const struct office_topics_query *q = query_input(r,
	    &office_topics_query_shape);
	bool inbox = q->state.len == 0 || strcmp(q->state.s, "submitted") == 0;
	struct topic_filter filter = { .unit = q->unit,
	    .state = inbox ? TOPIC_SUBMITTED : topic_state_of(q->state) };
	struct window page, whole;

	if (!pager_window(q->year, q->after, &page))
		return BAD_REQUEST;
	pager_window(q->year, TEXT(""), &whole);
	filter.words = pattern_of(r->arena, q->q);
	if (inbox)
		page = forwards(page, whole, q->after.len == 0);
	list_show(r, v, &topic_list, waited(r, inbox ?
	    topics_waiting(r->db, &filter, &page) :
	    topics_sent(r->db, &filter, &page)),
	    topics_sent_count(r->db, &filter, &whole));
	topic_counts_show(v, topic_states(r->db));
	years_show(v, topic_years(r->db));
	view_int(v, "list", "inbox", inbox);
	return OK;
}

enum status
office_topic_new_show(struct request *r, struct view *v)
{
	topic_form_show(r, v, NULL);
	files_show(r, v, (struct file_home){ .of = FILE_OF_TOPIC },
	    "office/files/");
	return OK;
}

enum status
office_topic_show(struct request *r, struct view *v)
{
	struct topic t;

	if (!topic_find_sent(r->db, r->id, &t))
		return NOT_FOUND;
	topic_show(r, v, &t);
	form_show(r, &answer_form_shape, v);
	if (t.state != TOPIC_WITHDRAWN)
		files_show(r, v, (struct file_home){ .of = FILE_OF_TOPIC,
		    .id = t.id }, "office/files/");
	return OK;
}

/* ---- Acts */

enum status
office_topic_new(struct request *r, struct tx *tx)
{
	return topic_raise(r, tx, true, below);
}

static enum topic_move
move_of(const struct answer_form *in)
{
	return strcmp(in->deed.s, "accept") == 0 ? TOPIC_ACCEPT :
	    strcmp(in->deed.s, "return") == 0 ? TOPIC_RETURN : TOPIC_DECLINE;
}

/* The second of two clicks: what it asks for was done by the first. */
static bool
done(struct request *r, const struct answer_form *in,
    const struct topic *now)
{
	return now->editor_id == r->visitor.account_id &&
	    now->revision == in->revision + 1 &&
	    now->state == (int64_t)topic_next(TOPIC_SUBMITTED, move_of(in)) &&
	    text_same(now->reason, in->reason);
}

enum status
office_topic(struct request *r, struct tx *tx)
{
	const struct answer_form *in = form_input(r, &answer_form_shape);
	enum topic_move move = move_of(in);
	struct topic before, after;
	bool stale;

	if (!topic_hold_sent(tx, r->id, &before))
		return NOT_FOUND;
	if (done(r, in, &before))
		return see_other(r, below, r->id);
	after = before;
	after.state = topic_next((enum topic_state)before.state, move);
	after.editor_id = r->visitor.account_id;
	after.changed_at.s = after.answered_at.s = r->now;
	after.reason = in->reason;
	if (after.state == TOPIC_STATES)
		return refuse(r, "state");
	if (in->revision != before.revision)
		return refuse(r, "changed");
	personal_check(r, &answer_form_shape);
	if (move != TOPIC_ACCEPT && in->reason.len == 0)
		complain(r, "reason", "missing");
	if (r->complaint_count > 0)
		return UNPROCESSABLE;
	if (move == TOPIC_ACCEPT)
		after.number = topic_number_next(tx, r->today.ymd / 10000);
	topic_change(tx, &before, &after, &stale);
	return stale ? refuse(r, "changed") : see_other(r, below, r->id);
}
