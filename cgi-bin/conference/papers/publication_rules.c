/* What the moves of notices and policies demand. */
#include "conference/papers/posting.h"
#include "conference/papers/publication.h"
#include "db/db.h"
#include "input/personal.h"
#include "input/typed.h"
#include "markup/plain.h"

/* A last day, or a publication, further off is asked about, or refused. */
enum { YEAR_DAYS = 366, ABSURD_DAYS = 3660, AHEAD_DAYS = 366 };

/* Which of these exist. */
struct known { bool kind, unit, category; };
static const struct shape known_shape = SHAPE(struct known,
	COLUMNS(struct known, kind, unit, category));
QUERY(paper_names, known_shape,
    "SELECT EXISTS (SELECT 1 FROM notice_kind WHERE code = :kind) AS kind,"
    "       EXISTS (SELECT 1 FROM unit WHERE id = :unit_id) AS unit,"
    "       EXISTS (SELECT 1 FROM category WHERE id = :category_id)"
    "           AS category");

/* What no draft may have. */
void
paper_derive(struct db *db, struct day today, void *row, struct faults *to)
{
	struct paper *p = row;
	struct known known = { false, false, false };

	(void)today;
	db_row(db, &paper_names, &known, BIND(P(p->kind), P(p->unit_id),
	    P(p->category_id)));
	fault_if(to, p->kind.len > 0 && !known.kind, "kind", "choice");
	fault_if(to, p->unit_id != 0 && !known.unit, "unit_id", "choice");
	fault_if(to, p->category_id != 0 && !known.category, "category_id",
	    "choice");
	if (papers_kind(p) == &policy_papers && p->validity.len == 0)
		p->validity = TEXT("valid");
}

static struct day
days_on(struct moment now, int64_t days)
{
	return moment_day((struct moment){ now.s + days * DAY_S });
}

/* A posting is for objections, and has an end that is not far. */
static void
posting_faults(struct faults *to, struct db *db, const struct paper *p,
    struct moment now)
{
	struct posting posting;
	int32_t end = p->posted_until.ymd, today = moment_day(now).ymd;
	bool absurd = end > days_on(now, ABSURD_DAYS).ymd;

	fault_if(to, p->kind.len == 0, "kind", "missing");
	fault_if(to, end != 0 && end < today, "posted_until", "past");
	fault_if(to, absurd, "posted_until", "absurd");
	fault_ask_if(to, !absurd && end > days_on(now, YEAR_DAYS).ymd,
	    "posted_until", "far-posted");
	if (!posting_find(db, p->kind, moment_day(p->published_at.s == 0 ? now :
	    p->published_at), &posting))
		return;
	fault_ask_if(to, end >= today && end < posting.until.ymd,
	    "posted_until", "short-posted");
	fault_if(to, p->unit_id == 0, "unit_id", "missing");
	fault_if(to, p->objection_phone.len == 0, "objection_phone",
	    "missing");
}

/* What a reviewer must be able to rely on. */
void
paper_complete(struct faults *to, const struct mover *by, const void *before,
    const void *after)
{
	const struct paper *p = after;
	struct db *db = tx_db(by->tx);
	struct arena *a = db_room(db);

	(void)before;
	fault_if(to, p->title.len == 0, "title", "missing");
	fault_if(to, p->made_on.ymd > moment_day(by->now).ymd, "made_on",
	    "future");
	fault_if(to, p->valid_until.ymd != 0 &&
	    p->valid_until.ymd < p->made_on.ymd, "valid_until", "order");
	fault_if(to, !text_says(a, plain_text(a, p->body)), "body",
	    "missing");
	fault_if(to, p->version > 1 && p->note.len == 0, "note", "missing");
	if (papers_kind(p) == &notice_papers)
		posting_faults(to, db, p, by->now);
	else
		fault_if(to, p->issuer.len == 0, "issuer", "missing");
}

/* Whether what the public will read has a personal number. */
static bool
exposes(const struct paper *p)
{
	const struct shape *shape = papers_kind(p)->record->shape;
	struct personal found;

	for (size_t i = 0; i < shape->count; i++) {
		const struct member *m = &shape->members[i];

		if (m->no_personal && personal_find(*(const struct text *)
		    ((const char *)p + m->at), 0, &found))
			return true;
	}
	return false;
}

/* When this version is to be public: a later one replaces the first at once. */
struct moment
paper_publish_time(const struct mover *by, const struct paper *p)
{
	return p->face == FACE_NONE && p->publish_at.s != 0 ? p->publish_at :
	    by->now;
}

void
paper_publishable(struct faults *to, const struct mover *by, const void *before,
    const void *after)
{
	const struct paper *p = after;
	struct moment at = paper_publish_time(by, p);

	(void)before;
	fault_if(to, at.s < by->now.s, "publish_at", "past");
	fault_if(to, at.s > by->now.s + (int64_t)AHEAD_DAYS * DAY_S,
	    "publish_at", "far");
	if (to->count > 0)
		return;
	fault_if(to, p->ended, "ended", "over");
	fault_if(to, p->posted_until.ymd != 0 &&
	    p->posted_until.ymd < moment_day(at).ymd, "ended", "ended");
	fault_if(to, p->personal_review.len == 0 && exposes(p), "personal",
	    "personal");
}
