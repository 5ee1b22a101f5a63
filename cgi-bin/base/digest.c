/* SHA-256 of data that comes in pieces. */
#include <openssl/evp.h>

#include "base/digest.h"
#include "base/log.h"

/* A struct digest is libcrypto's context under our name. */
static EVP_MD_CTX *
context(struct digest *d)
{
	return (EVP_MD_CTX *)d;
}

struct digest *
digest_new(void)
{
	EVP_MD_CTX *c = EVP_MD_CTX_new();

	if (c == NULL)
		log_die("digest: out of memory");
	return (struct digest *)c;
}

void
digest_free(struct digest *d)
{
	EVP_MD_CTX_free(context(d));
}

void
digest_begin(struct digest *d)
{
	if (EVP_DigestInit_ex(context(d), EVP_sha256(), NULL) != 1)
		log_die("digest: no SHA-256");
}

void
digest_add(struct digest *d, struct bytes bytes)
{
	if (EVP_DigestUpdate(context(d), bytes.at, bytes.len) != 1)
		log_die("digest: it does not go on");
}

void
digest_end(struct digest *d, unsigned char out[static DIGEST_BYTES])
{
	if (EVP_DigestFinal_ex(context(d), out, NULL) != 1)
		log_die("digest: it does not end");
}
