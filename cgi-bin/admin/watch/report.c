/* Findings of `lianxi watch`: levels and how they are printed. */
#include <inttypes.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>

#include "admin/messages.h"
#include "admin/watch/report.h"

static const char *const names[] = {
	[WATCH_OK] = "OK", [WATCH_WARNING] = "WARNING",
	[WATCH_CRITICAL] = "CRITICAL", [WATCH_UNKNOWN] = "UNKNOWN",
};

struct finding *
report_add(struct report *r, enum watch_level level, const char *words, ...)
{
	/* There are fewer kinds of findings than places. */
	struct finding *f = &r->at[r->count < WATCH_FINDINGS_MAX ?
	    r->count++ : WATCH_FINDINGS_MAX - 1];
	va_list rest;

	f->level = level;
	f->figure[0] = '\0';
	va_start(rest, words);
	vsnprintf(f->words, sizeof f->words, words, rest);
	va_end(rest);
	return f;
}

void
report_figure(struct finding *f, const char *name, int64_t value,
    const char *unit, const int64_t limits[2])
{
	snprintf(f->figure, sizeof f->figure, "%s=%" PRId64 "%s;%" PRId64
	    ";%" PRId64, name, value, unit, limits[0], limits[1]);
}

enum watch_level
watch_above(int64_t value, const int64_t limits[2])
{
	return value >= limits[1] ? WATCH_CRITICAL :
	    value >= limits[0] ? WATCH_WARNING : WATCH_OK;
}

enum watch_level
watch_below(int64_t value, const int64_t limits[2])
{
	return value < limits[1] ? WATCH_CRITICAL :
	    value < limits[0] ? WATCH_WARNING : WATCH_OK;
}

static bool
has(const struct report *r, enum watch_level level)
{
	for (size_t i = 0; i < r->count; i++)
		if (r->at[i].level == level)
			return true;
	return false;
}

enum watch_level
report_level(const struct report *r)
{
	return has(r, WATCH_CRITICAL) ? WATCH_CRITICAL :
	    has(r, WATCH_WARNING) ? WATCH_WARNING :
	    has(r, WATCH_UNKNOWN) ? WATCH_UNKNOWN : WATCH_OK;
}

enum watch_level
report_print(const struct report *r)
{
	enum watch_level level = report_level(r);
	const char *before = "";

	printf("LIANXI %s - ", names[level]);
	for (size_t i = 0; i < r->count; i++)
		if (r->at[i].level != WATCH_OK) {
			printf("%s%s", before, r->at[i].words);
			before = _("; ");
		}
	if (level == WATCH_OK)
		printf("%s", _("all is well"));
	before = " | ";
	for (size_t i = 0; i < r->count; i++)
		if (r->at[i].figure[0] != '\0') {
			printf("%s%s", before, r->at[i].figure);
			before = " ";
		}
	putchar('\n');
	for (size_t i = 0; i < r->count; i++)
		printf("%s: %s\n", names[r->at[i].level], r->at[i].words);
	return level;
}
