/*
 * topic: what a unit wants the conference to discuss.
 *
 * Its unit writes, submits and withdraws it (topic_unit.c); the office answers
 * what is submitted (topic_sent.c); meetings and settlements lead it on
 * (topic_chain.c).  docs/design.md draws the life cycle.
 *
 * Submitting makes a version that does not change.  The unit reads and writes
 * the table topic; everybody else reads the version submitted last, in the
 * view sent_topic.
 */
#ifndef CONFERENCE_TOPICS_TOPIC_H
#define CONFERENCE_TOPICS_TOPIC_H

#include "conference/records/listing.h"
#include "conference/records/move.h"

enum topic_state {
	TOPIC_DRAFT, TOPIC_SUBMITTED, TOPIC_RETURNED, TOPIC_ACCEPTED,
	TOPIC_DECLINED, TOPIC_WITHDRAWN,
	TOPIC_PASSING,			/* with the member of its unit */
	TOPIC_SIFTING,			/* on a liaison meeting's agenda */
	TOPIC_UP_TOPIC, TOPIC_UP_DECISION,	/* may go to the conference */
	TOPIC_SETTLED, TOPIC_DEFERRED,
	TOPIC_TABLED,			/* on a conference's agenda */
	TOPIC_RESOLVED, TOPIC_NOTED, TOPIC_REFERRED, TOPIC_ANSWERED,
	TOPIC_MERGED, TOPIC_STATES
};
/* "draft" and so on; then NULL. */
extern const char *const topic_states[TOPIC_STATES + 1];

/* Accepted, and neither with its unit again nor at its end. */
bool		topic_in_work(int64_t state);

enum { TOPIC_TITLE_MIN = 4 };		/* characters */

struct topic {
	RECORD_HAS;			/* state: enum topic_state */
	int64_t		unit_id, editor_id, category_id;
	bool		of_office;	/* the office's own */
	bool		passes;		/* the member of its unit passes it */
	int64_t		merged_into, split_from;	/* topics */
	int64_t		round_id;	/* from which it was begun */
	/* Submitted last, 0: none; and that the unit writes, from 1. */
	int64_t		version, draft_version;
	struct text	number;		/* "": not accepted */
	struct text	title, problem, facts, proposal, decision;
	struct text	reason;		/* of the last answer or withdrawal */
	struct text	unit_reason;	/* why the member gave it back */
	struct text	author, editor;	/* their names */
	struct text	files;		/* the names of its files */
	struct id_list	duties, units;	/* clauses; units concerned */
	struct moment	changed_at, submitted_at, answered_at;
	/*
	 * In lists: how many days it has waited, and which part of the list it
	 * is in.
	 */
	int64_t		days;
	struct text	part;
};
/* /new?round=N */
struct topic_new_query { int64_t round; };
struct topic_count { struct text state, total; };	/* "draft", "200+" */

extern const struct shape topic_shape, topic_count_shape,
    topic_new_query_shape;

/*
 * The unit's own, and the office's own: drafted, passed by the unit's member,
 * submitted, withdrawn, discarded.
 */
extern const struct record topic_of_unit, topic_of_office;
/*
 * Topics of all units that were ever submitted: the office answers them.  Of a
 * withdrawn topic the page shows only the title.
 */
extern const struct record topic_sent;

/*
 * Where meetings and settlements lead a topic.  topic_step() makes the move
 * with this name; false: the topic does not exist, or its state has no such
 * move now.
 */
extern const struct record topic_chain;
bool		topic_step(const struct mover *, int64_t id, const char *name,
		    struct text reason);
/*
 * Makes an accepted topic part of another, which then concerns its unit as
 * well.  NULL, or why not: "closed", "target".
 */
const char	*topic_merge(const struct mover *, const struct topic *,
		    int64_t into, struct text reason);
/*
 * Makes a second accepted topic of one, with a number of its own and the words
 * of *part; sets its id.  False: *faults says what is wrong.
 */
bool		topic_split(const struct mover *, const struct topic *,
		    struct topic *part, struct faults *);
/*
 * Those that it was made of or became part of, .part: "into", "merged", "from",
 * "split".  And those that a topic can become part of.
 */
struct rows	topics_related(struct db *, int64_t id);
struct rows	topics_to_merge(struct db *, int64_t id);

/*
 * Its versions, the newest first: .version, .submitted_at, .author (who
 * submitted it), the words, clauses and units.
 */
struct rows	topic_versions(struct db *, int64_t id);

/* Whether there are units before it, whose topics it has by now. */
bool		unit_follows(struct db *, int64_t unit_id);
/* The unit's and of units before it, last changed first. */
extern const struct shape topic_query_shape;
const struct listing	*topic_listing(struct db *, int64_t unit_id);
/* Rows of topic_count_shape. */
struct rows	topic_counts_of_unit(struct db *, int64_t unit_id);
struct rows	topic_counts(struct db *);
/*
 * A liaison's desk: returned and drafts of the unit, oldest first ("wait"),
 * what the account changed last ("mine"), accepted ("done", the last first).
 */
