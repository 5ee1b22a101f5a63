/*
 * dump: rows of a table as lines of text.
 *
 * A row is a line; its fields are separated by tabs.  \N is NULL; backslash,
 * tab, newline, carriage return and NUL are written \\ \t \n \r \0; all other
 * bytes as they are.  MariaDB's LOAD DATA INFILE reads this by default, so a
 * backup can be restored without this program.
 */
#ifndef ADMIN_BACKUP_DUMP_H
#define ADMIN_BACKUP_DUMP_H

#include <stdbool.h>
#include <stddef.h>

struct field { const char *s; size_t len; bool null; };

/* A growing buffer; initialize to { 0 }. */
struct dump { char *at; size_t len, room; };

void	dump_row(struct dump *, const struct field *, size_t count);
void	dump_bytes(struct dump *, const char *, size_t n);
void	dump_free(struct dump *);

/* The unread n bytes; reading changes them. */
struct dump_rest { char *at; size_t n; };

enum dump_read { DUMP_ROW, DUMP_END, DUMP_BROKEN };

/*
 * Reads the next row of `count` fields, which point into the bytes.
 * DUMP_BROKEN: another number of fields, an unknown escape, or no newline at
 * the end.
 */
enum dump_read	dump_next(struct dump_rest *, struct field *, size_t count);

#endif
