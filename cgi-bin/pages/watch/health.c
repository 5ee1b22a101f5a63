/* /health and /metrics. */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "base/arena.h"
#include "process/cache_log.h"
#include "process/figures.h"
#include "base/log.h"
#include "db/schema.h"
#include "conference/overdue.h"
#include "pages/watch/health.h"

static struct pool pools[FIGURES_PROGRAMS_MAX];
static size_t pool_count;

/* One look at everything. */
struct look {
	int64_t		 schema;	/* 0: the database does not answer */
	struct moment	 unsent;
	struct figures	*figures;	/* one a pool */
	struct crew	 crews[FIGURES_PROGRAMS_MAX];
	bool		 missing, full, gone;	/* of any: workers, idle ones,
						   all */
};

void
health_open(void)
{
	pool_count = figures_pools(pools, "watch");
	cache_log_open();
}

static struct look
look_around(struct request *r)
{
	struct look l = { .schema = schema_version(r->db),
	    .figures = arena_alloc(r->arena,
	    pool_count * sizeof *l.figures) };

	l.unsent = unsent_oldest(r->db, (struct moment){ r->now });
	for (size_t i = 0; i < pool_count; i++) {
		struct crew *crew = &l.crews[i];

		figures_read(&pools[i], &l.figures[i]);
		*crew = figures_crew(&pools[i], &l.figures[i]);
		l.missing = l.missing || crew->up < pools[i].of;
		l.gone = l.gone || crew->up == 0;
		l.full = l.full || (!pools[i].own && crew->busy >= crew->up);
	}
	cache_log_read();
	return l;
}

/* ---- In short */

static json_t *
workers_json(const struct look *l)
{
	json_t *all = json_object();

	for (size_t i = 0; i < pool_count; i++)
		json_object_set_new(all, pools[i].name, json_pack(
		    "{s:I, s:I, s:I}", "up", (json_int_t)l->crews[i].up,
		    "of", (json_int_t)pools[i].of,
		    "busy", (json_int_t)l->crews[i].busy));
	return all;
}

static json_t *
cache_json(void)
{
	const struct figures *f = figures_own();

	return json_pack("{s:I, s:I, s:I, s:I}",
	    "hit", (json_int_t)figure_of(&f->hits),
	    "stale", (json_int_t)figure_of(&f->stale),
	    "refreshed", (json_int_t)figure_of(&f->refreshed),
	    "miss", (json_int_t)figure_of(&f->misses));
}

enum status
health_show(struct request *r, struct text *out)
{
	struct look l = look_around(r);
	bool down = l.gone || l.schema == 0;
	const char *status = down ? "down" : l.missing || l.full ||
	    l.schema != schema_built() ? "degraded" : "ok";
	json_t *health = json_pack("{s:s, s:s, s:I, s:I, s:o, s:o, s:o, s:I}",
	    "status", status, "database", l.schema != 0 ? "ok" : "down",
	    "schema", (json_int_t)l.schema,
	    "schema_built", (json_int_t)schema_built(),
	    "workers", workers_json(&l), "cache", cache_json(),
	    "unsent", l.unsent.s == 0 ? json_null() :
	    json_integer(l.unsent.s), "time", (json_int_t)r->now);
	char *text = json_dumps(health, JSON_COMPACT);

	if (text == NULL)
		log_die("health: out of memory");
	out->len = strlen(text);
	out->s = arena_copy(r->arena, text, out->len + 1);
	json_decref(health);
	free(text);
	return down ? UNAVAILABLE : OK;
}

/* ---- In full */

/* What is written so far, in an arena; it grows. */
struct paper { struct arena *arena; char *at; size_t len, size; };

__attribute__((format(printf, 2, 3))) static void
say(struct paper *p, const char *format, ...)
{
	enum { LINE_MAX = 512 };
	va_list ap;
	int n;

	if (p->size - p->len < LINE_MAX) {
		char *more = arena_alloc(p->arena, p->size * 2 + LINE_MAX);

		if (p->len > 0)
			memcpy(more, p->at, p->len);
		p->at = more;
		p->size = p->size * 2 + LINE_MAX;
	}
	va_start(ap, format);
	n = vsnprintf(p->at + p->len, p->size - p->len, format, ap);
	va_end(ap);
	if (n < 0 || n >= LINE_MAX)
		log_die("metrics: a line of %d bytes", n);
	p->len += (size_t)n;
}

