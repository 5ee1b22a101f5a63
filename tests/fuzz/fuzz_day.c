/* Any bytes as a day and a moment: what is read prints the same. */
#include "fuzz.h"
#include "base/day.h"

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

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct arena *a = arena_new();
	struct text t = { string_of(a, bytes, n), n };
	struct moment m;
	struct day day;
	char out[11];

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
