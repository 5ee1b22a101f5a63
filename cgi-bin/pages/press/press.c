/* The press desk's forms: writing, reviewing and withdrawing papers. */
#include <string.h>

#include "conference/calendar/calendar.h"
#include "conference/papers/posting.h"
#include "conference/records/discarded.h"
#include "conference/records/history.h"
#include "conference/workday.h"
#include "db/db.h"
#include "input/typed.h"
#include "markup/plain.h"
#include "pages/files/files.h"
#include "pages/press/disclosure.h"
#include "pages/press/press.h"
#include "pages/shared/discarded.h"
#include "web/form/form.h"
#include "web/form/once.h"
#include "web/form/personal.h"
#include "web/view/view.h"
#include "web/visitor.h"

enum { BUTTON_MAX = 40, YEAR_DAYS = 366,
    ABSURD_DAYS = 3660 };

static const char *const reviews[] = { "publish", "return", NULL };

struct review_form {
	struct text	deed, opinion, personal_review;
	int64_t		revision;
	struct moment	publish_at;
};

const struct shape review_form_shape = SHAPE(struct review_form,
	FIELD(struct review_form, deed, .min = 1, .max = BUTTON_MAX,
	    .choices = reviews),
	FIELD(struct review_form, revision, .max = INT64_MAX),
	FIELD(struct review_form, opinion, .max = PAPER_REASON_MAX,
	    .lines = true, .no_personal = true),
	FIELD(struct review_form, publish_at, .optional = true),
	FIELD(struct review_form, personal_review, .max = PAPER_WHY_MAX,
	    .lines = true));

struct withdraw_form { struct text why; };

const struct shape withdraw_form_shape = SHAPE(struct withdraw_form,
	FIELD(struct withdraw_form, why, .min = 1, .max = PAPER_WHY_MAX,
	    .lines = true, .no_personal = true));

/* ---- Which kind, and where it lives */

static const char policies[] = "press/policies", notices[] = "press/notices";

const struct papers *
papers_of(const struct request *r)
{
	return strncmp(r->path.s + 1, policies, sizeof policies - 1) == 0 ?
	    &policy_papers : &notice_papers;
}

static const char *
list_of(const struct request *r)
{
	return papers_of(r) == &policy_papers ? policies : notices;
}

void
desk_show(const struct request *r, struct view *v)
{
	view_text(v, "desk", "what", papers_of(r)->kind.s);
	view_text(v, "desk", "path", list_of(r));
}

static enum status
see_list(struct request *r)
{
	return see_path(r, text_of(list_of(r)));
}

/* Back to the paper, when it is done. */
static enum status
back_if(struct request *r, bool done, const char *why)
{
	return !done ? refuse(r, why) : see_other(r,
	    text_print(r->arena, "%s/", list_of(r)).s, r->id);
}

static struct paper_editor
editor_of(const struct request *r, struct tx *tx)
{
	return (struct paper_editor){ tx, papers_of(r),
	    r->visitor.account_id, { r->now } };
}

static struct file_home
home_of(const struct request *r, const struct paper *p)
{
	return (struct file_home){ papers_of(r)->files, p->id, p->version };
}

static bool
is(struct text deed, const char *word)
{
	return strcmp(deed.s, word) == 0;
}

/* ---- What a paper needs */

static void
wrong_if(struct request *r, bool wrong, const char *member, const char *why)
{
	if (wrong)
		complain(r, member, why);
}

/* What no draft may have, unless somebody says why. */
static void
draft_check(struct request *r, struct db *db, const struct paper *p)
{
	struct paper_known known = paper_known(db, p);

	wrong_if(r, p->kind.len > 0 && !known.kind, "kind", "choice");
	wrong_if(r, p->unit_id != 0 && !known.unit, "unit_id", "choice");
	wrong_if(r, p->category_id != 0 && !known.category, "category_id",
	    "choice");
	personal_check(r, papers_of(r)->shape);
}

