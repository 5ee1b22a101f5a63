/* positions: what units handed in about a topic of a meeting, on its pages. */
#ifndef PAGES_OPINIONS_POSITIONS_H
#define PAGES_OPINIONS_POSITIONS_H

#include "conference/agenda/written_position.h"

struct view;

/* Sets KEY.written.N: of rows of a meeting, those about this topic. */
void	positions_show(struct view *, const char *key, struct rows,
	    int64_t topic_id, int64_t number);

#endif
