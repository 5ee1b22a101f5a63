/* typed: what was typed into a form that was not taken comes back. */
#ifndef WEB_FORM_TYPED_H
#define WEB_FORM_TYPED_H

#include <stdbool.h>
#include <stdint.h>

struct request;
struct site;
struct view;

/*
 * Whose form it is, by its token, if it is one to be kept (identity/saved_form.h);
 * 0: nobody's that is known, or there is nothing to keep.
 */
int64_t	typed_owner(const struct request *);
/* Has it a token as our forms have, whether or not somebody's is known? */
bool	typed_from_ours(const struct request *);

/* May the GET page of the path answer a form with this status? */
bool	typed_page_may(const struct request *, int status);

/*
 * For the page at a GET of the path: r->pairs become what its visitor had
 * kept for this form, and r->kept is set; nothing happens where there is none.
 */
void	typed_bring_back(const struct site *, struct request *);

/*
 * Put typed.field.N.{id,name,value,words} for each field that was sent: id =
 * N, words = 1 where a person wrote it.  typed.again = 1 where the form may be
 * sent as it was; typed.files = 1 where it carries files.  No password, no
 * secret form.
 *
 * page NULL: all of it, for a page that cannot show the form.  Otherwise the
 * text of a page: only what was written and has no field there.  Returns
 * whether there is any.
 */
bool	typed_show(struct request *, struct view *, const char *page);

#endif
