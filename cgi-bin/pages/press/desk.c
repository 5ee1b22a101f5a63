/* The press desk: what waits, lists, versions compared. */
#include "conference/assistance/category.h"
#include "conference/assistance/standard.h"
#include "conference/papers/publication_list.h"
#include "input/pattern.h"
#include "pages/files/files.h"
#include "pages/press/aid.h"
#include "pages/press/desk.h"
#include "pages/press/press.h"
#include "pages/press/versions.h"
#include "pages/shared/diff.h"
#include "pages/shared/listing.h"
#include "web/form/form.h"
#include "web/view/view.h"

enum { ENDING_DAYS = 7 };

/* Each in its section: section.row.N, and section.total, how many in all. */
static void
desk_rows(struct request *r, struct view *v, struct rows rows)
{
	struct paper *all;

	rows = rows_copy(r->arena, &notice_paper_shape, rows);
	all = rows.at;
	for (size_t i = 0; i < rows.count; i++) {
		struct paper *row = &all[i];
		bool review = text_same(row->work, TEXT("review"));
		const char *at = row->standing.len > 0 ? row->standing.s :
		    row->work.s;

		row->days = (r->now - (review ? row->sent_at.s :
		    row->written_at.s)) / DAY_S;
		row->author = paper_author(r->db, row->author_id);
		view_row(v, view_key(v, "%s.row.%zu", at, i),
		    &notice_paper_shape, row);
		view_int(v, at, "total", row->total);
	}
}

enum status
press_show(struct request *r, struct view *v)
{
	int64_t me = r->visitor.account_id;

	desk_rows(r, v, desk_work(r->db, me));
	desk_rows(r, v, desk_dates(r->db, (struct moment){ r->now }, r->today,
	    moment_day((struct moment){ r->now + ENDING_DAYS * DAY_S })));
	view_rows(v, "standard", &standard_record_shape,
	    standards_open(r->db, me));
	aid_waiting(r, v);
	view_rows(v, "done", &notice_paper_shape, desk_done(r->db, me));
	return OK;
}

enum status
papers_show(struct request *r, struct view *v)
{
	struct papers_query *q = r->query;

	q->words = pattern_of(r->arena, q->q);
	desk_show(r, v);
	return listing_show(r, v, papers_of(r)->listing) ? OK : BAD_REQUEST;
}

/* What one version has that the other has not. */
enum status
paper_versions_show(struct request *r, struct view *v)
{
	const struct papers *of = papers_of(r);
	struct paper from, to;
	enum status status = versions_show(r, v, paper_versions(r->db, of,
	    r->id), &from, &to);

	if (status != OK)
		return status;
	desk_show(r, v);
	if (from.version == to.version)
		view_prose(v, "to", "body", to.body);
	else if (!diff_show(r, v, from.body, to.body))
		view_int(v, "to", "restyled", !text_same(from.body, to.body));
	files_show(r, v, record_home(of->record, &to), "press/files/");
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
