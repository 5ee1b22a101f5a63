/* Drops the rights of a process with seccomp and Landlock. */
#define _GNU_SOURCE	/* setresuid, setgroups, syscall */
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <linux/landlock.h>
#include <seccomp.h>

#include "base/log.h"
#include "process/confine.h"

enum { FILES_MAX = 64, ACCOUNT_MAX = 65533, ENDED = 75, ARGS_MAX = 2 };

struct call {
	int			number;
	struct scmp_arg_cmp	only[ARGS_MAX];	/* op 0: any */
};

#define CALL(name) { .number = SCMP_SYS(name) }
#define CALL_IF(name, ...) { SCMP_SYS(name), { __VA_ARGS__ } }
#define NO_BIT(arg, bit) { arg, SCMP_CMP_MASKED_EQ, bit, 0 }
#define BIT(arg, bit) { arg, SCMP_CMP_MASKED_EQ, bit, bit }
#define EQUAL(arg, value) { arg, SCMP_CMP_EQ, value, 0 }

/* ---- The tables of system calls */

static const struct call allowed[] = {
	/* Requests, answers, the log, the database. */
	CALL(read), CALL(write), CALL(readv), CALL(writev),
	CALL(recvfrom), CALL(sendto), CALL(close), CALL(lseek),
	CALL(accept), CALL(accept4), CALL(shutdown), CALL(getpeername),
	/* Waiting for them. */
	CALL(poll), CALL(ppoll), CALL(select), CALL(pselect6),
	/* Reconnecting to the database. */
	CALL_IF(socket, EQUAL(0, AF_UNIX), { 1, SCMP_CMP_MASKED_EQ, 0xf,
	    SOCK_STREAM }),
	CALL(connect), CALL(getsockopt), CALL(setsockopt),
	/* Flags, and the locks that show which workers live (figures.h). */
	CALL_IF(fcntl, { 1, SCMP_CMP_LE, F_GETLK, 0 }),
	CALL(pread64),
	CALL(nanosleep), CALL(clock_nanosleep),
	/* stdio asks for the types of stdin and stdout. */
	CALL(fstat), CALL_IF(newfstatat, BIT(3, AT_EMPTY_PATH)),
	/* Memory that is not executable; sysinfo is for qsort(). */
	CALL(brk), CALL(munmap), CALL(mremap), CALL(madvise), CALL(sysinfo),
	CALL_IF(mmap, NO_BIT(2, PROT_EXEC)),
	CALL_IF(mprotect, NO_BIT(2, PROT_EXEC)),
	/* The clock without a vDSO, and the time limit of a request. */
	CALL(clock_gettime), CALL(gettimeofday), CALL(time),
	CALL(alarm), CALL(setitimer),
	/* Random numbers, locks of the C library. */
	CALL(getrandom), CALL(futex),
	/* Blocking SIGTERM during a request; returning from signals. */
	CALL(rt_sigprocmask), CALL(rt_sigreturn), CALL(restart_syscall),
	/* Ending; abort() uses getpid and gettid. */
	CALL(exit), CALL(exit_group), CALL(getpid), CALL(gettid),
};

/* Calls that libraries try and can do without: they fail with EACCES. */
static const struct call absent[] = {
	CALL(open), CALL(openat), CALL(access), CALL(faccessat),
	CALL(faccessat2), CALL(stat), CALL(lstat), CALL(readlink),
	CALL(readlinkat), CALL_IF(newfstatat, NO_BIT(3, AT_EMPTY_PATH)),
};

/* Calls that kill the administrator's command. */
static const struct call refused[] = {
	CALL(execve), CALL(execveat), CALL(fork), CALL(vfork), CALL(clone),
	CALL(clone3), CALL(ptrace), CALL(process_vm_readv),
	CALL(process_vm_writev), CALL(bpf), CALL(perf_event_open),
	CALL(userfaultfd), CALL(io_uring_setup), CALL(keyctl), CALL(add_key),
	CALL(request_key), CALL(mount), CALL(umount2), CALL(pivot_root),
	CALL(chroot), CALL(setns), CALL(unshare), CALL(init_module),
	CALL(finit_module), CALL(delete_module), CALL(kexec_load),
	CALL(reboot), CALL(swapon), CALL(swapoff), CALL(personality),
	CALL_IF(socket, { 0, SCMP_CMP_NE, AF_UNIX, 0 }),
};

