/* Counts the ends of open postings again. */
#include "audit/audit.h"
#include "conference/calendar/recount.h"
#include "db/db.h"
#include "search/search.h"

struct open_posting {
	int64_t		id, version, posted_days;
	struct day	posted_from, posted_until;
};
static const struct shape open_posting_shape = SHAPE(struct open_posting,
	COLUMN(struct open_posting, id),
	COLUMNS(struct open_posting, version, posted_days, posted_from,
	    posted_until));

/*
 * Open postings whose end was counted, not typed.  The index is forced so that
 * no other notice is locked.
 */
QUERY(postings_open, open_posting_shape,
    "SELECT {} FROM notice FORCE INDEX (posted_from)"
    " WHERE state = 2 AND posted_from IS NOT NULL AND posted_until >= :today"
    " ORDER BY id LIMIT 5000 FOR UPDATE");
/* Feed and sitemap say that it changed. */
COMMAND(posting_move,
    "UPDATE notice SET posted_until = :posted_until,"
    "       updated_at = GREATEST(updated_at, :now)"
    " WHERE id = :id");
COMMAND(posting_version_move,
    "UPDATE notice_version SET posted_until = :posted_until"
    " WHERE notice_id = :id AND version = :version");

static void
move(const struct recounter *by, const struct open_posting *was,
    const struct open_posting *to)
{
	audit_change(by->tx, "notice.recount", was->id, &open_posting_shape,
	    was, to);
	tx_change(by->tx, &posting_move, BIND(P(to->posted_until), P(to->id),
	    P(by->now)));
	tx_change(by->tx, &posting_version_move, BIND(P(to->posted_until),
	    P(to->id), P(to->version)));
	search_until(by->tx, SEARCH_NOTICE, to->id, to->posted_until);
	recount_moved(by, &(struct moved){ .kind = TEXT("notice"),
	    .object_id = to->id, .state = 2, .sequence = to->version,
	    .was = was->posted_until, .becomes = to->posted_until });
}

int64_t
recount_postings(const struct recounter *by)
{
	struct day today = moment_day(by->now);
	struct rows rows = db_rows(tx_db(by->tx), &postings_open,
	    BIND(P(today)));
	const struct open_posting *all = rows.at;
	int64_t moved = 0;

	for (size_t i = 0; i < rows.count; i++) {
		struct open_posting to = all[i];

		to.posted_until = recount_end(by, to.posted_from,
		    to.posted_days);
		if (to.posted_until.ymd == all[i].posted_until.ymd)
			continue;
		move(by, &all[i], &to);
		moved++;
	}
	return moved;
}
