/* unit_tasks: a unit's tasks: those that it leads, and those it helps with. */
#ifndef PAGES_TASKS_UNIT_TASKS_H
#define PAGES_TASKS_UNIT_TASKS_H

#include "web/request.h"

page_fn	liaison_tasks_show, liaison_task_show;
act_fn	liaison_progress_do;

#endif
