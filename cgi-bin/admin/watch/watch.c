/* lianxi watch: what an administrator must know, in one line. */
#include <inttypes.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

#include <openssl/pem.h>
#include <openssl/x509.h>

#include "admin/messages.h"
#include "admin/watch/watch.h"
#include "audit/audit_log.h"
#include "db/count.h"
#include "db/db.h"
#include "db/open.h"
#include "db/schema.h"
#include "process/figures.h"
#include "process/settings.h"

enum { HOUR_S = 3600, PATH_BYTES = 256,
    AUDIT_ROWS = 1000, NODE_DONOR = 2, NODE_SYNCED = 4 };

/* The value of a variable, or NULL when it is missing or empty. */
static const char *
named(const char *name)
{
	const char *value = getenv(name);

	return value != NULL && *value != '\0' ? value : NULL;
}

static void
watch_backup(struct report *r, struct moment now)
{
	const int64_t limits[] = { setting(WATCH_BACKUP_H) * HOUR_S,
	    setting(WATCH_BACKUP_H) * 2 * HOUR_S };
	const char *path = named("WATCH_BACKUP");
	struct stat st;
	int64_t age;

	if (path == NULL)
		return;
	if (stat(path, &st) != 0) {
		report_add(r, WATCH_CRITICAL, _("there is no backup"));
		return;
	}
	age = now.s - (int64_t)st.st_mtim.tv_sec;
	report_figure(report_add(r, watch_above(age, limits),
	    _("the last backup is %" PRId64 " hours old"), age / HOUR_S),
	    "backup_age", age, "s", limits);
}

/*
 * How much of a folder's disk is used, in percent and as df(1) counts; -1: no
 * such folder.
 */
static int64_t
disk_used(const char *folder)
{
	struct statvfs disk;
	uint64_t used, all;

	if (statvfs(folder, &disk) != 0)
		return -1;
	used = disk.f_blocks - disk.f_bfree;
	all = used + disk.f_bavail;
	return all == 0 ? -1 : (int64_t)((used * 100 + all - 1) / all);
}

static void
watch_disks(struct report *r)
{
	const int64_t full = setting(WATCH_DISK_PERCENT),
	    limits[] = { full, full + (100 - full) / 2 };
	char folder[PATH_BYTES], name[PATH_BYTES + 8];

	for (const char *at = named("WATCH_DISK"); at != NULL && *at != '\0';
	    at += strspn(at, ":")) {
		size_t len = strcspn(at, ":");
		int64_t used;

		snprintf(folder, sizeof folder, "%.*s", (int)len, at);
		at += len;
		if ((used = disk_used(folder)) < 0) {
			report_add(r, WATCH_UNKNOWN, _("%s cannot be read"),
			    folder);
			continue;
		}
		snprintf(name, sizeof name, "disk_%s", folder);
		report_figure(report_add(r, watch_above(used, limits),
		    _("the disk of %s is %" PRId64 "%% full"), folder, used),
		    name, used, "%", limits);
	}
}

/* The seconds until a certificate ends.  False: it cannot be read. */
static bool
certificate_left(const char *path, int64_t *left)
{
	BIO *file = BIO_new_file(path, "r");
	X509 *certificate = NULL;
	int days = 0, seconds = 0;
	bool read;

	if (file != NULL)
		certificate = PEM_read_bio_X509(file, NULL, NULL, NULL);
	read = certificate != NULL && ASN1_TIME_diff(&days, &seconds, NULL,
	    X509_get0_notAfter(certificate)) == 1;
	X509_free(certificate);
	BIO_free(file);
	*left = (int64_t)days * DAY_S + seconds;
	return read;
}

