/* headlines: the newest of everything, sorted by what it is. */
#ifndef PAGES_PUBLIC_PARTS_HEADLINES_H
#define PAGES_PUBLIC_PARTS_HEADLINES_H

#include "base/shape.h"

struct view;

/* policy.N, notice.N, meeting.N, resolution.N of struct headline. */
void	headlines_show(struct view *, struct rows);

#endif
