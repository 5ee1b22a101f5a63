/* The form of a topic, for liaisons and for the office. */
#include <string.h>

#include "base/arena.h"
#include "db/db.h"
#include "conference/records/discarded.h"
#include "conference/members/duty.h"
#include "pages/files/files.h"
#include "pages/shared/topic_form.h"
#include "web/form/form.h"
#include "web/view/pager.h"
#include "web/form/personal.h"
#include "web/view/view.h"

static const char *const deeds[] = { "save", "submit", "withdraw",
    "discard", NULL };

/* A draft may be incomplete; topic_form_complete() checks for submission. */
const struct shape topic_form_shape = SHAPE(struct topic_form,
	FIELD(struct topic_form, title, .max = TOPIC_TITLE_MAX,
	    .no_personal = true),
	FIELD(struct topic_form, category_id, .min = 1, .max = INT64_MAX,
	    .optional = true),
	FIELD(struct topic_form, problem, .max = TOPIC_TEXT_MAX,
	    .lines = true, .no_personal = true),
	FIELD(struct topic_form, facts, .max = TOPIC_TEXT_MAX, .lines = true,
	    .no_personal = true),
	FIELD(struct topic_form, proposal, .max = TOPIC_TEXT_MAX,
	    .lines = true, .no_personal = true),
	FIELD(struct topic_form, decision, .max = TOPIC_DECISION_MAX,
	    .lines = true, .no_personal = true),
	FIELD(struct topic_form, duties, .max = TOPIC_IDS_MAX),
	FIELD(struct topic_form, units, .max = TOPIC_IDS_MAX),
	FIELD(struct topic_form, drop, .max = FILES_OF_ONE_MAX),
	FIELD(struct topic_form, revision, .max = INT64_MAX,
	    .optional = true),
	FIELD(struct topic_form, deed, .max = 8, .choices = deeds));

/* Required for submission: the least number of characters, or an id. */
static const struct { const char *member; int64_t min; } demands[] = {
	{ "title", TOPIC_TITLE_MIN }, { "category_id", 1 }, { "problem", 1 },
	{ "proposal", 1 }, { "decision", 1 },
};

static const struct shape clause_shape = SHAPE(struct duty,
	COLUMN(struct duty, id),
	COLUMN(struct duty, number),
	COLUMN(struct duty, position),
	COLUMN(struct duty, title),
	COLUMN(struct duty, text));

/* ---- Reading */

static struct id_list
sorted(struct request *r, struct id_list ids)
{
	int64_t *at = arena_alloc(r->arena, ids.count * sizeof *at);

	for (size_t i = 0, k; i < ids.count; i++) {
		for (k = i; k > 0 && at[k - 1] > ids.at[i]; k--)
			at[k] = at[k - 1];
		at[k] = ids.at[i];
	}
	return (struct id_list){ at, ids.count };
}

void
topic_form_words(struct request *r, const struct topic_form *in,
    struct topic *out)
{
	out->title = in->title;
	out->category_id = in->category_id;
	out->problem = in->problem;
	out->facts = in->facts;
	out->proposal = in->proposal;
	out->decision = in->decision;
	out->duties = sorted(r, in->duties);
	out->units = sorted(r, in->units);
}

static int64_t
points(struct text t)
{
	return (int64_t)text_points(t);
}

bool
topic_form_complete(struct request *r, const struct topic_form *in)
{
	const int64_t has[] = { points(in->title), in->category_id,
	    points(in->problem), points(in->proposal), points(in->decision) };

	for (size_t i = 0; i < sizeof demands / sizeof *demands; i++)
		if (has[i] < demands[i].min)
			complain(r, demands[i].member, has[i] == 0 ?
			    "missing" : "short");
	return r->complaint_count == 0;
}

static bool
nothing_written(const struct topic_form *in)
{
	return in->title.len + in->problem.len + in->facts.len +
	    in->proposal.len + in->decision.len == 0;
}

enum status
topic_raise(struct request *r, struct tx *tx, bool submit, const char *prefix)
{
	const struct topic_form *in = form_input(r, &topic_form_shape);
	struct topic t = { .unit_id = r->visitor.unit_id,
	    .author_id = r->visitor.account_id,
	    .editor_id = r->visitor.account_id,
	    .state = submit ? TOPIC_SUBMITTED : TOPIC_DRAFT,
	    .created_at = { r->now } };
	struct topic_added added;

	if (t.unit_id == 0)
		return refuse(r, "no-unit");
	if (!submit && nothing_written(in))
		complain(r, "title", "missing");
	personal_check(r, &topic_form_shape);
	if ((submit && !topic_form_complete(r, in)) || r->complaint_count > 0)
		return UNPROCESSABLE;
	topic_form_words(r, in, &t);
	added = topic_add(tx, &t);
	if (added.wrong != NULL)
		complain(r, added.wrong, "choice");
	else
		files_settle(r, tx, (struct file_home){ .of = FILE_OF_TOPIC,
		    .id = added.id }, t.unit_id, &in->drop);
	return r->complaint_count > 0 ? UNPROCESSABLE :
	    see_other(r, prefix, added.id);
}

