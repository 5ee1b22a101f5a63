/*
 * digest: SHA-256 of what comes in pieces.
 *
 * By libcrypto, which the database library brings along: it uses the
 * processor's own instructions, six times as fast as libsodium here.
 */
#ifndef BASE_DIGEST_H
#define BASE_DIGEST_H

#include <stddef.h>

#include "base/shape.h"

enum { DIGEST_BYTES = 32 };

struct digest;

/* Begin before anything is added. */
struct digest	*digest_new(void);
void		 digest_free(struct digest *);
void		 digest_begin(struct digest *);
void		 digest_add(struct digest *, struct bytes);
void		 digest_end(struct digest *,
		    unsigned char out[static DIGEST_BYTES]);

#endif
