/* outcome: what an act answers with: on to another page, or a refusal. */
#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "web/request.h"

enum status
see_other(struct request *r, const char *prefix, int64_t id)
{
	enum { SIZE = 256 };
	char *to = arena_alloc(r->arena, SIZE);
	int n = snprintf(to, SIZE, "%s%s%" PRId64, r->base, prefix, id);

	assert(n > 0 && n < SIZE);
	r->location = (struct text){ to, (size_t)n };
	return SEE_OTHER;
}

enum status
refuse(struct request *r, const char *why)
{
	r->refusal = why;
	return CONFLICT;
}

enum status
see_path(struct request *r, struct text path)
{
	size_t size = strlen(r->base) + path.len + 1;
	char *to = arena_alloc(r->arena, size);

	r->location = (struct text){ to, (size_t)snprintf(to, size, "%s%s",
	    r->base, path.s + (path.s[0] == '/')) };
	return SEE_OTHER;
}

enum status
deny(struct request *r, enum status status, const char *why)
{
	r->refusal = why;
	r->commit = true;
	return status;
}
