/* view_count: how often a page was read.  No address, no cookie: a number. */
#ifndef CONFERENCE_PAPERS_VIEW_COUNT_H
#define CONFERENCE_PAPERS_VIEW_COUNT_H

#include <stdint.h>

#include "base/text.h"

struct tx;

/*
 * One more reading of a published policy or notice ("policy", "notice").
 * What was never public is not counted.
 */
void	view_counted(struct tx *, struct text kind, int64_t object_id);

#endif
