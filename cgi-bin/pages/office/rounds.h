/* rounds: the office's pages of calls for topics. */
#ifndef PAGES_OFFICE_ROUNDS_H
#define PAGES_OFFICE_ROUNDS_H

#include "web/request.h"

page_fn	rounds_show, round_new_show;
/*
 * Also sets meeting.N, asked.N (units), brought.N (topics), and round.missing,
 * how many units can be reminded today.
 */
page_fn	round_show;
/*
 * Reminds the units that brought nothing, each once a day.  409 "closed": the
 * round is not open; "reminded": there is none to remind.
 */
act_fn	round_remind_do;

#endif
