/* discarded: the page of a draft that was discarded. */
#ifndef PAGES_SHARED_DISCARDED_H
#define PAGES_SHARED_DISCARDED_H

#include <stdbool.h>

#include "web/request.h"

/*
 * For a page whose draft is not found.  known: it was discarded.  Then a form
 * that was refused gets its page, with gone.kind = "draft" and what was typed
 * in form.*, which the caller has put there; anybody else GONE.
 */
enum status	discarded_show(const struct request *, struct view *,
		    bool known);

#endif
