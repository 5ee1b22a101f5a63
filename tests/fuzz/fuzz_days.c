/* Any bytes as a file of days, CSV or iCalendar. */
#include "conference/calendar/days_in.h"
#include "conference/calendar/days_out.h"
#include "fuzz.h"
#include "input/charset.h"

static const struct calendar none = { NULL, 0 };

/* What is good is written, and is good when it is read again. */
static void
again(struct arena *a, struct text file, size_t count)
{
	struct rows rows = days_in(a, (struct bytes){ (const void *)file.s,
	    file.len }, TEXT(""), &none);
	const struct day_in *all = rows.at;

	MUST(rows.count == count);
	/* But a name that got an apostrophe is longer. */
	for (size_t i = 0; i < count; i++)
		MUST(all[i].why.len == 0 || strcmp(all[i].why.s, "long") == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	static bool opened;
	struct arena *a = arena_new();
	struct day_off good[DAYS_IN_MAX];
	size_t count = 0;
	struct rows rows;
	const struct day_in *all;

	if (!opened)
		charset_open();
	opened = true;
	rows = days_in(a, (struct bytes){ bytes, n }, TEXT(""), &none);
	all = rows.at;
	MUST(rows.count <= DAYS_IN_MAX);
	for (size_t i = 0; i < rows.count; i++) {
		text_check(a, all[i].name);
		text_check(a, all[i].document);
		MUST(all[i].line > 0);
		if (all[i].why.len == 0)
			good[count++] = (struct day_off){ all[i].day,
			    all[i].kind, all[i].name, all[i].document };
	}
	again(a, days_csv(a, (struct rows){ good, count }), count);
	days_ics(a, (struct rows){ good, count }, TEXT("x"),
	    (struct moment){ 1 });
	arena_free(a);
	return 0;
}