/* A posting is for objections, and has an end that is not far. */
static void
posting_check(struct request *r, struct db *db, const struct paper *p,
    bool sure)
{
	struct posting posting;
	int32_t end = p->posted_until.ymd;
	bool absurd = end > day_plus(r->today, ABSURD_DAYS).ymd;

	wrong_if(r, absurd, "posted_until", "absurd");
	wrong_if(r, !absurd && !sure && end > day_plus(r->today,
	    YEAR_DAYS).ymd, "posted_until", "far-posted");
	if (!posting_find(db, p->kind, p->published_at.s == 0 ? r->today :
	    moment_day(p->published_at), &posting))
		return;
	wrong_if(r, !sure && end >= r->today.ymd && end < posting.until.ymd,
	    "posted_until", "short-posted");
	wrong_if(r, p->unit_id == 0, "unit_id", "missing");
	wrong_if(r, p->objection_phone.len == 0, "objection_phone",
	    "missing");
}

/* What a reviewer must be able to rely on. */
static void
whole_check(struct request *r, struct db *db, const struct paper *p,
    bool sure)
{
	bool notice = papers_of(r) == &notice_papers;

	wrong_if(r, p->title.len == 0, "title", "missing");
	wrong_if(r, notice && p->kind.len == 0, "kind", "missing");
	wrong_if(r, !notice && p->issuer.len == 0, "issuer", "missing");
	wrong_if(r, p->made_on.ymd > r->today.ymd, "made_on", "future");
	wrong_if(r, p->valid_until.ymd != 0 &&
	    p->valid_until.ymd < p->made_on.ymd, "valid_until", "order");
	wrong_if(r, p->posted_until.ymd != 0 &&
	    p->posted_until.ymd < r->today.ymd, "posted_until", "past");
	wrong_if(r, !text_says(r->arena, plain_text(r->arena, p->body)),
	    "body", "missing");
	wrong_if(r, p->version > 1 && p->note.len == 0, "note", "missing");
	if (notice)
		posting_check(r, db, p, sure);
}

/* ---- Acts */

/* What the form has, in place of what was. */
static struct paper
typed_over(const struct papers *of, const struct paper *was,
    const struct paper *in)
{
	struct paper p = *was;

	for (size_t i = 0; i < of->shape->count; i++) {
		const struct member *m = &of->shape->members[i];

		if (m->typed && !m->automatic && !m->derived)
			member_copy(m, &p, in);
	}
	if (of == &policy_papers && p.validity.len == 0)
		p.validity = TEXT("valid");
	return p;
}

/* Stores it with its files, and sends it to the reviewer, if asked. */
static enum status
write(struct request *r, const struct paper_editor *by,
    const struct paper *was)
{
	const struct paper *in = form_input(r, by->of->shape);
	struct paper p = typed_over(by->of, was, in);

	draft_check(r, tx_db(by->tx), &p);
	if (is(in->deed, "send"))
		whole_check(r, tx_db(by->tx), &p, in->sure != 0);
	if (r->complaint_count > 0)
		return UNPROCESSABLE;
	if (is(in->deed, "preview"))
		return OK;
	if ((was->id != 0 && was->revision != in->revision) ||
	    !paper_save(by, was, &p))
		return refuse(r, "changed");
	r->id = p.id;
	if (!files_settle(r, by->tx, home_of(r, &p), r->visitor.unit_id,
	    (struct file_wish){ .drop = &in->drop }))
		return UNPROCESSABLE;
	return back_if(r, !is(in->deed, "send") || paper_send(by, &p),
	    "changed");
}

enum status
paper_new(struct request *r, struct tx *tx)
{
	struct paper_editor by = editor_of(r, tx);
	struct paper blank;

	shape_clear(by.of->shape, &blank);
	return is(form_sent(r, "deed"), "discard") ? BAD_REQUEST :
	    write(r, &by, &blank);
}

/* The draft of a new version leads back to the paper, any other to the list. */
static enum status
discard(struct request *r, const struct paper_editor *by,
    const struct paper *was)
{
	const struct paper *in = form_input(r, by->of->shape);
	bool may = paper_may(PAPER_DISCARD, was->state, was->face);

	if (!may || was->sent_at.s != 0)	/* discarded already, or late */
		return back_if(r, !may && was->state == VERSION_PUBLISHED,
		    "state");
	if (!discard_may(tx_db(by->tx), was->author_id, by->account_id))
		return refuse(r, "maker");
	if (was->revision != in->revision || !paper_discard(by, was))
		return refuse(r, "changed");
	if (was->face != FACE_NONE)
		return back_if(r, true, NULL);
	once_discard(r, by->tx);
	return see_list(r);
}

