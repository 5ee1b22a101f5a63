/*
 * import: records from a CSV file (documents/csv_lines.h), for the office.
 *
 * A form sends the file; its page shows what its lines would do: new, the
 * same, different, wrong and why.  The same form with its held file and the
 * button "take" stores what is new and what differs, as the forms of the
 * records do: what they refuse is wrong here.  `seen` is a fingerprint of what
 * was shown: another file, or records that changed since, are shown first.
 */
#ifndef PAGES_OFFICE_IMPORT_IMPORT_H
#define PAGES_OFFICE_IMPORT_IMPORT_H

#include "conference/records/move.h"
#include "documents/csv_lines.h"
#include "web/request.h"

struct import {
	const struct shape *line;	/* what a line of the file is read as */
	const struct csv_column *columns;
	size_t		 count;
	const char	*const *sample;	/* a cell of each column */
	const char	*keys[4];	/* no two lines have all of them alike */
	const struct record *add, *change;	/* of one struct */
	/*
	 * Finds the row that a line is about; 0: it is new.  *line: what is
	 * wrong, by csv_wrong().
	 */
	int64_t		(*find)(struct db *, struct csv_line *line);
	/*
	 * Sets what is not simply a member of the same name; NULL: nothing.
	 * Members that the line leaves empty stay as they are.
	 */
	void		(*fill)(struct db *, const void *row, void *to,
			    struct faults *);
};

/* The form: the button, and the reason, if the records want one. */
extern const struct shape import_shape;

enum status	import_take(struct request *, struct tx *,
		    const struct import *);
enum status	import_show(struct request *, struct view *,
		    const struct import *);
enum status	import_sample(struct request *, const struct import *,
		    struct text *out);

/* Complains when `seen` is not the fingerprint of what would be shown now. */
void		import_seen(struct request *, struct text seen,
		    struct text shown);

struct unit;
/* One that has not ended, by its code, a name of today or an alias. */
bool		unit_by_name(struct db *, struct text, struct unit *out);

page_fn	township_import_show, unit_import_show, person_import_show;
act_fn	township_import_take, unit_import_take, person_import_take;
raw_fn	township_sample, unit_sample, person_sample;

#endif
