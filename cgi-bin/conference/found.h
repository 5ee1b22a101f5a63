/*
 * found: the search entries of pages that are no records.
 *
 * One query per kind makes the entry from the tables.  Notices and policies:
 * conference/papers/publication.h.
 */
#ifndef CONFERENCE_FOUND_H
#define CONFERENCE_FOUND_H

#include <stdint.h>

#include "search/search.h"

struct tx;

/*
 * Writes the search entry of a page, or deletes it when the page is not
 * public.  To be called after a change of a unit, its names or seats, of a
 * category, a duty, a resolution or the conference (id 1), and for a meeting
 * that was loaded.
 */
void	found_put(struct tx *, enum search_kind, int64_t id);
/*
 * Renews the entries of all pages that name people, without those whose seat
 * has ended.
 */
void	found_again(struct tx *);

#endif
