/*
 * people: the unit's member and liaisons, and the internal directory.
 */
#ifndef PAGES_LIAISON_PEOPLE_H
#define PAGES_LIAISON_PEOPLE_H

#include "web/request.h"

extern const struct shape contact_form_shape, directory_query_shape;

page_fn	people_show, own_change_new_show, own_member_change_show,
	contact_show, directory_show;
act_fn	contact_change;

#endif
