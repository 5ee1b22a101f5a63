/* The text of minutes, made from rows: of the meeting, items, resolutions. */
#include <inttypes.h>
#include <string.h>

#include "audit/audit.h"
#include "base/arena.h"
#include "conference/attendance/attendance.h"
#include "conference/members/conference.h"
#include "conference/members/unit.h"
#include "conference/minutes/minutes.h"
#include "conference/minutes/module.h"
#include "conference/records/history.h"
#include "conference/records/lifecycle.h"
#include "conference/resolutions/resolution.h"
#include "db/count.h"
#include "db/db.h"

#define COMMA "\u3001"			/* between names */
enum { COLON = 0xff1a, VALUES_MAX = 12 };

/* ---- Sentences */

struct sentence { struct text value; };
static const struct shape sentence_shape = SHAPE(struct sentence,
	COLUMN(struct sentence, value));
QUERY(minutes_sentence, sentence_shape,
    "SELECT value FROM setting WHERE name = :name");

struct text
minutes_module(struct db *db, const char *name,
    const struct module_value *values, size_t count)
{
	struct sentence s = { TEXT("") };

	db_row(db, &minutes_sentence, &s, BIND(AS(name,
	    p_text(text_of(name)))));
	return module_fill(db_room(db), s.value, values, count);
}

/* What the item is called, in its heading and in its sentence. */
static struct text
title_of(struct db *db, const struct minuted *i)
{
	const struct module_value title = { "title", i->subject };

	if (strcmp(i->sort.s, "tasks") == 0)
		return minutes_module(db, "minutes-tasks", NULL, 0);
	if (strcmp(i->sort.s, "member") == 0)
		return minutes_module(db, "minutes-member", &title, 1);
	return i->subject;
}

/*
 * What is no topic, and has no outcome, reads as it was written; the report on
 * tasks, if there were any.
 */
struct text
minuted_usual(struct db *db, const struct minuted *i, struct text unit)
{
	static const char *const outcomes[] = { "resolved", "noted",
	    "deferred", "referred", "agreed", "declined" };
	const struct module_value values[] = { { "unit", unit },
	    { "title", title_of(db, i) }, { "text", i->outcome_text } };
	const char *name = "minutes-other";

	for (size_t k = 0; k < sizeof outcomes / sizeof *outcomes; k++)
		if (strcmp(i->outcome.s, outcomes[k]) == 0)
			name = text_print(db_room(db), "minutes-%s",
			    outcomes[k]).s;
	if (i->reported)
		return minutes_module(db, "minutes-noted", values,
		    sizeof values / sizeof *values);
	return strcmp(i->sort.s, "topic") != 0 && i->outcome.len == 0 ?
	    i->outcome_text :
	    minutes_module(db, name, values, sizeof values / sizeof *values);
}

/* ---- Lines */

enum { LINES_MAX = 4000 };

struct writer {
	struct db		*db;
	struct arena		*arena;
	const struct minutes	*of;
	struct rows		 units;		/* as they are called then */
	struct rows		 resolutions, townships;
	int64_t			 given;		/* numbers of resolutions */
	struct minutes_line	*lines;
	size_t			 count;
};

static void
put(struct writer *w, const char *kind, struct text label, struct text text)
{
	if (w->count == LINES_MAX)
		return;
	w->lines[w->count] = (struct minutes_line){ (int64_t)w->count + 1,
	    text_of(kind), label, text };
	w->count++;
}

static struct text
number(struct writer *w, int64_t n)
{
	return text_print(w->arena, "%" PRId64, n);
}

/* Each line that is not empty is a paragraph. */
static void
paragraphs(struct writer *w, struct text t)
{
	while (t.len > 0) {
		size_t n = strcspn(t.s, "\n");

		n = n < t.len ? n : t.len;
		if (n > 0)
			put(w, "text", TEXT(""), text_copy(w->arena, t.s, n));
		t.s += n;
		t.len -= n;
		if (t.len > 0) {
			t.s++;
			t.len--;
		}
	}
}

static struct text
unit_name(const struct writer *w, int64_t id)
{
	const struct unit *all = w->units.at;

	for (size_t i = 0; i < w->units.count; i++)
		if (all[i].id == id)
			return all[i].short_name;
	return TEXT("");
}

static void
name_put(struct text_buffer *names, struct text name)
{
	if (name.len == 0)
		return;
	if (names->len > 0)
		text_put(names, COMMA, strlen(COMMA));
	text_put(names, name.s, name.len);
}