enum status
paper_edit(struct request *r, struct tx *tx)
{
	struct paper_editor by = editor_of(r, tx);
	bool away = is(form_sent(r, "deed"), "discard");
	struct paper was = { .id = r->id };

	if (paper_find(tx_db(tx), by.of, &was))
		return away ? discard(r, &by, &was) :
		    paper_may(PAPER_SAVE, was.state, was.face) ?
		    write(r, &by, &was) : refuse(r, "state");
	/* A second click, or it was discarded meanwhile. */
	if (!discarded(tx_db(tx), by.of->kind, r->id, 0))
		return NOT_FOUND;
	return away ? see_list(r) : refuse(r, "discarded");
}

static enum status
publish(struct request *r, const struct paper_editor *by,
    const struct paper *was, const struct review_form *in)
{
	struct moment at = in->publish_at.s != 0 && was->face == FACE_NONE ?
	    in->publish_at : by->now;

	wrong_if(r, at.s < r->now, "publish_at", "past");
	wrong_if(r, at.s > r->now + (int64_t)PAPER_AHEAD_DAYS * DAY_S,
	    "publish_at", "far");
	if (r->complaint_count > 0)
		return UNPROCESSABLE;
	if (was->ended)
		return refuse(r, "over");
	if (was->posted_until.ymd != 0 &&
	    was->posted_until.ymd < moment_day(at).ymd)
		return refuse(r, "ended");
	if (in->personal_review.len == 0 &&
	    personal_in_row(by->of->shape, by->of->shape, was))
		return refuse(r, "personal");
	return back_if(r, paper_publish(by, was, at, in->personal_review),
	    "changed");
}

enum status
paper_review(struct request *r, struct tx *tx)
{
	const struct review_form *in = form_input(r, &review_form_shape);
	struct paper_editor by = editor_of(r, tx);
	struct paper was = { .id = r->id };

	if (!paper_find(tx_db(tx), by.of, &was))
		return NOT_FOUND;
	if (!paper_may(PAPER_RETURN, was.state, was.face))
		return refuse(r, "state");
	if (paper_wrote(tx_db(tx), by.of, &was, by.account_id))
		return refuse(r, "self");
	if (was.revision != in->revision)
		return refuse(r, "changed");
	if (is(in->deed, "publish"))
		return publish(r, &by, &was, in);
	personal_check(r, &review_form_shape);
	wrong_if(r, in->opinion.len == 0, "opinion", "missing");
	if (r->complaint_count > 0)
		return UNPROCESSABLE;
	return back_if(r, paper_return(&by, &was, in->opinion), "changed");
}

enum status
paper_take_down(struct request *r, struct tx *tx)
{
	const struct withdraw_form *in = form_input(r, &withdraw_form_shape);
	struct paper_editor by = editor_of(r, tx);
	struct paper was = { .id = r->id };

	if (!paper_find(tx_db(tx), by.of, &was))
		return NOT_FOUND;
	personal_check(r, &withdraw_form_shape);
	if (r->complaint_count > 0)
		return UNPROCESSABLE;
	return back_if(r, paper_withdraw(&by, &was, in->why), "state");
}

enum status
paper_renew(struct request *r, struct tx *tx)
{
	struct paper_editor by = editor_of(r, tx);
	struct paper was = { .id = r->id };

	if (!paper_find(tx_db(tx), by.of, &was))
		return NOT_FOUND;
	if (was.ended)
		return refuse(r, "over");
	return back_if(r, paper_revise(&by, &was), "state");
}

/* ---- Pages */

void
paper_files_show(struct request *r, struct view *v, const struct paper *p)
{
	files_show(r, v, home_of(r, p), "press/files/");
}

static void
posting_put(struct view *v, const char *at, const struct posting *p)
{
	view_row(v, at, &posting_shape, p);
	view_rows(v, view_key(v, "%s.term", at), &term_day_shape, p->term);
}

/*
 * posting.N, what each such kind would have as its last day today; and for
 * the paper shown own.*, or last.* where it has a last day.
 */
