/* answer: status, headers and body, as they go out. */
#ifndef WEB_ANSWER_H
#define WEB_ANSWER_H

#include <stdbool.h>

#include "web/transfer/download.h"
#include "web/request.h"

struct wire;

struct answer {
	enum status	 status;
	const char	*type;		/* NULL: text/html */
	struct text	 body, print;	/* print_of() it; "": not made */
	bool		 shared;	/* caches may keep it for everybody */
	bool		 head;		/* keep the body back */
	const char	*asked;		/* If-None-Match, "" when not sent */
	const char	*allow;		/* for METHOD_NOT_ALLOWED: "GET, HEAD" */
	struct download	 file;		/* block NULL: none */
};

enum { SHARED_S = 2, STALE_S = 3600, RETRY_S = 10 };

/*
 * Writes it.  A shared answer carries an ETag made from its body, weak because
 * it is that of the compressed answer too, and may be
 * kept SHARED_S seconds, and STALE_S while we are away; the status becomes 304
 * when the client has it.
 * Returns the status that went out.
 */
enum status	answer_send(struct wire *, struct request *, struct answer);

/* What every answer says, with this Content-Security-Policy. */
void		answer_headers(struct wire *, const struct request *,
		    const char *policy);

#endif
