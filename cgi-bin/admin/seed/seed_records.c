/* Takes records into a seed, and finds them again. */
#include <string.h>

#include "admin/messages.h"
#include "admin/seed/seed_records.h"
#include "base/arena.h"

void
seed_start(struct seed *seed, struct arena *arena)
{
	*seed = (struct seed){ .reading.arena = arena };
	for (int k = 0; k < SEED_KINDS; k++)
		seed->end[k] = &seed->first[k];
}

static const struct record_form *
form_named(struct text name, enum seed_kind *kind)
{
	for (int k = 0; k < SEED_KINDS; k++)
		if (strcmp(name.s, seed_kinds[k].form.name) == 0) {
			*kind = (enum seed_kind)k;
			return &seed_kinds[k].form;
		}
	return NULL;
}

/* A record with faults is kept too, so that references to it are found. */
static void
item_take(struct seed *seed, const struct record *record)
{
	struct reading *of = &seed->reading;
	enum seed_kind kind = SEED_CONFERENCE;
	const struct record_form *form = form_named(record->name, &kind);
	struct seed_item *item;
	void *out;

	if (form == NULL) {
		fault_add(of, record->file, record->line,
		    _("[%s]: no such record"), record->name.s);
		return;
	}
	out = arena_alloc(of->arena, form->shape->size);
	item = arena_alloc(of->arena, sizeof *item);
	*item = (struct seed_item){ .record = record, .of = out,
	    .whole = record_read(of, record, form, out),
	    .position = ++seed->count[kind] };
	*seed->end[kind] = item;
	seed->end[kind] = &item->next;
}

void
seed_take(struct seed *seed, const char *file, const char *bytes, size_t n)
{
	const struct record *r = records_parse(&seed->reading, file, bytes, n);

	for (; r != NULL; r = r->next)
		item_take(seed, r);
}

struct seed_item *
seed_find(const struct seed *seed, enum seed_kind kind, struct text code)
{
	struct seed_item *item = seed->first[kind];

	while (item != NULL && !text_same(item->record->label, code))
		item = item->next;
	return item;
}

const struct seed_item *
seed_chair(const struct seed *seed, const struct seed_meeting *m)
{
	const struct day day = moment_day(m->starts_at);
	const struct seed_item *item = seed->first[SEED_SEAT];
	const struct seed_seat *s;

	for (; m->chair.len > 0 && item != NULL; item = item->next) {
		s = item->of;
		if (text_same(s->person, m->chair) && s->since.ymd <= day.ymd &&
		    (s->until.ymd == 0 || s->until.ymd >= day.ymd))
			return item;
	}
	return NULL;
}

/* Reads 1 to `most` digits without a leading zero; how many, or 0. */
static size_t
digits_read(struct text t, size_t most, int64_t *out)
{
	size_t n = 0;

	*out = 0;
	while (n < t.len && n < most && t.s[n] >= '0' && t.s[n] <= '9')
		*out = *out * 10 + (t.s[n++] - '0');
	return n > 1 && t.s[0] == '0' ? 0 : n;
}

bool
duty_number_parse(struct text t, int64_t *section, int64_t *clause)
{
	size_t n = digits_read(t, 3, section);

	if (n == 0 || n == t.len || t.s[n] != '.')
		return false;
	n++;
	t.s += n;
	t.len -= n;
	return digits_read(t, 3, clause) == t.len && t.len > 0 &&
	    *section > 0 && *clause > 0;
}
