/* The kinds of record a conference is loaded from, and where they go. */
#include "admin/messages.h"
#include "admin/seed/seed_records.h"
#include "conference/assistance/category.h"
#include "conference/members/conference.h"
#include "db/db.h"

static const char *const seat_roles[] = { "first-convener", "convener",
    "member", "liaison", NULL };
static const char *const duty_roles[] = { "lead", "joint", "assist", NULL };
static const char *const validities[] = { "valid", "amended", "repealed",
    "expired", "unstated", NULL };
static const char *const meeting_kinds[] = { "regular", "temporary", "liaison",
    NULL };
static const char *const day_kinds[] = { "off", "work", NULL };
static const char *const meeting_states[] = { "planned", "announced", "held",
    "cancelled", NULL };

/* A code; least 0 when it may be left out. */
#define CODE(type, field, least) FIELD(type, field, .min = least, .max = 40, \
	.code = true)
/* One that a statement uses or looks up: it is no column itself. */
#define LOOKUP(type, field, least) FIELD(type, field, .min = least,	\
	.max = 40, .code = true, .derived = true)

/* Of a row that is there, which a query names. */
#define ID(type) COLUMN_AS(type, id, .derived = true, \
	.unlogged = true)

/*
 * Parameters of a statement are the members of its record, :id of the row,
 * and of what it refers to :policy_id, :meeting_id,
 * :chair_seat_id and :index_number (seed_store.c).
 */

STORE(conference_insert, conference_shape,
    "INSERT INTO conference (id, {}) VALUES (1, {?})");
/* The duty list that is loaded is the first edition. */
COMMAND(edition_first,
    "INSERT INTO edition (state, number, since, changed_at, published_at)"
    " SELECT 2, 1, founded_on, UNIX_TIMESTAMP(), UNIX_TIMESTAMP()"
    "  FROM conference");
STORE(charter_insert, charter_shape,
    "INSERT INTO charter (position, {})"
    " SELECT COALESCE(MAX(position), 0) + 1, {?} FROM charter");

const struct shape unit_seed_shape = SHAPE(struct seed_unit,
	ID(struct seed_unit),
	CODE(struct seed_unit, code, 1),
	FIELD(struct seed_unit, name, .min = 1, .max = 80, .derived = true),
	FIELD(struct seed_unit, short_name,
	    .min = 1, .max = 40, .derived = true),
	FIELD(struct seed_unit, phone, .min = 0, .max = 80),
	FIELD(struct seed_unit, address, .min = 0, .max = 200),
	FIELD(struct seed_unit, hours, .min = 0, .max = 200),
	FIELD(struct seed_unit, since, .optional = false),
	FIELD(struct seed_unit, until, .optional = true));
static const struct record_list unit_lists[] = {
	{ "alias", 20, false }, { NULL, 0, false } };
STORE(unit_insert, unit_seed_shape,
    "INSERT INTO unit (position, {})"
    " SELECT COALESCE(MAX(position), 0) + 1, {?} FROM unit");
COMMAND(unit_name_first,
    "INSERT INTO unit_name (unit_id, since, until, name, short_name)"
    " VALUES (:id, :since, :until, :name, :short_name)");
COMMAND(unit_alias_insert,
    "INSERT INTO unit_alias (unit_id, alias) VALUES (:id, :value)");

const struct shape unit_name_seed_shape = SHAPE(struct seed_unit_name,
	ID(struct seed_unit_name),
	LOOKUP(struct seed_unit_name, unit, 1),
	FIELD(struct seed_unit_name, name, .min = 1, .max = 80),
	FIELD(struct seed_unit_name, short_name, .min = 1, .max = 40),
	FIELD(struct seed_unit_name, since, .optional = false));
/* A further name ends the one before it on the day before. */
COMMAND(unit_name_end,
    "UPDATE unit_name n JOIN unit u ON u.id = n.unit_id"
    "   SET n.until = :since - INTERVAL 1 DAY"
    " WHERE u.code = :unit AND n.since < :since"
    "   AND (n.until IS NULL OR n.until >= :since)");
