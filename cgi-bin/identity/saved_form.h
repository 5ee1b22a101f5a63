/*
 * saved_form: a form that was submitted after the session had ended.
 *
 * The last one per account and path is saved, restored into the form when the
 * person opens it again, and deleted when that form is accepted.
 */
#ifndef IDENTITY_SAVED_FORM_H
#define IDENTITY_SAVED_FORM_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"

struct db;
struct tx;

enum {
	SAVED_PATH_MAX = 200,
	SAVED_BODY_MAX = 15 * 1024 * 1024,	/* a packet has 16 MiB */
	SAVED_FORMS_MAX = 20			/* per account */
};

/*
 * Saves a body (application/x-www-form-urlencoded).  Deletes expired ones, and
 * the oldest when the account has SAVED_FORMS_MAX.  Audited as "form.keep".
 */
void	saved_form_add(struct tx *, int64_t account_id, struct text path,
	    struct text body, int64_t now);
/* Finds a saved body; false when there is none within SESSION_KEPT_S. */
bool	saved_form_find(struct db *, int64_t account_id, struct text path,
	    int64_t now, struct text *body);
/* Deletes a saved form; audited as "form.drop" when there was one. */
void	saved_form_drop(struct tx *, int64_t account_id, struct text path);

#endif
