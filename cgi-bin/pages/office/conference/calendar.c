/* The office's pages of the calendar: a year, its days, a file of days. */
#include <string.h>

#include "audit/audit.h"
#include "base/secret.h"
#include "conference/calendar/days_in.h"
#include "conference/calendar/days_out.h"
#include "conference/calendar/recount.h"
#include "conference/members/conference.h"
#include "db/db.h"
#include "input/day_typed.h"
#include "pages/files/files.h"
#include "pages/office/conference/calendar.h"
#include "pages/office/import/import.h"
#include "web/form/form.h"
#include "web/form/personal.h"
#include "web/view/view.h"
#include "web/visitor.h"

enum { YEAR = 10000, MONTH = 100, MONTHS = 12, WEEK = 7, BUTTON_MAX = 20, SEEN_MAX = 64,
    WARN_MONTH = 11 };

struct calendar_query { int64_t year; struct day removed; };
const struct shape calendar_query_shape = SHAPE(struct calendar_query,
	FIELD(struct calendar_query, year, .min = DAY_YEAR_MIN,
	    .max = DAY_YEAR_MAX, .optional = true),
	FIELD(struct calendar_query, removed, .optional = true));

/* A day to add; or one to remove, and nothing else. */
struct calendar_day {
	struct day	day, remove;
	struct text	kind, name, source;	/* source: its document */
};
static const char *const kinds[] = { "off", "work", NULL };
const struct shape calendar_day_shape = SHAPE(struct calendar_day,
	FIELD(struct calendar_day, day, .optional = true),
	FIELD(struct calendar_day, kind, .max = BUTTON_MAX, .choices = kinds),
	FIELD(struct calendar_day, name, .max = DAY_NAME_MAX,
	    .no_personal = true),
	FIELD(struct calendar_day, source, .max = DAY_DOCUMENT_MAX,
	    .no_personal = true),
	FIELD(struct calendar_day, remove, .optional = true));

/* seen: the fingerprint of the preview. */
struct calendar_import { struct text deed, document, seen; };
static const char *const buttons[] = { "preview", "take", NULL };
const struct shape calendar_import_shape = SHAPE(struct calendar_import,
	FIELD(struct calendar_import, deed, .max = BUTTON_MAX,
	    .choices = buttons),
	FIELD(struct calendar_import, document, .max = DAY_DOCUMENT_MAX,
	    .no_personal = true),
	FIELD(struct calendar_import, seen, .max = SEEN_MAX,
	    .code = true));

/* ---- A year */

static int
year_asked(const struct request *r)
{
	const struct calendar_query *q = query_input(r, &calendar_query_shape);

	return q->year != 0 ? (int)q->year : r->today.ymd / YEAR;
}

static struct day
removed_asked(const struct request *r)
{
	const struct calendar_query *q = query_input(r, &calendar_query_shape);

	return q->removed;
}

static void
day_show(struct view *v, const char *at, const struct calendar *c,
    struct day day, struct day today)
{
	const struct day_off *d = calendar_day(c, day);

	view_day(v, at, "on", day);
	view_text(v, at, "kind", d != NULL ? d->kind.s :
	    weekend(day, NULL) ? "weekend" : "");
	if (d != NULL)
		view_text(v, at, "name", d->name.s);
	if (day.ymd == today.ymd)
		view_int(v, at, "today", 1);
}

/* month.N.week.N.day.N, Monday first; returns its workdays. */
static int64_t
month_show(struct view *v, const struct calendar *c, int month,
    struct day today)
{
	struct day first = { month * MONTH + 1 };
	int m = month % MONTH, days = month_days(month / MONTH, m);
	int before = (day_weekday(first) + WEEK - 1) % WEEK;
	int64_t workdays = 0;

	for (int i = 0; i < (before + days + WEEK - 1) / WEEK * WEEK; i++) {
		const char *at = view_key(v, "month.%d.week.%d.day.%d", m,
		    i / WEEK, i % WEEK);
		struct day day = { month * MONTH + 1 + i - before };
		bool inside = i >= before && i < before + days;

		view_int(v, at, "there", inside);
		if (!inside)
			continue;
		day_show(v, at, c, day, today);
		workdays += !calendar_off(day, c);
	}
	view_int(v, view_key(v, "month.%d", m), "m", m);
	view_int(v, view_key(v, "month.%d", m), "workdays", workdays);
	return workdays;
}

