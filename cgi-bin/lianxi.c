/*
 * lianxi: the administrator's command.
 *
 * A table has one row per subcommand; the help is printed from it.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sysexits.h>
#include <time.h>

#include "admin/command/audit.h"
#include "admin/command/user.h"
#include "admin/command/verify.h"
#include "admin/messages.h"
#include "admin/migrate.h"
#include "admin/seed/seed.h"
#include "admin/watch/watch.h"
#include "audit/audit.h"
#include "base/arena.h"
#include "base/day.h"
#include "base/log.h"
#include "conference/found.h"
#include "db/db.h"
#include "db/open.h"
#include "db/schema.h"
#include "files/file_held.h"
#include "files/file_tidy.h"
#include "identity/form_key.h"
#include "process/confine.h"
#include "process/settings.h"
#include "search/search.h"
#include "web/view/template.h"
#include "web/view/view.h"

/* Who makes the changes, in the audit log. */
static const struct actor terminal = { 0, { "terminal", 8 } };

enum { CLOCK_MIN = 1767225600,	/* 2026-01-01 */
    FORM_ONCE_S = 7 * 24 * 60 * 60 };

/* One of run and on_database is set; on_database gets an open database. */
struct subcommand {
	const char	*name, *words, *does;
	int		(*run)(int count, char **words);
	int		(*on_database)(struct db *, struct arena *, int count,
			    char **words);
};

static const char *
environment(const char *name)
{
	const char *value = getenv(name);

	if (value == NULL || *value == '\0')
		log_die("%s is not set", name);
	return value;
}

/* Connects; NULL, with a message, when the database cannot be reached. */
static struct db *
database(struct arena *arena)
{
	struct db *db = db_new();

	db_patient(db);
	if (db_connect(db)) {
		db_begin_request(db, arena);
		return db;
	}
	fputs(_("Cannot connect to the database.\n"), stderr);
	db_close(db);
	return NULL;
}

/* Runs a subcommand on an open database. */
static int
on_open(int (*does)(struct db *, struct arena *, int count, char **words),
    int count, char **words)
{
	int status = EX_UNAVAILABLE;
	struct arena *arena = arena_new();
	struct db *db = database(arena);

	if (db != NULL) {
		status = does(db, arena, count, words);
		db_close(db);
	}
	arena_free(arena);
	return status;
}

/*
 * Runs a step in transactions of its own until it says that no more is left,
 * so that writers wait for one step at most.  False when a step cannot be
 * committed.
 */
static bool
in_steps(struct db *db, struct arena *arena,
    bool (*step)(struct tx *, int64_t), int64_t upto)
{
	struct tx *tx;
	bool more;
	int tries = 0;

	do {
		arena_reset(arena);
		db_begin_request(db, arena);
		tx = tx_begin(db, terminal);
		more = step(tx, upto);
		if (tx_commit(tx))
			tries = 0;
		else if (db_again(db, &tries))
			more = true;
		else
			return false;
	} while (more);
	return true;
}

static bool
search_step(struct tx *tx, int64_t before)
{
	bool more = search_pack(tx, before,
	    moment_day((struct moment){ time(NULL) }));

	audit(tx, "search.tidy", before, TEXT(""));
	return more;
}

/* Removes people whose seat has ended from the search. */
static bool
seats_step(struct tx *tx, int64_t now)
{
	(void)now;
	found_again(tx);
	audit(tx, "search.renew", 0, TEXT(""));
	return false;
}

static bool
contents_step(struct tx *tx, int64_t now)
{
	return files_tidy(tx, now - FILE_BLOCK_S);
}

/* Deletes old form keys and files that are held for too long. */
static bool
forms_step(struct tx *tx, int64_t now)
{
	form_key_tidy(tx, now - FORM_ONCE_S);
	files_held_tidy(tx, now - FILE_HELD_S);
	return false;
}

/* Indexes documents that a migration left to be indexed. */
static int
search_settled(void)
{
	struct arena *arena = arena_new();
	struct db *db = database(arena);
	int status = EX_UNAVAILABLE;

	if (db != NULL) {
		status = !search_waits(db) || in_steps(db, arena,
		    search_step, 0) ? EX_OK : EX_SOFTWARE;
		db_close(db);
	}
	arena_free(arena);
	return status;
}