/* ---- Showing */

static bool
among(struct rows rows, int64_t id)
{
	const struct duty *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		if (all[i].id == id)
			return true;
	return false;
}

static bool
listed(struct id_list ids, int64_t id)
{
	for (size_t i = 0; i < ids.count; i++)
		if (ids.at[i] == id)
			return true;
	return false;
}

static struct rows
all_duties(struct request *r)
{
	return duties(r->db, &(struct duty_filter){ TEXT(""), TEXT(""), TEXT(""),
	    TEXT("") });
}

static void
duties_show(struct request *r, struct view *v, struct id_list chosen)
{
	struct rows own = duties_of_unit(r->db, r->visitor.unit_id);
	struct rows rows = all_duties(r);
	const struct duty *all = rows.at;

	view_rows(v, "duty", &clause_shape, own);
	for (size_t i = 0; i < rows.count; i++) {
		const char *key = view_key(v, "section.%d",
		    (int)all[i].number);

		if (among(own, all[i].id))
			continue;
		view_int(v, key, "number", all[i].number);
		view_text(v, key, "title", all[i].title.s);
		if (listed(chosen, all[i].id)) {
			view_int(v, key, "chosen", 1);
			view_int(v, "others", "chosen", 1);
		}
		view_row(v, view_key(v, "%s.duty.%zu", key, i), &clause_shape,
		    &all[i]);
	}
}

void
topic_form_show(struct request *r, struct view *v, const struct topic *t)
{
	form_show_row(r, &topic_form_shape, v, t != NULL ?
	    &topic_words_shape : NULL, t);
	for (size_t i = 0; i < sizeof demands / sizeof *demands; i++)
		view_int(v, view_key(v, "form.%s", demands[i].member), "min",
		    demands[i].min);
	if (t == NULL || topic_open((enum topic_state)t->state))
		duties_show(r, v, t != NULL ? t->duties :
		    (struct id_list){ NULL, 0 });
}

static void
named_show(struct request *r, struct view *v, const struct topic *t)
{
	struct rows rows = { NULL, 0 };
	const struct duty *all;

	if (t->duties.count > 0)
		rows = all_duties(r);
	all = rows.at;
	for (size_t i = 0; i < rows.count; i++)
		if (listed(t->duties, all[i].id))
			view_row(v, view_key(v, "topic.duty.%zu", i),
			    &clause_shape, &all[i]);
	for (size_t i = 0; i < t->units.count; i++)
		view_int(v, view_key(v, "topic.unit.%zu", i), "id",
		    t->units.at[i]);
}

void
topic_show(struct request *r, struct view *v, const struct topic *t)
{
	struct rows rows = topic_events(r->db, t->id);
	const struct topic_event *events = rows.at;

	view_row(v, "topic", &topic_shape, t);
	view_lines(v, "topic", "problem", t->problem);
	view_lines(v, "topic", "facts", t->facts);
	view_lines(v, "topic", "proposal", t->proposal);
	view_lines(v, "topic", "decision", t->decision);
	view_lines(v, "topic", "reason", t->reason);
	named_show(r, v, t);
	for (size_t i = 0; i < rows.count; i++) {
		const char *key = view_key(v, "event.%zu", i);

		view_row(v, key, &topic_event_shape, &events[i]);
		view_lines(v, key, "reason", events[i].reason);
	}
	for (int m = 0; m < TOPIC_MOVES; m++)
		if (topic_next((enum topic_state)t->state,
		    (enum topic_move)m) != TOPIC_STATES)
			view_int(v, "topic.may", topic_move_words[m], 1);
}

/* ---- Lists */

const struct list topic_list = { "row", "at", &topic_face_shape,
    &topic_face_shape };

int64_t
topic_state_of(struct text word)
{
	for (int i = 0; i < TOPIC_STATES; i++)
		if (strcmp(topic_state_words[i], word.s) == 0)
			return i;
	return TOPIC_ANY_STATE;
}

void
topic_counts_show(struct view *v, struct rows counts)
{
	const struct topic_count *all = counts.at;

	for (size_t i = 0; i < counts.count; i++) {
		const char *word = topic_state_words[all[i].state];

		if (all[i].total > LIST_COUNTED)
			view_text(v, "count", word, "200+");
		else if (all[i].total > 0)
			view_int(v, "count", word, all[i].total);
	}
}
