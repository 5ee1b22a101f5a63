/* lianxi user: accounts from the terminal. */
#include <stdio.h>
#include <string.h>
#include <sysexits.h>
#include <time.h>

#include "admin/command/user.h"
#include "admin/messages.h"
#include "audit/audit.h"
#include "conference/members/unit.h"
#include "credentials/credential.h"
#include "credentials/password.h"
#include "credentials/second_factor.h"
#include "db/db.h"
#include "db/open.h"
#include "identity/account.h"
#include "identity/sessions.h"

enum { NAME_MAX_POINTS = 40 };

/* The arguments of a subcommand. */
struct work {
	struct db	*db;
	struct tx	*tx;
	struct arena	*arena;
	int		 count;
	char		**words;
	int64_t		 now;
};

static int
refused(const char *why, const char *what)
{
	fprintf(stderr, _("%s: %s\n"), why, what);
	return EX_DATAERR;
}

static struct text
word(const struct work *w, int i)
{
	struct text t = TEXT("");

	if (i < w->count)
		text_parse(w->arena, w->words[i], strlen(w->words[i]), &t);
	return t;
}

static bool
account_named(const struct work *w, struct account *out)
{
	if (account_of_login(w->db, word(w, 0), out))
		return true;
	refused(_("no such account"), w->count > 0 ? w->words[0] : "");
	return false;
}

/* Stores a random password and returns it. */
static struct text
password_new(const struct work *w, int64_t account_id, bool must_change)
{
	struct text password = password_random(w->arena);

	credential_set(w->tx, account_id, &(struct credential){
	    password_hash(w->arena, password), { w->now }, must_change });
	return password;
}

/* The open township with this name; 0: there is none. */
static int64_t
township_named_so(struct db *db, struct text name)
{
	struct rows rows = account_townships(db, 0);
	const struct account_township *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		if (text_same(all[i].name, name))
			return all[i].id;
	return 0;
}

/* add LOGIN NAME [UNIT], or LOGIN NAME township NAME */
static int
user_add(struct work *w)
{
	bool at_township = w->count == 4 && strcmp(w->words[2], "township") == 0;
	struct account a = { .login = word(w, 0), .name = word(w, 1),
	    .created_at = { w->now } }, other;
	struct text code = at_township ? TEXT("") : word(w, 2);
	struct unit unit;

	if (w->count < 2 || (w->count > 3 && !at_township))
		return EX_USAGE;
	if (!account_login_well(a.login))
		return refused(_("a login has 2 to 40 lower-case letters,"
		    " digits and hyphens, a letter first"), a.login.s);
	if (a.name.len == 0 || text_points(a.name) > NAME_MAX_POINTS)
		return refused(_("a name has 1 to 40 characters"), a.name.s);
	if (code.len > 0 && !unit_find(w->db, code, &unit))
		return refused(_("no such unit"), code.s);
	if (at_township)
		a.township_id = township_named_so(w->db, word(w, 3));
	if (at_township && a.township_id == 0)
		return refused(_("no such township"), w->words[3]);
	if (account_of_login(w->db, a.login, &other))
		return refused(_("the account exists already"), a.login.s);
	a.unit_id = code.len > 0 ? unit.id : 0;
	a.id = account_add(w->tx, &a);
	audit_change(w->tx, "account.add", a.id, &account_shape, NULL, &a);
	printf("%s\n", password_new(w, a.id, true).s);
	return EX_OK;
}

static int
user_passwd(struct work *w)
{
	struct account a;

	if (w->count != 1)
		return EX_USAGE;
	if (!account_named(w, &a))
		return EX_DATAERR;
	if (a.state == ACCOUNT_ENDED)
		return refused(_("the account has ended"), a.login.s);
	printf("%s\n", password_new(w, a.id, true).s);
	sessions_end(w->tx, a.id, 0, w->now);
	devices_end(w->tx, a.id);
	audit(w->tx, "account.password-reset", a.id, TEXT(""));
	return EX_OK;
}

/* Takes away the second factor. */
static int
user_factor(struct work *w)
{
	struct account a;

	if (w->count != 1)
		return EX_USAGE;
	if (!account_named(w, &a))
		return EX_DATAERR;
	if (!second_factor_drop(w->tx, a.id))
		return refused(_("the account has no second factor"),
		    a.login.s);
	sessions_end(w->tx, a.id, 0, w->now);
	audit(w->tx, "account.factor-reset", a.id, TEXT("terminal"));
	return EX_OK;
}

static int
user_move(struct work *w, enum account_move move, const char *verb)
{
	struct account a;

	if (w->count != 1)
		return EX_USAGE;
	if (!account_named(w, &a))
		return EX_DATAERR;
	if (!account_moved(w->tx, &a, move, w->now))
		return refused(_("the account's state does not allow this"),
		    a.login.s);
	devices_end(w->tx, a.id);
	audit(w->tx, verb, a.id, TEXT("terminal"));
	return EX_OK;
}

static int
user_lock(struct work *w)
{
	return user_move(w, ACCOUNT_LOCK, "account.lock");
}

static int
user_unlock(struct work *w)
{
	return user_move(w, ACCOUNT_UNLOCK, "account.unlock");
}

static int
user_end(struct work *w)
{
	return user_move(w, ACCOUNT_END, "account.end");
}

