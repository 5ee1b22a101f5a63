/* opinion_table: what units were asked about a topic, for pages of desks. */
#ifndef PAGES_OPINIONS_OPINION_TABLE_H
#define PAGES_OPINIONS_OPINION_TABLE_H

#include "conference/opinions/settlement.h"
#include "web/request.h"

struct view;

/*
 * Sets asked.N, the opinions on a topic, with asked.N.file.M; inquiry.N, what
 * was proposed and not asked; settling.N with settling.N.part.M.
 */
void	topic_opinions_show(struct request *, struct view *,
	    int64_t topic_id, const char *below);
/* due.N and confirm.N: what the visitor's unit has to answer about it. */
void	topic_mine_show(struct request *, struct view *, int64_t topic_id);
/* opinion.term.N and opinion.lacks: how its last day is counted. */
void	opinion_term_show(struct request *, struct view *,
	    const struct opinion *);

/* The query of pages that begin something about a topic: ?topic=7. */
extern const struct shape topic_pick_shape;
/* The topic that a new page is about, from its query or its form. */
int64_t	topic_picked(const struct request *);

#endif
