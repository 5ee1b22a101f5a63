/* Counters that all workers of a program share in one file. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include "process/figures.h"
#include "base/log.h"

/* The bytes that are locked: a slot each, and one while a file is begun. */
enum { BEGIN_BYTE = FIGURES_SLOTS, LAYOUT = 2, PATH_BYTES = 4096 };

const int figures_status[FIGURES_STATUSES] = { 200, 204, 206, 301, 303, 304,
    400, 403, 404, 405, 409, 410, 413, 416, 422, 429, 503, 0 };

const int64_t figures_time_us[FIGURES_TIMES] = { 1000, 2500, 5000, 10000,
    25000, 50000, 100000, 250000, 500000, 1000000, 2500000, 5000000, 10000000,
    INT64_MAX };

extern char **environ;

static struct figures alone, *own = &alone;
static figure *own_busy = &alone.slots[0].busy;
static int own_fd = -1;

/* ---- The file */

static int
file_open(const char *program, int how)
{
	const char *folder = getenv("PORTAL_FIGURES");
	char path[PATH_BYTES];
	int n;

	if (folder == NULL || *folder == '\0')
		return -1;
	n = snprintf(path, sizeof path, "%s/%s/figures", folder, program);
	return n > 0 && n < PATH_BYTES ? open(path, how | O_CLOEXEC, 0640) : -1;
}

static bool
byte_lock(int how, short type, off_t byte)
{
	struct flock lock = { .l_type = type, .l_whence = SEEK_SET,
	    .l_start = byte, .l_len = 1 };
	int rc;

	do
		rc = fcntl(own_fd, how, &lock);
	while (rc != 0 && errno == EINTR);
	return rc == 0;
}

