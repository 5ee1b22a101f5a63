/* What a seed publishes can be found from the first minute. */
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "markup/plain.h"
#include "search/search.h"
#include "admin/seed/seed_records.h"
#include "admin/seed/seed_store.h"

enum { PARTS_MAX = 400, TITLE_POINTS_MAX = 400, UNITS_MAX = 100 };

struct index {
	struct tx	*tx;
	struct seed	*seed;
	struct arena	*arena;
	struct day	 today;
};

/* Paragraphs to be put below each other; empty ones are left out. */
struct parts { struct text at[PARTS_MAX]; size_t count; };

static void
part_add(struct parts *parts, struct text text)
{
	if (text.len > 0 && parts->count < PARTS_MAX)
		parts->at[parts->count++] = text;
}

static struct text
parts_join(struct arena *a, const struct parts *parts)
{
	size_t len = 0;
	char *s, *end;

	for (size_t i = 0; i < parts->count; i++)
		len += parts->at[i].len + 1;
	s = end = arena_alloc(a, len + 1);
	for (size_t i = 0; i < parts->count; i++) {
		memcpy(end, parts->at[i].s, parts->at[i].len);
		end += parts->at[i].len;
		*end++ = i + 1 < parts->count ? '\n' : '\0';
	}
	return (struct text){ s, len > 0 ? len - 1 : 0 };
}

static struct text
words_join(struct arena *a, struct text x, struct text y, struct text z)
{
	size_t room = x.len + y.len + z.len + 3;
	char *s = arena_alloc(a, room);
	int n = snprintf(s, room, "%s %s%s%s", x.s, y.s, z.len > 0 ? " " : "",
	    z.s);

	return (struct text){ s, (size_t)n };
}

static struct text
id_text(struct arena *a, int64_t id)
{
	char *s = arena_alloc(a, 24);
	int n = snprintf(s, 24, "%lld", (long long)id);

	return (struct text){ s, (size_t)n };
}

/* The first 400 characters: as much as a title may have. */
static struct text
title_cut(struct arena *a, struct text t)
{
	size_t points = 0, n = 0;
	char *s;

	while (n < t.len && (points < TITLE_POINTS_MAX ||
	    (t.s[n] & 0xc0) == 0x80))
		points += (t.s[n++] & 0xc0) != 0x80;
	s = arena_alloc(a, n + 1);
	memcpy(s, t.s, n);
	return (struct text){ s, n };
}

/* The id a code stands for, as a list of one, or of none. */
static struct ids
ids_one(const struct index *to, enum seed_kind kind, struct text code)
{
	const struct seed_item *item = code.len > 0 ?
	    seed_find(to->seed, kind, code) : NULL;

	return item == NULL ? (struct ids){ NULL, 0 } : (struct ids){
	    arena_copy(to->arena, &item->id, sizeof item->id), 1 };
}

/* Who sits there today: a seat that has ended leads nobody astray. */
static void
seats_add(const struct index *to, struct parts *parts, struct text unit)
{
	const struct seed_item *i = to->seed->first[SEED_SEAT];

	for (; i != NULL; i = i->next) {
		const struct seed_seat *s = i->of;
		const struct seed_person *p = seed_find(to->seed, SEED_PERSON,
		    s->person)->of;

		if (s->since.ymd > to->today.ymd || (s->until.ymd != 0 &&
		    s->until.ymd < to->today.ymd))
			continue;
		if (unit.len == 0 || text_same(s->unit, unit))
			part_add(parts, words_join(to->arena, p->name,
			    s->office, s->post));
	}
}

static void
about_index(const struct index *to, const struct seed_item *item)
{
	const struct seed_conference *c = item->of;
	struct search_doc doc = { .kind = SEARCH_ABOUT, .object_id = 1,
	    .code = TEXT("about"), .title = c->name, .names = c->short_name };
	struct parts body = { .count = 0 };
	const struct seed_item *i;

	part_add(&body, c->purpose);
	part_add(&body, c->basis);
	part_add(&body, c->office);
	for (i = to->seed->first[SEED_CHARTER]; i != NULL; i = i->next) {
		const struct seed_charter *charter = i->of;

		part_add(&body, words_join(to->arena, charter->heading,
		    charter->text, TEXT("")));
	}
	seats_add(to, &body, TEXT(""));
	doc.body = parts_join(to->arena, &body);
	search_put(to->tx, &doc);
}

/* It is called by the name of today; by the others it is found too. */
static void
unit_index(const struct index *to, const struct seed_item *item)
{
	const struct seed_unit *u = item->of;
	struct search_doc doc = { .kind = SEARCH_UNIT, .object_id = item->id,
	    .code = u->code, .title = u->name, .units = IDS(item->id) };
	struct parts names = { .count = 0 }, body = { .count = 0 };
	struct day since = u->since;
	const struct record_pair *p;
	const struct seed_item *i;

	part_add(&names, u->short_name);
	for (p = pair_next(item->record->pairs, "alias"); p != NULL;
	    p = pair_next(p->next, "alias"))
		part_add(&names, p->value);
	for (i = to->seed->first[SEED_UNIT_NAME]; i != NULL; i = i->next) {
		const struct seed_unit_name *n = i->of;

		if (!text_same(n->unit, u->code))
			continue;
		part_add(&names, n->short_name);
		if (n->since.ymd > to->today.ymd || n->since.ymd < since.ymd) {
			part_add(&names, n->name);
			continue;
		}
		part_add(&names, doc.title);
		doc.title = n->name;
		since = n->since;
	}
	seats_add(to, &body, u->code);
	doc.names = parts_join(to->arena, &names);
	doc.body = parts_join(to->arena, &body);
	search_put(to->tx, &doc);
}

