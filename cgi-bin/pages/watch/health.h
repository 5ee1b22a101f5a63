/* health: /health and /metrics. */
#ifndef PAGES_WATCH_HEALTH_H
#define PAGES_WATCH_HEALTH_H

#include "web/request.h"

/* Opens the counters of all programs, before confinement. */
void		health_open(void);

/*
 * A JSON object for everybody; status is
 *
 *	ok		everything answers
 *	degraded	200, too: workers are missing, all workers of a program
 *			are busy, or the schema is not this program's
 *	down	503: a program has no worker, or the database does not answer
 */
raw_fn	health_show;
/*
 * All counters in Prometheus' text format, for clients on this machine; 404
 * for others.
 */
raw_fn	metrics_show;

#endif
