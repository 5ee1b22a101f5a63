/* Renames, merges, splits and dissolves units from a day on. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "audit/audit.h"
#include "base/arena.h"
#include "base/secret.h"
#include "conference/found.h"
#include "conference/members/conference.h"
#include "conference/members/duty.h"
#include "conference/records/history.h"
#include "conference/units/unit_change.h"
#include "db/count.h"
#include "db/db.h"

enum { NAMES_TEXT_MAX = 600, NAME_POINTS = 80, SHORT_POINTS = 40,
    DOCUMENT_MAX = 200, PRINT_MAX = 64, WORD_MAX = 10 };

static const char *const ways[] = { "rename", "merge", "split", "dissolve",
    NULL };

#define FORM(member, ...) FIELD(struct unit_change, member, __VA_ARGS__)

/* unit_plan() says what is missing, all at once. */
const struct shape unit_change_shape = SHAPE(struct unit_change,
	FORM(how, .max = WORD_MAX, .choices = ways),
	FORM(new_name, .max = NAMES_TEXT_MAX, .lines = true,
	    .no_personal = true),
	FORM(successor_id, .max = INT64_MAX, .optional = true),
	FORM(others, .max = UNIT_CHANGE_MOST),
	FORM(since, .optional = true),
	FORM(document, .max = DOCUMENT_MAX, .no_personal = true),
	FORM(seen, .max = PRINT_MAX, .code = true),
	FORM(revision, .max = INT64_MAX));

const struct shape unit_touched_shape = SHAPE(struct unit_touched,
	COLUMNS(struct unit_touched, id, duties, seats, topics, accounts));

/* Topics that the office may see, and nobody has declined or taken back. */
QUERY(unit_touched_row, unit_touched_shape,
    "SELECT u.id,"
    "       (SELECT COUNT(DISTINCT x.duty_id) FROM public_duty_unit x"
    "          JOIN unit_heir h ON h.unit_id = x.unit_id"
    "           AND :today BETWEEN h.since AND h.until"
    "         WHERE h.heir_id = u.id AND x.edition_id ="
    "               " EDITION_ON(":today") ") AS duties,"
    "       (SELECT COUNT(*) FROM seat s"
    "         WHERE s.unit_id = u.id AND s.since <= :today"
    "           AND (s.until IS NULL OR s.until >= :today)) AS seats,"
    "       (SELECT COUNT(*) FROM topic t"
    "         WHERE t.unit_id = u.id AND t.state IN (1, 2, 3)"
    "           AND t.submitted_at IS NOT NULL) AS topics,"
    "       (SELECT COUNT(*) FROM account a"
    "         WHERE a.unit_id = u.id AND a.state = 0) AS accounts"
    "  FROM unit u WHERE u.id = :id");
QUERY(unit_named_since, count_shape,
    "SELECT COUNT(*) AS total FROM unit_name"
    " WHERE unit_id = :id AND since = :since");
struct dated_name { struct text name; struct day since; };

static const struct shape dated_name_shape = SHAPE(struct dated_name,
	COLUMNS(struct dated_name, name, since));

/* Called as on the day. */
QUERY(unit_followers, dated_name_shape,
    "SELECT n.name, s.day AS since FROM unit_succession s"
    "  JOIN unit_name n ON n.unit_id = s.predecessor_id AND n.since = ("
    "       SELECT MAX(l.since) FROM unit_name l"
    "        WHERE l.unit_id = n.unit_id AND l.since <= s.day)"
    " WHERE s.successor_id = :id AND s.day >= :since"
    " ORDER BY s.day, n.name LIMIT 20");
QUERY(unit_renamed_next, dated_name_shape,
    "SELECT name, since FROM unit_name WHERE unit_id = :id"
    "   AND since > :since ORDER BY since LIMIT 1");
/* Whose name it is on a day of the new one, which ends when :id, if it is not
 * 0, is renamed next. */
