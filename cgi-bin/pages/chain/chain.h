/*
 * chain: where a topic stands between its unit and the proof that it is done.
 */
#ifndef PAGES_CHAIN_CHAIN_H
#define PAGES_CHAIN_CHAIN_H

#include "web/request.h"

struct topic;
struct view;

/*
 * For call:chain_strip() of templates/_chain.cs: sets strip.N.{step,is,day}, a
 * step each; is: done, now, open (beside the present one), todo, or skipped; of
 * opinions and a settlement also .asked and .answered; and strip.N.link.M.path
 * of each object that the visitor may read, but this page itself; at a liaison
 * meeting, .minutes.link.M.path of its minutes.
 */
void	chain_show(struct request *, struct view *, int64_t topic_id,
	    int64_t state);
/* The same of the topic with this id, as others than its unit see it; 0: none. */
void	chain_show_of(struct request *, struct view *, int64_t topic_id);
/*
 * For call:chain_topics(), of minutes, which are about several topics:
 * of_topic.N.path and so on, those that the visitor may read.
 */
void	chain_topics_show(struct request *, struct view *,
	    int64_t minutes_id);
/*
 * Of a topic's own page; also related.N, the topics that it was made of or
 * became part of (topics_related()); and rounds.N, which have it.
 */
void	topic_chain_show(struct request *, struct view *,
	    const struct topic *);

#endif
