/* The settings: defaults and ranges, read once at start. */
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "process/settings.h"

static const struct { const char *name; int64_t usual, min, max; } table[] = {
	[SESSION_IDLE_S] = { "SESSION_IDLE_S", 1800, 60, 86400 },
	[SESSION_LIFE_S] = { "SESSION_LIFE_S", 43200, 300, 604800 },
	[SESSION_KEPT_S] = { "SESSION_KEPT_S", 86400, 0, 604800 },
	[ARGON_MEMORY_KIB] = { "ARGON_MEMORY_KIB", 65536, 8192, 1048576 },
	[ARGON_PASSES] = { "ARGON_PASSES", 2, 1, 20 },
	[PASSWORD_MIN] = { "PASSWORD_MIN", 10, 8, 64 },
	[PASSWORD_KINDS] = { "PASSWORD_KINDS", 3, 1, 4 },
	[PASSWORD_AGE_DAYS] = { "PASSWORD_AGE_DAYS", 90, 0, 3650 },
	[PASSWORD_HISTORY] = { "PASSWORD_HISTORY", 5, 0, 24 },
	[SECOND_FACTOR] = { "SECOND_FACTOR", 1, 0, 1 },
	[SECOND_FACTOR_DAYS] = { "SECOND_FACTOR_DAYS", 30, 0, 365 },
	[QUOTA_UNIT_MIB] = { "QUOTA_UNIT_MIB", 2048, 1, 1048576 },
	[SITE_KEPT_S] = { "SITE_KEPT_S", 2, 0, 60 },
	[DB_SYNC] = { "DB_SYNC", 0, 0, 1 },
	[WATCH_BACKUP_H] = { "WATCH_BACKUP_H", 30, 1, 1000 },
	[WATCH_DISK_PERCENT] = { "WATCH_DISK_PERCENT", 85, 1, 99 },
	[WATCH_CERTIFICATE_DAYS] = { "WATCH_CERTIFICATE_DAYS", 21, 1, 365 },
};

static int64_t values[SETTINGS];

void
settings_read(void)
{
	for (size_t i = 0; i < SETTINGS; i++) {
		const char *word = getenv(table[i].name);
		char *end;

		values[i] = table[i].usual;
		if (word == NULL || *word == '\0')
			continue;
		values[i] = strtoll(word, &end, 10);
		if (*end != '\0' || values[i] < table[i].min ||
		    values[i] > table[i].max)
			log_die("settings: %s is not from %lld to %lld",
			    table[i].name, (long long)table[i].min,
			    (long long)table[i].max);
	}
}

int64_t
setting(enum setting which)
{
	return values[which];
}
