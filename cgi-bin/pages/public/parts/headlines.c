/* Shows headlines, sorted by kind. */
#include "conference/headline.h"
#include "pages/public/parts/headlines.h"
#include "web/view/view.h"

void
headlines_show(struct view *v, struct rows rows)
{
	const struct headline *all = rows.at;
	size_t n = 0;

	for (size_t i = 0; i < rows.count; i++) {
		n = i > 0 && text_same(all[i].what, all[i - 1].what) ? n + 1 : 0;
		view_row(v, view_key(v, "%s.%zu", all[i].what.s, n),
		    &headline_shape, &all[i]);
	}
}
