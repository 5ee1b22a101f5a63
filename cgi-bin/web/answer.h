/* answer: sends status, headers and body. */
#ifndef WEB_ANSWER_H
#define WEB_ANSWER_H

#include <stdbool.h>

#include "web/request.h"
#include "web/transfer/download.h"

struct fcgi;

struct answer {
	enum status	 status;
	const char	*type;		/* NULL: text/html */
	struct text	 body;
	struct text	 print;		/* fingerprint() the body; "": not known */
	bool		 shared;	/* shared caches may store it */
	bool		 head;		/* do not send the body */
	const char	*asked;		/* If-None-Match, or "" */
	const char	*allow;		/* for METHOD_NOT_ALLOWED: "GET, HEAD" */
	struct download	 file;		/* block NULL: none */
};

enum { SHARED_S = 2, STALE_S = 3600, RETRY_S = 10 };

/*
 * Sends the answer and returns its status.  A shared 200 has an ETag of its
 * body, weak because the compressed answer has the same; it may be cached for
 * SHARED_S seconds, and for STALE_S while we do not answer; the status becomes
 * 304 when the client has it.  Any other answer has no-store.  503 and 429
 * have Retry-After: r->retry_s or RETRY_S.
 */
enum status	answer_send(struct fcgi *, struct request *, struct answer);

/*
 * Writes Content-Disposition with the name and an ASCII fallback (RFC 6266):
 * the name itself if it can be, else `plain`.
 */
void		answer_name(struct fcgi *, struct request *, const char *how,
		    struct text name, const char *plain);
/* Writes the security headers, with this Content-Security-Policy. */
void		answer_headers(struct fcgi *, const struct request *,
		    const char *policy);

#endif
