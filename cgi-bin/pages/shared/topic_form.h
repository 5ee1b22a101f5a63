/*
 * topic_form: the form of a topic, for the unit that brings one and for the
 * office that raises its own; and a topic on a page.
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
	int64_t		revision;	/* of the row as it was shown */
	struct text	title, problem, facts, proposal, decision;
	int64_t		category_id;
	struct id_list	duties, units;
	struct id_list	drop;		/* attachments to take away */
	struct text	deed;		/* save ("" too), submit, withdraw, discard */
};
extern const struct shape topic_form_shape;

/* What was sent, as words of *out; ids in order. */
void	topic_form_words(struct request *, const struct topic_form *,
	    struct topic *out);
/* Is all there that a submitted topic needs?  Complains where not. */
bool	topic_form_complete(struct request *, const struct topic_form *);
/*
 * A new one of the visitor's unit, submitted or a draft; see_other() to
 * prefix and its id.  Without a unit: "no-unit".
 */
enum status topic_raise(struct request *, struct tx *, bool submit,
	    const char *prefix);
/* Refused as "twice": saved.id, what the key had made. */
void	topic_saved_show(struct request *, struct view *);

/*
 * form.* with the clauses to choose from: duty.N, those that name the unit,
 * and section.N.{number,title,duty.N}, the others, with chosen = 1 where the
 * topic rests on one (others.chosen: on any).  t NULL: a new one.
 */
void	topic_form_show(struct request *, struct view *,
	    const struct topic *t);
/*
 * topic.*, its texts in lines, topic.duty.N and topic.unit.N.id, event.N, and
 * topic.may.<move> for the moves there are from its state.
 */
void	topic_show(struct request *, struct view *, const struct topic *);

/* The state's number; TOPIC_ANY_STATE for another word. */
int64_t	topic_state_of(struct text word);
/* A list of struct topic_face, as row.N: for list_show(). */
extern const struct list topic_list;
/* count.<state>, where there are any; "200+" behind LIST_COUNTED. */
void	topic_counts_show(struct view *, struct rows counts);

#endif
