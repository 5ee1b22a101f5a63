/*
 * figures: counters of a program's workers, in a shared file.
 *
 * The file is $PORTAL_FIGURES/NAME/figures, mapped by all workers of the
 * program NAME.  Counters only grow, and stay when a worker ends.  Each worker
 * has a slot, which says whether it is busy, and a lock on the byte with the
 * slot's number.  The kernel releases the lock when the process ends, so only
 * live workers are counted.  A program that starts resets the file unless a
 * worker still uses it.
 *
 * Without the file a process logs this once and counts in its own memory.
 * Nothing here waits for another process.
 */
#ifndef PROCESS_FIGURES_H
#define PROCESS_FIGURES_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { FIGURES_NAME_MAX = 16, FIGURES_CLASSES = 4, FIGURES_TIMES = 6,
    FIGURES_SLOTS = 64, FIGURES_PROGRAMS_MAX = 16 };

typedef _Atomic uint64_t figure;

struct figures {
	figure	mark;			/* identifies this layout */
	figure	starts;			/* workers started */
	figure	answers[FIGURES_CLASSES];	/* 2xx to 5xx */
	/*
	 * Requests that took at most 5, 20, 100, 500, 2000 ms; the last: all.
	 */
	figure	times[FIGURES_TIMES];
	figure	ns;			/* of all requests */
	struct figures_slot { figure busy; char apart[56]; } slots[FIGURES_SLOTS];
};

/* ---- Counting */

/* Opens the program's file, for this process and its children. */
void	figures_open(const char *program);
/* Takes a slot: this process is a worker. */
void	figures_join(void);
int64_t	figures_clock(void);		/* CLOCK_MONOTONIC, in ns */
void	figures_busy(bool);		/* whether serving a request */
/* Counts a request that was answered with this status and took ns. */
void	figures_request(int status, int64_t ns);

/* ---- Reading */

/* A program that should run, according to the environment: WORKERS_NAME=8. */
struct pool {
	char		name[FIGURES_NAME_MAX];
	int64_t		of;		/* workers that should run */
	int64_t		up, missing;	/* of those, running or not */
	int64_t		busy, idle;	/* of those up */
	struct figures	figures;	/* all 0: no file */
	int		fd;
	bool		own;
};

/*
 * Opens the files of all programs and fills pools[]; returns their number, at
 * most FIGURES_PROGRAMS_MAX.  own: the program that calls, after
 * figures_open().
 */
size_t	figures_pools(struct pool pools[], const char *own);
/* Reads the counters, and which workers are alive. */
void	figures_read(struct pool *);

#endif
