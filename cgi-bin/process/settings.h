/*
 * settings: numbers and words an office may choose, read once at start.
 *
 * They come from the environment, which comes from conf/settings.  What is
 * not set has the default of this table; a value out of range ends the
 * process, so a mistyped line is noticed before anybody is served.
 */
#ifndef PROCESS_SETTINGS_H
#define PROCESS_SETTINGS_H

#include <stdint.h>

enum setting {
	SESSION_IDLE_S,		/* a session unused for so long ends */
	SESSION_LIFE_S,		/* and however much it is used, after this */
	SESSION_KEPT_S,		/* a form of an ended one is kept for its person */
	ARGON_MEMORY_KIB,	/* of one password that is checked */
	ARGON_PASSES,
	PASSWORD_MIN,		/* characters */
	PASSWORD_KINDS,		/* of: capitals, small, digits, others */
	PASSWORD_AGE_DAYS,	/* then it must be changed; 0: never */
	PASSWORD_HISTORY,	/* so many earlier ones are refused */
	QUOTA_UNIT_MIB,		/* files of one unit together */
	SITE_KEPT_S,		/* what stands on every page is kept so long */
	SETTINGS
};

/* Reads all of them; dies when one is not a number in its range. */
void	settings_read(void);
int64_t	setting(enum setting);

#endif
