/* standards_chart: the amounts of a category as a table and as a picture. */
#ifndef PAGES_PUBLIC_PARTS_STANDARDS_CHART_H
#define PAGES_PUBLIC_PARTS_STANDARDS_CHART_H

#include "base/shape.h"

struct view;

/*
 * Sets series.N, each with its name and area, whether one is current, and
 * row.M as in public_standard_shape, the newest first; bar.M of the newest
 * ten, the oldest first, with .words_at, .at and .wide for an SVG; and .high.
 * Also standard.current, .coming and .past, if there are any.
 */
void	standards_chart(struct view *, struct rows public_standards);

#endif
