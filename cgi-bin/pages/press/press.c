/* The press desk's pages of one notice or policy. */
#include <string.h>

#include "conference/calendar/calendar.h"
#include "conference/papers/posting.h"
#include "pages/files/files.h"
#include "pages/press/disclosure.h"
#include "pages/press/press.h"
#include "pages/shared/record.h"
#include "web/form/form.h"
#include "web/form/personal.h"
#include "web/view/view.h"

const struct papers *
papers_of(const struct request *r)
{
	return r->route->record == &policy_record ? &policy_papers :
	    &notice_papers;
}

void
desk_show(const struct request *r, struct view *v)
{
	view_text(v, "desk", "what", r->route->record->kind);
	view_text(v, "desk", "path", papers_of(r) == &policy_papers ?
	    "press/policies" : "press/notices");
	view_text(v, "desk", "part", "");
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

	for (size_t i = 0; i < rows.count; i++)
		posting_put(v, view_key(v, "posting.%zu", i), &all[i]);
	if (p->posted_from.ymd != 0)
		posting_count(r->db, p->posted_from, &own);
	if (p->posted_until.ymd != 0) {
		/* The end of a draft is counted again, unless it was typed. */
		if (p->posted_from.ymd == 0 || p->state == PAPER_PUBLISHED ||
		    p->state == PAPER_WITHDRAWN)
			own.until = p->posted_until;
		own.weekday = day_weekday(own.until);
		posting_put(v, "last", &own);
	} else if (posting_find(r->db, p->kind, r->today, &own))
		posting_put(v, "own", &own);
}

/* What was typed, as the public would see it; nothing was stored. */
static void
preview_show(const struct request *r, struct view *v)
{
	if (r->method != POST ||
	    strcmp(form_sent(r, "deed").s, "preview") != 0)
		return;
	view_text(v, "preview", "title", form_sent(r, "title").s);
	view_prose(v, "preview", "body", form_sent(r, "body"));
}

enum status
paper_new_show(struct request *r, struct view *v)
{
	struct paper blank;

	desk_show(r, v);
	record_blank(r->db, r->route->record, &blank);
	record_new_show(r, v, &blank);
	posting_show(r, v, &blank);
	preview_show(r, v);
	return OK;
}

/* The forms at addresses of their own; desk.part: which page this is, or "". */
static void
parts_show(struct request *r, struct view *v, const struct paper *p)
{
	const struct shape *shape = r->route->record->shape;
	const char *part = strrchr(r->path.s, '/') + 1;
	bool whole = strspn(part, "0123456789") == strlen(part);

	view_text(v, "desk", "part", whole ? "" : part);
	form_show(r, &paper_withdraw_shape, v);
	form_show_row(r, &paper_review_shape, v, shape, p);
	if (whole)
		preview_show(r, v);
}

enum status
paper_show(struct request *r, struct view *v)
{
	const struct shape *shape = r->route->record->shape;
	struct paper p = { .id = 0 };
	enum status status;

	desk_show(r, v);
	status = record_show(r, v, &p);
	if (p.id == 0)
		return status;
	view_int(v, "paper", "planned", p.face == FACE_PUBLIC &&
	    p.published_at.s > r->now);
	disclosure_show(r, v, &p);
	parts_show(r, v, &p);
	personal_show_row(r, v, "exposed", shape, shape, &p);
	posting_show(r, v, &p);
	return status;
}
