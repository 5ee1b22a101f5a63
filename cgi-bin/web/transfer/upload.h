/*
 * upload: reads a multipart form and stores its files in the database.
 *
 * Text fields become r->pairs, as in any form.  Files are written to the
 * database block by block as they arrive (files/file_in.h), with one block in
 * memory, and become rows of struct upload in r->files.  A bad file is a
 * complaint about the field `files` with the file's name, and the act does not
 * run.  Good files are held (files/file_held.h) in a transaction that commits
 * before the act, so they need not be sent again when the act fails.  What is
 * read once from the network is in the database before that transaction
 * begins, so it can run again after a conflict.
 */
#ifndef WEB_TRANSFER_UPLOAD_H
#define WEB_TRANSFER_UPLOAD_H

#include <stdint.h>

#include "base/text.h"
#include "files/file.h"
#include "web/request.h"

struct tx;
struct fcgi;

enum {
	UPLOAD_FILES_MAX = 5,			/* per form */
	UPLOAD_BYTES_MAX = UPLOAD_FILES_MAX * FILE_BYTES_MAX + 4 * 1024 * 1024
};

/*
 * A program with .files routes sets its site's `uploads` to this; other
 * programs do not link it, nor libmagic.
 *
 * open: called once before the first request.
 *
 * read: reads a body of `length` bytes.  The form's token must come before its
 * first file.  Returns OK; FORBIDDEN for a wrong token; BAD_REQUEST when the
 * body is malformed or cut off, has too many fields, or has a file in a field
 * other than `files`; TOO_LARGE.  After a failure r->pairs still has all text
 * fields that could be read.  Complaints about files stay in r->complaints;
 * form_read() adds to them.  Without `store` files are skipped and the token
 * is not checked.
 *
 * hold: holds r->files for the visitor, and sets their ids.  On an .one_file
 * route it releases those that the form names.
 *
 * held: sets r->files to the uploads held for the visitor that the form names
 * in its field `held`, and those that came with it.  On an .one_file route a
 * good file that came takes the place of those that the form names, which are
 * no longer held; two files are a complaint "file-one".
 *
 * release: stops holding the uploads in r->files.
 */
struct uploads {
	void		(*open)(void);
	enum status	(*read)(struct request *, struct fcgi *, bool store,
			    const char *content_type, int64_t length);
	void		(*hold)(struct request *, struct tx *);
	void		(*held)(struct request *);
	void		(*release)(struct request *, struct tx *);
};
extern const struct uploads uploads;

#endif
