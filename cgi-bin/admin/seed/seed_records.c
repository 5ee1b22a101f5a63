/* The kinds of record that a conference is loaded from. */
#include <string.h>

#include "base/arena.h"
#include "admin/seed/seed_records.h"

static const char *const charter_parts[] = { "function", "composition", "rule",
    "demand", NULL };
static const char *const seat_roles[] = { "first-convener", "convener",
    "member", "liaison", NULL };
static const char *const validities[] = { "valid", "amended", "repealed",
    "expired", NULL };
static const char *const meeting_kinds[] = { "regular", "temporary", "liaison",
    NULL };
static const char *const meeting_states[] = { "planned", "announced", "held",
    "cancelled", NULL };

/* A code, or a reference to one; least 0 when it may be left out. */
#define CODE(type, field, least) FIELD(type, field, .min = least, .max = 40, \
	.code = true)

static const struct shape conference_shape = SHAPE(struct seed_conference,
	FIELD(struct seed_conference, name, .min = 1, .max = 80),
	FIELD(struct seed_conference, short_name, .min = 1, .max = 40),
	FIELD(struct seed_conference, county, .min = 1, .max = 40),
	FIELD(struct seed_conference, government, .min = 1, .max = 80),
	FIELD(struct seed_conference, office, .min = 1, .max = 80),
	CODE(struct seed_conference, office_unit, 1),
	FIELD(struct seed_conference, phone, .min = 0, .max = 80),
	FIELD(struct seed_conference, address, .min = 0, .max = 200),
	FIELD(struct seed_conference, hours, .min = 0, .max = 200),
	FIELD(struct seed_conference, site_domain, .min = 1, .max = 39),
	FIELD(struct seed_conference, site_code, .min = 0, .max = 20),
	FIELD(struct seed_conference, organisation, .min = 0, .max = 9),
	FIELD(struct seed_conference, purpose,
	    .min = 1, .max = 1000, .lines = true),
	FIELD(struct seed_conference, basis,
	    .min = 1, .max = 1000, .lines = true),
	COLUMN(struct seed_conference, founded_on));

static const struct shape charter_shape = SHAPE(struct seed_charter,
	FIELD(struct seed_charter, part,
	    .min = 1, .max = 20, .choices = charter_parts),
	FIELD(struct seed_charter, heading, .min = 0, .max = 40),
	FIELD(struct seed_charter, text, .min = 1, .max = 1000));

static const struct shape unit_shape = SHAPE(struct seed_unit,
	CODE(struct seed_unit, code, 1),
	FIELD(struct seed_unit, name, .min = 1, .max = 80),
	FIELD(struct seed_unit, short_name, .min = 1, .max = 40),
	COLUMN(struct seed_unit, since),
	FIELD(struct seed_unit, until, .optional = true));

static const struct record_list unit_lists[] = {
	{ "alias", 20, false }, { NULL, 0, false } };

static const struct shape unit_name_shape = SHAPE(struct seed_unit_name,
	CODE(struct seed_unit_name, unit, 1),
	FIELD(struct seed_unit_name, name, .min = 1, .max = 80),
	FIELD(struct seed_unit_name, short_name, .min = 1, .max = 40),
	COLUMN(struct seed_unit_name, since));

static const struct shape succession_shape = SHAPE(struct seed_succession,
	CODE(struct seed_succession, predecessor, 1),
	CODE(struct seed_succession, successor, 1),
	COLUMN(struct seed_succession, day),
	FIELD(struct seed_succession, note, .min = 0, .max = 200));

static const struct shape person_shape = SHAPE(struct seed_person,
	CODE(struct seed_person, code, 1),
	FIELD(struct seed_person, name, .min = 1, .max = 40));

static const struct shape seat_shape = SHAPE(struct seed_seat,
	CODE(struct seed_seat, person, 1),
	CODE(struct seed_seat, unit, 0),
	FIELD(struct seed_seat, role,
	    .min = 1, .max = 20, .choices = seat_roles),
	FIELD(struct seed_seat, office, .min = 1, .max = 80),
	FIELD(struct seed_seat, post, .min = 1, .max = 80),
	FIELD(struct seed_seat, note, .min = 0, .max = 200),
	COLUMN(struct seed_seat, since),
	FIELD(struct seed_seat, until, .optional = true));