QUERY(unit_named, count_shape,
    "SELECT u.id AS total FROM unit_name n JOIN unit u ON u.id = n.unit_id"
    " WHERE (n.name = :name OR n.short_name = :name)"
    "   AND (n.until IS NULL OR n.until >= :since)"
    "   AND (u.until IS NULL OR u.until >= :since)"
    "   AND n.since < COALESCE((SELECT MIN(l.since) FROM unit_name l"
    "                            WHERE l.unit_id = :id AND l.since > :since),"
    "                          DATE '9999-12-31') LIMIT 50");

COMMAND(unit_name_end,
    "UPDATE unit_name SET until = :since - INTERVAL 1 DAY"
    " WHERE unit_id = :id AND since < :since"
    "   AND (until IS NULL OR until >= :since)");
COMMAND(unit_name_begin,
    "INSERT INTO unit_name (unit_id, since, until, name, short_name)"
    " SELECT :id, :since, MIN(l.since) - INTERVAL 1 DAY, :name, :short_name"
    "   FROM unit_name l WHERE l.unit_id = :id AND l.since > :since");
COMMAND(unit_end,
    "UPDATE unit SET until = :since - INTERVAL 1 DAY, changed_at = :now,"
    "       revision = revision + 1"
    " WHERE id = :id AND until IS NULL AND since < :since"
    "   AND revision = :revision");
COMMAND(unit_touch,
    "UPDATE unit SET changed_at = :now, revision = revision + 1"
    " WHERE id = :id AND revision = :revision");
COMMAND(unit_succeed,
    "INSERT INTO unit_succession (predecessor_id, successor_id, day, note)"
    " VALUES (:id, :heir_id, :since, :document)");

bool
unit_touched(struct db *db, int64_t id, struct day today,
    struct unit_touched *out)
{
	return db_row(db, &unit_touched_row, out, BIND(P(id), P(today)));
}

/* ---- The plan */

static bool
is(const struct unit_change *form, const char *how)
{
	return strcmp(form->how.s, how) == 0;
}

/* 大方县税务局 is 县税务局 for short in 大方县. */
static struct text
shortened(struct arena *a, struct text name, struct text county)
{
	enum { HAN_BYTES = 3 };

	if (county.len <= HAN_BYTES || name.len <= county.len ||
	    strncmp(name.s, county.s, county.len) != 0)
		return name;
	return text_copy(a, name.s + county.len - HAN_BYTES,
	    name.len - county.len + HAN_BYTES);
}

/* Where the short name begins in a line; its end when it has none. */
static const char *
comma_of(const char *s, const char *end, size_t *n)
{
	static const char *const commas[] = { ",", "\xef\xbc\x8c", NULL };

	for (; s < end; s++)
		for (size_t i = 0; commas[i] != NULL; i++)
			if (strncmp(s, commas[i], strlen(commas[i])) == 0) {
				*n = strlen(commas[i]);
				return s;
			}
	*n = 0;
	return end;
}

static struct text
trimmed(struct arena *a, const char *s, const char *end)
{
	while (s < end && *s == ' ')
		s++;
	while (end > s && end[-1] == ' ')
		end--;
	return text_copy(a, s, (size_t)(end - s));
}

static void
line_add(struct db *db, struct unit_plan *plan, const char *s,
    const char *end)
{
	struct unit_row *u = &plan->heirs[plan->heir_count];
	struct conference c = { .county = TEXT("") };
	struct arena *a = db_room(db);
	size_t n;
	const char *comma = comma_of(s, end, &n);

	if (trimmed(a, s, end).len == 0 ||
	    plan->heir_count == UNIT_CHANGE_MOST)
		return;
	conference_find(db, &c);
	shape_clear(&unit_record_shape, u);
	u->name = trimmed(a, s, comma);
	u->short_name = trimmed(a, comma + n, end);
	if (u->short_name.len == 0)
		u->short_name = shortened(a, u->name, c.county);
	u->since = plan->form->since;
	u->position = plan->ending[0].position;
	plan->heir_count++;
}

static void
names_read(struct db *db, struct unit_plan *plan)
{
	for (const char *s = plan->form->new_name.s, *end; *s != '\0';
	    s = end + (*end != '\0')) {
		end = s + strcspn(s, "\n");
		line_add(db, plan, s, end);
	}
}

