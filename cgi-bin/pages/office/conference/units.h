/* units: the office's pages of member units. */
#ifndef PAGES_OFFICE_CONFERENCE_UNITS_H
#define PAGES_OFFICE_CONFERENCE_UNITS_H

#include "web/request.h"

extern const struct shape unit_undo_form_shape;

page_fn		office_unit_show, unit_change_show,
		unit_undo_show;
act_fn		unit_change_do, unit_undo_do;

#endif