STORE(unit_name_insert, unit_name_seed_shape,
    "INSERT INTO unit_name (unit_id, until, {})"
    " SELECT id, until, {?} FROM unit WHERE code = :unit");

const struct shape succession_seed_shape = SHAPE(struct seed_succession,
	ID(struct seed_succession),
	LOOKUP(struct seed_succession, predecessor, 1),
	LOOKUP(struct seed_succession, successor, 1),
	FIELD(struct seed_succession, day, .optional = false),
	FIELD(struct seed_succession, note, .min = 0, .max = 200));
STORE(succession_insert, succession_seed_shape,
    "INSERT INTO unit_succession (predecessor_id, successor_id, {})"
    " VALUES ((SELECT id FROM unit WHERE code = :predecessor),"
    "         (SELECT id FROM unit WHERE code = :successor), {?})");

const struct shape person_seed_shape = SHAPE(struct seed_person,
	ID(struct seed_person),
	CODE(struct seed_person, code, 1),
	FIELD(struct seed_person, name, .min = 1, .max = 40));
STORE(person_insert, person_seed_shape,
    "INSERT INTO person ({}) VALUES ({?})");

const struct shape seat_seed_shape = SHAPE(struct seed_seat,
	ID(struct seed_seat),
	LOOKUP(struct seed_seat, person, 1),
	LOOKUP(struct seed_seat, unit, 0),
	FIELD(struct seed_seat, role,
	    .min = 1, .max = 20, .choices = seat_roles),
	FIELD(struct seed_seat, office, .min = 1, .max = 80),
	FIELD(struct seed_seat, post, .min = 1, .max = 80),
	FIELD(struct seed_seat, note, .min = 0, .max = 200),
	FIELD(struct seed_seat, since, .optional = false),
	FIELD(struct seed_seat, until, .optional = true));
STORE(seat_insert, seat_seed_shape,
    "INSERT INTO seat (person_id, unit_id, position, {})"
    " SELECT (SELECT id FROM person WHERE code = :person),"
    "        (SELECT id FROM unit WHERE code = :unit),"
    "        COALESCE(MAX(position), 0) + 1, {?} FROM seat");

STORE(category_insert, category_shape,
    "INSERT INTO category (position, {})"
    " SELECT COALESCE(MAX(position), 0) + 1, {?} FROM category");
STORE(category_text_first, category_shape,
    "INSERT INTO category_text (id, state, written_at, {})"
    " VALUES (:id, 2, UNIX_TIMESTAMP(), {?})");

const struct shape field_seed_shape = SHAPE(struct seed_field,
	ID(struct seed_field),
	CODE(struct seed_field, code, 1),
	FIELD(struct seed_field, name, .min = 1, .max = 40));
STORE(field_insert, field_seed_shape,
    "INSERT INTO work_field (position, {})"
    " SELECT COALESCE(MAX(position), 0) + 1, {?} FROM work_field");

const struct shape section_seed_shape = SHAPE(struct seed_section,
	ID(struct seed_section),
	FIELD(struct seed_section, number, .min = 1, .max = 999),
	FIELD(struct seed_section, title, .min = 1, .max = 80));
static const struct record_list section_lists[] = {
	{ "unit", 9, true }, { NULL, 0, false } };
STORE(section_insert, section_seed_shape,
    "INSERT INTO duty_section (edition_id, {})"
    " SELECT MIN(id), {?} FROM edition");
COMMAND(section_unit_insert,
    "INSERT INTO duty_section_unit (section_id, unit_id)"
    " SELECT :id, id FROM unit WHERE code = :value");

