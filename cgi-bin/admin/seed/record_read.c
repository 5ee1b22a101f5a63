/* Reads the fields of a record into a struct. */
#include <inttypes.h>
#include <string.h>

#include "admin/messages.h"
#include "admin/seed/records.h"
#include "base/arena.h"

enum { LIST_POINTS_MAX = 80 };

static const char not_a_code[] = N_("must be a code: at most 40 lower-case"
    " letters, digits and single hyphens, a letter first");

static bool
chosen(const char *const *choices, struct text t)
{
	for (; *choices != NULL; choices++)
		if (strcmp(*choices, t.s) == 0)
			return true;
	return false;
}

static const char *
choices_said(struct arena *a, const char *const *choices)
{
	const char *all = *choices;

	while (*++choices != NULL)
		all = text_print(a, _("%s, %s"), all, *choices).s;
	return text_print(a, _("must be one of %s"), all).s;
}

/* Lines that an editor broke for width, made one again. */
static struct text
joined(struct arena *a, struct text t)
{
	char *s = arena_alloc(a, t.len + 1);
	size_t n = 0;

	for (size_t i = 0; i < t.len; i++) {
		if (t.s[i] == '\n') {
			while (i + 1 < t.len && strchr(" \t\n", t.s[i + 1]) != NULL)
				i++;
			if (n > 0 && i + 1 < t.len && (s[n - 1] & 0x80) == 0 &&
			    (t.s[i + 1] & 0x80) == 0)
				s[n++] = ' ';
			continue;
		}
		s[n++] = t.s[i];
	}
	return (struct text){ s, n };
}

/* NULL, or what is wrong with the value of a text member. */
static const char *
text_wrong(struct arena *a, const struct member *m, struct text t)
{
	int64_t points = (int64_t)text_points(t);

	if (points == 0)
		return m->min == 0 ? NULL : _("has no value");
	if (m->code && !code_valid(t))
		return message(not_a_code);
	if (m->choices != NULL && !chosen(m->choices, t))
		return choices_said(a, m->choices);
	if (points < m->min)
		return text_print(a, _("too short, at least %" PRId64
		    " characters"), m->min).s;
	if (points > m->max)
		return text_print(a, _("too long, at most %" PRId64
		    " characters"), m->max).s;
	return NULL;
}

/* NULL, or what is wrong with the value. */
static const char *
member_read(struct arena *a, const struct member *m, struct text value,
    void *at)
{
	switch (m->kind) {
	case KIND_INT:
		if (!int_parse(value, at) || *(int64_t *)at < m->min ||
		    *(int64_t *)at > m->max)
			return text_print(a, _("must be a number from %" PRId64
			    " to %" PRId64), m->min, m->max).s;
		return NULL;
	case KIND_FLAG:
		*(bool *)at = strcmp(value.s, "yes") == 0;
		return *(bool *)at || strcmp(value.s, "no") == 0 ? NULL :
		    _("must be yes or no");
	case KIND_DAY:
		return day_parse(value, at) ? NULL :
		    _("not a day: write 2014-09-15, a day that exists");
	case KIND_MOMENT:
		return moment_parse(value, at) ? NULL :
		    _("not a time: write 2014-09-18 09:14, a time that exists");
	case KIND_BYTES:
	case KIND_IDS:
		return "";
	case KIND_TEXT:
		*(struct text *)at = m->lines ? value : joined(a, value);
		return text_wrong(a, m, *(struct text *)at);
	}
	return NULL;
}

static const struct record_list *
list_named(const struct record_form *form, const char *key)
{
	const struct record_list *l = form->lists;

	while (l != NULL && l->key != NULL && strcmp(l->key, key) != 0)
		l++;
	return l != NULL && l->key != NULL ? l : NULL;
}

static void
list_check(struct reading *of, const struct record *record,
    const struct record_list *list, const struct record_pair *p)
{
	size_t points = text_points(p->value);
	int times = 0;

	if (list->code && points > 0 && !code_valid(p->value))
		fault_add(of, record->file, p->line, _("%s: %s"), list->key,
		    message(not_a_code));
	else if (points == 0 || points > LIST_POINTS_MAX ||
	    memchr(p->value.s, '\n', p->value.len) != NULL)
		fault_add(of, record->file, p->line,
		    _("%s: must be one line of 1 to %d characters"), list->key,
		    LIST_POINTS_MAX);
	for (const struct record_pair *q = record->pairs; q != p; q = q->next) {
		if (strcmp(q->key.s, list->key) != 0)
			continue;
		times++;
		if (text_same(q->value, p->value))
			fault_add(of, record->file, p->line,
			    _("%s: the same as line %d"), list->key, q->line);
	}
	if (times == list->times)
		fault_add(of, record->file, p->line,
		    _("%s: at most %d times"), list->key, list->times);
}

static void
label_read(struct reading *of, const struct record *record,
    const struct record_form *form, void *out)
{
	const char *why;

	if (form->label == NULL) {
		if (record->label.len > 0)
			fault_add(of, record->file, record->line,
			    _("[%s] takes no code"), form->name);
		return;
	}
	const struct member *m = shape_field(form->shape, form->label);

	why = record->label.len == 0 ? _("the code or number is missing") :
	    member_read(of->arena, m,
	    record->label, (char *)out + m->at);
	if (why != NULL)
		fault_add(of, record->file, record->line, _("[%s ...]: %s"),
		    form->name, why);
}

static void
pair_read(struct reading *of, const struct record *record,
    const struct record_form *form, void *out, const struct record_pair *p)
{
	const struct record_list *list = list_named(form, p->key.s);
	const struct member *m = shape_field(form->shape, p->key.s);
	const struct record_pair *first = pair_next(record->pairs, p->key.s);
	const char *why;

	if (list != NULL) {
		list_check(of, record, list, p);
	} else if (m == NULL ||
	    (form->label != NULL && strcmp(p->key.s, form->label) == 0)) {
		fault_add(of, record->file, p->line,
		    _("%.40s: no key of [%s]"), p->key.s, form->name);
	} else if (first != p) {
		fault_add(of, record->file, p->line,
		    _("%s: only once, line %d has it already"), m->name,
		    first->line);
	} else if ((why = member_read(of->arena, m, p->value,
	    (char *)out + m->at)) != NULL) {
		fault_add(of, record->file, p->line, _("%s: %s"), m->name, why);
	}
}

bool
record_read(struct reading *of, const struct record *record,
    const struct record_form *form, void *out)
{
	size_t before = of->faults_total;

	label_read(of, record, form, out);
	for (const struct record_pair *p = record->pairs; p != NULL; p = p->next)
		pair_read(of, record, form, out, p);
	for (size_t i = 0; i < form->shape->count; i++) {
		const struct member *m = &form->shape->members[i];
		bool may_lack = !m->typed ||
		    (m->kind == KIND_TEXT ? m->min == 0 : m->optional);

		if (m->kind == KIND_TEXT &&
		    ((struct text *)((char *)out + m->at))->s == NULL)
			*(struct text *)((char *)out + m->at) = TEXT("");
		if (!may_lack && pair_next(record->pairs, m->name) == NULL &&
		    (form->label == NULL || strcmp(form->label, m->name) != 0))
			fault_add(of, record->file, record->line,
			    _("[%s] lacks %s"), form->name, m->name);
	}
	return of->faults_total == before;
}
