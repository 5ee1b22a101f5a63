/*
 * file_held: uploads without a home, held for the account that sent them.
 *
 * A form with files may be refused: its title is too long, one file is of the
 * wrong kind, a colleague saved first.  The good files are held, the form that
 * is shown again lists their ids, and the next submit attaches them.
 * `lianxi tidy` deletes those that nobody came back for.
 */
#ifndef FILES_FILE_HELD_H
#define FILES_FILE_HELD_H

#include <stdint.h>

#include "base/shape.h"
#include "files/file.h"

struct db;
struct tx;

enum {
	FILES_HELD_MAX = 20,			/* per account */
	FILE_HELD_S = 7 * 24 * 60 * 60		/* then tidied */
};

/*
 * Holds an upload and sets its id.  Drops the account's oldest one when it has
 * FILES_HELD_MAX.  Audited as "file.hold".
 */
void		files_hold(struct tx *, struct file_giver, struct upload *);
/*
 * Finds an upload held for this account, and locks it until the transaction
 * ends; false when there is none.
 */
bool		file_held(struct db *, int64_t account_id, int64_t id,
		    struct upload *out);
/*
 * Stops holding uploads (rows of struct upload) that were attached or given
 * up.  Audited as "file.release" when the transaction has no record yet, as
 * when a form was submitted twice and the second submit changes nothing.
 */
void		files_release(struct tx *, int64_t account_id,
		    struct rows held);
/* Deletes uploads held since `upto` or longer.  Audited as "file.tidy". */
void		files_held_tidy(struct tx *, int64_t upto);

#endif
