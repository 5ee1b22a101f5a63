/* The press desk's forms: writing, reviewing and withdrawing papers. */
#include <string.h>

#include "db/db.h"
#include "conference/records/discarded.h"
#include "conference/papers/publication_list.h"
#include "pages/shared/discarded.h"
#include "pages/files/files.h"
#include "pages/press/posting.h"
#include "pages/press/press.h"
#include "web/form/form.h"
#include "web/form/once.h"
#include "web/form/personal.h"
#include "web/route.h"
#include "web/view/view.h"
#include "web/visitor.h"

static const char *const writings[] = { "save", "send", "preview",
    "discard", NULL };
static const char *const reviews[] = { "publish", "return", NULL };
static const char *const validities[] = { "valid", "amended", "repealed",
    "expired", NULL };

/* What a person writes; a draft may lack any of it. */
struct paper_form {
	struct text	deed, title, kind, body, summary, source, note,
			document_number, issuer, subject, validity, personal,
			objection_phone;
	int64_t		revision, category_id, unit_id, sure, retold;
	struct day	made_on, posted_until, valid_until;
	struct id_list	drop;
};

#define OF_BOTH								\
	FIELD(struct paper_form, deed, .min = 1, .max = CODE_MAX,	\
	    .choices = writings),					\
	FIELD(struct paper_form, revision, .max = INT64_MAX,		\
	    .optional = true),						\
	FIELD(struct paper_form, title, .max = PAPER_TITLE_MAX,		\
	    .no_personal = true),					\
	FIELD(struct paper_form, body, .max = PAPER_BODY_MAX,		\
	    .lines = true, .no_personal = true),			\
	FIELD(struct paper_form, summary, .max = PAPER_SUMMARY_MAX,	\
	    .lines = true, .no_personal = true),			\
	FIELD(struct paper_form, unit_id, .max = INT64_MAX,		\
	    .optional = true),						\
	FIELD(struct paper_form, source, .max = 80, .no_personal = true), \
	FIELD(struct paper_form, category_id, .max = INT64_MAX,		\
	    .optional = true),						\
	FIELD(struct paper_form, note, .max = PAPER_NOTE_MAX,		\
	    .lines = true, .no_personal = true),			\
	FIELD(struct paper_form, personal, .max = PAPER_WHY_MAX,	\
	    .lines = true),						\
	FIELD(struct paper_form, drop, .max = FILES_OF_ONE_MAX)

const struct shape notice_form_shape = SHAPE(struct paper_form, OF_BOTH,
	FIELD(struct paper_form, kind, .max = CODE_MAX, .code = true),
	FIELD(struct paper_form, posted_until, .optional = true),
	FIELD(struct paper_form, objection_phone, .max = PAPER_PHONE_MAX,
	    .no_personal = true),
	FIELD(struct paper_form, sure, .max = 1, .optional = true));

const struct shape policy_form_shape = SHAPE(struct paper_form, OF_BOTH,
	FIELD(struct paper_form, document_number, .max = 60,
	    .no_personal = true),
	FIELD(struct paper_form, issuer, .max = 80, .no_personal = true),
	FIELD(struct paper_form, subject, .max = 80, .no_personal = true),
	FIELD(struct paper_form, made_on, .optional = true),
	FIELD(struct paper_form, valid_until, .optional = true),
	FIELD(struct paper_form, validity, .max = CODE_MAX,
	    .choices = validities),
	FIELD(struct paper_form, retold, .max = 1, .optional = true));

struct review_form {
	struct text	deed, opinion, personal_review;
	int64_t		revision;
	struct moment	publish_at;
};

