/*
 * form_key: idempotency keys of forms, and where each form led.
 *
 * A form that creates something carries a key, so that a second click leads to
 * what the first created.  Whoever goes back, edits and submits again sends
 * the same key with other contents, which must not be lost silently.
 */
#ifndef IDENTITY_FORM_KEY_H
#define IDENTITY_FORM_KEY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"

struct tx;

struct form_key {
	struct text	form_key;	/* 32 hexadecimal digits */
	struct text	digest;		/* fingerprint() what was sent */
	int64_t		account_id;	/* who sent it */
	int64_t		taken_at;
};

/* What came with the key before. */
struct form_taken {
	bool		same;		/* this very form, of this account */
	struct text	led_to;		/* "office/meetings/7"; "": it was discarded,
					   or is another account's */
};

/*
 * Stores the key; true when it is new, else *before says what came with it
 * first.  Two requests with one key wait for
 * each other.  Undone when the transaction rolls back.
 */
bool	form_key_take(struct tx *, const struct form_key *,
	    struct form_taken *before);
/* Notes the path that the form led to, without a leading slash. */
void	form_key_led(struct tx *, struct text form_key, struct text led_to);
/* Notes that what was at this path is discarded. */
void	form_key_discard(struct tx *, struct text led_to);
/* Deletes keys stored at or before this time. */
void	form_key_tidy(struct tx *, int64_t upto);

#endif