/* Adds a unit that is there to the list; false: there is none. */
static bool
row_add(struct db *db, int64_t id, struct unit_row *list, size_t *count)
{
	if (*count == UNIT_CHANGE_MOST)
		return false;
	for (size_t i = 0; i < *count; i++)
		if (list[i].id == id)
			return true;
	return unit_row_find(db, id, &list[*count]) && ++*count > 0;
}

static void
rows_add(struct db *db, struct unit_plan *plan, struct faults *faults)
{
	const struct unit_change *f = plan->form;

	if (f->successor_id != 0)
		fault_if(faults, !row_add(db, f->successor_id, plan->heirs,
		    &plan->heir_count), "successor_id", "choice");
	for (size_t i = 0; i < f->others.count; i++)
		fault_if(faults, !(is(f, "merge") ? row_add(db,
		    f->others.at[i], plan->ending, &plan->ending_count) :
		    row_add(db, f->others.at[i], plan->heirs,
		    &plan->heir_count)), "others", "choice");
}

/* How many there must be, and where they are named. */
static void
count_faults(const struct unit_plan *plan, struct faults *faults)
{
	const struct unit_change *f = plan->form;
	bool named = f->new_name.len > 0;
	bool chosen = f->successor_id != 0 || f->others.count > 0;

	if (is(f, "rename")) {
		fault_if(faults, !named, "new_name", "missing");
		fault_if(faults, plan->heir_count > 1 && !chosen, "new_name",
		    "one");
		fault_if(faults, chosen, "successor_id", "needless");
	} else if (is(f, "merge")) {
		fault_if(faults, plan->heir_count == 0, "successor_id",
		    "heirless");
		fault_if(faults, plan->heir_count > 1, "new_name", "one");
	} else if (is(f, "split")) {
		fault_if(faults, plan->heir_count < 2, "new_name", "two");
	} else {
		fault_if(faults, named, "new_name", "needless");
		fault_if(faults, !chosen, "successor_id", "heirless-end");
	}
}

/* By a unit that is not of those that end. */
static bool
name_taken(struct db *db, const struct unit_plan *plan, struct text name)
{
	int64_t own = is(plan->form, "rename") ? plan->ending[0].id : 0;
	struct rows rows = db_rows(db, &unit_named, BIND(P(name),
	    AS(id, P(own)), AS(since, P(plan->form->since))));
	const struct count *of = rows.at;

	for (size_t i = 0, k; i < rows.count; i++) {
		for (k = 0; k < plan->ending_count; k++)
			if (plan->ending[k].id == of[i].total)
				break;
		if (k == plan->ending_count)
			return true;
	}
	return false;
}

static bool
names_clash(const struct unit_row *a, const struct unit_row *b)
{
	return text_same(a->name, b->name) ||
	    text_same(a->name, b->short_name) ||
	    text_same(a->short_name, b->name) ||
	    text_same(a->short_name, b->short_name);
}

static const char *
name_fault(struct db *db, const struct unit_plan *plan, size_t i)
{
	const struct unit_row *u = &plan->heirs[i];

	if (u->name.len == 0 || u->short_name.len == 0)
		return "nameless";
	if (text_points(u->name) > NAME_POINTS ||
	    text_points(u->short_name) > SHORT_POINTS)
		return "long-name";
	for (size_t k = 0; k < i; k++)
		if (plan->heirs[k].id == 0 && names_clash(&plan->heirs[k], u))
			return "named-twice";
	if (name_taken(db, plan, u->name) ||
	    name_taken(db, plan, u->short_name))
		return "called";
	return NULL;
}

static void
name_faults(struct db *db, const struct unit_plan *plan,
    struct faults *faults)
{
	for (size_t i = 0; i < plan->heir_count; i++) {
		const char *why = plan->heirs[i].id != 0 ? NULL :
		    name_fault(db, plan, i);

		fault_if(faults, why != NULL, "new_name", why);
		if (why != NULL)
			break;
	}
}

/*
 * Nobody is to be followed by a unit that is not there by then.  So chains have
 * no gaps, and there are no circles.
 */
