/* /health and /metrics. */
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "base/arena.h"
#include "base/log.h"
#include "db/schema.h"
#include "pages/watch/health.h"
#include "process/figures.h"

static struct pool pools[FIGURES_PROGRAMS_MAX];
static size_t pool_count;

void
health_open(void)
{
	pool_count = figures_pools(pools, "watch");
}

/* ---- /health */

static json_t *
workers_json(void)
{
	json_t *all = json_object();

	for (const struct pool *p = pools; p < pools + pool_count; p++)
		json_object_set_new(all, p->name, json_pack(
		    "{s:I, s:I, s:I}", "up", (json_int_t)p->up,
		    "of", (json_int_t)p->of, "busy", (json_int_t)p->busy));
	return all;
}

enum status
health_show(struct request *r, struct text *out)
{
	int64_t schema = schema_version(r->db);
	bool down = schema == 0, degraded = schema != schema_built();
	json_t *health;
	char *text;

	for (struct pool *p = pools; p < pools + pool_count; p++) {
		figures_read(p);
		down = down || p->up == 0;
		degraded = degraded || p->up < p->of ||
		    (!p->own && p->busy >= p->up);
	}
	health = json_pack("{s:s, s:s, s:I, s:I, s:o, s:I}",
	    "status", down ? "down" : degraded ? "degraded" : "ok",
	    "database", schema != 0 ? "ok" : "down",
	    "schema", (json_int_t)schema,
	    "schema_built", (json_int_t)schema_built(),
	    "workers", workers_json(), "time", (json_int_t)r->now);
	text = json_dumps(health, JSON_COMPACT);
	if (text == NULL)
		log_die("health: out of memory");
	out->len = strlen(text);
	out->s = arena_copy(r->arena, text, out->len + 1);
	json_decref(health);
	free(text);
	return down ? UNAVAILABLE : OK;
}

/* ---- /metrics */

static void
family(struct text_buffer *p, const char *name, const char *type, const char *help)
{
	text_put_print(p, "# HELP lianxi_%s %s\n# TYPE lianxi_%s %s\n", name, help, name,
	    type);
}

/* Prints a number of each program: its offset in struct pool, and its scale. */
static void
each(struct text_buffer *p, const char *name, const char *label, size_t at,
    double unit)
{
	for (const struct pool *of = pools; of < pools + pool_count; of++) {
		uint64_t n;

		memcpy(&n, (const char *)of + at, sizeof n);
		text_put_print(p, "lianxi_%s{program=\"%s\"%s} %.*f\n", name, of->name,
		    label, unit > 1 ? 6 : 0, (double)n / unit);
	}
}

#define OF(member) offsetof(struct pool, member)
#define NS_IN_S 1e9

static void
workers_write(struct text_buffer *p)
{
	family(p, "workers", "gauge", "Workers, by what they do.");
	each(p, "workers", ",state=\"busy\"", OF(busy), 1);
	each(p, "workers", ",state=\"idle\"", OF(idle), 1);
	each(p, "workers", ",state=\"missing\"", OF(missing), 1);
	family(p, "worker_starts_total", "counter", "Workers that began.");
	each(p, "worker_starts_total", "", OF(figures.starts), 1);
}

static void
requests_write(struct text_buffer *p)
{
	static const char *const classes[FIGURES_CLASSES] = {
		",status=\"2xx\"", ",status=\"3xx\"", ",status=\"4xx\"",
		",status=\"5xx\"" };
	static const char *const times[FIGURES_TIMES] = { ",le=\"0.005\"",
		",le=\"0.02\"", ",le=\"0.1\"", ",le=\"0.5\"", ",le=\"2\"",
		",le=\"+Inf\"" };
	static const char duration[] = "request_duration_seconds";

	family(p, "requests_total", "counter", "Requests answered.");
	for (size_t i = 0; i < FIGURES_CLASSES; i++)
		each(p, "requests_total", classes[i],
		    OF(figures.answers) + i * sizeof(figure), 1);
	family(p, duration, "histogram", "How long requests took.");
	for (size_t i = 0; i < FIGURES_TIMES; i++)
		each(p, "request_duration_seconds_bucket", times[i],
		    OF(figures.times) + i * sizeof(figure), 1);
	each(p, "request_duration_seconds_sum", "", OF(figures.ns), NS_IN_S);
	each(p, "request_duration_seconds_count", "",
	    OF(figures.times[FIGURES_TIMES - 1]), 1);
}

enum status
metrics_show(struct request *r, struct text *out)
{
	struct text_buffer p = { .arena = r->arena };

	if (!r->local)
		return NOT_FOUND;
	for (size_t i = 0; i < pool_count; i++)
		figures_read(&pools[i]);
	family(&p, "database_up", "gauge", "Does the database answer.");
	text_put_print(&p, "lianxi_database_up %d\n",
	    schema_version(r->db) != 0);
	workers_write(&p);
	requests_write(&p);
	*out = text_written(&p);
	return OK;
}
