/* The columns of rounds. */
#include "conference/rounds/round.h"

enum { TITLE_MAX = 60, TEXT_MAX = 2000, UNITS_MAX = 200 };

#define FORM(member, ...) FIELD(struct round, member, __VA_ARGS__)
#define LISTED(member)							\
	COLUMN_AS(struct round, member, .derived = true, .unlogged = true)

const struct shape round_shape = SHAPE(struct round,
	RECORD_MEMBERS(struct round),
	FORM(title, .max = TITLE_MAX, .told = true, .no_personal = true),
	FORM(text, .max = TEXT_MAX, .lines = true, .no_personal = true),
	FORM(last_day, .optional = true, .told = true),
	FORM(meeting_id, .max = INT64_MAX, .optional = true,
	    .nullable = true),
	FORM(units, .max = UNITS_MAX),
	COLUMN(struct round, opened_at),
	COLUMN(struct round, closed_at),
	COLUMN_AS(struct round, changed_at, .unlogged = true),
	LISTED(meeting), LISTED(asked), LISTED(brought), LISTED(topics),
	LISTED(left), LISTED(reminded_at), LISTED(late));
