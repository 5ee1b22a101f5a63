/* Counts the last days of opinions again that can still be given in time. */
#include "audit/audit.h"
#include "conference/calendar/recount.h"
#include "db/db.h"

struct open_opinion {
	int64_t		id, state, due_days;
	struct day	due_from, due_on;
};
static const struct shape open_opinion_shape = SHAPE(struct open_opinion,
	COLUMNS(struct open_opinion, id, state, due_days, due_from, due_on));

/* Those whose day was counted, not typed. */
QUERY(opinions_counted, open_opinion_shape,
    "SELECT {} FROM opinion"
    " WHERE state < 2 AND due_on >= :today AND due_from IS NOT NULL"
    " ORDER BY id LIMIT 5000 FOR UPDATE");
COMMAND(opinion_move,
    "UPDATE opinion SET due_on = :due_on"
    " WHERE id = :id");

static void
move(const struct recounter *by, const struct open_opinion *was,
    const struct open_opinion *to)
{
	audit_change(by->tx, "opinion.recount", was->id, &open_opinion_shape,
	    was, to);
	tx_change(by->tx, &opinion_move, BIND(P(to->due_on), P(to->id)));
	recount_moved(by, &(struct moved){ .kind = TEXT("opinion"),
	    .object_id = to->id, .state = to->state, .was = was->due_on,
	    .becomes = to->due_on });
}

int64_t
recount_opinions(const struct recounter *by)
{
	struct day today = moment_day(by->now);
	struct rows rows = db_rows(tx_db(by->tx), &opinions_counted,
	    BIND(P(today)));
	const struct open_opinion *all = rows.at;
	int64_t moved = 0;

	for (size_t i = 0; i < rows.count; i++) {
		struct open_opinion to = all[i];

		to.due_on = recount_end(by, to.due_from, to.due_days);
		if (to.due_on.ymd == all[i].due_on.ymd)
			continue;
		move(by, &all[i], &to);
		moved++;
	}
	return moved;
}
