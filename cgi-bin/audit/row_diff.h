/* row_diff: a row in one text for the audit log, "name=value" a line. */
#ifndef AUDIT_ROW_DIFF_H
#define AUDIT_ROW_DIFF_H

#include "base/shape.h"

struct arena;

/*
 * The members of *row that differ from those of *other; other NULL: those
 * that are not empty.  For a text stand its length in characters and the
 * first 16 hex digits of the SHA-256 of its UTF-8, "(12, sha256:...)": a
 * number typed by mistake is not in the log for ever, and who has the text
 * can prove it.  A text that is .logged (a code, a login, a number given by
 * the portal) stands itself, up to 200 characters.
 */
struct text	row_diff(struct arena *, const struct shape *,
		    const void *row, const void *other);

#endif
