/* Counts open things again after the calendar has changed. */
#include "conference/calendar/recount.h"
#include "conference/records/history.h"
#include "db/db.h"

/* The kinds of things whose end is counted in workdays. */
static recount_fn *const things[] = { recount_postings,
    recount_opinions };

STORE(recount_event_insert, event_shape,
    "INSERT INTO recount_event ({}) VALUES ({?})");

const struct shape recounted_shape = SHAPE(struct recounted,
	COLUMNS(struct recounted, object_id, kind, title, was, becomes, at));
QUERY(recounted_last, recounted_shape,
    "SELECT {} FROM recount ORDER BY id DESC LIMIT 20");

int64_t
recount(struct recounter *by)
{
	int64_t n = 0;

	by->calendar = calendar_hold(tx_db(by->tx));
	for (size_t i = 0; i < sizeof things / sizeof *things; i++)
		n += things[i](by);
	return n;
}

struct day
recount_end(const struct recounter *by, struct day from, int64_t n)
{
	struct day today = moment_day(by->now);
	struct day end = workday_after(from, n, calendar_off, &by->calendar);

	return end.ymd < today.ymd ? today : end;
}

void
recount_moved(const struct recounter *by, const struct moved *m)
{
	char was[11], becomes[11];
	struct event e = { .kind = m->kind, .object_id = m->object_id,
	    .account_id = by->account_id, .at = by->now,
	    .verb = TEXT("recount"), .state = m->state,
	    .sequence = m->sequence };

	day_print(m->was, was);
	day_print(m->becomes, becomes);
	e.reason = text_print(db_room(tx_db(by->tx)), "%s %s", was, becomes);
	tx_insert(by->tx, &recount_event_insert, BIND_ROW(event_shape, &e));
}

struct rows
recounts(struct db *db)
{
	return db_rows(db, &recounted_last, BIND_NONE);
}
