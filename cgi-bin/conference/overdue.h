/*
 * overdue: what should be with its readers and is not.
 *
 * The portal sends nothing yet: a paper appears when its time has come, by the
 * database's clock, and nothing has to run for that.  What can be late is what
 * this machine's clock says is due and the database's does not.
 */
#ifndef CONFERENCE_OVERDUE_H
#define CONFERENCE_OVERDUE_H

#include "base/day.h"

struct db;

/* Since when the oldest such policy, notice or resolution is due; 0: none. */
struct moment	unsent_oldest(struct db *, struct moment now);

#endif
