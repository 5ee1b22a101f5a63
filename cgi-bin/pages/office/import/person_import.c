/* People with their seats from a file. */
#include <string.h>

#include "conference/members/unit.h"
#include "conference/people/seat.h"
#include "pages/office/import/import.h"

enum { NAME_MAX = 40, WORD_MAX = 80, NOTE_MAX = 200, POSITION_MAX = 32000 };

/* A line: the words for a role and a unit, as people write them. */
struct person_line {
	struct text	name, role, unit, office, post, note;
	struct day	since, until;
	int64_t		position;
};
#define CELL(member, most)						\
	FIELD(struct person_line, member, .max = most, .no_personal = true)
static const struct shape line_shape = SHAPE(struct person_line,
	CELL(name, NAME_MAX), CELL(role, NAME_MAX), CELL(unit, WORD_MAX),
	CELL(office, WORD_MAX), CELL(post, WORD_MAX), CELL(note, NOTE_MAX),
	FIELD(struct person_line, since, .optional = true),
	FIELD(struct person_line, until, .optional = true),
	FIELD(struct person_line, position, .max = POSITION_MAX));

/* As people head a column; in the order of a file without headings. */
static const char *const names[] = { "name", "\u59d3\u540d", NULL };
static const char *const roles[] = { "role", "\u89d2\u8272", "\u8eab\u4efd", NULL };
static const char *const units[] = { "unit", "\u4ee3\u8868\u5355\u4f4d", "\u6210\u5458\u5355\u4f4d", "\u5355\u4f4d",
    NULL };
static const char *const offices[] = { "office", "\u4efb\u804c\u5355\u4f4d", NULL };
static const char *const posts[] = { "post", "\u804c\u52a1", NULL };
static const char *const firsts[] = { "since", "\u8d77\u59cb\u65e5\u671f", "\u4efb\u804c\u65e5\u671f", NULL };
static const char *const lasts[] = { "until", "\u6700\u540e\u4e00\u5929", "\u622a\u6b62\u65e5\u671f", NULL };
static const char *const notes[] = { "note", "\u9644\u6ce8", "\u5907\u6ce8", NULL };
static const char *const positions[] = { "position", "\u6b21\u5e8f", "\u5e8f\u53f7", "\u6392\u5e8f",
    NULL };
static const struct csv_column columns[] = {
	{ "name", names }, { "role", roles }, { "unit", units },
	{ "office", offices }, { "post", posts }, { "since", firsts },
	{ "until", lasts }, { "note", notes }, { "position", positions } };

/* Nothing means a member; "": no such role. */
static struct text
role_of(struct text t)
{
	static const char *const words[][2] = { { "first-convener",
	    "\u7b2c\u4e00\u53ec\u96c6\u4eba" }, { "convener", "\u53ec\u96c6\u4eba" }, { "member", "\u6210\u5458" },
	    { "liaison", "\u8054\u7edc\u5458" } };

	if (t.len == 0)
		return TEXT("member");
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strcmp(t.s, words[i][0]) == 0 ||
		    strcmp(t.s, words[i][1]) == 0)
			return text_of(words[i][0]);
	return TEXT("");
}

/* A person's seat of this role: of its first day; without one, not a former. */
static int64_t
find(struct db *db, struct csv_line *line)
{
	const struct person_line *l = line->row;
	struct rows rows = seats_all(db);
	const struct seat_row *all = rows.at;
	int64_t id = 0;

	for (size_t i = 0; i < rows.count; i++) {
		if (!text_same(all[i].name, l->name) ||
		    !text_same(all[i].role, role_of(l->role)) ||
		    (l->since.ymd != 0 ? all[i].since.ymd != l->since.ymd :
		    strcmp(all[i].part.s, "former") == 0))
			continue;
		if (id != 0)
			csv_wrong(line, "name", "several");
		id = all[i].id;
	}
	return id;
}

/* Somebody who has one name with somebody there is the same person. */
static void
person_find(struct db *db, struct seat_row *to, struct faults *faults)
{
	struct rows rows = seats_all(db);
	const struct seat_row *all = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		if (!text_same(all[i].name, to->name))
			continue;
		fault_if(faults, to->person_id != 0 &&
		    to->person_id != all[i].person_id, "name", "several");
		to->person_id = all[i].person_id;
	}
}

static void
fill(struct db *db, const void *row, void *record, struct faults *faults)
{
	const struct person_line *l = row;
	struct seat_row *to = record;
	struct unit unit;

	fault_if(faults, role_of(l->role).len == 0, "role", "choice");
	to->role = role_of(l->role);
	if (l->unit.len > 0 && unit_by_name(db, l->unit, &unit)) {
		to->unit_id = unit.id;
		if (to->office.len == 0)
			to->office = unit.short_name;
	} else {
		fault_if(faults, l->unit.len > 0, "unit", "choice");
	}
	if (to->id == 0)
		person_find(db, to, faults);
}

static const char *const sample[] = {
	"\u793a\u4f8b\u7532", "\u6210\u5458", "\u53bf\u6c11\u653f\u5c40",
	"\u53bf\u6c11\u653f\u5c40", "\u526f\u5c40\u957f", "2026-01-01", "", "", "1" };

static const struct import people = { .line = &line_shape,
    .columns = columns, .count = sizeof columns / sizeof *columns,
    .sample = sample,
    .keys = { "name", "role", "since" }, .add = &seat_record,
    .change = &seat_record, .find = find, .fill = fill };

enum status
person_import_take(struct request *r, struct tx *tx)
{
	return import_take(r, tx, &people);
}

enum status
person_import_show(struct request *r, struct view *v)
{
	return import_show(r, v, &people);
}

enum status
person_sample(struct request *r, struct text *out)
{
	return import_sample(r, &people, out);
}