static int
user_role(struct work *w)
{
	int64_t role = role_of(word(w, 2)), roles;
	bool give = strcmp(word(w, 1).s, "give") == 0;
	struct account a;

	if (w->count != 3 || (!give && strcmp(word(w, 1).s, "take") != 0))
		return EX_USAGE;
	if (role == 0)
		return refused(_("no such role"), w->words[2]);
	if (!account_named(w, &a))
		return EX_DATAERR;
	roles = give ? a.roles | role : a.roles & ~role;
	if (!roles_apart(roles))
		return refused(_("system, security, auditor and township must be"
		    " apart and have no other role"), a.login.s);
	if (give && (role & (LIAISON | MEMBER)) != 0 && a.unit_id == 0)
		return refused(_("a liaison needs a unit"), a.login.s);
	if (give && ((role & TOWNSHIP) != 0) != (a.township_id != 0))
		return refused(_("an account with a township has the role"
		    " township, and no other"), a.login.s);
	if (roles != a.roles && !account_roles_set(w->tx, &a, roles))
		return refused(_("the account has ended"), a.login.s);
	second_factor_ask(w->tx, a.id, roles);
	return EX_OK;
}

/* Prints "editor,reviewer". */
static void
roles_print(int64_t roles)
{
	const char *comma = "";

	for (int i = 0; i < ROLES; i++)
		if ((roles & 1 << i) != 0) {
			printf("%s%s", comma, role_names[i]);
			comma = ",";
		}
}

static int
user_list(struct work *w)
{
	static const char *const states[] = { N_("active"), N_("locked"),
	    N_("ended") };
	struct account_filter filter = { .words = TEXT(""), .role = TEXT(""),
	    .after = TEXT("") };
	struct rows rows;

	if (w->count != 0)
		return EX_USAGE;
	do {
		const struct account *all;

		rows = accounts(w->db, &filter);
		all = rows.at;
		for (size_t i = 0; i < rows.count && i < ACCOUNT_ROWS; i++) {
			printf("%s\t%s\t%s\t", all[i].login.s, all[i].name.s,
			    message(states[all[i].state]));
			roles_print(all[i].roles);
			putchar('\n');
			filter.after = all[i].login;
		}
	} while (rows.count > ACCOUNT_ROWS);
	return EX_OK;
}

/* ---- user sample */

static const struct { const char *login, *name, *role; int unit; } samples[] = {
	{ "editor-1", N_("Editor A"), "editor", 0 },
	{ "editor-2", N_("Editor B"), "editor", 0 },
	{ "reviewer", N_("Reviewer"), "reviewer", 0 },
	{ "legal", N_("Legal reviewer"), "legal", 1 },
	{ "office", N_("Conference office"), "office", 2 },
	{ "convener", N_("Convener"), "convener", 2 },
	{ "system", N_("System administrator"), "system", 2 },
	{ "security", N_("Security administrator"), "security", 2 },
	{ "auditor", N_("Auditor"), "auditor", 2 },
};

struct sample { struct text login, name; const char *role; };

static void
sample_add(const struct work *w, const struct sample *s,
    const struct unit *unit)
{
	struct account a = { .login = s->login, .name = s->name,
	    .unit_id = unit->id, .created_at = { w->now } };
	struct text role = { s->role, strlen(s->role) };

	a.id = account_add(w->tx, &a);
	audit_change(w->tx, "account.add", a.id, &account_shape, NULL, &a);
	account_roles_set(w->tx, &a, role_of(role));
	printf("%s\t%s\t%s\t%s\n", a.login.s,
	    password_new(w, a.id, false).s, s->role, unit->code.s);
}

static void
sample_liaisons(const struct work *w)
{
	struct rows rows = units_all(w->db);
	const struct unit *all = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		if (all[i].now)
			sample_add(w, &(struct sample){
			    text_print(w->arena, "liaison-%s", all[i].code.s),
			    text_print(w->arena, _("%s liaison"),
			    all[i].short_name.s), "liaison" }, &all[i]);
}

static int
user_sample(struct work *w)
{
	struct unit units[3];

	if (w->count != 3)
		return EX_USAGE;
	if (account_total(w->db) > 0) {
		fputs(_("There are accounts already, no sample accounts were"
		    " made.\n"), stderr);
		return EX_CANTCREAT;
	}
	for (int i = 0; i < 3; i++)
		if (!unit_find(w->db, word(w, i), &units[i]))
			return refused(_("no such unit"), w->words[i]);
	sample_liaisons(w);
	for (size_t i = 0; i < sizeof samples / sizeof *samples; i++)
		sample_add(w, &(struct sample){ text_of(samples[i].login),
		    text_of(message(samples[i].name)), samples[i].role },
		    &units[samples[i].unit]);
	return EX_OK;
}

static const struct { const char *name; int (*run)(struct work *); } subcommands[] = {
	{ "add", user_add }, { "passwd", user_passwd },
	{ "factor", user_factor }, { "lock", user_lock },
	{ "unlock", user_unlock }, { "end", user_end }, { "role", user_role },
	{ "list", user_list }, { "sample", user_sample },
};

int
user_command(struct db *db, struct arena *arena, int count, char **words)
{
	struct work w = { .db = db, .arena = arena, .count = count - 1,
	    .words = words + 1, .now = (int64_t)time(NULL) };
	int status = EX_USAGE;

	if (count == 0)
		return EX_USAGE;
	w.tx = tx_begin(db, (struct actor){ 0, TEXT("terminal") });
	for (size_t i = 0; i < sizeof subcommands / sizeof *subcommands; i++)
		if (strcmp(words[0], subcommands[i].name) == 0)
			status = subcommands[i].run(&w);
	if (status != EX_OK)
		tx_abandon(w.tx);
	else if (!tx_commit(w.tx)) {
		fprintf(stderr, "%s\n", _("Nothing was stored: the database"
		    " refused it, see the log."));
		status = EX_TEMPFAIL;
	}
	return status;
}
