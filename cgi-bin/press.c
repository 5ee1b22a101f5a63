/*
 * press: writing, reviewing and publishing notices, policies, standards and the
 * pages of categories.
 *
 * Editors write; reviewers review, but nothing they wrote in; the legal office
 * reads.
 */
#include "conference/assistance/category_text.h"
#include "conference/assistance/standard.h"
#include "conference/papers/publication_list.h"
#include "pages/files/files.h"
#include "pages/press/aid.h"
#include "pages/press/desk.h"
#include "pages/press/press.h"
#include "pages/press/standards.h"
#include "pages/press/versions.h"
#include "pages/shared/record.h"
#include "pages/shared/site_fill.h"
#include "web/serve.h"
#include "web/transfer/upload.h"

#define DESK (EDITOR | REVIEWER | LEGAL)
#define NOTICE .record = &notice_record
#define POLICY .record = &policy_record
#define PAGE .page = paper_show, .template = "press/paper.cs"

static const struct route routes[] = {
	{ GET, "/press/", DESK, .page = press_show,
	  .template = "press/desk.cs" },

	{ GET, "/press/notices", DESK, .page = papers_show, NOTICE,
	  .query = &papers_query_shape, .template = "press/papers.cs" },
	{ GET, "/press/notices/new", EDITOR, .page = paper_new_show, NOTICE,
	  .template = "press/paper.cs" },
	{ POST, "/press/notices/new", EDITOR, .act = record_make, NOTICE,
	  .form = &notice_paper_shape, .files = true, .once = true },
	{ GET, "/press/notices/#", DESK, PAGE, NOTICE },
	{ POST, "/press/notices/#", EDITOR, .act = record_change, NOTICE,
	  .form = &notice_paper_shape, .files = true },
	{ GET, "/press/notices/#/review", REVIEWER, PAGE, NOTICE },
	{ POST, "/press/notices/#/review", REVIEWER, .act = record_change,
	  NOTICE, .form = &paper_review_shape },
	{ GET, "/press/notices/#/withdraw", EDITOR | REVIEWER, PAGE, NOTICE },
	{ POST, "/press/notices/#/withdraw", EDITOR | REVIEWER,
	  .act = record_change, NOTICE, .form = &paper_withdraw_shape },
	{ GET, "/press/notices/#/revise", EDITOR, PAGE, NOTICE },
	{ POST, "/press/notices/#/revise", EDITOR, .act = record_change, NOTICE,
	  .form = &paper_revise_shape },
	{ GET, "/press/notices/#/versions", DESK, NOTICE,
	  .page = paper_versions_show, .query = &versions_query_shape,
	  .template = "press/versions.cs" },

	{ GET, "/press/policies", DESK, .page = papers_show, POLICY,
	  .query = &papers_query_shape, .template = "press/papers.cs" },
	{ GET, "/press/policies/new", EDITOR, .page = paper_new_show, POLICY,
	  .template = "press/paper.cs" },
	{ POST, "/press/policies/new", EDITOR, .act = record_make, POLICY,
	  .form = &policy_paper_shape, .files = true, .once = true },
	{ GET, "/press/policies/#", DESK, PAGE, POLICY },
	{ POST, "/press/policies/#", EDITOR, .act = record_change, POLICY,
	  .form = &policy_paper_shape, .files = true },
	{ GET, "/press/policies/#/review", REVIEWER, PAGE, POLICY },
	{ POST, "/press/policies/#/review", REVIEWER, .act = record_change,
	  POLICY, .form = &paper_review_shape },
	{ GET, "/press/policies/#/withdraw", EDITOR | REVIEWER, PAGE, POLICY },
	{ POST, "/press/policies/#/withdraw", EDITOR | REVIEWER,
	  .act = record_change, POLICY, .form = &paper_withdraw_shape },
	{ GET, "/press/policies/#/revise", EDITOR, PAGE, POLICY },
	{ POST, "/press/policies/#/revise", EDITOR, .act = record_change, POLICY,
	  .form = &paper_revise_shape },
	{ GET, "/press/policies/#/versions", DESK, POLICY,
	  .page = paper_versions_show, .query = &versions_query_shape,
	  .template = "press/versions.cs" },

	{ GET, "/press/aid", DESK, .page = aid_desk_show,
	  .template = "press/aid.cs" },
	{ GET, "/press/aid/new", EDITOR, .record = &category_record,
	  .page = aid_new_show, .template = "press/aid_text.cs" },
	{ POST, "/press/aid/new", EDITOR, .record = &category_record,
	  .act = record_make, .form = &category_text_shape, .once = true },
	{ GET, "/press/aid/#", DESK, .record = &category_record,
	  .page = aid_text_show, .template = "press/aid_text.cs" },
	{ POST, "/press/aid/#", EDITOR | REVIEWER,
	  .record = &category_record, .act = record_change,
	  .form = &category_text_shape },
	{ GET, "/press/aid/#/versions", DESK, .page = aid_versions_show,
	  .record = &category_record,
	  .query = &versions_query_shape, .template = "press/aid_versions.cs" },

	{ GET, "/press/standards", DESK, .page = standards_show,
	  .query = &standard_query_shape, .template = "press/standards.cs" },
	{ GET, "/press/standards/new", EDITOR, .record = &standard_record,
	  .page = standard_new_show, .template = "press/standard.cs" },
	{ POST, "/press/standards/new", EDITOR, .record = &standard_record,
	  .act = record_make, .form = &standard_record_shape, .once = true },
	{ GET, "/press/standards/#", DESK, .record = &standard_record,
	  .page = standard_show, .template = "press/standard.cs" },
	{ POST, "/press/standards/#", EDITOR | REVIEWER,
	  .record = &standard_record, .act = record_change,
	  .form = &standard_record_shape },

	{ GET, "/press/words", DESK, .page = words_show,
	  .template = "press/words.cs" },

	{ GET, "/press/files/#/*", DESK, .file = press_file },
};

int
main(void)
{
	return serve(&(struct site){ .name = "press", .routes = routes,
	    .route_count = sizeof routes / sizeof *routes, .site_fill = desk_fill,
	    .error = "public/error.cs",
	    .desk_error = "desk_error.cs", .uploads = &uploads });
}
