/* Makes secrets for authenticator apps, and checks their codes. */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <liboath/oath.h>
#include <sodium.h>

#include "base/arena.h"
#include "base/log.h"
#include "credentials/totp.h"

enum { DRIFT_STEPS = 1 };

struct text
totp_secret(struct arena *a)
{
	static const char base32[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
	char *out = arena_alloc(a, TOTP_SECRET_LEN + 1);

	if (sodium_init() < 0)
		log_die("totp: libsodium does not start");
	for (size_t i = 0; i < TOTP_SECRET_LEN; i++)
		out[i] = base32[randombytes_uniform(sizeof base32 - 1)];
	return (struct text){ out, TOTP_SECRET_LEN };
}

bool
totp_step(struct text secret, struct text code, int64_t now, int64_t *step)
{
	char *key = NULL;
	size_t size = 0;
	uint64_t counter = 0;
	int at, found;

	if (oath_init() != OATH_OK)
		log_die("totp: liboath does not start");
	if (code.len != TOTP_CODE_LEN || strspn(code.s, "0123456789") <
	    code.len || oath_base32_decode(secret.s, secret.len, &key,
	    &size) != OATH_OK)
		return false;
	found = oath_totp_validate3(key, size, (time_t)now, TOTP_STEP_S, 0,
	    DRIFT_STEPS, &at, &counter, code.s);
	sodium_memzero(key, size);
	free(key);
	*step = (int64_t)counter;
	return found >= 0;
}
