/*
 * lianxi: the administrator's command.
 *
 * One row a subcommand, and the help is made of the rows.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/arena.h"
#include "process/confine.h"
#include "base/day.h"
#include "base/log.h"
#include "process/settings.h"
#include "admin/command/audit.h"
#include "admin/command/backup.h"
#include "admin/command/user.h"
#include "admin/command/verify.h"
#include "audit/audit.h"
#include "db/db.h"
#include "files/file_tidy.h"
#include "files/file_held.h"
#include "identity/form_key.h"
#include "db/open.h"
#include "admin/migrate.h"
#include "db/schema.h"
#include "search/search.h"
#include "admin/seed/seed.h"
#include "web/view/template.h"
#include "web/view/view.h"

/* Who changes things from here. */
static const struct actor terminal = { 0, { "terminal", 8 } };

enum { USAGE = 64, CLOCK_MIN = 1767225600,	/* 2026-01-01 */
    FORM_ONCE_S = 7 * 24 * 60 * 60 };

/* One of the two; on_database is given a database that answers. */
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

/* An arena, a database that answers; NULL, and said, when it does not. */
static struct db *
database(struct arena *arena)
{
	struct db *db = db_new();

	db_patient(db);
	if (db_check(db)) {
		db_begin_request(db, arena);
		return db;
	}
	fprintf(stderr, "数据库连不上。\n");
	db_close(db);
	return NULL;
}

/*
 * Runs the step, each time in a transaction of its own, until it says that no
 * more is left: a visitor's write waits for one step at most.  False when a
 * step could not be committed.
 */
