/* export: tasks as files, CSV and .xlsx, and on paper. */
#ifndef PAGES_TASKS_EXPORT_H
#define PAGES_TASKS_EXPORT_H

#include "web/request.h"

/* Those of the filter, at most TASKS_WHOLE_MAX: all, and those of a unit. */
raw_fn	tasks_csv, tasks_xlsx, unit_tasks_csv, unit_tasks_xlsx;
page_fn	tasks_sheet_show, unit_tasks_sheet_show;

#define TASKS_WORDS "_tasks_words.cs"
#endif