const struct shape duty_seed_shape = SHAPE(struct seed_duty,
	ID(struct seed_duty),
	FIELD(struct seed_duty, number,
	    .min = 3, .max = 7, .derived = true),	/* 6.12 */
	FIELD(struct seed_duty, text, .min = 1, .max = 500),
	LOOKUP(struct seed_duty, category, 0),
	LOOKUP(struct seed_duty, field, 0),
	FIELD(struct seed_duty, others,
	    .min = 0, .max = 8, .choices = duty_roles));
static const struct record_list duty_lists[] = {
	{ "lead", 9, true }, { "joint", 30, true }, { "assist", 30, true },
	{ NULL, 0, false } };
STORE(duty_insert, duty_seed_shape,
    "INSERT INTO duty (section_id, position, category_id, field_id, {})"
    " VALUES ((SELECT MIN(id) FROM duty_section"	/* of the first edition */
    "           WHERE number = SUBSTRING_INDEX(:number, '.', 1)),"
    "         SUBSTRING_INDEX(:number, '.', -1),"
    "         (SELECT id FROM category WHERE code = :category),"
    "         (SELECT id FROM work_field WHERE code = :field), {?})");
COMMAND(duty_unit_insert,
    "INSERT INTO duty_unit (duty_id, unit_id, role)"
    " SELECT :id, id, :key FROM unit WHERE code = :value");

const struct shape notice_kind_seed_shape =
    SHAPE(struct seed_notice_kind,
	ID(struct seed_notice_kind),
	CODE(struct seed_notice_kind, code, 1),
	FIELD(struct seed_notice_kind, name, .min = 1, .max = 40),
	FIELD(struct seed_notice_kind, catalogue, .min = 0, .max = 40),
	FIELD(struct seed_notice_kind, posting_days,
	    .min = 1, .max = 366, .optional = true, .nullable = true));
STORE(notice_kind_insert, notice_kind_seed_shape,
    "INSERT INTO notice_kind (position, {})"
    " SELECT COALESCE(MAX(position), 0) + 1, {?} FROM notice_kind");

/* What a notice has as well as a policy. */
#define PUBLICATION							\
	ID(struct seed_publication),					\
	LOOKUP(struct seed_publication, code, 1),			\
	FIELD(struct seed_publication, title, .min = 1, .max = 200),	\
	FIELD(struct seed_publication, summary, .min = 0, .max = 1000),	\
	FIELD(struct seed_publication, source, .min = 0, .max = 80),	\
	LOOKUP(struct seed_publication, category, 0),		\
	LOOKUP(struct seed_publication, unit, 0),			\
	FIELD(struct seed_publication, made_on, .optional = true),	\
	FIELD(struct seed_publication, published_at, .optional = true),	\
	FIELD(struct seed_publication, updated_at,			\
	    .optional = true, .derived = true),				\
	FIELD(struct seed_publication, withdrawn_at, .optional = true),	\
	FIELD(struct seed_publication, withdrawn_why,			\
	    .min = 0, .max = 500),					\
	FIELD(struct seed_publication, body,				\
	    .min = 1, .max = 200000, .lines = true, .derived = true)

const struct shape policy_seed_shape = SHAPE(struct seed_publication,
	PUBLICATION,
	FIELD(struct seed_publication, document_number, .min = 0, .max = 60),
	FIELD(struct seed_publication, issuer, .min = 1, .max = 80),
	FIELD(struct seed_publication, subject, .min = 0, .max = 80),
	FIELD(struct seed_publication, valid_until, .optional = true),
	FIELD(struct seed_publication, validity, .min = 0, .max = 20,
	    .choices = validities, .derived = true),
	FIELD(struct seed_publication, retold, .max = 1, .optional = true));
STORE(policy_insert, policy_seed_shape,
    "INSERT INTO policy (state, version, index_number, category_id, unit_id,"
    "       validity, updated_at, {})"
    " VALUES (IF(:published_at IS NULL, 0, IF(:withdrawn_at IS NULL, 2, 3)),"
    "         IF(:published_at IS NULL, NULL, 1), :index_number,"
    "         (SELECT id FROM category WHERE code = :category),"
    "         (SELECT id FROM unit WHERE code = :unit),"
    "         IF(:validity = '', 'valid', :validity),"
    "         COALESCE(:withdrawn_at, :updated_at, :published_at), {?})");
