/* The act and the pages of all records. */
#include <string.h>

#include "base/arena.h"
#include "conference/members/unit.h"
#include "conference/records/discarded.h"
#include "conference/records/history.h"
#include "db/db.h"
#include "pages/files/files.h"
#include "pages/shared/discarded.h"
#include "pages/shared/record.h"
#include "web/form/form.h"
#include "web/form/once.h"
#include "web/form/personal.h"
#include "web/view/view.h"
#include "web/visitor.h"

/* The folder of the path: "office/meetings/" of /office/meetings/7 or /new. */
static char *
folder_of(struct request *r)
{
	char *at = arena_copy(r->arena, r->path.s + 1, r->path.len);

	*(strrchr(at, '/') + 1) = '\0';
	return at;
}

static enum status
see_list(struct request *r)
{
	char *at = folder_of(r);

	return see_path(r, (struct text){ at, strlen(at) - 1 });
}

/* Whose page it is; r->id is its id from then on. */
static struct asker
asker_of(struct request *r, struct db *db)
{
	if (r->code.len > 0)
		r->id = record_id(db, r->route->record, r->code);
	return (struct asker){ r->id, r->visitor.unit_id,
	    r->visitor.account_id };
}

static bool
was_discarded(struct request *r, struct db *db)
{
	const struct record *of = r->route->record;

	return of->delete != NULL && discarded(db, text_of(of->kind), r->id,
	    shape_member(of->shape, "unit_id") != NULL ? r->visitor.unit_id :
	    0);
}

static struct file_home
home_of(const struct record *of, const void *row)
{
	return (struct file_home){ of->files, row_number(of, row, "id"),
	    of->files_version == NULL ? 0 :
	    row_number(of, row, of->files_version) };
}

/* ---- The act */

/* The state of an act. */
struct step {
	struct request		*r;
	struct mover		 by;
	const struct record	*of;
	const void		*typed;
	struct pressed		 pressed;
	void			*before, *after;
	struct faults		 faults;
};

static struct step
step_of(struct request *r, struct tx *tx)
{
	const struct record *of = r->route->record;

	return (struct step){ .r = r, .of = of,
	    .typed = form_input(r, of->shape),
	    .by = { tx, r->visitor.account_id, { r->now } },
	    .before = arena_alloc(r->arena, of->shape->size),
	    .after = arena_alloc(r->arena, of->shape->size) };
}

static int64_t
before_number(const struct step *s, const char *name)
{
	return row_number(s->of, s->before, name);
}

static const struct id_list *
dropped(const struct step *s)
{
	return row_at(s->of, s->typed, "drop", KIND_IDS);
}

/* Finds the move that the button means; false when no move has this name. */
static bool
press(struct step *s, int64_t state)
{
	const struct text *deed = row_at(s->of, s->typed, "deed", KIND_TEXT);

	s->pressed = move_pressed(s->of, deed->len == 0 && s->of->usual != NULL ?
	    s->of->usual : deed->s, state);
	if (s->pressed.like == NULL)
		complain(s->r, "deed", deed->len == 0 ? "missing" : "choice");
	return s->pressed.like != NULL;
}

/* Copies the members that the move takes from the form to *after. */
static void
take(struct step *s)
{
	const struct move *move = s->pressed.like;
	const struct shape *shape = s->of->shape;

	memcpy(s->after, s->before, shape->size);
	for (size_t i = 0; i < shape->count; i++)
		if (move_takes(move, &shape->members[i]))
			member_copy(&shape->members[i], s->after, s->typed);
	if (move->words && s->of->derive != NULL)
		s->of->derive(tx_db(s->by.tx), s->r->today, s->after,
		    &s->faults);
}

/*
 * Whether the record is already as the button would make it, after a second
 * submit.  If the record has an .editor, the last change must also be this
 * visitor's, and be made to the revision of this form.
 */
static bool
done_already(const struct step *s)
{
	bool own = s->of->editor == NULL ||
	    (before_number(s, s->of->editor) == s->by.account_id &&
	    before_number(s, "revision") ==
	    row_number(s->of, s->typed, "revision") + 1);

	return s->pressed.done && own && s->r->files.count == 0 &&
	    dropped(s)->count == 0 &&
	    record_same(s->of, s->before, s->after);
}

static void
personal_demand(const struct step *s)
{
	const struct shape *shape = s->of->shape;

	for (size_t i = 0; i < shape->count; i++)
		if (shape->members[i].no_personal &&
		    move_takes(s->pressed.move, &shape->members[i]))
			personal_check_one(s->r, shape->members[i].name);
}

/* OK, or the refusal for the first fault that is not at a field of the form. */
static enum status
faults_tell(struct step *s)
{
	bool sure = row_number(s->of, s->typed, "sure") != 0;

	for (size_t i = 0; i < s->faults.count; i++) {
		struct fault f = s->faults.at[i];

		if (!move_takes(s->pressed.move, shape_member(s->of->shape,
		    f.member)))
			return refuse(s->r, f.why);
		if (f.ask && sure)
			continue;
		s->r->asked = s->r->asked || f.ask;
		complain(s->r, f.member, f.why);
	}
	return s->r->complaint_count == 0 ? OK : UNPROCESSABLE;
}

