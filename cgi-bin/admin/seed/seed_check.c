/* What records say of each other: references, order, rules of the schema. */
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "admin/seed/seed_records.h"

static void
wrong(struct seed *seed, const struct seed_item *item, const char *key,
    const char *why)
{
	fault_add(&seed->reading, item->record->file,
	    record_line(item->record, key), "%s", why);
}

/* Two records that cannot both be. */
static void
clash(struct seed *seed, const struct seed_item *item, const char *why,
    const struct seed_item *first)
{
	fault_add(&seed->reading, item->record->file, item->record->line,
	    "%s：%s:%d", why, first->record->file, first->record->line);
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
				    p->line, "%s：没有 [%s %s] 这个%s",
				    refer->key, seed_forms[refer->to].name,
				    p->value.s, seed_words[refer->to]);
}

static void
labels_check(struct seed *seed, enum seed_kind kind)
{
	const struct seed_item *item = seed->first[kind], *first;

	for (; item != NULL; item = item->next) {
		if (item->record->label.len == 0)
			continue;
		first = seed_find(seed, kind, item->record->label);
		if (first != item)
			clash(seed, item, "这个代码已经用过", first);
	}
}

static void
span_check(struct seed *seed, const struct seed_item *item, struct day since,
    struct day until)
{
	if (until.ymd != 0 && until.ymd < since.ymd)
		wrong(seed, item, "until", "until：早于 since");
}

/* Two spans that share a day; an until of 0 never ends. */
static bool
spans_meet(struct day since, struct day until, struct day other_since,
    struct day other_until)
{
	return (other_until.ymd == 0 || other_until.ymd >= since.ymd) &&
	    (until.ymd == 0 || until.ymd >= other_since.ymd);
}

/* What is recorded has happened. */
static void
past_check(struct seed *seed, const struct seed_item *item, const char *key,
    struct moment at)
{
	if (at.s > seed->now.s)
		fault_add(&seed->reading, item->record->file,
		    record_line(item->record, key), "%s：还没有到", key);
}

/* As it stands in addresses: a.b, of a-z, 0-9 and hyphens. */
static bool
domain_valid(struct text t)
{
	static const char signs[] = "abcdefghijklmnopqrstuvwxyz0123456789-.";

	return strspn(t.s, signs) == t.len && t.s[0] != '.' &&
	    t.s[t.len - 1] != '.' && strchr(t.s, '.') != NULL;
}

