/*
 * template: the parsed templates of a program.
 *
 * Each template, and each file that templates include, is parsed once per
 * program; the macros of a file are shared by all templates.  The parent
 * parses all of them before it forks workers, which share the memory and may
 * not open files.  Rendering writes into some strings of a parsed tree, so
 * these are moved together to keep the other pages shared.
 */
#ifndef WEB_VIEW_TEMPLATE_H
#define WEB_VIEW_TEMPLATE_H

#include <stdbool.h>

/* Sets where templates are: county (unless NULL) is searched before ours. */
void		 template_folders(const char *ours, const char *county);
/* Parses a template; logs when it cannot be parsed. */
void		 template_parse(const char *name);

/* ---- For web/view/view.c, with ClearSilver's types */

struct _hdf;
struct _neo_err;
struct _parse;

/* The parsed template, parsed now if needed; NULL, and logged, on failure. */
struct _parse	*template_named(const char *name);
/* A new HDF that turns on HTML escaping; use it for every HDF. */
struct _neo_err	*template_hdf(struct _hdf **);
/* A new parser with the functions url_escape and dial. */
struct _neo_err	*template_parser(struct _hdf *, struct _parse **);
/* Logs and frees an error; true when there is none. */
bool		 template_fine(struct _neo_err *);

#endif
