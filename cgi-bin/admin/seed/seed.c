/* Loads a whole conference from text files into an empty database. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sysexits.h>

#include "admin/messages.h"
#include "admin/seed/seed.h"
#include "admin/seed/seed_records.h"
#include "audit/audit.h"
#include "base/arena.h"
#include "conference/calendar/recount.h"
#include "conference/members/conference.h"
#include "db/count.h"
#include "db/db.h"
#include "db/open.h"

QUERY(seed_now, count_shape,
    "SELECT UNIX_TIMESTAMP() AS total LIMIT 1");

/* One byte more than may be read, so that too much is noticed. */
enum { FILE_ROOM = READING_BYTES_MAX + 1 };

/* In the clerk's words, where they tell what is to be done. */
static const char *
unread(int error)
{
	switch (error) {
	case ENOENT:	return _("no such file");
	case EACCES:	return _("no permission to read it");
	case EISDIR:	return _("a folder, not a file");
	default:	return _("reading failed");
	}
}

static bool
files_take(struct seed *seed, char *const *files, int count, FILE *out)
{
	char *bytes = arena_alloc(seed->reading.arena, FILE_ROOM);

	for (int i = 0; i < count; i++) {
		FILE *f = fopen(files[i], "rb");
		size_t n = f != NULL ? fread(bytes, 1, FILE_ROOM, f) : 0;
		bool bad = f == NULL || ferror(f) != 0;
		int why = errno;	/* fclose() may set another */

		if (f != NULL)
			fclose(f);
		if (bad) {
			fprintf(out, _("%s: %s\n"), files[i], unread(why));
			return false;
		}
		seed_take(seed, files[i], bytes, n);
	}
	return true;
}

static int
fault_order(const void *a, const void *b)
{
	const struct fault *x = a, *y = b;
	int files = strcmp(x->file, y->file);

	return files != 0 ? files : (x->line > y->line) - (x->line < y->line);
}

static void
faults_tell(struct reading *of, FILE *out)
{
	qsort(of->faults, of->faults_kept, sizeof *of->faults, fault_order);
	for (size_t i = 0; i < of->faults_kept; i++) {
		const struct fault *f = &of->faults[i];

		if (f->line > 0)
			fprintf(out, "%s:%d: %s\n", f->file, f->line, f->why);
		else	/* a file as a whole, or all of them */
			fprintf(out, *f->file != '\0' ? _("%s: %s\n") :
			    "%s%s\n", f->file, f->why);
	}
	if (of->faults_total > of->faults_kept)
		fprintf(out, _("%zu more\n"),
		    of->faults_total - of->faults_kept);
	fprintf(out, _("%zu errors in all, nothing was stored.\n"),
	    of->faults_total);
}

static void
counts_tell(const struct seed *seed, FILE *out)
{
	for (int k = 0; k < SEED_KINDS; k++)
		if (seed->count[k] > 0)
			fprintf(out, "%s %d\n", message(seed_kinds[k].called),
			    seed->count[k]);
}

static int
seed_keep(struct tx *tx, struct seed *seed, bool running, FILE *out)
{
	const struct seed_item *refused = seed_store(tx, seed, running);

	if (refused != NULL)
		fprintf(out, _("%s:%d: the database refused this record: %s\n"),
		    refused->record->file, refused->record->line,
		    tx_duplicate(tx) ? _("it has one like it") :
		    _("see the log"));
	seed_index(tx, seed);
	if (running)	/* what is open, by the calendar as it is now */
		recount(&(struct recounter){ .tx = tx, .now = seed->now });
	audit(tx, "conference.seed", 1,
	    ((const struct conference *)
	    seed->first[SEED_CONFERENCE]->of)->name);
	return db_failed(tx_db(tx)) ? EX_TEMPFAIL : EX_OK;
}

/* Files of another county would be added to this one. */
static bool
is_another(const struct seed *seed)
{
	const struct seed_item *item = seed->first[SEED_CONFERENCE];
	const struct conference *there = item->of, *written = item->other;

	return item->fate == SEED_DIFFERENT &&
	    !text_same(there->name, written->name);
}

static int
seed_run(struct tx *tx, struct seed *seed, struct seed_how *how, FILE *out)
{
	struct db *db = tx_db(tx);
	struct conference there;
	int64_t now = count_of(db_rows(db, &seed_now, BIND_NONE));
	bool running = conference_find(db, &there);

	if (running && !seed->reading.partial)
		seed_compare(db, seed, how->replace);
	if (db_failed(db))
		return EX_TEMPFAIL;
	if (running && !seed->reading.partial && is_another(seed)) {
		fprintf(out, _("The database has another conference: %s."
		    " Nothing was changed.\n"), there.name.s);
		return EX_CANTCREAT;
	}
	seed_check(seed, (struct moment){ now });
	if (seed->reading.faults_total > 0) {
		faults_tell(&seed->reading, out);
		return EX_DATAERR;
	}
	if (running)
		seed_compare_tell(db, seed, out);
	else
		counts_tell(seed, out);
	how->stored = seed_fates(seed, SEED_NEW) +
	    seed_fates(seed, SEED_REPLACED);
	return how->stored > 0 ? seed_keep(tx, seed, running, out) : EX_OK;
}

int
seed_files(struct tx *tx, struct seed_how *how, char *const *files,
    int count, FILE *out)
{
	struct arena *arena = arena_new();
	struct seed *seed = arena_alloc(arena, sizeof *seed);
	int result = EX_NOINPUT;

	seed_start(seed, arena);
	if (files_take(seed, files, count, out))
		result = seed_run(tx, seed, how, out);
	arena_free(arena);
	return result;
}

/* ---- Options */

/* False, with a message, when no row of this kind is ever replaced. */
static bool
replace_take(struct seed_how *how, const char *kind, FILE *out)
{
	for (int k = 0; k < SEED_KINDS; k++)
		if (strcmp(seed_kinds[k].form.name, kind) == 0 &&
		    seed_theres[k].replaces[0] != NULL) {
			how->replace |= 1u << k;
			return true;
		}
	fprintf(out, _("--replace %s: this kind is not replaced. These are:"),
	    kind);
	for (int k = 0; k < SEED_KINDS; k++)
		if (seed_theres[k].replaces[0] != NULL)
			fprintf(out, " %s", seed_kinds[k].form.name);
	fputc('\n', out);
	return false;
}

int
seed_options(int count, char *const *words, struct seed_how *how, FILE *out)
{
	int i = 0;

	*how = (struct seed_how){ 0 };
	for (; i < count && strncmp(words[i], "--", 2) == 0; i++) {
		if (strcmp(words[i], "--dry-run") == 0)
			how->dry = true;
		else if (strcmp(words[i], "--replace") != 0 ||
		    ++i == count || !replace_take(how, words[i], out))
			return -1;
	}
	return i < count ? i : -1;
}