static void
conference_check(struct seed *seed, const struct seed_item *item)
{
	const struct seed_conference *c = item->of;

	if (item->position > 1)
		clash(seed, item, "只能有一个 [conference]，另一个在",
		    seed->first[SEED_CONFERENCE]);
	if (!domain_valid(c->site_domain))
		wrong(seed, item, "site_domain", "site_domain：写成 "
		    "www.example.gov.cn 这样，前后不加别的");
	if (c->organisation.len != 0 && (c->organisation.len != 9 ||
	    strspn(c->organisation.s, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	    != 9))
		wrong(seed, item, "organisation",
		    "organisation：要写 9 个字符，只用 0–9 和 A–Z");
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
			clash(seed, item, "同时有两个同名的单位", i);
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
		wrong(seed, item, "since", "since：要在这个单位起日之后，"
		    "不晚于止日");
	for (const struct seed_item *i = seed->first[SEED_UNIT_NAME]; i != item;
	    i = i->next) {
		other = i->of;
		if (text_same(other->unit, name->unit) &&
		    other->since.ymd >= name->since.ymd)
			wrong(seed, item, "since",
			    "since：不晚于它的上一个名称");
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
		wrong(seed, item, "day", "day：原单位那时还不是成员单位");
	if (after != NULL && after->until.ymd != 0 &&
	    after->until.ymd < s->day.ymd)
		wrong(seed, item, "day", "day：承接的单位那时已经不是成员单位");
	if (text_same(s->predecessor, s->successor))
		wrong(seed, item, "successor", "successor：不能承接自己");
	for (const struct seed_item *i = seed->first[SEED_SUCCESSION];
	    i != item; i = i->next) {
		other = i->of;
		if (text_same(other->predecessor, s->predecessor) &&
		    text_same(other->successor, s->successor))
			clash(seed, item, "同样的承继已经写过", i);
	}
}

/*
 * A successor ranks above its predecessors.  Where ranks never settle, a
 * unit comes back to itself; going back by what raised them leads there.
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
	    "successor：承继绕了一圈，回到原单位");
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
			clash(seed, item, "同一人同一角色同一起日已经写过", i);
		else if (text_same(other->person, s->person) &&
		    text_same(other->role, s->role) &&
		    text_same(other->unit, s->unit) &&
		    text_same(other->office, s->office) && spans_meet(s->since,
		    s->until, other->since, other->until))
			clash(seed, item, "同一席位的时段重叠", i);
	}
}

static void
section_check(struct seed *seed, const struct seed_item *item)
{
	const struct seed_section *s = item->of;
	char number[24];

	snprintf(number, sizeof number, "%lld", (long long)s->number);
	if (strcmp(number, item->record->label.s) != 0)
		wrong(seed, item, "", "[section …]：号写成 6 这样");
	if (pair_next(item->record->pairs, "unit") == NULL)
		wrong(seed, item, "", "[section] 缺 unit");
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
	char number[24] = "";
	int units = 0;

	if (!duty_number_parse(d->number, &section, &clause)) {
		wrong(seed, item, "", "[duty …]：号写成 6.12 这样，6 是节");
	} else {
		snprintf(number, sizeof number, "%lld", (long long)section);
		if (seed_find(seed, SEED_SECTION, (struct text){ number,
		    strlen(number) }) == NULL)
			fault_add(&seed->reading, item->record->file,
			    item->record->line,
			    "[duty …]：没有 [section %s] 这一节", number);
	}
	if ((d->category.len > 0) == (d->field.len > 0))
		wrong(seed, item, "",
		    "[duty]：category 和 field 要写一个，只写一个");
	for (const struct record_pair *p = item->record->pairs; p != NULL;
	    p = p->next) {
		if (strcmp(p->key.s, "lead") != 0 &&
		    strcmp(p->key.s, "joint") != 0 &&
		    strcmp(p->key.s, "assist") != 0)
			continue;
		units++;
		if (unit_again(item->record, p))
			fault_add(&seed->reading, item->record->file, p->line,
			    "%s：一个单位在一条职责里只有一种角色", p->key.s);
	}
	if (units == 0)
		wrong(seed, item, "",
		    "[duty] 缺单位：lead、joint、assist 至少写一个");
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
		wrong(seed, item, "made_on", "made_on：晚于 published_at");
	if (p->updated_at.s != 0 && (!out ||
	    p->updated_at.s < p->published_at.s))
		wrong(seed, item, "updated_at",
		    "updated_at：早于 published_at，或者没有写 published_at");
	if (p->withdrawn_at.s != 0 && (!out ||
	    p->withdrawn_at.s < p->published_at.s))
		wrong(seed, item, "withdrawn_at",
		    "withdrawn_at：早于 published_at，或者没有写 "
		    "published_at");
	if ((p->withdrawn_at.s != 0) != (p->withdrawn_why.len > 0))
		wrong(seed, item, "", "withdrawn_at 和 withdrawn_why 要写都写");
	if (p->valid_until.ymd != 0 && p->valid_until.ymd < p->made_on.ymd)
		wrong(seed, item, "valid_until", "valid_until：早于 made_on");
	if (out && p->posted_until.ymd != 0 &&
	    p->posted_until.ymd < published.ymd)
		wrong(seed, item, "posted_until",
		    "posted_until：早于 published_at");
}

static void
standard_check(struct seed *seed, const struct seed_item *item)
{
	const struct seed_standard *s = item->of, *other;
	int64_t fen;

	if (!amount_parse(s->amount, &fen))
		wrong(seed, item, "amount",
		    "amount：写成 350 或 350.00，单位是元，大于 0");
	span_check(seed, item, s->since, s->until);
	for (const struct seed_item *i = seed->first[SEED_STANDARD]; i != item;
	    i = i->next) {
		other = i->of;
		if (text_same(other->category, s->category) &&
		    text_same(other->name, s->name) && spans_meet(s->since,
		    s->until, other->since, other->until))
			clash(seed, item, "同一名称的时段重叠", i);
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
		    "starts_at：已召开的会议，时刻还没有到");
	if (m->updated_at.s != 0 && m->updated_at.s < m->announced_at.s)
		wrong(seed, item, "updated_at",
		    "updated_at：早于 announced_at");
	if (m->ends_at.s != 0 && m->ends_at.s <= m->starts_at.s)
		wrong(seed, item, "ends_at", "ends_at：不晚于 starts_at");
	if (!planned && m->announced_at.s == 0)
		wrong(seed, item, "", "[meeting] 缺 announced_at");
	if (!planned && strcmp(m->kind.s, "temporary") == 0 &&
	    m->ground.len == 0)
		wrong(seed, item, "", "[meeting] 缺 ground：临时会议要写依据");
	if ((strcmp(m->state.s, "cancelled") == 0) !=
	    (m->cancelled_why.len > 0))
		wrong(seed, item, "", "[meeting]：取消的要写 cancelled_why，"
		    "别的不写");
	if (m->chair.len > 0 && seed_chair(seed, m) == NULL)
		wrong(seed, item, "chair", "chair：这个人开会那天没有 [seat]");
}

/* What is public was decided: the minutes are issued, the meeting was held. */
static void
resolution_check(struct seed *seed, const struct seed_item *item)
{
	const struct seed_resolution *r = item->of;
	const struct seed_item *i = seed_find(seed, SEED_MEETING, r->meeting);
	const struct seed_meeting *m = i != NULL && i->whole ? i->of : NULL;

	if (m != NULL && strcmp(m->state.s, "held") != 0)
		wrong(seed, item, "meeting", "meeting：这个会议没有召开");
	if (m != NULL && r->issued_on.ymd != 0 &&
	    r->issued_on.ymd < moment_day(m->starts_at).ymd)
		wrong(seed, item, "issued_on", "issued_on：早于会议");
	if (r->issued_on.ymd > moment_day(seed->now).ymd)
		wrong(seed, item, "issued_on", "issued_on：还没有到");
	past_check(seed, item, "published_at", r->published_at);
	if (r->published_at.s != 0 && r->issued_on.ymd == 0)
		wrong(seed, item, "published_at",
		    "published_at：要公开，先写 issued_on");
	if (r->published_at.s != 0 && r->extract.len == 0)
		wrong(seed, item, "published_at",
		    "published_at：要公开，先写 extract");
	if (r->published_at.s != 0 &&
	    moment_day(r->published_at).ymd < r->issued_on.ymd)
		wrong(seed, item, "published_at",
		    "published_at：早于 issued_on");
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
			if (checks[k] != NULL && i->whole)
				checks[k](seed, i);
	}
	successions_check(seed);
	if (seed->count[SEED_CONFERENCE] == 0)
		fault_add(&seed->reading, "", 0,
		    "所有文件里都没有 [conference]");
}
