/* minutes_state: the states of minutes, for all that depends on them. */
#ifndef CONFERENCE_MINUTES_MINUTES_STATE_H
#define CONFERENCE_MINUTES_MINUTES_STATE_H

#include <stdbool.h>
#include <stdint.h>

enum minutes_state {
	MINUTES_NONE = -1,
	MINUTES_DRAFT,
	MINUTES_CONFIRMATION,	/* with the units that attended */
	MINUTES_APPROVAL,	/* with who approves */
	MINUTES_ISSUED,
	MINUTES_CORRECTED,	/* a correction is written */
	MINUTES_CORRECTION_APPROVAL,
	MINUTES_STATES
};

struct tx;

/*
 * The state of a meeting's minutes, read again under a lock of the meeting and
 * of them: until the transaction ends they do not move.
 */
int64_t		minutes_state_held(struct tx *, int64_t meeting_id);
/* Whether what they are made of may be written. */
static inline bool
minutes_are_open(int64_t state)
{
	return state == MINUTES_NONE || state == MINUTES_DRAFT ||
	    state == MINUTES_CORRECTED;
}

#endif
