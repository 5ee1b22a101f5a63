/* furnish: what every public page shows: the conference, units, categories. */
#ifndef PAGES_SHARED_FURNISH_H
#define PAGES_SHARED_FURNISH_H

#include <stdbool.h>

struct db;
struct view;

/*
 * site.conference, site.unit.{id}, site.members (how many of these still are),
 * site.category.{id}, site.kind.{code}.
 * False when no conference has been loaded, or the database is away.
 */
bool	furnish(struct db *, struct view *);

#endif
