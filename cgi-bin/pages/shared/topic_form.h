/*
 * topic_form: a topic as a form, on a page and in lists, for the liaison of a
 * unit and for the office.
 */
#ifndef PAGES_SHARED_TOPIC_FORM_H
#define PAGES_SHARED_TOPIC_FORM_H

#include <stdbool.h>

#include "conference/topics/topic.h"
#include "conference/topics/topic_list.h"
#include "web/view/pager.h"
#include "web/request.h"

struct tx;
struct view;

struct topic_form {
	int64_t		revision;	/* of the row when the form was shown */
	struct text	title, problem, facts, proposal, decision;
	int64_t		category_id;
	struct id_list	duties, units;
	struct id_list	drop;		/* ids of files to detach */
	struct text	deed;		/* a button: save ("" too), submit … */
};
extern const struct shape topic_form_shape;

/* Copies the fields to *out, with sorted ids. */
void	topic_form_words(struct request *, const struct topic_form *,
	    struct topic *out);
/* Whether the form has all that submission needs; complains of the rest. */
bool	topic_form_complete(struct request *, const struct topic_form *);
/*
 * The act that creates a topic of the visitor's unit, submitted or as a draft,
 * and redirects to prefix and its id.  Refuses with "no-unit", "discarded", or
 * the word of form_once().
 */
enum status topic_raise(struct request *, struct tx *, bool submit,
	    const char *prefix);

/*
 * Sets form.* and the clauses to choose from: duty.N, those that name the
 * unit, and section.N.number, .title and .duty.M, the others.  section.N.chosen
 * and others.chosen are 1 where the topic has chosen one.  t NULL: a new topic.
 */
void	topic_form_show(struct request *, struct view *,
	    const struct topic *t);
/*
 * Sets topic.*, with its texts in lines, topic.duty.N, topic.unit.N.id,
 * event.N, and topic.may.MOVE = 1 for the moves that its state allows.
 */
void	topic_show(struct request *, struct view *, const struct topic *);

/* The number of a state's word, or TOPIC_ANY_STATE. */
int64_t	topic_state_of(struct text word);
/* For list_show(): rows of struct topic_face as row.N. */
extern const struct list topic_list;
/* Sets count.STATE unless it is 0; "200+" above LIST_COUNTED. */
void	topic_counts_show(struct view *, struct rows counts);

#endif
