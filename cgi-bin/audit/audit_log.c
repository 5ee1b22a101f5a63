/* Reads the audit log and verifies its chain of hashes. */
#include <string.h>

#include "audit/audit.h"
#include "audit/audit_log.h"
#include "base/arena.h"
#include "db/count.h"
#include "db/db.h"
#include "db/row_cache.h"

enum { CHAIN_ROWS = 200 };	/* a batch; 12 KiB per row at most */

const struct shape audit_line_shape = SHAPE(struct audit_line,
	COLUMNS(struct audit_line, id, at, account_id, who, verb, object_id,
	    address, before_, detail, kind, title));

const struct shape audit_word_shape = SHAPE(struct audit_word,
	COLUMNS(struct audit_word, id, word));

/* Who it is about. */
#define PEOPLE								\
    " WHEN 'seat' THEN (SELECT h.name FROM seat o"			\
    "   JOIN person h ON h.id = o.person_id WHERE o.id = a.object_id)"	\
    " WHEN 'appointment' THEN (SELECT o.name FROM seat_change o"	\
    "   WHERE o.id = a.object_id)"					\
    " WHEN 'member_change' THEN (SELECT o.name FROM seat_change o"	\
    "   WHERE o.id = a.object_id)"					\
    " WHEN 'liaison_change' THEN (SELECT o.name FROM seat_change o"	\
    "   WHERE o.id = a.object_id)"

/* What a topic was called in the version that units were asked about. */
#define ASKED								\
    " WHEN 'inquiry' THEN (SELECT v.title FROM inquiry o"		\
    "   JOIN topic_version v ON v.topic_id = o.topic_id"		\
    "    AND v.number = o.number WHERE o.id = a.object_id)"		\
    " WHEN 'opinion' THEN (SELECT v.title FROM opinion o"		\
    "   JOIN topic_version v ON v.topic_id = o.topic_id"		\
    "    AND v.number = o.number WHERE o.id = a.object_id)"		\
    " WHEN 'written_position' THEN (SELECT v.title"			\
    "    FROM written_position o"					\
    "    JOIN topic_version v ON v.topic_id = o.topic_id"		\
    "     AND v.number = o.number WHERE o.id = a.object_id)"		\
    " WHEN 'settlement' THEN (SELECT v.title FROM settlement o"		\
    "   JOIN topic_version v ON v.topic_id = o.topic_id"		\
    "    AND v.number = o.number WHERE o.id = a.object_id)"		\
    " WHEN 'task' THEN (SELECT t.title FROM task t"			\
    "  WHERE t.id = a.object_id)"					\
    " WHEN 'progress' THEN (SELECT t.title FROM task t"			\
    "   JOIN progress p ON p.task_id = t.id WHERE p.id = a.object_id)"

/*
 * The object's present title as the office or the public may read it; drafts
 * have none here.  A verb begins with the kind of its object.
 */
#define TITLE								\
    "COALESCE(CASE SUBSTRING_INDEX(a.verb, '.', 1)"			\
    " WHEN 'topic' THEN (SELECT CONCAT_WS(' ', o.number, o.title)"	\
    "   FROM sent_topic o"						\
    "  WHERE o.id = a.object_id AND o.state NOT IN (2, 5, 6))"		\
    " WHEN 'meeting' THEN (SELECT o.name FROM meeting o"		\
    "   WHERE o.id = a.object_id AND o.state > 0)"			\
    " WHEN 'attendance' THEN (SELECT m.name FROM invitation o"		\
    "   JOIN meeting m ON m.id = o.meeting_id WHERE o.id = a.object_id)"	\
    " WHEN 'invitation' THEN (SELECT m.name FROM invitation o"		\
    "   JOIN meeting m ON m.id = o.meeting_id WHERE o.id = a.object_id)"	\
    " WHEN 'minutes' THEN (SELECT CONCAT_WS(' ', o.number, o.title)"	\
    "   FROM minutes o WHERE o.id = a.object_id AND o.version > 0)"	\
    " WHEN 'resolution' THEN (SELECT o.title FROM resolution o"		\
    "   WHERE o.id = a.object_id AND o.state > 0)"			\
    " WHEN 'round' THEN (SELECT o.title FROM round o"			\
    "   WHERE o.id = a.object_id AND o.state > 0)"			\
    " WHEN 'referral' THEN (SELECT o.title FROM referral o"		\
    "   WHERE o.id = a.object_id AND o.state > 0)"			\
    " WHEN 'notice' THEN (SELECT o.title FROM notice o"			\
    "   WHERE o.id = a.object_id)"					\
    " WHEN 'policy' THEN (SELECT o.title FROM policy o"			\
    "   WHERE o.id = a.object_id)"					\
    " WHEN 'account' THEN (SELECT o.name FROM account o"		\
    "   WHERE o.id = a.object_id)"					\
    PEOPLE ASKED							\
    " WHEN 'unit' THEN (SELECT o.name FROM unit_name o"		\
    "   WHERE o.unit_id = a.object_id ORDER BY o.since DESC LIMIT 1)"	\
    " END, '') AS title"