static const struct shape category_shape = SHAPE(struct seed_category,
	CODE(struct seed_category, code, 1),
	FIELD(struct seed_category, name, .min = 1, .max = 40),
	FIELD(struct seed_category, need, .min = 0, .max = 40),
	FIELD(struct seed_category, aliases,
	    .min = 0, .max = 400, .lines = true),
	FIELD(struct seed_category, words,
	    .min = 0, .max = 2000, .lines = true),
	FIELD(struct seed_category, articles, .min = 0, .max = 80),
	FIELD(struct seed_category, law_on, .optional = true),
	FIELD(struct seed_category, what, .min = 1, .max = 1000),
	FIELD(struct seed_category, who, .min = 0, .max = 2000, .lines = true),
	FIELD(struct seed_category, gives,
	    .min = 0, .max = 2000, .lines = true),
	FIELD(struct seed_category, papers,
	    .min = 0, .max = 2000, .lines = true),
	FIELD(struct seed_category, place,
	    .min = 0, .max = 2000, .lines = true),
	FIELD(struct seed_category, steps, .min = 0, .max = 400, .lines = true),
	FIELD(struct seed_category, decides,
	    .min = 0, .max = 1000, .lines = true),
	FIELD(struct seed_category, days, .min = 0, .max = 1000, .lines = true),
	FIELD(struct seed_category, appeal,
	    .min = 0, .max = 1000, .lines = true),
	FIELD(struct seed_category, phone, .min = 0, .max = 80));

static const struct shape field_shape = SHAPE(struct seed_field,
	CODE(struct seed_field, code, 1),
	FIELD(struct seed_field, name, .min = 1, .max = 40));

static const struct shape section_shape = SHAPE(struct seed_section,
	FIELD(struct seed_section, number, .min = 1, .max = 999),
	FIELD(struct seed_section, title, .min = 1, .max = 80));

static const struct record_list section_lists[] = {
	{ "unit", 9, true }, { NULL, 0, false } };

static const struct shape duty_shape = SHAPE(struct seed_duty,
	FIELD(struct seed_duty, number, .min = 3, .max = 7),
	FIELD(struct seed_duty, text, .min = 1, .max = 500),
	CODE(struct seed_duty, category, 0),
	CODE(struct seed_duty, field, 0));

static const struct record_list duty_lists[] = {
	{ "lead", 9, true }, { "joint", 30, true }, { "assist", 30, true },
	{ NULL, 0, false } };

static const struct shape notice_kind_shape = SHAPE(struct seed_notice_kind,
	CODE(struct seed_notice_kind, code, 1),
	FIELD(struct seed_notice_kind, name, .min = 1, .max = 40),
	FIELD(struct seed_notice_kind, catalogue, .min = 0, .max = 40),
	FIELD(struct seed_notice_kind, posting_days,
	    .min = 1, .max = 366, .optional = true));

static const struct shape policy_shape = SHAPE(struct seed_publication,
	CODE(struct seed_publication, code, 1),
	FIELD(struct seed_publication, title, .min = 1, .max = 200),
	FIELD(struct seed_publication, document_number, .min = 0, .max = 60),
	FIELD(struct seed_publication, issuer, .min = 1, .max = 80),
	FIELD(struct seed_publication, subject, .min = 0, .max = 80),
	FIELD(struct seed_publication, summary, .min = 0, .max = 1000),
	FIELD(struct seed_publication, source, .min = 0, .max = 80),
	CODE(struct seed_publication, category, 0),
	CODE(struct seed_publication, unit, 0),
	FIELD(struct seed_publication, made_on, .optional = true),
	FIELD(struct seed_publication, valid_until, .optional = true),
	FIELD(struct seed_publication, validity,
	    .min = 0, .max = 20, .choices = validities),
	FIELD(struct seed_publication, retold, .max = 1, .optional = true),
	FIELD(struct seed_publication, published_at, .optional = true),
	FIELD(struct seed_publication, updated_at, .optional = true),
	FIELD(struct seed_publication, withdrawn_at, .optional = true),
	FIELD(struct seed_publication, withdrawn_why, .min = 0, .max = 500),
	FIELD(struct seed_publication, body,
	    .min = 1, .max = 200000, .lines = true));

static const struct shape notice_shape = SHAPE(struct seed_publication,
	CODE(struct seed_publication, code, 1),
	CODE(struct seed_publication, kind, 1),
	FIELD(struct seed_publication, title, .min = 1, .max = 200),
	FIELD(struct seed_publication, summary, .min = 0, .max = 1000),
	FIELD(struct seed_publication, source, .min = 0, .max = 80),
	CODE(struct seed_publication, category, 0),
	CODE(struct seed_publication, unit, 0),
	FIELD(struct seed_publication, made_on, .optional = true),
	FIELD(struct seed_publication, posted_until, .optional = true),
	FIELD(struct seed_publication, published_at, .optional = true),
	FIELD(struct seed_publication, updated_at, .optional = true),
	FIELD(struct seed_publication, withdrawn_at, .optional = true),
	FIELD(struct seed_publication, withdrawn_why, .min = 0, .max = 500),
	FIELD(struct seed_publication, body,
	    .min = 1, .max = 200000, .lines = true));

static const struct shape standard_shape = SHAPE(struct seed_standard,
	CODE(struct seed_standard, category, 1),
	FIELD(struct seed_standard, name, .min = 1, .max = 80),
	FIELD(struct seed_standard, amount, .min = 1, .max = 13),
	FIELD(struct seed_standard, per, .min = 1, .max = 40),
	COLUMN(struct seed_standard, since),
	FIELD(struct seed_standard, until, .optional = true),
	CODE(struct seed_standard, policy, 0),
	FIELD(struct seed_standard, document, .min = 1, .max = 120));

