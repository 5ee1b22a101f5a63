/* Finds, stores and moves records, with history, audit log and search. */
#include <inttypes.h>
#include <string.h>

#include "audit/audit.h"
#include "base/arena.h"
#include "conference/records/discarded.h"
#include "conference/records/history.h"
#include "conference/records/lifecycle.h"
#include "db/count.h"
#include "db/db.h"

/* ---- Finding */

static const struct shape asker_shape = SHAPE(struct asker,
	COLUMNS(struct asker, id, unit_id, account_id,
	    version));

void
record_blank(struct db *db, const struct record *of, void *out)
{
	shape_clear(of->shape, out);
	if (of->begin != NULL)
		of->begin(db, out);
}

int64_t
record_id(struct db *db, const struct record *of, struct text code)
{
	return of->by_code == NULL ? 0 : count_of(db_rows(db, of->by_code,
	    BIND(P(code))));
}

bool
record_find(struct db *db, const struct record *of, const struct asker *who,
    void *out)
{
	return db_row(db, of->find, out, BIND_ROW(asker_shape, who));
}

/* Reads the row after locking it, to see the latest commit. */
bool
record_lock(struct tx *tx, const struct record *of, const struct asker *who,
    void *out)
{
	struct db *db = tx_db(tx);

	return count_of(db_rows(db, of->lock,
	    BIND_ROW(asker_shape, who))) != 0 && record_find(db, of, who, out);
}

static int64_t
sequence_of(const struct record *of, const void *row)
{
	return of->sequence == NULL ? 0 : row_number(of, row, of->sequence);
}

bool
record_wrote(struct db *db, const struct record *of, const void *row,
    int64_t account_id)
{
	return row_number(of, row, "author_id") == account_id ||
	    history_wrote(db, &(struct event){ .kind = text_of(of->kind),
	    .object_id = row_number(of, row, "id"), .account_id = account_id,
	    .sequence = sequence_of(of, row) });
}

/* ---- Parts of a move */

static const char *
verb_of(const struct mover *by, const struct record *of, const char *move)
{
	return text_print(db_room(tx_db(by->tx)), "%s.%s", of->kind, move).s;
}

/* A member's value as a user would type it. */
static struct text
typed(struct arena *a, const struct member *m, const void *row)
{
	const void *at = (const char *)row + m->at;
	char when[17] = "";

	if (m->kind == KIND_TEXT)
		return *(const struct text *)at;
	if (m->kind == KIND_INT)
		return text_print(a, "%" PRId64, *(const int64_t *)at);
	if (m->kind == KIND_DAY)
		day_print(*(const struct day *)at, when);
	if (m->kind == KIND_MOMENT && ((const struct moment *)at)->s != 0)
		moment_print(*(const struct moment *)at, when);
	return text_copy(a, when, strlen(when));
}

static int64_t
event_add(const struct mover *by, const struct record *of, const char *verb,
    struct text reason, const void *row)
{
	return history_add(by->tx, &(struct event){ .kind = text_of(of->kind),
	    .object_id = row_number(of, row, "id"),
	    .account_id = by->account_id, .at = by->now,
	    .verb = text_of(verb), .state = row_number(of, row, "state"),
	    .reason = reason, .sequence = sequence_of(of, row) });
}

static void
changes_add(const struct mover *by, const struct record *of,
    int64_t event_id, const void *before, const void *after)
{
	struct arena *a = db_room(tx_db(by->tx));

	for (size_t i = 0; i < of->shape->count; i++) {
		const struct member *m = &of->shape->members[i];

		if (m->told && !member_same(m, before, after))
			history_change_add(by->tx, &(struct event_change){
			    event_id, text_of(m->name), typed(a, m, before),
			    typed(a, m, after) });
	}
}

static void
document_put(struct tx *tx, const struct record *of, const void *row)
{
	struct arena *a = db_room(tx_db(tx));
	struct search_doc doc = { .kind = of->search,
	    .object_id = row_number(of, row, "id"), .names = TEXT("") };

	doc.code = text_print(a, "%" PRId64, doc.object_id);
	of->document(a, row, &doc);
	search_put(tx, &doc);
}

static void
search_follow(const struct mover *by, const struct record *of,
    const struct move *move, const void *row)
{
	if (move->hidden)
		search_drop(by->tx, of->search, row_number(of, row, "id"));
	if (move->found)
		document_put(by->tx, of, row);
}

void
record_found(struct tx *tx, const struct record *of, int64_t id)
{
	void *row = arena_alloc(db_room(tx_db(tx)), of->shape->size);

	if (record_find(tx_db(tx), of, &(struct asker){ .id = id }, row) &&
	    row_number(of, row, "state") != 0)
		document_put(tx, of, row);
}

static void
moment_set(const struct record *of, void *row, const char *name,
    struct moment now)
{
	if (name != NULL)
		*(struct moment *)row_at(of, row, name, KIND_MOMENT) = now;
}

