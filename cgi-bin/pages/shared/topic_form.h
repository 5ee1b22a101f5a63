/* topic_form: parts of topic pages that units and the office share. */
#ifndef PAGES_SHARED_TOPIC_FORM_H
#define PAGES_SHARED_TOPIC_FORM_H

#include "conference/topics/topic.h"
#include "web/request.h"

struct view;

/* The form of a new topic, with the clauses to choose from. */
page_fn	topic_new_show;
/*
 * Sets the clauses to choose from: duty.N, those that name the unit;
 * section.N.number, .title and .duty.M, the others.  section.N.chosen and
 * others.chosen are 1 when a clause in them is among `chosen`.
 */
void	topic_duties_show(struct request *, struct view *,
	    struct id_list chosen);
/* Sets the topic's clauses topic.duty.N and units topic.unit.N.id. */
void	topic_named_show(struct request *, struct view *,
	    const struct topic *);
/* Sets count.STATE unless it is 0; "200+" above LIST_COUNTED. */
void	topic_counts_show(struct view *, struct rows counts);
/* Copies of a desk's rows with .days since they were submitted or changed. */
struct rows	topics_waited(struct request *, struct rows);

#endif
