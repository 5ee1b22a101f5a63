/* posting: what a notice for objections needs, and until when it is shown. */
#ifndef PAGES_PRESS_POSTING_H
#define PAGES_PRESS_POSTING_H

#include <stdbool.h>

#include "conference/papers/publication.h"
#include "web/request.h"

struct db;

/*
 * Before a notice is sent to review: a posting needs its unit and a telephone,
 * and a last day more than a year ahead is asked about, unless sure.
 */
void	posting_check(struct request *, struct db *, const struct paper *,
	    bool sure);
/*
 * posting.N, what each such kind would have as its last day today; and for
 * the paper shown posting.own, or last.until and last.weekday where its last
 * day is written.
 */
void	posting_show(struct request *, struct view *, const struct paper *);
/* Does the text show a reader any letter, figure or character? */
bool	says_something(const struct request *, struct text markdown);

#endif