#define KIND "SUBSTRING_INDEX(a.verb, '.', 1) AS kind"
#define LINE								\
    "SELECT a.id, a.at, COALESCE(a.account_id, 0) AS account_id,"	\
    "       p.name AS who, a.verb, a.object_id, a.address, a.before_,"	\
    "       a.detail, " KIND ", " TITLE					\
    "  FROM audit a LEFT JOIN account p ON p.id = a.account_id"

#define FILTER								\
    "   AND a.id < :below AND a.at BETWEEN :from AND :upto"		\
    "   AND (:verb = '' OR a.verb = :verb)"				\
    "   AND (:object_id = 0 OR a.object_id = :object_id)"		\
    "   AND (:address = '' OR a.address = :address)"			\
    " ORDER BY a.id DESC LIMIT :most"

QUERY(audit_rows_all, audit_line_shape, LINE
    " WHERE a.id > 0" FILTER);
QUERY(audit_rows_of_one, audit_line_shape, LINE
    " WHERE a.account_id = :account_id" FILTER);
QUERY(audit_rows_of_nobody, audit_line_shape, LINE
    " WHERE a.account_id IS NULL" FILTER);

/* The account's own actions, with titles of its drafts; cached by MariaDB. */
QUERY(audit_rows_of_account, audit_line_shape,
    "SELECT SQL_CACHE a.id, a.at, a.verb, a.object_id, " KIND ","
    "       COALESCE(CASE SUBSTRING_INDEX(a.verb, '.', 1)"
    "       WHEN 'topic' THEN (SELECT CONCAT_WS(' ', o.number, o.title)"
    "         FROM topic o WHERE o.id = a.object_id"
    "          AND (o.version > 0 AND o.state NOT IN (0, 2, 5, 6)"
    "               OR o.unit_id = p.unit_id))"
    "       WHEN 'meeting' THEN (SELECT o.name FROM meeting o"
    "         WHERE o.id = a.object_id)"
    "       WHEN 'referral' THEN (SELECT o.title FROM referral o"
    "         WHERE o.id = a.object_id)"
    "       WHEN 'account' THEN (SELECT o.name FROM account o"
    "         WHERE o.id = a.object_id)"
    "       WHEN 'unit' THEN (SELECT o.name FROM unit_name o"
    "         WHERE o.unit_id = a.object_id ORDER BY o.since DESC LIMIT 1)" PEOPLE ASKED
    "       END, '') AS title"
    "  FROM audit a JOIN account p ON p.id = a.account_id"
    " WHERE a.account_id = :account_id"
    "   AND (a.verb LIKE 'topic.%' OR a.verb LIKE 'meeting.%'"
    "        OR a.verb LIKE 'inquiry.%' OR a.verb LIKE 'opinion.%'"
    "        OR a.verb LIKE 'settlement.%' OR a.verb LIKE 'task.%'"
    "        OR a.verb LIKE 'referral.%'"
    "        OR a.verb LIKE 'account.%' OR a.verb LIKE 'unit.%'"
    "        OR a.verb IN ('seat.add', 'seat.correct')"
    "        OR a.verb LIKE 'appointment.%' OR a.verb LIKE '%\\_change.%')"
    "   AND a.verb NOT LIKE 'account.sign%'"
    "   AND a.verb <> 'account.ends-on'"
    " ORDER BY a.id DESC LIMIT 10");

