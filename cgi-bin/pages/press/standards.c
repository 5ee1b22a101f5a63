/* The press desk's pages of standards: the list, a new one, one. */
#include "conference/assistance/amount.h"
#include "conference/assistance/standard.h"
#include "pages/press/standards.h"
#include "pages/shared/listing.h"
#include "pages/shared/record.h"
#include "web/view/view.h"

enum status
standards_show(struct request *r, struct view *v)
{
	return listing_show(r, v, &standard_listing) ? OK : BAD_REQUEST;
}

/* known.NAME.N.word: what can be chosen in a field besides typing it. */
static void
words_show_known(struct request *r, struct view *v)
{
	view_groups(v, "known", "kind", &standard_word_shape,
	    standard_words(r->db));
}

enum status
standard_new_show(struct request *r, struct view *v)
{
	words_show_known(r, v);
	return record_new_page(r, v);
}

enum status
standard_show(struct request *r, struct view *v)
{
	struct standard s = { .id = 0 };
	enum status status = record_show(r, v, &s);

	words_show_known(r, v);
	if (s.id == 0)
		return status;
	view_text(v, "standard", "plain", amount_plain(r->arena,
	    s.amount).s);
	view_rows(v, "series", &standard_record_shape,
	    standards_of_series(r->db, &s));
	return status;
}
