/*
 * form: reads parameters into a checked struct, and shows them again.
 *
 * Queries of pages and bodies of forms are read the same way, by the shape
 * that the route declares.
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
	FORM_STRANGER_MAX = 1024 * 1024,	/* when not signed in */
	COMPLAINTS_MAX = 64
};
#define HELD_FIELD "held"

/*
 * Decodes application/x-www-form-urlencoded bytes into r->pairs, and repairs
 * the texts (base/text.h).  Any input is accepted: a % without two hex digits
 * is a %, a pair without = has an empty value.  On a .lenient route, bytes
 * that are not UTF-8 may be GB 18030, and hanzi may be escaped twice.  False
 * when there are more than FORM_PAIRS_MAX pairs; r->pairs then has the first
 * ones.
 */
bool	form_decode(struct request *, const char *bytes, size_t n);

/*
 * Reads r->pairs into *out, which is zeroed and of shape->size bytes.  shape
 * NULL: no parameter is allowed.  Text is trimmed (input/typed.h) unless it is
 * .exact, as passwords are.  Line breaks in a single-line text become spaces.
 * Days and times are read as people write them (input/day_typed.h).  r->pairs
 * is set to the values as read, so a form that is shown again has 2026-12-10
 * for 12月10日.
 *
 *	OK             all members are in range; optional ones that were left
 *	               out are 0 or ""
 *	UNPROCESSABLE  r->complaints names the members that are wrong
 *	BAD_REQUEST    a field that the form does not have, or one sent twice;
 *	               r->pairs is unchanged
 *
 * Only a list of ids (struct id_list) may be sent several times: each id once,
 * at most .max of them.  A form may also have the fields `token`, `once` and
 * `kept`, and on a .files route `held`; a query may not.
 */
enum status	form_read(struct request *, const struct shape *, void *out);

/*
 * The form of an act, the query of a page, as read by form_read().  Calls
 * log_die() when the route declares another shape.
 */
const void	*form_input(const struct request *, const struct shape *);
const void	*query_input(const struct request *, const struct shape *);

/*
 * Adds a complaint about a member; the act then returns UNPROCESSABLE.  why: a
 * word that templates/_form.cs explains.
 */
void		 complain(struct request *, const char *member,
		    const char *why);
/*
 * Like complain(), about one of several files; about: its name, or what else
 * the message names (form.<member>.about).
 */
void		 complain_about(struct request *, const char *member,
		    const char *why, struct text about);

/* The value that was sent under this name; "" when there is none. */
struct text	 form_sent(const struct request *, const char *name);

/*
 * Sets form.<field>.{name,value,min,max,wrong}; .over for a text that is too
 * long, .weekday (0: Sunday) for a day; form.token; form.once, a new form key;
 * and with complaints form.wrong.N.{name,why,about} in the order of the
 * fields.  A list of ids has form.<field>.chosen.<id> = 1 instead of a value.
 * With a complaint "personal", also the numbers (web/form/personal.h) and
 * form.personal.asked = 1.
 */
void	form_show(struct request *, const struct shape *, struct view *);
/*
 * Like form_show(), but when nothing was sent, the values are those of the
 * members of *row with the names of fields, so that stored values are edited.
 */
void	form_show_row(struct request *, const struct shape *, struct view *,
	    const struct shape *row_shape, const void *row);
/* A form key, for the second form of a page. */
struct text	form_key_new(const struct request *);
/* Percent-encoded for a query (RFC 3986). */
struct text	 query_escape(struct arena *, struct text);

/* Whether every form may have this field: token, once or kept. */
bool		 form_common(const char *name);
/* Whether no other fields than those were sent. */
bool		form_is_empty(const struct request *);
/* All other fields as application/x-www-form-urlencoded. */
struct text	form_body(const struct request *);
/* An upper bound of form_body()'s length. */
size_t		form_body_most(const struct request *);

/* Sets query.<name> for each parameter of the page. */
void	query_show(struct request *, struct view *);

/*
 * The current query with name=value replaced, or removed when value is "", as
 * "?category=medical&after=..." without empty parameters; "" when none is
 * left. After a POST the current query is empty.
 */
struct text	query_link(const struct request *, const char *name,
		    struct text value);

#endif
