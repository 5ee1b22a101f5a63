/* export: the resolutions that concern a unit as files: CSV and .xlsx. */
#ifndef PAGES_LIAISON_MINUTES_EXPORT_H
#define PAGES_LIAISON_MINUTES_EXPORT_H

#include "web/request.h"

/* At most UNIT_RESOLUTIONS_MAX. */
raw_fn	unit_resolutions_csv, unit_resolutions_xlsx;

#define UNIT_RESOLUTIONS_WORDS "liaison/resolutions_words.cs"

#endif
