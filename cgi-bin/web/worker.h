/*
 * worker: the state that a worker keeps between requests.
 *
 * Only for web/start.c, which fills it, web/serve.c, and web/transfer/bundle.c,
 * which answers addresses within a request.
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
	struct fcgi		*fcgi;
	struct site_data	*site_data;
	const char		*base, *origin;
};

/* Answers the request that fcgi_accept() returned. */
void	serve_one(const struct worker *);

#endif