static const struct shape meeting_shape = SHAPE(struct seed_meeting,
	CODE(struct seed_meeting, code, 1),
	FIELD(struct seed_meeting, kind,
	    .min = 1, .max = 20, .choices = meeting_kinds),
	FIELD(struct seed_meeting, state,
	    .min = 1, .max = 20, .choices = meeting_states),
	FIELD(struct seed_meeting, name, .min = 1, .max = 120),
	COLUMN(struct seed_meeting, starts_at),
	FIELD(struct seed_meeting, ends_at, .optional = true),
	FIELD(struct seed_meeting, place, .min = 1, .max = 120),
	CODE(struct seed_meeting, chair, 0),
	FIELD(struct seed_meeting, delegation, .min = 0, .max = 500),
	FIELD(struct seed_meeting, ground, .min = 0, .max = 500),
	FIELD(struct seed_meeting, note, .min = 0, .max = 1000, .lines = true),
	FIELD(struct seed_meeting, cancelled_why, .min = 0, .max = 500),
	FIELD(struct seed_meeting, announced_at, .optional = true),
	FIELD(struct seed_meeting, updated_at, .optional = true),
	FIELD(struct seed_meeting, sequence,
	    .min = 0, .max = 9999, .optional = true));

static const struct shape resolution_shape = SHAPE(struct seed_resolution,
	CODE(struct seed_resolution, meeting, 1),
	FIELD(struct seed_resolution, title, .min = 1, .max = 200),
	FIELD(struct seed_resolution, text,
	    .min = 1, .max = 4000, .lines = true),
	FIELD(struct seed_resolution, extract,
	    .min = 0, .max = 2000, .lines = true),
	CODE(struct seed_resolution, category, 0),
	CODE(struct seed_resolution, unit, 0),
	FIELD(struct seed_resolution, issued_on, .optional = true),
	FIELD(struct seed_resolution, published_at, .optional = true));

const struct record_form seed_forms[SEED_KINDS] = {
	[SEED_CONFERENCE] = { "conference", NULL,
	    &conference_shape, NULL },
	[SEED_CHARTER] = { "charter", NULL,
	    &charter_shape, NULL },
	[SEED_UNIT] = { "unit", "code",
	    &unit_shape, unit_lists },
	[SEED_UNIT_NAME] = { "unit-name", NULL,
	    &unit_name_shape, NULL },
	[SEED_SUCCESSION] = { "succession", NULL,
	    &succession_shape, NULL },
	[SEED_PERSON] = { "person", "code",
	    &person_shape, NULL },
	[SEED_SEAT] = { "seat", NULL,
	    &seat_shape, NULL },
	[SEED_CATEGORY] = { "category", "code",
	    &category_shape, NULL },
	[SEED_FIELD] = { "field", "code",
	    &field_shape, NULL },
	[SEED_SECTION] = { "section", "number",
	    &section_shape, section_lists },
	[SEED_DUTY] = { "duty", "number",
	    &duty_shape, duty_lists },
	[SEED_NOTICE_KIND] = { "notice-kind", "code",
	    &notice_kind_shape, NULL },
	[SEED_POLICY] = { "policy", "code",
	    &policy_shape, NULL },
	[SEED_NOTICE] = { "notice", "code",
	    &notice_shape, NULL },
	[SEED_STANDARD] = { "standard", NULL,
	    &standard_shape, NULL },
	[SEED_MEETING] = { "meeting", "code",
	    &meeting_shape, NULL },
	[SEED_RESOLUTION] = { "resolution", NULL,
	    &resolution_shape, NULL },
};

const char *const seed_words[SEED_KINDS] = {
	[SEED_CONFERENCE] = "联席会议",
	[SEED_CHARTER] = "制度条文",
	[SEED_UNIT] = "成员单位",
	[SEED_UNIT_NAME] = "单位改名",
	[SEED_SUCCESSION] = "单位承继",
	[SEED_PERSON] = "人",
	[SEED_SEAT] = "成员（含召集人、联络员）",
	[SEED_CATEGORY] = "救助类别",
	[SEED_FIELD] = "工作领域",
	[SEED_SECTION] = "职责分工的节",
	[SEED_DUTY] = "职责",
	[SEED_NOTICE_KIND] = "公示公告的类别",
	[SEED_POLICY] = "政策文件",
	[SEED_NOTICE] = "公示公告",
	[SEED_STANDARD] = "救助标准",
	[SEED_MEETING] = "会议",
	[SEED_RESOLUTION] = "议定事项",
};

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
		if (text_same(name, (struct text){ seed_forms[k].name,
		    strlen(seed_forms[k].name) })) {
			*kind = (enum seed_kind)k;
			return &seed_forms[k];
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
		    "[%s]：没有这种记录", record->name.s);
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