/* Does another process hold one of these slots? */
static bool
slots_held(int fd, off_t from, off_t count)
{
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET,
	    .l_start = from, .l_len = count };

	return fcntl(fd, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

/* FNV-1a over the layout and the names; never 0. */
static uint64_t
mark_of(const char *names, size_t count)
{
	uint64_t mark = UINT64_C(14695981039346656037) ^ LAYOUT ^
	    (uint64_t)sizeof(struct figures) << 8;

	for (size_t i = 0; i < count * FIGURES_NAME_MAX; i++)
		mark = (mark ^ (unsigned char)names[i]) *
		    UINT64_C(1099511628211);
	return mark | 1;
}

static void
begin(struct figures *f, int64_t now, const char *names,
    size_t count)
{
	memset(f, 0, sizeof *f);
	f->started_at = now;
	f->route_count = (int64_t)count;
	for (size_t i = 0; i < count; i++)
		memcpy(f->routes[i].name, names + i * FIGURES_NAME_MAX,
		    FIGURES_NAME_MAX);
	snprintf(f->routes[count].name, FIGURES_NAME_MAX, "none");
	atomic_store(&f->mark, mark_of(names, count));
}

/* Its blocks are there for sure: a full disk must not end who counts. */
static struct figures *
file_map(void)
{
	void *at;

	if (posix_fallocate(own_fd, 0, sizeof(struct figures)) != 0)
		return NULL;
	at = mmap(NULL, sizeof(struct figures), PROT_READ | PROT_WRITE,
	    MAP_SHARED, own_fd, 0);
	return at == MAP_FAILED ? NULL : at;
}

static void
slot_take(void)
{
	for (off_t i = 0; i < FIGURES_SLOTS; i++)
		if (byte_lock(F_SETLK, F_WRLCK, i)) {
			own_busy = &own->slots[i].busy;
			figures_busy(false);
			return;
		}
	log_warn("figures: no slot is free");
}

/* The program's file, if it can be had; why not, else. */
static const char *
file_share(const char *program, int64_t now, const char *names, size_t count)
{
	struct figures *f;
	const char *why = NULL;

	own_fd = file_open(program, O_RDWR | O_CREAT);
	if (own_fd < 0 || !byte_lock(F_SETLKW, F_WRLCK, BEGIN_BYTE))
		return strerror(errno);
	if ((f = file_map()) == NULL)
		why = "no room";
	else if (atomic_load(&f->mark) == alone.mark)
		own = f;
	else if (slots_held(own_fd, 0, FIGURES_SLOTS))
		why = "workers of another version use them";
	else
		begin(own = f, now, names, count);
	byte_lock(F_SETLK, F_UNLCK, BEGIN_BYTE);
	return why;
}

void
figures_open(const char *program, int64_t now, const char *names, size_t count)
{
	const char *why = NULL;

	begin(&alone, now, names, count);
	if (getenv("PORTAL_FIGURES") != NULL)
		why = file_share(program, now, names, count);
	if (why != NULL)
		log_warn("figures: not shared: %s", why);
}

void
figures_join(void)
{
	if (own_fd >= 0)
		slot_take();
	figure_add(&own->starts, 1);
}

/* ---- Who counts */

struct figures *
figures_own(void)
{
	return own;
}

int64_t
figures_clock(void)
{
	struct timespec now = { 0, 0 };

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

void
figures_busy(bool busy)
{
	atomic_store_explicit(own_busy, busy, memory_order_relaxed);
}

void
figures_request(size_t route, int status, int64_t ns)
{
	struct figures_route *r = &own->routes[route];
	size_t said = 0, time = 0;

	while (said + 1 < FIGURES_STATUSES && figures_status[said] != status)
		said++;
	while (time + 1 < FIGURES_TIMES && figures_time_us[time] * 1000 < ns)
		time++;
	figure_add(&r->answers[said], 1);
	figure_add(&r->ns, (uint64_t)ns);
	figure_add(&own->times[time], 1);
	figure_add(&own->ns, (uint64_t)ns);
}

void
figures_statements(uint64_t n, int64_t since)
{
	figure_add(&own->statements, n);
	figure_add(&own->database_ns, (uint64_t)(figures_clock() - since));
}

/* ---- Who looks */

size_t
figures_pools(struct pool pools[], const char *program)
{
	static const char prefix[] = "WORKERS_";
	size_t n = 0;

	for (char **e = environ; *e != NULL && n < FIGURES_PROGRAMS_MAX; e++) {
		const char *name = *e + sizeof prefix - 1;
		size_t len = strcspn(*e, "=") - (sizeof prefix - 1);
		struct pool *p = &pools[n];

		if (strncmp(*e, prefix, sizeof prefix - 1) != 0 || len == 0 ||
		    len >= FIGURES_NAME_MAX || name[len] != '=')
			continue;
		*p = (struct pool){ .of = strtol(name + len + 1, NULL, 10) };
		memcpy(p->name, name, len);
		p->own = strcmp(p->name, program) == 0;
		p->fd = p->own ? own_fd : file_open(p->name, O_RDONLY);
		for (; p > pools && strcmp(p->name, p[-1].name) < 0; p--) {
			struct pool swap = p[-1];

			p[-1] = *p;
			*p = swap;
		}
		n++;
	}
	return n;
}

bool
figures_read(const struct pool *p, struct figures *out)
{
	bool got = true;

	if (p->own)
		memcpy(out, own, sizeof *out);
	else
		got = p->fd >= 0 && pread(p->fd, out, sizeof *out, 0) ==
		    (ssize_t)sizeof *out && out->mark != 0 &&
		    out->route_count >= 0 &&
		    out->route_count <= FIGURES_ROUTES_MAX;
	if (!got)
		memset(out, 0, sizeof *out);
	return got;
}

struct crew
figures_crew(const struct pool *p, const struct figures *f)
{
	struct crew crew = { 0, 0 };

	if (p->own) {	/* the kernel does not tell of one's own lock */
		crew.up++;
		crew.busy += figure_of(own_busy) != 0;
	}
	for (off_t i = 0; p->fd >= 0 && i < FIGURES_SLOTS; i++)
		if (slots_held(p->fd, i, 1)) {
			crew.up++;
			crew.busy += figure_of(&f->slots[i].busy) != 0;
		}
	return crew;
}
