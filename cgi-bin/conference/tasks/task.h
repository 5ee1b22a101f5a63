/*
 * task: who must do what by when.
 *
 * A task comes from a resolution, when its minutes are issued, from a referral,
 * or from an instruction or assignment that the office enters.  One unit leads
 * it, others may help, and townships may be told to do their part.
 *
 * The lead unit signs for the task, reports on it, asks for a later day if it
 * needs one, and at last reports it done.  Helping units report.  A township
 * with an account signs and reports, too; for one without an account the office
 * records its reports.  The office presses, grants or refuses a later day, and
 * closes the task or sends it back (docs/design.md draws the states).
 *
 * A task and its reports are read by the lead and helping units, or the units
 * that follow those, by the office and by the convener.  A township reads the
 * task and its own reports only.
 *
 * task.c has the moves of units and office, task_told.c those of townships,
 * progress.c the reports, task_light.c the lights, task_list.c the lists, and
 * task_report.c what a conference hears of open tasks.
 */
#ifndef CONFERENCE_TASKS_TASK_H
#define CONFERENCE_TASKS_TASK_H

#include "conference/records/listing.h"
#include "conference/records/move.h"
#include "conference/workday.h"

enum task_state { TASK_OPEN, TASK_SIGNED, TASK_DONE, TASK_CLOSED, TASK_OFF };

struct task {
	RECORD_HAS;				/* state: enum task_state */
	int64_t		editor_id, resolution_id, referral_id;
	int64_t		unit_id;		/* lead */
	int64_t		percent, presses;
	int64_t		lead;			/* of a unit's: it leads */
	int64_t		days;			/* to the last day; < 0: late */
	int64_t		workdays;		/* of these; set by pages, lists */
	int64_t		late;			/* reported done after it */
	int64_t		meeting_id;		/* of the resolution, or 0 */
	int64_t		township_id;		/* of a township's: who reads */
	int64_t		told, told_reported;	/* of a list: townships */
	struct text	source;			/* resolution, instruction,
						   assignment, referral */
	struct text	document, title, text, deliverable, reason, asked_why;
	int64_t		minutes_id, position;	/* of these minutes, or 0 */
	struct text	meeting;		/* its name */
	struct text	number;			/* of the minutes */
	struct text	light;			/* of a list: struct lights */
	struct text	told_names;		/* of a whole list: townships */
	struct text	author;
	struct day	received_on, due_on, first_due_on, asked_until;
	struct day	done_on, closed_on;
	struct moment	due_at;			/* start of the last day */
	struct moment	pressed_at, opened_at, signed_at, changed_at;
	struct moment	back_at;		/* sent back, and not done since */
	struct id_list	units, townships;	/* that help; that are told to */
};

/*
 * task_shape is a unit's, task_office_shape the office's, task_told_shape a
 * township's: there signed_at is when that township signed for it, and the
 * state open or signed is its own.
 */
extern const struct shape task_shape, task_office_shape, task_told_shape;
/* The forms: a unit's; the office's answer, and what it changes. */
extern const struct shape task_answer_shape, task_change_shape;
extern const struct record task_of_unit, task_of_office, task_of_township;
extern const struct query task_lock;
/* A task of the open township that the account works for (task_told.c). */
bool		task_at_township(struct db *, int64_t id, int64_t account_id,
		    struct task *out);

/* ---- Lights */

/*
 * red: past its last day; yellow: from `task-warn-days` workdays before it;
 * else green; grey: closed or called off.  What was reported done has the light
 * of that day, while the office checks it.
 */
struct lights { struct day today, warn; };	/* yellow up to warn */
struct lights	lights_of(struct db *, struct day today);
/* For an act that stores them: by the calendar as it is now. */
struct lights	lights_held(struct db *, struct day today);
struct text	light_of(const struct lights *, const struct task *);
/* The last day that is yellow on this day, n workdays before it. */
struct day	light_warn(struct day today, int64_t n, day_off_fn *,
		    const void *with);
/* Workdays from today to the last day; < 0: workdays since. */
int64_t		task_workdays(struct db *, struct day today, struct day due);
/* Of a last day that is off, the workday before it; else no day. */
struct day	task_workday_before(struct db *, struct day due);
/* The light in SQL, of task t, by :today and :warn. */
#define TASK_LIGHT							\
    "CASE WHEN t.ended THEN 'grey'"					\
    "     WHEN t.due_on < COALESCE(t.done_on, :today) THEN 'red'"	\
    "     WHEN t.done_on IS NOT NULL OR t.due_on > :warn THEN 'green'"	\
    "     ELSE 'yellow' END"