const struct shape review_form_shape = SHAPE(struct review_form,
	FIELD(struct review_form, deed, .min = 1, .max = CODE_MAX,
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

/* What the two kinds differ in here. */
static const struct {
	const char		*what, *path, *below;
	const struct shape	*form;
	enum file_of		 files;
} desks[] = {
	[PAPER_NOTICE] = { "notice", "press/notices", "press/notices/",
	    &notice_form_shape, FILE_OF_NOTICE },
	[PAPER_POLICY] = { "policy", "press/policies", "press/policies/",
	    &policy_form_shape, FILE_OF_POLICY },
};

enum paper_kind
paper_kind_of(const struct request *r)
{
	const char *policies = desks[PAPER_POLICY].path;

	return strncmp(r->path.s + 1, policies, strlen(policies)) == 0 ?
	    PAPER_POLICY : PAPER_NOTICE;
}

void
desk_show(const struct request *r, struct view *v)
{
	enum paper_kind kind = paper_kind_of(r);

	view_text(v, "desk", "what", desks[kind].what);
	view_text(v, "desk", "path", desks[kind].path);
}

/* ---- Acts */

static struct paper_hand
hand_of(const struct request *r, struct tx *tx)
{
	return (struct paper_hand){ tx, paper_kind_of(r),
	    r->visitor.account_id, r->now };
}

static enum status
back_to(struct request *r)
{
	return see_other(r, desks[paper_kind_of(r)].below, r->id);
}

static struct paper
head_of(const struct request *r, const struct paper_form *in)
{
	struct text validity = paper_kind_of(r) == PAPER_NOTICE ? TEXT("") :
	    in->validity.len > 0 ? in->validity : TEXT("valid");

	return (struct paper){ .title = in->title, .kind = in->kind,
	    .body = in->body, .summary = in->summary, .source = in->source,
	    .note = in->note, .objection_phone = in->objection_phone,
	    .document_number = in->document_number,
	    .issuer = in->issuer, .subject = in->subject,
	    .validity = validity,
	    .retold = in->retold, .personal = in->personal,
	    .category_id = in->category_id,
	    .unit_id = in->unit_id, .made_on = in->made_on,
	    .posted_until = in->posted_until,
	    .valid_until = in->valid_until };
}

static bool
is(struct text deed, const char *word)
{
	return strcmp(deed.s, word) == 0;
}

/* What no draft may have, unless somebody says why. */
static void
head_check(struct request *r, struct db *db, const struct paper *head)
{
	if (head->kind.len > 0 && !paper_kind_known(db, head->kind))
		complain(r, "kind", "choice");
	if (head->unit_id != 0 && !paper_unit_known(db, head->unit_id))
		complain(r, "unit_id", "choice");
	if (head->category_id != 0 &&
	    !paper_category_known(db, head->category_id))
		complain(r, "category_id", "choice");
	personal_check(r, desks[paper_kind_of(r)].form);
}

/* What a reviewer must be able to rely on. */
static void
whole_check(struct request *r, struct db *db, const struct paper *was,
    const struct paper *head)
{
	bool notice = paper_kind_of(r) == PAPER_NOTICE;

	if (head->title.len == 0)
		complain(r, "title", "missing");
	if (notice && head->kind.len == 0)
		complain(r, "kind", "missing");
	if (!notice && head->issuer.len == 0)
		complain(r, "issuer", "missing");
	if (head->made_on.ymd > r->today.ymd)
		complain(r, "made_on", "future");
	if (head->valid_until.ymd != 0 &&
	    head->valid_until.ymd < head->made_on.ymd)
		complain(r, "valid_until", "order");
	if (head->posted_until.ymd != 0 &&
	    head->posted_until.ymd < r->today.ymd)
		complain(r, "posted_until", "past");
	if (!says_something(r, head->body))
		complain(r, "body", "missing");
	if (was->version > 1 && head->note.len == 0)
		complain(r, "note", "missing");
	if (notice)
		posting_check(r, db, head, is(form_sent(r, "sure"), "1"));
}

/* OK: it is as it should be for what was asked. */
static enum status
check(struct request *r, struct db *db, const struct paper *was,
    const struct paper *head)
{
	head_check(r, db, head);
	if (is(form_sent(r, "deed"), "send"))
		whole_check(r, db, was, head);
	return r->complaint_count > 0 ? UNPROCESSABLE : OK;
}

static struct file_home
home_of(const struct request *r, const struct paper *p)
{
	return (struct file_home){ desks[paper_kind_of(r)].files, p->id,
	    p->version };
}

/* The words are stored: their files too, and on to the reviewer, if asked. */
static enum status
settle(struct request *r, const struct paper_hand *h,
    const struct paper_form *in, const struct paper *was)
{
	r->id = was->id;
	if (!files_settle(r, h->tx, home_of(r, was), r->visitor.unit_id,
	    &in->drop))
		return UNPROCESSABLE;
	if (is(in->deed, "send") && !paper_send(h, was))
		return refuse(r, "changed");
	return back_to(r);
}

enum status
paper_new(struct request *r, struct tx *tx)
{
	struct paper_hand h = hand_of(r, tx);
	const struct paper_form *in = form_input(r, desks[h.kind].form);
	struct paper head = head_of(r, in), new = { .version = 1 };
	enum status status;

	if (is(in->deed, "discard"))
		return BAD_REQUEST;
	status = check(r, tx_db(tx), &new, &head);
	if (status != OK || is(in->deed, "preview"))
		return status;
	if (!paper_add(&h, &head, &new))
		return refuse(r, "changed");
	return settle(r, &h, in, &new);
}

static struct text
word_of(enum paper_kind kind)
{
	return kind == PAPER_NOTICE ? TEXT("notice") : TEXT("policy");
}

static struct text
list_of(enum paper_kind kind)
{
	return kind == PAPER_NOTICE ? TEXT("press/notices") :
	    TEXT("press/policies");
}

/* The paper is not there: a second click, or it was discarded meanwhile. */
static enum status
missing(struct request *r, const struct paper_hand *h,
    const struct paper_form *in)
{
	if (!discarded(tx_db(h->tx), word_of(h->kind), r->id, 0))
		return NOT_FOUND;
	return is(in->deed, "discard") ? see_path(r, list_of(h->kind)) :
	    refuse(r, "discarded");
}

/* The draft of a new version leads back to the paper, any other to the list. */
static enum status
discard(struct request *r, const struct paper_hand *h,
    const struct paper_form *in, const struct paper *was)
{
	bool may = paper_may(PAPER_DISCARD, was->state, was->face);

	if (!may && was->state == VERSION_PUBLISHED)
		return back_to(r);	/* discarded already */
	if (!may || was->sent_at.s != 0)
		return refuse(r, "state");
	if (!discard_may(tx_db(h->tx), was->author_id, r->visitor.account_id))
		return refuse(r, "maker");
	if (was->revision != in->revision || !paper_discard(h, was))
		return refuse(r, "changed");
	if (was->face != FACE_NONE)
		return back_to(r);
	once_discard(r, h->tx);
	return see_path(r, list_of(h->kind));
}

enum status
paper_edit(struct request *r, struct tx *tx)
{
	struct paper_hand h = hand_of(r, tx);
	const struct paper_form *in = form_input(r, desks[h.kind].form);
	struct paper head = head_of(r, in), was = { .id = r->id };
	enum status status;

	if (!paper_find(tx_db(tx), h.kind, &was))
		return missing(r, &h, in);
	if (is(in->deed, "discard"))
		return discard(r, &h, in, &was);
	if (!paper_may(PAPER_SAVE, was.state, was.face))
		return refuse(r, "state");
	status = check(r, tx_db(tx), &was, &head);
	if (status != OK || is(in->deed, "preview"))
		return status;
	if (was.revision != in->revision || !paper_save(&h, &was, &head))
		return refuse(r, "changed");
	return settle(r, &h, in, &was);
}

/* Why the paper cannot be published at this time; NULL: it can. */
static const char *
not_to_publish(const struct paper *was, struct moment at)
{
	if (was->ended)
		return "over";
	if (was->posted_until.ymd != 0 &&
	    was->posted_until.ymd < moment_day(at).ymd)
		return "ended";
	return NULL;
}

static enum status
publish(struct request *r, const struct paper_hand *h,
    const struct paper *was, const struct review_form *in)
{
	struct moment at = in->publish_at.s != 0 && was->face == FACE_NONE ?
	    in->publish_at : (struct moment){ r->now };
	const char *why = not_to_publish(was, at);

	if (at.s < r->now)
		complain(r, "publish_at", "past");
	else if (at.s > r->now + (int64_t)PAPER_AHEAD_DAYS * DAY_S)
		complain(r, "publish_at", "far");
	if (r->complaint_count > 0)
		return UNPROCESSABLE;
	if (why == NULL && in->personal_review.len == 0 &&
	    personal_in_row(desks[h->kind].form, &paper_shape, was))
		why = "personal";
	if (why != NULL)
		return refuse(r, why);
	if (!paper_publish(h, was, at, in->personal_review))
		return refuse(r, "changed");
	return back_to(r);
}

enum status
paper_review(struct request *r, struct tx *tx)
{
	const struct review_form *in = form_input(r, &review_form_shape);
	struct paper_hand h = hand_of(r, tx);
	struct paper was = { .id = r->id };

	if (!paper_find(tx_db(tx), h.kind, &was))
		return NOT_FOUND;
	if (!paper_may(PAPER_RETURN, was.state, was.face))
		return refuse(r, "state");
	if (paper_wrote(tx_db(tx), h.kind, &was, r->visitor.account_id))
		return refuse(r, "self");
	if (was.revision != in->revision)
		return refuse(r, "changed");
	if (is(in->deed, "publish"))
		return publish(r, &h, &was, in);
	personal_check(r, &review_form_shape);
	if (in->opinion.len == 0)
		complain(r, "opinion", "missing");
	if (r->complaint_count > 0)
		return UNPROCESSABLE;
	if (!paper_return(&h, &was, in->opinion))
		return refuse(r, "changed");
	return back_to(r);
}

enum status
paper_take_down(struct request *r, struct tx *tx)
{
	const struct withdraw_form *in = form_input(r, &withdraw_form_shape);
	struct paper_hand h = hand_of(r, tx);
	struct paper was = { .id = r->id };

	if (!paper_find(tx_db(tx), h.kind, &was))
		return NOT_FOUND;
	personal_check(r, &withdraw_form_shape);
	if (r->complaint_count > 0)
		return UNPROCESSABLE;
	if (!paper_withdraw(&h, &was, in->why))
		return refuse(r, "state");
	return back_to(r);
}

enum status
paper_renew(struct request *r, struct tx *tx)
{
	struct paper_hand h = hand_of(r, tx);
	struct paper was = { .id = r->id };

	if (!paper_find(tx_db(tx), h.kind, &was))
		return NOT_FOUND;
	if (was.ended)
		return refuse(r, "over");
	if (!paper_revise(&h, &was))
		return refuse(r, "state");
	return back_to(r);
}

/* ---- Pages */

void
paper_files_show(struct request *r, struct view *v, const struct paper *p)
{
	files_show(r, v, home_of(r, p), "press/files/");
}

/* Which forms stand on the page: an address of its own shows its own. */
enum part { WHOLE, REVIEWING, WITHDRAWING, RENEWING };

static const struct { const char *name; unsigned roles; } moves[] = {
	[PAPER_SAVE] = { "save", EDITOR },
	[PAPER_SEND] = { "send", EDITOR },
	[PAPER_RETURN] = { "return", REVIEWER },
	[PAPER_PUBLISH] = { "publish", REVIEWER },
	[PAPER_REVISE] = { "revise", EDITOR },
	[PAPER_WITHDRAW] = { "withdraw", EDITOR | REVIEWER },
	[PAPER_DISCARD] = { "discard", EDITOR },
};

static bool
offered(const struct request *r, const struct paper *p, enum paper_move move)
{
	return visitor_may(r, moves[move].roles) &&
	    paper_may(move, (enum version_state)p->state,
	    (enum face_state)p->face);
}

/* may.<move>, and may.self where only being the author stands against it. */
static void
moves_show(struct request *r, struct view *v, const struct paper *p)
{
	bool self = paper_wrote(r->db, paper_kind_of(r), p,
	    r->visitor.account_id);

	for (int m = 0; m < PAPER_MOVES; m++) {
		bool review = m == PAPER_RETURN || m == PAPER_PUBLISH;

		if (!offered(r, p, (enum paper_move)m))
			continue;
		if (m == PAPER_DISCARD && (p->sent_at.s != 0 ||
		    !discard_may(r->db, p->author_id, r->visitor.account_id)))
			continue;
		if (review && self)
			view_int(v, "may", "self", 1);
		else if (m != PAPER_REVISE || !p->ended)
			view_int(v, "may", moves[m].name, 1);
	}
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

static enum status
part_show(struct request *r, struct view *v, enum part part)
{
	enum paper_kind kind = paper_kind_of(r);
	struct paper p = { .id = r->id };

	desk_show(r, v);
	if (!paper_find(r->db, kind, &p)) {
		form_show(r, desks[kind].form, v);
		return discarded_show(r, v, discarded(r->db, word_of(kind),
		    r->id, 0));
	}
	view_row(v, "paper", &paper_shape, &p);
	view_prose(v, "paper", "body", p.body);
	view_int(v, "paper", "planned", p.face == FACE_PUBLIC &&
	    p.published_at.s > r->now);
	paper_files_show(r, v, &p);
	moves_show(r, v, &p);
	form_show(r, &withdraw_form_shape, v);
	form_show(r, &review_form_shape, v);
	if (part == WHOLE && offered(r, &p, PAPER_SAVE)) {
		form_show_row(r, desks[kind].form, v, &paper_shape, &p);
		view_int(v, "part", "edit", 1);
		preview_show(r, v);
	} else if (part == WHOLE)
		form_show(r, desks[kind].form, v);
	personal_show_row(r, v, "exposed", desks[kind].form, &paper_shape, &p);
	posting_show(r, v, &p);
	view_int(v, "part", "withdraw", part == WHOLE || part == WITHDRAWING);
	view_int(v, "part", "review", part == WHOLE || part == REVIEWING);
	view_rows(v, "event", &paper_event_shape, paper_events(r->db, kind,
	    p.id));
	return OK;
}

enum status
paper_new_show(struct request *r, struct view *v)
{
	enum paper_kind kind = paper_kind_of(r);

	desk_show(r, v);
	form_show(r, desks[kind].form, v);
	posting_show(r, v, &(struct paper){ .kind = TEXT("") });
	files_show(r, v, (struct file_home){ desks[kind].files, 0, 1 },
	    "press/files/");
	preview_show(r, v);
	return OK;
}

enum status
paper_show(struct request *r, struct view *v)
{
	return part_show(r, v, WHOLE);
}

enum status
paper_review_show(struct request *r, struct view *v)
{
	return part_show(r, v, REVIEWING);
}

enum status
paper_withdraw_show(struct request *r, struct view *v)
{
	return part_show(r, v, WITHDRAWING);
}

enum status
paper_revise_show(struct request *r, struct view *v)
{
	return part_show(r, v, RENEWING);
}
