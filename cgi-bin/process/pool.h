/*
 * pool: the parent of a program's workers.
 *
 * The parent has opened and parsed everything constant, and never connects to
 * the database.  It forks workers, which share that memory, and replaces each
 * that ends; when workers keep ending within a second of their start it waits
 * 1, 2, 4 … WAIT_MAX_S seconds.  On SIGTERM, SIGINT or SIGHUP it sends SIGTERM
 * to the workers and ends when all have ended.  The kernel sends SIGTERM to
 * the workers when the parent dies.
 */
#ifndef PROCESS_POOL_H
#define PROCESS_POOL_H

#include <stdbool.h>
#include <stddef.h>

enum { POOL_WORKER = -1, WAIT_MAX_S = 30 };

/*
 * Creates a Unix socket at path, mode 600, as descriptor 0, where FastCGI
 * programs listen (FCGI_LISTENSOCK_FILENO).  Calls log_die() on failure.
 */
void	pool_listen(const char *path);
/*
 * Forks a child that checks whether workers could serve.  Returns true in the
 * child, and false in the parent when the child has exited with 0; else the
 * parent calls log_die().
 */
bool	pool_first(void);
/*
 * Runs this many workers.  Returns POOL_WORKER in each worker.  Returns in the
 * parent when all have ended, after a signal or after their socket was shut
 * down: 0, or the exit status of the last worker that failed while ending.
 */
int	pool_run(size_t workers);

#endif