/* ---- Making */

/* Makes a task: its id.  It has source, title, unit_id, due_on and so on. */
int64_t		task_add(const struct mover *, struct task *);
/* Makes the task of a decided resolution with a lead unit and a last day. */
void		tasks_open(const struct mover *, int64_t resolution_id);

/* ---- Reports */

struct progress {
	RECORD_HAS;
	int64_t		task_id, unit_id, township_id, percent;
	int64_t		lead, task_state;	/* by the lead unit */
	int64_t		told;			/* the office recorded it */
	struct text	text;
	struct text	author, township;	/* to be read */
	int64_t		file_count;
	struct moment	reported_at;
};
/* Of a unit; of a township, as the office records it; and by a township. */
extern const struct shape progress_shape, progress_told_shape,
    progress_own_shape;
extern const struct record progress_of_unit, progress_of_township,
    progress_own;
/* Of a task, or of one township (0: of all), newest first; at most 100. */
struct rows	progress_of_task(struct db *, int64_t task_id,
		    int64_t township_id);

/* To choose from: one window of each open township, and those of the task. */
struct task_township {
	int64_t		id, reported, percent;	/* percent: -1: not said */
	int64_t		has_account;
	struct text	name;
	struct moment	signed_at, reported_at;
};
extern const struct shape task_township_shape;
struct rows	task_townships(struct db *, int64_t task_id);

/* ---- Lists (task_list.c) */

struct task_query {
	struct text	unit, light, source, state, sort;
	int64_t		meeting, township;
	LISTING_HAS;
	/* Set by the page: struct lights, and "3,13", the units whose tasks are
	 * listed: those of `unit`, or a unit's own. */
	struct day	today, warn;
	struct text	units;
	int64_t		account_id;	/* of a township */
	int64_t		ended;		/* of closed ones: 0: open ones, too */
};
extern const struct shape task_query_shape;
/* What .light and .source may be, then NULL. */
extern const char *const task_lights[], *const task_sources[];
/* The units of this code and before it; those that this unit reads for. */
struct text	task_units_coded(struct db *, struct text code);
struct text	task_units_seen(struct db *, int64_t unit_id);
/*
 * The list that is asked for: of open tasks by last day, or the newest first;
 * of closed ones, or of both, the newest first.
 */
const struct listing *task_listing(const struct task_query *);
/* The same of the tasks that the units lead or help with. */
const struct listing *task_listing_of_unit(const struct task_query *);
/* The same of the tasks that are addressed to the township of the account. */
const struct listing *task_listing_of_township(const struct task_query *);
/* Sets .workdays of these tasks, as the lists above do. */
void		tasks_workdays(struct db *, const void *task_query,
		    struct rows);
/* Those of the filter in one piece, in the order of the list; at most
 * TASKS_WHOLE_MAX. */
enum { TASKS_WHOLE_MAX = 1000 };
struct rows	tasks_whole(struct db *, const struct task_query *);
struct rows	tasks_whole_of_unit(struct db *, const struct task_query *);

/*
 * What the units ("3,13") have to do as lead, as struct work: sign for, what was
 * sent back or pressed for, what is due in 14 days, by last day, at most 50; and
 * what townships have reported.
 */
struct rows	tasks_todo(struct db *, struct text units);

/* Of a resolution, those that the unit sees (0: all), by id; at most 50. */
struct rows	tasks_of_resolution(struct db *, int64_t resolution_id,
		    int64_t unit_id);

/* How many open tasks each lead unit has, by light. */
struct task_tally { int64_t unit_id, red, yellow, green, total; };
extern const struct shape task_tally_shape;
struct rows	tasks_tallied(struct db *, const struct lights *);
/* What the board can be filtered by: meetings that tasks come from, newest
 * first, at most 50; townships that tasks are addressed to. */
struct task_choice { int64_t id; struct text name; };
extern const struct shape task_choice_shape;
struct rows	task_meetings(struct db *);
struct rows	task_townships_told(struct db *);

/* ---- The report to a conference: the first item of its agenda */

/* An open task, now or when a version of an agenda was issued. */
struct task_line {
	int64_t		task_id, unit_id, percent;
	struct text	title, light;
	struct day	due_on;
};
extern const struct shape task_line_shape;
/* By last day; at most 500. */
struct rows	tasks_reported(struct db *, const struct lights *);
/* With a version of an agenda that has the report, and those of a version. */
void		tasks_freeze(const struct mover *, int64_t meeting_id,
		    int64_t number);
