/*
 * discarded: drafts that were discarded by their makers.
 *
 * Rows and files of such a draft are deleted; a row here and the audit log
 * record that it existed.  What was once submitted, sent to review or
 * published cannot be discarded.
 */
#ifndef CONFERENCE_RECORDS_DISCARDED_H
#define CONFERENCE_RECORDS_DISCARDED_H

#include <stdbool.h>
#include <stdint.h>

#include "base/day.h"
#include "base/text.h"

struct db;
struct tx;

struct discarded {
	struct text	kind;		/* "topic", "notice", "policy", "meeting" */
	int64_t		object_id, account_id;
	int64_t		unit_id;	/* a topic's unit; else 0 */
	struct moment	at;
};

/* Records that a draft was discarded. */
void	discarded_add(struct tx *, const struct discarded *);
/* Whether the record of this kind and id was discarded. */
bool	discarded(struct db *, struct text kind, int64_t id, int64_t unit_id);
/*
 * Whether the account may discard what account `maker` made: its own, or any
 * when maker is 0 or has ended.
 */
bool	discard_may(struct db *, int64_t maker, int64_t account_id);

#endif
