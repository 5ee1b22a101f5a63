/* lianxi verify, and its messages. */
#include <inttypes.h>
#include <stdio.h>

#include "base/arena.h"
#include "admin/command/audit.h"
#include "admin/command/verify.h"
#include "db/open.h"
#include "admin/migrate.h"
#include "admin/verify.h"

struct part {
	const char	*name, *unit;
	void		(*verify)(struct db *, struct verify_sum *);
};

static const struct part parts[] = {
	{ "附件的块", "块", verify_blocks },
	{ "附件", "份内容", verify_files },
	{ "议题编号", "个", verify_topic_numbers },
	{ "索引号", "个", verify_index_numbers },
	{ "状态和版本", "件", verify_versions },
	{ "检索的词", "篇", verify_index },
};

static bool
say(const struct db *db, const char *name, const char *unit,
    const struct verify_sum *sum)
{
	int64_t told = sum->wrong < VERIFY_FAULTS_MAX ? sum->wrong :
	    VERIFY_FAULTS_MAX;

	printf("%s：%" PRId64 " %s，", name, sum->looked, unit);
	if (db_failed(db))
		puts("没有查完：数据库没有回答");
	else if (sum->wrong == 0)
		puts("都对");
	else
		printf("%" PRId64 " 处不对\n", sum->wrong);
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
	well = say(db, "外键", "个", &sum);
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		begin(db, arena, &sum);
		parts[i].verify(db, &sum);
		well = say(db, parts[i].name, parts[i].unit, &sum) && well;
	}
	begin(db, arena, &sum);
	verify_documents(db, today, &sum);
	well = say(db, "检索的条目", "篇", &sum) && well;
	begin(db, arena, &sum);
	return audit_command(db, 1, words) == AUDIT_WHOLE && well ? DONE :
	    BAD_DATA;
}
