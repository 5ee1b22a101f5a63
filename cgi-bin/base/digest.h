/*
 * digest: SHA-256 of data that comes in pieces.
 *
 * Uses libcrypto, which the database library needs anyway: it uses the
 * processor's SHA instructions and was six times as fast as libsodium.
 */
#ifndef BASE_DIGEST_H
#define BASE_DIGEST_H

#include <stddef.h>

#include "base/shape.h"

enum { DIGEST_BYTES = 32 };

struct digest;

/*
 * Call digest_begin(), digest_add() any number of times, digest_end(); then
 * begin again or free.  Errors of libcrypto end the process (log_die()).
 */
struct digest	*digest_new(void);
void		 digest_free(struct digest *);
void		 digest_begin(struct digest *);
void		 digest_add(struct digest *, struct bytes);
void		 digest_end(struct digest *,
		    unsigned char out[static DIGEST_BYTES]);

#endif
