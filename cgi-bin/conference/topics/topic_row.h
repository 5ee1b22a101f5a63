/*
 * topic_row: what the statements and records of topics have in common.
 */
#ifndef CONFERENCE_TOPICS_TOPIC_ROW_H
#define CONFERENCE_TOPICS_TOPIC_ROW_H

#include "conference/topics/topic.h"
#include "db/db.h"

extern const struct query topic_lock;
extern const struct command topic_insert, topic_update;

/* Title, category, problem, proposal and decision are there. */
demands_fn	topic_whole;
void		topic_derive(struct db *, struct day today, void *row,
		    struct faults *);
void		topic_store(const struct mover *, const void *before,
		    const void *after, struct faults *);

/* Topic t is :unit_id's today: its own, or of a unit before it. */
#define OF_READER							\
    "(t.unit_id = :unit_id"						\
    "  OR EXISTS (SELECT 1 FROM topic_reader r"				\
    "              WHERE r.reader_id = :unit_id AND r.unit_id = t.unit_id))"

enum { FILTER_CODE_MAX = 40, FILTER_WORDS_MAX = 60 };

#define TOPIC_RECORD .kind = "topic", .shape = &topic_shape,		\
    .changed = "changed_at", .editor = "editor_id", .lock = &topic_lock,	\
    .insert = &topic_insert, .update = &topic_update,			\
    .derive = topic_derive, .store = topic_store

/* All of topic t. */
#define TOPIC_WHOLE							\
    "SELECT {t.}, a.name AS author, e.name AS editor,"			\
    "       (SELECT GROUP_CONCAT(f.name ORDER BY f.position, f.id"	\
    "                    SEPARATOR ', ')"				\
    "          FROM file f WHERE f.topic_id = t.id) AS files,"		\
    "       (SELECT GROUP_CONCAT(d.duty_id ORDER BY d.duty_id SEPARATOR ' ')"	\
    "          FROM topic_duty d WHERE d.topic_id = t.id) AS duties,"	\
    "       (SELECT GROUP_CONCAT(u.unit_id ORDER BY u.unit_id SEPARATOR ' ')"	\
    "          FROM topic_unit u WHERE u.topic_id = t.id) AS units"	\
    "  FROM topic t"							\
    "  JOIN account a ON a.id = t.author_id"				\
    "  LEFT JOIN account e ON e.id = t.editor_id"

/* What a list shows of topic p. */
#define TOPIC_FACE							\
    "p.id, p.unit_id, p.state, p.category_id, p.number, p.title,"	\
    " p.changed_at, p.submitted_at, p.answered_at"

#endif
