/* resolutions: the office's pages of resolutions. */
#ifndef PAGES_OFFICE_MINUTES_RESOLUTIONS_H
#define PAGES_OFFICE_MINUTES_RESOLUTIONS_H

#include "web/request.h"

/* The register; those of a meeting, with the form of a new one; one to write. */
page_fn	office_resolutions_show, meeting_resolutions_show,
    written_resolution_show;
act_fn	written_resolution_change;
/* A decided one, and its extract. */
page_fn	office_resolution_show;
/*
 * Sets written.N, minutes.id, minutes.open, and for the form of a new one
 * township.N, agenda.N.
 */
void	resolutions_written_show(struct request *, struct view *,
	    int64_t meeting_id);

#endif
