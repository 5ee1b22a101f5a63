/* secret: numbers nobody can guess, and prints of what was written. */
#ifndef BASE_SECRET_H
#define BASE_SECRET_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

struct arena;

/* bytes random bytes from the kernel's source, as twice as many hex digits. */
struct text	secret_hex(struct arena *, size_t bytes);
/* 128-bit BLAKE2b of the text, as 32 hex digits: the same for the same text. */
struct text	print_of(struct arena *, struct text);
/*
 * Are they the same, in time that does not tell how much of it was right?
 * False when both are empty.
 */
bool		secret_same(struct text, struct text);
/* 256 random bits as 43 characters of base64url: a session's token. */
struct text	secret_token(struct arena *);
/* SHA-256 as 64 hex digits. */
struct text	secret_sha256(struct arena *, struct text);

#endif
