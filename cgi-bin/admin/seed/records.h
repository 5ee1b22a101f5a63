/*
 * records: a plain text file of records, as docs/seed-format.md has it.
 *
 *	# a comment
 *	[unit civil-affairs]
 *	name: a value
 *	alias: a key that may come again
 *	text: a value that
 *	    goes on in lines behind a tab or four spaces
 *
 * Two steps.  records_parse() knows lines and bytes; record_read() brings
 * one record into a struct, by its shape.  What is wrong is kept with file
 * and line, and reading goes on: one look shows all that is to be mended.
 */
#ifndef ADMIN_SEED_RECORDS_H
#define ADMIN_SEED_RECORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/shape.h"

struct arena;

/* All files of one reading together; what they hold fits into one arena. */
enum {
	READING_BYTES_MAX = 768 * 1024,
	READING_LINES_MAX = 16000,
	READING_RECORDS_MAX = 3000,
	FAULTS_MAX = 50,		/* kept; the rest is only counted */
};

struct fault { const char *file; int line; const char *why; };

struct reading {
	struct arena	*arena;
	size_t		 bytes, lines, records;	/* so far */
	struct fault	 faults[FAULTS_MAX];
	size_t		 faults_kept, faults_total;
	bool		 partial;	/* something was not read */
};

/* file must outlive the arena; line 0: the file as a whole. */
__attribute__((format(printf, 4, 5)))
void	fault_add(struct reading *, const char *file, int line,
	    const char *format, ...);

struct record_pair {
	struct text	 key, value;	/* lines of the value apart by \n */
	int		 line;
	struct record_pair *next;
};

struct record {
	const char	*file;
	int		 line;
	struct text	 name, label;	/* [name label]; label "" when absent */
	struct record_pair *pairs;	/* in the order of the file */
	struct record	*next;
};

/*
 * The records of one file, in its order; NULL when it has none.  bytes: a
 * byte order mark and CR LF are taken; anything that is not UTF-8, a control
 * character but tab, or a line that is none of the above is a fault.  The
 * third line that is not UTF-8 ends the file; too much ends all reading.
 */
struct record	*records_parse(struct reading *, const char *file,
		    const char *bytes, size_t n);

/* A key that may come again: a value is a code, or of 1 to 80 points. */
struct record_list { const char *key; int times; bool code; };

struct record_form {
	const char	*name;		/* [unit ...] */
	const char	*label;		/* member the label goes to, or NULL */
	const struct shape *shape;
	const struct record_list *lists; /* ends in a NULL key */
};

/*
 * Bring a record into *out, which is zeroed and of the form's shape.  A text
 * with a least length of 0 may be left out or be empty, a number or a day
 * when it is optional.  Flags are yes or no.  A text of one line that goes
 * on in the next is joined: with a space between two ASCII characters, with
 * nothing otherwise.  False when there was a fault.
 */
bool	record_read(struct reading *, const struct record *,
	    const struct record_form *, void *out);

/* The first pair of that key from `from` on, or NULL. */
const struct record_pair *pair_next(const struct record_pair *from,
	    const char *key);

/* The line of a key, or of the record's head when the key is not there. */
int	record_line(const struct record *, const char *key);

/* a-z, 0-9 and single hyphens between them, opening with a letter. */
bool	code_valid(struct text);

#endif
