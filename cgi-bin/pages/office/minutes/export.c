/* Writes the resolutions of a filter as CSV and as .xlsx. */
#include "conference/resolutions/resolution.h"
#include "pages/export/table.h"
#include "pages/office/minutes/export.h"
#include "pages/shared/listing.h"

/* The lines of the first state, and of resolution_carried. */
enum { STATES = 2, CARRIED = 6 };

static void
resolution_put(struct table *t, const void *row, int64_t n)
{
	const struct resolution *x = row;
	bool decided = x->state != RESOLUTION_WRITTEN;

	(void)n;
	table_cell(t, decided ? x->number : TEXT(""));
	if (decided)
		table_number(t, x->position);
	else
		table_cell(t, TEXT(""));
	table_cell(t, x->title);
	table_cell(t, x->meeting);
	table_day(t, moment_day(x->starts_at));
	table_cell(t, table_word(t, STATES + (size_t)x->state));
	table_cell(t, table_choice(t, CARRIED, resolution_carried, x->carried));
	table_cell(t, table_unit(t, x->unit_id));
	table_cell(t, table_units(t, x->units));
	table_day(t, x->due_on);
	table_cell(t, x->deliverable);
	table_day(t, x->issued_on);
	table_day(t, x->done_on);
}

static struct rows
resolutions(struct request *r)
{
	return listing_all(r, &resolution_whole);
}

static const struct table_source source = { RESOLUTIONS_WORDS, resolutions,
    sizeof(struct resolution), RESOLUTIONS_WHOLE_MAX, resolution_put };

enum status
resolutions_csv(struct request *r, struct text *out)
{
	return table_csv(r, &source, out);
}

enum status
resolutions_xlsx(struct request *r, struct text *out)
{
	return table_xlsx(r, &source, out);
}