static bool
in_steps(struct db *db, struct arena *arena,
    bool (*step)(struct tx *, int64_t), int64_t upto)
{
	struct tx *tx;
	bool more;

	do {
		arena_reset(arena);
		db_begin_request(db, arena);
		tx = tx_begin(db, terminal);
		more = step(tx, upto);
		if (!tx_commit(tx))
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

static bool
contents_step(struct tx *tx, int64_t now)
{
	(void)now;
	return files_tidy(tx);
}

/* Form keys and held files that nobody comes back for any more. */
static bool
forms_step(struct tx *tx, int64_t now)
{
	form_key_tidy(tx, now - FORM_ONCE_S);
	files_held_tidy(tx, now - FILE_HELD_S);
	return false;
}

/* A change of the schema may leave documents that are to be indexed anew. */
static int
search_settled(void)
{
	struct arena *arena = arena_new();
	struct db *db = database(arena);
	int status = NO_DATABASE;

	if (db != NULL) {
		status = !search_waits(db) || in_steps(db, arena,
		    search_step, 0) ? DONE : STATEMENT_FAILED;
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
		return USAGE;
	status = migrate(environment("PORTAL_SCHEMA"), stdout);
	return status == DONE ? search_settled() : status;
}

static int
run_seed(struct db *db, struct arena *arena, int count, char **words)
{
	bool dry = count > 0 && strcmp(words[0], "--dry-run") == 0;
	struct tx *tx;
	int status;

	(void)arena;
	if (count - dry < 1)
		return USAGE;
	tx = tx_begin(db, terminal);
	status = (int)seed_files(tx, words + dry, count - dry, stdout);
	if (status != SEED_STORED || dry)
		tx_abandon(tx);
	else if (!tx_commit(tx))
		status = SEED_REFUSED;
	if (status == SEED_REFUSED)
		puts("没有保存：数据库不收，请看日志。");
	if (status == SEED_STORED)
		puts(dry ? "试载入通过，没有保存。" : "已保存。");
	return status;
}

static bool
clock_sane(void)
{
	if (time(NULL) >= CLOCK_MIN)
		return true;
	puts("时钟不对：早于 2026 年。");
	return false;
}

/* The programs are started with the same environment. */
static bool
confined(void)
{
	const char *why = confine_waived();

	if (why == NULL)
		return true;
	printf("程序没有受到约束：%s。\n", why);
	return strncmp(why, "PORTAL_CONFINE", 14) != 0;
}

/*
 * Every statement of every program prepares, because this program links all
 * of them: db_check() ended the process at the first that does not.
 */
static int
run_check(struct db *db, struct arena *arena, int count, char **words)
{
	int status;

	(void)arena, (void)words;
	if (count > 0)
		return USAGE;
	template_folders(environment("PORTAL_TEMPLATES"), NULL);
	view_canary();
	status = migrate_check(environment("PORTAL_SCHEMA"), stdout);
	if (db_denied(db) > 0 || !clock_sane() || !confined())
		status = BAD_DATA;
	if (status == DONE)
		printf("结构版本 %d，语句、权限、模板、时钟都正常。\n",
		    (int)schema_version(db));
	return status;
}

static int
run_tidy(struct db *db, struct arena *arena, int count, char **words)
{
	bool done;

	(void)words;
	if (count != 0)
		return USAGE;
	done = in_steps(db, arena, forms_step, time(NULL)) &&
	    in_steps(db, arena, contents_step, 0) &&
	    in_steps(db, arena, search_step, search_block_next(db));
	puts(done ? "附件和搜索索引已整理。" : "没有整理完，可以再来一次。");
	return done ? DONE : STATEMENT_FAILED;
}

static int
run_audit(struct db *db, struct arena *arena, int count, char **words)
{
	(void)arena;
	return audit_command(db, count, words);
}

static int
run_backup(int count, char **words)
{
	return backup_command((struct moment){ time(NULL) }, count, words);
}

static int
run_restore(int count, char **words)
{
	int status = restore_command(environment("PORTAL_SCHEMA"), count,
	    words);

	return status == DONE ? search_settled() : status;
}

static int
run_verify(struct db *db, struct arena *arena, int count, char **words)
{
	(void)words;
	return count == 0 ? verify_command(db, arena, moment_day(
	    (struct moment){ time(NULL) })) : USAGE;
}

static int	run_help(int, char **);

static const struct subcommand subcommands[] = {
	{ "migrate", "", "把数据库结构和权限更新到本版本（PORTAL_SCHEMA）",
	  run_migrate, NULL },
	{ "seed", "[--dry-run] 文件…", "把一个联席会议载入空库；"
	  "--dry-run 只检查", NULL, run_seed },
	{ "check", "", "检查结构、语句、权限、模板和时钟", NULL, run_check },
	{ "verify", "", "核对全部数据：外键、附件、操作日志、编号、检索；不停机",
	  NULL, run_verify },
	{ "backup", "目录 | --check 目录 [时间] | --keep 次数 目录 | --list 目录",
	  "备份全部数据，不停机，没有变的不再写；"
	  "--check 逐个核对备份的文件，\n\t--keep 只留最近几次", run_backup,
	  NULL },
	{ "restore", "目录 [时间]", "恢复到空库，不写时间就用最近一次",
	  run_restore, NULL },
	{ "tidy", "", "整理附件和搜索索引：丢掉没有附件再用的内容，已撤下、已到期的；"
	  "几个月一次，不停机", NULL, run_tidy },
	{ "user", "add 账号 姓名 [单位] | passwd 账号 | lock 账号 | unlock 账号 |"
	  " end 账号 |\n\trole 账号 give|take 角色 | list |"
	  " sample 宣传 法制 办公室", "账号；单位写代码；"
	  "add 和 passwd 给出初始密码，只显示这一次", NULL, user_command },
	{ "audit", "verify [编号 散列]", "查操作日志是不是原样："
	  "改过、缺失、换过位置的，说出编号", NULL, run_audit },
	{ "--help", "", "显示本说明", run_help, NULL },
};

enum { SUBCOMMANDS = sizeof subcommands / sizeof *subcommands };

static int
run_help(int count, char **words)
{
	(void)count, (void)words;
	for (size_t i = 0; i < SUBCOMMANDS; i++)
		printf("lianxi %s %s\n\t%s\n", subcommands[i].name,
		    subcommands[i].words, subcommands[i].does);
	puts("\n退出码：0 成功；64 用法不对；65 文件、结构或权限有错；66 文件读不出；"
	    "\n69 数据库连不上；70 语句出错；73 库中已有联席会议；\n74 备份目录读写不了；75 没有保存。"
	    "\n环境：PORTAL_DB_SOCKET PORTAL_DB_NAME PORTAL_DB_USER"
	    " PORTAL_DB_PASSWORD_FILE\n      PORTAL_SCHEMA PORTAL_TEMPLATES");
	return DONE;
}

static int
run(const struct subcommand *s, int count, char **words)
{
	int status = NO_DATABASE;
	struct arena *arena;
	struct db *db;

	if (s->run != NULL)
		return s->run(count, words);
	arena = arena_new();
	if ((db = database(arena)) != NULL) {
		status = s->on_database(db, arena, count, words);
		db_close(db);
	}
	arena_free(arena);
	return status;
}

int
main(int argc, char **argv)
{
	int status = USAGE;

	log_open("lianxi");
	settings_read();
	confine_command();
	for (size_t i = 0; argc > 1 && i < SUBCOMMANDS; i++)
		if (strcmp(argv[1], subcommands[i].name) == 0)
			status = run(&subcommands[i], argc - 2, argv + 2);
	if (status == USAGE)
		fprintf(stderr, "用法不对，请看 lianxi --help。\n");
	return status;
}