static int
run_migrate(int count, char **words)
{
	int status;

	(void)words;
	if (count > 0)
		return EX_USAGE;
	status = migrate(environment("PORTAL_SCHEMA"), stdout);
	return status == EX_OK ? search_settled() : status;
}

static int
run_seed(struct db *db, struct arena *arena, int count, char **words)
{
	struct seed_how how;
	int options = seed_options(count, words, &how, stdout), status;
	struct tx *tx;

	(void)arena;
	if (options < 0)
		return EX_USAGE;
	tx = tx_begin(db, terminal);
	status = seed_files(tx, &how, words + options, count - options, stdout);
	if (status != EX_OK || how.dry)
		tx_abandon(tx);
	else if (!tx_commit(tx))
		status = EX_TEMPFAIL;
	if (status == EX_TEMPFAIL)
		puts(_("Nothing was stored: the database refused it, see the"
		    " log."));
	if (status == EX_OK)
		puts(how.stored == 0 ? _("There is nothing to store.") :
		    how.dry ? _("The files can be loaded; nothing was stored.") :
		    _("Stored."));
	return status;
}

static bool
clock_sane(void)
{
	if (time(NULL) >= CLOCK_MIN)
		return true;
	puts(_("The clock is wrong: before 2026."));
	return false;
}

/* Whether the programs, which have this environment, are confined. */
static bool
confined(void)
{
	const char *why = confine_waived();

	if (why == NULL)
		return true;
	printf(_("The programs are not confined: %s.\n"), why);
	return strncmp(why, "PORTAL_CONFINE", 14) != 0;
}

/*
 * Prepares the statements of all programs, because this program links all;
 * db_check() ends the process at the first that does not fit.
 */
static int
check_open(struct db *db, struct arena *arena, int count, char **words)
{
	int status;

	(void)arena, (void)words;
	if (count > 0)
		return EX_USAGE;
	if (!db_check(db))
		return EX_UNAVAILABLE;
	template_folders(environment("PORTAL_TEMPLATES"), NULL);
	view_canary();
	status = migrate_check(environment("PORTAL_SCHEMA"), stdout);
	if (db_denied(db) > 0 || !clock_sane() || !confined())
		status = EX_DATAERR;
	if (status == EX_OK)
		printf(_("Schema %d; statements, rights, templates and clock"
		    " are well.\n"), (int)schema_version(db));
	return status;
}

/* An interrupted restore first: most statements would not fit. */
static int
run_check(int count, char **words)
{
	int status = migrate_whole(stdout);

	return status == EX_OK ? on_open(check_open, count, words) : status;
}

static int
run_tidy(struct db *db, struct arena *arena, int count, char **words)
{
	bool done;

	(void)words;
	if (count != 0)
		return EX_USAGE;
	done = in_steps(db, arena, forms_step, time(NULL)) &&
	    in_steps(db, arena, contents_step, time(NULL)) &&
	    in_steps(db, arena, seats_step, 0) &&
	    in_steps(db, arena, search_step, search_block_next(db));
	puts(done ? _("Files and search index are tidy.") :
	    _("Not finished; it can be run again."));
	return done ? EX_OK : EX_SOFTWARE;
}

/* conf/backup does these; whoever starts this program directly is told so. */
static int
run_elsewhere(int count, char **words)
{
	(void)count, (void)words;
	fputs(_("conf/backup does this: see docs/operating.md\n"), stderr);
	return EX_USAGE;
}

/* For conf/backup: prints a message, with words in place of its %s. */
static int
run_say(int count, char **words)
{
	const char *at = count > 0 ? message(words[0]) : "", *end;

	for (int i = 1; i < count && (end = strstr(at, "%s")) != NULL; i++) {
		printf("%.*s%s", (int)(end - at), at, words[i]);
		at = end + 2;
	}
	puts(at);
	return EX_OK;
}

/* For a monitor: also says when there is no database. */
static int
run_watch(int count, char **words)
{
	struct arena *arena = arena_new();
	struct db *db = NULL;
	int status = EX_USAGE;

	(void)words;
	if (count == 0) {
		db = database(arena);
		status = watch_command(db, (struct moment){ time(NULL) });
	}
	if (db != NULL)
		db_close(db);
	arena_free(arena);
	return status;
}

static int	run_help(int, char **);