struct rows	topics_of_desk(struct db *, int64_t unit_id,
		    int64_t account_id);
/* A member's: what waits to be passed is "wait" instead. */
struct rows	topics_of_member(struct db *, int64_t unit_id,
		    int64_t account_id);

/*
 * The office's: what waits, the oldest first, and the rest, last submitted
 * first; one filter.
 */
extern const struct shape sent_query_shape;
extern const struct listing topic_waiting_listing, topic_sent_listing;
/* Is the waiting list asked for? */
bool		sent_query_waits(const void *query);
/* The office's own that are not submitted, last changed first. */
struct rows	topics_of_office_open(struct db *);

/* ---- What the files of this folder share */

extern const struct query topic_lock;
extern const struct command topic_insert, topic_update, topic_answer;

/* Title, category, problem, proposal and decision are there. */
demands_fn	topic_whole;
void		topic_begin(struct db *, void *row);
void		topic_derive(struct db *, struct day today, void *row,
		    struct faults *);
void		topic_store(const struct mover *, const void *before,
		    const void *after, struct faults *);
/* What is open about a topic ends with it. */
void		topic_end(const struct mover *, const void *before,
		    const void *after, struct faults *);
/* For moves that submit, that give the unit its topic back, that accept. */
prepare_fn	topic_version_take, topic_version_open, topic_number_take;
/* The moves of who writes a topic. */
enum { TOPIC_UNIT_MOVES = 12 };
extern const struct move topic_unit_moves[TOPIC_UNIT_MOVES];

enum { FILTER_CODE_MAX = 40, FILTER_WORDS_MAX = 60 };

#define TOPIC_RECORD .kind = "topic", .shape = &topic_shape,		\
    .changed = "changed_at", .editor = "editor_id", .lock = &topic_lock,	\
    .insert = &topic_insert, .update = &topic_update,			\
    .files_version = "draft_version",					\
    .derive = topic_derive, .store = topic_store

/* All of topic t, as its unit reads it, or as it was submitted. */
#define TOPIC_WHOLE							\
    TOPIC_FROM("topic", "draft_version", "topic_duty d WHERE",		\
    "topic_unit u WHERE")
#define TOPIC_SENT_WHOLE						\
    TOPIC_FROM("sent_topic", "version",					\
    "topic_version_duty d WHERE d.number = t.version AND",		\
    "topic_version_unit u WHERE u.number = t.version AND")
#define TOPIC_FROM(table, files, duties, units)				\
    "SELECT {t.}, a.name AS author, e.name AS editor,"			\
    "       NOT t.of_office AND EXISTS (SELECT 1 FROM topic_reader y"	\
    "         JOIN unit w ON w.id = y.reader_id"			\
    "        WHERE y.unit_id = t.unit_id AND w.member_passes"		\
    "          AND w.until IS NULL) AS passes,"				\
    "       (SELECT GROUP_CONCAT(f.name ORDER BY f.position, f.id"	\
    "                    SEPARATOR ', ')"				\
    "          FROM file f"						\
    "         WHERE f.topic_id = t.id AND f.since_version <= t." files	\
    "           AND COALESCE(f.until_version, t." files ") >= t." files	\
    "       ) AS files,"						\
    "       (SELECT GROUP_CONCAT(d.duty_id ORDER BY d.duty_id SEPARATOR ' ')"	\
    "          FROM " duties " d.topic_id = t.id) AS duties,"		\
    "       (SELECT GROUP_CONCAT(u.unit_id ORDER BY u.unit_id SEPARATOR ' ')"	\
    "          FROM " units " u.topic_id = t.id) AS units"		\
    "  FROM " table " t"						\
    "  JOIN account a ON a.id = t.author_id"				\
    "  LEFT JOIN account e ON e.id = t.editor_id"

/* What a list shows of topic p. */
#define TOPIC_FACE							\
    "p.id, p.unit_id, p.state, p.category_id, p.number, p.title,"	\
    " p.changed_at, p.submitted_at, p.answered_at"

/* topic_states, by number. */
#define TOPIC_WORDS							\
    "'draft', 'submitted', 'returned', 'accepted', 'declined',"		\
    " 'withdrawn', 'passing', 'sifting', 'up-topic', 'up-decision',"	\
    " 'settled', 'deferred', 'tabled', 'resolved', 'noted', 'referred',"	\
    " 'answered', 'merged'"

/* How many, from counted rows; it stops at LIST_COUNTED. */
#define TOPIC_TOTAL "IF(COUNT(*) > 200, '200+', COUNT(*)) AS total"

#endif
