/* Expands the names in a statement, and finds its parameters. */
#include <string.h>

#include "base/shape.h"
#include "db/columns.h"

/* ---- Expanding */

static bool
put(struct expanded *to, const char *s, size_t n)
{
	size_t len = strlen(to->text);

	if (len + n >= sizeof to->text)
		return false;
	memcpy(to->text + len, s, n);
	to->text[len + n] = '\0';
	return true;
}

static bool
put_word(struct expanded *to, const char *s)
{
	return put(to, s, strlen(s));
}

static bool
put_parameter(struct expanded *to, const char *name, size_t n)
{
	if (to->count == NAMES_MAX)
		return false;
	to->names[to->count++] = (struct text){ name, n };
	return put_word(to, "?");
}

/* table: "m." or ""; form: '=', '?', or 0 for the name alone. */
static bool
put_column(struct expanded *to, const struct member *m, struct text table,
    char form)
{
	if (form != '?' && (!put(to, table.s, table.len) ||
	    !put_word(to, m->name)))
		return false;
	if (form == '=' && !put_word(to, " = "))
		return false;
	return form == 0 || put_parameter(to, m->name, strlen(m->name));
}

/* inside: the text between the braces: "", "m.", "=" or "?". */
static bool
put_columns(struct expanded *to, const struct shape *shape,
    struct text inside, bool command)
{
	char form = *inside.s == '=' || *inside.s == '?' ? *inside.s : 0;
	struct text table = form == 0 ? inside : TEXT("");
	bool first = true;

	for (size_t i = 0; i < shape->count; i++) {
		const struct member *m = &shape->members[i];

		if (m->derived || m->kind == KIND_IDS ||
		    (command && m->automatic))
			continue;
		if (!put_word(to, first ? "" : ", ") ||
		    !put_column(to, m, table, form))
			return false;
		first = false;
	}
	return true;
}

static size_t
name_length(const char *s)
{
	return strspn(s, "abcdefghijklmnopqrstuvwxyz_0123456789");
}

/* The length of "{}", "{=}", "{?}" or "{m.}" at s; 0 for anything else. */
static size_t
braces_length(const char *s)
{
	size_t n = 1;

	if (*s != '{')
		return 0;
	if (s[n] == '=' || s[n] == '?')
		n++;
	else if (s[n + name_length(s + n)] == '.')
		n += name_length(s + n) + 1;
	return s[n] == '}' ? n + 1 : 0;
}

/* The length of the quoted string at s; 0 for anything else. */
static size_t
quoted_length(const char *s)
{
	size_t n = *s == '\'' ? strcspn(s + 1, "'") + 2 : 0;

	return n > strlen(s) ? 0 : n;
}

const char *
columns_expand(const char *text, const struct shape *columns, bool command,
    struct expanded *out)
{
	size_t n;
	bool room = true;

	out->count = 0;
	out->text[0] = '\0';
	for (const char *s = text; *s != '\0' && room; s += n) {
		if ((n = quoted_length(s)) > 0) {
			room = put(out, s, n);
		} else if ((n = braces_length(s)) > 0) {
			if (columns == NULL)
				return "columns of no shape";
			room = put_columns(out, columns, (struct text){ s + 1,
			    n - 2 }, command);
		} else if (*s == ':' && (n = name_length(s + 1)) > 0) {
			room = put_parameter(out, s + 1, n++);
		} else if (*s == '?') {
			return "a parameter without a name";
		} else {
			n = 1;
			room = put(out, s, n);
		}
	}
	return room ? NULL : "too long";
}

/* ---- Parameters */

/* Whether p has this name; P(f->kind) has the name kind. */
static bool
is_called(const struct param *p, struct text name)
{
	size_t n = strlen(p->name);
	const char *tail;

	if (n < name.len)
		return false;
	tail = p->name + n - name.len;
	return memcmp(tail, name.s, name.len) == 0 &&
	    (tail == p->name || tail[-1] == '>' || tail[-1] == '.');
}

static struct param
param_of(const struct member *m, const void *row, bool stored)
{
	const void *at = (const char *)row + m->at;
	struct param p = { .kind = m->kind };

	switch (m->kind) {
	case KIND_INT:
		p.i = *(const int64_t *)at;
		break;
	case KIND_FLAG:
		p.flag = *(const bool *)at;
		break;
	case KIND_TEXT:
		p.text = *(const struct text *)at;
		break;
	case KIND_DAY:
		p.day = *(const struct day *)at;
		break;
	case KIND_MOMENT:
		p.moment = *(const struct moment *)at;
		break;
	case KIND_BYTES:
		p.bytes = *(const struct bytes *)at;
		break;
	case KIND_IDS:
		break;
	}
	if (m->kind == KIND_INT && m->absent != 0) {
		p.null = stored && m->nullable && p.i == m->absent;
		return p;
	}
	return stored && (m->nullable || m->kind == KIND_DAY ||
	    m->kind == KIND_MOMENT) ? p_or_null(p) : p;
}

bool
params_find(const struct params *in, struct text name, bool stored,
    struct param *out)
{
	const struct shape *shape = in->shape;

	for (size_t i = 0; i < in->count; i++)
		if (is_called(&in->at[i], name)) {
			*out = in->at[i];
			return true;
		}
	for (size_t i = 0; shape != NULL && i < shape->count; i++) {
		const struct member *m = &shape->members[i];

		if (strlen(m->name) == name.len &&
		    memcmp(m->name, name.s, name.len) == 0) {
			*out = param_of(m, in->row, stored);
			return true;
		}
	}
	return false;
}

const char *
params_unused(const struct params *in, const struct text names[],
    size_t count)
{
	for (size_t i = 0; i < in->count; i++) {
		bool used = false;

		for (size_t k = 0; k < count && !used; k++)
			used = is_called(&in->at[i], names[k]);
		if (!used)
			return in->at[i].name;
	}
	return NULL;
}