/* As the value of a label; the file is another program's. */
static const char *
label_of(const struct paper *p, const char *name)
{
	size_t n = strnlen(name, FIGURES_NAME_MAX);
	char *label = arena_alloc(p->arena, 2 * n + 1), *to = label;

	for (size_t i = 0; i < n; i++) {
		if (name[i] == '"' || name[i] == '\\')
			*to++ = '\\';
		*to++ = name[i] >= ' ' && name[i] <= '~' ? name[i] : '?';
	}
	return label;
}

static void
family(struct paper *p, const char *name, const char *type, const char *help)
{
	say(p, "# HELP lianxi_%s %s\n# TYPE lianxi_%s %s\n", name, help, name,
	    type);
}

/* Nanoseconds as seconds. */
#define SECONDS "%" PRIu64 ".%09" PRIu64
#define SECONDS_OF(ns) (ns) / 1000000000, (ns) % 1000000000

static void
one(struct paper *p, const char *name, const char *help, int64_t value)
{
	family(p, name, "gauge", help);
	say(p, "lianxi_%s %" PRId64 "\n", name, value);
}

/* What each program counts once. */
static const struct {
	const char *name, *help;
	size_t at;
	bool ns;
} counts[] = {
	{ "worker_starts_total", "Workers that began.",
	    offsetof(struct figures, starts), false },
	{ "database_seconds_total", "Time spent waiting for the database.",
	    offsetof(struct figures, database_ns), true },
	{ "database_statements_total", "Statements run, begin and end of"
	    " transactions included.", offsetof(struct figures, statements),
	    false },
	{ "database_connections_total", "Connections made to the database.",
	    offsetof(struct figures, connections), false },
	{ "deadlocks_total", "Acts begun again after a deadlock.",
	    offsetof(struct figures, deadlocks), false },
	{ "response_bytes_total", "Bytes of answers, headers included.",
	    offsetof(struct figures, bytes), false },
};

static void
counts_write(struct paper *p, const struct look *l)
{
	for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
		family(p, counts[i].name, "counter", counts[i].help);
		for (size_t k = 0; k < pool_count; k++) {
			uint64_t n = figure_of((const figure *)((const char *)
			    &l->figures[k] + counts[i].at));

			say(p, "lianxi_%s{program=\"%s\"} ", counts[i].name,
			    label_of(p, pools[k].name));
			if (counts[i].ns)
				say(p, SECONDS "\n", SECONDS_OF(n));
			else
				say(p, "%" PRIu64 "\n", n);
		}
	}
}

static void
answers_write(struct paper *p, const char *program,
    const struct figures_route *route)
{
	for (size_t s = 0; s < FIGURES_STATUSES; s++) {
		uint64_t n = figure_of(&route->answers[s]);

		if (n == 0)
			continue;
		say(p, "lianxi_requests_total{program=\"%s\",route=\"%s\","
		    "status=\"", program, label_of(p, route->name));
		if (figures_status[s] != 0)
			say(p, "%d\"} %" PRIu64 "\n", figures_status[s], n);
		else
			say(p, "other\"} %" PRIu64 "\n", n);
	}
}

static void
routes_write(struct paper *p, const struct look *l)
{
	family(p, "requests_total", "counter",
	    "Requests answered, by route and status.");
	for (size_t k = 0; k < pool_count; k++)
		for (int64_t i = 0; i <= l->figures[k].route_count; i++)
			answers_write(p, label_of(p, pools[k].name),
			    &l->figures[k].routes[i]);
	family(p, "route_seconds_total", "counter",
	    "Time spent answering, by route.");
	for (size_t k = 0; k < pool_count; k++)
		for (int64_t i = 0; i <= l->figures[k].route_count; i++) {
			const struct figures_route *r =
			    &l->figures[k].routes[i];
			uint64_t ns = figure_of(&r->ns);

			if (ns > 0)
				say(p, "lianxi_route_seconds_total"
				    "{program=\"%s\",route=\"%s\"} " SECONDS
				    "\n", label_of(p, pools[k].name),
				    label_of(p, r->name), SECONDS_OF(ns));
		}
}

