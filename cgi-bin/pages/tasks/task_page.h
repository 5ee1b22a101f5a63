/* task_page: what the pages of a task show, of a unit and of the office. */
#ifndef PAGES_TASKS_TASK_PAGE_H
#define PAGES_TASKS_TASK_PAGE_H

#include "conference/tasks/task.h"
#include "web/request.h"

struct view;

/*
 * Sets task.light and .workdays; task.unit.N.id and task.township.N.name, that
 * it names; of townships that have not reported, task.unsigned.N.name, which
 * have not signed either, task.silent.N.name, which have, and
 * task.untold.N.name, which have no account; task.heir.N.id, who stands for a
 * lead unit that has ended; and progress.N with its files, whose links are
 * below this path.
 */
void	task_parts_show(struct request *, struct view *, const struct task *,
	    const char *below);
/* The same without the chain and whom it names, and the own reports alone. */
void	task_own_parts_show(struct request *, struct view *,
	    const struct task *, const char *below);
/* Sets report.N: the open tasks, as a conference hears of them. */
void	task_report_show(struct request *, struct view *);
/* The query with its days, from which lights follow, and its units. */
struct task_query *task_query_of(struct request *);
/* The same, of those that the visitor's unit leads or helps with. */
struct task_query *task_query_of_unit(struct request *);

#endif
