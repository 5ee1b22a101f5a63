/* Parses each template once; macros of included files are shared. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <util/neo_err.h>
#include <util/neo_files.h>
#include <util/neo_hdf.h>
#include <util/neo_str.h>
#include <cs/cs.h>

#include "base/arena.h"
#include "base/log.h"
#include "base/text.h"
#include "web/view/template.h"
#include "words/fold.h"

enum { TEMPLATES_MAX = 128, NAMES_MAX = 4096,
    PATH_BYTES = 256 };	/* ClearSilver's own bound */

struct parsed { const char *name; CSPARSE *cs; bool done; };

static struct {
	HDF		*hdf;		/* has the search path */
	struct parsed	 pages[TEMPLATES_MAX], files[TEMPLATES_MAX];
	size_t		 page_count, file_count;
	CS_MACRO	*macros;	/* of all files, the newest first */
	struct arena	*arena;		/* for names */
	char		*names[NAMES_MAX];	/* a hash table */
	size_t		 name_count;
} templates;

bool
template_fine(NEOERR *err)
{
	STRING why;

	if (err == STATUS_OK)
		return true;
	string_init(&why);
	nerr_error_string(err, &why);
	log_warn("view: %s", why.buf ? why.buf : "unknown");
	string_clear(&why);
	nerr_ignore(&err);
	return false;
}

NEOERR *
template_hdf(HDF **out)
{
	NEOERR *err = hdf_init(out);

	if (err == STATUS_OK)
		err = hdf_set_value(*out, "Config.VarEscapeMode", "html");
	return err;
}

void
template_folders(const char *ours, const char *county)
{
	NEOERR *err = template_hdf(&templates.hdf);

	if (err == STATUS_OK && county != NULL)
		err = hdf_set_value(templates.hdf, "hdf.loadpaths.0", county);
	if (err == STATUS_OK)
		err = hdf_set_value(templates.hdf, "hdf.loadpaths.1", ours);
	if (!template_fine(err))
		log_die("view: no folder of templates");
	templates.arena = arena_new();
}

static NEOERR *
url_escape(const char *in, char **out)
{
	return neos_url_escape(in, out, NULL);
}

/*
 * The first telephone number in a text, as digits, + and - for a tel: link.
 * Any dash becomes -; spaces and brackets inside are dropped.
 */
static NEOERR *
dial(const char *in, char **out)
{
	char *to = malloc(strlen(in) + 1);
	size_t n = 0, bytes;

	if (to == NULL)
		return nerr_raise(NERR_NOMEM, "dial");
	*out = to;
	for (; *in != '\0'; in += bytes) {
		uint32_t c = fold((uint32_t)text_point(in, &bytes));

		if ((c >= '0' && c <= '9') || (c == '+' && n == 0))
			to[n++] = (char)c;
		else if (c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212) {
			if (n > 0 && to[n - 1] != '-')
				to[n++] = '-';
		} else if (n > 0 && c != ' ' && c != 0xa0 && c != 0x3000 &&
		    c != '(' && c != ')')
			break;
	}
	to[n] = '\0';
	return STATUS_OK;
}

NEOERR *
template_parser(HDF *hdf, CSPARSE **out)
{
	static char url_name[] = "url_escape", dial_name[] = "dial";
	NEOERR *err = cs_init(out, hdf);

	if (err == STATUS_OK)
		err = cs_register_strfunc(*out, url_name, url_escape);
	if (err == STATUS_OK)
		err = cs_register_strfunc(*out, dial_name, dial);
	return err;
}

/* ---- Names that rendering writes to
 *
 * To look up "topic.title" the renderer overwrites the dot and restores it.
 * In the text of the template that would write to all its pages and unshare
 * them, so each such name is copied once into a common arena.
 */

static char *
name_settled(const char *name)
{
	uint32_t hash = 2166136261;
	char **at;

	for (const char *c = name; *c != '\0'; c++)
		hash = (hash ^ (unsigned char)*c) * 16777619;
	at = &templates.names[hash % NAMES_MAX];
	while (*at != NULL && strcmp(*at, name) != 0)
		if (++at == templates.names + NAMES_MAX)
			at = templates.names;
	if (*at == NULL) {
		if (++templates.name_count == NAMES_MAX)
			log_die("view: more than %d names", NAMES_MAX);
		*at = arena_copy(templates.arena, name, strlen(name) + 1);
	}
	return *at;
}

