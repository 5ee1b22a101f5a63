/* body: the form of a request. */
#ifndef WEB_FORM_BODY_H
#define WEB_FORM_BODY_H

#include "web/request.h"

struct tx;
struct fcgi;

/*
 * Reads the body of a POST, with files (web/transfer/upload.h) where its route takes
 * them, into r->pairs.  BAD_REQUEST: it is of another type, malformed or cut
 * off; TOO_LARGE.  Then r->pairs holds as much of the text as was read, up to
 * FORM_BYTES_MAX, to be shown again.  tx NULL: files are passed over.
 */
enum status	body_read(struct request *, struct fcgi *, struct tx *);

#endif
