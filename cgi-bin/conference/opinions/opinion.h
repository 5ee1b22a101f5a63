/*
 * opinion: what units are asked about a topic, in writing and by a day.
 *
 * An inquiry asks several units one question; the office makes it, or confirms
 * one that the topic's own unit proposes (inquiry.c).  Each unit asked has an
 * opinion, which it may change until the end of the last day; what comes later
 * is taken once, and marked (opinion.c).  Both are about one version of the
 * topic.  docs/design.md draws the life cycles.
 */
#ifndef CONFERENCE_OPINIONS_OPINION_H
#define CONFERENCE_OPINIONS_OPINION_H

#include "conference/calendar/calendar.h"
#include "conference/records/listing.h"
#include "conference/records/move.h"

/* Of the topic, as the version that was asked about has them. */
#define OPINION_TOPIC							\
	int64_t		topic_id, number;				\
	int64_t		topic_state, topic_version, topic_unit;		\
	struct text	title, topic_number
#define OPINION_TOPIC_MEMBERS(type)					\
	COLUMNS(type, topic_id, number), OPINION_TOPIC_NOW(type)
#define OPINION_TOPIC_NOW(type)						\
	COLUMN_AS(type, topic_state, .derived = true, .unlogged = true), \
	COLUMN_AS(type, topic_version, .derived = true, .unlogged = true), \
	COLUMN_AS(type, topic_unit, .derived = true, .unlogged = true),	\
	COLUMN_AS(type, title, .derived = true, .unlogged = true),	\
	COLUMN_AS(type, topic_number, .derived = true, .unlogged = true)

/* ---- Inquiries */

enum inquiry_state { INQUIRY_PROPOSED, INQUIRY_ASKED, INQUIRY_DECLINED,
    INQUIRY_WITHDRAWN };

struct inquiry {
	RECORD_HAS;
	OPINION_TOPIC;
	int64_t		editor_id, required, due_days;
	struct day	due_on;		/* for a new one 0: n workdays */
	struct day	due_from;	/* 0: the day was typed */
	struct id_list	units;
	struct text	question, reason, author, editor;
	struct moment	made_at, decided_at;
};
extern const struct shape inquiry_shape, inquiry_proposal_shape;
extern const struct record inquiry_of_office, inquiry_of_unit;

/* The last day that is usual for what is asked today. */
struct day	opinion_usual_day(struct db *, struct day today);
/* Those that the office has to confirm, the oldest first; at most 50. */
struct rows	inquiries_waiting(struct db *);
/* Of a topic, that were not asked: rows of inquiry_shape, newest first. */
struct rows	inquiries_of_topic(struct db *, int64_t topic_id);

/* ---- Opinions */

/* OPINION_ENDED: not needed any more, because its topic is not in work any more. */
enum opinion_state { OPINION_ASKED, OPINION_ANSWERED, OPINION_CALLED_OFF,
    OPINION_ENDED };

struct opinion {
	RECORD_HAS;
	OPINION_TOPIC;
	int64_t		unit_id, inquiry_id, editor_id, required, due_days;
	struct day	due_on, due_from;
	bool		late;		/* answered after its last day */
	struct text	question, answer, text, reason;
	struct text	author, editor, files;
	struct moment	asked_at, answered_at, changed_at;
	int64_t		days;		/* to its last day; < 0: overdue */
};
extern const struct shape opinion_shape, opinion_office_shape;
/* Its unit answers; the office extends the day, or calls it off. */
extern const struct record opinion_of_unit, opinion_of_office;

/* May units be asked about a topic in this state? */
bool		opinion_topic_open(int64_t topic_state);
/* With a topic that ends, its open opinions end. */
void		opinions_end(const struct mover *, int64_t topic_id);
/* Is an opinion that the topic needs still open? */
bool		opinions_required_open(struct db *, int64_t topic_id);
/* All that were asked about a topic, by version and unit; at most 200. */
struct rows	opinions_of_topic(struct db *, int64_t topic_id);
/* Open ones of a unit, and overdue ones of all, by day; at most 50. */
struct rows	opinions_due(struct db *, int64_t unit_id);
struct rows	opinions_overdue(struct db *);
extern const struct shape opinion_query_shape;
extern const struct listing opinions_of_unit_listing, opinions_listing;

/* The days that its term counts and skips; a year without a calendar. */
struct opinion_term { struct rows days; int64_t lacks; };
struct opinion_term opinion_term(struct db *, const struct opinion *);

/* ---- What the files of this folder share */

#define OPINION_TOPIC_OF(row)						\
    " t.state AS topic_state, t.version AS topic_version,"		\
    " t.unit_id AS topic_unit, v.title, t.number AS topic_number"
#define OPINION_TOPIC_JOIN(row)						\
    "  JOIN topic t ON t.id = " row ".topic_id"				\
    "  JOIN topic_version v"						\
    "    ON v.topic_id = " row ".topic_id AND v.number = " row ".number"
/* Row x is :unit_id's today: its own, or of a unit before it. */
#define OPINION_OF_READER(unit)						\
    "(" unit " = :unit_id"						\
    "  OR EXISTS (SELECT 1 FROM topic_reader r"				\
    "              WHERE r.reader_id = :unit_id AND r.unit_id = " unit "))"
/* The units whose rows :unit_id has today; of one with none before it, (:unit_id). */
#define OPINION_READ							\
    "(SELECT r.unit_id FROM topic_reader r WHERE r.reader_id = :unit_id)"

/*
 * Locks the topic, and sets number and the derived members of what is about
 * it.  A fault of `state` when it is not there.
 */
struct topic_asked {
	int64_t		topic_id;
	int64_t		number, topic_state, topic_unit;
};
bool		topic_asked(struct db *, struct topic_asked *);
/* Whether the account's unit may read the topic as its own. */
bool		topic_asked_own(struct db *, int64_t topic_unit,
		    int64_t account_id);
/* Whether all of them are units today. */
bool		units_there(struct db *, struct id_list);

enum { OPINION_QUESTION_MAX = 1000, OPINION_WORDS_MAX = 4000,
    OPINION_REASON_MAX = 500, OPINION_AHEAD_DAYS = 366 };

#endif
