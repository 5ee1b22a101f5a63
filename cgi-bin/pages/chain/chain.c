/* Shows where a topic stands, and links to what the visitor may read of it. */
#include <inttypes.h>
#include <string.h>

#include "conference/chain/chain.h"
#include "conference/opinions/concerned.h"
#include "conference/rounds/round.h"
#include "conference/topics/topic.h"
#include "pages/chain/chain.h"
#include "web/view/view.h"
#include "web/visitor.h"

enum step { SUBMIT, ACCEPT, OPINIONS, SETTLE, SIFT, CONFERENCE, MINUTES,
    REFERRAL, RESOLUTION, TASK, WITHDRAW, STEPS, SIFT_MINUTES = STEPS, KINDS };

/*
 * Where the object of a step is read, at the office and at a unit's desk; minutes
 * of a liaison meeting are linked at its step.
 */
static const struct {
	const char	*name, *office, *liaison;
	bool		 optional;	/* shown when there is one */
} steps[KINDS] = {
	[SUBMIT] = { "submit", "office/topics/", "liaison/topics/", false },
	[ACCEPT] = { "accept", "office/topics/", "liaison/topics/", false },
	[OPINIONS] = { "opinions", "office/opinions/", "liaison/opinions/",
	    false },
	[SETTLE] = { "settle", "office/settlements/", "liaison/settlements/",
	    true },
	[SIFT] = { "sift", "office/meetings/", "liaison/meetings/", false },
	[CONFERENCE] = { "conference", "office/meetings/",
	    "liaison/meetings/", false },
	[MINUTES] = { "minutes", "office/minutes/", "liaison/minutes/",
	    false },
	[REFERRAL] = { "referral", "office/referrals/", "liaison/referrals/",
	    true },
	[RESOLUTION] = { "resolution", "office/resolutions/",
	    "liaison/resolutions/", false },
	[TASK] = { "task", "office/tasks/", "liaison/tasks/", false },
	[WITHDRAW] = { "withdraw", NULL, NULL, true },
	[SIFT_MINUTES] = { "sift-minutes", "office/minutes/",
	    "liaison/minutes/", false },
};

/* The step that a topic in this state waits for; STEPS: for none any more. */
static const enum step waits_for[TOPIC_STATES] = {
	[TOPIC_DRAFT] = SUBMIT, [TOPIC_PASSING] = SUBMIT,
	[TOPIC_RETURNED] = SUBMIT, [TOPIC_WITHDRAWN] = STEPS,
	[TOPIC_SUBMITTED] = ACCEPT, [TOPIC_DECLINED] = STEPS,
	[TOPIC_ACCEPTED] = SIFT, [TOPIC_SIFTING] = SIFT,
	[TOPIC_DEFERRED] = SIFT,
	[TOPIC_UP_TOPIC] = CONFERENCE, [TOPIC_UP_DECISION] = CONFERENCE,
	[TOPIC_TABLED] = CONFERENCE,
	[TOPIC_RESOLVED] = MINUTES, [TOPIC_NOTED] = MINUTES,
	[TOPIC_REFERRED] = MINUTES, [TOPIC_ANSWERED] = TASK,
	[TOPIC_SETTLED] = STEPS, [TOPIC_MERGED] = STEPS,
};

/* What there is of one step. */
struct part { size_t count, done; int64_t asked, answered; struct day last; };

static struct part
part_of(struct rows rows, enum step step)
{
	const struct chain_step *all = rows.at;
	struct part p = { 0 };

	for (size_t i = 0; i < rows.count; i++) {
		if (strcmp(all[i].step.s, steps[step].name) != 0)
			continue;
		p.count++;
		p.done += all[i].done;
		p.asked += all[i].asked;
		p.answered += all[i].answered;
		if (all[i].day.ymd > p.last.ymd)
			p.last = all[i].day;
	}
	return p;
}

static bool
whole(struct rows rows, enum step step)
{
	struct part p = part_of(rows, step);

	return p.count > 0 && p.done == p.count;
}