static void
days_show(struct view *v, struct rows days)
{
	const struct day_off *all = days.at;

	view_rows(v, "day", &day_off_shape, days);
	for (size_t i = 0; i < days.count; i++)
		view_int(v, view_key(v, "day.%zu", i), "weekday",
		    day_weekday(all[i].day));
}

enum status
office_calendar_show(struct request *r, struct view *v)
{
	struct calendar c = calendar_read(r->db);
	int year = year_asked(r);
	int64_t workdays = 0;
	struct day typed, removed = removed_asked(r);

	if (day_parse(form_sent(r, "day"), &typed))
		year = typed.ymd / YEAR;
	view_int(v, "calendar", "year", year);
	if (year > DAY_YEAR_MIN)
		view_int(v, "calendar", "before", year - 1);
	if (year < DAY_YEAR_MAX)
		view_int(v, "calendar", "next", year + 1);
	if (removed.ymd != 0)
		view_day(v, "calendar", "removed", removed);
	view_int(v, "calendar", "known", calendar_has_year(&c, year));
	for (int m = 1; m <= MONTHS; m++)
		workdays += month_show(v, &c, year * MONTH + m, r->today);
	view_int(v, "calendar", "workdays", workdays);
	days_show(v, calendar_year(&c, year));
	view_rows(v, "moved", &recounted_shape, recounts(r->db));
	form_show(r, &calendar_import_shape, v);
	form_show(r, &calendar_day_shape, v);
	return OK;
}

void
office_calendar_warn(struct request *r, struct view *v)
{
	struct calendar c = calendar_cached(r->db);
	int year = r->today.ymd / YEAR;

	if (calendar_has_year(&c, year))
		year += r->today.ymd / MONTH % MONTH >= WARN_MONTH;
	if (!calendar_has_year(&c, year))
		view_int(v, "warning", "calendar", year);
}

/* ---- Changes */

static void
recount_all(struct request *r, struct tx *tx)
{
	recount(&(struct recounter){ .tx = tx, .now = { r->now },
	    .account_id = r->visitor.account_id });
}

static enum status
see_year(struct request *r, struct day day)
{
	return see_path(r, text_print(r->arena, "office/calendar?year=%d",
	    (int)(day.ymd / YEAR)));
}

static void
wrong_if(struct request *r, bool wrong, const char *member, const char *why)
{
	if (wrong)
		complain(r, member, why);
}

static void
day_check(struct request *r, const struct calendar_day *in)
{
	wrong_if(r, in->day.ymd == 0, "day", "missing");
	wrong_if(r, in->kind.len == 0, "kind", "missing");
	wrong_if(r, in->name.len == 0, "name", "missing");
	wrong_if(r, in->day.ymd != 0 && strcmp(in->kind.s, "work") == 0 &&
	    !weekend(in->day, NULL), "kind", "workday");
}

/* It leads to the year, which says what was removed. */
static enum status
day_remove(struct request *r, struct tx *tx, const struct calendar *c,
    struct day day)
{
	char removed[11];

	if (calendar_remove(tx, c, day))
		recount_all(r, tx);
	day_print(day, removed);
	return see_path(r, text_print(r->arena,
	    "office/calendar?year=%d&removed=%s", (int)(day.ymd / YEAR),
	    removed));
}

enum status
office_calendar_edit(struct request *r, struct tx *tx)
{
	const struct calendar_day *in = form_input(r, &calendar_day_shape);
	struct calendar c = calendar_hold(tx_db(tx));
	const struct day_off *was = calendar_day(&c, in->day);
	struct day_off to = { in->day, in->kind, in->name, in->source };

	if (in->remove.ymd != 0)
		return day_remove(r, tx, &c, in->remove);
	day_check(r, in);
	personal_check(r, &calendar_day_shape);
	if (r->complaint_count > 0)
		return UNPROCESSABLE;
	if (was != NULL && in->source.len == 0)
		to.document = was->document;
	if (calendar_put(tx, &c, &to))
		recount_all(r, tx);
	return see_year(r, in->day);
}

/* ---- A file */

