/* township_tasks: the desk of a township: the tasks that are addressed to it. */
#ifndef PAGES_TASKS_TOWNSHIP_TASKS_H
#define PAGES_TASKS_TOWNSHIP_TASKS_H

#include "web/request.h"

page_fn	township_tasks_show, township_task_show;
act_fn	township_progress_do;

#endif