static struct text
written(const struct text_buffer *b)
{
	return b->len == 0 ? TEXT("") : text_written(b);
}

static struct text
units_named(struct writer *w, struct id_list ids)
{
	struct text_buffer names = { .arena = w->arena };

	for (size_t i = 0; i < ids.count; i++)
		name_put(&names, unit_name(w, ids.at[i]));
	return written(&names);
}

static struct text
townships_named(struct writer *w, struct id_list ids)
{
	const struct resolution_choice *all = w->townships.at;
	struct text_buffer names = { .arena = w->arena };

	for (size_t i = 0; i < w->townships.count; i++)
		if (id_among(ids, all[i].id))
			name_put(&names, all[i].name);
	return written(&names);
}

/* ---- Resolutions */

static void
resolution_put(struct writer *w, const struct resolution *x)
{
	int ymd = x->due_on.ymd;
	const struct module_value values[] = {
	    { "lead", unit_name(w, x->unit_id) },
	    { "help", units_named(w, x->units) },
	    { "townships", townships_named(w, x->townships) },
	    { "year", ymd == 0 ? TEXT("") : number(w, ymd / 10000) },
	    { "month", number(w, ymd / 100 % 100) },
	    { "day", number(w, ymd % 100) },
	    { "deliverable", x->deliverable } };

	if (x->state == RESOLUTION_WRITTEN)
		w->given++;
	put(w, "heading-2", number(w, x->state == RESOLUTION_WRITTEN ?
	    w->given : x->position), x->title);
	paragraphs(w, x->text);
	paragraphs(w, minutes_module(w->db, "minutes-matter", values,
	    sizeof values / sizeof *values));
}

/* Those of an item; of none: 0. */
static bool
resolutions_put(struct writer *w, int64_t item_id, bool write)
{
	const struct resolution *all = w->resolutions.at;
	bool any = false;

	for (size_t i = 0; i < w->resolutions.count; i++)
		if (all[i].item_id == item_id) {
			any = true;
			if (write)
				resolution_put(w, &all[i]);
		}
	return any;
}

/* ---- Items */

/* The report on tasks is on every agenda: printed if something is said. */
static bool
says(struct writer *w, const struct minuted *i)
{
	return strcmp(i->sort.s, "tasks") != 0 || i->minuted.len > 0 ||
	    i->usual.len > 0 || resolutions_put(w, i->id, false);
}

static void
items_put(struct writer *w)
{
	struct rows rows = minuted_items(w->db, w->of->id);
	const struct minuted *all = rows.at;
	int64_t place = 0;

	for (size_t i = 0; i < rows.count; i++) {
		if (!says(w, &all[i]))
			continue;
		put(w, "heading-1", number(w, ++place), title_of(w->db, &all[i]));
		paragraphs(w, all[i].minuted.len > 0 ? all[i].minuted :
		    all[i].usual);
		resolutions_put(w, all[i].id, true);
	}
	if (!resolutions_put(w, 0, false))
		return;
	put(w, "heading-1", number(w, ++place),
	    minutes_module(w->db, "minutes-besides", NULL, 0));
	resolutions_put(w, 0, true);
}

/* ---- Who was there, who reads it */

static struct text
attended(struct writer *w, const char *how, const char *or)
{
	struct rows rows = attendance_of(w->db, w->of->meeting_id);
	const struct attendance *all = rows.at;
	struct text_buffer names = { .arena = w->arena };

	for (size_t i = 0; i < rows.count; i++) {
		struct text unit = all[i].unit_id == 0 ? all[i].guest :
		    unit_name(w, all[i].unit_id);

		if (strcmp(all[i].how.s, how) != 0 &&
		    strcmp(all[i].how.s, or) != 0)
			continue;
		name_put(&names, text_print(w->arena, "%s%s", unit.s,
		    all[i].person.len > 0 ? all[i].person.s : ""));
		name_put(&names, all[i].others);
	}
	return written(&names);
}

enum { LABEL_MOST = 40 };	/* characters, as minutes_line.label */

/* A part is a line: what is before its colon, if it is short, is the label. */
static void
part_put(struct writer *w, const char *kind, struct text part)
{
	size_t n = 0, count = 0;

	for (size_t at = 0; at < part.len && count++ <= LABEL_MOST; at += n)
		if (text_point(part.s + at, &n) == COLON) {
			put(w, kind, text_copy(w->arena, part.s, at),
			    text_copy(w->arena, part.s + at + n,
			    part.len - at - n));
			return;
		}
	if (part.len > 0)
		put(w, kind, TEXT(""), part);
}

