/* tasks: the office's board of tasks, and one task. */
#ifndef PAGES_OFFICE_TASKS_TASKS_H
#define PAGES_OFFICE_TASKS_TASKS_H

#include "web/request.h"

page_fn	office_tasks_wall_show;
page_fn	office_tasks_show, office_task_show, office_task_new_show;
act_fn	office_progress_do;

#endif
