/* township: the windows where people apply, kept by the office. */
#ifndef CONFERENCE_ASSISTANCE_TOWNSHIP_H
#define CONFERENCE_ASSISTANCE_TOWNSHIP_H

#include "conference/records/move.h"

enum township_state { TOWNSHIP_OPEN, TOWNSHIP_CLOSED };

struct township {
	RECORD_HAS;
	int64_t		position;	/* 0: behind the others */
	struct text	name;		/* of the township */
	struct text	counter;	/* which office of it, or "" */
	struct text	address, phone, hours;
	struct text	closed_why;
	struct moment	changed_at;
};

extern const struct shape township_shape, township_face_shape;
extern const struct record township_record;

/* All, in order, closed ones last; at most 500. */
struct rows	townships_all(struct db *);
/* The one with this name and counter; false: there is none. */
bool		township_named(struct db *, const struct township *,
		    struct township *out);

/* Those that are open, for everybody, with the words in name; at most 500. */
struct rows	public_townships(struct db *, struct text words);

#endif
