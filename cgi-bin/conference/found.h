/*
 * found: what the search finds of a conference.
 *
 * Each kind of page has a query that makes its entry from the tables.
 * Notices and policies: conference/papers/publication.h.
 */
#ifndef CONFERENCE_FOUND_H
#define CONFERENCE_FOUND_H

#include <stdint.h>

#include "search/search.h"

struct tx;

/*
 * Puts the page into the search as it is now, or takes it out when there is
 * nothing to find.  For whatever changes a unit, its names or its seats, a
 * category, a duty, a resolution, or the conference (id 1), and for a meeting
 * that was loaded.
 */
void	found_put(struct tx *, enum search_kind, int64_t id);
/*
 * Puts every page that names who has a seat once more: those whose last day is
 * over are not found any longer.
 */
void	found_again(struct tx *);

#endif
