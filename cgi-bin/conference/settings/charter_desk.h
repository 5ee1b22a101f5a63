/* charter_desk: the sentences of the charter, set a part at a time. */
#ifndef CONFERENCE_SETTINGS_CHARTER_DESK_H
#define CONFERENCE_SETTINGS_CHARTER_DESK_H

#include "conference/settings/setting_desk.h"

enum { CHARTER_LINES_MAX = 60, CHARTER_PART_MAX = 20000 };

/*
 * A part, function, composition, rule or demand, a sentence a line; one with a
 * heading as 【heading】sentence.  seen: the fingerprint of the lines.
 */
struct charter_part { struct text code, lines, seen; };
extern const struct shape charter_part_shape;

/* False when there is no such part. */
bool	charter_part_find(struct db *, struct text code,
	    struct charter_part *out);
/* Why these lines cannot be stored, a word of web/form; NULL: they can. */
const char	*charter_lines_wrong(struct text lines);
/* False: the part has other lines by now than *was. */
bool	charter_part_set(const struct setter *, const struct charter_part *was,
	    const struct charter_part *to);

#endif
