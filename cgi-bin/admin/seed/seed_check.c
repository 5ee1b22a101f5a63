/* What records say of each other: references, order, rules of the schema. */
#include <inttypes.h>
#include <string.h>

#include "admin/messages.h"
#include "admin/seed/seed_records.h"
#include "base/arena.h"
#include "conference/assistance/amount.h"
#include "conference/members/conference.h"
#include "conference/settings/setting_desk.h"
#include "conference/workday.h"

enum { DAYS_OFF_MAX = 31 };	/* of one record */

static void
wrong(struct seed *seed, const struct seed_item *item, const char *key,
    const char *why)
{
	fault_add(&seed->reading, item->record->file,
	    record_line(item->record, key), *key != '\0' ? _("%s: %s") :
	    "%s%s", key, why);
}

static bool
is_stored(const struct seed_item *item)
{
	return item->fate == SEED_NEW || item->fate == SEED_REPLACED;
}

/* Reports two records that contradict each other. */
static void
clash(struct seed *seed, const struct seed_item *item, const char *why,
    const struct seed_item *first)
{
	if (first->record->line == 0)
		fault_add(&seed->reading, item->record->file,
		    item->record->line, _("%s: in the database"), why);
	else
		fault_add(&seed->reading, item->record->file, item->record->line,
	    _("%s: %s:%d"), why, first->record->file, first->record->line);
}

/* The value of this key is the code of a record of that kind. */
static const struct refer { enum seed_kind from; const char *key;
    enum seed_kind to; } refers[] = {
	{ SEED_CONFERENCE, "office_unit", SEED_UNIT },
	{ SEED_UNIT_NAME, "unit", SEED_UNIT },
	{ SEED_SUCCESSION, "predecessor", SEED_UNIT },
	{ SEED_SUCCESSION, "successor", SEED_UNIT },
	{ SEED_SEAT, "person", SEED_PERSON },
	{ SEED_SEAT, "unit", SEED_UNIT },
	{ SEED_SECTION, "unit", SEED_UNIT },
	{ SEED_DUTY, "category", SEED_CATEGORY },
	{ SEED_DUTY, "field", SEED_FIELD },
	{ SEED_DUTY, "lead", SEED_UNIT },
	{ SEED_DUTY, "joint", SEED_UNIT },
	{ SEED_DUTY, "assist", SEED_UNIT },
	{ SEED_POLICY, "category", SEED_CATEGORY },
	{ SEED_POLICY, "unit", SEED_UNIT },
	{ SEED_NOTICE, "kind", SEED_NOTICE_KIND },
	{ SEED_NOTICE, "category", SEED_CATEGORY },
	{ SEED_NOTICE, "unit", SEED_UNIT },
	{ SEED_EDITION, "policy", SEED_POLICY },
	{ SEED_STANDARD, "category", SEED_CATEGORY },
	{ SEED_STANDARD, "policy", SEED_POLICY },
	{ SEED_MEETING, "chair", SEED_PERSON },
	{ SEED_RESOLUTION, "meeting", SEED_MEETING },
	{ SEED_RESOLUTION, "category", SEED_CATEGORY },
	{ SEED_RESOLUTION, "unit", SEED_UNIT },
};

static void
refer_check(struct seed *seed, const struct refer *refer)
{
	const struct seed_item *item = seed->first[refer->from];
	const struct record_pair *p;

	for (; item != NULL; item = item->next)
		for (p = pair_next(item->record->pairs, refer->key); p != NULL;
		    p = pair_next(p->next, refer->key))
			if (code_valid(p->value) &&	/* else told before */
			    seed_find(seed, refer->to, p->value) == NULL)
				fault_add(&seed->reading, item->record->file,
				    p->line, _("%s: no [%s %s], a %s"),
				    refer->key, seed_kinds[refer->to].form.name,
				    p->value.s,
				    message(seed_kinds[refer->to].called));
}

