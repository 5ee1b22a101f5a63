/* Policies and notices: lists, pages, feeds. */
#include "conference/headline.h"
#include "conference/papers/notice.h"
#include "conference/papers/policy.h"
#include "conference/papers/view_count.h"
#include "pages/files/files.h"
#include "pages/public/papers.h"
#include "pages/public/parts/feeds.h"
#include "pages/public/parts/gone.h"
#include "pages/public/parts/on.h"
#include "web/form/form.h"
#include "web/route.h"
#include "web/view/pager.h"
#include "web/view/view.h"

enum { OVER_ROWS = 5, YEAR_MIN = 1900, YEAR_MAX = 2999, KEY_MAX = 40 };

static const char *const validities[] = { "valid", "amended", "repealed",
    "expired", "unstated", NULL };

struct policies_query {
	struct text	category, unit, state, after;
	int64_t		year;
};

const struct shape policies_query_shape = SHAPE(struct policies_query,
	FIELD(struct policies_query, category, .max = CODE_MAX, .code = true),
	FIELD(struct policies_query, unit, .max = CODE_MAX, .code = true),
	FIELD(struct policies_query, state, .max = CODE_MAX,
	    .choices = validities),
	FIELD(struct policies_query, year, .min = YEAR_MIN, .max = YEAR_MAX,
	    .optional = true),
	FIELD(struct policies_query, after, .max = KEY_MAX));

struct notices_query {
	struct text	kind, unit, after;
	int64_t		year;
};

const struct shape notices_query_shape = SHAPE(struct notices_query,
	FIELD(struct notices_query, kind, .max = CODE_MAX, .code = true),
	FIELD(struct notices_query, unit, .max = CODE_MAX, .code = true),
	FIELD(struct notices_query, year, .min = YEAR_MIN, .max = YEAR_MAX,
	    .optional = true),
	FIELD(struct notices_query, after, .max = KEY_MAX));

/* The members that lists of policies and of notices show. */
static const struct shape policy_row_shape = SHAPE(struct policy,
	COLUMNS(struct policy, id, title, document_number, issuer, validity,
	    published_at));

static const struct shape notice_row_shape = SHAPE(struct notice,
	COLUMNS(struct notice, id, kind, title, unit_id, posted_until,
	    published_at));

static const struct list policy_list = { "policy", "published_at",
    &policy_shape, &policy_row_shape };
static const struct list notice_list = { "notice", "published_at",
    &notice_shape, &notice_row_shape };

enum status
policies_show(struct request *r, struct view *v)
{
	const struct policies_query *q = query_input(r, &policies_query_shape);
	struct policy_filter filter = { q->category, q->unit, q->state, false };
	struct page_range page, whole;
	struct id_list before;

	if (!pager_range(q->year, q->after, &page))
		return BAD_REQUEST;
	unit_asked(r, v, q->unit, r->today, &before);
	filter.heir = before.count > 0;
	pager_range(q->year, TEXT(""), &whole);
	list_show(r, v, &policy_list, policies(r->db, &filter, &page),
	    policies_count(r->db, &filter, &whole));
	years_show(v, published_years(r->db, TEXT("policy")));
	return OK;
}

/* Below the first page of what is public: the newest of what is over. */
static void
over_show(struct request *r, struct view *v, const struct notice_filter *f,
    const struct page_range *range)
{
	struct rows rows = notices_over(r->db, f, range);

	view_int(v, "over", "more", rows.count > OVER_ROWS);
	view_text(v, "over", "query", query_link(r, "after", TEXT("")).s);
	if (rows.count > OVER_ROWS)
		rows.count = OVER_ROWS;
	view_rows(v, "over.notice", &notice_row_shape, rows);
}

/* What a page of notices is asked for; whole: its year without a page key. */
struct notices_asked {
	struct notice_filter	filter;
	struct page_range	page, whole;
};

static bool
notices_asked(struct request *r, struct view *v, struct notices_asked *asked)
{
	const struct notices_query *q = query_input(r, &notices_query_shape);
	struct id_list before;

	unit_asked(r, v, q->unit, r->today, &before);
	asked->filter = (struct notice_filter){ q->kind, q->unit,
	    before.count > 0 };
	pager_range(q->year, TEXT(""), &asked->whole);
	return pager_range(q->year, q->after, &asked->page);
}

enum status
notices_show(struct request *r, struct view *v)
{
	const struct notices_query *q = query_input(r, &notices_query_shape);
	struct notices_asked a;

	if (!notices_asked(r, v, &a))
		return BAD_REQUEST;
	list_show(r, v, &notice_list, notices(r->db, &a.filter, &a.page),
	    notices_count(r->db, &a.filter, &a.whole));
	if (q->after.len == 0)
		over_show(r, v, &a.filter, &a.whole);
	years_show(v, published_years(r->db, TEXT("notice")));
	return OK;
}

enum status
notices_over_show(struct request *r, struct view *v)
{
	struct notices_asked a;

	if (!notices_asked(r, v, &a))
		return BAD_REQUEST;
	list_show(r, v, &notice_list, notices_over(r->db, &a.filter, &a.page),
	    notices_over_count(r->db, &a.filter, &a.whole));
	years_show(v, published_years(r->db, TEXT("notice")));
	return OK;
}

enum status
policy_show(struct request *r, struct view *v)
{
	struct policy policy;

	if (!policy_find(r->db, r->id, &policy))
		return gone_show(r, v, TEXT("policy"));
	view_row(v, "policy", &policy_shape, &policy);
	view_document(v, policy.body);
	if (policy.files)
		public_files_show(r, v, (struct file_home){ FILE_OF_POLICY,
		    policy.id, policy.version });
	return OK;
}

enum status
notice_show(struct request *r, struct view *v)
{
	struct notice notice;

	if (!notice_find(r->db, r->id, &notice))
		return gone_show(r, v, TEXT("notice"));
	view_row(v, "notice", &notice_shape, &notice);
	view_document(v, notice.body);
	if (notice.files)
		public_files_show(r, v, (struct file_home){ FILE_OF_NOTICE,
		    notice.id, notice.version });
	return OK;
}

enum status
policies_feed(struct request *r, struct view *v)
{
	feed_show(v, "policy", &policy_shape, policies_newest(r->db));
	return OK;
}

enum status
notices_feed(struct request *r, struct view *v)
{
	feed_show(v, "notice", &notice_shape, notices_newest(r->db));
	return OK;
}

enum status
policy_viewed(struct request *r, struct tx *tx)
{
	view_counted(tx, TEXT("policy"), r->id);
	return NO_CONTENT;
}

enum status
notice_viewed(struct request *r, struct tx *tx)
{
	view_counted(tx, TEXT("notice"), r->id);
	return NO_CONTENT;
}
