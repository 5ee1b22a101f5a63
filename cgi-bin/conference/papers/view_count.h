/* view_count: counts how often a page was read, without address or cookie. */
#ifndef CONFERENCE_PAPERS_VIEW_COUNT_H
#define CONFERENCE_PAPERS_VIEW_COUNT_H

#include <stdint.h>

#include "base/text.h"

struct tx;

/*
 * Adds one view of a policy or notice (kind "policy" or "notice").  One that
 * was never public is not counted.
 */
void	view_counted(struct tx *, struct text kind, int64_t object_id);

#endif
