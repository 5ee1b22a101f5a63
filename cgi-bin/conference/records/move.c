/* Looks up moves in a record's table, and collects their faults. */
#include <string.h>

#include "base/log.h"
#include "conference/records/move.h"

static void
fault_add(struct faults *to, struct fault f)
{
	if (to->count < FAULTS_MAX)
		to->at[to->count++] = f;
}

void
fault_if(struct faults *to, bool wrong, const char *member, const char *why)
{
	if (wrong)
		fault_add(to, (struct fault){ member, why, false });
}

void
fault_ask_if(struct faults *to, bool odd, const char *member, const char *why)
{
	if (odd)
		fault_add(to, (struct fault){ member, why, true });
}

/* ---- Members by name */

static const struct member *
member_of(const struct record *of, const char *name, enum kind kind)
{
	const struct member *m = shape_member(of->shape, name);

	if (m == NULL || m->kind != kind)
		log_die("record: %s has no %s", of->kind, name);
	return m;
}

void *
row_at(const struct record *of, const void *row, const char *name,
    enum kind kind)
{
	return (char *)row + member_of(of, name, kind)->at;
}

int64_t
row_number(const struct record *of, const void *row, const char *name)
{
	return *(const int64_t *)row_at(of, row, name, KIND_INT);
}

bool
record_has_files(const struct record *of)
{
	return of->file_names != NULL || of->has_files;
}

struct file_home
record_home(const struct record *of, const void *row)
{
	return (struct file_home){ of->files, row_number(of, row, "id"),
	    of->files_version == NULL ? 0 :
	    row_number(of, row, of->files_version) };
}

const struct member *
record_unit(const struct record *of)
{
	const struct member *m = shape_member(of->shape, "unit_id");

	return m == NULL || m->typed ? NULL : m;
}

static void
member_check(const struct record *of, const char *name, enum kind kind)
{
	if (name != NULL)
		member_of(of, name, kind);
}

static void
move_check(const struct record *of, const struct move *m)
{
	member_check(of, m->reason, KIND_TEXT);
	member_check(of, m->stamp, KIND_MOMENT);
	member_check(of, m->never, KIND_MOMENT);
	member_check(of, m->signs, KIND_INT);
	if ((m->counted && of->sequence == NULL) ||
	    (m->found && of->document == NULL) ||
	    (m->to == GONE_STATE && of->delete == NULL))
		log_die("record: %s cannot %s", of->kind, m->name);
}

void
record_check(const struct record *of)
{
	static const char *const numbers[] = { "id", "state", "revision",
	    "author_id", "sure" };

	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
		member_check(of, numbers[i], KIND_INT);
	member_check(of, "deed", KIND_TEXT);
	member_check(of, "drop", KIND_IDS);
	member_check(of, of->changed, KIND_MOMENT);
	member_check(of, of->sequence, KIND_INT);
	member_check(of, of->editor, KIND_INT);
	member_check(of, of->file_names, KIND_TEXT);
	for (size_t i = 0; i < of->move_count; i++)
		move_check(of, &of->moves[i]);
}

/* ---- The table */

static bool
leaves(const struct move *m, int64_t state)
{
	return state >= 0 && state < 32 && (m->from & IN(state)) != 0;
}

const char *
move_button(const struct move *m)
{
	return m->button != NULL ? m->button : m->name;
}

struct pressed
move_pressed(const struct record *of, const char *button, int64_t state)
{
	struct pressed p = { NULL, NULL, false };

	for (size_t i = 0; i < of->move_count; i++) {
		const struct move *m = &of->moves[i];

		if (strcmp(move_button(m), button) != 0)
			continue;
		p.done = p.done || m->to == state;
		if (leaves(m, state))
			p.move = m;
		if (p.like == NULL || leaves(m, state))
			p.like = m;
	}
	return p;
}

const struct move *
move_from(const struct record *of, const char *name, int64_t state)
{
	for (size_t i = 0; i < of->move_count; i++)
		if (strcmp(of->moves[i].name, name) == 0 &&
		    leaves(&of->moves[i], state))
			return &of->moves[i];
	return NULL;
}

bool
move_takes(const struct move *move, const struct member *m)
{
	if (m == NULL || !m->typed || m->automatic || m->derived)
		return false;
	return m->reason ? move->reason != NULL &&
	    strcmp(move->reason, m->name) == 0 : move->words;
}

void
move_faults(const struct record *of, const struct move *move,
    const void *before, const void *after, struct moment now,
    struct faults *to)
{
	if (move->reason != NULL && !move->optional)
		fault_if(to, ((const struct text *)row_at(of, after,
		    move->reason, KIND_TEXT))->len == 0, move->reason,
		    "missing");
	if (move->never != NULL)
		fault_if(to, ((const struct moment *)row_at(of, before,
		    move->never, KIND_MOMENT))->s != 0, move->never, "closed");
	if (move->demands != NULL)
		move->demands(to, before, after, now);
}

bool
record_same(const struct record *of, const void *a, const void *b)
{
	for (size_t i = 0; i < of->shape->count; i++) {
		const struct member *m = &of->shape->members[i];
		bool seen = m->told ||
		    (m->typed && !m->automatic && !m->derived);

		if (seen && !member_same(m, a, b))
			return false;
	}
	return true;
}