static void
follower_faults(struct db *db, struct unit_plan *plan, struct faults *faults)
{
	struct text_buffer out = { .arena = db_room(db) };

	for (size_t i = 0; i < plan->ending_count; i++) {
		struct rows rows = db_rows(db, &unit_followers,
		    BIND(AS(id, P(plan->ending[i].id)),
		    AS(since, P(plan->form->since))));
		const struct dated_name *of = rows.at;

		for (size_t k = 0; k < rows.count; k++) {
			char day[11];

			day_print(of[k].since, day);
			text_put_print(&out, "%s%s %s",
			    plan->followers.len == 0 ? "" : ", ",
			    of[k].name.s, day);
			plan->followers = text_written(&out);
		}
	}
	fault_if(faults, plan->followers.len > 0, "since", "followed");
}

struct text
unit_plan_about(struct arena *a, const struct unit_plan *plan,
    const char *why)
{
	char day[11];

	if (strcmp(why, "followed") == 0)
		return plan->followers;
	if (strcmp(why, "before-unit") != 0)
		return TEXT("");
	day_print(plan->joined, day);
	return text_copy(a, day, strlen(day));
}

/* Those that end are members by then, and those that follow are still. */
static void
day_faults(struct db *db, struct unit_plan *plan, struct faults *faults)
{
	int32_t day = plan->form->since.ymd;
	bool rename = is(plan->form, "rename");

	for (size_t i = 0; i < plan->ending_count; i++) {
		const struct unit_row *u = &plan->ending[i];

		if (u->since.ymd > plan->joined.ymd)
			plan->joined = u->since;
		fault_if(faults, u->until.ymd != 0 && (!rename ||
		    u->until.ymd < day), i == 0 ? "how" : "others", "over");
	}
	fault_if(faults, plan->joined.ymd >= day, "since", "before-unit");
	if (!rename)
		follower_faults(db, plan, faults);
	for (size_t i = 0; i < plan->heir_count; i++) {
		const struct unit_row *u = &plan->heirs[i];

		fault_if(faults, u->id != 0 && (u->since.ymd > day ||
		    (u->until.ymd != 0 && u->until.ymd < day)),
		    "successor_id", "not-there");
		for (size_t k = 0; k < plan->ending_count; k++)
			fault_if(faults, u->id != 0 &&
			    u->id == plan->ending[k].id, "successor_id",
			    "itself");
	}
	fault_if(faults, rename && plan->joined.ymd < day && count_of(
	    db_rows(db, &unit_named_since, BIND(P(plan->ending[0].id),
	    P(plan->form->since)))) > 0, "since", "renamed");
}

static struct text
print_of(struct arena *a, const struct unit_change *f)
{
	struct text_buffer out = { .arena = a };

	text_put_print(&out, "%s\n%s\n%s\n%d\n%" PRId64 "\n", f->how.s,
	    f->new_name.s, f->document.s, (int)f->since.ymd, f->successor_id);
	for (size_t i = 0; i < f->others.count; i++)
		text_put_print(&out, " %" PRId64, f->others.at[i]);
	return secret_sha256(a, text_written(&out));
}

void
unit_plan(struct db *db, const struct unit_row *unit,
    const struct unit_change *form, struct unit_plan *out,
    struct faults *faults)
{
	struct dated_name later;

	*out = (struct unit_plan){ .form = form, .ending_count = 1,
	    .ending = { *unit }, .print = print_of(db_room(db), form) };
	fault_if(faults, form->how.len == 0, "how", "missing");
	fault_if(faults, form->since.ymd == 0, "since", "missing");
	fault_if(faults, form->document.len == 0, "document", "missing");
	names_read(db, out);
	rows_add(db, out, faults);
	if (form->how.len > 0)
		count_faults(out, faults);
	if (form->since.ymd == 0)
		return;
	name_faults(db, out, faults);
	day_faults(db, out, faults);
	if (is(form, "rename") && db_row(db, &unit_renamed_next, &later,
	    BIND(AS(id, P(unit->id)), AS(since, P(form->since))))) {
		out->later_name = later.name;
		out->later = later.since;
	}
}

/* ---- Carried out */

/* What the log has of it. */
struct unit_changed { struct text names, document; struct day since; };

