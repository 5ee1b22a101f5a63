/* lianxi verify, and its messages. */
#include <inttypes.h>
#include <stdio.h>

#include "base/arena.h"
#include "admin/command/audit.h"
#include "admin/command/verify.h"
#include "db/open.h"
#include "admin/migrate.h"
#include "admin/verify.h"
#include "admin/messages.h"

struct part {
	const char	*name, *unit;
	void		(*verify)(struct db *, struct verify_sum *);
};

static const struct part parts[] = {
	{ N_("File blocks"), N_("blocks"), verify_blocks },
	{ N_("Files"), N_("contents"), verify_files },
	{ N_("Topic numbers"), N_("items"), verify_topic_numbers },
	{ N_("Index numbers"), N_("items"), verify_index_numbers },
	{ N_("States and versions"), N_("papers and topics"), verify_versions },
	{ N_("Search words"), N_("documents"), verify_index },
};

static bool
say(const struct db *db, const char *name, const char *unit,
    const struct verify_sum *sum)
{
	int64_t told = sum->wrong < VERIFY_FAULTS_MAX ? sum->wrong :
	    VERIFY_FAULTS_MAX;

	printf(_("%s: %" PRId64 " %s, "), message(name), sum->looked,
	    message(unit));
	if (db_failed(db))
		puts(_("not finished: the database did not answer"));
	else if (sum->wrong == 0)
		puts(_("all correct"));
	else
		printf(_("%" PRId64 " wrong\n"), sum->wrong);
	for (int64_t i = 0; i < told; i++)
		printf("\t%s\n", sum->fault[i].what);
	fflush(stdout);
	return sum->wrong == 0 && !db_failed(db);
}

static void
begin(struct db *db, struct arena *arena, struct verify_sum *sum)
{
	*sum = (struct verify_sum){ .looked = 0 };
	arena_reset(arena);
	db_begin_request(db, arena);
}

int
verify_command(struct db *db, struct arena *arena, struct day today)
{
	static char verify[] = "verify", *words[] = { verify };
	struct verify_sum sum;
	bool well;

	begin(db, arena, &sum);
	if (!verify_keys(stdout, &sum))
		return NO_DATABASE;
	well = say(db, N_("Foreign keys"), N_("items"), &sum);
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		begin(db, arena, &sum);
		parts[i].verify(db, &sum);
		well = say(db, parts[i].name, parts[i].unit, &sum) && well;
	}
	begin(db, arena, &sum);
	verify_documents(db, today, &sum);
	well = say(db, N_("Search entries"), N_("documents"), &sum) && well;
	begin(db, arena, &sum);
	return audit_command(db, 1, words) == AUDIT_WHOLE && well ? DONE :
	    BAD_DATA;
}
