/*
 * columns: expands the names in a statement, and finds its parameters.
 *
 * Statements name their columns and parameters.  Both come from a shape, so a
 * new member of a struct reaches every statement that uses {}.
 * columns_expand() replaces, when the statement is prepared:
 *
 *	{}	the columns of the shape: kind, name, place
 *	{m.}	the same columns, qualified: m.kind, m.name, m.place
 *	{=}	kind = ?, name = ?, place = ?	for an UPDATE
 *	{?}	?, ?, ?				for an INSERT, in the order of {}
 *	:name	?				the parameter of that name
 *
 * Members that are .derived and lists of ids are left out; in a command,
 * .automatic ones too.  Nothing is replaced inside 'quotes'; outside them a
 * statement may not contain a ? of its own.  No input gets into the text:
 * names come from the shape, which is a constant.
 */
#ifndef DB_COLUMNS_H
#define DB_COLUMNS_H

#include <stdbool.h>
#include <stddef.h>

#include "db/db.h"

enum { NAMES_MAX = 128, EXPANDED_MAX = 16384 };

/* The text to prepare, and the names of its parameters in order. */
struct expanded {
	char		text[EXPANDED_MAX];
	struct text	names[NAMES_MAX];
	size_t		count;
};

/*
 * Expands a statement into *out.  columns: the shape for {}, NULL when the
 * statement has none.  command: leave out .automatic members.  Returns NULL,
 * or an English message when the statement is wrong or too long.
 */
const char	*columns_expand(const char *text, const struct shape *columns,
		    bool command, struct expanded *out);

/*
 * Finds a parameter: first in .at, then among the members of .row.  stored: a
 * member that is .nullable, a day or a moment becomes NULL when it is 0 or "".
 * False when there is no such parameter.
 */
bool		 params_find(const struct params *, struct text name,
		    bool stored, struct param *out);
/* The name of the first parameter that no name uses; NULL when all are used. */
const char	*params_unused(const struct params *, const struct text names[],
		    size_t count);

#endif
