/* Shows the difference between two texts. */
#include "compare/diff.h"
#include "compare/diff_prose.h"
#include "markup/plain.h"
#include "pages/shared/diff.h"
#include "web/view/view.h"

const struct shape versions_query_shape = SHAPE(struct versions_query,
	FIELD(struct versions_query, from, .min = 1, .max = INT32_MAX,
	    .optional = true),
	FIELD(struct versions_query, to, .min = 1, .max = INT32_MAX,
	    .optional = true));

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

void
diff_rows_show(const struct request *r, struct view *v,
    const struct shape *shape, const void *from, const void *to)
{
	for (size_t i = 0; i < shape->count; i++) {
		const struct member *m = &shape->members[i];

		if (m->typed && m->kind == KIND_TEXT && !m->derived &&
		    !m->reason && !member_same(m, from, to))
			diff_show_at(r, v, view_key(v, "part.%s", m->name),
			    *(const struct text *)((const char *)from + m->at),
			    *(const struct text *)((const char *)to + m->at));
	}
}
