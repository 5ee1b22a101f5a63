/* The act and the pages of all records. */
#include <inttypes.h>
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

/*
 * The record's own path: /press/notices/7, also at /press/notices/7/review,
 * where a form of its own stands.
 */
static struct text
own_path(struct request *r)
{
	const char *mark = strstr(r->route->path, "/#/");

	return mark == NULL ? r->path : text_print(r->arena, "%.*s/%" PRId64,
	    (int)(mark - r->route->path), r->route->path, r->id);
}

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
	    r->visitor.account_id, 0 };
}

static bool
was_discarded(struct request *r, struct db *db)
{
	const struct record *of = r->route->record;

	return of->delete != NULL && discarded(db, text_of(of->kind), r->id,
	    record_unit(of) != NULL ? r->visitor.unit_id : 0);
}

/* ---- The act */

/* The state of an act. */
struct step {
	struct request		*r;
	struct mover		 by;
	const struct record	*of;
	const struct shape	*form;	/* has all of .shape, or some of it */
	const void		*typed;
	struct pressed		 pressed;
	void			*before, *after;
	struct faults		 faults;
};

static struct step
step_of(struct request *r, struct tx *tx)
{
	const struct record *of = r->route->record;

	return (struct step){ .r = r, .of = of, .form = r->route->form,
	    .typed = r->input,
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
ids_typed(const struct step *s, const char *name)
{
	return shape_member(s->of->shape, name) == NULL ? NULL :
	    row_at(s->of, s->typed, name, KIND_IDS);
}

static struct file_wish
files_typed(const struct step *s)
{
	return (struct file_wish){ ids_typed(s, "drop"), ids_typed(s, "open"),
	    ids_typed(s, "shut"), shape_member(s->of->shape, "public") !=
	    NULL && row_number(s->of, s->typed, "public") != 0 };
}

/*
 * Finds the move that the button means; false when no move has this name.  A
 * form without buttons means its address: /press/notices/7/withdraw.
 */
static bool
press(struct step *s, int64_t state)
{
	const struct text *deed = row_at(s->of, s->typed, "deed", KIND_TEXT);
	const char *button = shape_member(s->form, "deed") == NULL ?
	    strrchr(s->r->path.s, '/') + 1 :
	    deed->len == 0 && s->of->usual != NULL ? s->of->usual : deed->s;

	s->pressed = move_pressed(s->of, button, state);
	if (s->pressed.like == NULL)
		complain(s->r, "deed", deed->len == 0 ? "missing" : "choice");
	return s->pressed.like != NULL;
}

/* Copies the members that the move takes from the form to *after. */
static void
take(struct step *s)
{
	const struct move *move = s->pressed.like;
	const struct shape *form = s->form;

	memcpy(s->after, s->before, s->of->shape->size);
	for (size_t i = 0; i < form->count; i++)
		if (move_takes(move, &form->members[i]))
			member_copy(&form->members[i], s->after, s->typed);
	if (move->words && s->of->derive != NULL)
		s->of->derive(tx_db(s->by.tx), s->r->today, s->after,
		    &s->faults);
}

/* Whether the form was made from the row that was read. */
static bool
is_current(const struct step *s)
{
	return shape_member(s->form, "revision") == NULL ||
	    row_number(s->of, s->typed, "revision") ==
	    before_number(s, "revision");
}

/*
 * Whether the record is already as the button would make it, after a second
 * submit.  If the record has an .editor, the last change must also be this
 * visitor's, and be made to the revision of this form, which must have one.
 */
static bool
done_already(const struct step *s)
{
	struct file_wish files = files_typed(s);
	bool own = s->of->editor == NULL ||
	    (shape_member(s->form, "revision") != NULL &&
	    before_number(s, s->of->editor) == s->by.account_id &&
	    before_number(s, "revision") ==
	    row_number(s->of, s->typed, "revision") + 1);

	return s->pressed.done && own && !s->pressed.like->preview &&
	    !files_wished(s->r, &files) &&
	    record_same(s->of, s->before, s->after);
}

static void
personal_demand(const struct step *s)
{
	const struct shape *form = s->form;

	if (shape_member(form, "personal") != NULL &&
	    form_sent(s->r, "personal").len > 0)
		return;
	for (size_t i = 0; i < form->count; i++)
		if (form->members[i].no_personal &&
		    move_takes(s->pressed.move, &form->members[i]))
			personal_check_one(s->r, form->members[i].name);
}

/*
 * OK, or the refusal for the first fault that is not at a field of the form; a
 * question about no field is at "sure".
 */
static enum status
faults_tell(struct step *s)
{
	bool sure = row_number(s->of, s->typed, "sure") != 0;

	for (size_t i = 0; i < s->faults.count; i++) {
		struct fault f = s->faults.at[i];

		if (!f.ask && !move_takes(s->pressed.move, shape_member(
		    s->form, f.member)))
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
	if ((move->other && before_number(s, "author_id") ==
	    s->by.account_id) || (move->review && record_wrote(
	    tx_db(s->by.tx), s->of, s->before, s->by.account_id)))
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
	struct file_wish wish = files_typed(s);

	if (!record_has_files(of) || !s->pressed.move->words ||
	    !files_wished(s->r, &wish))
		return true;
	if (!files_settle(s->r, s->by.tx, record_home(of, s->after),
	    s->r->visitor.unit_id, wish))
		return false;
	if (of->file_names == NULL)
		return true;
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

static enum status
see_moved(const struct step *s)
{
	return see_path(s->r, s->of->seen_at == NULL ? own_path(s->r) :
	    s->of->seen_at(s->r->arena, s->after));
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
		return see_moved(&s);
	if (!is_current(&s))
		return refuse(r, "changed");
	if ((status = demand(&s)) != OK || s.pressed.move->preview)
		return status;
	if (s.pressed.move->to == GONE_STATE)
		return discard(&s);
	if (!files_take(&s))
		return UNPROCESSABLE;
	return (status = move(&s)) != OK ? status : see_moved(&s);
}

/*
 * Sets the unit of a new record, unless its form does; false when it needs one
 * and the visitor has none.
 */
static bool
unit_take(struct step *s)
{
	if (record_unit(s->of) == NULL)
		return true;
	*(int64_t *)row_at(s->of, s->before, "unit_id", KIND_INT) =
	    s->r->visitor.unit_id;
	return s->r->visitor.unit_id != 0;
}

static enum status
see_made(struct request *r, const struct step *s)
{
	if (s->of->seen_at != NULL)
		return see_moved(s);
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
	if (s.of->parent != NULL)
		*(int64_t *)row_at(s.of, s.before, s.of->parent, KIND_INT) =
		    r->id;
	if (!unit_take(&s))
		return refuse(r, "no-unit");
	if (!press(&s, NEW_STATE))
		return UNPROCESSABLE;
	take(&s);
	if ((status = demand(&s)) != OK || s.pressed.move->preview)
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
history_show(struct request *r, struct view *v, int64_t id)
{
	const struct text kind = { r->route->record->kind,
	    strlen(r->route->record->kind) };
	struct rows rows = history(r->db, kind, id);
	struct rows changed = history_changes(r->db, kind, id);
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
	for (size_t i = 0; i < faults.count; i++) {
		const char *member = faults.at[i].member;

		if ((m->reason == NULL || strcmp(m->reason, member) != 0) &&
		    !move_takes(m, shape_member(of->shape, member)))
			return true;
	}
	return false;
}

static bool
may(struct request *r, const struct move *m, const void *row)
{
	const struct record *of = r->route->record;

	return move_from(of, m->name, row_number(of, row, "id") == 0 ? NEW_STATE :
	    row_number(of, row, "state")) == m &&
	    visitor_may(r, m->roles) && !unit_over(r, m) &&
	    !refused(of, m, row, (struct moment){ r->now }) &&
	    (!m->other ||
	    row_number(of, row, "author_id") != r->visitor.account_id) &&
	    (!m->maker || discard_may(r->db,
	    row_number(of, row, "author_id"), r->visitor.account_id));
}

/*
 * Sets may.BUTTON, and may.self when only who wrote in it may not; returns
 * whether there is any.
 */
static bool
may_show(struct request *r, struct view *v, const void *row)
{
	const struct record *of = r->route->record;
	bool any = false;

	for (size_t i = 0; i < of->move_count; i++)
		if (may(r, &of->moves[i], row)) {
			view_int(v, "may", of->moves[i].review &&
			    record_wrote(r->db, of, row, r->visitor.account_id) ?
			    "self" : move_button(&of->moves[i]), 1);
			any = true;
		}
	return any;
}

static void
record_files_show(struct request *r, struct view *v, const void *row)
{
	const struct record *of = r->route->record;
	int program = (int)strcspn(r->path.s + 1, "/");

	if (record_has_files(of))
		files_show(r, v, record_home(of, row), view_key(v,
		    "%.*s/files/", program, r->path.s + 1));
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
	const char *key = of->shown != NULL ? of->shown : of->kind;
	struct asker who = asker_of(r, r->db);

	if (!record_find(r->db, of, &who, row)) {
		form_show(r, of->shape, v);
		return discarded_show(r, v, was_discarded(r, r->db));
	}
	if (of->hide != NULL)
		of->hide(row);
	view_row(v, key, of->shape, row);
	for (size_t i = 0; i < of->shape->count; i++) {
		const struct member *m = &of->shape->members[i];

		if (m->prose)
			view_prose(v, key, m->name, *(struct text *)
			    row_at(of, row, m->name, KIND_TEXT));
		else if (m->lines)
			view_lines(v, key, m->name, *(struct text *)
			    row_at(of, row, m->name, KIND_TEXT));
	}
	history_show(r, v, row_number(of, row, "id"));
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