static void
labels_check(struct seed *seed, enum seed_kind kind)
{
	const struct seed_item *item = seed->first[kind], *first;

	for (; item != NULL; item = item->next) {
		if (item->record->label.len == 0 || !is_stored(item))
			continue;
		first = seed_find(seed, kind, item->record->label);
		if (first != item)
			clash(seed, item, _("this code is taken"), first);
	}
}

static void
span_check(struct seed *seed, const struct seed_item *item, struct day since,
    struct day until)
{
	if (until.ymd != 0 && until.ymd < since.ymd)
		wrong(seed, item, "until", _("before since"));
}

/* Two spans that share a day; an until of 0 never ends. */
static bool
spans_meet(struct day since, struct day until, struct day other_since,
    struct day other_until)
{
	return (other_until.ymd == 0 || other_until.ymd >= since.ymd) &&
	    (until.ymd == 0 || until.ymd >= other_since.ymd);
}

/* A recorded time is not in the future. */
static void
past_check(struct seed *seed, const struct seed_item *item, const char *key,
    struct moment at)
{
	if (at.s > seed->now.s)
		wrong(seed, item, key, _("in the future"));
}

static void
conference_check(struct seed *seed, const struct seed_item *item)
{
	const struct conference *c = item->of;

	if (item->position > 1)
		clash(seed, item,
		    _("only one [conference] is allowed, the other is"),
		    seed->first[SEED_CONFERENCE]);
	if (!is_domain(c->site_domain))
		wrong(seed, item, "site_domain", _("write it like"
		    " www.example.gov.cn, with nothing around it"));
	if (c->organisation.len != 0 && (c->organisation.len != 9 ||
	    strspn(c->organisation.s, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	    != 9))
		wrong(seed, item, "organisation",
		    _("must be 9 characters, 0-9 and A-Z only"));
}

static void
unit_check(struct seed *seed, const struct seed_item *item)
{
	const struct seed_unit *u = item->of, *other;

	span_check(seed, item, u->since, u->until);
	for (const struct seed_item *i = seed->first[SEED_UNIT]; i != item;
	    i = i->next) {
		other = i->of;
		if (text_same(other->name, u->name) &&
		    !text_same(other->code, u->code) && spans_meet(u->since,
		    u->until, other->since, other->until))
			clash(seed, item,
			    _("two units of one name at a time"), i);
	}
}

/* Every further name begins after the one before it, while the unit is. */
static void
unit_name_check(struct seed *seed, const struct seed_item *item)
{
	const struct seed_unit_name *name = item->of, *other;
	const struct seed_item *unit = seed_find(seed, SEED_UNIT, name->unit);
	const struct seed_unit *u = unit != NULL ? unit->of : NULL;

	if (u != NULL && (name->since.ymd <= u->since.ymd ||
	    (u->until.ymd != 0 && name->since.ymd > u->until.ymd)))
		wrong(seed, item, "since", _("must be after the unit's first"
		    " day and not after its last"));
	for (const struct seed_item *i = seed->first[SEED_UNIT_NAME]; i != item;
	    i = i->next) {
		other = i->of;
		if (item->fate == SEED_NEW && text_same(other->unit,
		    name->unit) && other->since.ymd >= name->since.ymd)
			wrong(seed, item, "since",
			    _("not after the unit's name before"));
	}
}

static void
succession_check(struct seed *seed, const struct seed_item *item)
{
	const struct seed_succession *s = item->of, *other;
	const struct seed_item *from = seed_find(seed, SEED_UNIT,
	    s->predecessor), *to = seed_find(seed, SEED_UNIT, s->successor);
	const struct seed_unit *before = from != NULL ? from->of : NULL;
	const struct seed_unit *after = to != NULL ? to->of : NULL;

	if (before != NULL && before->since.ymd >= s->day.ymd)
		wrong(seed, item, "day",
		    _("the predecessor was not a member yet"));
	if (after != NULL && after->until.ymd != 0 &&
	    after->until.ymd < s->day.ymd)
		wrong(seed, item, "day",
		    _("the successor was no member any more"));
	if (text_same(s->predecessor, s->successor))
		wrong(seed, item, "successor", _("cannot succeed itself"));
	for (const struct seed_item *i = seed->first[SEED_SUCCESSION];
	    i != item; i = i->next) {
		other = i->of;
		if (text_same(other->predecessor, s->predecessor) &&
		    text_same(other->successor, s->successor))
			clash(seed, item,
			    _("the same succession is there already"), i);
	}
}

/*
 * Finds a cycle of successions.  A successor ranks above its predecessors; if
 * the ranks still rise after one round per unit, .from leads into the cycle.
 */
static void
successions_check(struct seed *seed)
{
	const int units = seed->count[SEED_UNIT];
	struct { int rank; const struct seed_item *by, *from; } *at =
	    arena_alloc(seed->reading.arena, (size_t)(units + 1) * sizeof *at);
	const struct seed_item *last = NULL, *i, *from, *to;
	int round = 0;

	do {
		last = NULL;
		for (i = seed->first[SEED_SUCCESSION]; i != NULL; i = i->next) {
			const struct seed_succession *s = i->of;

			from = seed_find(seed, SEED_UNIT, s->predecessor);
			to = seed_find(seed, SEED_UNIT, s->successor);
			if (from == NULL || to == NULL || from == to ||
			    at[to->position].rank > at[from->position].rank)
				continue;
			at[to->position].rank = at[from->position].rank + 1;
			at[to->position].by = i;
			at[to->position].from = from;
			last = from;
		}
	} while (last != NULL && round++ < units);
	if (last == NULL)
		return;
	for (round = 0; round < units; round++)
		last = at[last->position].from;
	wrong(seed, at[last->position].by, "successor",
	    _("the succession leads in a circle"));
}

static void
seat_check(struct seed *seed, const struct seed_item *item)
{
	const struct seed_seat *s = item->of, *other;

	span_check(seed, item, s->since, s->until);
	for (const struct seed_item *i = seed->first[SEED_SEAT]; i != item;
	    i = i->next) {
		other = i->of;
		if (text_same(other->person, s->person) &&
		    text_same(other->role, s->role) &&
		    other->since.ymd == s->since.ymd)
			clash(seed, item, _("the same person, role and first"
			    " day are there already"), i);
		else if (text_same(other->person, s->person) &&
		    text_same(other->role, s->role) &&
		    text_same(other->unit, s->unit) &&
		    text_same(other->office, s->office) && spans_meet(s->since,
		    s->until, other->since, other->until))
			clash(seed, item,
			    _("the times of one seat overlap"), i);
	}
}

static void
section_check(struct seed *seed, const struct seed_item *item)
{
	const struct seed_section *s = item->of;
	struct text number = text_print(seed->reading.arena, "%" PRId64,
	    s->number);

	if (!text_same(number, item->record->label))
		wrong(seed, item, "",
		    _("[section ...]: the number is written like 6"));
	if (pair_next(item->record->pairs, "unit") == NULL)
		wrong(seed, item, "", _("[section] lacks unit"));
}

static bool
unit_again(const struct record *record, const struct record_pair *p)
{
	for (const struct record_pair *q = record->pairs; q != p; q = q->next)
		if (text_same(q->value, p->value) &&
		    (strcmp(q->key.s, "lead") == 0 ||
		    strcmp(q->key.s, "joint") == 0 ||
		    strcmp(q->key.s, "assist") == 0))
			return true;
	return false;
}

static void
duty_check(struct seed *seed, const struct seed_item *item)
{
	const struct seed_duty *d = item->of;
	int64_t section, clause;
	struct text number;
	int units = 0;

	if (!duty_number_parse(d->number, &section, &clause)) {
		wrong(seed, item, "", _("[duty ...]: the number is written"
		    " like 6.12, 6 being the section"));
	} else {
		number = text_print(seed->reading.arena, "%" PRId64, section);
		if (seed_find(seed, SEED_SECTION, number) == NULL)
			fault_add(&seed->reading, item->record->file,
			    item->record->line,
			    _("[duty ...]: no [section %s]"), number.s);
	}
	if ((d->category.len > 0) == (d->field.len > 0))
		wrong(seed, item, "",
		    _("[duty]: needs one of category and field, and only one"));
	for (const struct record_pair *p = item->record->pairs; p != NULL;
	    p = p->next) {
		if (strcmp(p->key.s, "lead") != 0 &&
		    strcmp(p->key.s, "joint") != 0 &&
		    strcmp(p->key.s, "assist") != 0)
			continue;
		units++;
		if (unit_again(item->record, p))
			fault_add(&seed->reading, item->record->file, p->line,
			    _("%s: a unit has one role in a duty"), p->key.s);
	}
	if (units == 0)
		wrong(seed, item, "",
		    _("[duty] lacks units: at least one of lead, joint,"
		    " assist"));
}

static void
publication_check(struct seed *seed, const struct seed_item *item)
{
	const struct seed_publication *p = item->of;
	struct day published = moment_day(p->published_at);
	bool out = p->published_at.s != 0;

	past_check(seed, item, "published_at", p->published_at);
	past_check(seed, item, "updated_at", p->updated_at);
	past_check(seed, item, "withdrawn_at", p->withdrawn_at);
	if (out && p->made_on.ymd > published.ymd)
		wrong(seed, item, "made_on", _("after published_at"));
	if (p->updated_at.s != 0 && (!out ||
	    p->updated_at.s < p->published_at.s))
		wrong(seed, item, "updated_at",
		    _("before published_at, or no published_at"));
	if (p->withdrawn_at.s != 0 && (!out ||
	    p->withdrawn_at.s < p->published_at.s))
		wrong(seed, item, "withdrawn_at",
		    _("before published_at, or no published_at"));
	if ((p->withdrawn_at.s != 0) != (p->withdrawn_why.len > 0))
		wrong(seed, item, "",
		    _("withdrawn_at and withdrawn_why need each other"));
	if (p->valid_until.ymd != 0 && p->valid_until.ymd < p->made_on.ymd)
		wrong(seed, item, "valid_until", _("before made_on"));
	if (out && p->posted_until.ymd != 0 &&
	    p->posted_until.ymd < published.ymd)
		wrong(seed, item, "posted_until", _("before published_at"));
}

static void
standard_check(struct seed *seed, const struct seed_item *item)
{
	const struct seed_standard *s = item->of, *other;
	int64_t fen;

	if (!amount_parse(s->amount, &fen))
		wrong(seed, item, "amount",
		    _("write 350 or 350.00, in yuan, more than 0"));
	span_check(seed, item, s->since, s->until);
	for (const struct seed_item *i = seed->first[SEED_STANDARD]; i != item;
	    i = i->next) {
		other = i->of;
		if (text_same(other->category, s->category) &&
		    text_same(other->name, s->name) &&
		    text_same(other->area, s->area) && spans_meet(s->since,
		    s->until, other->since, other->until))
			clash(seed, item,
			    _("the times of one name overlap"), i);
	}
}

static struct day
last_of(const struct seed_day_off *d)
{
	return d->until.ymd != 0 ? d->until : d->since;
}

static void
day_off_check(struct seed *seed, const struct seed_item *item)
{
	const struct seed_day_off *d = item->of, *other;

	span_check(seed, item, d->since, d->until);
	if (day_plus(d->since, DAYS_OFF_MAX).ymd <= last_of(d).ymd)
		wrong(seed, item, "until", _("more than 31 days"));
	for (const struct seed_item *i = seed->first[SEED_DAY_OFF]; i != item;
	    i = i->next) {
		other = i->of;
		if (spans_meet(d->since, last_of(d), other->since,
		    last_of(other)))
			clash(seed, item, _("a day of it is there already"), i);
	}
}

static void
meeting_check(struct seed *seed, const struct seed_item *item)
{
	const struct seed_meeting *m = item->of;
	bool planned = strcmp(m->state.s, "planned") == 0;

	past_check(seed, item, "announced_at", m->announced_at);
	past_check(seed, item, "updated_at", m->updated_at);
	if (strcmp(m->state.s, "held") == 0 && m->starts_at.s > seed->now.s)
		wrong(seed, item, "starts_at",
		    _("a meeting that was held is in the future"));
	if (m->updated_at.s != 0 && m->updated_at.s < m->announced_at.s)
		wrong(seed, item, "updated_at", _("before announced_at"));
	if (m->ends_at.s != 0 && m->ends_at.s <= m->starts_at.s)
		wrong(seed, item, "ends_at", _("not after starts_at"));
	if (!planned && m->announced_at.s == 0)
		wrong(seed, item, "", _("[meeting] lacks announced_at"));
	if (!planned && strcmp(m->kind.s, "temporary") == 0 &&
	    m->ground.len == 0)
		wrong(seed, item, "", _("[meeting] lacks ground: a temporary"
		    " meeting needs one"));
	if ((strcmp(m->state.s, "cancelled") == 0) !=
	    (m->cancelled_why.len > 0))
		wrong(seed, item, "", _("[meeting]: a cancelled one needs"
		    " cancelled_why, others do not take it"));
	if (m->chair.len > 0 && seed_chair(seed, m) == NULL)
		wrong(seed, item, "chair",
		    _("this person has no [seat] on that day"));
}

/* A public resolution needs issued minutes and a meeting that was held. */
static void
resolution_check(struct seed *seed, const struct seed_item *item)
{
	const struct seed_resolution *r = item->of;
	const struct seed_item *i = seed_find(seed, SEED_MEETING, r->meeting);
	const struct seed_meeting *m = i != NULL && i->whole ? i->of : NULL;

	if (m != NULL && strcmp(m->state.s, "held") != 0)
		wrong(seed, item, "meeting", _("this meeting was not held"));
	if (m != NULL && r->issued_on.ymd != 0 &&
	    r->issued_on.ymd < moment_day(m->starts_at).ymd)
		wrong(seed, item, "issued_on", _("before the meeting"));
	if (r->issued_on.ymd > moment_day(seed->now).ymd)
		wrong(seed, item, "issued_on", _("in the future"));
	past_check(seed, item, "published_at", r->published_at);
	if (r->published_at.s != 0 && r->issued_on.ymd == 0)
		wrong(seed, item, "published_at", _("needs issued_on first"));
	if (r->published_at.s != 0 && r->extract.len == 0)
		wrong(seed, item, "published_at", _("needs extract first"));
	if (r->published_at.s != 0 &&
	    moment_day(r->published_at).ymd < r->issued_on.ymd)
		wrong(seed, item, "published_at", _("before issued_on"));
}

static void (*const checks[SEED_KINDS])(struct seed *,
    const struct seed_item *) = {
	[SEED_CONFERENCE] = conference_check,
	[SEED_UNIT] = unit_check,
	[SEED_UNIT_NAME] = unit_name_check,
	[SEED_SUCCESSION] = succession_check,
	[SEED_SEAT] = seat_check,
	[SEED_SECTION] = section_check,
	[SEED_DUTY] = duty_check,
	[SEED_POLICY] = publication_check,
	[SEED_NOTICE] = publication_check,
	[SEED_STANDARD] = standard_check,
	[SEED_MEETING] = meeting_check,
	[SEED_RESOLUTION] = resolution_check,
	[SEED_DAY_OFF] = day_off_check,
};

void
seed_check(struct seed *seed, struct moment now)
{
	seed->now = now;
	if (seed->reading.partial)
		return;
	for (size_t i = 0; i < sizeof refers / sizeof *refers; i++)
		refer_check(seed, &refers[i]);
	for (int k = 0; k < SEED_KINDS; k++) {
		labels_check(seed, (enum seed_kind)k);
		for (struct seed_item *i = seed->first[k]; i != NULL;
		    i = i->next)
			if (checks[k] != NULL && i->whole && is_stored(i))
				checks[k](seed, i);
	}
	successions_check(seed);
	if (seed->count[SEED_CONFERENCE] == 0)
		fault_add(&seed->reading, "", 0,
		    _("no file has a [conference]"));
}