static void
attendance_put(struct writer *w)
{
	const struct module_value values[] = {
	    { "present", attended(w, "present", "substitute") },
	    { "excused", attended(w, "excused", "excused") },
	    { "sits", attended(w, "sits-in", "sits-in") },
	    { "absent", attended(w, "absent", "absent") } };
	struct sentence s = { TEXT("") };
	struct text part;

	db_row(w->db, &minutes_sentence, &s, BIND(AS(name,
	    p_text(TEXT("minutes-attended")))));
	while (module_part(&s.value, &part))
		part_put(w, "names", module_fill(w->arena,
		    text_print(w->arena, "[%.*s]", (int)part.len, part.s),
		    values, sizeof values / sizeof *values));
}

/* The county government always has those of a conference. */
static void
copies_put(struct writer *w)
{
	struct text_buffer readers = { .arena = w->arena };
	struct module_value value = { "readers", TEXT("") };
	struct conference c = { .government = TEXT("") };

	conference_find(w->db, &c);
	if (strcmp(w->of->kind.s, "liaison") != 0)
		name_put(&readers, c.government);
	name_put(&readers, w->of->others);
	name_put(&readers, units_named(w, w->of->readers));
	value.value = written(&readers);
	if (value.value.len > 0)
		part_put(w, "foot", minutes_module(w->db, "minutes-copies",
		    &value, 1));
}

/* The highest number that is given already. */
static int64_t
given(struct rows resolutions)
{
	const struct resolution *all = resolutions.at;
	int64_t most = 0;

	for (size_t i = 0; i < resolutions.count; i++)
		if (all[i].state != RESOLUTION_WRITTEN &&
		    all[i].position > most)
			most = all[i].position;
	return most;
}

static struct rows
text_now(struct db *db, const struct minutes *n)
{
	struct rows resolutions = resolutions_of(db, n->meeting_id);
	struct writer w = { .db = db, .arena = db_room(db), .of = n,
	    .units = units_on(db, moment_day(n->starts_at)),
	    .resolutions = resolutions, .given = given(resolutions),
	    .townships = resolution_townships(db) };
	const struct module_value correction = { "text", n->correction };

	w.lines = arena_alloc(w.arena, LINES_MAX * sizeof *w.lines);
	paragraphs(&w, n->opening);
	items_put(&w);
	paragraphs(&w, n->closing);
	if (n->correction.len > 0)
		paragraphs(&w, minutes_module(db, "minutes-correction",
		    &correction, 1));
	attendance_put(&w);
	copies_put(&w);
	return (struct rows){ w.lines, w.count };
}

/* ---- What was issued */

const struct shape minutes_line_shape = SHAPE(struct minutes_line,
	COLUMNS(struct minutes_line, position, kind, label, text));
const struct shape minutes_version_shape = SHAPE(struct minutes_version,
	COLUMNS(struct minutes_version, version, issued_at, issued_on, title,
	    correction),
	COLUMN_AS(struct minutes_version, author, .derived = true),
	COLUMN_AS(struct minutes_version, approver, .derived = true));

QUERY(minutes_line_rows, minutes_line_shape,
    "SELECT {} FROM minutes_line"
    " WHERE minutes_id = :minutes_id AND version = :version"
    " ORDER BY position LIMIT 4000");
QUERY(minutes_version_rows, minutes_version_shape,
    "SELECT {v.}, a.name AS author, p.name AS approver"
    "  FROM minutes_version v JOIN account a ON a.id = v.author_id"
    "  JOIN account p ON p.id = v.approver_id"
    " WHERE v.minutes_id = :minutes_id ORDER BY v.version DESC LIMIT 100");

struct rows
minutes_lines(struct db *db, int64_t minutes_id, int64_t version)
{
	struct minutes n;

	if (version > 0)
		return db_rows(db, &minutes_line_rows, BIND(P(minutes_id),
		    P(version)));
	return record_find(db, &minutes_record,
	    &(struct asker){ .id = minutes_id }, &n) ? text_now(db, &n) :
	    (struct rows){ NULL, 0 };
}

struct rows
minutes_versions(struct db *db, int64_t minutes_id)
{
	return db_rows(db, &minutes_version_rows, BIND(P(minutes_id)));
}

