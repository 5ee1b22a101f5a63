/*
 * cache_log: what Apache's cache did, counted from Apache's own log, which
 * costs nothing while pages are served.
 *
 * Each line ends in  cache="WHAT" id=ID  (conf/apache.conf).  Counted is what
 * was written since this was last asked by any worker, CACHE_LOG_MAX bytes at
 * most, into the figures; what is left is counted the next time.
 */
#ifndef PROCESS_CACHE_LOG_H
#define PROCESS_CACHE_LOG_H

#include <stddef.h>

enum { CACHE_LOG_MAX = 16 * 1024 * 1024 };

/*
 * Opens $PORTAL_ACCESS_LOG and counts from its present end, or from where
 * another worker of this instance came to.  A log that was emptied, or is
 * another file than last time, is read from its beginning.
 */
void	cache_log_open(void);
void	cache_log_read(void);

/* Counts the lines that are whole; returns their bytes.  For tests too. */
struct cache_counts { size_t hits, stale, refreshed, misses; };
size_t	cache_log_count(const char *lines, size_t n, struct cache_counts *);

#endif
