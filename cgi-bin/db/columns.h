/*
 * columns: names in a statement, and what they stand for.
 *
 * A statement names its columns and parameters; both come from a shape, so a
 * new member of a struct reaches every statement that says {}.  When the
 * statement is prepared, this is expanded:
 *
 *	{}	the columns of the shape: kind, name, place
 *	{m.}	the same, of the table m: m.kind, m.name, m.place
 *	{=}	kind = ?, name = ?, place = ?	for an UPDATE
 *	{?}	?, ?, ?				for an INSERT, in the order of {}
 *	:name	?				the parameter of that name
 *
 * A member that is .derived, or a list of ids, is no column; a command also
 * leaves out those that are .automatic.  Nothing is expanded inside 'quotes'.  The text stays a
 * constant: what is put in comes from another constant, the shape.
 */
#ifndef DB_COLUMNS_H
#define DB_COLUMNS_H

#include <stdbool.h>
#include <stddef.h>

#include "db/db.h"

enum { NAMES_MAX = 128, EXPANDED_MAX = 16384 };

/* A statement ready to be prepared, and the name of each of its parameters. */
struct expanded {
	char		text[EXPANDED_MAX];
	struct text	names[NAMES_MAX];
	size_t		count;
};

/*
 * columns: of {}; NULL when the statement has none.  Returns NULL, or what is
 * wrong with the statement.
 */
const char	*columns_expand(const char *text, const struct shape *columns,
		    bool command, struct expanded *out);

/*
 * The parameter of this name: one of .at, else the member of .row.  A member
 * that is stored and may be missing (.nullable, a day, a moment) is NULL when
 * it is 0 or "".  False: there is none.
 */
bool		 params_find(const struct params *, struct text name,
		    bool stored, struct param *out);
/* The first parameter that no name asks for; NULL: all are used. */
const char	*params_unused(const struct params *, const struct text names[],
		    size_t count);

#endif
