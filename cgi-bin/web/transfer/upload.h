/*
 * upload: a form with files, from the wire into the database.
 *
 * The text fields become r->pairs, as of any form; the files go to the
 * database block by block as they come (files/file.h) and are rows of struct
 * upload in r->files.  Memory is bounded by one block.  What is not right
 * with a file is a complaint about the field `files` that names it; the act is
 * not run.  The good ones are held (files/file_held.h), in a transaction of
 * their own, before the act begins: whatever becomes of the act, they need not
 * be sent again.
 */
#ifndef WEB_TRANSFER_UPLOAD_H
#define WEB_TRANSFER_UPLOAD_H

#include <stdint.h>

#include "base/text.h"
#include "files/file.h"
#include "web/request.h"

struct tx;
struct wire;

enum {
	UPLOAD_FILES_MAX = 5,			/* a form */
	UPLOAD_BYTES_MAX = UPLOAD_FILES_MAX * FILE_BYTES_MAX + 4 * 1024 * 1024
};

/*
 * What a program sets as its site's `uploads` when a row of its table says
 * .files; so the others need neither the statements nor libmagic.
 *
 * open: before the first request.
 *
 * read: length bytes of body.  The form's token must stand before its first
 * file and be right.  OK; FORBIDDEN, and all that was typed is in r->pairs;
 * BAD_REQUEST: malformed, cut off, or a file in a field other than `files`;
 * TOO_LARGE.  Complaints about files are in r->complaints afterwards, and are
 * kept by form_read().  With tx NULL the files are passed over and no token
 * is asked for: only the text matters.
 *
 * held: r->files becomes what the visitor has held and the form names, in its
 * field `held` or because it came with it.
 *
 * release: what is in r->files is attached and no longer held.
 */
struct uploads {
	void		(*open)(void);
	enum status	(*read)(struct request *, struct wire *, struct tx *,
			    const char *content_type, int64_t length);
	void		(*held)(struct request *);
	void		(*release)(struct request *, struct tx *);
};
extern const struct uploads uploads;

#endif
