/*
 * attendance: who was at a meeting.
 *
 * Each invitation has a row, filled at first from its receipt, or with whom the
 * unit usually sends (conference/invitations/invitation.h).  All rows of a
 * meeting are recorded by one form, how each was there; person, post and who
 * came along by a form for each.  Written from the announcement on; the
 * minutes are made of it.
 */
#ifndef CONFERENCE_ATTENDANCE_ATTENDANCE_H
#define CONFERENCE_ATTENDANCE_ATTENDANCE_H

#include "conference/records/move.h"

enum attendance_how {
	HOW_NONE, HOW_PRESENT, HOW_EXCUSED, HOW_SITS_IN, HOW_ABSENT,
	HOW_SUBSTITUTE, HOW_END
};
/* "", "present", "excused", "sits-in", "absent", "substitute"; then NULL. */
extern const char *const attendance_words[HOW_END + 1];

struct attendance {
	RECORD_HAS;			/* id: of the invitation */
	int64_t		meeting_id, editor_id;
	struct text	how;		/* attendance_words */
	struct text	person, post, others;
	struct moment	changed_at;
	/* Of the invitation and the meeting: */
	int64_t		unit_id, meeting_state;
	int64_t		number;		/* of .how; of the receipt if "" */
	struct text	guest, answer, reason, meeting, editor;
	struct moment	starts_at;
};
extern const struct shape attendance_shape;
/* One row, person and post; :id is the invitation's. */
extern const struct record attendance_record;

/*
 * All rows of a meeting, of attendance_shape, in the order of the invitations;
 * those not recorded yet with what the receipts say.  At most 1,000.
 */
struct rows	attendance_of(struct db *, int64_t meeting_id);
/* Those of them for which it is not recorded whether they were there. */
struct rows	attendance_unrecorded(struct db *, int64_t meeting_id);
/* Makes the rows that the meeting's invitations do not have yet. */
void		attendance_begin(const struct mover *, int64_t meeting_id);

/*
 * A form sends each row as one number, how it was shown and how it is now:
 *
 *	(id * 8 + the stored enum attendance_how) * 8 + the chosen one
 */
int64_t		attendance_number(const struct attendance *,
		    enum attendance_how);

/*
 * Records how each was there, by such numbers; rest: those for which nothing is
 * chosen were present, if their person is known.  Stops at the first row that
 * somebody else has changed since, or that is none of the meeting's; then the
 * transaction must be rolled back.  Locked: the minutes are not open for
 * writing.
 */
enum attendance_recorded {
	ATTENDANCE_RECORDED, ATTENDANCE_CHANGED, ATTENDANCE_WRONG,
	ATTENDANCE_LOCKED
};
enum attendance_recorded attendance_record_all(const struct mover *,
		    int64_t meeting_id, struct id_list rows, bool rest);

/* Copies them as version n of minutes has them; and back to it. */
void		attendance_freeze(const struct mover *, int64_t minutes_id,
		    int64_t version);
void		attendance_restore(const struct mover *, int64_t minutes_id,
		    int64_t version);

#endif
