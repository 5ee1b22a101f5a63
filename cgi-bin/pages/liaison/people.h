/*
 * people: the unit's member and liaisons, and the internal directory.
 */
#ifndef PAGES_LIAISON_PEOPLE_H
#define PAGES_LIAISON_PEOPLE_H

#include "web/request.h"

extern const struct shape contact_form_shape, directory_query_shape;

page_fn	people_show, own_change_new_show, contact_show,
	directory_show;
act_fn	contact_change;
/* The desk: first what the predecessor left open, then the topics. */
page_fn	liaison_home_show;

#endif
