/* Counters of a program's workers, in a shared file. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include "base/log.h"
#include "process/figures.h"

enum { PATH_BYTES = 4096 };

static const uint64_t layout = UINT64_C(4) << 32 | sizeof(struct figures);

static const int64_t times_ms[FIGURES_TIMES - 1] = { 5, 20, 100, 500, 2000 };

extern char **environ;

static struct figures alone, *own = &alone;
static figure *own_busy = &alone.slots[0].busy;
static int own_fd = -1;

static void
add(figure *f, uint64_t n)
{
	atomic_fetch_add_explicit(f, n, memory_order_relaxed);
}

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

/* Whether another process has locked one of these slots. */
static bool
slots_held(int fd, off_t from, off_t count)
{
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET,
	    .l_start = from, .l_len = count };

	return fcntl(fd, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

/*
 * Allocates the file's blocks first: on a full disk, writing to the mapped
 * file would kill the process.
 */
static struct figures *
file_map(void)
{
	void *at;

	if (own_fd < 0 ||
	    posix_fallocate(own_fd, 0, sizeof(struct figures)) != 0)
		return NULL;
	at = mmap(NULL, sizeof(struct figures), PROT_READ | PROT_WRITE,
	    MAP_SHARED, own_fd, 0);
	return at == MAP_FAILED ? NULL : at;
}

void
figures_open(const char *program)
{
	struct figures *f;

	alone.mark = layout;
	if (getenv("PORTAL_FIGURES") == NULL)
		return;
	own_fd = file_open(program, O_RDWR | O_CREAT);
	if ((f = file_map()) == NULL) {
		log_warn("figures: not shared");
	} else if (!slots_held(own_fd, 0, FIGURES_SLOTS)) {
		memcpy(f, &alone, sizeof *f);
		own = f;
	} else if (f->mark == layout) {
		own = f;
	} else
		log_warn("figures: workers of another version use them");
}

static void
slot_take(void)
{
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET,
	    .l_len = 1 };

	for (; lock.l_start < FIGURES_SLOTS; lock.l_start++)
		if (fcntl(own_fd, F_SETLK, &lock) == 0) {
			own_busy = &own->slots[lock.l_start].busy;
			figures_busy(false);
			return;
		}
	log_warn("figures: no slot is free");
}

void
figures_join(void)
{
	if (own_fd >= 0)
		slot_take();
	add(&own->starts, 1);
}

/* ---- Counting */

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
figures_request(int status, int64_t ns)
{
	add(&own->answers[status / 100 - 2], 1);
	for (size_t i = 0; i < FIGURES_TIMES; i++)
		if (i == FIGURES_TIMES - 1 || ns <= times_ms[i] * 1000000)
			add(&own->times[i], 1);
	add(&own->ns, (uint64_t)ns);
}

/* ---- Reading */

size_t
figures_pools(struct pool pools[], const char *program)
{
	static const char prefix[] = "WORKERS_",
	    letters[] = "abcdefghijklmnopqrstuvwxyz";
	size_t n = 0;

	for (char **e = environ; *e != NULL && n < FIGURES_PROGRAMS_MAX; e++) {
		const char *name = *e + sizeof prefix - 1;
		struct pool *p = &pools[n];
		size_t len;

		if (strncmp(*e, prefix, sizeof prefix - 1) != 0)
			continue;
		len = strspn(name, letters);
		if (len == 0 || len >= FIGURES_NAME_MAX || name[len] != '=')
			continue;
		*p = (struct pool){ .of = strtol(name + len + 1, NULL, 10) };
		memcpy(p->name, name, len);
		p->own = strcmp(p->name, program) == 0;
		p->fd = p->own ? own_fd : file_open(p->name, O_RDONLY);
		n++;
	}
	return n;
}

void
figures_read(struct pool *p)
{
	struct figures *f = &p->figures;

	if (p->own)
		memcpy(f, own, sizeof *f);
	else if (p->fd < 0 || pread(p->fd, f, sizeof *f, 0) !=
	    (ssize_t)sizeof *f || f->mark != layout)
		memset(f, 0, sizeof *f);
	/* F_GETLK does not report the caller's own locks. */
	p->up = p->own;
	p->busy = p->own && *own_busy != 0;
	for (off_t i = 0; p->fd >= 0 && i < FIGURES_SLOTS; i++)
		if (slots_held(p->fd, i, 1)) {
			p->up++;
			p->busy += f->slots[i].busy != 0;
		}
	p->idle = p->up - p->busy;
	p->missing = p->up < p->of ? p->of - p->up : 0;
}
