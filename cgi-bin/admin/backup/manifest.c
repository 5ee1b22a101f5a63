/* Reads and writes manifests of backups. */
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "admin/backup/manifest.h"
#include "base/arena.h"
#include "base/digest.h"
#include "base/log.h"

/* Parts of the JSON object; see docs/backup-format.md. */
struct manifest { json_t *all, *tables, *last; };

struct manifest_set { json_t *names; };

static json_t *
made(json_t *json)
{
	if (json == NULL)
		log_die("manifest: out of memory");
	return json;
}

static void
done(int status)
{
	if (status != 0)
		log_die("manifest: out of memory, or a name that is no text");
}

static struct manifest *
manifest_of(json_t *all)
{
	struct manifest *m = calloc(1, sizeof *m);

	if (m == NULL)
		log_die("manifest: out of memory");
	m->all = all;
	m->tables = json_object_get(all, "tables");
	return m;
}

void
manifest_free(struct manifest *m)
{
	json_decref(m->all);
	free(m);
}

/* ---- Writing */

struct manifest *
manifest_new(struct manifest_head head)
{
	return manifest_of(made(json_pack("{s:i, s:I, s:I, s:{s:I, s:s}, s:[]}",
	    "format", (int)MANIFEST_FORMAT, "at", (json_int_t)head.at,
	    "schema", (json_int_t)head.schema, "audit",
	    "last", (json_int_t)head.audit_last, "hash", head.audit_hash,
	    "tables")));
}

void
manifest_table_add(struct manifest *m, const char *name, int64_t next_id)
{
	m->last = made(json_pack("{s:s, s:I, s:I, s:[], s:[]}",
	    "name", name, "next_id", (json_int_t)next_id, "rows",
	    (json_int_t)0, "columns", "objects"));
	done(json_array_append_new(m->tables, m->last));
}

void
manifest_column_add(struct manifest *m, const char *name)
{
	done(json_array_append_new(json_object_get(m->last, "columns"),
	    made(json_string(name))));
}

void
manifest_object_add(struct manifest *m, struct manifest_object o)
{
	json_t *rows = json_object_get(m->last, "rows");

	done(json_integer_set(rows, json_integer_value(rows) +
	    (json_int_t)o.rows));
	done(json_array_append_new(json_object_get(m->last, "objects"),
	    made(json_pack("{s:s, s:I, s:I}", "sha256", o.name,
	    "size", (json_int_t)o.size, "rows", (json_int_t)o.rows))));
}

/* Computes `check`: the SHA-256 of the rest, printed in one canonical way. */
static void
check_make(json_t *all, char out[static 2 * DIGEST_BYTES + 1])
{
	json_t *rest = made(json_copy(all));
	unsigned char sha256[DIGEST_BYTES];
	struct arena *arena = arena_new();
	struct digest *d = digest_new();
	char *text;

	json_object_del(rest, "check");
	text = json_dumps(rest, JSON_COMPACT | JSON_SORT_KEYS);
	if (text == NULL)
		log_die("manifest: out of memory");
	digest_begin(d);
	digest_add(d, (struct bytes){ (const unsigned char *)text,
	    strlen(text) });
	digest_end(d, sha256);
	memcpy(out, text_hex(arena, sha256, DIGEST_BYTES).s, 2 * DIGEST_BYTES + 1);
	free(text);
	digest_free(d);
	arena_free(arena);
	json_decref(rest);
}

char *
manifest_text(struct manifest *m, size_t *n)
{
	char check[2 * DIGEST_BYTES + 1], *text;

	check_make(m->all, check);
	done(json_object_set_new(m->all, "check", made(json_string(check))));
	text = json_dumps(m->all, JSON_INDENT(1) | JSON_SORT_KEYS);
	if (text == NULL)
		log_die("manifest: out of memory");
	*n = strlen(text);
	return text;
}

/* ---- Reading */

static bool
is_number(const json_t *object, const char *key, json_int_t max)
{
	const json_t *n = json_object_get(object, key);

	return json_is_integer(n) && json_integer_value(n) >= 0 &&
	    json_integer_value(n) <= max;
}

static bool
is_word(const json_t *word, const char *letters, size_t min, size_t max)
{
	const char *s = json_string_value(word);
	size_t n = s != NULL ? json_string_length(word) : 0;

	return n >= min && n <= max && s != NULL && strspn(s, letters) == n;
}

static bool
is_hash(const json_t *word)
{
	return is_word(word, "0123456789abcdef", BLOB_NAME_CHARS,
	    BLOB_NAME_CHARS);
}

static bool
is_name(const json_t *word)
{
	return is_word(word, "abcdefghijklmnopqrstuvwxyz0123456789_", 1,
	    MANIFEST_NAME_MAX);
}

static bool
columns_fit(const json_t *columns)
{
	json_t *seen = made(json_object());
	size_t count = json_array_size(columns);
	bool fit = count > 0 && count <= MANIFEST_COLUMNS_MAX;

	for (size_t i = 0; fit && i < count; i++) {
		const json_t *name = json_array_get(columns, i);

		fit = is_name(name) &&
		    json_object_get(seen, json_string_value(name)) == NULL;
		if (fit)
			done(json_object_set_new(seen, json_string_value(name),
			    made(json_true())));
	}
	json_decref(seen);
	return fit;
}

