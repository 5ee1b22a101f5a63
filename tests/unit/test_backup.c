/* Rows as lines, the blob store, and manifests. */
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "admin/backup/dump.h"
#include "admin/backup/manifest.h"
#include "files/blob_store.h"
#include "trial.h"

/* ---- Rows */

static void
rows_come_back(void **state)
{
	static const char wild[] = "a\tb\nc\\d\0e\rf\\N";
	const struct field rows[][3] = {
		{ { "1", 1, false }, { NULL, 0, true }, { "", 0, false } },
		{ { wild, sizeof wild - 1, false }, { "\\N", 2, false },
		    { "\xff\xfe", 2, false } },
	};
	struct field found[3];
	struct dump d = { NULL, 0, 0 };
	struct dump_rest rest;

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++)
		dump_row(&d, rows[i], 3);
	assert_int_equal(d.len, strlen("1\t\\N\t\n") + strlen(
	    "a\\tb\\nc\\\\d\\0e\\rf\\\\N\t\\\\N\t\xff\xfe\n"));
	assert_memory_equal(d.at, "1\t\\N\t\na\\tb\\nc\\\\d\\0e\\rf", 22);
	rest = (struct dump_rest){ d.at, d.len };
	for (size_t i = 0; i < COUNT(rows); i++) {
		assert_int_equal(dump_next(&rest, found, 3), DUMP_ROW);
		for (size_t j = 0; j < 3; j++) {
			assert_int_equal(found[j].null, rows[i][j].null);
			assert_int_equal(found[j].len, rows[i][j].len);
			if (found[j].len > 0)
				assert_memory_equal(found[j].s, rows[i][j].s,
				    found[j].len);
		}
	}
	assert_int_equal(dump_next(&rest, found, 3), DUMP_END);
	dump_free(&d);
}

static void
broken_rows_are_reported(void **state)
{
	static const struct { const char *lines; size_t n; } trials[] = {
		{ "a\n", 2 }, { "a\tb\tc\n", 6 }, { "a\tb", 3 },
		{ "a\t\\x\n", 5 }, { "a\t\\\n", 4 }, { "a\t\r\n", 4 },
		{ "a\tb\0\n", 5 }, { "\n", 1 },
	};
	struct field found[2];

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		char lines[16];

		memcpy(lines, trials[i].lines, trials[i].n);
		assert_int_equal(dump_next(&(struct dump_rest){ lines,
		    trials[i].n }, found, 2), DUMP_BROKEN);
	}
}

/* ---- The store */

static char folder[] = "/tmp/lianxi-store.XXXXXX";

static int
folder_make(void **state)
{
	(void)state;
	return mkdtemp(folder) == NULL;
}

static int
folder_drop(void **state)
{
	char words[100];

	(void)state;
	snprintf(words, sizeof words, "rm -rf %s", folder);
	return system(words);
}

static void
path_make(char *out, size_t size, const char *name)
{
	snprintf(out, size, "%s/objects/%.2s/%s", folder, name, name);
}

static void
blobs_are_stored_once(void **state)
{
	struct blob_store *s = blob_store_open(folder, true);
	char name[BLOB_NAME_CHARS + 1], again[BLOB_NAME_CHARS + 1];
	char path[200], *bytes;
	bool fresh = false;
	struct stat about;

	(void)state;
	assert_non_null(s);
	assert_null(blob_store_open(folder, true));	/* locked by a writer */
	assert_true(blob_put(s, "abc", 3, name, &fresh) && fresh);
	assert_string_equal(name, "ba7816bf8f01cfea414140de5dae2223"
	    "b00361a396177a9cb410ff61f20015ad");
	assert_true(blob_put(s, "abc", 3, again, &fresh) && !fresh);
	path_make(path, sizeof path, name);
	assert_int_equal(stat(path, &about), 0);
	assert_int_equal(about.st_mode & 0777, 0600);
	assert_non_null(bytes = blob_get(s, name, 3));
	assert_string_equal(bytes, "abc");
	blob_free(bytes);
	assert_null(blob_get(s, name, 4));
	blob_store_close(s);
}

