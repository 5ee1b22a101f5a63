/* record: the page on which secretaries record a meeting while it goes on. */
#ifndef PAGES_OFFICE_RECORD_H
#define PAGES_OFFICE_RECORD_H

#include "web/request.h"

extern const struct shape attendance_form_shape;

page_fn	meeting_record_show, attendance_show;
/* How each was there; 409 "changed" when another has recorded a row since. */
act_fn	attendance_record_act;
/* One row; makes it first. */
act_fn	attendance_change;

#endif
