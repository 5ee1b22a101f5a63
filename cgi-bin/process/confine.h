/*
 * confine: what a program gives up once it has opened all that it needs.
 *
 * From then on it may talk over the sockets it has, connect to a Unix socket,
 * ask for memory, and end.  It opens no file, starts no program, makes no
 * process, reaches no network, makes no memory executable, and is not root.  A
 * call that is not in the table of confine.c ends the process, with a line in
 * the log that gives the call's number.
 *
 * seccomp holds the calls, and the program does not go on without; Landlock
 * holds them a second time, where the kernel has it (5.13); where not, the log
 * says so.
 */
#ifndef PROCESS_CONFINE_H
#define PROCESS_CONFINE_H

#include <sys/types.h>

/*
 * For ever.  Dies when it cannot be done.  Environment:
 *
 *   PORTAL_ACCOUNT	number of user and group to become, for who starts as
 *			root; may be unset for others
 *   PORTAL_CONFINE	"off" leaves out seccomp and Landlock, for a debugger:
 *			a warning in the log, and `lianxi check` objects
 *
 * A program built with sanitizers, or run by valgrind, leaves out everything:
 * these work by such calls.
 */
void		 confine(void);

/*
 * For a parent whose children confine(): no longer root, no core, no new
 * rights, as confine() does it.
 */
void		 confine_account(void);
/* For a child of that parent: SIGTERM when it has gone. */
void		 confine_to_parent(pid_t parent);

/*
 * The administrator's command reads and writes files as its user may.  What
 * it never needs is refused: other programs and processes, the network,
 * executable memory, a debugger's and a kernel's calls.
 */
void		 confine_command(void);

/* Why there is no confinement, or NULL. */
const char	*confine_waived(void);

#endif
