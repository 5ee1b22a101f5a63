/* once: a form with a form key creates its record once. */
#ifndef WEB_FORM_ONCE_H
#define WEB_FORM_ONCE_H

#include "web/request.h"

struct tx;

/*
 * For the dispatcher: runs the act of the route.  On a .once route it first
 * takes the form key (identity/form_key.h).  When the same form, files
 * included, was accepted before, it redirects to what that created.
 *
 * CONFLICT "twice": the key was used with other contents; the page has
 * page.made (what the key led to), the new contents and a new key.  CONFLICT
 * "discarded": what the key led to was discarded.  BAD_REQUEST: the key is not
 * of the form that form_show() makes.
 */
enum status	act_once(struct request *, struct tx *);
/* For an act that discards the record shown at its own path. */
void		once_discard(struct request *, struct tx *);

#endif
