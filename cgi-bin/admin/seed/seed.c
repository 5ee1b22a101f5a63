/* Loads a whole conference from text files into an empty database. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "audit/audit.h"
#include "db/db.h"
#include "db/open.h"
#include "admin/seed/seed.h"
#include "admin/seed/seed_records.h"
#include "admin/seed/seed_store.h"

/* One byte more than may be read, so that too much is noticed. */
enum { FILE_ROOM = READING_BYTES_MAX + 1 };

/* In the clerk's words, where they tell what is to be done. */
static const char *
unread(int error)
{
	switch (error) {
	case ENOENT:	return "没有这个文件";
	case EACCES:	return "没有读它的权限";
	case EISDIR:	return "是文件夹，不是文件";
	default:	return "读不出来";
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
			fprintf(out, "%s：%s\n", files[i], unread(why));
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
			fprintf(out, "%s%s%s\n", f->file,
			    *f->file != '\0' ? "：" : "", f->why);
	}
	if (of->faults_total > of->faults_kept)
		fprintf(out, "另有 %zu 处\n",
		    of->faults_total - of->faults_kept);
	fprintf(out, "共 %zu 处错误，没有保存。\n", of->faults_total);
}

static void
counts_tell(const struct seed *seed, FILE *out)
{
	for (int k = 0; k < SEED_KINDS; k++)
		if (seed->count[k] > 0)
			fprintf(out, "%s %d\n", seed_words[k], seed->count[k]);
}

static enum seed_result
seed_keep(struct tx *tx, struct seed *seed, FILE *out)
{
	const struct seed_item *refused = seed_store(tx, seed);

	if (refused != NULL)
		fprintf(out, "%s:%d: 数据库不收这条记录：%s\n",
		    refused->record->file, refused->record->line,
		    tx_duplicate(tx) ? "已经有一样的" :
		    "请把日志交给管理员");
	seed_index(tx, seed);
	audit(tx, "conference.seed", 1,
	    ((const struct seed_conference *)
	    seed->first[SEED_CONFERENCE]->of)->name);
	if (db_failed(tx_db(tx)))
		return SEED_REFUSED;
	counts_tell(seed, out);
	return SEED_STORED;
}

static enum seed_result
seed_run(struct tx *tx, struct seed *seed, FILE *out)
{
	struct seed_ground ground = { 0 };

	if (!seed_ground_read(tx, &ground))
		return SEED_REFUSED;
	seed_check(seed, ground.now);
	if (seed->reading.faults_total > 0) {
		faults_tell(&seed->reading, out);
		return SEED_FAULTY;
	}
	if (ground.conferences > 0) {
		fprintf(out, "库里已经有联席会议，没有改动。"
		    "只能载入空库。\n");
		return SEED_OCCUPIED;
	}
	return seed_keep(tx, seed, out);
}

enum seed_result
seed_files(struct tx *tx, char *const *files, int count, FILE *out)
{
	struct arena *arena = arena_new();
	struct seed *seed = arena_alloc(arena, sizeof *seed);
	enum seed_result result = SEED_UNREADABLE;

	seed_start(seed, arena);
	if (files_take(seed, files, count, out))
		result = seed_run(tx, seed, out);
	arena_free(arena);
	return result;
}
