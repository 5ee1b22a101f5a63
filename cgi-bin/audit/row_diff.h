/* row_diff: prints the changed members of a row for the audit log. */
#ifndef AUDIT_ROW_DIFF_H
#define AUDIT_ROW_DIFF_H

#include "base/shape.h"

struct arena;

/*
 * The members of *row that differ from *other, one "name=value" per line;
 * other NULL: those that are not empty.
 *
 * A text is printed as its length in characters and the first 16 hex digits of
 * the SHA-256 of its UTF-8: "(12, sha256:...)".  So the log does not store
 * what people type, but whoever has the text can prove it.  A text that is
 * .logged (a code, a login, a number given by the portal) is printed itself,
 * up to 200 characters.
 */
struct text	row_diff(struct arena *, const struct shape *,
		    const void *row, const void *other);

#endif
