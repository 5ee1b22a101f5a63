/* The results of an act: a redirect or a refusal. */
#include <inttypes.h>

#include "web/request.h"

enum status
see_other(struct request *r, const char *prefix, int64_t id)
{
	r->location = text_print(r->arena, "%s%s%" PRId64, r->base, prefix,
	    id);
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
	size_t slash = path.len > 0 && path.s[0] == '/';

	r->location = text_print(r->arena, "%s%.*s", r->base,
	    (int)(path.len - slash), path.s + slash);
	return SEE_OTHER;
}

enum status
deny(struct request *r, enum status status, const char *why)
{
	r->refusal = why;
	r->commit = true;
	return status;
}

enum status
template_only(struct request *r, struct view *v)
{
	(void)r, (void)v;
	return OK;
}
