/* case_file: the pages of all that was written about a topic, for the archive. */
#ifndef PAGES_CHAIN_CASE_FILE_H
#define PAGES_CHAIN_CASE_FILE_H

#include "web/request.h"

/*
 * topic: with version.N, what was submitted; strip.N; entry.PART.N, and
 * under.settlement.ID.N and under.task.ID.N, their parts
 * and reports; event.N.
 */
page_fn	case_file_show;
/* On paper also its part of minutes, minutes.ID.line.N, and attached.N. */
page_fn	case_sheet_show;

#endif