/* Its first version has the head that the policy was given. */
COMMAND(policy_version_insert,
    "INSERT INTO policy_version (policy_id, version, title, body, written_at,"
    "       state, document_number, issuer, subject, summary, source,"
    "       category_id, unit_id, made_on, valid_until, validity, retold,"
    "       publish_at)"
    " SELECT id, 1, title, :body,"
    "       COALESCE(:updated_at, published_at, UNIX_TIMESTAMP()),"
    "       IF(state = 0, 0, 2), document_number, issuer, subject, summary,"
    "       source, category_id, unit_id, made_on, valid_until, validity,"
    "       retold, published_at"
    "  FROM policy WHERE id = :id");

const struct shape notice_seed_shape = SHAPE(struct seed_publication,
	PUBLICATION,
	CODE(struct seed_publication, kind, 1),
	FIELD(struct seed_publication, posted_until, .optional = true));
STORE(notice_insert, notice_seed_shape,
    "INSERT INTO notice (state, version, index_number, category_id, unit_id,"
    "       updated_at, {})"
    " VALUES (IF(:published_at IS NULL, 0, IF(:withdrawn_at IS NULL, 2, 3)),"
    "         IF(:published_at IS NULL, NULL, 1), :index_number,"
    "         (SELECT id FROM category WHERE code = :category),"
    "         (SELECT id FROM unit WHERE code = :unit),"
    "         COALESCE(:withdrawn_at, :updated_at, :published_at), {?})");
COMMAND(notice_version_insert,
    "INSERT INTO notice_version (notice_id, version, title, body, written_at,"
    "       state, kind, summary, source, category_id, unit_id, made_on,"
    "       posted_until, publish_at)"
    " SELECT id, 1, title, :body,"
    "       COALESCE(:updated_at, published_at, UNIX_TIMESTAMP()),"
    "       IF(state = 0, 0, 2), kind, summary, source, category_id, unit_id,"
    "       made_on, posted_until, published_at"
    "  FROM notice WHERE id = :id");

/* The document that set the first edition of the duty list. */
const struct shape edition_seed_shape = SHAPE(struct seed_edition,
	LOOKUP(struct seed_edition, policy, 0),
	FIELD(struct seed_edition, title, .min = 1, .max = 200),
	FIELD(struct seed_edition, document_number, .min = 0, .max = 60));
STORE(edition_document, edition_seed_shape,
    "UPDATE edition SET policy_id = :policy_id, {=} WHERE number = 1");

const struct shape standard_seed_shape = SHAPE(struct seed_standard,
	ID(struct seed_standard),
	LOOKUP(struct seed_standard, category, 1),
	FIELD(struct seed_standard, name, .min = 1, .max = 80),
	FIELD(struct seed_standard, area, .min = 0, .max = 80),
	FIELD(struct seed_standard, amount, .min = 1, .max = 13),
	FIELD(struct seed_standard, per, .min = 1, .max = 40),
	FIELD(struct seed_standard, since, .optional = false),
	FIELD(struct seed_standard, until, .optional = true),
	LOOKUP(struct seed_standard, policy, 0),
	FIELD(struct seed_standard, document, .min = 1, .max = 120));
STORE(standard_insert, standard_seed_shape,
    "INSERT INTO standard (category_id, policy_id, state, written_at,"
    "       published_at, public_since, {})"
    " VALUES ((SELECT id FROM category WHERE code = :category), :policy_id, 2,"
    "         UNIX_TIMESTAMP(), UNIX_TIMESTAMP(), :since, {?})");

