/*
 * figures: what the workers of a program have done, counted in one file that
 * all of them share, $PORTAL_FIGURES/NAME/figures.
 *
 * Numbers only go up, and stay when a worker dies.  Each worker has a slot: it
 * says there whether it is busy, and holds a lock on the byte of the slot's
 * number, which the kernel takes back at its death, so that nobody counts the
 * dead.  The file has a mark of its layout and of the program's routes; what
 * has another mark is begun anew, unless a worker still uses it.
 *
 * A program that cannot have the file says so once, and serves: it counts for
 * itself.  Nothing here waits for another process, but at the start.
 */
#ifndef PROCESS_FIGURES_H
#define PROCESS_FIGURES_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { FIGURES_ROUTES_MAX = 64, FIGURES_NAME_MAX = 48, FIGURES_STATUSES = 18,
    FIGURES_TIMES = 14, FIGURES_SLOTS = 64, FIGURES_PROGRAMS_MAX = 16 };

typedef _Atomic uint64_t figure;

/* The last of each is for all that is none of these. */
extern const int	figures_status[FIGURES_STATUSES];	/* 200, … 0 */
extern const int64_t	figures_time_us[FIGURES_TIMES];	/* at most; INT64_MAX */

struct figures_route {
	char	name[FIGURES_NAME_MAX];		/* "GET /units/@" */
	figure	answers[FIGURES_STATUSES];
	figure	ns;
};

struct figures {
	figure			mark;		/* 0: not ready */
	int64_t			started_at;	/* seconds since 1970 */
	int64_t			route_count;
	figure			starts;		/* of workers */
	figure			statements, database_ns, connections;
	figure			deadlocks;	/* acts begun again */
	figure			bytes;		/* sent */
	figure			ns;		/* of all requests */
	figure			times[FIGURES_TIMES];
	/* Of Apache's log; process/cache_log.h. */
	figure			log_inode, log_read, hits, stale, refreshed, misses;
	struct figures_slot { figure busy; char apart[56]; } slots[FIGURES_SLOTS];
	/* In the order of the program's table; one more for what is none. */
	struct figures_route	routes[FIGURES_ROUTES_MAX + 1];
};

/* ---- Who counts */

/*
 * The program's file, for this process and its children: `names` has the
 * routes, count times FIGURES_NAME_MAX bytes.  now: seconds since 1970.
 */
void		 figures_open(const char *program, int64_t now,
		    const char *names, size_t count);
/* This process is a worker: it has a slot, and is counted. */
void		 figures_join(void);
/* What this process counts in; never NULL. */
struct figures	*figures_own(void);
int64_t		 figures_clock(void);		/* ns, of a clock without date */
void		 figures_busy(bool);		/* at a request, or not */
/* A request took ns; route: its place in names, or count: none of them. */
void		 figures_request(size_t route, int status, int64_t ns);
/* n statements of the database, that began then. */
void		 figures_statements(uint64_t n, int64_t since);

static inline void
figure_add(figure *f, uint64_t n)
{
	atomic_fetch_add_explicit(f, n, memory_order_relaxed);
}

static inline uint64_t
figure_of(const figure *f)
{
	return atomic_load_explicit(f, memory_order_relaxed);
}

/* ---- Who looks */

/* A program that should run, by the environment: WORKERS_NAME=8. */
struct pool { char name[FIGURES_NAME_MAX]; int64_t of; int fd; bool own; };

/*
 * All of them, by name, with their files open.  own: the program that looks,
 * after its figures_open().  Returns how many, at most FIGURES_PROGRAMS_MAX.
 */
size_t		 figures_pools(struct pool pools[], const char *own);
/* A copy of what it counted; false: nothing, and *out is all 0. */
bool		 figures_read(const struct pool *, struct figures *out);
/* How many workers live, and how many of these are at a request. */
struct crew	 { int64_t up, busy; };
struct crew	 figures_crew(const struct pool *, const struct figures *);

#endif
