/*
 * topic_form: what pages of topics show beside the record, for the liaison of a
 * unit and for the office.
 */
#ifndef PAGES_SHARED_TOPIC_FORM_H
#define PAGES_SHARED_TOPIC_FORM_H

#include "conference/topics/topic.h"
#include "web/request.h"

struct view;

/* The form of a new one, with the clauses to choose from. */
page_fn	topic_new_show;
/*
 * Sets the clauses to choose from: duty.N, those that name the unit, and
 * section.N.number, .title and .duty.M, the others.  section.N.chosen and
 * others.chosen are 1 where one is among `chosen`.
 */
void	topic_duties_show(struct request *, struct view *,
	    struct id_list chosen);
/* Sets topic.duty.N and topic.unit.N.id, which it names. */
void	topic_named_show(struct request *, struct view *,
	    const struct topic *);
/* Sets count.STATE unless it is 0; "200+" above LIST_COUNTED. */
void	topic_counts_show(struct view *, struct rows counts);
/* Rows of a desk with .days since it was submitted, or last changed. */
struct rows	topics_waited(struct request *, struct rows);

#endif
