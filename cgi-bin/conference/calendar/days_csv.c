/* Writes days off as CSV. */
#include <string.h>

#include "base/arena.h"
#include "conference/calendar/days_out.h"
#include "documents/csv.h"

enum { ROW_BYTES = 1024, WORD_BYTES = 16 };

struct text
day_kind_word(struct text kind)
{
	return strcmp(kind.s, "work") == 0 ? TEXT("\u4e0a\u73ed") :
	    TEXT("\u653e\u5047");		/* 上班, 放假 */
}

struct text
days_csv(struct arena *a, struct rows days)
{
	/* 日期 类型 名称 依据文件 */
	static const char *const heading[] = { "\u65e5\u671f", "\u7c7b\u578b",
	    "\u540d\u79f0", "\u4f9d\u636e\u6587\u4ef6" };
	struct csv *csv = csv_new(a, (days.count + 1) * ROW_BYTES);
	const struct day_off *all = days.at;

	for (size_t i = 0; i < sizeof heading / sizeof *heading; i++)
		csv_cell(csv, text_of(heading[i]));
	csv_line(csv);
	for (size_t i = 0; i < days.count; i++) {
		char day[WORD_BYTES];

		day_print(all[i].day, day);
		csv_cell(csv, text_of(day));
		csv_cell(csv, day_kind_word(all[i].kind));
		csv_cell(csv, all[i].name);
		csv_cell(csv, all[i].document);
		csv_line(csv);
	}
	return csv_text(csv);
}
