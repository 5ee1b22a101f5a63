/*
 * Any bytes as lines of rows and as a manifest.  What is read is written again
 * unchanged; names in an accepted manifest are safe in a statement.
 */
#include "admin/backup/dump.h"
#include "admin/backup/manifest.h"
#include "fuzz.h"

enum { COLUMNS = 3 };

static void
rows_check(const uint8_t *bytes, size_t n)
{
	char *copy = malloc(n + 1);
	struct dump_rest rest = { copy, n };
	struct dump again = { NULL, 0, 0 };
	struct field fields[COLUMNS];
	size_t done = 0;

	memcpy(copy, bytes, n);
	while (dump_next(&rest, fields, COLUMNS) == DUMP_ROW) {
		again.len = 0;
		dump_row(&again, fields, COLUMNS);
		MUST(again.len <= n - done);
		MUST(memcmp(again.at, bytes + done, again.len) == 0);
		done += again.len;
		MUST(rest.n == n - done);
	}
	dump_free(&again);
	free(copy);
}

static void
name_check(const char *name)
{
	size_t n = strlen(name);

	MUST(n >= 1 && n <= MANIFEST_NAME_MAX);
	MUST(strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_") == n);
}

static void
manifest_check(const struct manifest *m)
{
	for (size_t t = 0; t < manifest_tables(m); t++) {
		struct manifest_table table = manifest_table(m, t);
		int64_t rows = 0;

		name_check(table.name);
		MUST(table.columns >= 1);
		MUST(table.columns <= MANIFEST_COLUMNS_MAX);
		for (size_t i = 0; i < table.columns; i++)
			name_check(manifest_column(m, t, i));
		for (size_t i = 0; i < table.objects; i++) {
			struct manifest_object o = manifest_object(m, t, i);

			MUST(strlen(o.name) == BLOB_NAME_CHARS);
			MUST(o.size >= 0 && o.size <= BLOB_BYTES_MAX);
			rows += o.rows;
		}
		MUST(rows == table.rows);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	enum manifest_fault fault;
	struct manifest *m = manifest_parse((const char *)bytes, n, &fault);

	MUST((m != NULL) == (fault == MANIFEST_WELL));
	if (m != NULL) {
		manifest_check(m);
		manifest_free(m);
	}
	rows_check(bytes, n);
	return 0;
}
