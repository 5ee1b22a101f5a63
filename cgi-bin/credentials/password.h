/*
 * password: hashes passwords with Argon2id (RFC 9106), and says which are
 * acceptable.
 *
 * The settings ARGON_MEMORY_KIB and ARGON_PASSES give the cost.  A check for
 * an unknown login costs the same as for a known one.
 */
#ifndef CREDENTIALS_PASSWORD_H
#define CREDENTIALS_PASSWORD_H

#include <stdbool.h>

#include "base/text.h"

struct arena;

enum { PASSWORD_MAX = 128 };	/* characters */

/* "$argon2id$v=19$m=65536,t=2,p=1$…", at most 127 bytes, with a new salt. */
struct text	password_hash(struct arena *, struct text password);
/* For an empty hash: false, after the time that a check takes. */
bool		password_is(struct arena *, struct text password,
		    struct text hash);
/* Whether its cost differs from the settings. */
bool		password_hash_old(struct text hash);

/*
 * NULL, or why the password is refused: "short" (fewer than PASSWORD_MIN
 * characters), "kinds" (fewer than PASSWORD_KINDS of upper case, lower case,
 * digits, others), "own" (contains the login or the name, if that has two or
 * more characters).  GB/T 22239-2019, 8.1.4.1 a).
 */
const char	*password_wrong(struct arena *, struct text password,
		    struct text login, struct text name);
/*
 * The second form to look up among common passwords, after text_lower(): in
 * lower case without digits and signs at the end ("Admin@2026" becomes "admin").
 */
struct text	password_stem(struct arena *, struct text password);

/*
 * A random password of at least 92 bits that password_wrong() accepts, in
 * groups that are easy to type: "Kq7d-…".
 */
struct text	password_random(struct arena *);

#endif
