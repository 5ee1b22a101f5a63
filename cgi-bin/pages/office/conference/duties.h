/* duties: the office's pages of the duty list: its editions, and their parts. */
#ifndef PAGES_OFFICE_CONFERENCE_DUTIES_H
#define PAGES_OFFICE_CONFERENCE_DUTIES_H

#include "web/request.h"

page_fn		office_duties_show, edition_new_show, edition_show,
		section_new_show, section_show, clause_new_show, clause_show;
act_fn		part_make, part_change;

/*
 * Sets change.N, what the edition has otherwise than the one it began as:
 * what ("added", "removed", "changed"), part ("section", "clause"), now and was
 * with their members and units, and the diff of their texts.
 */
void		edition_changes_show(struct request *, struct view *,
		    int64_t from_id, int64_t edition_id);
/* Sets AT and its units: AT.units.N, AT.lead.N, AT.joint.N, AT.assist.N. */
struct part;
struct shape;
void		part_view(struct view *, const char *at, const struct shape *,
		    const struct part *);

#endif
