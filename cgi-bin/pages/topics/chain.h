/* chain: where a topic stands between its unit and the resolution. */
#ifndef PAGES_TOPICS_CHAIN_H
#define PAGES_TOPICS_CHAIN_H

#include "web/request.h"

struct topic;
struct view;

/*
 * For call:topic_strip() of templates/_topic.cs: sets strip.N.{step,is,at},
 * a step each; is: done, now, todo, or skipped.  And related.N, the topics that
 * it was made of or became part of (topics_related()); and rounds.N, which have
 * it.
 */
void	topic_chain_show(struct request *, struct view *,
	    const struct topic *);
/* The page of a topic for who writes it. */
page_fn	topic_show;

#endif