const struct shape meeting_seed_shape = SHAPE(struct seed_meeting,
	ID(struct seed_meeting),
	LOOKUP(struct seed_meeting, code, 1),
	FIELD(struct seed_meeting, kind,
	    .min = 1, .max = 20, .choices = meeting_kinds),
	FIELD(struct seed_meeting, state, .min = 1, .max = 20,
	    .choices = meeting_states, .derived = true),
	FIELD(struct seed_meeting, name, .min = 1, .max = 120),
	FIELD(struct seed_meeting, starts_at, .optional = false),
	FIELD(struct seed_meeting, ends_at, .optional = true),
	FIELD(struct seed_meeting, place, .min = 1, .max = 120),
	LOOKUP(struct seed_meeting, chair, 0),
	FIELD(struct seed_meeting, delegation, .min = 0, .max = 500),
	FIELD(struct seed_meeting, ground, .min = 0, .max = 500),
	FIELD(struct seed_meeting, note, .min = 0, .max = 1000, .lines = true),
	FIELD(struct seed_meeting, cancelled_why, .min = 0, .max = 500),
	FIELD(struct seed_meeting, announced_at, .optional = true),
	FIELD(struct seed_meeting, updated_at,
	    .optional = true, .derived = true),
	FIELD(struct seed_meeting, sequence,
	    .min = 0, .max = 9999, .optional = true));
STORE(meeting_insert, meeting_seed_shape,
    "INSERT INTO meeting (uid, state, chair_seat_id, updated_at, {})"
    " VALUES (CONCAT(:code, '@', (SELECT site_domain FROM conference)),"
    "         FIELD(:state, 'planned', 'announced', 'held', 'cancelled') - 1,"
    "         :chair_seat_id, COALESCE(:updated_at, :announced_at,"
    "         UNIX_TIMESTAMP()), {?})");
/* As it was announced: a name and a post. */
COMMAND(meeting_chair_set,
    "UPDATE meeting m"
    "  JOIN seat s ON s.id = m.chair_seat_id"
    "  JOIN person p ON p.id = s.person_id"
    "   SET m.chair = CONCAT(p.name, ' ', s.office, s.post)"
    " WHERE m.id = :id");

const struct shape resolution_seed_shape = SHAPE(struct seed_resolution,
	ID(struct seed_resolution),
	LOOKUP(struct seed_resolution, meeting, 1),
	FIELD(struct seed_resolution, title, .min = 1, .max = 200),
	FIELD(struct seed_resolution, text,
	    .min = 1, .max = 4000, .lines = true),
	FIELD(struct seed_resolution, extract,
	    .min = 0, .max = 2000, .lines = true),
	LOOKUP(struct seed_resolution, category, 0),
	LOOKUP(struct seed_resolution, unit, 0),
	FIELD(struct seed_resolution, issued_on, .optional = true),
	FIELD(struct seed_resolution, published_at, .optional = true));
/* Its position is its place in the minutes of the meeting. */
STORE(resolution_insert, resolution_seed_shape,
    "INSERT INTO resolution (meeting_id, position, state, public,"
    "       category_id, unit_id, {})"
    " SELECT :meeting_id, COALESCE(MAX(r.position), 0) + 1,"
    "        IF(:published_at IS NOT NULL, 3, IF(:issued_on IS NOT NULL, 1, 0)),"
    "        :published_at IS NOT NULL,"
    "        (SELECT id FROM category WHERE code = :category),"
    "        (SELECT id FROM unit WHERE code = :unit), {?}"
    "   FROM resolution r WHERE r.meeting_id = :meeting_id");

const struct shape day_off_seed_shape = SHAPE(struct seed_day_off,
	ID(struct seed_day_off),
	FIELD(struct seed_day_off, kind, .min = 1, .max = 4,
	    .choices = day_kinds),
	FIELD(struct seed_day_off, name, .min = 1, .max = 40),
	FIELD(struct seed_day_off, document, .min = 0, .max = 120),
	FIELD(struct seed_day_off, since, .optional = false, .derived = true),
	FIELD(struct seed_day_off, until, .optional = true, .derived = true));
