/* headlines: the newest items of each kind. */
#ifndef PAGES_PUBLIC_PARTS_HEADLINES_H
#define PAGES_PUBLIC_PARTS_HEADLINES_H

#include "base/shape.h"

struct view;

/* Shows rows of struct headline as WHAT.N: policy.0, policy.1, notice.0 … */
void	headlines_show(struct view *, struct rows);

#endif
