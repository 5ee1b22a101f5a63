/*
 * record: the act and the pages of anything with a life cycle (conference/records/move.h).
 *
 *	{ GET, "/office/meetings/new", OFFICE, .page = meeting_new_show,
 *	  .record = &meeting_record, .template = "office/meeting.cs" },
 *	{ POST, "/office/meetings/new", OFFICE, .act = record_make,
 *	  .record = &meeting_record, .form = &meeting_record_shape,
 *	  .files = true, .once = true },
 *	{ POST, "/office/meetings/#", OFFICE, .act = record_change,
 *	  .record = &meeting_record, .form = &meeting_record_shape,
 *	  .files = true },
 *
 * A new one is made at a path that ends in /new; the list and the record are
 * beside it.
 */
#ifndef PAGES_SHARED_RECORD_H
#define PAGES_SHARED_RECORD_H

#include "conference/records/lifecycle.h"
#include "web/request.h"

struct view;

/*
 * Makes the move of the button.  In this order: a second click is answered as
 * done; 409 "changed" when the form has another revision, "closed" when there
 * is no such move from the state, "role" when it is another role's, "unit-over" when the
 * liaison's unit has ended, "maker"
 * when a draft is not the visitor's to discard; 422 or 409 for what the move
 * demands; 303.  What was discarded before is 409 "discarded".
 */
act_fn	record_change;
/*
 * The same from NEW_STATE; 409 "no-unit" for what is a unit's from who has none.
 */
act_fn	record_make;

/*
 * Puts the row under its kind, event.N and event.N.change.N, may.BUTTON for
 * what this visitor may do now, the files, and the form when there is anything
 * to do or it was refused.  Not OK: there is no such row; 410 when it was
 * discarded.
 */
enum status	record_show(struct request *, struct view *, void *row);
/* The form of a new one, which is *row where nothing was typed yet. */
void		record_new_show(struct request *, struct view *, void *row);

#endif
