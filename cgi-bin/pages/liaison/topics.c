/* A liaison's pages: the desk and the topics of the unit. */
#include <string.h>

#include "input/pattern.h"
#include "db/db.h"
#include "conference/records/discarded.h"
#include "pages/shared/discarded.h"
#include "pages/files/files.h"
#include "pages/shared/topic_form.h"
#include "pages/liaison/topics.h"
#include "web/form/form.h"
#include "web/form/once.h"
#include "web/view/pager.h"
#include "web/form/personal.h"
#include "web/route.h"
#include "web/view/view.h"

enum { WORDS_MAX = 60, KEY_MAX = 40 };

static const char below[] = "liaison/topics/";

struct topics_query { struct text state, q, after; };

const struct shape topics_query_shape = SHAPE(struct topics_query,
	FIELD(struct topics_query, state, .max = CODE_MAX,
	    .choices = topic_state_words),
	FIELD(struct topics_query, q, .max = WORDS_MAX),
	FIELD(struct topics_query, after, .max = KEY_MAX));

/* ---- Pages */

enum status
liaison_desk_show(struct request *r, struct view *v)
{
	struct rows rows = topics_of_desk(r->db, r->visitor.unit_id,
	    r->visitor.account_id);
	const struct topic_face *all = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		struct topic_face face = all[i];

		face.days = (r->now - face.at.s) / DAY_S;
		view_row(v, view_key(v, "desk.%s.%zu", face.part.s, i),
		    &topic_face_shape, &face);
	}
	topic_counts_show(v, topic_states_of_unit(r->db, r->visitor.unit_id));
	return OK;
}

enum status
topics_show(struct request *r, struct view *v)
{
	const struct topics_query *q = query_input(r, &topics_query_shape);
	struct topic_filter filter = { .state = topic_state_of(q->state),
	    .unit = TEXT("") };
	int64_t unit_id = r->visitor.unit_id;
	struct window window;

	if (!pager_window(0, q->after, &window))
		return BAD_REQUEST;
	filter.words = pattern_of(r->arena, q->q);
	list_show(r, v, &topic_list, topics_of_unit(r->db, unit_id, &filter,
	    &window), topics_of_unit_count(r->db, unit_id, &filter));
	topic_counts_show(v, topic_states_of_unit(r->db, unit_id));
	return OK;
}

enum status
topic_new_show(struct request *r, struct view *v)
{
	topic_form_show(r, v, NULL);
	files_show(r, v, (struct file_home){ .of = FILE_OF_TOPIC },
	    "liaison/files/");
	return OK;
}

enum status
topic_one_show(struct request *r, struct view *v)
{
	struct topic t;

	if (!topic_find(r->db, r->id, r->visitor.unit_id, &t)) {
		topic_form_show(r, v, NULL);
		return discarded_show(r, v, discarded(r->db, TEXT("topic"),
		    r->id, r->visitor.unit_id));
	}
	topic_show(r, v, &t);
	topic_form_show(r, v, &t);
	view_int(v, "topic", "open", topic_open((enum topic_state)t.state));
	view_int(v, "topic", "mine", discard_may(r->db, t.author_id,
	    r->visitor.account_id));
	files_show(r, v, (struct file_home){ .of = FILE_OF_TOPIC,
	    .id = t.id }, "liaison/files/");
	return OK;
}

/* ---- Acts */

static bool
asks(const struct topic_form *in, const char *deed)
{
	return strcmp(in->deed.s, deed) == 0;
}

enum status
topic_new(struct request *r, struct tx *tx)
{
	const struct topic_form *in = form_input(r, &topic_form_shape);

	return asks(in, "withdraw") || asks(in, "discard") ? BAD_REQUEST :
	    topic_raise(r, tx, asks(in, "submit"), below);
}

/* What the topic is to become; false: it cannot from its state. */
static bool
wanted(struct request *r, const struct topic_form *in,
    const struct topic *before, struct topic *after)
{
	enum topic_state state = (enum topic_state)before->state;
	bool open = topic_open(state);

	*after = *before;
	after->editor_id = r->visitor.account_id;
	after->changed_at.s = r->now;
	if (open)
		topic_form_words(r, in, after);
	if (asks(in, "submit")) {
		after->state = topic_next(state, TOPIC_SUBMIT);
		after->submitted_at.s = r->now;
	} else if (asks(in, "withdraw"))
		after->state = topic_next(state, TOPIC_WITHDRAW);
	else
		return open;
	return after->state != TOPIC_STATES;
}

/* The second of two clicks: what it asks for was done by the first. */
static bool
done(struct request *r, const struct topic_form *in, const struct topic *now)
{
	struct topic asked = *now;
	int64_t state = asks(in, "submit") ? TOPIC_SUBMITTED :
	    asks(in, "withdraw") ? TOPIC_WITHDRAWN : now->state;

	topic_form_words(r, in, &asked);
	return now->editor_id == r->visitor.account_id &&
	    now->revision == in->revision + 1 && now->state == state &&
	    r->files.count + in->drop.count == 0 &&
	    (asks(in, "withdraw") || topic_same(now, &asked));
}

static enum status
store(struct request *r, struct tx *tx, const struct topic_form *in,
    const struct topic *before, const struct topic *after)
{
	struct file_home home = { .of = FILE_OF_TOPIC, .id = before->id };
	bool stale;
	const char *wrong = topic_change(tx, before, after, &stale);

	if (stale)
		return refuse(r, "changed");
	if (wrong != NULL)
		complain(r, wrong, "choice");
	else if (topic_open((enum topic_state)before->state))
		files_settle(r, tx, home, before->unit_id, &in->drop);
	return r->complaint_count > 0 ? UNPROCESSABLE :
	    see_other(r, below, before->id);
}

/* The topic is not there: a second click, or it was discarded meanwhile. */
static enum status
missing(struct request *r, struct tx *tx, const struct topic_form *in)
{
	if (!discarded(tx_db(tx), TEXT("topic"), r->id, r->visitor.unit_id))
		return NOT_FOUND;
	return asks(in, "discard") ? see_path(r, TEXT("liaison/topics")) :
	    refuse(r, "discarded");
}

static enum status
discard(struct request *r, struct tx *tx, const struct topic_form *in,
    const struct topic *before)
{
	if (topic_next((enum topic_state)before->state, TOPIC_DISCARD) !=
	    TOPIC_GONE)
		return refuse(r, "state");
	if (!discard_may(tx_db(tx), before->author_id, r->visitor.account_id))
		return refuse(r, "maker");
	if (in->revision != before->revision ||
	    !topic_discard(tx, before, r->visitor.account_id, r->now))
		return refuse(r, "changed");
	once_discard(r, tx);
	return see_path(r, TEXT("liaison/topics"));
}

enum status
topic_one(struct request *r, struct tx *tx)
{
	const struct topic_form *in = form_input(r, &topic_form_shape);
	struct topic before, after;

	if (!topic_hold(tx, r->id, r->visitor.unit_id, &before))
		return missing(r, tx, in);
	if (asks(in, "discard"))
		return discard(r, tx, in, &before);
	if (done(r, in, &before))
		return see_other(r, below, r->id);
	if (!wanted(r, in, &before, &after))
		return refuse(r, "state");
	if (in->revision != before.revision)
		return refuse(r, "changed");
	if (!asks(in, "withdraw"))
		personal_check(r, &topic_form_shape);
	if ((asks(in, "submit") && !topic_form_complete(r, in)) ||
	    r->complaint_count > 0)
		return UNPROCESSABLE;
	return store(r, tx, in, &before, &after);
}
