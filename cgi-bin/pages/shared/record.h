/*
 * record: the act and the pages of all records (conference/records/move.h).
 *
 *	{ GET, "/office/meetings/new", OFFICE,
 *	  .page = office_meeting_new_show,
 *	  .record = &meeting_record, .template = "office/meeting.cs" },
 *	{ POST, "/office/meetings/new", OFFICE, .act = record_make,
 *	  .record = &meeting_record, .form = &meeting_record_shape,
 *	  .files = true, .once = true },
 *	{ POST, "/office/meetings/#", OFFICE, .act = record_change,
 *	  .record = &meeting_record, .form = &meeting_record_shape,
 *	  .files = true },
 *
 * The path to create a record ends in /new, beside the paths of the list and
 * of the records.
 */
#ifndef PAGES_SHARED_RECORD_H
#define PAGES_SHARED_RECORD_H

#include "conference/records/lifecycle.h"
#include "web/request.h"

struct view;

/*
 * Makes the move that the button means, and redirects (303) to the record or,
 * after a discard, to the list.  Otherwise, in this order:
 *
 * - 404, or 409 "discarded": the record does not exist, or no longer;
 * - 422: no move has this button;
 * - a second submit is answered like the first;
 * - 409 "changed": the form has an older revision; "closed": no such move from
 * this state; "role": the move is another role's;
 * "unit-over": the liaison's unit has ended; "maker": the draft is not
 * the visitor's to discard; "self": the move needs another than its maker;
 * - 422 or 409: what the move demands.
 *
 * A form may stand at an address of its own, /press/notices/#/review.  Its
 * shape is of the same struct and has some of the fields; a move takes those
 * it would take of the record's own form.  Without `deed` the last word of the
 * address is the button, without `revision` none is compared.
 */
act_fn	record_change;
/*
 * Like record_change(), for a new record.  409 "no-unit": records of this kind
 * belong to a unit, and the visitor has none.
 */
act_fn	record_make;

/*
 * Reads the record of the request into *row and sets: the row under its kind;
 * event.N and event.N.change.N; may.BUTTON for each move the visitor may make
 * now, may.self when it is a review and the visitor wrote in it; the files; and the form, when there is a move to make or a form was
 * refused.  NOT_FOUND when there is no such record; GONE when it was
 * discarded.
 */
enum status	record_show(struct request *, struct view *, void *row);
/* Whether the visitor's unit has ended: then its liaison changes nothing. */
bool		own_unit_over(const struct request *);
/* Sets the form of a new record with the defaults in *row. */
void		record_new_show(struct request *, struct view *, void *row);
/* The pages of a record, and of a new one, that show nothing else. */
page_fn		record_page, record_new_page;

#endif
