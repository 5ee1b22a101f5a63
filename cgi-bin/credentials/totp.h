/*
 * totp: codes of six digits that change every 30 seconds (RFC 6238, SHA-1),
 * as authenticator apps show them.
 */
#ifndef CREDENTIALS_TOTP_H
#define CREDENTIALS_TOTP_H

#include <stdbool.h>

#include "base/text.h"

struct arena;

enum { TOTP_SECRET_LEN = 32, TOTP_CODE_LEN = 6, TOTP_STEP_S = 30 };

/* A random secret of 160 bits, in base32. */
struct text	totp_secret(struct arena *);
/*
 * Whether this is the code of the step at `now`, or of the one before or
 * after; *step is the number of that step since 1970.
 */
bool		totp_step(struct text secret, struct text code, int64_t now,
		    int64_t *step);

#endif
