/* change_row: what the statements and records of changes have in common. */
#ifndef CONFERENCE_PEOPLE_CHANGE_ROW_H
#define CONFERENCE_PEOPLE_CHANGE_ROW_H

#include "conference/people/seat_change.h"
#include "db/db.h"

enum { CHANGE_NAME_MAX = 40, CHANGE_WORD_MAX = 80, CHANGE_TEXT_MAX = 500,
    CHANGE_DOCUMENT_MAX = 200 };

#define HAS(member, ...)  COLUMN_AS(struct seat_change, member, __VA_ARGS__)
#define FORM(member, ...) FIELD(struct seat_change, member, __VA_ARGS__)

/* Members that no form sends. */
#define CHANGE_MEMBERS							\
	RECORD_MEMBERS(struct seat_change),				\
	HAS(decider_id, .nullable = true, .unlogged = true),		\
	HAS(new_seat_id, .nullable = true),				\
	HAS(person_id, .nullable = true),				\
	COLUMNS(struct seat_change, proposed_at, decided_at),		\
	HAS(account_id, .derived = true, .unlogged = true),		\
	HAS(leaves, .derived = true), HAS(seat_office, .derived = true), \
	HAS(seat_since, .derived = true), HAS(begins, .derived = true),	\
	HAS(author, .derived = true), HAS(decider, .derived = true)

/* Who it is, and from when. */
#define CHANGE_WHO							\
	FORM(name, .max = CHANGE_NAME_MAX, .logged = true,		\
	    .no_personal = true),					\
	FORM(post, .max = CHANGE_WORD_MAX, .logged = true,		\
	    .no_personal = true),					\
	FORM(since, .optional = true)

#define CHANGE_ANSWER							\
	FORM(answer, .max = CHANGE_TEXT_MAX, .lines = true,		\
	    .reason = true, .no_personal = true)

extern const struct query change_lock;
extern const struct command change_insert, change_withdraw;

#define CHANGE_OF							\
    "SELECT c.id, c.state, c.revision, c.author_id, c.decider_id,"	\
    "       c.unit_id, c.seat_id, c.leaver_id, c.new_seat_id,"		\
    "       c.person_id, c.account_id, c.role, c.name, c.office, c.post,"	\
    "       c.reason, c.document, c.answer, c.since, c.decided_on,"	\
    "       c.proposed_at, c.decided_at, a.name AS author,"		\
    "       d.name AS decider, COALESCE(p.name, l.name) AS leaves,"	\
    "       s.office AS seat_office, s.since AS seat_since,"		\
    "       n.since AS begins"						\
    "  FROM seat_change c"						\
    "  JOIN account a ON a.id = c.author_id"				\
    "  LEFT JOIN account d ON d.id = c.decider_id"			\
    "  LEFT JOIN account l ON l.id = c.leaver_id"			\
    "  LEFT JOIN seat s ON s.id = c.seat_id"				\
    "  LEFT JOIN person p ON p.id = s.person_id"			\
    "  LEFT JOIN seat n ON n.id = c.new_seat_id"

/* Begins a change of a liaison: sets its role. */
void		liaison_begin(struct db *, void *row);
/* What every proposal must say. */
demands_fn	change_whole;
/* Whether another undecided change names the same seat or leaver. */
bool		change_waits(struct db *, const struct seat_change *);
/* Checks leaver_id, and sets seat_id to the leaver's seat; adds a fault. */
void		leaver_derive(struct db *, struct day today,
		    struct seat_change *, struct faults *);

#endif
