/* typed: returns to the user what was typed into a form that failed. */
#ifndef WEB_FORM_TYPED_H
#define WEB_FORM_TYPED_H

#include <stdbool.h>
#include <stdint.h>

struct request;
struct site;
struct view;

/*
 * The account to save the form for (identity/saved_form.h), found by the form
 * token; 0 when there is none, or when the form is empty, secret or too large.
 */
int64_t	typed_writer(const struct request *);
/* Whether the form token has the format of ours. */
bool	typed_from_ours(const struct request *);

/*
 * Whether the form's page may answer with this status, instead of an error
 * page.
 */
bool	typed_page_may(const struct request *, int status);

/*
 * For a GET: sets r->pairs to the visitor's saved form of this path, and
 * r->restored; does nothing when there is none.
 */
void	typed_bring_back(const struct site *, struct request *);

/*
 * Sets typed.field.N.{id,name,value,words} for each field that was sent: id =
 * N; words = 1 where a person typed the value.  typed.again = 1 when the form
 * may be sent again as it is; typed.files = 1 when it has file fields.  Leaves
 * out passwords and .secret forms.
 *
 * page NULL: all fields, for an error page.  Otherwise the HTML of a page:
 * only typed values that have no field on it.  Returns whether there are any.
 */
bool	typed_show(struct request *, struct view *, const char *page);

#endif
