/*
 * module: the sentences that minutes are made of.
 *
 * The office sets them (settings minutes-…).  {name} stands for a value.  A part
 * in [ ] is left out when one of its values is empty:
 *
 *	会议讨论了[{unit}提出的]“{title}”。{text}
 *
 * Parts may begin or end with a stop (，、；。): one that begins the sentence, or
 * follows another, is left out.
 */
#ifndef CONFERENCE_MINUTES_MODULE_H
#define CONFERENCE_MINUTES_MODULE_H

#include "base/text.h"

struct module_value { const char *name; struct text value; };

/* A name that is none of the values stays as it is written. */
struct text	module_fill(struct arena *, struct text module,
		    const struct module_value *, size_t count);
/*
 * Cuts the next part in [ ] off the front of *module, without the brackets;
 * false: there is none.
 */
bool		module_part(struct text *module, struct text *part);

#endif
