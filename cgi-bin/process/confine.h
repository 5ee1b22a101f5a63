/*
 * confine: drops rights after a program has opened all that it needs.
 *
 * A confined process can use its open descriptors, connect to Unix sockets,
 * allocate memory and exit.  It cannot open files, start programs, fork, reach
 * a network, make memory executable, or be root.  A system call that is not in
 * the table of confine.c ends the process, and its number is logged.
 *
 * seccomp enforces this; without it the program does not start.  Landlock
 * forbids files a second time; a kernel without it (before 5.13) is logged.
 */
#ifndef PROCESS_CONFINE_H
#define PROCESS_CONFINE_H

#include <sys/types.h>

/*
 * Confines this process for good; calls log_die() when it cannot.  Environment:
 *
 *   PORTAL_ACCOUNT	number of the user and group to become; required when
 *			started as root
 *   PORTAL_CONFINE	"off" skips seccomp and Landlock, for a debugger; this
 *			is logged, and `lianxi check` fails
 *
 * Does nothing under sanitizers or valgrind, which need such calls.
 */
void		 confine(void);

/*
 * The part of confine() for a parent of confined children: drops root, core
 * files and new privileges.
 */
void		 confine_account(void);
/* In a child: makes the kernel send SIGTERM when the parent ends. */
void		 confine_to_parent(pid_t parent);

/*
 * Confines the administrator's command, which may use files: a system call to
 * start a program or process, to reach a network, to debug or to administer
 * the kernel kills it.
 */
void		 confine_command(void);

/* Why confinement is off, or NULL when it is on. */
const char	*confine_waived(void);

#endif
