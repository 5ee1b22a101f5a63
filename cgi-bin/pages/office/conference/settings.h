/* settings: what the conference's rules, facts and kinds of notice are. */
#ifndef PAGES_OFFICE_CONFERENCE_SETTINGS_H
#define PAGES_OFFICE_CONFERENCE_SETTINGS_H

#include "web/request.h"

page_fn	settings_show, rule_show, facts_show, kind_show, kind_new_show,
	charter_show, field_show;
act_fn	rule_edit, facts_edit, kind_edit, kind_new, charter_edit, field_edit;

#endif
