/* Any bytes as a day and a moment: what is parsed is printed unchanged. */
#include "fuzz.h"
#include "input/day_typed.h"

static void
moment_check(struct moment m, const char *s, size_t n)
{
	struct clock c = moment_clock(m);
	char iso[26];

	MUST(c.m >= 1 && c.m <= 12 && c.d >= 1 && c.d <= 31);
	MUST(c.hour < 24 && c.minute < 60 && c.second < 60);
	moment_print_iso(m, iso);
	MUST(memcmp(iso, s, 10) == 0 && memcmp(iso + 11, s + 11, n - 11) == 0);
}

/* A day or moment parsed from free text is parsed the same after printing. */
static void
typed_check(struct arena *a, struct text t, struct day_typed *typed)
{
	char out[26];
	struct day day;
	struct moment m;

	if (day_typed(a, t, typed) == DAY_READ) {
		day_print(typed->day, out);
		MUST(day_parse((struct text){ out, 10 }, &day));
		MUST(day.ymd == typed->day.ymd);
	}
	if (moment_typed(a, t, typed) == DAY_READ) {
		moment_print_iso(typed->moment, out);
		MUST(moment_parse((struct text){ out, 19 }, &m));
		MUST(m.s == typed->moment.s);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct arena *a = arena_new();
	struct text t = { string_of(a, bytes, n), n };
	struct moment m;
	struct day day;
	struct day_typed typed = { .today = { 20261129 } };
	struct text made = text_repair(a, (const char *)bytes, n);
	char out[11];

	typed_check(a, made, &typed);
	if (day_parse(t, &day)) {
		day_print(day, out);
		MUST(strcmp(out, t.s) == 0);
	}
	if (moment_parse(t, &m))
		moment_check(m, t.s, n);
	if (n >= sizeof m.s) {
		memcpy(&m.s, bytes, sizeof m.s);
		m.s %= INT64_C(1) << 40;
		MUST(moment_day(m).ymd / 100 % 100 <= 12);
		moment_print_utc(m, (char[17]){ 0 });
	}
	arena_free(a);
	return 0;
}
