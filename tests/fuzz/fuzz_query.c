/* Any bytes as the query of a list: its links have the same parameters. */
#include "base/shape.h"
#include "conference/meetings/meeting_desk.h"
#include "conference/papers/publication_list.h"
#include "conference/topics/topic.h"
#include "fuzz.h"
#include "pages/office/audit.h"
#include "pages/public/meetings.h"
#include "pages/public/papers.h"
#include "pages/public/search.h"
#include "pages/public/units.h"
#include "web/form/form.h"
#include "web/view/pager.h"

static size_t
said(const struct request *r, const char *but)
{
	size_t n = 0;

	for (size_t i = 0; i < r->pair_count; i++)
		n += r->pairs[i].value.len > 0 &&
		    strcmp(r->pairs[i].name.s, but) != 0;
	return n;
}

/* The link of the next page, parsed, is the query with another key. */
static void
link_check(struct request *r)
{
	struct text link = query_link(r, "after", TEXT("12-3"));
	struct request next = { .arena = r->arena };

	MUST(link.s[0] == '?');
	MUST(strspn(link.s, "?&=%-._~abcdefghijklmnopqrstuvwxyz"
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == link.len);
	if (said(r, "after") + 1 > FORM_PAIRS_MAX)
		return;
	MUST(form_decode(&next, link.s + 1, link.len - 1));
	MUST(next.pair_count == said(r, "after") + 1);
	MUST(text_same(form_sent(&next, "after"), TEXT("12-3")));
	for (size_t i = 0; i < next.pair_count; i++)
		text_check(r->arena, next.pairs[i].value);
}

/* An accepted key is written as the pager writes it. */
static void
key_check(struct text after, const struct page_range *w)
{
	struct page_range again;
	char key[48];
	int n;

	MUST(w->upto.s <= w->at.s && w->at.s >= 0 && w->id >= 0);
	MUST(w->at.s < INT64_C(1000000000000000000) || after.len == 0);
	if (after.len == 0)
		return;
	n = snprintf(key, sizeof key, "%lld-%lld", (long long)w->at.s,
	    (long long)w->id);
	MUST(pager_range(2014, (struct text){ key, (size_t)n }, &again));
	MUST(again.at.s == w->at.s && again.id == w->id);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	static const struct shape *const shapes[] = { &policies_query_shape,
	    &notices_query_shape, &year_query_shape, &duty_query_shape,
	    &search_query_shape, &topic_query_shape, &papers_query_shape,
	    &sent_query_shape, &meeting_query_shape,
	    &office_audit_query_shape };
	struct arena *a = arena_new();
	struct request r = { .arena = a, .method = GET };
	struct page_range w;

	if (form_decode(&r, (const char *)bytes, n)) {
		for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
			form_read(&r, shapes[i],
			    arena_alloc(a, shapes[i]->size));
		link_check(&r);
		if (pager_range(2014, form_sent(&r, "after"), &w))
			key_check(form_sent(&r, "after"), &w);
	}
	arena_free(a);
	return 0;
}
