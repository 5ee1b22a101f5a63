/* agenda: the office's pages of agendas and their items. */
#ifndef PAGES_OFFICE_AGENDA_H
#define PAGES_OFFICE_AGENDA_H

#include "web/request.h"

/* Filters of the topics to choose from; the version to show. */
extern const struct shape agenda_query_shape, agenda_issued_query_shape,
    agenda_issue_shape;

page_fn		office_agenda_show, office_agenda_item_show,
		office_agenda_issued_show;
/* All topics of a meeting, each with what was said and decided about it. */
page_fn		office_booklet_show;
/* Moves an item up, down or to a place; else record_change(). */
act_fn		office_agenda_item_do, office_outcome_do;
act_fn		office_agenda_issue;

#endif