QUERY(audit_people_rows, audit_word_shape,
    "SELECT id, name AS word FROM account ORDER BY name, id LIMIT 500");
/* With another column MariaDB would read the whole index. */
QUERY(audit_verb_rows, audit_word_shape,
    "SELECT DISTINCT verb AS word FROM audit ORDER BY verb LIMIT 500");

struct rows
audit_lines(struct db *db, const struct audit_filter *f, int64_t most)
{
#define TAIL P(f->below), P(f->from), P(f->upto), P(f->verb),		\
	P(f->object_id), P(f->address), P(most)
	if (f->nobody)
		return db_rows(db, &audit_rows_of_nobody, BIND(TAIL));
	if (f->account_id != 0)
		return db_rows(db, &audit_rows_of_one,
		    BIND(P(f->account_id), TAIL));
	return db_rows(db, &audit_rows_all, BIND(TAIL));
#undef TAIL
}

struct rows
audit_of_account(struct db *db, int64_t account_id)
{
	return row_cache_rows(db, &audit_rows_of_account, BIND(P(account_id)));
}

struct rows
audit_people(struct db *db)
{
	return db_rows(db, &audit_people_rows, BIND_NONE);
}

struct rows
audit_verbs(struct db *db)
{
	return db_rows(db, &audit_verb_rows, BIND_NONE);
}

/* ---- Verifying the chain */

struct end { int64_t since, last; struct text hash; };

static const struct shape end_shape = SHAPE(struct end,
	COLUMNS(struct end, since, last, hash));

struct link {
	int64_t		id, at, account_id, object_id;
	struct text	verb, address, before_, detail, hash;
};

static const struct shape link_shape = SHAPE(struct link,
	COLUMNS(struct link, id, at, account_id, object_id, verb, address,
	    before_, detail, hash));

QUERY(audit_end, end_shape,
    "SELECT since, last, LOWER(HEX(hash)) AS hash FROM audit_head"
    " WHERE id = 1");
QUERY(audit_links, link_shape,
    "SELECT id, at, COALESCE(account_id, 0) AS account_id, object_id, verb,"
    "       address, before_, detail, LOWER(HEX(hash)) AS hash"
    "  FROM audit WHERE id > :at AND id <= :last ORDER BY id LIMIT 200");
QUERY(audit_link, link_shape,
    "SELECT id, at, COALESCE(account_id, 0) AS account_id, object_id, verb,"
    "       address, before_, detail, LOWER(HEX(hash)) AS hash"
    "  FROM audit WHERE id = :at");
QUERY(audit_last, count_shape,
    "SELECT MAX(id) AS total FROM audit");
QUERY(audit_early, count_shape,
    "SELECT MAX(id) AS total FROM audit WHERE id <= :since"
    "   AND hash IS NOT NULL");

/* The state of the walk between two batches. */
struct walk {
	struct db		*db;
	struct arena		*arena;		/* of the batch */
	struct audit_proof	*proof;
	int64_t			 at;		/* the last id read */
	char			 hash[AUDIT_HASH_CHARS + 1];	/* its hash */
	int64_t			 known_id;
	struct text		 known_hash;
	int64_t			 most;		/* only the last rows; 0: all */
};

static void
fault(struct walk *w, int64_t id, enum audit_why why)
{
	if (w->proof->faults < AUDIT_FAULTS_MAX)
		w->proof->fault[w->proof->faults] =
		    (struct audit_fault){ id, why };
	w->proof->faults++;
}

static void
hash_keep(char out[static AUDIT_HASH_CHARS + 1], struct text hash)
{
	size_t n = hash.len < AUDIT_HASH_CHARS ? hash.len : AUDIT_HASH_CHARS;

	memcpy(out, hash.s, n);
	out[n] = '\0';
}