struct rows	tasks_frozen(struct db *, int64_t meeting_id, int64_t number);

/* In SQL: the units whose tasks :unit_id sees, and whether task t is one. */
#define TASK_READ							\
    "(SELECT r.unit_id FROM topic_reader r WHERE r.reader_id = :unit_id)"
#define TASK_OF_READER							\
    "(t.unit_id IN " TASK_READ						\
    "  OR EXISTS (SELECT 1 FROM task_unit h"				\
    "              WHERE h.task_id = t.id AND h.unit_id IN " TASK_READ "))"

/*
 * The tasks (task_township w) that are addressed to the township of account a.
 * It has a row for each of its windows, which are one township by their name;
 * what is addressed to two of them is read as of the first.
 */
#define TASK_OF_TOWNSHIP							\
    "  FROM account a JOIN township own ON own.id = a.township_id"	\
    "  JOIN township x ON x.name = own.name"				\
    "  JOIN task_township w ON w.township_id = x.id"			\
    "   AND NOT EXISTS (SELECT 1 FROM township y"			\
    "         JOIN task_township z ON z.township_id = y.id"		\
    "        WHERE y.name = own.name AND y.id < x.id"			\
    "          AND z.task_id = w.task_id)"
/* And whether a window of it is open. */
#define TASK_TOWNSHIP_OPEN						\
    "EXISTS (SELECT 1 FROM township o WHERE o.name = own.name AND o.state = 0)"

/* How far the township of task_township x is, as it has said last; or NULL. */
#define TASK_TOLD_PERCENT						\
    "(SELECT s.percent FROM progress s WHERE s.id ="			\
    "        (SELECT MAX(r.id) FROM progress r"				\
    "          WHERE r.task_id = x.task_id"				\
    "            AND r.township_id = x.township_id AND r.percent IS NOT NULL))"

/*
 * Open tasks on which townships have reported since the lead unit has, as rows
 * for a worklist: with the first three of them, and their share.  of: which tasks
 * t and reports p, by account a.
 */
#define TASK_NEWS(of)							\
    "SELECT 'task-told' AS kind, CONCAT(t.title, '\uff08',"		\
    "         SUBSTRING_INDEX(GROUP_CONCAT(CONCAT(w.name, COALESCE("	\
    "           CONCAT(' ', " TASK_TOLD_PERCENT ", '%'), ''))"		\
    "           ORDER BY p.id SEPARATOR '\u3001'), '\u3001', 3),"		\
    "         IF(COUNT(*) > 3, '\u7b49', ''), '\uff09')"			\
    "         AS title, t.id, COUNT(*) AS total, MIN(p.reported_at) AS at," \
    "       FALSE AS due"						\
    "  FROM task_township x JOIN task t ON t.id = x.task_id AND t.state < 2" \
    "  JOIN progress p ON p.task_id = x.task_id"			\
    "   AND p.township_id = x.township_id"				\
    "  JOIN township w ON w.id = x.township_id"				\
    "  JOIN account a ON a.id = p.author_id"				\
    " WHERE " of " AND NOT EXISTS (SELECT 1 FROM progress n"		\
    "        WHERE n.task_id = p.task_id AND n.id > p.id"		\
    "          AND (n.township_id = p.township_id OR n.unit_id IN"	\
    "               (SELECT r.reader_id FROM topic_reader r"		\
    "                 WHERE r.unit_id = t.unit_id)))"			\
    " GROUP BY t.id, t.title ORDER BY at, t.id LIMIT 20"

/* And which minutes have the resolution of task t, as which item. */
#define TASK_MINUTES							\
    "COALESCE(n.id, 0) AS minutes_id, COALESCE(n.number, '') AS number,"	\
    "       COALESCE(y.position, 0) AS position"
#define TASK_MINUTES_JOIN						\
    "  LEFT JOIN decided_resolution y ON y.id = t.resolution_id"	\
    "  LEFT JOIN minutes n ON n.meeting_id = y.meeting_id"

enum { TASK_CODE_MAX = 40, TASK_TITLE_MAX = 200, TASK_TEXT_MAX = 4000,
    TASK_WORDS_MAX = 1000, TASK_DELIVERABLE_MAX = 500,
    TASK_UNITS_MAX = 60, TASK_AHEAD_DAYS = 1830 };

#endif
