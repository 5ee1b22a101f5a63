/*
 * saved_form: what was typed into a form whose session had ended.
 *
 * One a person and address, the last; read back into the same form when the
 * person comes to it again, and dropped when that form is taken.
 */
#ifndef IDENTITY_SAVED_FORM_H
#define IDENTITY_SAVED_FORM_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"

struct db;
struct tx;

enum {
	KEPT_PATH_MAX = 200,
	KEPT_BODY_MAX = 15 * 1024 * 1024,	/* bytes: MariaDB takes 16 MiB */
	KEPT_FORMS_MAX = 20			/* of one person */
};

/* body: application/x-www-form-urlencoded.  Audited. */
void	form_keep(struct tx *, int64_t account_id, struct text path,
	    struct text body, int64_t now);
/* False: none, or older than SESSION_KEPT_S. */
bool	form_kept(struct db *, int64_t account_id, struct text path,
	    int64_t now, struct text *body);
/* Audited, if there was one: an act may find that nothing is to do. */
void	form_drop(struct tx *, int64_t account_id, struct text path);

#endif
