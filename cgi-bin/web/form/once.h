/* once: a form that makes something new makes it once. */
#ifndef WEB_FORM_ONCE_H
#define WEB_FORM_ONCE_H

#include "web/request.h"

struct tx;

/*
 * For the dispatcher: runs the act of the route.  On a .once row the form's
 * key is taken first.  The same form again, files included, leads where the
 * first one led.  CONFLICT "twice": other words came with the key before; the
 * page then has page.made, what the key led to, what was typed, and a new key.
 * CONFLICT "discarded": what it led to was thrown away.  BAD_REQUEST: a key
 * that form_show() does not make.
 */
enum status	act_once(struct request *, struct tx *);
/* For an act that discards what is shown at its own path. */
void		once_discard(struct request *, struct tx *);

#endif
