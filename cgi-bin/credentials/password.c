/* Judges, hashes and verifies passwords. */
#include <sodium.h>
#include <string.h>

#include "base/arena.h"
#include "base/log.h"
#include "credentials/password.h"
#include "process/settings.h"

enum { KIB = 1024, GROUP = 5, GROUPS_MIN = 4, GROUPS_MAX = 16 };

static unsigned long long
passes(void)
{
	return (unsigned long long)setting(ARGON_PASSES);
}

static size_t
memory(void)
{
	return (size_t)setting(ARGON_MEMORY_KIB) * KIB;
}

static void
ready(void)
{
	if (sodium_init() < 0)
		log_die("password: libsodium does not start");
}

struct text
password_hash(struct arena *a, struct text password)
{
	char *out = arena_alloc(a, crypto_pwhash_STRBYTES);

	ready();
	if (crypto_pwhash_str_alg(out, password.s, password.len, passes(),
	    memory(), crypto_pwhash_ALG_ARGON2ID13) != 0)
		log_die("password: no memory for Argon2id");
	return text_of(out);
}

bool
password_is(struct arena *a, struct text password, struct text hash)
{
	if (hash.len == 0) {
		password_hash(a, password);
		return false;
	}
	ready();
	return crypto_pwhash_str_verify(hash.s, password.s,
	    password.len) == 0;
}

bool
password_hash_old(struct text hash)
{
	return crypto_pwhash_str_needs_rehash(hash.s, passes(), memory()) != 0;
}

static bool
is_small(char c)
{
	return c >= 'a' && c <= 'z';
}

static bool
is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static int
kinds(struct text t)
{
	bool small = false, capital = false, digit = false, other = false;

	for (size_t i = 0; i < t.len; i++) {
		small = small || is_small(t.s[i]);
		capital = capital || is_capital(t.s[i]);
		digit = digit || is_digit(t.s[i]);
		other = other || !(is_small(t.s[i]) || is_capital(t.s[i]) ||
		    is_digit(t.s[i]));
	}
	return small + capital + digit + other;
}

struct text
password_stem(struct arena *a, struct text t)
{
	size_t len = t.len;

	while (len > 0 && !is_small(t.s[len - 1]) &&
	    !is_capital(t.s[len - 1]) && (unsigned char)t.s[len - 1] < 0x80)
		len--;
	return text_lower(a, (struct text){ t.s, len });
}

static bool
holds(struct arena *a, struct text folded, struct text part)
{
	return text_points(part) >= 2 &&
	    strstr(folded.s, text_lower(a, part).s) != NULL;
}

const char *
password_wrong(struct arena *a, struct text password, struct text login,
    struct text name)
{
	struct text folded = text_lower(a, password);

	if ((int64_t)text_points(password) < setting(PASSWORD_MIN))
		return "short";
	if (kinds(password) < setting(PASSWORD_KINDS))
		return "kinds";
	return holds(a, folded, login) || holds(a, folded, name) ? "own" :
	    NULL;
}

/* Leaves out letters and digits that look alike: l and 1, O and 0. */
static struct text
draw(struct arena *a, size_t groups)
{
	static const char letters[] =
	    "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
	size_t n = groups * GROUP - 1;
	char *out = arena_alloc(a, n + 1);

	for (size_t i = 0; i < n; i++)
		out[i] = i % GROUP == GROUP - 1 ? '-' :
		    letters[randombytes_uniform(sizeof letters - 1)];
	return (struct text){ out, n };
}

struct text
password_random(struct arena *a)
{
	size_t groups = ((size_t)setting(PASSWORD_MIN) + GROUP) / GROUP;
	struct text drawn;

	ready();
	if (groups < GROUPS_MIN)
		groups = GROUPS_MIN;
	if (groups > GROUPS_MAX)
		groups = GROUPS_MAX;
	do
		drawn = draw(a, groups);
	while (kinds(drawn) < 4);
	return drawn;
}
