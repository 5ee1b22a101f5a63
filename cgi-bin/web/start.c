/* Starts a program: opens everything constant, forks workers, runs them. */
#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/log.h"
#include "db/open.h"
#include "process/confine.h"
#include "process/fcgi.h"
#include "process/figures.h"
#include "process/pool.h"
#include "process/settings.h"
#include "web/serve.h"
#include "web/transfer/upload.h"
#include "web/view/site_data.h"
#include "web/view/template.h"
#include "web/view/view.h"
#include "web/worker.h"

enum { TIMEOUT_S = 20, NAME_BYTES = 64, HUNG = 75 };

static unsigned timeout_s = TIMEOUT_S;

void
serve_goes_on(void)
{
	alarm(timeout_s);
}

/* SIGALRM: ends the worker, because a request takes too long. */
static void
hangs(int signal)
{
	static const char why[] = "serve: a request took too long\n";
	ssize_t n = write(STDERR_FILENO, why, sizeof why - 1);

	(void)signal, (void)n;
	_exit(HUNG);
}

static const char *
environment(const char *name)
{
	const char *value = getenv(name);

	if (value == NULL || *value == '\0')
		log_die("serve: %s is not set", name);
	return value;
}

/* The number of workers in WORKERS_NAME; 0 when it is not set. */
static size_t
workers_of(const char *program)
{
	char name[NAME_BYTES];
	const char *value;

	snprintf(name, sizeof name, "WORKERS_%s", program);
	value = getenv(name);
	return value != NULL ? strtoul(value, NULL, 10) : 0;
}

/* Opens everything constant, before confinement and the forks. */
static void
open_all(struct worker *k)
{
	const char *timeout = getenv("PORTAL_TIMEOUT_S");
	const char *county = getenv("PORTAL_COUNTY");
	const char *socket = getenv("PORTAL_SOCKET");

	log_open(k->site->name);
	settings_read();
	figures_open(k->site->name);
	if (k->site->open != NULL)
		k->site->open();
	if (k->site->uploads != NULL)
		k->site->uploads->open();
	if (timeout != NULL)
		timeout_s = (unsigned)strtoul(timeout, NULL, 10);
	template_folders(environment("PORTAL_TEMPLATES"),
	    county != NULL && *county != '\0' ? county : NULL);
	view_canary();
	site_data_templates(k->site);
	k->db = db_new();
	if (setting(DB_SYNC) != 0 && !k->site->shared)
		db_sync(k->db);
	k->site_data = site_data_new(k->site, environment("PORTAL_STATIC"),
	    k->base, k->origin);
	if (socket != NULL)
		pool_listen(socket);
	if ((k->fcgi = fcgi_open()) == NULL)
		log_die("serve: cannot listen");
}

/* Returns memory when no request has come for some time. */
static void
rest(struct worker *k)
{
	db_rest(k->db);
	malloc_trim(0);
}

/* Runs a worker: connects, confines itself, serves requests. */
static void
work(struct worker *k)
{
	enum fcgi_next next;

	figures_join();
	k->arena = arena_new();
	db_connect(k->db);
	confine();
	while ((next = fcgi_accept(k->fcgi)) != FCGI_NEXT_END) {
		serve_goes_on();
		if (next == FCGI_NEXT_REQUEST)
			serve_one(k);
		else
			rest(k);
		alarm(0);
	}
	arena_free(k->arena);
}

/*
 * Prepares all statements in a child before the program serves, so that one
 * that does not fit the schema stops it.  A child, because a connection cannot
 * be shared with the workers that are forked later.  A lone worker without a
 * pool, as the stories start by the hundred, prepares each when it is first
 * run: preparing all takes MariaDB 0.2 s.
 */
static int
run(struct worker *k, size_t workers)
{
	int status;

	if (fcgi_cgi(k->fcgi))
		db_check(k->db);
	if (workers == 0 || fcgi_cgi(k->fcgi)) {
		work(k);
		return 0;
	}
	confine_account();
	if (pool_first()) {
		db_check(k->db);
		return 0;
	}
	if ((status = pool_run(workers)) == POOL_WORKER) {
		work(k);
		return 0;
	}
	return status;
}

int
serve(const struct site *site)
{
	struct worker k = { .site = site, .base = environment("PORTAL_BASE"),
	    .origin = environment("PORTAL_ORIGIN") };
	int status;

	signal(SIGALRM, hangs);
	signal(SIGPIPE, SIG_IGN);
	signal(SIGCHLD, SIG_DFL);
	open_all(&k);
	status = run(&k, workers_of(site->name));
	site_data_free(k.site_data);
	db_close(k.db);
	return status;
}
