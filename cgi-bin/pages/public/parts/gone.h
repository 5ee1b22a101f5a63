/* gone: the page of something that is not public any more. */
#ifndef PAGES_PUBLIC_PARTS_GONE_H
#define PAGES_PUBLIC_PARTS_GONE_H

#include "web/request.h"

/*
 * When the policy or notice (kind) with the request's id was withdrawn or has
 * ended, sets gone.kind, .at and .why and returns GONE; else NOT_FOUND.
 */
enum status	gone_show(struct request *, struct view *, struct text kind);

#endif
