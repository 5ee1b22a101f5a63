/*
 * settings: numbers that an installation may choose, read once at start.
 *
 * They are environment variables of these names, set by conf/settings.
 * settings.c has the default and the range of each; a value out of range ends
 * the process, so a typing error is noticed at start.
 */
#ifndef PROCESS_SETTINGS_H
#define PROCESS_SETTINGS_H

#include <stdint.h>

enum setting {
	SESSION_IDLE_S,		/* a session ends when unused for this time */
	SESSION_LIFE_S,		/* a session ends after this time */
	SESSION_KEPT_S,		/* a saved form is kept for this time */
	ARGON_MEMORY_KIB,	/* memory to check one password */
	ARGON_PASSES,
	PASSWORD_MIN,		/* characters */
	PASSWORD_KINDS,		/* of upper case, lower case, digits, others */
	PASSWORD_AGE_DAYS,	/* then it must be changed; 0: never */
	PASSWORD_HISTORY,	/* number of last passwords that are refused */
	SECOND_FACTOR,		/* 0: no role must have one, whatever is set
				   on screen */
	SECOND_FACTOR_DAYS,	/* a device is not asked for a code; 0: none */
	QUOTA_UNIT_MIB,		/* all files of one unit */
	SITE_KEPT_S,		/* how long site data and rows are cached */
	DB_SYNC,		/* desks read what other nodes wrote; 0 or 1 */
	WATCH_BACKUP_H,		/* lianxi watch: a backup is too old */
	WATCH_DISK_PERCENT,	/* a disk is too full */
	WATCH_CERTIFICATE_DAYS,	/* the certificate ends soon */
	SETTINGS
};

/* Reads all; calls log_die() when one is not a number in its range. */
void	settings_read(void);
int64_t	setting(enum setting);

#endif
