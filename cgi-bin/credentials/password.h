/*
 * password: what will do as one, and how one is kept.
 *
 * Kept as Argon2id says (RFC 9106), with the cost of the settings
 * ARGON_MEMORY_KIB and ARGON_PASSES.  A check costs the same for a name that
 * nobody has: nothing is checked, and the time is spent.
 */
#ifndef CREDENTIALS_PASSWORD_H
#define CREDENTIALS_PASSWORD_H

#include <stdbool.h>

#include "base/text.h"

struct arena;

enum { PASSWORD_MAX = 128 };	/* characters */

/* "$argon2id$v=19$m=65536,t=2,p=1$…", at most 127 bytes, salted anew. */
struct text	password_hash(struct arena *, struct text password);
/* hash "": false, after the time that a check takes. */
bool		password_is(struct arena *, struct text password,
		    struct text hash);
/* Was it made with another cost than that of the settings? */
bool		password_hash_old(struct text hash);

/*
 * NULL, or why it will not do: "short" (fewer than PASSWORD_MIN characters),
 * "kinds" (fewer than PASSWORD_KINDS of capitals, small letters, digits,
 * others), "own" (it has the login or the name in it, of two characters at
 * least).  GB/T 22239-2019, 8.1.4.1 a).
 */
const char	*password_wrong(struct arena *, struct text password,
		    struct text login, struct text name);
/*
 * What is looked for among the common ones: in small letters, whole, and
 * without the digits and signs at its end ("Admin@2026" is "admin").
 */
struct text	password_folded(struct arena *, struct text password);
struct text	password_stem(struct arena *, struct text password);

/* A random one that will do, to be read and typed: "Kq7d-…", 90 bits. */
struct text	password_random(struct arena *);

#endif
