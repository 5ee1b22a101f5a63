/* gone: what was public and no longer is. */
#ifndef PAGES_PUBLIC_PARTS_GONE_H
#define PAGES_PUBLIC_PARTS_GONE_H

#include "web/request.h"

/*
 * GONE with gone.kind, gone.at, gone.why when the thing with the request's id
 * was withdrawn or its time is over; else NOT_FOUND.
 */
enum status	gone_show(struct request *, struct view *, struct text kind);

#endif
