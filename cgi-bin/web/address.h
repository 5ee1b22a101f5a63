/* address: the address a reader meant, where the one he asked for is none. */
#ifndef WEB_ADDRESS_H
#define WEB_ADDRESS_H

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
 * The path of the request with those of its parameters that its route has, in
 * their order and once each.  Where the route is .lenient, also without those
 * that r->complaints names, or, too long, cut.  "" when that is what was asked.
 */
struct text	address_clean(struct request *);

/* MOVED, on to that path; where it is "", otherwise. */
enum status	address_moved(struct request *, struct text path,
		    enum status otherwise);

#endif