static const struct subcommand subcommands[] = {
	{ "migrate", "", N_("brings schema and rights of the database to this"
	  " release (PORTAL_SCHEMA)"), run_migrate, NULL },
	{ "seed", N_("[--dry-run] [--replace KIND]... FILE..."), N_("loads a"
	  " conference from files; adds what a database lacks that has it,\n\t"
	  "tells what differs and leaves it, unless its KIND (unit, seat, duty"
	  " ...) is to be replaced;\n\t--dry-run only checks and tells"), NULL,
	  run_seed },
	{ "check", "", N_("checks schema, statements, rights, templates and"
	  " clock"), run_check, NULL },
	{ "verify", "", N_("checks all data while the portal runs: foreign"
	  " keys, files, audit log, numbers, search"), NULL, verify_command },
	{ "backup", N_("[--check [NAME] | --keep]"), N_("adds a backup of all"
	  " data to the repository (BACKUP_TO), while the portal runs;\n\t--check"
	  " checks the repository, or all data of one backup, --keep deletes old"
	  " ones"), run_elsewhere, NULL },
	{ "backups", "", N_("lists the backups"), run_elsewhere, NULL },
	{ "restore", N_("[NAME]"), N_("restores into an empty database; the"
	  " newest backup unless NAME is given"), run_elsewhere, NULL },
	{ "sample", N_("begin FOLDER | remove"), N_("removes the sample year;"
	  " what is left is the conference as it was founded, and its"
	  " accounts;\n\tbegin marks a database before a year is played"),
	  run_elsewhere, NULL },
	{ "tidy", "", N_("tidies files and search index: drops contents that no"
	  " file uses, and what was withdrawn or is past;\n\tevery week,"
	  " while the portal runs"), NULL, run_tidy },
	{ "user", N_("add LOGIN NAME [UNIT | township NAME] | passwd LOGIN |"
	  " factor LOGIN |"
	  " lock LOGIN | unlock LOGIN | end LOGIN |\n\trole LOGIN give|take ROLE | list |"
	  " sample PRESS LEGAL OFFICE"), N_("accounts; UNIT is a code; add and"
	  " passwd print a first password, this once; factor takes away the"
	  " second factor"), NULL, user_command },
	{ "audit", N_("verify [NUMBER HASH] | end"), N_("checks that the audit"
	  " log is as it was written; names what was changed, removed or"
	  " moved;\n\tend prints number and hash of the last entry alone"),
	  NULL, audit_command },
	{ "watch", "", N_("for a monitor (Nagios): backup, disk, certificate,"
	  " workers, cluster, audit log in one line;\n\texit status 0 well, 1"
	  " warning, 2 critical, 3 unknown"), run_watch, NULL },
	{ "--help", "", N_("prints this help"), run_help, NULL },
	{ "say", "", NULL, run_say, NULL },
};

enum { SUBCOMMANDS = sizeof subcommands / sizeof *subcommands };

static int
run_help(int count, char **words)
{
	(void)count, (void)words;
	for (size_t i = 0; i < SUBCOMMANDS && subcommands[i].does != NULL; i++)
		printf("lianxi %s %s\n\t%s\n", subcommands[i].name,
		    message(subcommands[i].words),
		    message(subcommands[i].does));
	puts(_("\nExit status: 0 done; 64 usage; 65 files, schema or rights are"
	    " wrong; 66 a file cannot be read;\n69 no database; 70 a statement"
	    " failed; 73 there is another conference, or accounts;\n74 the repository of"
	    " backups cannot be read or written; 75 nothing was stored.\nEnvironment:"
	    " PORTAL_DB_SOCKET PORTAL_DB_NAME PORTAL_DB_USER"
	    " PORTAL_DB_PASSWORD_FILE\n      PORTAL_SCHEMA PORTAL_TEMPLATES PORTAL_BACKUP BACKUP_TO"));
	return EX_OK;
}

static int
run(const struct subcommand *s, int count, char **words)
{
	return s->run != NULL ? s->run(count, words) :
	    on_open(s->on_database, count, words);
}

int
main(int argc, char **argv)
{
	int status = EX_USAGE;

	log_open("lianxi");
	settings_read();
	confine_command();
	for (size_t i = 0; argc > 1 && i < SUBCOMMANDS; i++)
		if (strcmp(argv[1], subcommands[i].name) == 0)
			status = run(&subcommands[i], argc - 2, argv + 2);
	if (status == EX_USAGE)
		fputs(_("Usage: see lianxi --help.\n"), stderr);
	return status;
}
