/* once: a form that makes something new makes it once. */
#ifndef WEB_FORM_ONCE_H
#define WEB_FORM_ONCE_H

#include "web/answer.h"

struct request;
struct tx;

/*
 * For an act that makes something new, before anything else.  OK: no key was
 * sent, or it is new, or the same was sent with it before, files included.
 * BAD_REQUEST: a key that form_show() does not make.  CONFLICT: other words
 * came with it before; the page then says "twice", with what was typed and a
 * new key.
 */
enum status	form_once(struct request *, struct tx *);

#endif
