/*
 * form_key: idempotency keys of forms, with a hash of the contents.
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

/*
 * Stores the key (32 hex digits) with the print_of() the contents; false when
 * it is stored with other contents.  Undone when the transaction rolls back.
 */
bool	form_once_take(struct tx *, struct text key, struct text print,
	    int64_t now);
/* Deletes keys stored at or before this time. */
void	form_once_tidy(struct tx *, int64_t upto);

#endif