static bool
objects_fit(const json_t *objects, json_int_t rows)
{
	bool fit = json_is_array(objects);
	json_int_t sum = 0;

	for (size_t i = 0; fit && i < json_array_size(objects); i++) {
		const json_t *o = json_array_get(objects, i);

		fit = is_hash(json_object_get(o, "sha256")) &&
		    is_number(o, "size", BLOB_BYTES_MAX) &&
		    is_number(o, "rows", MANIFEST_ROWS_MAX);
		if (fit)
			sum += json_integer_value(json_object_get(o, "rows"));
		fit = fit && sum <= MANIFEST_ROWS_MAX;
	}
	return fit && sum == rows;
}

static bool
table_fits(const json_t *table, json_t *seen)
{
	const json_t *name = json_object_get(table, "name");

	if (!is_name(name) || !is_number(table, "next_id", INT64_MAX) ||
	    !is_number(table, "rows", MANIFEST_ROWS_MAX) ||
	    json_object_get(seen, json_string_value(name)) != NULL)
		return false;
	done(json_object_set_new(seen, json_string_value(name),
	    made(json_true())));
	return columns_fit(json_object_get(table, "columns")) &&
	    objects_fit(json_object_get(table, "objects"), json_integer_value(
	    json_object_get(table, "rows")));
}

static bool
fits(const json_t *all)
{
	const json_t *audit = json_object_get(all, "audit");
	const json_t *tables = json_object_get(all, "tables");
	size_t count = json_array_size(tables);
	json_t *seen = made(json_object());
	bool fit = is_number(all, "at", INT64_MAX) &&
	    is_number(all, "schema", INT32_MAX) &&
	    is_number(audit, "last", INT64_MAX) &&
	    is_hash(json_object_get(audit, "hash")) && count > 0 &&
	    count <= MANIFEST_TABLES_MAX;

	for (size_t i = 0; fit && i < count; i++)
		fit = table_fits(json_array_get(tables, i), seen);
	json_decref(seen);
	return fit;
}

static enum manifest_fault
fault_of(json_t *all)
{
	char check[2 * DIGEST_BYTES + 1];
	const json_t *format = json_object_get(all, "format");
	const char *said = json_string_value(json_object_get(all, "check"));

	if (!json_is_integer(format) ||
	    json_integer_value(format) != MANIFEST_FORMAT)
		return MANIFEST_FOREIGN;
	check_make(all, check);
	if (said == NULL || strcmp(said, check) != 0)
		return MANIFEST_CHANGED;
	return fits(all) ? MANIFEST_WELL : MANIFEST_BAD;
}

struct manifest *
manifest_parse(const char *bytes, size_t n, enum manifest_fault *why)
{
	json_t *all = json_loadb(bytes, n, JSON_REJECT_DUPLICATES, NULL);

	*why = json_is_object(all) ? fault_of(all) : MANIFEST_NO_JSON;
	if (*why == MANIFEST_WELL)
		return manifest_of(all);
	json_decref(all);
	return NULL;
}

static int64_t
number(const json_t *object, const char *key)
{
	return (int64_t)json_integer_value(json_object_get(object, key));
}

struct manifest_head
manifest_head(const struct manifest *m)
{
	const json_t *audit = json_object_get(m->all, "audit");

	return (struct manifest_head){ .at = number(m->all, "at"),
	    .schema = number(m->all, "schema"),
	    .audit_last = number(audit, "last"),
	    .audit_hash = json_string_value(json_object_get(audit, "hash")) };
}

size_t
manifest_tables(const struct manifest *m)
{
	return json_array_size(m->tables);
}

struct manifest_table
manifest_table(const struct manifest *m, size_t table)
{
	const json_t *t = json_array_get(m->tables, table);

	return (struct manifest_table){
	    .name = json_string_value(json_object_get(t, "name")),
	    .columns = json_array_size(json_object_get(t, "columns")),
	    .objects = json_array_size(json_object_get(t, "objects")),
	    .rows = number(t, "rows"), .next_id = number(t, "next_id") };
}

const char *
manifest_column(const struct manifest *m, size_t table, size_t column)
{
	return json_string_value(json_array_get(json_object_get(
	    json_array_get(m->tables, table), "columns"), column));
}

struct manifest_object
manifest_object(const struct manifest *m, size_t table, size_t object)
{
	const json_t *o = json_array_get(json_object_get(
	    json_array_get(m->tables, table), "objects"), object);

	return (struct manifest_object){
	    .name = json_string_value(json_object_get(o, "sha256")),
	    .size = number(o, "size"), .rows = number(o, "rows") };
}

/* ---- A set of objects */

struct manifest_set *
manifest_set_new(void)
{
	struct manifest_set *set = calloc(1, sizeof *set);

	if (set == NULL)
		log_die("manifest: out of memory");
	set->names = made(json_object());
	return set;
}

bool
manifest_set_add(struct manifest_set *set, const struct manifest *m,
    bool (*fresh)(void *, struct manifest_object), void *to)
{
	for (size_t t = 0; t < manifest_tables(m); t++)
		for (size_t i = 0; i < manifest_table(m, t).objects; i++) {
			struct manifest_object o = manifest_object(m, t, i);

			if (manifest_set_has(set, o.name))
				continue;
			done(json_object_set_new(set->names, o.name,
			    made(json_true())));
			if (fresh != NULL && !fresh(to, o))
				return false;
		}
	return true;
}

bool
manifest_set_has(void *set, const char *name)
{
	return json_object_get(((struct manifest_set *)set)->names, name) !=
	    NULL;
}

size_t
manifest_set_count(const struct manifest_set *set)
{
	return json_object_size(set->names);
}

void
manifest_set_free(struct manifest_set *set)
{
	json_decref(set->names);
	free(set);
}
