/* Shows where a topic stands between its unit and the resolution. */
#include <string.h>

#include "conference/records/history.h"
#include "conference/rounds/round.h"
#include "conference/topics/topic.h"
#include "pages/opinions/opinion_table.h"
#include "pages/shared/record.h"
#include "pages/shared/topic_form.h"
#include "pages/topics/chain.h"
#include "pages/topics/versions.h"
#include "web/view/view.h"

enum step { SUBMIT, ACCEPT, OPINIONS, SIFT, CONFERENCE, RESOLVE, STEPS };

static const char *const names[STEPS] = { "submit", "accept", "opinions",
    "sift", "conference", "resolve" };

/* The step that an event ends; its day is that of the last such event. */
static const struct { const char *verb; enum step step; } ends[] = {
	{ "submit", SUBMIT }, { "pass", SUBMIT },
	{ "accept", ACCEPT }, { "split", ACCEPT },
	{ "ask", OPINIONS },
	{ "up-topic", SIFT }, { "up-decision", SIFT }, { "settle", SIFT },
	{ "resolve", CONFERENCE }, { "note", CONFERENCE },
	{ "refer", CONFERENCE }, { "answer", RESOLVE },
};

/* The step that a topic in this state waits for; STEPS: for none any more. */
static const enum step waits_for[TOPIC_STATES] = {
	[TOPIC_DRAFT] = SUBMIT, [TOPIC_PASSING] = SUBMIT,
	[TOPIC_RETURNED] = SUBMIT, [TOPIC_WITHDRAWN] = SUBMIT,
	[TOPIC_SUBMITTED] = ACCEPT, [TOPIC_DECLINED] = STEPS,
	[TOPIC_ACCEPTED] = SIFT, [TOPIC_SIFTING] = SIFT,
	[TOPIC_DEFERRED] = SIFT,
	[TOPIC_UP_TOPIC] = CONFERENCE, [TOPIC_UP_DECISION] = CONFERENCE,
	[TOPIC_TABLED] = CONFERENCE,
	[TOPIC_RESOLVED] = RESOLVE, [TOPIC_REFERRED] = RESOLVE,
	[TOPIC_SETTLED] = STEPS, [TOPIC_NOTED] = STEPS,
	[TOPIC_ANSWERED] = STEPS, [TOPIC_MERGED] = STEPS,
};

static void
days_find(struct request *r, const struct topic *t,
    struct moment at[static STEPS])
{
	struct rows rows = history(r->db, TEXT("topic"), t->id);
	const struct event *all = rows.at;

	for (size_t i = rows.count; i-- > 0;)	/* the oldest first */
		for (size_t k = 0; k < sizeof ends / sizeof *ends; k++)
			if (strcmp(all[i].verb.s, ends[k].verb) == 0)
				at[ends[k].step] = all[i].at;
}

static const char *
is(enum step step, enum step now, struct moment at)
{
	if (step == now)
		return "now";
	if (step > now && now < STEPS)
		return "todo";
	return at.s != 0 ? "done" : "skipped";
}

void
topic_chain_show(struct request *r, struct view *v, const struct topic *t)
{
	struct moment at[STEPS] = { { 0 } };
	enum step now = waits_for[t->state];

	days_find(r, t, at);
	for (enum step s = 0; s < STEPS; s++) {
		const char *key = view_key(v, "strip.%d", (int)s);

		view_text(v, key, "step", names[s]);
		view_text(v, key, "is", is(s, now, at[s]));
		if (at[s].s != 0 && s < now)
			view_moment(v, key, "at", at[s]);
	}
	view_rows(v, "rounds", &round_shape, rounds_of_topic(r->db, t->id));
	view_rows(v, "related", &topic_shape, topics_related(r->db, t->id));
}

enum status
topic_show(struct request *r, struct view *v)
{
	struct topic t = { .id = 0 };
	enum status status = record_show(r, v, &t);

	if (t.id == 0)
		return status;
	topic_named_show(r, v, &t, t.state == TOPIC_DRAFT ||
	    t.state == TOPIC_RETURNED || t.state == TOPIC_WITHDRAWN);
	topic_versions_list(r, v, &t);
	topic_chain_show(r, v, &t);
	if (r->visitor.unit_id != 0 && t.version > 0)
		topic_opinions_show(r, v, t.id, "liaison/files/");
	return status;
}
