/*
 * form: from parameters to a checked struct, and back to the page.
 *
 * The query of a page and the body of a form are read the same way, each by
 * the shape its route declares.
 */
#ifndef WEB_FORM_FORM_H
#define WEB_FORM_FORM_H

#include <stdbool.h>
#include <stddef.h>

#include "web/request.h"

struct arena;
struct shape;
struct view;

enum {
	FORM_PAIRS_MAX = 400,
	FORM_BYTES_MAX = 4 * 1024 * 1024,	/* 200,000 hanzi are 1.8 MB */
	FORM_STRANGER_MAX = 1024 * 1024,	/* of who is not signed in */
	COMPLAINTS_MAX = 64
};
#define HELD_FIELD "held"

/*
 * Decode application/x-www-form-urlencoded bytes into r->pairs, repaired
 * (base/text.h).  Nothing is malformed: a % that no two digits follow is a %,
 * a pair without = is a name without a value.  For a .lenient row, what is
 * no UTF-8 may be GB18030, and hanzi may be escaped twice.  False when there
 * are more than FORM_PAIRS_MAX pairs; the first of them are in r->pairs then.
 */
bool	form_decode(struct request *, const char *bytes, size_t n);

/*
 * Read r->pairs into *out, zeroed and of shape->size bytes, by the shape;
 * no shape takes no pair at all.  Text loses the blanks around it (input/typed.h),
 * unless it is .exact: a password is what was typed.  Line ends in a text of
 * one line become a space.  Days and times are read as people write them
 * (input/day_typed.h).  What was read takes the place of what was typed in
 * r->pairs, so a form that is shown again has 2026-12-10 for 12月10日.
 *
 *   OK             *out holds the form, every member in range; what is
 *                  optional and was left out is 0 or ""
 *   UNPROCESSABLE  r->complaints says what to put right
 *   BAD_REQUEST    a field the form does not have, or one sent twice; what
 *                  was sent stays in r->pairs
 *
 * Only a list of ids (struct id_list) may be sent several times: once an id, at
 * most max of them.  A form may carry `token`, `once` and `kept` besides, one
 * of a route with .files also ids of held uploads (web/transfer/upload.h); a query may
 * not.
 */
enum status	form_read(struct request *, const struct shape *, void *out);

/*
 * The checked form for an act, the checked query for a page.  Dies when the
 * route declares another shape, so the struct it is taken for is the struct
 * it is.
 */
const void	*form_input(const struct request *, const struct shape *);
const void	*query_input(const struct request *, const struct shape *);

/*
 * An act's own complaint about a member, then to return UNPROCESSABLE; why
 * is a word that templates/_form.cs explains.
 */
void		 complain(struct request *, const char *member,
		    const char *why);
/* The same about one of several files: its name stands in the complaint. */
void		 complain_about(struct request *, const char *member,
		    const char *why, struct text about);

/* What was sent under this name; "" when nothing was. */
struct text	 form_sent(const struct request *, const char *name);

/*
 * Put form.<field>.{name,value,min,max,wrong} where templates look, of a text
 * that is too long .over, of a day .weekday (0: Sunday), with
 * form.token, a new one-time key form.once, and, when there are complaints,
 * form.wrong.N.{name,why,about} in the order of the fields.  A list of ids has
 * form.<field>.chosen.<id> = 1 in place of a value.  With a complaint
 * "personal" come the numbers (web/form/personal.h) and form.personal.asked = 1.
 */
void	form_show(struct request *, const struct shape *, struct view *);
/*
 * The same, and where nothing was sent yet the form has the members of *row
 * that are named like its fields: what is stored is what is edited.
 */
void	form_show_row(struct request *, const struct shape *, struct view *,
	    const struct shape *row_shape, const void *row);
/* A form key, for the second form of a page. */
struct text	form_key_new(const struct request *);
/* Percent-encoded for a query (RFC 3986). */
struct text	 query_escape(struct arena *, struct text);

/* Is it a field of any form, the dispatcher's own: token, once or kept? */
bool		 form_common(const char *name);
/* Was nothing sent but token, once and kept? */
bool		form_is_empty(const struct request *);
/* What was sent, but token, once and kept, as a body of its own. */
struct text	form_body(const struct request *);
/* More bytes than that it cannot have. */
size_t		form_body_most(const struct request *);

/* Put query.<name> for every parameter the page may carry. */
void	query_show(struct request *, struct view *);

/*
 * "?category=medical&after=…": the present query with name=value in place of
 * what it had, or without it when value is "".  Empty parameters are left
 * out; nothing left is "".  After a POST there is no present query.
 */
struct text	query_link(const struct request *, const char *name,
		    struct text value);

#endif