enum { ALLOWED = sizeof allowed / sizeof *allowed,
    ABSENT = sizeof absent / sizeof *absent,
    REFUSED = sizeof refused / sizeof *refused };

/* ---- Exceptions */

/* Not NULL in a program built with AddressSanitizer. */
extern void __asan_init(void) __attribute__((weak));

static bool
watched(void)
{
	const char *preload = getenv("LD_PRELOAD");

	return __asan_init != NULL ||
	    (preload != NULL && strstr(preload, "vgpreload_") != NULL);
}

const char *
confine_waived(void)
{
	const char *wish = getenv("PORTAL_CONFINE");

	if (watched())
		return "sanitizers or valgrind";
	if (wish == NULL || *wish == '\0')
		return NULL;
	if (strcmp(wish, "off") != 0)
		log_die("confine: PORTAL_CONFINE is neither empty nor off");
	return "PORTAL_CONFINE=off";
}

/* ---- Dropping root */

static void
account_take(void)
{
	const char *account = getenv("PORTAL_ACCOUNT");
	char *end;
	unsigned long id;
	uid_t user;
	gid_t group;

	if (geteuid() != 0 && getuid() != 0)
		return;
	if (account == NULL || *account == '\0')
		log_die("confine: started as root, and PORTAL_ACCOUNT is not "
		    "set");
	id = strtoul(account, &end, 10);
	if (*end != '\0' || id == 0 || id > ACCOUNT_MAX)
		log_die("confine: PORTAL_ACCOUNT is no number of an account");
	user = (uid_t)id;
	group = (gid_t)id;
	if (setgroups(0, NULL) != 0 || setresgid(group, group, group) != 0 ||
	    setresuid(user, user, user) != 0 || setresuid(0, 0, 0) == 0)
		log_die("confine: cannot become account %lu", id);
}

static void
limit(int what, rlim_t max)
{
	if (setrlimit(what, &(struct rlimit){ max, max }) != 0)
		log_die("confine: cannot set a limit: %s", strerror(errno));
}

/* ---- Landlock, by system call numbers: the C library has no functions */

/* struct landlock_ruleset_attr as of ABI 6, with all rights it can handle. */
struct ruleset { uint64_t files, ports, scopes; };

enum { ABI_MAX = 6, PORTS_ABI = 4, SCOPES_ABI = 6, PORTS = 3, SCOPES = 3 };

static struct ruleset
ruleset_of(long abi)
{
	static const int files[] = { 0, 13, 14, 15, 15, 16, 16 };

	return (struct ruleset){
	    .files = (UINT64_C(1) << files[abi < ABI_MAX ? abi : ABI_MAX]) - 1,
	    .ports = abi >= PORTS_ABI ? PORTS : 0,
	    .scopes = abi >= SCOPES_ABI ? SCOPES : 0 };
}

static void
files_close(void)
{
	long abi = syscall(SYS_landlock_create_ruleset, NULL, 0,
	    LANDLOCK_CREATE_RULESET_VERSION);
	struct ruleset rules;
	int ruleset;

	if (abi < 1) {
		log_warn("confine: this kernel has no Landlock");
		return;
	}
	rules = ruleset_of(abi);
	ruleset = (int)syscall(SYS_landlock_create_ruleset, &rules,
	    sizeof rules, 0);
	if (ruleset < 0)
		log_die("confine: no Landlock ruleset: %s", strerror(errno));
	if (syscall(SYS_landlock_restrict_self, ruleset, 0) != 0)
		log_die("confine: Landlock does not hold: %s",
		    strerror(errno));
	close(ruleset);
}

