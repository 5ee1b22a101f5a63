/* Draws the amounts of each series as bars below each other. */
#include <stdio.h>

#include "conference/assistance/standard_public.h"
#include "pages/public/parts/standards_chart.h"
#include "web/view/view.h"

/*
 * Lengths across are in percent and heights in tenths of an em, so that bars
 * and words fit every screen and every size of letters.
 */
enum { BARS_MAX = 10, PITCH = 34, WORDS = 12, BAR = 17, EMS = 24 };

static void
em_show(struct view *v, const char *at, const char *name, size_t tenths)
{
	char em[EMS];

	snprintf(em, sizeof em, "%zu.%zuem", tenths / 10, tenths % 10);
	view_text(v, at, name, em);
}

static void
bars_show(struct view *v, const char *at, const struct public_standard *s,
    size_t count)
{
	size_t first = count > BARS_MAX ? count - BARS_MAX : 0;
	int64_t most = 1;
	char wide[EMS];

	for (size_t i = first; i < count; i++)
		most = s[i].fen > most ? s[i].fen : most;
	for (size_t i = first; i < count; i++) {
		const char *bar = view_key(v, "%s.bar.%zu", at, i);

		view_row(v, bar, &public_standard_shape, &s[i]);
		snprintf(wide, sizeof wide, "%d.%d%%",
		    (int)(s[i].fen * 1000 / most) / 10,
		    (int)(s[i].fen * 1000 / most) % 10);
		view_text(v, bar, "wide", wide);
		em_show(v, bar, "words_at", (i - first) * PITCH + WORDS);
		em_show(v, bar, "at", (i - first) * PITCH + BAR);
	}
	em_show(v, at, "high", (count - first) * PITCH);
}

static void
series_show(struct view *v, const char *at, const struct public_standard *s,
    size_t count)
{
	view_text(v, at, "name", s->name.s);
	view_text(v, at, "area", s->area.s);
	for (size_t i = 0; i < count; i++) {
		const struct public_standard *one = &s[count - 1 - i];

		view_row(v, view_key(v, "%s.row.%zu", at, i),
		    &public_standard_shape, one);
		view_int(v, "standard", one->current ? "current" :
		    one->coming ? "coming" : "past", 1);
	}
	bars_show(v, at, s, count);
}

void
standards_chart(struct view *v, struct rows rows)
{
	const struct public_standard *all = rows.at;
	size_t n = 0, from = 0;

	for (size_t i = 1; i <= rows.count; i++) {
		if (i < rows.count && text_same(all[i].name, all[from].name) &&
		    text_same(all[i].area, all[from].area))
			continue;
		series_show(v, view_key(v, "series.%zu", n++), &all[from],
		    i - from);
		from = i;
	}
}
