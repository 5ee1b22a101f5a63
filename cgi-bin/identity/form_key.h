/*
 * form_key: which forms were taken, and where each led.
 *
 * A form that makes something new carries a key.  The same form sent again, by
 * a second click, leads to what the first one made; other words with its key,
 * written by someone who went back, must not be dropped in silence.
 */
#ifndef IDENTITY_FORM_KEY_H
#define IDENTITY_FORM_KEY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"

struct tx;

struct form_key {
	struct text	form_key;	/* 32 hexadecimal digits */
	struct text	digest;		/* print_of() what was sent */
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
 * True: the key is new, and taken if the transaction is committed.  Two that
 * come at once wait for each other.
 */
bool	form_key_take(struct tx *, const struct form_key *,
	    struct form_taken *before);
/* The form led to this path, which has no slash in front. */
void	form_key_led(struct tx *, struct text form_key, struct text led_to);
/* What was at this path is discarded. */
void	form_key_discard(struct tx *, struct text led_to);
/* Forgets keys taken at or before this time. */
void	form_key_tidy(struct tx *, int64_t upto);

#endif
