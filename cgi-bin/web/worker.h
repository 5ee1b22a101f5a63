/*
 * worker: what a worker keeps from one request to the next.  For web/start.c,
 * which makes it, and web/serve.c.
 */
#ifndef WEB_WORKER_H
#define WEB_WORKER_H

struct arena;
struct db;
struct site_data;
struct site;
struct fcgi;

struct worker {
	const struct site	*site;
	struct arena		*arena;
	struct db		*db;
	struct fcgi		*wire;
	struct site_data	*furniture;
	const char		*base, *origin;
};

/* Answer the request that fcgi_accept() took. */
void	serve_one(const struct worker *);

#endif