static void
times_write(struct paper *p, const struct look *l)
{
	static const char name[] = "request_duration_seconds";

	family(p, name, "histogram", "How long requests took.");
	for (size_t k = 0; k < pool_count; k++) {
		const struct figures *f = &l->figures[k];
		const char *of = label_of(p, pools[k].name);
		uint64_t all = 0, ns = figure_of(&f->ns);

		for (size_t i = 0; i < FIGURES_TIMES; i++) {
			all += figure_of(&f->times[i]);
			say(p, "lianxi_%s_bucket{program=\"%s\",le=\"", name,
			    of);
			if (figures_time_us[i] == INT64_MAX)
				say(p, "+Inf\"} %" PRIu64 "\n", all);
			else
				say(p, "%g\"} %" PRIu64 "\n",
				    (double)figures_time_us[i] / 1e6, all);
		}
		say(p, "lianxi_%s_sum{program=\"%s\"} " SECONDS "\n", name, of,
		    SECONDS_OF(ns));
		say(p, "lianxi_%s_count{program=\"%s\"} %" PRIu64 "\n", name,
		    of, all);
	}
}

static void
workers_write(struct paper *p, const struct look *l)
{
	family(p, "workers", "gauge", "Workers, by what they do.");
	for (size_t k = 0; k < pool_count; k++) {
		const char *of = label_of(p, pools[k].name);
		const struct crew *crew = &l->crews[k];

		say(p, "lianxi_workers{program=\"%s\",state=\"busy\"} %" PRId64
		    "\n", of, crew->busy);
		say(p, "lianxi_workers{program=\"%s\",state=\"idle\"} %" PRId64
		    "\n", of, crew->up - crew->busy);
		say(p, "lianxi_workers{program=\"%s\",state=\"missing\"} %"
		    PRId64 "\n", of, crew->up < pools[k].of ?
		    pools[k].of - crew->up : 0);
	}
	family(p, "start_time_seconds", "gauge", "When counting began.");
	for (size_t k = 0; k < pool_count; k++)
		say(p, "lianxi_start_time_seconds{program=\"%s\"} %" PRId64
		    "\n", label_of(p, pools[k].name),
		    l->figures[k].started_at);
}

static void
cache_write(struct paper *p)
{
	const struct figures *f = figures_own();
	const struct { const char *word; uint64_t n; } results[] = {
		{ "hit", figure_of(&f->hits) },
		{ "stale", figure_of(&f->stale) },
		{ "refreshed", figure_of(&f->refreshed) },
		{ "miss", figure_of(&f->misses) },
	};

	family(p, "cache_total", "counter", "Pages asked of Apache's cache.");
	for (size_t i = 0; i < sizeof results / sizeof *results; i++)
		say(p, "lianxi_cache_total{result=\"%s\"} %" PRIu64 "\n",
		    results[i].word, results[i].n);
}

enum status
metrics_show(struct request *r, struct text *out)
{
	struct paper p = { .arena = r->arena };
	struct look l;

	if (!r->local)
		return NOT_FOUND;
	l = look_around(r);
	one(&p, "database_up", "Does the database answer.", l.schema != 0);
	one(&p, "schema_version", "Newest change of the schema there.",
	    l.schema);
	one(&p, "schema_built", "Newest change the program was built with.",
	    schema_built());
	one(&p, "unsent_seconds", "How long the oldest thing is overdue.",
	    l.unsent.s == 0 ? 0 : r->now - l.unsent.s);
	workers_write(&p, &l);
	routes_write(&p, &l);
	times_write(&p, &l);
	counts_write(&p, &l);
	cache_write(&p);
	*out = (struct text){ p.at, p.len };
	return OK;
}
