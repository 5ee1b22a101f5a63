/*
 * versions: what was submitted of a topic, and what changed from one version to
 * another.
 */
#ifndef PAGES_TOPICS_VERSIONS_H
#define PAGES_TOPICS_VERSIONS_H

#include "web/request.h"

struct topic;
struct view;

/* Sets version.N of a topic that was given back, or submitted again. */
void	topic_versions_list(struct request *, struct view *,
	    const struct topic *);
/*
 * The page of two versions, for who may see the topic of the route's record;
 * none of a topic that the record hides.  Its query is versions_query_shape.
 * Sets version.N, from, topic (the later one) with its files, part.NAME for
 * each text that differs, and old.N and new.N below unit, clause (.id; named.ID
 * is its text) and attached (.name): what one of them alone has.
 */
page_fn	topic_versions_show;

#endif