bool
own_unit_over(const struct request *r)
{
	struct rows rows = units_all(r->db);
	const struct unit *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		if (all[i].id == r->visitor.unit_id)
			return all[i].ended;
	return false;
}

/* Nothing new comes from a unit that has ended; its successors go on. */
static bool
unit_over(const struct request *r, const struct move *move)
{
	return (move->roles & (LIAISON | MEMBER)) != 0 && own_unit_over(r);
}

/* Collects the faults of the move; OK when there are none. */
static enum status
demand(struct step *s)
{
	const struct move *move = s->pressed.move;
	struct request *r = s->r;

	if (move == NULL)
		return refuse(r, "closed");
	if (!visitor_may(r, move->roles))
		return refuse(r, "role");
	if (unit_over(r, move))
		return refuse(r, "unit-over");
	if (move->maker && !discard_may(tx_db(s->by.tx),
	    before_number(s, "author_id"), s->by.account_id))
		return refuse(r, "maker");
	if (move->other && before_number(s, "author_id") == s->by.account_id)
		return refuse(r, "self");
	personal_demand(s);
	move_faults(s->of, move, s->before, s->after, s->by.now, &s->faults);
	if (move->asks != NULL)
		move->asks(&s->faults, &s->by, s->before, s->after);
	return faults_tell(s);
}

/*
 * Attaches and detaches files, and sets the text with their names; false when
 * there are too many or the quota is exceeded.
 */
static bool
files_take(struct step *s)
{
	const struct record *of = s->of;
	struct db *db = tx_db(s->by.tx);
	void *now = arena_alloc(s->r->arena, of->shape->size);
	struct asker who = asker_of(s->r, db);

	if (of->file_names == NULL || !s->pressed.move->words ||
	    (dropped(s)->count == 0 && s->r->files.count == 0))
		return true;
	if (!files_settle(s->r, s->by.tx, home_of(of, s->after),
	    s->r->visitor.unit_id, dropped(s)))
		return false;
	who.id = row_number(of, s->after, "id");
	if (record_find(db, of, &who, now))
		member_copy(shape_member(of->shape, of->file_names), s->after,
		    now);
	return true;
}

/* Stores the move; refuses it when the revision has changed meanwhile. */
static enum status
move(struct step *s)
{
	s->faults.count = 0;
	if (!record_move(&s->by, s->of, s->pressed.move, s->before, s->after,
	    &s->faults))
		return refuse(s->r, "changed");
	return faults_tell(s);
}

static enum status
discard(struct step *s)
{
	if (!record_discard(&s->by, s->of, s->pressed.move, s->before))
		return refuse(s->r, "changed");
	once_discard(s->r, s->by.tx);
	return see_list(s->r);
}

/*
 * Answers when the row does not exist: for a second submit, or when it was
 * discarded.
 */
static enum status
missing(struct step *s)
{
	if (!was_discarded(s->r, tx_db(s->by.tx)))
		return NOT_FOUND;
	if (!press(s, 0))
		return UNPROCESSABLE;
	return s->pressed.like->to == GONE_STATE ? see_list(s->r) :
	    refuse(s->r, "discarded");
}

enum status
record_change(struct request *r, struct tx *tx)
{
	struct step s = step_of(r, tx);
	struct asker who = asker_of(r, tx_db(tx));
	enum status status;

	if (!record_lock(tx, s.of, &who, s.before))
		return missing(&s);
	if (!press(&s, before_number(&s, "state")))
		return UNPROCESSABLE;
	take(&s);
	if (done_already(&s))
		return see_path(r, r->path);
	if (row_number(s.of, s.typed, "revision") !=
	    before_number(&s, "revision"))
		return refuse(r, "changed");
	if ((status = demand(&s)) != OK)
		return status;
	if (s.pressed.move->to == GONE_STATE)
		return discard(&s);
	if (!files_take(&s))
		return UNPROCESSABLE;
	return (status = move(&s)) != OK ? status : see_path(r, r->path);
}

/*
 * Sets the unit of a new record, unless its form does; false when it needs one
 * and the visitor has none.
 */
static bool
unit_take(struct step *s)
{
	const struct member *m = shape_member(s->of->shape, "unit_id");

	if (m == NULL || m->typed)
		return true;
	*(int64_t *)row_at(s->of, s->before, "unit_id", KIND_INT) =
	    s->r->visitor.unit_id;
	return s->r->visitor.unit_id != 0;
}

static enum status
see_made(struct request *r, const struct step *s)
{
	if (s->of->by_code == NULL)
		return see_other(r, folder_of(r), row_number(s->of, s->after,
		    "id"));
	return see_path(r, text_print(r->arena, "%s%s", folder_of(r),
	    ((const struct text *)row_at(s->of, s->after, "code",
	    KIND_TEXT))->s));
}

