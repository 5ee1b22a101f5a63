/* lianxi audit: checks that the audit log is as it was written. */
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "admin/command/audit.h"
#include "audit/audit_log.h"
#include "db/open.h"

enum { ID_DIGITS = 18 };

static const char *
why_words(enum audit_why why)
{
	switch (why) {
	case AUDIT_CHANGED:
		return "和散列不符：内容被改过、换过位置，或者是插进来的";
	case AUDIT_MISSING:
		return "缺失";
	case AUDIT_LOOSE:
		return "在链的末尾之后，不是本系统写的";
	case AUDIT_HEAD:
		return "链的末尾不对：末尾记录的编号或散列被改过";
	case AUDIT_SINCE:
		return "在链的开头之前，却有散列：开头被改过";
	case AUDIT_KNOWN:
		return "和另外记下的散列不符，或者已经没有";
	}
	return "";
}

/* A number without a leading zero; 0: it is none. */
static int64_t
number(const char *s)
{
	size_t n = strspn(s, "0123456789");
	int64_t out = 0;

	if (n == 0 || n > ID_DIGITS || s[n] != '\0' || *s == '0')
		return 0;
	for (; *s != '\0'; s++)
		out = out * 10 + (*s - '0');
	return out;
}

static bool
is_hash(const char *s)
{
	return strlen(s) == AUDIT_HASH_CHARS &&
	    strspn(s, "0123456789abcdef") == AUDIT_HASH_CHARS;
}

static void
say(const struct audit_proof *proof)
{
	size_t told = proof->faults < AUDIT_FAULTS_MAX ? proof->faults :
	    AUDIT_FAULTS_MAX;

	for (size_t i = 0; i < told; i++)
		printf("第 %" PRId64 " 条：%s。\n", proof->fault[i].id,
		    why_words(proof->fault[i].why));
	if (proof->faults > told)
		printf("还有 %zu 处没有列出。\n", proof->faults - told);
	if (proof->since > 0)
		printf("第 %" PRId64 " 条及以前的，写在有链之前，查不出。\n",
		    proof->since);
	printf("查了 %" PRId64 " 条，%s。\n", proof->rows, proof->faults == 0 ?
	    "都对" : "有错");
	printf("最后一条：%" PRId64 " %s\n请抄在别处，下次用 audit verify 编号"
	    " 散列 核对。\n", proof->last, proof->hash);
}

int
audit_command(struct db *db, int count, char **words)
{
	struct text hash = TEXT("");
	struct audit_proof proof;
	int64_t id = 0;

	if ((count != 1 && count != 3) || strcmp(words[0], "verify") != 0)
		return AUDIT_USAGE;
	if (count == 3) {
		id = number(words[1]);
		hash = (struct text){ words[2], strlen(words[2]) };
		if (id == 0 || !is_hash(words[2]))
			return AUDIT_USAGE;
	}
	audit_verify(db, id, hash, &proof);
	if (db_failed(db)) {
		fprintf(stderr, "没有查完：数据库读不出，请看日志。\n");
		return AUDIT_NOT_READ;
	}
	say(&proof);
	return proof.faults == 0 ? AUDIT_WHOLE : AUDIT_BROKEN;
}