/* Checks that the row follows the previous one. */
static void
step(struct walk *w, const struct link *l)
{
	struct audit_row row = { l->id, l->at, l->account_id, l->object_id,
	    l->verb, l->address, l->before_, l->detail };
	struct text before = { w->hash, strlen(w->hash) };

	if (l->id != w->at + 1)
		fault(w, w->at + 1, AUDIT_MISSING);
	else if (!text_same(audit_hash(w->arena, before, &row), l->hash))
		fault(w, l->id, AUDIT_CHANGED);
	if (l->id == w->known_id && !text_same(l->hash, w->known_hash))
		fault(w, l->id, AUDIT_KNOWN);
	w->at = l->id;
	hash_keep(w->hash, l->hash);	/* a fault is reported once */
	w->proof->rows++;
}

static void
walk_to(struct walk *w, int64_t last)
{
	struct rows rows;

	do {
		arena_reset(w->arena);
		rows = db_rows(w->db, &audit_links, BIND(P(w->at), P(last)));
		for (size_t i = 0; i < rows.count; i++)
			step(w, (const struct link *)rows.at + i);
	} while (rows.count == CHAIN_ROWS);
	if (w->at < last)
		fault(w, w->at + 1, AUDIT_MISSING);
}

/* Checks for rows before the beginning and behind the end of the chain. */
static void
outside(struct walk *w)
{
	int64_t early = count_of(db_rows(w->db, &audit_early,
	    BIND(P(w->proof->since))));
	int64_t last = count_of(db_rows(w->db, &audit_last, BIND_NONE));
	struct end end = { .hash = TEXT("") };

	if (early > 0)
		fault(w, early, AUDIT_SINCE);
	/* Read before the end: a commit changes both. */
	if (db_row(w->db, &audit_end, &end, BIND_NONE) && last > end.last)
		fault(w, last, AUDIT_LOOSE);
}

/* Begins at the start of the chain, or `most` rows before its end. */
static void
begin(struct walk *w, const struct end *end)
{
	struct link l;

	w->at = end->since;
	memset(w->hash, '0', AUDIT_HASH_CHARS);
	if (w->most == 0 || end->last - w->most <= end->since)
		return;
	w->at = end->last - w->most;
	if (db_row(w->db, &audit_link, &l, BIND(P(w->at))))
		hash_keep(w->hash, l.hash);
	else
		fault(w, w->at, AUDIT_MISSING);
}

static void
verify(struct walk *w)
{
	struct audit_proof *proof = w->proof;
	struct end end = { .hash = TEXT("") };

	if (!db_row(w->db, &audit_end, &end, BIND_NONE)) {
		fault(w, 0, AUDIT_HEAD);
		return;
	}
	proof->since = end.since;
	proof->last = end.last;
	hash_keep(proof->hash, end.hash);
	begin(w, &end);
	walk_to(w, end.last);
	if (w->at == end.last && strcmp(w->hash, proof->hash) != 0)
		fault(w, end.last, AUDIT_HEAD);
	if (w->known_id > end.last || (w->known_id > 0 &&
	    w->known_id <= end.since))
		fault(w, w->known_id, AUDIT_KNOWN);
	outside(w);
}

static void
prove(struct walk w)
{
	struct arena *arena = db_arena(w.db, w.arena);

	*w.proof = (struct audit_proof){ 0 };
	verify(&w);
	db_arena(w.db, arena);
	arena_free(w.arena);
}

void
audit_verify(struct db *db, int64_t known_id, struct text known_hash,
    struct audit_proof *out)
{
	prove((struct walk){ .db = db, .arena = arena_new(), .proof = out,
	    .known_id = known_id, .known_hash = known_hash });
}

void
audit_verify_end(struct db *db, int64_t rows, struct audit_proof *out)
{
	prove((struct walk){ .db = db, .arena = arena_new(), .proof = out,
	    .known_hash = TEXT(""), .most = rows });
}
