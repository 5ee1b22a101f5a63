/*
 * audit: the log, for the auditor alone: who did what, when, from
 * where, and what it was before; and the same as a file for a spreadsheet.
 *
 * The file is UTF-8 with a byte order mark, CR LF, a heading; a cell that a
 * spreadsheet would take for a formula (= + - @, tab, CR) gets an apostrophe
 * before it.  It holds the newest AUDIT_EXPORT_MAX rows that fit the filter.
 */
#ifndef PAGES_OFFICE_AUDIT_H
#define PAGES_OFFICE_AUDIT_H

#include "base/shape.h"
#include "web/request.h"

extern const struct shape office_audit_query_shape;

page_fn		office_audit_show;
raw_fn	office_audit_export;

#endif
