/* Shows what units handed in about a topic of a meeting. */
#include "pages/opinions/positions.h"
#include "web/view/view.h"

void
positions_show(struct view *v, const char *key, struct rows rows,
    int64_t topic_id, int64_t number)
{
	const struct written_position *all = rows.at;
	size_t n = 0;

	for (size_t i = 0; i < rows.count; i++) {
		const char *at;

		if (all[i].topic_id != topic_id || all[i].number != number)
			continue;
		at = view_key(v, "%s.written.%zu", key, n++);
		view_row(v, at, &written_position_shape, &all[i]);
		view_lines(v, at, "text", all[i].text);
	}
}
