/*
 * discarded: drafts that whoever made them has thrown away.
 *
 * The words and files of such a draft are deleted; a row here and a line of
 * the log keep that it was.  What was submitted, sent to review or public once
 * has a history and is never discarded.
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
	int64_t		unit_id;	/* of a topic, whose; 0 for the others */
	struct moment	at;
};

/* Keeps that it was. */
void	discarded_add(struct tx *, const struct discarded *);
/* Was the thing of this kind and id discarded? */
bool	discarded(struct db *, struct text kind, int64_t id, int64_t unit_id);
/*
 * May the account discard what `maker` made?  Its own; and, when nobody made
 * it or the maker's account has ended, anybody's who may write there.
 */
bool	discard_may(struct db *, int64_t maker, int64_t account_id);

#endif