/* ---- Copies of it */

COMMAND(minutes_version_insert,
    "INSERT INTO minutes_version (minutes_id, version, issued_at, issued_on,"
    "       author_id, approver_id, title, correction, opening, closing,"
    "       others, attendance_kept, readers)"
    " SELECT n.id, n.version, :now, :today, n.author_id, n.approver_id,"
    "        n.title, n.correction, n.opening, n.closing, n.others, 1,"
    "        (SELECT GROUP_CONCAT(x.unit_id ORDER BY x.unit_id)"
    "           FROM minutes_reader x WHERE x.minutes_id = n.id)"
    "   FROM minutes n WHERE n.id = :id");
COMMAND(minutes_version_items_insert,
    "INSERT INTO minutes_version_item (minutes_id, version, item_id, minuted)"
    " SELECT n.id, n.version, i.id, i.minuted"
    "   FROM minutes n JOIN agenda_item i ON i.meeting_id = n.meeting_id"
    "  WHERE n.id = :id AND i.state < 2");
COMMAND(minutes_line_insert,
    "INSERT INTO minutes_line (minutes_id, version, position, kind, label,"
    "       text)"
    " VALUES (:minutes_id, :version, :position, :kind, :label, :text)");
COMMAND(confirmation_lines_delete,
    "DELETE FROM confirmation_line WHERE minutes_id = :minutes_id");
COMMAND(confirmation_line_insert,
    "INSERT INTO confirmation_line (minutes_id, position, kind, label, text)"
    " VALUES (:minutes_id, :position, :kind, :label, :text)");
COMMAND(confirmations_again,
    "UPDATE confirmation SET state = 0, text = '', answered_at = NULL,"
    "       asked_at = :now, changed_at = :now, revision = revision + 1"
    " WHERE minutes_id = :id");
/* How those were there who confirm. */
#define WAS_THERE "a.how IN ('present', 'sits-in', 'substitute')"
static const struct shape confirmation_over_shape = SHAPE(struct confirmation,
	COLUMNS(struct confirmation, id, unit_id));
QUERY(confirmations_over, confirmation_over_shape,
    "SELECT c.id, c.unit_id FROM confirmation c"
    " WHERE c.minutes_id = :id AND NOT EXISTS (SELECT 1 FROM attendance a"
    "         JOIN invitation v ON v.id = a.id"
    "        WHERE a.meeting_id = :meeting_id AND v.unit_id = c.unit_id"
    "          AND " WAS_THERE ") LIMIT 200");
COMMAND(confirmation_delete, "DELETE FROM confirmation WHERE id = :id");
COMMAND(confirmations_insert,
    "INSERT IGNORE INTO confirmation (minutes_id, unit_id, author_id,"
    "       asked_at, changed_at)"
    " SELECT :id, v.unit_id, :account_id, :now, :now FROM attendance a"
    "   JOIN invitation v ON v.id = a.id"
    "  WHERE a.meeting_id = :meeting_id AND v.unit_id IS NOT NULL"
    "    AND " WAS_THERE);

/* From its rows in this transaction. */
static struct rows
text_then(const struct mover *by, const struct minutes *n)
{
	struct minutes stored;

	return record_find(tx_db(by->tx), &minutes_record,
	    &(struct asker){ .id = n->id }, &stored) ?
	    text_now(tx_db(by->tx), &stored) : (struct rows){ NULL, 0 };
}

void
minutes_freeze(const struct mover *by, const struct minutes *n)
{
	struct rows rows = text_then(by, n);
	const struct minutes_line *all = rows.at;
	struct day today = moment_day(by->now);

	tx_change(by->tx, &minutes_version_insert, BIND(
	    AS(now, P(by->now)), P(today), P(n->id)));
	tx_change(by->tx, &minutes_version_items_insert, BIND(P(n->id)));
	attendance_freeze(by, n->id, n->version);
	for (size_t i = 0; i < rows.count; i++)
		tx_change(by->tx, &minutes_line_insert, BIND(
		    AS(minutes_id, P(n->id)), P(n->version),
		    P(all[i].position), P(all[i].kind), P(all[i].label),
		    P(all[i].text)));
}