/* A changed byte, and a missing last byte. */
static void
damage_is_found(void **state)
{
	struct blob_store *s = blob_store_open(folder, true);
	char name[BLOB_NAME_CHARS + 1], path[200], *bytes;
	bool fresh;
	FILE *f;

	(void)state;
	assert_true(blob_put(s, "damage", 6, name, &fresh));
	path_make(path, sizeof path, name);
	for (int cut = 0; cut < 2; cut++) {
		assert_non_null(f = fopen(path, "w"));
		fputs(cut ? "damag" : "damagE", f);
		fclose(f);
		assert_null(blob_get(s, name, 6));
		assert_int_equal(errno, EBADMSG);
	}
	/* A truncated blob is written again. */
	assert_true(blob_put(s, "damage", 6, name, &fresh) && fresh);
	assert_non_null(bytes = blob_get(s, name, 6));
	blob_free(bytes);
	assert_int_equal(unlink(path), 0);
	assert_null(blob_get(s, name, 6));
	assert_int_equal(errno, ENOENT);
	blob_store_close(s);
}

/* What can be stored can be read. */
static void
what_is_too_long_is_refused(void **state)
{
	struct blob_store *s = blob_store_open(folder, true);
	char name[BLOB_NAME_CHARS + 1], *bytes = calloc(1,
	    BLOB_BYTES_MAX + 1);
	bool fresh;

	(void)state;
	assert_non_null(bytes);
	assert_false(blob_put(s, bytes, BLOB_BYTES_MAX + 1, name, &fresh));
	assert_int_equal(errno, EFBIG);
	assert_false(blob_day_put(s, "2026", bytes, BLOB_BYTES_MAX + 1));
	assert_int_equal(errno, EFBIG);
	free(bytes);
	blob_store_close(s);
}

static bool
keep_abc(void *what, const char *name)
{
	(void)what;
	return strncmp(name, "ba7816bf", 8) == 0;
}

static void
days_and_a_sweep(void **state)
{
	struct blob_store *s = blob_store_open(folder, true);
	char name[BLOB_NAME_CHARS + 1], *text;
	struct blob_day *days;
	size_t n = 0, count = 0;
	bool fresh;

	(void)state;
	assert_true(blob_day_put(s, "2026-11-28T010000", "two", 3));
	assert_true(blob_day_put(s, "2026-11-27T010000", "one", 3));
	assert_false(blob_day_put(s, "2026-11-27T010000", "x", 1));
	assert_int_equal(errno, EEXIST);
	days = blob_days(s, &count);
	assert_int_equal(count, 2);
	assert_string_equal(days[0].name, "2026-11-27T010000");
	assert_non_null(text = blob_day_get(s, days[0].name, &n));
	assert_string_equal(text, "one");
	blob_free(text);
	assert_true(blob_day_drop(s, days[0].name));
	free(days);
	days = blob_days(s, &count);
	assert_int_equal(count, 1);
	assert_true(blob_put(s, "left over", 9, name, &fresh));
	assert_int_equal(blob_sweep(s, keep_abc, NULL), 1);
	assert_null(blob_get(s, name, 9));
	assert_false(blob_day_name("../x"));
	assert_false(blob_day_name(""));
	assert_false(blob_day_name("-1"));
	free(days);
	blob_store_close(s);
}

/* The blobs of a day missing from the list would be swept. */
static void
all_days_are_in_order(void **state)
{
	enum { MANY = 5000 };
	struct blob_store *s = blob_store_open(folder, true);
	struct blob_day *days;
	char path[200], away[200];
	size_t count = 0;
	FILE *f;

	(void)state;
	for (int i = 0; i < MANY; i++) {
		snprintf(path, sizeof path, "%s/days/2027-%04d.json", folder,
		    i);
		assert_non_null(f = fopen(path, "w"));
		fclose(f);
	}
	days = blob_days(s, &count);
	assert_int_equal(count, MANY + 1);	/* and an earlier one */
	assert_string_equal(days[MANY].name, "2027-4999");
	free(days);
	snprintf(path, sizeof path, "%s/days", folder);
	snprintf(away, sizeof away, "%s/away", folder);
	assert_int_equal(rename(path, away), 0);
	assert_null(blob_days(s, &count));
	assert_int_equal(errno, ENOENT);
	blob_store_close(s);
}

/* ---- Manifests */

#define ABC "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

