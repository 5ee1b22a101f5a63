/*
 * count: what was asked of this program: a line of the log, and the figures
 * of process/figures.h.
 */
#ifndef WEB_COUNT_H
#define WEB_COUNT_H

#include <stdint.h>

#include "web/request.h"

struct site;

struct visit {
	const char		*method;	/* as it came */
	const struct route	*route;		/* it was for; NULL: none */
	int64_t			 began;		/* figures_clock() */
};

/* Before the program is confined.  now: seconds since 1970. */
void		count_open(const struct site *, int64_t now);
/* A request has come: the worker is busy, until figures_busy(false). */
struct visit	count_begin(const char *method);
/* It was answered so. */
void		count_end(const struct site *, const struct request *,
		    const struct visit *, enum status);

#endif
