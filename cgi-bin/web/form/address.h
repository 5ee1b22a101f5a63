/* address: redirects damaged addresses to the page that was meant. */
#ifndef WEB_FORM_ADDRESS_H
#define WEB_FORM_ADDRESS_H

#include "web/request.h"

struct arena;
struct site;

/*
 * Repairs a path that no route has, as chats and mail programs damage them:
 * appended slashes, punctuation or words, capitals, full-width characters,
 * doubled slashes, leading zeros.  Returns the path of a GET route; "" when
 * none matches.
 */
struct text	address_near(const struct site *, struct arena *,
		    struct text path);

/*
 * Answers a path that no route has: MOVED to address_near() with those query
 * parameters that its route declares; NOT_FOUND when no route matches.
 */
enum status	address_spoilt(const struct site *, struct request *,
		    const char *query);

/*
 * Answers a query that form_read() refused: MOVED to the same page without the
 * parameters that its route does not declare ("amp;year" counts as year).  On
 * a .lenient route, also without repeated ones and those that r->complaints
 * names; a text that is too long is cut.  BAD_REQUEST when that leaves the
 * query unchanged.
 */
enum status	address_foreign(struct request *);

#endif
