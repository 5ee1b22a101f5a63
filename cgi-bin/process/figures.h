/*
 * figures: what the workers of a program have done, counted in one file that
 * all of them share, $PORTAL_FIGURES/NAME/figures.
 *
 * Numbers only go up, and stay when a worker dies.  Each worker has a slot: it
 * says there whether it is busy, and holds a lock on the byte of the slot's
 * number, which the kernel takes back at its death, so that nobody counts the
 * dead.  A program that starts begins the file anew, unless a worker still
 * uses it.
 *
 * A program that cannot have the file says so once, and serves: it counts for
 * itself.  Nothing here waits for another process.
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
	figure	mark;			/* of this layout */
	figure	starts;			/* of workers */
	figure	answers[FIGURES_CLASSES];	/* 2xx to 5xx */
	/* How many requests took at most 5, 20, 100, 500, 2000 ms; all. */
	figure	times[FIGURES_TIMES];
	figure	ns;			/* of all requests */
	struct figures_slot { figure busy; char apart[56]; } slots[FIGURES_SLOTS];
};

/* ---- Who counts */

/* The program's file, for this process and its children. */
void	figures_open(const char *program);
/* This process is a worker: it has a slot, and is counted. */
void	figures_join(void);
int64_t	figures_clock(void);		/* ns, of a clock without date */
void	figures_busy(bool);		/* at a request, or not */
/* A request was answered so, and took ns. */
void	figures_request(int status, int64_t ns);

/* ---- Who looks */

/* A program that should run, by the environment: WORKERS_NAME=8. */
struct pool {
	char		name[FIGURES_NAME_MAX];
	int64_t		of;		/* workers that should run */
	int64_t		up, missing;	/* that do, that do not */
	int64_t		busy, idle;	/* of those up */
	struct figures	figures;	/* all 0: there are none */
	int		fd;
	bool		own;
};

/*
 * All of them, with their files open.  own: the program that looks, after its
 * figures_open().  Returns how many, at most FIGURES_PROGRAMS_MAX.
 */
size_t	figures_pools(struct pool pools[], const char *own);
/* What it has counted by now, and who lives. */
void	figures_read(struct pool *);

#endif