static char *
day_text(size_t *n)
{
	struct manifest *m = manifest_new((struct manifest_head){
	    .at = 1795737600, .schema = 12, .audit_last = 7,
	    .audit_hash = ABC });
	char *text;

	manifest_table_add(m, "unit", 24);
	manifest_column_add(m, "id");
	manifest_column_add(m, "code");
	manifest_object_add(m, (struct manifest_object){ ABC, 3, 20 });
	manifest_object_add(m, (struct manifest_object){ ABC, 3, 3 });
	manifest_table_add(m, "seat", 0);
	manifest_column_add(m, "id");
	text = manifest_text(m, n);
	manifest_free(m);
	return text;
}

static void
a_day_is_read_as_written(void **state)
{
	enum manifest_fault fault;
	size_t n = 0;
	char *text = day_text(&n);
	struct manifest *m = manifest_parse(text, n, &fault);
	struct manifest_table unit, seat;

	(void)state;
	assert_non_null(m);
	assert_int_equal(manifest_head(m).schema, 12);
	assert_int_equal(manifest_head(m).audit_last, 7);
	assert_int_equal(manifest_tables(m), 2);
	unit = manifest_table(m, 0);
	seat = manifest_table(m, 1);
	assert_string_equal(unit.name, "unit");
	assert_int_equal(unit.rows, 23);
	assert_int_equal(unit.next_id, 24);
	assert_int_equal(unit.columns, 2);
	assert_string_equal(manifest_column(m, 0, 1), "code");
	assert_int_equal(manifest_object(m, 0, 1).rows, 3);
	assert_int_equal(seat.objects, 0);
	manifest_free(m);
	blob_free(text);
}

/* Replaces a word by another of the same length. */
static void
replaced(const char *from, const char *to, enum manifest_fault wanted)
{
	enum manifest_fault fault;
	size_t n = 0;
	char *text = day_text(&n), *at = strstr(text, from);

	assert_non_null(at);
	assert_int_equal(strlen(from), strlen(to));
	memcpy(at, to, strlen(to));
	assert_null(manifest_parse(text, n, &fault));
	assert_int_equal(fault, wanted);
	blob_free(text);
}

static void
a_changed_day_is_refused(void **state)
{
	enum manifest_fault fault;
	size_t n = 0;
	char *text = day_text(&n);

	(void)state;
	replaced("\"schema\": 12", "\"schema\": 11", MANIFEST_CHANGED);
	replaced("\"code\"", "\"cod`\"", MANIFEST_CHANGED);
	replaced("\"format\": 1", "\"format\": 2", MANIFEST_FOREIGN);
	replaced("\"tables\"", "\"table \"", MANIFEST_CHANGED);
	replaced("{", "[", MANIFEST_NO_JSON);
	assert_null(manifest_parse(text, n - 1, &fault));
	assert_int_equal(fault, MANIFEST_NO_JSON);
	blob_free(text);
}

/* A manifest with a valid check and impossible values. */
static void
an_impossible_day_is_refused(void **state)
{
	static const char *const names[] = { "unit`", "", "Unit", "a b" };

	(void)state;
	for (size_t i = 0; i < COUNT(names); i++) {
		enum manifest_fault fault;
		struct manifest *m = manifest_new((struct manifest_head){
		    .at = 1, .schema = 1, .audit_hash = ABC });
		size_t n = 0;
		char *text;

		manifest_table_add(m, names[i], 0);
		manifest_column_add(m, "id");
		text = manifest_text(m, &n);
		manifest_free(m);
		assert_null(manifest_parse(text, n, &fault));
		assert_int_equal(fault, MANIFEST_BAD);
		blob_free(text);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_come_back),
		cmocka_unit_test(broken_rows_are_reported),
		cmocka_unit_test(blobs_are_stored_once),
		cmocka_unit_test(damage_is_found),
		cmocka_unit_test(what_is_too_long_is_refused),
		cmocka_unit_test(days_and_a_sweep),
		cmocka_unit_test(all_days_are_in_order),
		cmocka_unit_test(a_day_is_read_as_written),
		cmocka_unit_test(a_changed_day_is_refused),
		cmocka_unit_test(an_impossible_day_is_refused),
	};

	return cmocka_run_group_tests(tests, folder_make,
	    folder_drop);
}
