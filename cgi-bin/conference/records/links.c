/* Stores the rows of other tables that a record names. */
#include <inttypes.h>

#include "conference/records/links.h"
#include "db/db.h"

/* "[3,15]": those of a that are not in b; "" for none. */
static struct text
json_less(struct arena *arena, struct id_list a, struct id_list b)
{
	struct text_buffer out = { .arena = arena };

	for (size_t i = 0; i < a.count; i++)
		if (!id_among(b, a.at[i]))
			text_put_print(&out, "%c%" PRId64,
			    out.len == 0 ? '[' : ',', a.at[i]);
	if (out.len > 0)
		text_put(&out, "]", 1);
	return text_written(&out);
}

bool
links_change(struct tx *tx, int64_t id, const struct command *put,
    const struct command *drop, struct id_list before, struct id_list after)
{
	struct arena *a = db_room(tx_db(tx));
	struct text gone = json_less(a, before, after);
	struct text new = json_less(a, after, before);
	int64_t count = (int64_t)before.count;

	if (gone.len > 0)
		count -= tx_change(tx, drop, BIND(P(id), AS(ids, P(gone))));
	if (new.len > 0)
		count += tx_change(tx, put, BIND(P(id), AS(ids, P(new))));
	return count == (int64_t)after.count;
}