static const struct shape unit_changed_shape = SHAPE(struct unit_changed,
	COLUMN_AS(struct unit_changed, names, .logged = true),
	COLUMN_AS(struct unit_changed, document, .logged = true),
	COLUMN(struct unit_changed, since));

static struct text
names_of(struct arena *a, const struct unit_row *list, size_t count)
{
	struct text_buffer out = { .arena = a };

	for (size_t i = 0; i < count; i++)
		text_put_print(&out, "%s%s", i == 0 ? "" : ", ",
		    list[i].name.s);
	return text_written(&out);
}

static void
told(const struct mover *by, int64_t event_id, const char *field,
    struct text after)
{
	history_change_add(by->tx, &(struct event_change){ event_id,
	    text_of(field), TEXT(""), after });
}

/* In the history and the log of one unit, and in the search. */
static void
note(const struct mover *by, const struct unit_plan *plan,
    const char *verb, const struct unit_row *of)
{
	struct arena *a = db_room(tx_db(by->tx));
	bool heir = strcmp(verb, "succeed") == 0;
	struct unit_changed is = { heir ? names_of(a, plan->ending,
	    plan->ending_count) : names_of(a, plan->heirs, plan->heir_count),
	    plan->form->document, plan->form->since };
	int64_t event_id = history_add(by->tx, &(struct event){
	    .object_id = of->id, .account_id = by->account_id,
	    .kind = TEXT("unit"), .verb = text_of(verb), .at = by->now,
	    .reason = is.document });
	char day[11];

	day_print(is.since, day);
	told(by, event_id, "since", text_copy(a, day, strlen(day)));
	told(by, event_id, heir ? "before" : strcmp(verb, "rename") == 0 ?
	    "name" : "after", is.names);
	audit_change(by->tx, text_print(a, "unit.%s", verb).s, of->id,
	    &unit_changed_shape, NULL, &is);
	found_put(by->tx, SEARCH_UNIT, of->id);
}

static bool
touch(const struct mover *by, const struct unit_row *u)
{
	return tx_change(by->tx, &unit_touch, BIND(P(by->now), P(u->id),
	    P(u->revision))) == 1;
}

static bool
rename_it(const struct mover *by, const struct unit_plan *plan)
{
	const struct unit_row *u = &plan->ending[0], *name = &plan->heirs[0];
	struct day since = plan->form->since;

	tx_change(by->tx, &unit_name_end, BIND(P(u->id), P(since)));
	tx_insert(by->tx, &unit_name_begin, BIND(P(u->id), P(since),
	    P(name->name), P(name->short_name)));
	if (!touch(by, u))
		return false;
	note(by, plan, "rename", u);
	return true;
}

/* The units that follow, made if they are new. */
static bool
heirs_make(const struct mover *by, struct unit_plan *plan)
{
	for (size_t i = 0; i < plan->heir_count; i++) {
		struct unit_row *u = &plan->heirs[i];

		if (u->id == 0)
			unit_row_add(by, u);
		else if (!touch(by, u))
			return false;
	}
	return true;
}

static bool
end_it(const struct mover *by, const struct unit_plan *plan,
    const struct unit_row *u)
{
	const struct unit_change *f = plan->form;

	if (tx_change(by->tx, &unit_end, BIND(P(u->id), P(f->since),
	    P(by->now), P(u->revision))) != 1)
		return false;
	for (size_t i = 0; i < plan->heir_count; i++)
		tx_insert(by->tx, &unit_succeed, BIND(P(u->id),
		    AS(heir_id, P(plan->heirs[i].id)), P(f->since),
		    P(f->document)));
	return true;
}

bool
unit_change_make(const struct mover *by, struct unit_plan *plan)
{
	if (is(plan->form, "rename"))
		return rename_it(by, plan);
	if (!heirs_make(by, plan))
		return false;
	for (size_t i = 0; i < plan->ending_count; i++)
		if (!end_it(by, plan, &plan->ending[i]))
			return false;
	for (size_t i = 0; i < plan->ending_count; i++)
		note(by, plan, plan->form->how.s, &plan->ending[i]);
	for (size_t i = 0; i < plan->heir_count; i++)
		note(by, plan, "succeed", &plan->heirs[i]);
	return true;
}