/* What it waits for once a conference was held about it. */
static enum step
after_conference(struct rows rows, int64_t state)
{
	if (state != TOPIC_ANSWERED && !whole(rows, MINUTES))
		return MINUTES;
	if (state == TOPIC_REFERRED)
		return REFERRAL;
	if (state == TOPIC_RESOLVED && part_of(rows, RESOLUTION).count == 0)
		return RESOLUTION;
	return part_of(rows, TASK).count == 0 || whole(rows, TASK) ? STEPS :
	    TASK;
}

static enum step
now_of(struct rows rows, int64_t state)
{
	enum step now = waits_for[state];

	if (state == TOPIC_TABLED && whole(rows, CONFERENCE))
		return MINUTES;
	if (state == TOPIC_ACCEPTED && part_of(rows, SETTLE).count > 0)
		return SETTLE;
	return now == MINUTES || now == TASK ? after_conference(rows, state) :
	    now;
}

/* What was passed before it was returned stays done. */
static bool
passed(enum step step, enum step now, const struct part *p)
{
	return step < now || (now == SUBMIT && step != now && p->count > 0 &&
	    p->done == p->count);
}

static const char *
is(enum step step, enum step now, const struct part *p)
{
	if (step == now)
		return "now";
	if (!passed(step, now, p))
		return "todo";
	return p->count == 0 ? "skipped" : p->done == p->count &&
	    step != WITHDRAW ? "done" : "open";
}

/* ---- Links */

/* Who asks for them. */
struct reader {
	struct rows	readable;	/* by a unit */
	int64_t		topic_id;
	bool		office, liaison;
	bool		own, concerned;	/* the topic */
};

static int64_t
read_id(const struct reader *by, const struct chain_step *s)
{
	const struct chain_step *all = by->readable.at;

	for (size_t i = 0; i < by->readable.count; i++)
		if (all[i].object_id == s->object_id &&
		    text_same(all[i].step, s->step))
			return all[i].read_id;
	return 0;
}

static struct reader
reader_of(struct request *r, int64_t topic_id)
{
	struct reader by = { .topic_id = topic_id,
	    .office = strncmp(r->path.s, "/office/", 8) == 0,
	    .liaison = visitor_may(r, LIAISON) };
	struct chain_step own = { .object_id = topic_id,
	    .step = TEXT("submit") };
	struct topic t;

	if (by.office)
		return by;
	by.readable = chain_readable(r->db, topic_id, r->visitor.unit_id);
	by.own = read_id(&by, &own) != 0;
	by.concerned = !by.own && by.liaison && topic_concerned(r->db,
	    topic_id, r->visitor.unit_id, &t);
	return by;
}

/* Where the visitor reads it; NULL: nowhere. */
static const char *
path_of(struct view *v, const struct reader *by, enum step step,
    const struct chain_step *s)
{
	int64_t id = steps[step].office == NULL ? 0 :
	    by->office ? s->object_id : step <= ACCEPT ?
	    (by->own || by->concerned ? by->topic_id : 0) :
	    by->liaison || step == REFERRAL ? read_id(by, s) : 0;
	const char *below = by->office ? steps[step].office :
	    step <= ACCEPT && by->concerned ? "liaison/concerned/" :
	    steps[step].liaison;

	if (by->office && s->of_id != 0)
		return view_key(v, "%s%" PRId64 "/agenda/%" PRId64, below,
		    s->of_id, id);
	return id == 0 ? NULL : view_key(v, "%s%" PRId64, below, id);
}

/* The page itself has its place among them, and no link. */
static void
links_show(struct request *r, struct view *v, const char *key,
    const struct reader *by, struct rows rows, enum step step)
{
	const struct chain_step *all = rows.at;
	int n = 0;

	for (size_t i = 0; i < rows.count; i++) {
		const char *path = strcmp(all[i].step.s, steps[step].name) ==
		    0 ? path_of(v, by, step, &all[i]) : NULL;

		const char *at;

		if (path == NULL)
			continue;
		at = view_key(v, "%s.link.%d", key, n++);
		if (strcmp(path, r->path.s + 1) != 0) {
			view_text(v, at, "path", path);
			continue;
		}
		view_int(v, at, "here", 1);
		if (all[i].done && all[i].day.ymd != 0)
			view_day(v, at, "day", all[i].day);
	}
}

