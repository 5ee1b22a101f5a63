/* Member units from a file. */
#include <string.h>

#include "conference/members/unit.h"
#include "conference/units/unit_desk.h"
#include "db/db.h"
#include "pages/office/import/import.h"

/* As people head a column; in the order of a file without headings. */
static const char *const names[] = { "name", "\u5168\u79f0", "\u5355\u4f4d", "\u5355\u4f4d\u540d\u79f0", "\u540d\u79f0",
    NULL };
static const char *const short_names[] = { "short_name", "\u7b80\u79f0", NULL };
static const char *const aliases[] = { "aliases", "\u522b\u540d", NULL };
static const char *const phones[] = { "phone", "\u7535\u8bdd", "\u8054\u7cfb\u7535\u8bdd", NULL };
static const char *const addresses[] = { "address", "\u5730\u5740", NULL };
static const char *const hours[] = { "hours", "\u529e\u516c\u65f6\u95f4", NULL };
static const char *const days[] = { "since", "\u52a0\u5165\u65e5\u671f", NULL };
static const char *const positions[] = { "position", "\u6b21\u5e8f", "\u5e8f\u53f7", "\u6392\u5e8f",
    NULL };
static const char *const codes[] = { "code", "\u4ee3\u7801", "\u7f51\u5740\u4ee3\u7801", NULL };
static const struct csv_column columns[] = {
	{ "name", names }, { "short_name", short_names },
	{ "aliases", aliases }, { "phone", phones }, { "address", addresses },
	{ "hours", hours }, { "since", days }, { "position", positions },
	{ "code", codes } };

static bool
has_line(struct text lines, struct text line)
{
	for (const char *s = lines.s; line.len > 0 && *s != '\0';
	    s += strcspn(s, "\n"), s += *s != '\0')
		if (strcspn(s, "\n") == line.len &&
		    strncmp(s, line.s, line.len) == 0)
			return true;
	return false;
}

bool
unit_by_name(struct db *db, struct text name, struct unit *out)
{
	struct rows rows = units_all(db);
	const struct unit *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		if (!all[i].ended && (text_same(all[i].code, name) ||
		    text_same(all[i].name, name) ||
		    text_same(all[i].short_name, name) ||
		    has_line(all[i].aliases, name))) {
			*out = all[i];
			return true;
		}
	return false;
}

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

/*
 * A cell has its aliases with commas between; one a line in the form.  A name
 * by which the unit was found does not become its full name.
 */
static void
fill(struct db *db, const void *row, void *record, struct faults *faults)
{
	static const char *const commas[] = { "\u3001", "\uff0c", "\uff1b", ",", ";", NULL };
	const struct unit_row *u = row;
	struct unit_row *to = record, was;
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
	if (u->code.len == 0 && unit_row_find(db, to->id, &was))
		to->name = was.name;
}

static const char *const sample[] = {
	"\u793a\u4f8b\u53bf\u6559\u80b2\u5c40", "\u53bf\u6559\u80b2\u5c40",
	"\u6559\u80b2\u5c40\u3001\u6559\u4f53\u5c40", "0857-1234567",
	"\u4eba\u6c11\u8def1\u53f7", "\u5468\u4e00\u81f3\u5468\u4e94 8:30\u201417:30",
	"2026-01-01", "1", "education-bureau" };

static const struct import units = { .line = &unit_new_shape,
    .columns = columns, .count = sizeof columns / sizeof *columns,
    .sample = sample,
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

enum status
unit_sample(struct request *r, struct text *out)
{
	return import_sample(r, &units, out);
}
