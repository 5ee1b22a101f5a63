/* body: reads the body of a POST. */
#ifndef WEB_FORM_BODY_H
#define WEB_FORM_BODY_H

#include "web/request.h"

struct fcgi;

/*
 * Reads the body into r->pairs, with files (web/transfer/upload.h) if the
 * route takes them; without `store` files are skipped.  Returns OK; BAD_REQUEST
 * for another content type, or a malformed or truncated body; TOO_LARGE.
 * After a failure r->pairs has the text fields that could be read, up to
 * FORM_BYTES_MAX, so that they can be shown again.
 */
enum status	body_read(struct request *, struct fcgi *, bool store);

#endif
