/* Reads and sets the sentences of a part of the charter as lines of text. */
#include <string.h>

#include "audit/audit.h"
#include "base/arena.h"
#include "base/secret.h"
#include "conference/found.h"
#include "conference/members/conference.h"
#include "conference/settings/charter_desk.h"
#include "db/db.h"

enum { HEADING_MAX = 40, TEXT_MAX = 1000 };

/* Lenticular brackets, U+3010 and U+3011, around a heading. */
#define OPENS "\xe3\x80\x90"
#define CLOSES "\xe3\x80\x91"

const struct shape charter_part_shape = SHAPE(struct charter_part,
	COLUMN_AS(struct charter_part, code, .logged = true),
	FIELD(struct charter_part, lines, .max = CHARTER_PART_MAX,
	    .lines = true, .no_personal = true),
	FIELD(struct charter_part, seen, .max = 64, .code = true,
	    .unlogged = true));

QUERY(charter_part_rows, charter_shape,
    "SELECT {} FROM charter WHERE part = :code ORDER BY position LIMIT 200");
QUERY(charter_part_lock, charter_shape,
    "SELECT {} FROM charter WHERE part = :code ORDER BY position LIMIT 200"
    " FOR UPDATE");
COMMAND(charter_part_delete, "DELETE FROM charter WHERE part = :code");
COMMAND(charter_line_insert,
    "INSERT INTO charter (part, position, heading, text)"
    " VALUES (:code, :position, :heading, :text)");

static struct text
lines_of(struct arena *a, struct rows rows)
{
	const struct charter *all = rows.at;
	struct text lines = TEXT("");

	for (size_t i = 0; i < rows.count; i++)
		lines = all[i].heading.len == 0 ?
		    text_print(a, "%s%s%s", lines.s, i > 0 ? "\n" : "",
		    all[i].text.s) :
		    text_print(a, "%s%s" OPENS "%s" CLOSES "%s", lines.s,
		    i > 0 ? "\n" : "", all[i].heading.s, all[i].text.s);
	return lines;
}

static bool
part_of(struct db *db, const struct query *query, struct text code,
    struct charter_part *out)
{
	static const char *const codes[] = { "function", "composition",
	    "rule", "demand" };

	for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
		if (strcmp(codes[i], code.s) == 0) {
			out->code = code;
			out->lines = lines_of(db_room(db), db_rows(db, query,
			    BIND(P(code))));
			out->seen = fingerprint(db_room(db), out->lines);
			return true;
		}
	return false;
}

bool
charter_part_find(struct db *db, struct text code, struct charter_part *out)
{
	return part_of(db, &charter_part_rows, code, out);
}

/* The next line that has anything; false at the end. */
static bool
line_next(const char **at, struct charter *out)
{
	const char *end, *closes;
	size_t len;

	while (**at == '\n' || **at == ' ')
		++*at;
	len = strcspn(*at, "\n");
	end = *at + len;
	closes = strncmp(*at, OPENS, strlen(OPENS)) == 0 ?
	    strstr(*at, CLOSES) : NULL;
	out->heading = out->text = (struct text){ *at, 0 };
	if (closes != NULL && closes < end) {
		*at += strlen(OPENS);
		out->heading = (struct text){ *at, (size_t)(closes - *at) };
		*at = closes + strlen(CLOSES);
	}
	out->text = (struct text){ *at, (size_t)(end - *at) };
	*at = end;
	return len > 0;
}

const char *
charter_lines_wrong(struct text lines)
{
	const char *at = lines.s;
	struct charter line;
	size_t count = 0;

	for (; line_next(&at, &line); count++) {
		if (text_points(line.text) > TEXT_MAX ||
		    text_points(line.heading) > HEADING_MAX)
			return "long-line";
		if (line.text.len == 0)
			return "bare-line";
	}
	return count > CHARTER_LINES_MAX ? "many-lines" : NULL;
}

bool
charter_part_set(const struct setter *by, const struct charter_part *was,
    const struct charter_part *to)
{
	struct db *db = tx_db(by->tx);
	struct arena *a = db_room(db);
	struct charter_part now;
	const char *at = to->lines.s;
	struct charter line;

	if (!part_of(db, &charter_part_lock, was->code, &now) ||
	    !text_same(now.seen, was->seen))
		return false;
	tx_change(by->tx, &charter_part_delete, BIND(AS(code, P(to->code))));
	for (int64_t position = 1; line_next(&at, &line); position++)
		tx_change(by->tx, &charter_line_insert, BIND(
		    AS(code, P(to->code)), P(position), AS(heading,
		    P(text_copy(a, line.heading.s, line.heading.len))),
		    AS(text, P(text_copy(a, line.text.s, line.text.len)))));
	found_put(by->tx, SEARCH_ABOUT, 1);
	audit_change(by->tx, "charter.change", 1, &charter_part_shape, &now,
	    to);
	return true;
}
