/* The press desk: what waits, lists, versions compared. */
#include "compare/diff.h"
#include "compare/diff_prose.h"
#include "input/pattern.h"
#include "markup/plain.h"
#include "conference/assistance/category.h"
#include "conference/papers/publication_list.h"
#include "pages/press/press.h"
#include "pages/press/desk.h"
#include "web/form/form.h"
#include "web/view/pager.h"
#include "web/route.h"
#include "web/view/view.h"
#include "web/visitor.h"

enum { KEY_MAX = 40, Q_MAX = 100, ENDING_DAYS = 7 };

static const char *const states[] = { "draft", "returned", "review",
    "planned", "public", "over", "withdrawn", NULL };

struct papers_query { struct text state, kind, q, after; };

const struct shape papers_query_shape = SHAPE(struct papers_query,
	FIELD(struct papers_query, state, .max = CODE_MAX, .choices = states),
	FIELD(struct papers_query, kind, .max = CODE_MAX, .code = true),
	FIELD(struct papers_query, q, .max = Q_MAX),
	FIELD(struct papers_query, after, .max = KEY_MAX));

struct versions_query { int64_t from, to; };	/* 0: the last two */

const struct shape versions_query_shape = SHAPE(struct versions_query,
	FIELD(struct versions_query, from, .min = 1, .max = INT32_MAX,
	    .optional = true),
	FIELD(struct versions_query, to, .min = 1, .max = INT32_MAX,
	    .optional = true));

/* Rows as at.N, by whom and for how long, and how many in all as at.total. */
static void
desk_rows(struct request *r, struct view *v, const char *at, struct rows rows)
{
	struct paper_row *all;

	rows = rows_copy(r->arena, &paper_row_shape, rows);
	all = rows.at;
	for (size_t i = 0; i < rows.count; i++) {
		struct paper_row *row = &all[i];
		int64_t since = text_same(row->work, TEXT("review")) ?
		    row->sent_at.s : row->written_at.s;

		row->days = (r->now - since) / DAY_S;
		row->author = paper_author(r->db, row->author_id);
	}
	view_rows(v, view_key(v, "%s.row", at), &paper_row_shape, rows);
	view_int(v, at, "total", rows.count > 0 ? all[0].total : 0);
}

enum status
press_show(struct request *r, struct view *v)
{
	int64_t me = r->visitor.account_id;
	struct moment now = { r->now };

	if (visitor_may(r, EDITOR)) {
		desk_rows(r, v, "returned", desk_returned(r->db, me));
		desk_rows(r, v, "draft", desk_drafts(r->db, me));
	}
	desk_rows(r, v, "waiting", desk_waiting(r->db, me));
	desk_rows(r, v, "planned", desk_planned(r->db, now));
	desk_rows(r, v, "ending", desk_ending(r->db, now, r->today,
	    moment_day((struct moment){ r->now + ENDING_DAYS * DAY_S })));
	view_rows(v, "done", &paper_event_shape, desk_done(r->db, me));
	return OK;
}

enum status
papers_show(struct request *r, struct view *v)
{
	const struct papers_query *q = query_input(r, &papers_query_shape);
	struct paper_filter filter = { q->state, q->kind,
	    pattern_of(r->arena, q->q), 0 };
	enum paper_kind kind = paper_kind_of(r);
	struct window page;
	struct rows rows;
	struct pager pager;

	if (!pager_window(0, q->after, &page))
		return BAD_REQUEST;
	filter.before_id = page.id;
	rows = papers_list(r->db, kind, &filter);
	pager = pager_cut(&paper_row_shape, &rows, papers_count(r->db, kind,
	    &filter));
	desk_show(r, v);
	view_rows(v, "row", &paper_row_shape, rows);
	pager_show(r, v, &pager);
	return OK;
}

/* diff.N.{kind,sign,lines}, diff.N.cell.M.part.K.{kind,text} */
static void
diff_show(const struct request *r, struct view *v, struct text from,
    struct text to)
{
	struct diff_prose d = diff_prose(r->arena, plain_lines(r->arena, from),
	    plain_lines(r->arena, to));

	for (size_t i = 0; i < d.count; i++) {
		const struct diff_line *line = &d.at[i];
		const char *at = view_key(v, "diff.%zu", i);

		view_text(v, at, "kind", line->kind.s);
		view_text(v, at, "sign", line->cells > 0 ? line->sign.s : "");
		view_int(v, at, "lines", line->lines);
		for (size_t k = 0; k < line->cells; k++) {
			const char *cell = view_key(v, "diff.%zu.cell.%zu", i,
			    k);

			view_int(v, cell, "parts", (int64_t)line->cell[k].count);
			view_rows(v, view_key(v, "%s.part", cell),
			    &diff_row_shape, line->cell[k]);
		}
	}
	if (d.count == 0)
		view_int(v, "to", "restyled", !text_same(from, to));
}

/* What one version has that the other has not. */
enum status
versions_show(struct request *r, struct view *v)
{
	const struct versions_query *q = query_input(r, &versions_query_shape);
	enum paper_kind kind = paper_kind_of(r);
	struct paper to = { .id = r->id, .version = q->to }, from = to;

	if (!paper_find(r->db, kind, &to))
		return NOT_FOUND;
	from.version = q->from != 0 ? q->from : to.version > 1 ?
	    to.version - 1 : 1;
	if (!paper_find(r->db, kind, &from))
		return NOT_FOUND;
	desk_show(r, v);
	view_row(v, "from", &paper_shape, &from);
	view_row(v, "to", &paper_shape, &to);
	if (from.version != to.version)
		diff_show(r, v, from.body, to.body);
	else
		view_prose(v, "to", "body", to.body);
	paper_files_show(r, v, &to);
	view_rows(v, "version", &paper_version_shape, paper_versions(r->db,
	    kind, r->id));
	return OK;
}

static int64_t
line_count(struct text t)
{
	int64_t n = t.len > 0;

	for (size_t i = 0; i < t.len; i++)
		n += t.s[i] == '\n';
	return n;
}

/* The everyday words by which the search knows each category. */
enum status
words_show(struct request *r, struct view *v)
{
	struct rows rows = categories_words(r->db);
	const struct category *all = rows.at;

	view_rows(v, "category", &category_words_shape, rows);
	for (size_t i = 0; i < rows.count; i++) {
		const char *at = view_key(v, "category.%zu", i);

		view_lines(v, at, "aliases", all[i].aliases);
		view_lines(v, at, "words", all[i].words);
		view_int(v, at, "count", line_count(all[i].words));
	}
	return OK;
}
