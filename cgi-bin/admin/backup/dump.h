/*
 * dump: rows of a table as lines of text.
 *
 * A row is a line, its fields stand between tabs.  \N is NULL; a backslash,
 * tab, newline, carriage return and NUL in a field are written \\ \t \n \r \0.
 * All other bytes stand as they are.  This is what LOAD DATA INFILE of MariaDB
 * reads when nothing else is said, so that a person can do without us.
 */
#ifndef ADMIN_BACKUP_DUMP_H
#define ADMIN_BACKUP_DUMP_H

#include <stdbool.h>
#include <stddef.h>

struct field { const char *s; size_t len; bool null; };

/* Grows as it is written; begins as { 0 }. */
struct dump { char *at; size_t len, room; };

void	dump_row(struct dump *, const struct field *, size_t count);
void	dump_bytes(struct dump *, const char *, size_t n);
void	dump_free(struct dump *);

/* What is left to be read: n bytes, changed as they are read. */
struct dump_rest { char *at; size_t n; };

enum dump_read { DUMP_ROW, DUMP_END, DUMP_BROKEN };

/*
 * The next row of `count` fields, which point into the bytes.  Broken: more
 * fields, or fewer, an escape that is none, or no newline at the end.
 */
enum dump_read	dump_next(struct dump_rest *, struct field *, size_t count);

#endif