SHARED_STORE(day_off_insert, day_off_seed_shape,
    "INSERT INTO day_off (day, {})"
    " WITH RECURSIVE d AS ("
    "     SELECT CAST(:since AS DATE) AS day"
    "     UNION ALL SELECT day + INTERVAL 1 DAY FROM d"
    "      WHERE day < COALESCE(:until, :since))"
    " SELECT day, {?} FROM d");

const struct seed_kind_row seed_kinds[SEED_KINDS] = {
	[SEED_CONFERENCE] = { { "conference", NULL, &conference_shape, NULL },
	    N_("conference"), { &conference_insert, &edition_first }, NULL },
	[SEED_CHARTER] = { { "charter", NULL, &charter_shape, NULL },
	    N_("clause of the charter"), { &charter_insert, NULL }, NULL },
	[SEED_UNIT] = { { "unit", "code", &unit_seed_shape, unit_lists },
	    N_("member unit"), { &unit_insert, &unit_name_first },
	    &unit_alias_insert },
	[SEED_UNIT_NAME] = { { "unit-name", NULL, &unit_name_seed_shape, NULL },
	    N_("unit renamed"), { &unit_name_end, &unit_name_insert }, NULL },
	[SEED_SUCCESSION] = { { "succession", NULL, &succession_seed_shape, NULL },
	    N_("unit succeeded"), { &succession_insert, NULL }, NULL },
	[SEED_PERSON] = { { "person", "code", &person_seed_shape, NULL },
	    N_("person"), { &person_insert, NULL }, NULL },
	[SEED_SEAT] = { { "seat", NULL, &seat_seed_shape, NULL },
	    N_("seat (also of conveners and liaisons)"),
	    { &seat_insert, NULL }, NULL },
	[SEED_CATEGORY] = { { "category", "code", &category_shape, NULL },
	    N_("category of assistance"),
	    { &category_insert, &category_text_first }, NULL },
	[SEED_FIELD] = { { "field", "code", &field_seed_shape, NULL },
	    N_("field of work"), { &field_insert, NULL }, NULL },
	[SEED_SECTION] = {
	    { "section", "number", &section_seed_shape, section_lists },
	    N_("section of the duty list"), { &section_insert, NULL },
	    &section_unit_insert },
	[SEED_DUTY] = { { "duty", "number", &duty_seed_shape, duty_lists },
	    N_("duty"), { &duty_insert, NULL }, &duty_unit_insert },
	[SEED_NOTICE_KIND] = {
	    { "notice-kind", "code", &notice_kind_seed_shape, NULL },
	    N_("kind of notice"), { &notice_kind_insert, NULL }, NULL },
	[SEED_POLICY] = { { "policy", "code", &policy_seed_shape, NULL },
	    N_("policy"), { &policy_insert, &policy_version_insert }, NULL },
	[SEED_NOTICE] = { { "notice", "code", &notice_seed_shape, NULL },
	    N_("notice"), { &notice_insert, &notice_version_insert }, NULL },
	[SEED_EDITION] = { { "edition", NULL, &edition_seed_shape, NULL },
	    N_("edition of the duty list"), { &edition_document, NULL },
	    NULL },
	[SEED_STANDARD] = { { "standard", NULL, &standard_seed_shape, NULL },
	    N_("standard"), { &standard_insert, NULL }, NULL },
	[SEED_MEETING] = { { "meeting", "code", &meeting_seed_shape, NULL },
	    N_("meeting"), { &meeting_insert, &meeting_chair_set }, NULL },
	[SEED_RESOLUTION] = {
	    { "resolution", NULL, &resolution_seed_shape, NULL },
	    N_("resolution"), { &resolution_insert, NULL }, NULL },
	[SEED_DAY_OFF] = { { "day-off", NULL, &day_off_seed_shape, NULL },
	    N_("days off, or make-up workdays"),
	    { &day_off_insert, NULL }, NULL },
};
