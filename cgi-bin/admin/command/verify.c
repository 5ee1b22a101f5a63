/* lianxi verify, and its messages. */
#include <inttypes.h>
#include <stdio.h>
#include <sysexits.h>

#include "admin/command/audit.h"
#include "admin/command/verify.h"
#include "admin/messages.h"
#include "admin/migrate.h"
#include "admin/verify.h"
#include "base/arena.h"
#include "db/open.h"

static const struct part {
	const char	*name, *unit;
	void		(*verify)(struct db *, struct verify_sum *);
} parts[] = {
	{ N_("Foreign keys"), N_("items"), verify_keys },
	{ N_("File blocks"), N_("blocks"), verify_blocks },
	{ N_("Files"), N_("contents"), verify_files },
	{ N_("Topic numbers"), N_("items"), verify_topic_numbers },
	{ N_("Index numbers"), N_("items"), verify_index_numbers },
	{ N_("States and versions"), N_("papers and topics"), verify_versions },
	{ N_("Search words"), N_("documents"), verify_index },
	{ N_("Search entries"), N_("documents"), verify_documents },
};

static bool
say(const struct db *db, const struct part *part,
    const struct verify_sum *sum)
{
	int64_t told = sum->wrong < VERIFY_FAULTS_MAX ? sum->wrong :
	    VERIFY_FAULTS_MAX;

	printf(_("%s: %" PRId64 " %s, "), message(part->name), sum->looked,
	    message(part->unit));
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

int
verify_command(struct db *db, struct arena *arena, int count, char **words)
{
	static char verify[] = "verify", *audit[] = { verify };
	bool well = true;

	(void)words;
	if (count != 0)
		return EX_USAGE;
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		struct verify_sum sum = { .looked = 0 };
		struct tx *tx;

		arena_reset(arena);
		db_begin_request(db, arena);
		/* Each part reads one snapshot. */
		tx = tx_begin(db, (struct actor){ 0, TEXT("terminal") });
		parts[i].verify(db, &sum);
		tx_abandon(tx);
		well = say(db, &parts[i], &sum) && well;
	}
	return audit_command(db, arena, 1, audit) == EX_OK && well ? EX_OK :
	    EX_DATAERR;
}
