/* export: the register of resolutions as files: CSV and .xlsx. */
#ifndef PAGES_OFFICE_MINUTES_EXPORT_H
#define PAGES_OFFICE_MINUTES_EXPORT_H

#include "web/request.h"

/* Those of the filter, at most RESOLUTIONS_WHOLE_MAX. */
raw_fn	resolutions_csv, resolutions_xlsx;

#define RESOLUTIONS_WORDS "office/resolutions_words.cs"

#endif
