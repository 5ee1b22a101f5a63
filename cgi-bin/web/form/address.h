/* address: the address a reader meant, where the one he asked for is none. */
#ifndef WEB_FORM_ADDRESS_H
#define WEB_FORM_ADDRESS_H

#include "web/request.h"

struct arena;
struct site;

/*
 * A path that no route has, as chats and mail programs spoil them: with a
 * slash, punctuation or words behind it, with capitals, full-width signs,
 * doubled slashes or leading zeros.  Returns the path of a GET route that is
 * left when these are taken away; "" when none is.
 */
struct text	address_near(const struct site *, struct arena *,
		    struct text path);

/*
 * Answer a path that no route has: MOVED, on to address_near() with those of
 * the query's parameters that this page has; NOT_FOUND when there is none.
 */
enum status	address_spoilt(const struct site *, struct request *,
		    const char *query);

/*
 * Answer a query that form_read() refused: MOVED, on to the same page without
 * the parameters that its route does not have ("amp;year" is year).  Where the
 * route is .lenient, also without those that r->complaints names or that come
 * again; a text that is too long is cut.  BAD_REQUEST when nothing goes.
 */
enum status	address_foreign(struct request *);

#endif
