/*
 * pool: the parent of a program's workers.
 *
 * The parent has opened and parsed all that is constant, and has never
 * connected to the database.  It forks its workers, who share that memory, and
 * replaces each that ends.  Where they end as soon as they start it waits
 * longer each time, up to WAIT_MAX_S.  SIGTERM, SIGINT and SIGHUP are passed
 * on to the workers as SIGTERM; the parent ends when all of them have ended.
 * A worker whose parent is gone gets SIGTERM from the kernel.
 */
#ifndef PROCESS_POOL_H
#define PROCESS_POOL_H

#include <stdbool.h>
#include <stddef.h>

enum { POOL_WORKER = -1, WAIT_MAX_S = 30 };

/*
 * Makes a Unix socket at path, for its owner alone, the descriptor 0 of this
 * process, which is where a program listens (FCGI_LISTENSOCK_FILENO).  Dies
 * when it cannot be had.
 */
void	pool_listen(const char *path);
/*
 * Forks one child that tries whether workers could serve.  True in the child,
 * false in the parent once it has ended well; the parent dies when it has not.
 */
bool	pool_first(void);
/*
 * Runs so many workers.  Returns POOL_WORKER in each of them, and in the
 * parent, when all have ended, its exit status: 0, or that of the last worker
 * that ended badly after they were told to end.  They are also at an end when
 * their socket was shut down.
 */
int	pool_run(size_t workers);

#endif