/* ---- seccomp */

/* Logs "confine: system call 59 is not allowed", async-signal-safe. */
static void
caught(int signal, siginfo_t *about, void *context)
{
	char line[] = "confine: system call     0 is not allowed\n";
	char *digit = strchr(line, '0');
	ssize_t n;

	(void)signal, (void)context;
	for (int call = about->si_syscall; call > 0 && *digit != 'l';
	    call /= 10)
		*digit-- = (char)('0' + call % 10);
	n = write(STDERR_FILENO, line, sizeof line - 1);
	(void)n;
	_exit(ENDED);
}

static void
rules_add(scmp_filter_ctx filter, uint32_t action, const struct call *calls,
    size_t n)
{
	for (size_t i = 0; i < n; i++) {
		unsigned count = 0;

		while (count < ARGS_MAX && calls[i].only[count].op != 0)
			count++;
		if (seccomp_rule_add_array(filter, action, calls[i].number,
		    count, calls[i].only) != 0)
			log_die("confine: no rule for call %d",
			    calls[i].number);
	}
}

static scmp_filter_ctx
filter_new(uint32_t other)
{
	scmp_filter_ctx filter = seccomp_init(other);

	if (filter == NULL || seccomp_attr_set(filter,
	    SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS) != 0)
		log_die("confine: no seccomp filter");
	return filter;
}

static void
filter_load(scmp_filter_ctx filter)
{
	int error = seccomp_load(filter);

	if (error != 0)
		log_die("confine: seccomp does not hold: %s",
		    strerror(-error));
	seccomp_release(filter);
}

/*
 * Traps instead of kills, because the kernel logs a kill in its own log, and
 * the handler in ours.  An attacker in the process cannot replace the handler:
 * sigaction is not allowed, and a blocked SIGSYS kills.
 */
static void
calls_close(void)
{
	scmp_filter_ctx filter = filter_new(SCMP_ACT_TRAP);
	struct call own = CALL_IF(tgkill, EQUAL(0, (scmp_datum_t)getpid()));
	struct sigaction act = { .sa_sigaction = caught,
	    .sa_flags = SA_SIGINFO };

	rules_add(filter, SCMP_ACT_ALLOW, allowed, ALLOWED);
	rules_add(filter, SCMP_ACT_ALLOW, &own, 1);
	rules_add(filter, SCMP_ACT_ERRNO(ENOTTY),
	    &(struct call)CALL(ioctl), 1);
	rules_add(filter, SCMP_ACT_ERRNO(EACCES), absent, ABSENT);
	sigemptyset(&act.sa_mask);
	if (sigaction(SIGSYS, &act, NULL) != 0)
		log_die("confine: cannot catch SIGSYS");
	filter_load(filter);
}

void
confine_account(void)
{
	if (watched())
		return;
	account_take();
	limit(RLIMIT_CORE, 0);
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
		log_die("confine: cannot give up new rights");
}

void
confine(void)
{
	const char *waived = confine_waived();

	if (waived != NULL)
		log_warn("confine: NOT CONFINED: %s", waived);
	confine_account();
	if (watched())
		return;
	limit(RLIMIT_NOFILE, FILES_MAX);
	limit(RLIMIT_NPROC, 0);
	if (waived == NULL) {
		files_close();
		calls_close();
	}
}

void
confine_to_parent(pid_t parent)
{
	if (prctl(PR_SET_PDEATHSIG, SIGTERM, 0, 0, 0) != 0)
		log_die("confine: cannot end with the parent");
	if (getppid() != parent)
		_exit(ENDED);
}

void
confine_command(void)
{
	scmp_filter_ctx filter;

	if (confine_waived() != NULL)
		return;
	limit(RLIMIT_CORE, 0);
	filter = filter_new(SCMP_ACT_ALLOW);
	rules_add(filter, SCMP_ACT_KILL_PROCESS, refused, REFUSED);
	filter_load(filter);
}
