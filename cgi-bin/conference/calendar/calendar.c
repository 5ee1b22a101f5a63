/* Keeps the calendar, and counts by it. */
#include <string.h>

#include "audit/audit.h"
#include "base/arena.h"
#include "conference/calendar/calendar.h"
#include "db/db.h"
#include "db/row_cache.h"

enum { YEAR = 10000,	/* of a day's number */
    KNOWN_DAYS_MIN = 5 };

const struct shape day_off_shape = SHAPE(struct day_off,
	COLUMN(struct day_off, day),
	COLUMN_AS(struct day_off, kind, .logged = true),
	COLUMN_AS(struct day_off, name, .logged = true),
	COLUMN_AS(struct day_off, document, .logged = true));

const struct shape term_day_shape = SHAPE(struct term_day,
	COLUMNS(struct term_day, day, number, weekday, kind, name));

#define DAYS "SELECT {} FROM day_off ORDER BY day LIMIT 5000"
QUERY(days_off, day_off_shape, DAYS);
QUERY(days_off_held, day_off_shape, DAYS " LOCK IN SHARE MODE");

STORE(day_off_put, day_off_shape, "REPLACE INTO day_off ({}) VALUES ({?})");
COMMAND(day_off_remove, "DELETE FROM day_off WHERE day = :day");

static struct calendar
calendar_of(struct rows rows)
{
	return (struct calendar){ rows.at, rows.count };
}

struct calendar
calendar_read(struct db *db)
{
	return calendar_of(db_rows(db, &days_off, BIND_NONE));
}

struct calendar
calendar_cached(struct db *db)
{
	return calendar_of(row_cache_rows(db, &days_off, BIND_NONE));
}

struct calendar
calendar_hold(struct db *db)
{
	return calendar_of(db_rows(db, &days_off_held, BIND_NONE));
}

/* The first one that is not before the day. */
static size_t
place_of(const struct calendar *c, struct day day)
{
	size_t low = 0, high = c->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (c->days[middle].day.ymd < day.ymd)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

const struct day_off *
calendar_day(const struct calendar *c, struct day day)
{
	size_t i = place_of(c, day);

	return i < c->count && c->days[i].day.ymd == day.ymd ? &c->days[i] :
	    NULL;
}

static bool
is_work(const struct day_off *d)
{
	return strcmp(d->kind.s, "work") == 0;
}

bool
calendar_off(struct day day, const void *calendar)
{
	const struct day_off *d = calendar_day(calendar, day);

	return d != NULL ? !is_work(d) : weekend(day, NULL);
}

struct rows
calendar_year(const struct calendar *c, int year)
{
	size_t from = place_of(c, (struct day){ year * YEAR });
	size_t end = place_of(c, (struct day){ (year + 1) * YEAR });

	if (from == end)
		return (struct rows){ NULL, 0 };
	return (struct rows){ (void *)&c->days[from], end - from };
}

bool
calendar_has_year(const struct calendar *c, int year)
{
	struct rows rows = calendar_year(c, year);
	const struct day_off *all = rows.at;
	int off = 0;

	for (size_t i = 0; i < rows.count; i++)
		off += !is_work(&all[i]);
	return off >= KNOWN_DAYS_MIN;
}

int
calendar_lacks(const struct calendar *c, struct day from, struct day upto)
{
	for (int year = from.ymd / YEAR; year <= upto.ymd / YEAR; year++)
		if (!calendar_has_year(c, year))
			return year;
	return 0;
}

static struct term_day
term_day_of(const struct calendar *c, struct day day)
{
	const struct day_off *d = calendar_day(c, day);

	return (struct term_day){ .day = day, .weekday = day_weekday(day),
	    .kind = d != NULL ? d->kind : weekend(day, NULL) ?
	    TEXT("weekend") : TEXT(""),
	    .name = d != NULL ? d->name : TEXT("") };
}

struct rows
calendar_term(struct arena *a, const struct calendar *c, struct day start,
    int64_t n)
{
	struct day end = workday_after(start, n, calendar_off, c);
	struct term_day *all;
	size_t count = 0;
	int64_t number = 0;

	while (day_plus(start, (int)count).ymd < end.ymd)
		count++;
	all = arena_alloc(a, (count + 1) * sizeof *all);
	for (size_t i = 0; i < count; i++) {
		all[i] = term_day_of(c, day_plus(start, (int)i + 1));
		if (!calendar_off(all[i].day, c))
			all[i].number = ++number;
	}
	return (struct rows){ all, count };
}

/* ---- Changes */

bool
calendar_put(struct tx *tx, const struct calendar *held,
    const struct day_off *d)
{
	const struct day_off *was = calendar_day(held, d->day);

	if (was != NULL && text_same(was->kind, d->kind) &&
	    text_same(was->name, d->name) &&
	    text_same(was->document, d->document))
		return false;
	tx_change(tx, &day_off_put, BIND_ROW(day_off_shape, d));
	audit_change(tx, "calendar.add", d->day.ymd, &day_off_shape, was, d);
	return true;
}

bool
calendar_remove(struct tx *tx, const struct calendar *held, struct day day)
{
	const struct day_off *was = calendar_day(held, day);
	struct day_off none;

	if (was == NULL)
		return false;
	shape_clear(&day_off_shape, &none);
	tx_change(tx, &day_off_remove, BIND(P(day)));
	audit_change(tx, "calendar.remove", day.ymd, &day_off_shape, was,
	    &none);
	return true;
}