static void
watch_certificate(struct report *r)
{
	const int64_t days = setting(WATCH_CERTIFICATE_DAYS),
	    limits[] = { days * DAY_S, days * DAY_S / 3 };
	const char *path = named("WATCH_CERTIFICATE");
	int64_t left;

	if (path == NULL)
		return;
	if (!certificate_left(path, &left)) {
		report_add(r, WATCH_UNKNOWN, _("%s cannot be read"), path);
		return;
	}
	report_figure(report_add(r, watch_below(left, limits), left < 0 ?
	    _("the certificate has ended, %" PRId64 " days ago") :
	    _("the certificate ends in %" PRId64 " days"),
	    left < 0 ? -left / DAY_S : left / DAY_S),
	    "certificate_left", left, "s", limits);
}

static void
watch_workers(struct report *r)
{
	struct pool pools[FIGURES_PROGRAMS_MAX];
	size_t count = named("PORTAL_FIGURES") == NULL ? 0 :
	    figures_pools(pools, "");

	for (struct pool *p = pools; p < pools + count; p++) {
		const int64_t limits[] = { 1, p->of };
		char name[FIGURES_NAME_MAX + 16];

		figures_read(p);
		snprintf(name, sizeof name, "missing_%.*s",
		    FIGURES_NAME_MAX, p->name);
		report_figure(report_add(r, watch_above(p->missing, limits),
		    _("%s: %" PRId64 " of %" PRId64 " workers"), p->name,
		    p->up, p->of), name, p->missing, "", limits);
	}
}

/* ---- The database */

enum watch_level
watch_node(int64_t state)
{
	return state == NODE_SYNCED ? WATCH_OK : state == NODE_DONOR ? WATCH_WARNING : WATCH_CRITICAL;
}

QUERY(watch_state, count_shape,
    "SELECT COALESCE(MAX(CAST(VARIABLE_VALUE AS SIGNED)), 0) AS total"
    "  FROM information_schema.GLOBAL_STATUS"
    " WHERE VARIABLE_NAME = 'WSREP_LOCAL_STATE'");
QUERY(watch_cluster, count_shape,
    "SELECT COUNT(*) AS total FROM information_schema.GLOBAL_STATUS"
    " WHERE VARIABLE_NAME = 'WSREP_PROVIDER_NAME' AND VARIABLE_VALUE <> ''");

static void
watch_nodes(struct report *r, struct db *db)
{
	int64_t state = count_of(db_rows(db, &watch_state, BIND_NONE));

	if (count_of(db_rows(db, &watch_cluster, BIND_NONE)) == 0)
		return;
	report_add(r, watch_node(state),
	    _("the node of the cluster has state %" PRId64 ", %d is synced"),
	    state, NODE_SYNCED);
}

static void
watch_schema(struct report *r, struct db *db)
{
	int64_t schema = schema_version(db);

	report_add(r, schema == schema_built() ? WATCH_OK : WATCH_WARNING,
	    _("the schema is %" PRId64 ", of this release %" PRId64), schema,
	    schema_built());
}

static void
watch_audit(struct report *r, struct db *db)
{
	struct audit_proof proof;

	audit_verify_end(db, AUDIT_ROWS, &proof);
	report_add(r, proof.faults == 0 ? WATCH_OK : WATCH_CRITICAL,
	    proof.faults == 0 ? _("the audit log is whole up to %" PRId64) :
	    _("the audit log is broken, see lianxi audit verify: entry"
	    " %" PRId64), proof.faults == 0 ? proof.last : proof.fault[0].id);
}

int
watch_command(struct db *db, struct moment now)
{
	struct report r = { .count = 0 };

	if (db == NULL)
		report_add(&r, WATCH_CRITICAL,
		    _("the database does not answer"));
	else {
		watch_schema(&r, db);
		watch_audit(&r, db);
		watch_nodes(&r, db);
		if (db_failed(db))
			report_add(&r, WATCH_CRITICAL, _("the database failed"
			    " in between"));
	}
	watch_workers(&r);
	watch_backup(&r, now);
	watch_disks(&r);
	watch_certificate(&r);
	return report_print(&r);
}
