/*
 * secret: random numbers that cannot be guessed, hashes of texts, and a
 * comparison in constant time.  All by libsodium.
 */
#ifndef BASE_SECRET_H
#define BASE_SECRET_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

struct arena;

/* Random bytes, at most 64, as twice as many hex digits. */
struct text	secret_hex(struct arena *, size_t bytes);
/* A random number below `end`. */
unsigned	secret_below(unsigned end);
/* A fingerprint of the text: 128-bit BLAKE2b as 32 hex digits. */
struct text	fingerprint(struct arena *, struct text);
/*
 * Whether the texts are equal, in a time that depends on their length alone.
 * False when both are empty.
 */
bool		secret_same(struct text, struct text);
/* 256 random bits as 43 characters of base64url, for a session's cookie. */
struct text	secret_token(struct arena *);
/* SHA-256 of the text as 64 hex digits. */
struct text	secret_sha256(struct arena *, struct text);

#endif