static void
number_set(const struct record *of, void *row, const char *name, int64_t n)
{
	if (name != NULL)
		*(int64_t *)row_at(of, row, name, KIND_INT) = n;
}

/* ---- Inserting, updating, deleting */

static void *
blank(const struct mover *by, const struct record *of)
{
	void *row = arena_alloc(db_room(tx_db(by->tx)), of->shape->size);

	shape_clear(of->shape, row);
	return row;
}

/* Sets what a move sets: state, .editor, .changed, .stamp and .signs. */
static void
moved(const struct mover *by, const struct record *of,
    const struct move *move, void *row)
{
	number_set(of, row, "state", move->to);
	number_set(of, row, of->editor, by->account_id);
	moment_set(of, row, of->changed, by->now);
	moment_set(of, row, move->stamp, by->now);
	number_set(of, row, move->signs, by->account_id);
}

static struct text
reason_of(const struct record *of, const struct move *move, const void *row)
{
	return move->reason == NULL ? TEXT("") : *(const struct text *)
	    row_at(of, row, move->reason, KIND_TEXT);
}

void
record_add(const struct mover *by, const struct record *of,
    const struct move *move, void *row, struct faults *faults)
{
	const struct move create = { .name = "create" };

	if (!move->at_once)
		move = of->begins != NULL ? of->begins : &create;
	number_set(of, row, "author_id", by->account_id);
	if (move->prepare != NULL)
		move->prepare(by, row);
	moved(by, of, move, row);
	number_set(of, row, "id", tx_insert(by->tx, of->insert,
	    BIND_ROW(*of->shape, row)));
	if (of->store != NULL)
		of->store(by, blank(by, of), row, faults);
	/* An INSERT ... SELECT inserts nothing if its rows are gone meanwhile. */
	fault_if(faults, row_number(of, row, "id") == 0 && faults->count == 0,
	    "id", "changed");
	if (!move->unlisted)
		event_add(by, of, move->name, reason_of(of, move, row), row);
	audit_change(by->tx, verb_of(by, of, move->name),
	    row_number(of, row, "id"), of->shape, NULL, row);
}

static bool
row_change(const struct mover *by, const struct record *of,
    const struct command *command, const void *before, const void *row)
{
	int64_t state = row_number(of, before, "state");

	return tx_change(by->tx, command, BIND_ROW_AND(*of->shape, row,
	    AS(before, P(state)))) == 1;
}

static bool
told_differs(const struct record *of, const void *a, const void *b)
{
	for (size_t i = 0; i < of->shape->count; i++)
		if (of->shape->members[i].told &&
		    !member_same(&of->shape->members[i], a, b))
			return true;
	return false;
}

bool
record_move(const struct mover *by, const struct record *of,
    const struct move *move, const void *before, void *after,
    struct faults *faults)
{
	int64_t event_id = 0;

	if (!move->always && move->to == row_number(of, before, "state") &&
	    record_same(of, before, after))
		return true;
	if (move->prepare != NULL)
		move->prepare(by, after);
	moved(by, of, move, after);
	if (move->counted && (move->to != row_number(of, before, "state") ||
	    told_differs(of, before, after)))
		number_set(of, after, of->sequence,
		    row_number(of, before, of->sequence) + 1);
	if (!row_change(by, of, of->update, before, after))
		return false;
	if (of->store != NULL)
		of->store(by, before, after, faults);
	if (!move->unlisted)
		event_id = event_add(by, of, move->name,
		    reason_of(of, move, after), after);
	if (move->told)
		changes_add(by, of, event_id, before, after);
	search_follow(by, of, move, after);
	audit_change(by->tx, verb_of(by, of, move->name),
	    row_number(of, after, "id"), of->shape, before, after);
	return true;
}

static void
discard_note(const struct mover *by, const struct record *of,
    const void *row)
{
	discarded_add(by->tx, &(struct discarded){ .kind = text_of(of->kind),
	    .object_id = row_number(of, row, "id"), .at = by->now,
	    .unit_id = record_unit(of) == NULL ? 0 :
	    row_number(of, row, "unit_id"),
	    .account_id = by->account_id });
}

bool
record_discard(const struct mover *by, const struct record *of,
    const struct move *move, const void *row)
{
	int64_t id = row_number(of, row, "id");
	void *gone = blank(by, of);
	struct faults none = { .count = 0 };

	discard_note(by, of, row);
	history_drop(by->tx, text_of(of->kind), id);
	if (record_has_files(of))
		files_delete(by->tx, record_home(of, row));
	if (of->store != NULL)
		of->store(by, row, gone, &none);
	if (!row_change(by, of, of->delete, row, row))
		return false;
	audit_change(by->tx, verb_of(by, of, move->name), id, of->shape, row,
	    gone);
	return true;
}