static void
category_index(const struct index *to, const struct seed_item *item)
{
	const struct seed_category *c = item->of;
	struct search_doc doc = { .kind = SEARCH_CATEGORY,
	    .object_id = item->id, .code = c->code, .title = c->name,
	    .names = c->aliases, .words = c->words,
	    .categories = IDS(item->id) };
	const struct text texts[] = { c->what, c->who, c->gives, c->papers,
	    c->place, c->decides, c->days, c->appeal };
	struct parts body = { .count = 0 };

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		part_add(&body, texts[i]);
	doc.body = parts_join(to->arena, &body);
	search_put(to->tx, &doc);
}

/* A clause is found under the unit whose section it stands in. */
static void
duty_index(const struct index *to, const struct seed_item *item)
{
	const struct seed_duty *d = item->of;
	int64_t number = 0, clause = 0, units[UNITS_MAX];
	const struct record_pair *p;
	const struct seed_item *section;
	struct search_doc doc = { .kind = SEARCH_DUTY, .object_id = item->id,
	    .title = title_cut(to->arena, d->text), .names = TEXT(""),
	    .categories = ids_one(to, SEED_CATEGORY, d->category),
	    .units = { units, 0 } };

	duty_number_parse(d->number, &number, &clause);
	section = seed_find(to->seed, SEED_SECTION, id_text(to->arena, number));
	doc.code = pair_next(section->record->pairs, "unit")->value;
	doc.body = ((const struct seed_section *)section->of)->title;
	for (p = item->record->pairs; p != NULL; p = p->next)
		if (strcmp(p->key.s, "lead") == 0 ||
		    strcmp(p->key.s, "joint") == 0 ||
		    strcmp(p->key.s, "assist") == 0)
			units[doc.units.count++] = seed_find(to->seed,
			    SEED_UNIT, p->value)->id;
	search_put(to->tx, &doc);
}

static void
publication_index(const struct index *to, const struct seed_item *item,
    enum search_kind kind)
{
	const struct seed_publication *p = item->of;
	struct search_doc doc = { .kind = kind, .object_id = item->id,
	    .code = id_text(to->arena, item->id), .title = p->title,
	    .names = p->document_number, .published_at = p->published_at,
	    .visible_until = p->posted_until,
	    .year = moment_clock(p->published_at).y,
	    .categories = ids_one(to, SEED_CATEGORY, p->category),
	    .units = ids_one(to, SEED_UNIT, p->unit) };
	struct parts body = { .count = 0 };

	if (p->published_at.s == 0 || p->withdrawn_at.s != 0)
		return;
	part_add(&body, p->summary);
	part_add(&body, plain_text(to->arena, p->body));
	doc.body = parts_join(to->arena, &body);
	if (doc.names.s == NULL)
		doc.names = TEXT("");
	search_put(to->tx, &doc);
}

static void
policy_index(const struct index *to, const struct seed_item *item)
{
	publication_index(to, item, SEARCH_POLICY);
}

static void
notice_index(const struct index *to, const struct seed_item *item)
{
	publication_index(to, item, SEARCH_NOTICE);
}

static void
meeting_index(const struct index *to, const struct seed_item *item)
{
	const struct seed_meeting *m = item->of;
	struct search_doc doc = { .kind = SEARCH_MEETING,
	    .object_id = item->id, .code = id_text(to->arena, item->id),
	    .title = m->name, .names = TEXT(""),
	    .published_at = m->announced_at,
	    .year = moment_clock(m->starts_at).y };
	struct parts body = { .count = 0 };

	if (strcmp(m->state.s, "planned") == 0)
		return;
	part_add(&body, m->place);
	part_add(&body, m->ground);
	part_add(&body, m->note);
	part_add(&body, m->cancelled_why);
	doc.body = parts_join(to->arena, &body);
	search_put(to->tx, &doc);
}

static void
resolution_index(const struct index *to, const struct seed_item *item)
{
	const struct seed_resolution *r = item->of;
	struct search_doc doc = { .kind = SEARCH_RESOLUTION,
	    .object_id = item->id, .code = id_text(to->arena, item->id),
	    .title = r->title, .names = TEXT(""), .body = r->extract,
	    .published_at = r->published_at, .year = r->issued_on.ymd / 10000,
	    .categories = ids_one(to, SEED_CATEGORY, r->category),
	    .units = ids_one(to, SEED_UNIT, r->unit) };

	if (r->published_at.s != 0)
		search_put(to->tx, &doc);
}

static void (*const indexes[SEED_KINDS])(const struct index *,
    const struct seed_item *) = {
	[SEED_CONFERENCE] = about_index, [SEED_UNIT] = unit_index,
	[SEED_CATEGORY] = category_index, [SEED_DUTY] = duty_index,
	[SEED_POLICY] = policy_index, [SEED_NOTICE] = notice_index,
	[SEED_MEETING] = meeting_index, [SEED_RESOLUTION] = resolution_index,
};

void
seed_index(struct tx *tx, struct seed *seed)
{
	struct index to = { tx, seed, arena_new(), moment_day(seed->now) };

	for (int k = 0; k < SEED_KINDS; k++)
		for (struct seed_item *i = seed->first[k]; i != NULL &&
		    indexes[k] != NULL; i = i->next) {
			indexes[k](&to, i);
			arena_reset(to.arena);
		}
	arena_free(to.arena);
}
