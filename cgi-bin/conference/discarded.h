/*
 * discarded: drafts that whoever made them has thrown away.
 *
 * The words and files of such a draft are deleted; a row here and a line of
 * the log keep that it was.  What was submitted, sent to review or public once
 * has a history and is never discarded.
 */
#ifndef CONFERENCE_DISCARDED_H
#define CONFERENCE_DISCARDED_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"

struct db;

/*
 * Was the thing of this kind ("topic", "notice", "policy", "meeting") and id
 * discarded?  unit_id: of a topic, whose; 0 for the others.
 */
bool	discarded(struct db *, struct text kind, int64_t id, int64_t unit_id);
/* Was what the form with this one-time key had made? */
bool	discarded_key(struct db *, struct text once);
/*
 * May the account discard what `maker` made?  Its own; and, when nobody made
 * it or the maker's account has ended, anybody's who may write there.
 */
bool	discard_may(struct db *, int64_t maker, int64_t account_id);

#endif
