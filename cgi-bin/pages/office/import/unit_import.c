/* Member units from a file. */
#include <string.h>

#include "conference/members/unit.h"
#include "conference/units/unit_desk.h"
#include "db/db.h"
#include "pages/office/import/import.h"

/* As people head a column; in the order of a file without headings. */
static const char *const names[] = { "name", "全称", "单位", "单位名称", "名称",
    NULL };
static const char *const short_names[] = { "short_name", "简称", NULL };
static const char *const aliases[] = { "aliases", "别名", NULL };
static const char *const phones[] = { "phone", "电话", "联系电话", NULL };
static const char *const addresses[] = { "address", "地址", NULL };
static const char *const hours[] = { "hours", "办公时间", NULL };
static const char *const days[] = { "since", "加入日期", NULL };
static const char *const positions[] = { "position", "次序", "序号", "排序",
    NULL };
static const char *const codes[] = { "code", "代码", "网址代码", NULL };
static const struct csv_column columns[] = {
	{ "name", names }, { "short_name", short_names },
	{ "aliases", aliases }, { "phone", phones }, { "address", addresses },
	{ "hours", hours }, { "since", days }, { "position", positions },
	{ "code", codes } };

/* By its code, or as it is called today. */
static int64_t
find(struct db *db, struct csv_line *line)
{
	const struct unit_row *u = line->row;
	struct unit there = { .ended = false };

	if (u->code.len > 0) {
		if (!unit_find(db, u->code, &there))
			return 0;
		if (there.ended)
			csv_wrong(line, "code", "closed");
		return there.id;
	}
	return unit_by_name(db, u->name, &there) ? there.id : 0;
}

/* A cell has its aliases with commas between; one a line in the form. */
static void
fill(struct db *db, const void *row, void *record, struct faults *faults)
{
	static const char *const commas[] = { "、", "，", "；", ",", ";", NULL };
	const struct unit_row *u = row;
	struct unit_row *to = record;
	struct text_buffer out = { .arena = db_room(db) };

	(void)faults;
	for (const char *s = u->aliases.s; *s != '\0';) {
		const char *const *c = commas;

		while (*c != NULL && strncmp(s, *c, strlen(*c)) != 0)
			c++;
		text_put(&out, *c != NULL ? "\n" : s, 1);
		s += *c != NULL ? strlen(*c) : 1;
	}
	if (u->aliases.len > 0)
		to->aliases = text_written(&out);
}

static const struct import units = { .line = &unit_new_shape,
    .columns = columns, .count = sizeof columns / sizeof *columns,
    .keys = { "name" }, .add = &unit_new_record, .change = &unit_record,
    .find = find, .fill = fill };

enum status
unit_import_take(struct request *r, struct tx *tx)
{
	return import_take(r, tx, &units);
}

enum status
unit_import_show(struct request *r, struct view *v)
{
	return import_show(r, v, &units);
}
