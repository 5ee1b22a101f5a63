/* Random numbers that cannot be guessed, and hashes of texts. */
#include <sodium.h>

#include "base/arena.h"
#include "base/log.h"
#include "base/secret.h"

enum { PRINT_BYTES = 16, SECRET_BYTES_MAX = 64, TOKEN_BYTES = 32 };

static void
ready(void)
{
	if (sodium_init() < 0)
		log_die("secret: libsodium does not start");
}

struct text
secret_hex(struct arena *a, size_t bytes)
{
	unsigned char random[SECRET_BYTES_MAX];

	if (bytes > sizeof random)
		log_die("secret: %zu bytes wanted", bytes);
	ready();
	randombytes_buf(random, bytes);
	return text_hex(a, random, bytes);
}

struct text
fingerprint(struct arena *a, struct text t)
{
	unsigned char print[PRINT_BYTES];

	ready();
	crypto_generichash(print, sizeof print, (const unsigned char *)t.s,
	    t.len, NULL, 0);
	return text_hex(a, print, sizeof print);
}

unsigned
secret_below(unsigned end)
{
	return randombytes_uniform(end);
}

bool
secret_same(struct text a, struct text b)
{
	return a.len > 0 && a.len == b.len && sodium_memcmp(a.s, b.s, a.len) == 0;
}

struct text
secret_token(struct arena *a)
{
	enum { VARIANT = sodium_base64_VARIANT_URLSAFE_NO_PADDING,
	    SIZE = sodium_base64_ENCODED_LEN(TOKEN_BYTES, VARIANT) };
	unsigned char random[TOKEN_BYTES];
	char *out = arena_alloc(a, SIZE);

	ready();
	randombytes_buf(random, sizeof random);
	sodium_bin2base64(out, SIZE, random, sizeof random, VARIANT);
	return (struct text){ out, SIZE - 1 };
}

struct text
secret_sha256(struct arena *a, struct text t)
{
	unsigned char hash[crypto_hash_sha256_BYTES];

	ready();
	crypto_hash_sha256(hash, (const unsigned char *)t.s, t.len);
	return text_hex(a, hash, sizeof hash);
}
