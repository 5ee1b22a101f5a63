/*
 * trial: a program to test forms and acts.
 *
 * It has a table `trial` in the database of its story
 * (tests/stories/t_acts.sh), a list with a query and a form at one address, a
 * row with a form, and acts that do what an act may and must not do.
 */
#include "audit/audit.h"
#include "db/db.h"
#include "web/form/form.h"
#include "web/serve.h"
#include "web/view/view.h"

struct trial {
	int64_t		id, revision, closed;
	struct text	title, body;
	struct day	due;
};

static const struct shape trial_shape = SHAPE(struct trial,
	COLUMNS(struct trial, id, revision, closed, title, body, due));

QUERY(trial_rows, trial_shape,
    "SELECT id, title, closed FROM trial WHERE closed = :closed OR :closed = 0"
    " ORDER BY id LIMIT 50");
QUERY(trial_by_id, trial_shape,
    "SELECT id, title, body, due, revision, closed FROM trial WHERE id = :id");
QUERY(trial_secret, trial_shape,
    "SELECT account_id AS id FROM credential WHERE account_id = :id");
COMMAND(trial_insert,
    "INSERT INTO trial (title, body, due) VALUES (:title, :body, :due)");
COMMAND(trial_update,
    "UPDATE trial SET title = :title, body = :body, due = :due,"
    "       revision = revision + 1"
    " WHERE id = :id AND revision = :revision AND closed = 0");
COMMAND(trial_close,
    "UPDATE trial SET closed = 1 WHERE id = :id AND closed = 0");
COMMAND(trial_touch,
    "UPDATE trial SET revision = revision + 1 WHERE id = :id");
COMMAND(trial_rest, "DO SLEEP(0.5)");
COMMAND(trial_wait, "DO GET_LOCK('trial_gate', 20)");
COMMAND(trial_kill, "KILL CONNECTION_ID()");

/* ---- Pages */

struct list_query { int64_t closed; };

static const struct shape list_query_shape = SHAPE(struct list_query,
	FIELD(struct list_query, closed, .max = 1, .optional = true));

struct trial_form {
	struct text	title, body;
	struct day	due;
	int64_t		revision;
};

static const struct shape trial_form_shape = SHAPE(struct trial_form,
	FIELD(struct trial_form, title, .min = 3, .max = 20),
	FIELD(struct trial_form, body, .max = 50000, .lines = true),
	FIELD(struct trial_form, due, .optional = true),
	FIELD(struct trial_form, revision, .max = INT64_MAX, .optional = true));

static enum status
list_show(struct request *r, struct view *v)
{
	const struct list_query *q = query_input(r, &list_query_shape);

	view_rows(v, "trial", &trial_shape, db_rows(r->db, &trial_rows,
	    BIND(P(q->closed))));
	view_text(v, "link", "next", query_link(r, "closed", TEXT("1")).s);
	form_show(r, &trial_form_shape, v);
	return OK;
}

static enum status
trial_show(struct request *r, struct view *v)
{
	struct trial trial;

	if (!db_row(r->db, &trial_by_id, &trial, BIND(P(r->id))))
		return NOT_FOUND;
	view_row(v, "row", &trial_shape, &trial);
	form_show(r, &trial_form_shape, v);
	return OK;
}

static enum status
open_show(struct request *r, struct view *v)
{
	view_int(v, "visitor", "id", r->visitor.account_id);
	return OK;
}

static enum status
secret_show(struct request *r, struct view *v)
{
	struct trial trial;

	db_row(r->db, &trial_secret, &trial, BIND(P(r->id)));
	return open_show(r, v);
}

/* ---- Acts */

static int64_t
add(struct request *r, struct tx *tx)
{
	const struct trial_form *in = form_input(r, &trial_form_shape);

	return tx_insert(tx, &trial_insert, BIND(P(in->title), P(in->body),
	    P_OR_NULL(in->due)));
}

static void
note(struct tx *tx, const char *verb, int64_t id)
{
	audit(tx, verb, id, TEXT(""));
}

static enum status
trial_add(struct request *r, struct tx *tx)
{
	int64_t id = add(r, tx);

	note(tx, "trial.add", id);
	return see_other(r, "trial/", id);
}

static enum status
trial_edit(struct request *r, struct tx *tx)
{
	const struct trial_form *in = form_input(r, &trial_form_shape);

	if (tx_change(tx, &trial_update, BIND(P(in->title), P(in->body),
	    P_OR_NULL(in->due), P(r->id), P(in->revision))) != 1)
		return refuse(r, "changed");
	note(tx, "trial.edit", r->id);
	return see_other(r, "trial/", r->id);
}

static enum status
trial_end(struct request *r, struct tx *tx)
{
	note(tx, "trial.close", r->id);
	if (tx_change(tx, &trial_close, BIND(P(r->id))) != 1)
		return refuse(r, "closed");
	return see_other(r, "trial/", r->id);
}

static enum status
trial_unaudited(struct request *r, struct tx *tx)
{
	return see_other(r, "trial/", add(r, tx));
}

static enum status
trial_killed(struct request *r, struct tx *tx)
{
	note(tx, "trial.add", add(r, tx));
	tx_change(tx, &trial_kill, BIND_NONE);
	return see_other(r, "trial/", add(r, tx));
}

static enum status
trial_slow(struct request *r, struct tx *tx)
{
	int64_t id = add(r, tx);

	note(tx, "trial.add", id);
	tx_change(tx, &trial_wait, BIND_NONE);
	note(tx, "trial.waited", id);
	return see_other(r, "trial/", id);
}

/* Two of these on one pair of rows end in a deadlock. */
static enum status
trial_tangled(struct request *r, struct tx *tx)
{
	const struct trial_form *in = form_input(r, &trial_form_shape);

	tx_change(tx, &trial_touch, BIND(P(r->id)));
	tx_change(tx, &trial_rest, BIND_NONE);
	tx_change(tx, &trial_touch, BIND(AS(id, P(in->revision))));
	note(tx, "trial.tangled", r->id);
	return see_other(r, "trial/", r->id);
}

#define PAGE .template = "trial.cs"
#define FORM .form = &trial_form_shape

static const struct route routes[] = {
	{ GET, "/open", .page = open_show, PAGE },
	{ GET, "/secret/#", OFFICE, .page = secret_show, PAGE },
	{ GET, "/trial", OFFICE | EDITOR, .page = list_show,
	  .query = &list_query_shape, PAGE },
	{ POST, "/trial", OFFICE, .act = trial_add, FORM, .once = true },
	{ GET, "/trial/#", OFFICE, .page = trial_show, PAGE },
	{ POST, "/trial/#", OFFICE, .act = trial_edit, FORM },
	{ POST, "/trial/#/close", OFFICE, .act = trial_end },
	{ GET, "/wide", OFFICE, .page = list_show,
	  .query = &list_query_shape, PAGE },
	{ POST, "/wide", OFFICE | EDITOR, .act = trial_add, FORM },
	{ POST, "/unaudited", OFFICE, .act = trial_unaudited, FORM },
	{ POST, "/killed", OFFICE, .act = trial_killed, FORM },
	{ POST, "/tangled/#", OFFICE, .act = trial_tangled, FORM },
	{ POST, "/slow", OFFICE, .act = trial_slow, FORM },
};

int
main(void)
{
	return serve(&(struct site){ .name = "trial", .routes = routes,
	    .route_count = sizeof routes / sizeof *routes,
	    .error = "public/error.cs" });
}
