/*
 * papers: policies and notices, as lists, pages and feeds.
 */
#ifndef PAGES_PUBLIC_PAPERS_H
#define PAGES_PUBLIC_PAPERS_H

#include "base/shape.h"
#include "web/request.h"

extern const struct shape policies_query_shape, notices_query_shape;

page_fn		policies_show, policy_show, policies_feed;
page_fn		notices_show, notices_over_show, notice_show, notices_feed;
act_fn		policy_viewed, notice_viewed;

#endif
