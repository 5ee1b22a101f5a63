/*
 * form_key: which key of a form was taken with which contents.
 *
 * A form that makes something new carries a key, and a second click leads to
 * what the first made.  Who goes back, writes on and sends again sends the
 * same key with other words: these must not be dropped in silence.
 */
#ifndef IDENTITY_FORM_KEY_H
#define IDENTITY_FORM_KEY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"

struct tx;

/*
 * Takes the key, 32 hexadecimal digits, for the contents with this print_of();
 * false when it was taken with others before.  It stays taken only if the
 * transaction is committed.
 */
bool	form_once_take(struct tx *, struct text key, struct text print,
	    int64_t now);
/* Forgets keys taken at or before this time. */
void	form_once_tidy(struct tx *, int64_t upto);

#endif
