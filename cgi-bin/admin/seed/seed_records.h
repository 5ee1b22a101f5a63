/*
 * seed_records: the records a conference is loaded from.
 *
 * One struct a kind; its members are the keys of the record, named after the
 * columns they go to, with their bounds and statements in seed_kinds.c.  The
 * conference, its charter and a category have the struct of their pages
 * (conference/).  Keys that may come again (alias, lead ...) stay in the
 * record.  docs/seed-format.md says the same to people.
 */
#ifndef ADMIN_SEED_SEED_RECORDS_H
#define ADMIN_SEED_SEED_RECORDS_H

#include <stdio.h>

#include "admin/seed/records.h"

struct command;
struct db;
struct query;
struct tx;

/* In the order in which they are stored: what is referred to comes first. */
enum seed_kind {
	SEED_CONFERENCE, SEED_CHARTER, SEED_UNIT, SEED_UNIT_NAME,
	SEED_SUCCESSION, SEED_PERSON, SEED_SEAT, SEED_CATEGORY, SEED_FIELD,
	SEED_SECTION, SEED_DUTY, SEED_NOTICE_KIND, SEED_POLICY, SEED_NOTICE,
	SEED_EDITION, SEED_STANDARD, SEED_MEETING, SEED_RESOLUTION, SEED_DAY_OFF,
	SEED_KINDS
};

struct seed_unit {
	int64_t		id;
	struct text	code, name, short_name, phone, address, hours;
	struct day	since, until;
};

struct seed_unit_name {
	int64_t		id;		/* of the unit */
	struct text	unit, name, short_name;
	struct day	since;
};

struct seed_succession {
	int64_t		id;		/* of the predecessor */
	struct text	predecessor, successor, note;
	struct day	day;
};

struct seed_person { int64_t id; struct text code, name; };

struct seed_seat {
	int64_t		id;
	struct text	person, unit, role, office, post, note;
	struct day	since, until;
};

struct seed_field { int64_t id; struct text code, name; };

struct seed_section { int64_t id, number; struct text title; };

struct seed_duty {
	int64_t		id;
	struct text	number, text, category, field, others;
};

struct seed_notice_kind {
	struct text	code, name, catalogue;
	int64_t		id, posting_days;
};

/* Policies and notices alike; what a kind has no key for stays empty. */
struct seed_publication {
	struct text	code, kind, title, document_number, issuer, subject,
			summary, source, category, unit, validity,
			withdrawn_why, body;
	int64_t		id, retold;
	struct day	made_on, valid_until, posted_until;
	struct moment	published_at, updated_at, withdrawn_at;
};

struct seed_edition { struct text policy, title, document_number; };

struct seed_standard {
	int64_t		id;
	struct text	category, name, area, amount, per, policy, document;
	struct day	since, until;
};

struct seed_meeting {
	struct text	code, kind, state, name, place, chair, delegation,
			ground, note, cancelled_why;
	struct moment	starts_at, ends_at, announced_at, updated_at;
	int64_t		id, sequence;
};

struct seed_resolution {
	int64_t		id;
	struct text	meeting, title, text, extract, category, unit;
	struct day	issued_on;
	struct moment	published_at;
};

/* Days that one document makes off or workdays, under one name. */
struct seed_day_off {
	int64_t		id;		/* as a number: 20261001 */
	struct text	kind, name, document;
	struct day	since, until;	/* until 0: one day */
};

/* How a kind is read, what people call it, and how it is stored. */
struct seed_kind_row {
	struct record_form	 form;
	const char		*called;	/* for message() */
	const struct command	*stores[2];	/* the second may be NULL */
	const struct command	*list_store;	/* of each value of a list */
};
extern const struct seed_kind_row seed_kinds[SEED_KINDS];
extern const struct shape unit_seed_shape, unit_name_seed_shape,
    succession_seed_shape, person_seed_shape, seat_seed_shape,
    field_seed_shape, section_seed_shape, duty_seed_shape,
    notice_kind_seed_shape, policy_seed_shape, notice_seed_shape,
    edition_seed_shape, standard_seed_shape, meeting_seed_shape,
    resolution_seed_shape, day_off_seed_shape;
extern const struct command day_off_insert;

/* The values of one list of a row, sorted, with spaces between. */
struct seed_list { struct text value; };

/* How the rows that are there of a kind are found, and changed. */
struct seed_there_row {
	const struct query	*rows;
	bool			 each;	/* only those that may be a record */
	const struct query	*list;	/* the list :key of the row :id */
	/* Tell one record from another; none: its label, or there is one. */
	const char		*keys[5];
	/* Not compared when the file leaves them out. */
	const char		*unless_given[3];
	/* For --replace; without one a row is left as it is. */
	const struct command	*replaces[2];
	const struct command	*list_clear;
};
extern const struct seed_there_row seed_theres[SEED_KINDS];

enum seed_fate {
	SEED_NEW,		/* stored */
	SEED_THERE,		/* a row of the database, in no file */
	SEED_SAME,		/* a row that a file has, too */
	SEED_DIFFERENT,		/* a row that stays; the file's is `other` */
	SEED_REPLACED,		/* stored; the row there is `other` */
	SEED_FATES
};

/* A record, read from a file or a row. */
struct seed_item {
	const struct record *record;	/* of a row: line 0, its label */
	const void	*of;		/* the struct of its kind */
	const void	*other;
	enum seed_fate	 fate;
	bool		 whole;		/* it was read without a fault */
	int64_t		 id;		/* once it is stored */
	int		 position;	/* among its kind, from 1 */
	struct seed_item *next;
};

struct seed {
	struct reading	 reading;
	struct seed_item *first[SEED_KINDS], **end[SEED_KINDS];
	int		 count[SEED_KINDS];
	struct moment	 now;
};

/* Adds an item behind the others of its kind. */
void	seed_append(struct seed *, enum seed_kind, struct seed_item *);

/* Takes one file's bytes into the seed; faults go to seed->reading. */
void	seed_start(struct seed *, struct arena *);
void	seed_take(struct seed *, const char *file, const char *bytes, size_t n);

/*
 * Compares the records of the files with the rows of the database; the lists
 * have both from then on.  replace: a bit for each kind whose rows a file may
 * replace.
 */
void	seed_compare(struct db *, struct seed *, unsigned replace);
/*
 * Says what differs and stays, a line for each key, and how many of each kind
 * are new, the same, replaced, different.
 */
void	seed_compare_tell(struct db *, const struct seed *, FILE *out);
/* How many records have this fate. */
int	seed_fates(const struct seed *, enum seed_fate);

/*
 * Checks references between records, order and dates (none after now); adds a
 * fault with file and line for each error.  Checks nothing when a file was
 * read only in part, because references to the rest would be reported.
 */
void	seed_check(struct seed *, struct moment now);

/* By the code in the record's head; NULL when there is none. */
struct seed_item *seed_find(const struct seed *, enum seed_kind,
		    struct text code);

/* The seat the chair holds on the day of the meeting; NULL without one. */
const struct seed_item *seed_chair(const struct seed *,
		    const struct seed_meeting *);

/*
 * Stores every record of a checked seed that is new or replaced, in the order
 * of enum seed_kind.  audited: with an audit record each.  NULL, or the record
 * the database refused; nothing may be committed then.
 */
const struct seed_item	*seed_store(struct tx *, struct seed *,
		    bool audited);
/* Search entries for everything public that was stored, as it is now. */
void	seed_index(struct tx *, struct seed *);

/* "6.12" as section 6, clause 12. */
bool	duty_number_parse(struct text, int64_t *section, int64_t *clause);

#endif
