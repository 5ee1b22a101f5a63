/* discarded: the answer for a draft that was discarded. */
#ifndef PAGES_SHARED_DISCARDED_H
#define PAGES_SHARED_DISCARDED_H

#include <stdbool.h>

#include "web/request.h"

/*
 * For a page whose draft was not found; known: it was discarded.  Returns
 * NOT_FOUND when not known.  Else sets gone.kind to "draft" and returns OK when
 * a form was refused (the caller has set form.* to what was typed), GONE else.
 */
enum status	discarded_show(const struct request *, struct view *,
		    bool known);

#endif
