/* Shows the difference between two texts. */
#include "compare/diff.h"
#include "compare/diff_prose.h"
#include "markup/plain.h"
#include "pages/shared/diff.h"
#include "web/view/view.h"

bool
diff_show(const struct request *r, struct view *v, struct text from,
    struct text to)
{
	return diff_show_at(r, v, "diff", from, to);
}

bool
diff_show_at(const struct request *r, struct view *v, const char *under,
    struct text from, struct text to)
{
	struct diff_prose d = diff_prose(r->arena, plain_lines(r->arena, from),
	    plain_lines(r->arena, to));

	for (size_t i = 0; i < d.count; i++) {
		const struct diff_line *line = &d.at[i];
		const char *at = view_key(v, "%s.%zu", under, i);

		view_text(v, at, "kind", line->kind.s);
		view_text(v, at, "sign", line->cells > 0 ? line->sign.s : "");
		view_int(v, at, "lines", line->lines);
		for (size_t k = 0; k < line->cells; k++) {
			const char *cell = view_key(v, "%s.cell.%zu", at, k);

			view_int(v, cell, "parts", (int64_t)line->cell[k].count);
			view_rows(v, view_key(v, "%s.part", cell),
			    &diff_row_shape, line->cell[k]);
		}
	}
	return d.count > 0;
}
