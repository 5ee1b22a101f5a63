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

#include "admin/seed/records.h"

struct command;
struct tx;

/* In the order in which they are stored: what is referred to comes first. */
enum seed_kind {
	SEED_CONFERENCE, SEED_CHARTER, SEED_UNIT, SEED_UNIT_NAME,
	SEED_SUCCESSION, SEED_PERSON, SEED_SEAT, SEED_CATEGORY, SEED_FIELD,
	SEED_SECTION, SEED_DUTY, SEED_NOTICE_KIND, SEED_POLICY, SEED_NOTICE,
	SEED_STANDARD, SEED_MEETING, SEED_RESOLUTION, SEED_DAY_OFF, SEED_KINDS
};

struct seed_unit {
	struct text	code, name, short_name, phone, address, hours;
	struct day	since, until;
};

struct seed_unit_name {
	struct text	unit, name, short_name;
	struct day	since;
};

struct seed_succession {
	struct text	predecessor, successor, note;
	struct day	day;
};

struct seed_person { struct text code, name; };

struct seed_seat {
	struct text	person, unit, role, office, post, note;
	struct day	since, until;
};

struct seed_field { struct text code, name; };

struct seed_section { int64_t number; struct text title; };

struct seed_duty { struct text number, text, category, field, others; };

struct seed_notice_kind {
	struct text	code, name, catalogue;
	int64_t		posting_days;
};

/* Policies and notices alike; what a kind has no key for stays empty. */
struct seed_publication {
	struct text	code, kind, title, document_number, issuer, subject,
			summary, source, category, unit, validity,
			withdrawn_why, body;
	int64_t		retold;
	struct day	made_on, valid_until, posted_until;
	struct moment	published_at, updated_at, withdrawn_at;
};

struct seed_standard {
	struct text	category, name, area, amount, per, policy, document;
	struct day	since, until;
};

struct seed_meeting {
	struct text	code, kind, state, name, place, chair, delegation,
			ground, note, cancelled_why;
	struct moment	starts_at, ends_at, announced_at, updated_at;
	int64_t		sequence;
};

struct seed_resolution {
	struct text	meeting, title, text, extract, category, unit;
	struct day	issued_on;
	struct moment	published_at;
};

/* Days that one document makes off or workdays, under one name. */
struct seed_day_off {
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

/* A record, read. */
struct seed_item {
	const struct record *record;
	const void	*of;		/* the struct of its kind */
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

/* Takes one file's bytes into the seed; faults go to seed->reading. */
void	seed_start(struct seed *, struct arena *);
void	seed_take(struct seed *, const char *file, const char *bytes, size_t n);

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
 * Stores every record of a checked seed, in the order of enum seed_kind.
 * NULL, or the record the database refused; nothing may be committed then.
 */
const struct seed_item	*seed_store(struct tx *, struct seed *);
/* Search entries for everything public that was stored, as it is now. */
void	seed_index(struct tx *, struct seed *);

/* "6.12" as section 6, clause 12. */
bool	duty_number_parse(struct text, int64_t *section, int64_t *clause);

#endif