/* What the file says, as days_in() gives it; none without a file. */
static struct rows
file_days(struct request *r, struct db *db)
{
	const struct upload *file = r->files.at;
	struct calendar c = calendar_read(db);

	if (r->files.count == 0 || file->size > DAYS_IN_BYTES)
		return (struct rows){ NULL, r->files.count };
	return days_in(r->arena, file_block(db, &(struct file){
	    .sha256 = file->sha256 }, 0), form_sent(r, "document"), &c);
}

/* Of what a preview shows: the file, and the calendar in its years. */
static struct text
rows_shown(struct arena *a, struct rows rows)
{
	struct text_buffer to = { .arena = a };
	const struct day_in *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		shape_put(&to, &day_in_shape, &all[i]);
	return text_written(&to);
}

static bool
is(struct text t, const char *word)
{
	return strcmp(t.s, word) == 0;
}

/* Adds what is new and what differs; returns how many days. */
static size_t
days_take(struct tx *tx, struct rows rows)
{
	struct calendar c = calendar_hold(tx_db(tx));
	const struct day_in *all = rows.at;
	size_t n = 0;

	for (size_t i = 0; i < rows.count; i++) {
		const struct day_off *was = calendar_day(&c, all[i].day);
		struct day_off to = { all[i].day, all[i].kind, all[i].name,
		    all[i].document };

		if (!is(all[i].verdict, "new") && !is(all[i].verdict, "differs"))
			continue;
		if (to.document.len == 0 && was != NULL)
			to.document = was->document;
		n += calendar_put(tx, &c, &to);
	}
	return n;
}

enum status
office_calendar_import(struct request *r, struct tx *tx)
{
	const struct calendar_import *in = form_input(r,
	    &calendar_import_shape);
	struct rows rows = file_days(r, tx_db(tx));
	const struct day_in *all = rows.at;
	const struct upload *file = r->files.at;

	personal_check(r, &calendar_import_shape);
	wrong_if(r, all == NULL || rows.count == 0, "files",
	    r->files.count == 0 ? "missing" : rows.count > 0 ? "many-days" :
	    "no-days");
	if (is(in->deed, "take"))
		import_seen(r, in->seen, rows_shown(r->arena, rows));
	if (r->complaint_count > 0)
		return UNPROCESSABLE;
	if (!is(in->deed, "take"))
		return OK;
	if (days_take(tx, rows) > 0) {
		recount_all(r, tx);
		audit(tx, "calendar.import", all[0].day.ymd / YEAR,
		    file->name);
	}
	return see_year(r, all[0].day.ymd != 0 ? all[0].day : r->today);
}

static void
rows_show(struct view *v, struct rows rows)
{
	static const char *const verdicts[] = { "new", "same", "differs",
	    "wrong", "only" };
	const struct day_in *all = rows.at;

	view_rows(v, "row", &day_in_shape, rows);
	for (size_t i = 0; i < sizeof verdicts / sizeof *verdicts; i++) {
		int64_t n = 0;

		for (size_t j = 0; j < rows.count; j++)
			n += is(all[j].verdict, verdicts[i]);
		view_int(v, "rows", verdicts[i], n);
	}
}

enum status
office_calendar_import_show(struct request *r, struct view *v)
{
	struct rows rows = { NULL, 0 };

	if (r->method == POST && r->files.count == 1)
		rows = file_days(r, r->db);
	if (rows.at != NULL && rows.count > 0) {
		rows_show(v, rows);
		view_text(v, "rows", "seen", fingerprint(r->arena,
		    rows_shown(r->arena, rows)).s);
	}
	files_held_show(r, v);
	form_show(r, &calendar_import_shape, v);
	return OK;
}

enum status
office_calendar_csv(struct request *r, struct text *out)
{
	struct calendar c = calendar_read(r->db);

	*out = days_csv(r->arena, calendar_year(&c, year_asked(r)));
	return OK;
}

/* A calendar without events is not valid (RFC 5545, 3.6). */
enum status
office_calendar_ics(struct request *r, struct text *out)
{
	struct calendar c = calendar_read(r->db);
	struct rows days = calendar_year(&c, year_asked(r));
	struct conference conference;

	if (days.count == 0 || !conference_find(r->db, &conference))
		return NOT_FOUND;
	*out = days_ics(r->arena, days, conference.site_domain,
	    (struct moment){ r->now });
	return OK;
}
