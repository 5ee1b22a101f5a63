/* Counts what Apache's cache did, from Apache's log. */
#include <fcntl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "process/cache_log.h"
#include "process/figures.h"

enum { PIECE_BYTES = 64 * 1024 };

static int log_fd = -1;

/* From the end: a path may have any signs. */
static void
line_count(const char *line, size_t n, struct cache_counts *c)
{
	static const char mark[] = " cache=\"";
	static const struct { const char *said; size_t at; } kinds[] = {
		{ "cache hit\"", offsetof(struct cache_counts, hits) },
		{ "cache hit: ", offsetof(struct cache_counts, stale) },
		{ "conditional cache hit",
		    offsetof(struct cache_counts, refreshed) },
		{ "cache miss", offsetof(struct cache_counts, misses) },
		{ "conditional cache miss",
		    offsetof(struct cache_counts, misses) },
	};
	const char *at = line + n;

	while (at > line && (size_t)(line + n - at) < sizeof mark)
		at--;
	while (at > line && memcmp(at, mark, sizeof mark - 1) != 0)
		at--;
	at += sizeof mark - 1;
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		size_t len = strlen(kinds[i].said);

		if (at + len <= line + n && memcmp(at, kinds[i].said, len) == 0)
			++*(size_t *)((char *)c + kinds[i].at);
	}
}

size_t
cache_log_count(const char *lines, size_t n, struct cache_counts *c)
{
	const char *from = lines, *end;

	while ((end = memchr(from, '\n', (size_t)(lines + n - from))) != NULL) {
		line_count(from, (size_t)(end - from), c);
		from = end + 1;
	}
	return (size_t)(from - lines);
}

void
cache_log_open(void)
{
	const char *path = getenv("PORTAL_ACCESS_LOG");
	struct figures *f = figures_own();
	struct stat about;

	if (path == NULL || *path == '\0' ||
	    (log_fd = open(path, O_RDONLY | O_CLOEXEC)) < 0 ||
	    fstat(log_fd, &about) != 0 ||
	    (uint64_t)about.st_ino == figure_of(&f->log_inode))
		return;
	atomic_store(&f->log_read, figure_of(&f->log_inode) == 0 ?
	    (uint64_t)about.st_size : 0);
	atomic_store(&f->log_inode, (uint64_t)about.st_ino);
}

/* Of two that read the same piece, who is first has it counted. */
static bool
piece_count(struct figures *f, uint64_t *at)
{
	static char piece[PIECE_BYTES];
	ssize_t got = pread(log_fd, piece, sizeof piece, (off_t)*at);
	struct cache_counts c = { 0 };
	uint64_t next = *at;

	if (got <= 0)
		return false;
	next += cache_log_count(piece, (size_t)got, &c);
	if (next == *at && got == sizeof piece)	/* no line is so long */
		next += sizeof piece;
	if (next == *at || !atomic_compare_exchange_strong(&f->log_read, at,
	    next))
		return false;
	figure_add(&f->hits, c.hits);
	figure_add(&f->stale, c.stale);
	figure_add(&f->refreshed, c.refreshed);
	figure_add(&f->misses, c.misses);
	*at = next;
	return true;
}

void
cache_log_read(void)
{
	struct figures *f = figures_own();
	uint64_t at = figure_of(&f->log_read), end;
	struct stat about;

	if (log_fd < 0 || fstat(log_fd, &about) != 0)
		return;
	if ((uint64_t)about.st_size < at) {
		atomic_store(&f->log_read, 0);
		at = 0;
	}
	for (end = at + CACHE_LOG_MAX; at < end && piece_count(f, &at); )
		;
}
