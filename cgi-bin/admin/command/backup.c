/* lianxi backup and lianxi restore, and their messages. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sysexits.h>

#include "admin/backup/backup.h"
#include "admin/command/backup.h"
#include "admin/messages.h"
#include "admin/migrate.h"

enum { MIB = 1024 * 1024, KEEP_DIGITS = 4 };

static double
mib(int64_t bytes)
{
	return (double)bytes / MIB;
}

static int
run_backup(const char *folder, struct moment now)
{
	struct backup_sum sum;
	int status = backup(folder, now, stdout, &sum);

	if (status != EX_OK) {
		puts(_("Nothing was backed up."));
		return status;
	}
	printf(_("Backed up %s: schema %" PRId64 ", %" PRId64 " tables, %"
	    PRId64 " rows, %.1f MiB.\n"), sum.day, sum.schema, sum.tables,
	    sum.rows, mib(sum.bytes));
	printf(_("Of %" PRId64 " files %" PRId64 " are new, %.1f MiB.\n"),
	    sum.objects, sum.fresh, mib(sum.fresh_bytes));
	printf(_("Audit log up to entry %" PRId64 " %s\n"), sum.audit_last,
	    sum.audit_hash);
	return EX_OK;
}

static int
run_check(const char *folder, const char *day)
{
	struct backup_sum sum;
	int status = backup_check(folder, day, stdout, &sum);

	if (status == EX_OK)
		printf(_("%" PRId64 " backups, %" PRId64 " files, %.1f MiB,"
		    " all match their checksums.\n"), sum.tables, sum.objects,
		    mib(sum.bytes));
	else
		puts(_("A backup is damaged or cannot be read."));
	return status;
}

/* Parses a number from 1 to 9999; 0 when it is none. */
static int64_t
number(const char *s)
{
	size_t n = strspn(s, "0123456789");

	return n > 0 && n <= KEEP_DIGITS && s[n] == '\0' ?
	    strtoll(s, NULL, 10) : 0;
}

int
backup_command(struct moment now, int count, char **words)
{
	const char *word = count > 0 ? words[0] : "";

	if (count == 1 && word[0] != '-')
		return run_backup(word, now);
	if ((count == 2 || count == 3) && strcmp(word, "--check") == 0)
		return run_check(words[1], count == 3 ? words[2] : NULL);
	if (count == 2 && strcmp(word, "--list") == 0)
		return backup_list(words[1], stdout);
	if (count == 3 && strcmp(word, "--keep") == 0 && number(words[1]) > 0)
		return backup_keep(words[2], number(words[1]), stdout);
	return EX_USAGE;
}

int
restore_command(const char *sql_folder, int count, char **words)
{
	struct backup_sum sum;
	int status;

	if (count < 1 || count > 2 || words[0][0] == '-')
		return EX_USAGE;
	status = restore(words[0], count == 2 ? words[1] : NULL, sql_folder,
	    stdout, &sum);
	if (status == EX_OK)
		printf(_("Restored %s: %" PRId64 " tables, %" PRId64 " rows,"
		    " %.1f MiB; audit log up to entry %" PRId64 " %s\n"),
		    sum.day, sum.tables, sum.rows, mib(sum.bytes),
		    sum.audit_last, sum.audit_hash);
	return status;
}
