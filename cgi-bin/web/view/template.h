/*
 * template: the parsed templates of a program.
 *
 * A template is parsed once in the life of a process, and so is each file that
 * templates include: its macros serve all of them.  A program parses all of
 * its own before it serves, because afterwards it opens no file, and before it
 * forks its workers, who share the memory.  So what is parsed is laid out in a
 * way that rendering writes to little of it.
 */
#ifndef WEB_VIEW_TEMPLATE_H
#define WEB_VIEW_TEMPLATE_H

#include <stdbool.h>

/* Where templates are: the county's folder first (NULL: none), then ours. */
void		 template_folders(const char *ours, const char *county);
/* Parses it for later; what cannot be parsed is logged. */
void		 template_parse(const char *name);

/* ---- For web/view/view.c, in the words of ClearSilver */

struct _hdf;
struct _neo_err;
struct _parse;

/* The parsed template, made if it is not there; NULL: it cannot be, logged. */
struct _parse	*template_named(const char *name);
/* Empty, and says that values are escaped: every one must. */
struct _neo_err	*template_hdf(struct _hdf **);
struct _neo_err	*template_parser(struct _hdf *, struct _parse **);
/* False, and logged, when it is an error. */
bool		 template_fine(struct _neo_err *);

#endif
