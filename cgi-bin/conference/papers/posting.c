/* Computes the last day of a posting. */
#include "conference/papers/posting.h"
#include "conference/workday.h"
#include "db/db.h"

const struct shape posting_shape = SHAPE(struct posting,
	COLUMNS(struct posting, code, posting_days, until, weekday));

QUERY(posting_rows, posting_shape,
    "SELECT code, posting_days FROM notice_kind"
    " WHERE posting_days IS NOT NULL ORDER BY position LIMIT 100");

struct rows
postings_from(struct db *db, struct day start)
{
	struct rows rows = db_rows(db, &posting_rows, BIND_NONE);
	struct posting *all = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		all[i].until = workday_after(start, all[i].posting_days,
		    weekend, NULL);
		all[i].weekday = day_weekday(all[i].until);
	}
	return rows;
}

bool
posting_find(struct db *db, struct text code, struct day start,
    struct posting *out)
{
	struct rows rows = postings_from(db, start);
	const struct posting *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		if (text_same(all[i].code, code)) {
			*out = all[i];
			return true;
		}
	return false;
}
