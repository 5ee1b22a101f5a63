/* Returns to the user what was typed into a form that failed. */
#include <stdio.h>
#include <string.h>

#include "base/shape.h"
#include "db/open.h"
#include "identity/saved_form.h"
#include "web/form/form.h"
#include "web/form/typed.h"
#include "web/request.h"
#include "web/route.h"
#include "web/serve.h"
#include "web/view/view.h"
#include "web/visitor.h"

enum { TOKEN_DIGITS = 64, CONTROL_MAX = 80 };

bool
typed_from_ours(const struct request *r)
{
	struct text token = form_sent(r, "token");

	return token.len == TOKEN_DIGITS &&
	    strspn(token.s, "0123456789abcdef") == TOKEN_DIGITS;
}

int64_t
typed_writer(const struct request *r)
{
	if (r->route->secret || r->path.len > SAVED_PATH_MAX ||
	    form_is_empty(r) || form_body_most(r) > SAVED_BODY_MAX ||
	    db_failed(r->db))
		return 0;
	return session_account(r->db, form_sent(r, "token"), r->now);
}

/*
 * A malformed or too large form is shown again only with the visitor's token:
 * other sites must not be able to fill a form.
 */
bool
typed_page_may(const struct request *r, int status)
{
	switch (status) {
	case OK: case UNPROCESSABLE: case CONFLICT: case TOO_MANY:
		return true;
	case FORBIDDEN:
		return r->route != NULL && r->route->no_account &&
		    r->refusal != NULL;
	case BAD_REQUEST: case TOO_LARGE:
		return r->method == POST && r->pair_count > 0 &&
		    r->route->form != NULL && visitor_sent_token(r);
	}
	return false;
}

void
typed_bring_back(const struct site *site, struct request *r)
{
	const struct route *post = r->method == GET && r->visitor.has_saved ?
	    route_find(site, r->arena, POST, r->path.s).route : NULL;
	struct text body;

	if (post == NULL || post->form == NULL ||
	    !saved_form_find(r->db, r->visitor.account_id, r->path, r->now, &body))
		return;
	r->restored = form_decode(r, body.s, body.len);
}

/* Whether a person typed the value, rather than chose it. */
static bool
written(const struct request *r, const struct pair *pair)
{
	const struct member *m = shape_field(r->sent_to->form, pair->name.s);

	if (form_common(pair->name.s) || pair->value.len == 0 ||
	    strcmp(pair->name.s, HELD_FIELD) == 0)
		return false;
	return m == NULL || m->kind == KIND_DAY || m->kind == KIND_MOMENT ||
	    (m->kind == KIND_TEXT && m->choices == NULL && !m->code);
}

static bool
password(const struct request *r, const struct pair *pair)
{
	const struct member *m = shape_field(r->sent_to->form, pair->name.s);

	return m != NULL && m->exact;
}

/*
 * Whether a foreign site may have made up the field: without our token only
 * the form's own fields are shown, because their names are shown, too.
 */
static bool
foreign(const struct request *r, const struct pair *pair)
{
	const char *name = pair->name.s;

	return !visitor_sent_token(r) && !form_common(name) &&
	    strcmp(name, HELD_FIELD) != 0 &&
	    shape_field(r->sent_to->form, name) == NULL;
}

static bool
has_field(const char *page, struct text name)
{
	char control[CONTROL_MAX];
	int n = snprintf(control, sizeof control, " name=\"%s\"", name.s);

	return n < CONTROL_MAX && strstr(page, control) != NULL;
}

bool
typed_show(struct request *r, struct view *v, const char *page)
{
	size_t shown = 0;

	if (r->method != POST || r->sent_to == NULL ||
	    r->sent_to->form == NULL || r->sent_to->secret ||
	    form_is_empty(r))
		return false;
	for (size_t i = 0; i < r->pair_count; i++) {
		const struct pair *pair = &r->pairs[i];
		bool words = written(r, pair);
		const char *key = view_key(v, "typed.field.%zu", shown);

		if (password(r, pair) || foreign(r, pair) || (page != NULL &&
		    (!words || has_field(page, pair->name))))
			continue;
		view_int(v, key, "id", (int64_t)shown);
		view_text(v, key, "name", pair->name.s);
		view_text(v, key, "value", pair->value.s);
		if (words)
			view_int(v, key, "words", 1);
		shown++;
	}
	if (page == NULL && shown > 0) {
		if (db_failed(r->db) || visitor_sent_token(r))
			view_int(v, "typed", "again", 1);
		if (r->sent_to->files)
			view_int(v, "typed", "files", 1);
	}
	return shown > 0;
}
