/*
 * setting: the rules of the conference that are set on screen.
 *
 * A row of the table `setting` each; sql/037_setting.sql has their names.  How
 * the machine runs is set in conf/settings (process/settings.h).
 */
#ifndef CONFERENCE_SETTINGS_SETTING_H
#define CONFERENCE_SETTINGS_SETTING_H

#include <stdint.h>

struct db;

/* Of a number, for pages: "disclosure-days".  0: there is none of that name. */
int64_t	setting_number(struct db *, const char *name);
/* Like setting_number(), for an act that decides by it. */
int64_t	setting_number_now(struct db *, const char *name);

#endif