static void
posting_show(struct request *r, struct view *v, const struct paper *p)
{
	struct rows rows = postings_from(r->db, r->today);
	const struct posting *all = rows.at;
	struct posting own = { .code = p->kind,
	    .posting_days = p->posted_days };

	for (size_t i = 0; i < r->complaint_count; i++)
		if (strcmp(r->complaints[i].why, "far-posted") == 0 ||
		    strcmp(r->complaints[i].why, "short-posted") == 0)
			view_int(v, "form.sure", "asked", 1);
	for (size_t i = 0; i < rows.count; i++)
		posting_put(v, view_key(v, "posting.%zu", i), &all[i]);
	if (p->posted_from.ymd != 0)
		posting_count(r->db, p->posted_from, &own);
	if (p->posted_until.ymd != 0) {
		/* The end of a draft is counted again, unless it was typed. */
		if (p->posted_from.ymd == 0 || p->state == VERSION_PUBLISHED)
			own.until = p->posted_until;
		own.weekday = day_weekday(own.until);
		posting_put(v, "last", &own);
	} else if (posting_find(r->db, p->kind, r->today, &own))
		posting_put(v, "own", &own);
}

static bool
offered(const struct request *r, const struct paper *p, enum paper_move move)
{
	return visitor_may(r, paper_rules[move].roles) &&
	    paper_may(move, (enum version_state)p->state,
	    (enum face_state)p->face) &&
	    (move != PAPER_REVISE || !p->ended) &&
	    (move != PAPER_DISCARD || (p->sent_at.s == 0 &&
	    discard_may(r->db, p->author_id, r->visitor.account_id)));
}

/* may.<move>; may.self: the visitor could review, but wrote in this version. */
static void
moves_show(struct request *r, struct view *v, const struct paper *p)
{
	bool self = paper_wrote(r->db, papers_of(r), p,
	    r->visitor.account_id);

	for (enum paper_move m = PAPER_SAVE; m < PAPER_MOVES; m++)
		if (offered(r, p, m))
			view_int(v, "may", self && paper_rules[m].roles ==
			    REVIEWER ? "self" : paper_rules[m].name, 1);
}

/* What was typed, as the public would see it; nothing was stored. */
static void
preview_show(const struct request *r, struct view *v)
{
	if (r->method != POST || !is(form_sent(r, "deed"), "preview"))
		return;
	view_text(v, "preview", "title", form_sent(r, "title").s);
	view_prose(v, "preview", "body", form_sent(r, "body"));
}

enum status
paper_new_show(struct request *r, struct view *v)
{
	struct paper blank;

	shape_clear(papers_of(r)->shape, &blank);
	blank.version = 1;
	desk_show(r, v);
	form_show(r, papers_of(r)->shape, v);
	posting_show(r, v, &blank);
	paper_files_show(r, v, &blank);
	preview_show(r, v);
	return OK;
}

/* part.*: which forms stand on the page; /review has its own, and so on. */
static void
parts_show(struct request *r, struct view *v, const struct paper *p)
{
	const struct shape *shape = papers_of(r)->shape;
	const char *part = strrchr(r->path.s, '/') + 1;
	bool whole = strspn(part, "0123456789") == strlen(part);

	form_show(r, &withdraw_form_shape, v);
	form_show(r, &review_form_shape, v);
	if (whole && offered(r, p, PAPER_SAVE)) {
		form_show_row(r, shape, v, shape, p);
		view_int(v, "part", "edit", 1);
		preview_show(r, v);
	} else if (whole)
		form_show(r, shape, v);
	view_int(v, "part", "withdraw", whole || strcmp(part, "withdraw") == 0);
	view_int(v, "part", "review", whole || strcmp(part, "review") == 0);
}

enum status
paper_show(struct request *r, struct view *v)
{
	const struct papers *of = papers_of(r);
	struct paper p = { .id = r->id };

	desk_show(r, v);
	if (!paper_find(r->db, of, &p)) {
		form_show(r, of->shape, v);
		return discarded_show(r, v, discarded(r->db, of->kind, r->id,
		    0));
	}
	view_row(v, "paper", of->shape, &p);
	view_prose(v, "paper", "body", p.body);
	view_int(v, "paper", "planned", p.face == FACE_PUBLIC &&
	    p.published_at.s > r->now);
	paper_files_show(r, v, &p);
	disclosure_show(r, v, &p);
	moves_show(r, v, &p);
	parts_show(r, v, &p);
	personal_show_row(r, v, "exposed", of->shape, of->shape, &p);
	posting_show(r, v, &p);
	view_rows(v, "event", &event_shape, history(r->db, of->kind, p.id));
	return OK;
}
