/* Writes rows as CSV or as .xlsx. */
#include <inttypes.h>
#include <string.h>

#include "base/arena.h"
#include "conference/members/unit.h"
#include "documents/csv.h"
#include "documents/xlsx.h"
#include "pages/calendar/ical.h"
#include "pages/export/table.h"
#include "web/transfer/printed.h"
#include "web/view/pager.h"

#define COMMA "\u3001"
enum { SHEET, HEADINGS, WORDS_MAX = 40, ROW_BYTES = 8192 };

/* One of csv and xlsx is written. */
struct table {
	struct arena	*arena;
	struct csv	*csv;
	struct xlsx	*xlsx;
	struct text	 words[WORDS_MAX];
	struct rows	 units;
};

void
table_cell(struct table *t, struct text value)
{
	if (t->csv != NULL)
		csv_cell(t->csv, value);
	else
		xlsx_cell(t->xlsx, value);
}

void
table_number(struct table *t, int64_t n)
{
	if (t->csv != NULL)
		csv_cell(t->csv, text_print(t->arena, "%" PRId64, n));
	else
		xlsx_number(t->xlsx, n);
}

void
table_day(struct table *t, struct day d)
{
	char typed[11];

	if (t->xlsx != NULL) {
		xlsx_day(t->xlsx, d);
		return;
	}
	day_print(d, typed);
	csv_cell(t->csv, text_of(typed));
}

/* False: the file is full, and ends with the line before. */
static bool
line_end(struct table *t)
{
	if (t->csv != NULL)
		return csv_line(t->csv);
	xlsx_line(t->xlsx);
	return true;
}

struct text
table_word(const struct table *t, size_t n)
{
	return n < WORDS_MAX ? t->words[n] : TEXT("");
}

struct text
table_choice(const struct table *t, size_t first, const char *const *words,
    struct text word)
{
	for (size_t i = 0; words[i] != NULL; i++)
		if (strcmp(words[i], word.s) == 0)
			return table_word(t, first + i);
	return TEXT("");
}

struct text
table_unit(const struct table *t, int64_t id)
{
	const struct unit *all = t->units.at;

	for (size_t i = 0; i < t->units.count; i++)
		if (all[i].id == id)
			return all[i].short_name;
	return TEXT("");
}

struct text
table_units(const struct table *t, struct id_list ids)
{
	struct text_buffer names = { .arena = t->arena };

	for (size_t i = 0; i < ids.count; i++)
		text_put_print(&names, "%s%s", i == 0 ? "" : COMMA,
		    table_unit(t, ids.at[i]).s);
	return ids.count == 0 ? TEXT("") : text_written(&names);
}

static void
headings(struct table *t)
{
	const char *at = t->words[HEADINGS].s;

	while (*at != '\0') {
		size_t len = strcspn(at, "|");

		table_cell(t, text_copy(t->arena, at, len));
		at += len + (at[len] == '|');
	}
	line_end(t);
}

/* "任务 2026-12-01.csv": what is in it, and of which day. */
static struct text
name_of(struct request *r, struct text sheet, const char *suffix)
{
	char typed[11];

	day_print(r->today, typed);
	return file_name(r->arena, text_print(r->arena, "%s %s", sheet.s,
	    typed), suffix);
}

static enum status
written(struct request *r, const struct table_source *from, bool csv,
    struct text *out)
{
	struct table t = { .arena = r->arena, .units = units_all(r->db) };
	struct rows rows;
	const char *row;

	if (!pager_key_fits(r))
		return BAD_REQUEST;
	rows = from->rows(r);
	row = rows.at;
	if (!calendar_words_read(r, from->words, t.words, WORDS_MAX))
		return UNAVAILABLE;
	if (csv)
		t.csv = csv_new(r->arena, (from->most + 1) * ROW_BYTES);
	else
		t.xlsx = xlsx_new(r->arena, t.words[SHEET]);
	r->save_as = name_of(r, t.words[SHEET], csv ? ".csv" : ".xlsx");
	headings(&t);
	for (size_t i = 0; i < rows.count; i++) {
		from->put(&t, row + i * from->size, (int64_t)i + 1);
		if (!line_end(&t))
			break;
	}
	*out = csv ? csv_text(t.csv) : xlsx_file(t.xlsx);
	return OK;
}

enum status
table_csv(struct request *r, const struct table_source *from,
    struct text *out)
{
	return written(r, from, true, out);
}

enum status
table_xlsx(struct request *r, const struct table_source *from,
    struct text *out)
{
	return written(r, from, false, out);
}