/*
 * On the page of a task the step has that task's own day, and not the last of
 * all tasks of the topic.
 */
static void
task_own_day(struct request *r, struct view *v, const struct reader *by,
    struct rows rows, struct part *p)
{
	const struct chain_step *all = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		const char *path = strcmp(all[i].step.s, steps[TASK].name) ==
		    0 ? path_of(v, by, TASK, &all[i]) : NULL;

		if (path != NULL && strcmp(path, r->path.s + 1) == 0)
			p->last = all[i].day;
	}
}

/* ---- The strip */

/*
 * What is settled without a meeting is not sifted; what is withdrawn has the
 * steps that it passed, and that it was withdrawn.
 */
static bool
left_out(struct rows rows, int64_t state, enum step step, enum step now)
{
	if (state == TOPIC_WITHDRAWN)
		return !whole(rows, step);
	if (step == WITHDRAW)
		return true;
	return step != now && part_of(rows, step).count == 0 &&
	    (steps[step].optional ||
	    (step == SIFT && part_of(rows, SETTLE).count > 0));
}

static void
step_show(struct view *v, const char *key, const struct part *p,
    enum step step, enum step now)
{
	bool told = passed(step, now, p) || step == SETTLE;

	view_text(v, key, "step", steps[step].name);
	view_text(v, key, "is", is(step, now, p));
	if (p->last.ymd != 0 && told)
		view_day(v, key, "day", p->last);
	if (p->asked > 0 && told) {
		view_int(v, key, "asked", p->asked);
		view_int(v, key, "answered", p->answered);
	}
}

void
chain_show(struct request *r, struct view *v, int64_t topic_id, int64_t state)
{
	struct rows rows = chain_steps(r->db, topic_id);
	struct reader by = reader_of(r, topic_id);
	enum step now = now_of(rows, state);

	for (enum step s = 0; s < STEPS; s++) {
		struct part p = part_of(rows, s);
		const char *key = view_key(v, "strip.%s", steps[s].name);

		if (left_out(rows, state, s, now))
			continue;
		if (s == TASK)
			task_own_day(r, v, &by, rows, &p);
		step_show(v, key, &p, s, now);
		links_show(r, v, key, &by, rows, s);
		if (s == SIFT)
			links_show(r, v, view_key(v, "%s.minutes", key), &by,
			    rows, SIFT_MINUTES);
	}
}

void
chain_show_of(struct request *r, struct view *v, int64_t topic_id)
{
	if (topic_id != 0)
		chain_show(r, v, topic_id, chain_state(r->db, topic_id));
}

/* A unit that may read it, reads it as its own or as one concerned. */
static const char *
topic_path(struct request *r, struct view *v, int64_t topic_id)
{
	struct reader by = reader_of(r, topic_id);

	return path_of(v, &by, SUBMIT, &(struct chain_step){
	    .object_id = topic_id });
}

void
chain_topics_show(struct request *r, struct view *v, int64_t minutes_id)
{
	struct rows rows = chain_topics_of_minutes(r->db, minutes_id);
	const struct chain_topic *all = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		const char *key = view_key(v, "of_topic.%zu", i);
		const char *path = topic_path(r, v, all[i].id);

		if (path == NULL)
			continue;
		view_row(v, key, &chain_topic_shape, &all[i]);
		view_text(v, key, "path", path);
	}
}

void
topic_chain_show(struct request *r, struct view *v, const struct topic *t)
{
	chain_show(r, v, t->id, t->state);
	view_rows(v, "rounds", &round_shape, rounds_of_topic(r->db, t->id));
	view_rows(v, "related", &topic_shape, topics_related(r->db, t->id));
}
