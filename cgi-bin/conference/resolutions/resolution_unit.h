/* resolution_unit: decided resolutions that a unit has to do with. */
#ifndef CONFERENCE_RESOLUTIONS_RESOLUTION_UNIT_H
#define CONFERENCE_RESOLUTIONS_RESOLUTION_UNIT_H

#include "conference/records/listing.h"

struct unit_resolution {
	int64_t		id, meeting_id, position, unit_id, public;
	int64_t		minutes_id;	/* if it may read them; else 0 */
	struct text	meeting, number, title, text, deliverable;
	struct text	carried;	/* resolution_carried */
	struct id_list	units, townships;
	struct day	due_on, done_on, issued_on;
	struct moment	starts_at;
};
extern const struct shape unit_resolution_shape, unit_resolution_query_shape;
extern const struct listing unit_resolution_listing;
/* In one piece, with units and deliverable. */
enum { UNIT_RESOLUTIONS_MAX = 1000 };
extern const struct listing unit_resolution_whole;
bool		unit_resolution_find(struct db *, int64_t id, int64_t unit_id,
		    struct unit_resolution *out);

#endif
