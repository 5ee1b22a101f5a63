/* topic_form: what pages of topics show, for units and for the office. */
#ifndef PAGES_SHARED_TOPIC_FORM_H
#define PAGES_SHARED_TOPIC_FORM_H

#include "conference/topics/topic.h"
#include "web/request.h"

struct view;

/* The form of a new topic, with the clauses to choose from. */
page_fn	topic_new_show;
/*
 * Sets topic.duty.N and topic.unit.N.id, which it names.  To choose from there
 * are duty.N, the clauses that name the visitor's unit, and of the others
 * section.N.number, .title and .duty.M; section.N.chosen and others.chosen are
 * 1 where it names one of them.
 */
void	topic_named_show(struct request *, struct view *,
	    const struct topic *, bool choose);
/* And all that it says, to be read: topic. */
void	topic_whole_show(struct request *, struct view *,
	    const struct topic *);

#endif
