/* health: whether all programs and the database answer, and the figures. */
#ifndef PAGES_WATCH_HEALTH_H
#define PAGES_WATCH_HEALTH_H

#include "web/request.h"

/* Opens what the programs count in.  Before the program is confined. */
void		health_open(void);

/*
 * A JSON object, for everybody: status is
 *   ok		everything answers
 *   degraded	200 as well: workers are missing, all of a program are busy,
 *		or the schema is not the one this program was built for
 *   down	503: a program has no worker, or the database does not answer
 */
raw_fn	health_show;
/*
 * The same and all counts in Prometheus' text format, for who asks from this
 * machine and for himself: 404 for others.
 */
raw_fn	metrics_show;

#endif