/* A unit that was asked, and was not there as is known now, is not asked. */
static void
confirmations_drop(const struct mover *by, const struct minutes *n)
{
	struct rows rows = db_rows(tx_db(by->tx), &confirmations_over,
	    BIND(P(n->id), P(n->meeting_id)));
	const struct confirmation *over = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		history_drop(by->tx, TEXT("confirmation"), over[i].id);
		tx_change(by->tx, &confirmation_delete, BIND(
		    AS(id, P(over[i].id))));
		audit(by->tx, "confirmation.drop", over[i].id,
		    text_print(db_room(tx_db(by->tx)), "unit_id=%" PRId64,
		    over[i].unit_id));
	}
}

void
minutes_ask(const struct mover *by, const struct minutes *n)
{
	struct rows rows = text_then(by, n);
	const struct minutes_line *all = rows.at;

	confirmations_drop(by, n);
	tx_change(by->tx, &confirmations_again, BIND(AS(now, P(by->now)),
	    P(n->id)));
	tx_change(by->tx, &confirmations_insert, BIND(P(n->id),
	    P(by->account_id), AS(now, P(by->now)), P(n->meeting_id)));
	tx_change(by->tx, &confirmation_lines_delete, BIND(
	    AS(minutes_id, P(n->id))));
	for (size_t i = 0; i < rows.count; i++)
		tx_change(by->tx, &confirmation_line_insert, BIND(
		    AS(minutes_id, P(n->id)), P(all[i].position),
		    P(all[i].kind), P(all[i].label), P(all[i].text)));
}

/* ---- Back to what was issued */

static const struct shape kept_shape = SHAPE(struct minutes,
	COLUMNS(struct minutes, title, opening, closing, others, correction,
	    readers));
/* Who has read it stays a reader. */
QUERY(minutes_kept_row, kept_shape,
    "SELECT v.title, COALESCE(v.opening, n.opening) AS opening,"
    "       COALESCE(v.closing, n.closing) AS closing,"
    "       COALESCE(v.others, n.others) AS others, v.correction,"
    "       (SELECT GROUP_CONCAT(u.id ORDER BY u.id SEPARATOR ' ')"
    "          FROM unit u LEFT JOIN minutes_reader x ON x.unit_id = u.id"
    "           AND x.minutes_id = n.id"
    "         WHERE FIND_IN_SET(u.id, v.readers) OR x.read_version > 0"
    "            OR (v.opening IS NULL AND x.unit_id IS NOT NULL)) AS readers"
    "  FROM minutes_version v JOIN minutes n ON n.id = v.minutes_id"
    " WHERE v.minutes_id = :id AND v.version = :version");
QUERY(minuted_kept_rows, count_shape,
    "SELECT i.id AS total FROM minutes_version_item k"
    "  JOIN agenda_item i ON i.id = k.item_id"
    " WHERE k.minutes_id = :id AND k.version = :version"
    "   AND i.minuted <> k.minuted LIMIT 200");
COMMAND(minuted_restore,
    "UPDATE agenda_item i JOIN minutes_version_item k ON k.item_id = i.id"
    "   SET i.minuted = k.minuted, i.changed_at = :now,"
    "       i.revision = i.revision + 1"
    " WHERE k.minutes_id = :id AND k.version = :version"
    "   AND i.minuted <> k.minuted");

void
minutes_kept(struct db *db, struct minutes *n)
{
	struct minutes kept = *n;

	if (!db_row(db, &minutes_kept_row, &kept, BIND(P(n->id),
	    P(n->version))))
		return;
	n->title = kept.title;
	n->opening = kept.opening;
	n->closing = kept.closing;
	n->others = kept.others;
	n->correction = kept.correction;
	n->readers = kept.readers;
}

void
minutes_restore(const struct mover *by, const struct minutes *n)
{
	struct rows rows = db_rows(tx_db(by->tx), &minuted_kept_rows,
	    BIND(P(n->id), P(n->version)));
	const struct count *items = rows.at;

	for (size_t i = 0; i < rows.count; i++) {
		history_add(by->tx, &(struct event){
		    .kind = TEXT("agenda_item"), .object_id = items[i].total,
		    .account_id = by->account_id, .at = by->now,
		    .verb = TEXT("restore"), .state = 1, .reason = TEXT("") });
		audit(by->tx, "agenda_item.restore", items[i].total, TEXT(""));
	}
	tx_change(by->tx, &minuted_restore, BIND(AS(now, P(by->now)),
	    P(n->id), P(n->version)));
	attendance_restore(by, n->id, n->version);
	resolutions_discard(by, n->meeting_id);
}
