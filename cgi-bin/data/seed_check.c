/* What records say of each other: references, order, rules of the schema. */
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "data/seed_records.h"

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

static void
conference_check(struct seed *seed, const struct seed_item *item)
{
	const struct seed_conference *c = item->of;

	if (item->position > 1)
		wrong(seed, item, "", "只能有一个 [conference]");
	if (c->organisation.len != 0 && (c->organisation.len != 9 ||
	    strspn(c->organisation.s, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	    != 9))
		wrong(seed, item, "organisation",
		    "organisation：要写 9 个字符，只用 0–9 和 A–Z");
}

static void
unit_check(struct seed *seed, const struct seed_item *item)
{
	const struct seed_unit *u = item->of;

	span_check(seed, item, u->since, u->until);
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

	if (p->published_at.s > seed->now.s)
		wrong(seed, item, "published_at",
		    "published_at：还没有到");
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
		    text_same(other->name, s->name) &&
		    (other->until.ymd == 0 ||
		    other->until.ymd >= s->since.ymd) &&
		    (s->until.ymd == 0 || s->until.ymd >= other->since.ymd))
			clash(seed, item, "同一名称的时段重叠", i);
	}
}

static void
meeting_check(struct seed *seed, const struct seed_item *item)
{
	const struct seed_meeting *m = item->of;
	bool planned = strcmp(m->state.s, "planned") == 0;
	const struct seed_item *seat = seed->first[SEED_SEAT];

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
	while (m->chair.len > 0 && seat != NULL && !text_same(m->chair,
	    ((const struct seed_seat *)seat->of)->person))
		seat = seat->next;
	if (m->chair.len > 0 && seat == NULL)
		wrong(seed, item, "chair", "chair：这个人没有 [seat]");
}

/* What is public was decided: the minutes are issued, the meeting was held. */
static void
resolution_check(struct seed *seed, const struct seed_item *item)
{
	const struct seed_resolution *r = item->of;
	const struct seed_item *m = seed_find(seed, SEED_MEETING, r->meeting);

	if (m != NULL && strcmp(((const struct seed_meeting *)m->of)->state.s,
	    "held") != 0)
		wrong(seed, item, "meeting", "meeting：这个会议没有召开");
	if (r->published_at.s > seed->now.s)
		wrong(seed, item, "published_at",
		    "published_at：还没有到");
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
	for (size_t i = 0; i < sizeof refers / sizeof *refers; i++)
		refer_check(seed, &refers[i]);
	for (int k = 0; k < SEED_KINDS; k++) {
		labels_check(seed, (enum seed_kind)k);
		for (struct seed_item *i = seed->first[k]; i != NULL;
		    i = i->next)
			if (checks[k] != NULL && i->whole)
				checks[k](seed, i);
	}
	if (seed->count[SEED_CONFERENCE] == 0)
		fault_add(&seed->reading, "", 0,
		    "所有文件里都没有 [conference]");
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
amount_parse(struct text t, int64_t *fen)
{
	size_t n = digits_read(t, 10, fen);

	if (n == 0)
		return false;
	*fen *= 100;
	if (n + 3 == t.len && t.s[n] == '.' &&
	    t.s[n + 1] >= '0' && t.s[n + 1] <= '9' &&
	    t.s[n + 2] >= '0' && t.s[n + 2] <= '9')
		*fen += (t.s[n + 1] - '0') * 10 + t.s[n + 2] - '0';
	else if (n != t.len)
		return false;
	return *fen > 0;
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
