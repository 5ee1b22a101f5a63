/* Writes the resolutions that concern a unit as CSV and as .xlsx. */
#include "conference/resolutions/resolution.h"
#include "conference/resolutions/resolution_unit.h"
#include "pages/export/table.h"
#include "pages/liaison/minutes/export.h"
#include "pages/shared/listing.h"

enum { CARRIED = 2 };			/* the line of resolution_carried */

static void
resolution_put(struct table *t, const void *row, int64_t n)
{
	const struct unit_resolution *x = row;

	(void)n;
	table_cell(t, x->number);
	table_number(t, x->position);
	table_cell(t, x->title);
	table_cell(t, x->meeting);
	table_day(t, moment_day(x->starts_at));
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
	return listing_all(r, &unit_resolution_whole);
}

static const struct table_source source = { UNIT_RESOLUTIONS_WORDS,
    resolutions, sizeof(struct unit_resolution), UNIT_RESOLUTIONS_MAX,
    resolution_put };

enum status
unit_resolutions_csv(struct request *r, struct text *out)
{
	return table_csv(r, &source, out);
}

enum status
unit_resolutions_xlsx(struct request *r, struct text *out)
{
	return table_xlsx(r, &source, out);
}
