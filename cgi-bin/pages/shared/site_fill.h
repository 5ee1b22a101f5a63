/* site_fill: reads the site data: conference, units, categories, notice kinds. */
#ifndef PAGES_SHARED_SITE_FILL_H
#define PAGES_SHARED_SITE_FILL_H

#include <stdbool.h>

struct db;
struct view;

/*
 * Sets site.conference, site.unit.ID, site.members (the number of present
 * members), site.category.ID and site.kind.CODE.  False when there is no
 * conference yet or the database fails.
 */
bool	site_fill(struct db *, struct view *);
/* Like site_fill(), and true without a conference: the office writes it. */
bool	desk_fill(struct db *, struct view *);

#endif