enum status
record_make(struct request *r, struct tx *tx)
{
	struct step s = step_of(r, tx);
	enum status status;

	record_blank(tx_db(tx), s.of, s.before);
	if (!unit_take(&s))
		return refuse(r, "no-unit");
	if (!press(&s, NEW_STATE))
		return UNPROCESSABLE;
	take(&s);
	if ((status = demand(&s)) != OK)
		return status;
	s.faults.count = 0;
	record_add(&s.by, s.of, s.pressed.move, s.after, &s.faults);
	if ((status = faults_tell(&s)) != OK)
		return status;
	memcpy(s.before, s.after, s.of->shape->size);
	if (!files_take(&s))
		return UNPROCESSABLE;
	if (s.pressed.move->to != before_number(&s, "state") &&
	    (status = move(&s)) != OK)
		return status;
	return see_made(r, &s);
}

/* ---- The page */

static void
history_show(struct request *r, struct view *v)
{
	const struct text kind = { r->route->record->kind,
	    strlen(r->route->record->kind) };
	struct rows rows = history(r->db, kind, r->id);
	struct rows changed = history_changes(r->db, kind, r->id);
	const struct event *events = rows.at;
	const struct event_change *changes = changed.at;

	for (size_t i = 0; i < rows.count; i++) {
		const char *key = view_key(v, "event.%zu", i);

		view_row(v, key, &event_shape, &events[i]);
		view_lines(v, key, "reason", events[i].reason);
		for (size_t k = 0; k < changed.count; k++)
			if (changes[k].event_id == events[i].id)
				view_row(v, view_key(v, "%s.change.%zu", key,
				    k), &event_change_shape, &changes[k]);
	}
}

/* Whether the move would be refused by a fault that no field can mend. */
static bool
refused(const struct record *of, const struct move *m, const void *row,
    struct moment now)
{
	struct faults faults = { .count = 0 };

	move_faults(of, m, row, row, now, &faults);
	for (size_t i = 0; i < faults.count; i++)
		if (!move_takes(m, shape_member(of->shape,
		    faults.at[i].member)))
			return true;
	return false;
}

static bool
may(struct request *r, const struct move *m, const void *row)
{
	const struct record *of = r->route->record;

	return move_from(of, m->name, r->id == 0 ? NEW_STATE :
	    row_number(of, row, "state")) == m &&
	    visitor_may(r, m->roles) && !unit_over(r, m) &&
	    !refused(of, m, row, (struct moment){ r->now }) &&
	    (!m->other ||
	    row_number(of, row, "author_id") != r->visitor.account_id) &&
	    (!m->maker || discard_may(r->db,
	    row_number(of, row, "author_id"), r->visitor.account_id));
}

/* Sets may.BUTTON; returns whether there is any. */
static bool
may_show(struct request *r, struct view *v, const void *row)
{
	const struct record *of = r->route->record;
	bool any = false;

	for (size_t i = 0; i < of->move_count; i++)
		if (may(r, &of->moves[i], row)) {
			view_int(v, "may", move_button(&of->moves[i]), 1);
			any = true;
		}
	return any;
}

static void
record_files_show(struct request *r, struct view *v, const void *row)
{
	const struct record *of = r->route->record;
	int program = (int)strcspn(r->path.s + 1, "/");

	if (of->file_names != NULL)
		files_show(r, v, home_of(of, row), view_key(v, "%.*s/files/",
		    program, r->path.s + 1));
}

void
record_new_show(struct request *r, struct view *v, void *row)
{
	const struct record *of = r->route->record;

	may_show(r, v, row);
	form_show_row(r, of->shape, v, of->shape, row);
	record_files_show(r, v, row);
}

enum status
record_show(struct request *r, struct view *v, void *row)
{
	const struct record *of = r->route->record;
	struct asker who = asker_of(r, r->db);

	if (!record_find(r->db, of, &who, row)) {
		form_show(r, of->shape, v);
		return discarded_show(r, v, was_discarded(r, r->db));
	}
	if (of->hide != NULL)
		of->hide(row);
	view_row(v, of->kind, of->shape, row);
	for (size_t i = 0; i < of->shape->count; i++) {
		const struct member *m = &of->shape->members[i];

		if (m->lines)
			view_lines(v, of->kind, m->name,
			    *(struct text *)row_at(of, row, m->name,
			    KIND_TEXT));
	}
	history_show(r, v);
	if (may_show(r, v, row) || r->refusal != NULL)
		form_show_row(r, of->shape, v, of->shape, row);
	record_files_show(r, v, row);
	return OK;
}

enum status
record_new_page(struct request *r, struct view *v)
{
	void *row = arena_alloc(r->arena, r->route->record->shape->size);

	record_blank(r->db, r->route->record, row);
	record_new_show(r, v, row);
	return OK;
}

enum status
record_page(struct request *r, struct view *v)
{
	const struct shape *shape = r->route->record->shape;
	void *row = arena_alloc(r->arena, shape->size);

	shape_clear(shape, row);
	return record_show(r, v, row);
}
