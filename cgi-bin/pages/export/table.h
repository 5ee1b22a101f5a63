/*
 * table: rows as a file, CSV or .xlsx.
 *
 * The words come from a template: its first line is the name of the sheet, its
 * second the headings with "|" between, its others are table_word().
 */
#ifndef PAGES_EXPORT_TABLE_H
#define PAGES_EXPORT_TABLE_H

#include "base/shape.h"
#include "web/request.h"

struct table;

#define TABLE_CSV_TYPE	"text/csv; charset=utf-8"
#define TABLE_XLSX_TYPE							\
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/*
 * What a file has: the template of its words, its rows, `most` of them at most,
 * and a function that puts the cells of a row; n counts rows from 1.
 */
struct table_source {
	const char	*words;
	struct rows	 (*rows)(struct request *);
	size_t		 size, most;	/* of a row; rows */
	void		 (*put)(struct table *, const void *row, int64_t n);
};

/*
 * Writes the file, to be saved as "任务 2026-12-01.csv": its headings and rows,
 * as many as it can hold.  BAD_REQUEST when the list would refuse the page key,
 * UNAVAILABLE when the template cannot be rendered.
 */
enum status	 table_csv(struct request *, const struct table_source *,
		    struct text *out);
enum status	 table_xlsx(struct request *, const struct table_source *,
		    struct text *out);

/* Line n of the template, from 0. */
struct text	 table_word(const struct table *, size_t n);
/* The line of a word, of words that are the lines from `first` on; or "". */
struct text	 table_choice(const struct table *, size_t first,
		    const char *const *words, struct text word);
/* The names of units; of several with a comma between. */
struct text	 table_unit(const struct table *, int64_t id);
struct text	 table_units(const struct table *, struct id_list);

/* Each appends a cell to the current line; day 0 is an empty one. */
void		 table_cell(struct table *, struct text);
void		 table_number(struct table *, int64_t);
void		 table_day(struct table *, struct day);

#endif
