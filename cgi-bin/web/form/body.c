/* Reads the body of a POST into r->pairs. */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "process/fcgi.h"
#include "web/form/body.h"
#include "web/form/form.h"
#include "web/request.h"
#include "web/transfer/upload.h"

enum status
body_read(struct request *r, struct fcgi *w, bool store)
{
	const char *type = fcgi_env(w, "CONTENT_TYPE");
	const char *length = fcgi_env(w, "CONTENT_LENGTH");
	bool upload = r->route->files &&
	    strncmp(type, "multipart/form-data", 19) == 0;
	enum status status;
	char *end, *bytes;
	unsigned long n, most;
	size_t got;
	bool large;

	n = strtoul(length, &end, 10);
	if (*length < '0' || *length > '9' || *end != '\0')
		return BAD_REQUEST;
	most = upload ? UPLOAD_BYTES_MAX : r->route->no_account ?
	    FORM_STRANGER_MAX : FORM_BYTES_MAX;
	large = n > most;
	if (upload) {
		status = r->uploads->read(r, w, store && !large, type,
		    (int64_t)n);
		return large ? TOO_LARGE : status;
	}
	if (*type != '\0' &&
	    strncmp(type, "application/x-www-form-urlencoded", 33) != 0)
		return BAD_REQUEST;
	if (large)
		n = most;
	bytes = arena_alloc(r->arena, n + 1);
	got = fcgi_read(w, bytes, n);
	status = form_decode(r, bytes, got) && got == n ? OK : BAD_REQUEST;
	return large ? TOO_LARGE : status;
}