static void
args_settle(CSARG *arg)
{
	for (; arg != NULL; arg = arg->next) {
		if (arg->s != NULL && !arg->alloc &&
		    (arg->op_type & CS_TYPE_STRING) == 0 &&
		    strchr(arg->s, '.') != NULL)
			arg->s = name_settled(arg->s);
		args_settle(arg->expr1);
		args_settle(arg->expr2);
	}
}

/* Moves the names of a tree, and removes its empty text nodes. */
static void
tree_settle(CSTREE **at)
{
	while (*at != NULL) {
		CSTREE *node = *at;

		if (node->cmd == 0 && node->arg1.s != NULL &&
		    *node->arg1.s == '\0') {
			*at = node->next;
			free(node);
			continue;
		}
		if (node->cmd != 0) {
			args_settle(&node->arg1);
			args_settle(&node->arg2);
			args_settle(node->vargs);
		}
		tree_settle(&node->case_0);
		tree_settle(&node->case_1);
		at = &node->next;
	}
}

/* ---- Parsing */

static struct parsed *
parsed_find(struct parsed *of, size_t count, const char *name)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(of[i].name, name) == 0)
			return &of[i];
	return NULL;
}

static NEOERR *	file_load(void *, HDF *, const char *, char **);

/*
 * Parses a file that may call `macros`.  After a failure the parser is kept,
 * because others may refer to its macros.
 */
static NEOERR *
file_parse(struct parsed *p, CS_MACRO *macros)
{
	NEOERR *err = template_parser(templates.hdf, &p->cs);

	if (err != STATUS_OK)
		return err;
	p->cs->macros = macros;
	cs_register_fileload(p->cs, p->cs, file_load);
	err = cs_parse_file(p->cs, p->name);
	p->done = err == STATUS_OK;
	if (p->done)
		tree_settle(&p->cs->tree);
	return err;
}

static struct parsed *
parsed_add(struct parsed of[static TEMPLATES_MAX], size_t *count,
    const char *name)
{
	if (*count == TEMPLATES_MAX || name == NULL)
		log_die("view: more than %d templates", TEMPLATES_MAX);
	of[*count] = (struct parsed){ name, NULL, false };
	return &of[(*count)++];
}

/* Removes the definitions of macros, and shrinks the text to its size. */
static char *
macros_cut(char *text)
{
	char *to = text, *from = text, *tag, *end;
	bool inside = false;

	while ((tag = strstr(from, "<?cs")) != NULL &&
	    (end = strstr(tag, "?>")) != NULL) {
		const char *word = tag + 4 + strspn(tag + 4, " \t\r\n");
		bool def = strncmp(word, "def:", 4) == 0;
		size_t n = (size_t)((def ? tag : end + 2) - from);

		if (!inside) {
			memmove(to, from, n);
			to += n;
		}
		inside = def || (inside && strncmp(word, "/def", 4) != 0);
		from = end + 2;
	}
	memmove(to, from, strlen(from) + 1);
	from = realloc(text, strlen(text) + 1);
	return from != NULL ? from : text;
}

/*
 * The parser's callback to load a file: the template itself (in_file is not
 * set yet), or one that it includes, which is parsed on its own first.
 */
static NEOERR *
file_load(void *parser, HDF *hdf, const char *name, char **text)
{
	CSPARSE *cs = parser;
	char path[PATH_BYTES];
	NEOERR *err = hdf_search_path(hdf, name, path);
	struct parsed *file;

	if (err == STATUS_OK)
		err = ne_load_file(path, text);
	if (err != STATUS_OK || !cs->in_file)
		return err;
	file = parsed_find(templates.files, templates.file_count, name);
	if (file == NULL) {
		file = parsed_add(templates.files, &templates.file_count,
		    strdup(name));
		err = file_parse(file, cs->macros);
		if (file->done)
			templates.macros = cs->macros = file->cs->macros;
	}
	if (err != STATUS_OK)
		free(*text);
	else
		*text = macros_cut(*text);
	return err;
}

CSPARSE *
template_named(const char *name)
{
	struct parsed *page = parsed_find(templates.pages,
	    templates.page_count, name);

	if (page == NULL) {
		page = parsed_add(templates.pages, &templates.page_count,
		    name);
		template_fine(file_parse(page, templates.macros));
	}
	return page->done ? page->cs : NULL;
}

void
template_parse(const char *name)
{
	template_named(name);
}
