/* Lists, checks and removes the backups in a folder. */
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sysexits.h>

#include "admin/backup/backup.h"
#include "admin/backup/backup_parts.h"
#include "admin/backup/manifest.h"
#include "admin/messages.h"
#include "admin/migrate.h"

enum { MIB = 1024 * 1024 };

struct check { struct blob_store *store; struct backup_sum *sum; FILE *out;
    bool well; };

static const char *
fault_words(enum manifest_fault fault)
{
	switch (fault) {
	case MANIFEST_WELL:
		break;
	case MANIFEST_NO_JSON:
		return _("the manifest is damaged: not JSON");
	case MANIFEST_FOREIGN:
		return _("the manifest has a format that this program cannot"
		    " read");
	case MANIFEST_CHANGED:
		return _("the manifest was changed: it does not match its"
		    " checksum");
	case MANIFEST_BAD:
		return _("the manifest holds impossible values");
	}
	return "";
}

struct manifest *
backup_manifest(struct blob_store *store, const char *day, FILE *out)
{
	struct manifest *m;
	enum manifest_fault fault = MANIFEST_WELL;
	size_t n = 0;
	char *text = blob_day_name(day) ? blob_day_get(store, day, &n) :
	    NULL;

	if (text == NULL) {
		fprintf(out, _("No backup of %s\n"), day);
		return NULL;
	}
	if ((m = manifest_parse(text, n, &fault)) == NULL)
		fprintf(out, _("%s: %s\n"), day, fault_words(fault));
	blob_free(text);
	return m;
}

/* The days, to be freed; NULL, with a message, when there are none. */
static struct blob_day *
days_read(struct blob_store *store, size_t *count, FILE *out)
{
	struct blob_day *days = blob_days(store, count);

	if (*count > 0)
		return days;
	if (days == NULL)
		backup_say_folder(out, "days");
	else
		fprintf(out, _("The folder holds no backup\n"));
	free(days);
	return NULL;
}

bool
backup_newest(struct blob_store *store, char *day, FILE *out)
{
	size_t count = 0;
	struct blob_day *days = days_read(store, &count, out);

	if (days == NULL)
		return false;
	memcpy(day, days[count - 1].name, sizeof *days);
	free(days);
	return true;
}

static bool
object_check(void *to, struct manifest_object o)
{
	struct check *c = to;
	char *bytes = blob_get(c->store, o.name, o.size);

	c->sum->objects++;
	c->sum->bytes += o.size;
	if (bytes == NULL) {
		backup_say_folder(c->out, o.name);
		c->well = false;
	}
	blob_free(bytes);
	return true;
}

int
backup_check(const char *folder, const char *day, FILE *out,
    struct backup_sum *sum)
{
	struct check c = { .store = blob_store_open(folder, false), .sum = sum,
	    .out = out, .well = true };
	struct manifest_set *set;
	size_t count = 0;
	struct blob_day *days;

	*sum = (struct backup_sum){ .tables = 0 };
	if (c.store == NULL) {
		backup_say_folder(out, folder);
		return EX_IOERR;
	}
	days = days_read(c.store, &count, out);
	set = manifest_set_new();
	for (size_t i = 0; i < count; i++) {
		const char *name = days[i].name;
		struct manifest *m;

		if (day != NULL && strcmp(day, name) != 0)
			continue;
		memcpy(sum->day, name, sizeof *days);
		if ((m = backup_manifest(c.store, name, out)) == NULL) {
			c.well = false;
			continue;
		}
		sum->tables++;	/* here: days */
		manifest_set_add(set, m, object_check, &c);
		manifest_free(m);
	}
	if (count > 0 && *sum->day == '\0')
		fprintf(out, _("No backup of %s\n"), day);
	manifest_set_free(set);
	free(days);
	blob_store_close(c.store);
	return c.well && *sum->day != '\0' ? EX_OK : EX_DATAERR;
}

/*
 * The objects of these days; NULL when one cannot be read.  Then nothing may
 * be deleted, because older days may be all there is.
 */
static struct manifest_set *
contents_of(struct blob_store *store, const struct blob_day *days, size_t count,
    FILE *out)
{
	struct manifest_set *set = manifest_set_new();

	for (size_t i = 0; i < count; i++) {
		struct manifest *m = backup_manifest(store, days[i].name, out);

		if (m == NULL) {
			manifest_set_free(set);
			return NULL;
		}
		manifest_set_add(set, m, NULL, NULL);
		manifest_free(m);
	}
	return set;
}

/*
 * Deletes days, then objects; an interruption in between leaves unused
 * objects, but no day without its objects.  Returns the number of objects
 * deleted, or -1, with a message.
 */
static int64_t
unused_delete(struct blob_store *store, const struct blob_day *days, size_t count,
    struct manifest_set *used, FILE *out)
{
	int64_t gone;

	for (size_t i = 0; i < count; i++)
		if (!blob_day_drop(store, days[i].name)) {
			backup_say_folder(out, days[i].name);
			return -1;
		}
	if ((gone = blob_sweep(store, manifest_set_has, used)) < 0)
		backup_say_folder(out, _("cannot be deleted"));
	return gone;
}

int
backup_keep(const char *folder, int64_t keep, FILE *out)
{
	struct blob_store *store = blob_store_open(folder, true);
	struct manifest_set *used = NULL;
	size_t count = 0, from;
	struct blob_day *days;
	int64_t gone = -1;

	if (store == NULL) {
		backup_say_folder(out, folder);
		return EX_IOERR;
	}
	if ((days = days_read(store, &count, out)) != NULL) {
		from = count > (size_t)keep ? count - (size_t)keep : 0;
		used = contents_of(store, days + from, count - from, out);
		if (used != NULL)
			gone = unused_delete(store, days, from, used, out);
		if (gone >= 0)
			fprintf(out, _("%zu backups and %zu files kept, %"
			    PRId64 " files deleted.\n"), count - from,
			    manifest_set_count(used), gone);
	}
	if (used != NULL)
		manifest_set_free(used);
	free(days);
	blob_store_close(store);
	return gone >= 0 ? EX_OK : EX_DATAERR;
}

int
backup_list(const char *folder, FILE *out)
{
	struct blob_store *store = blob_store_open(folder, false);
	size_t count = 0;
	struct blob_day *days;

	if (store == NULL) {
		backup_say_folder(out, folder);
		return EX_IOERR;
	}
	days = days_read(store, &count, out);
	for (size_t i = 0; i < count; i++) {
		struct manifest *m = backup_manifest(store, days[i].name, out);
		int64_t rows = 0, bytes = 0;

		for (size_t t = 0; m != NULL && t < manifest_tables(m); t++) {
			struct manifest_table table = manifest_table(m, t);

			rows += table.rows;
			for (size_t o = 0; o < table.objects; o++)
				bytes += manifest_object(m, t, o).size;
		}
		if (m != NULL) {
			fprintf(out, _("%s schema %" PRId64 ", %" PRId64
			    " rows, %" PRId64 " MiB, log entry %" PRId64 "\n"),
			    days[i].name, manifest_head(m).schema, rows,
			    bytes / MIB, manifest_head(m).audit_last);
			manifest_free(m);
		}
	}
	free(days);
	blob_store_close(store);
	return count > 0 ? EX_OK : EX_DATAERR;
}
