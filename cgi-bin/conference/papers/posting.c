/* Computes the last day of a posting. */
#include "conference/calendar/calendar.h"
#include "conference/papers/posting.h"
#include "db/db.h"

const struct shape posting_shape = SHAPE(struct posting,
	COLUMNS(struct posting, code, posting_days, until, weekday, lacks));

QUERY(posting_rows, posting_shape,
    "SELECT code, posting_days FROM notice_kind"
    " WHERE posting_days IS NOT NULL ORDER BY position LIMIT 100");

static void
count(struct arena *a, const struct calendar *c, struct day start,
    struct posting *p)
{
	p->until = workday_after(start, p->posting_days, calendar_off, c);
	p->weekday = day_weekday(p->until);
	p->lacks = calendar_lacks(c, start, p->until);
	p->term = calendar_term(a, c, start, p->posting_days);
}

void
posting_count(struct db *db, struct day start, struct posting *p)
{
	struct calendar calendar = calendar_read(db);

	count(db_room(db), &calendar, start, p);
}

struct rows
postings_from(struct db *db, struct day start)
{
	struct rows rows = db_rows(db, &posting_rows, BIND_NONE);
	struct calendar calendar = calendar_read(db);
	struct posting *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		count(db_room(db), &calendar, start, &all[i]);
	return rows;
}

struct day
posting_end(struct db *db, struct day from, int64_t days)
{
	struct calendar calendar = calendar_hold(db);

	return workday_after(from, days, calendar_off, &calendar);
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
