/*
 * file_held: uploads that belong to nothing yet, held for who sent them.
 *
 * A form with files may be refused for another reason: a title that is too
 * long, a file that is not taken, a colleague who saved first.  The files that
 * were good are held, the form that is shown again names them by their ids,
 * and the next submit attaches them.  `lianxi tidy` drops what nobody came
 * back for.
 */
#ifndef FILES_FILE_HELD_H
#define FILES_FILE_HELD_H

#include <stdint.h>

#include "base/shape.h"
#include "files/file.h"

struct db;
struct tx;

enum {
	FILES_HELD_MAX = 20,			/* an account; the oldest go */
	FILE_HELD_S = 7 * 24 * 60 * 60		/* then it may be tidied */
};

/* Holds a stored content and sets its id.  Audited as "file.hold". */
void		files_hold(struct tx *, struct file_giver, struct upload *);
/*
 * The one of this account; false: it is not held, or not for this account.
 * Inside a transaction it stays held until the end.
 */
bool		file_held(struct db *, int64_t account_id, int64_t id,
		    struct upload *out);
/*
 * No longer held: attached, or let go by who sent them.  Audited as
 * "file.release" where nothing else is: a form that was sent a second time
 * is answered by its first result and changes nothing.
 */
void		files_release(struct tx *, int64_t account_id,
		    struct rows held);
/* Drops those held since `upto` or longer.  Audited as "file.tidy". */
void		files_held_tidy(struct tx *, int64_t upto);

#endif
