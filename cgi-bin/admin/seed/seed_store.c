/* Stores the records of a checked seed. */
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "db/db.h"
#include "db/open.h"
#include "admin/seed/seed_records.h"
#include "admin/seed/seed_store.h"

/* enum publication_state and enum meeting_state of the schema. */
enum { DRAFT = 0, PUBLISHED = 2, WITHDRAWN = 3 };
static const char *const meeting_states[] = { "planned", "announced", "held",
    "cancelled" };

enum { INDEX_CHARS = 20, SERIAL_MAX = 99999 };

static const struct shape ground_shape = SHAPE(struct seed_ground,
	COLUMN(struct seed_ground, conferences),
	COLUMN(struct seed_ground, now));

QUERY(seed_ground_row, ground_shape,
    "SELECT COUNT(*) AS conferences, UNIX_TIMESTAMP() AS now"
    "  FROM conference");

COMMAND(conference_insert,
    "INSERT INTO conference (id, name, short_name, county, government, office,"
    "       office_unit, phone, address, hours, site_domain, site_code,"
    "       organisation, purpose, basis, founded_on)"
    " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
COMMAND(charter_insert,
    "INSERT INTO charter (part, position, heading, text)"
    " VALUES (?, ?, ?, ?)");
COMMAND(unit_insert,
    "INSERT INTO unit (code, position, since, until) VALUES (?, ?, ?, ?)");
COMMAND(unit_alias_insert,
    "INSERT INTO unit_alias (unit_id, alias) VALUES (?, ?)");
COMMAND(unit_name_insert,
    "INSERT INTO unit_name (unit_id, since, until, name, short_name)"
    " VALUES (?, ?, ?, ?, ?)");
COMMAND(unit_name_end,
    "UPDATE unit_name SET until = ? - INTERVAL 1 DAY"
    " WHERE unit_id = ? AND since < ? AND (until IS NULL OR until >= ?)");
COMMAND(unit_succession_insert,
    "INSERT INTO unit_succession (predecessor_id, successor_id, day, note)"
    " VALUES (?, ?, ?, ?)");
COMMAND(person_insert,
    "INSERT INTO person (code, name) VALUES (?, ?)");
COMMAND(seat_insert,
    "INSERT INTO seat (person_id, unit_id, role, position, office, post,"
    "       note, since, until)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
COMMAND(category_insert,
    "INSERT INTO category (code, position, name, need, aliases, words,"
    "       articles, law_on, what, who, gives, papers, place, steps,"
    "       decides, days, appeal, phone)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
COMMAND(work_field_insert,
    "INSERT INTO work_field (code, position, name) VALUES (?, ?, ?)");
COMMAND(duty_section_insert,
    "INSERT INTO duty_section (number, title) VALUES (?, ?)");
COMMAND(duty_section_unit_insert,
    "INSERT INTO duty_section_unit (section_id, unit_id) VALUES (?, ?)");
COMMAND(duty_insert,
    "INSERT INTO duty (section_id, position, text, category_id, field_id)"
    " VALUES (?, ?, ?, ?, ?)");
COMMAND(duty_unit_insert,
    "INSERT INTO duty_unit (duty_id, unit_id, role) VALUES (?, ?, ?)");
COMMAND(notice_kind_insert,
    "INSERT INTO notice_kind (code, position, name, catalogue, posting_days)"
    " VALUES (?, ?, ?, ?, ?)");
COMMAND(policy_insert,
    "INSERT INTO policy (state, version, index_number, title,"
    "       document_number, issuer, subject, summary, source, category_id,"
    "       unit_id, made_on, valid_until, validity, published_at,"
    "       updated_at, withdrawn_at, withdrawn_why, retold)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
/* Its first version has the head that the face was given. */
COMMAND(policy_version_insert,
    "INSERT INTO policy_version (policy_id, version, title, body, written_at,"
    "       state, document_number, issuer, subject, summary, source,"
    "       category_id, unit_id, made_on, valid_until, validity, retold,"
    "       publish_at)"
    " SELECT id, 1, title, ?, COALESCE(?, UNIX_TIMESTAMP()),"
    "       IF(state = 0, 0, 2), document_number, issuer, subject, summary,"
    "       source, category_id, unit_id, made_on, valid_until, validity,"
    "       retold, published_at"
    "  FROM policy WHERE id = ?");
COMMAND(notice_insert,
    "INSERT INTO notice (state, version, index_number, kind, title, summary,"
    "       source, category_id, unit_id, made_on, posted_until,"
    "       published_at, updated_at, withdrawn_at, withdrawn_why)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
COMMAND(notice_version_insert,
    "INSERT INTO notice_version (notice_id, version, title, body, written_at,"
    "       state, kind, summary, source, category_id, unit_id, made_on,"
    "       posted_until, publish_at)"
    " SELECT id, 1, title, ?, COALESCE(?, UNIX_TIMESTAMP()),"
    "       IF(state = 0, 0, 2), kind, summary, source, category_id, unit_id,"
    "       made_on, posted_until, published_at"
    "  FROM notice WHERE id = ?");
COMMAND(standard_insert,
    "INSERT INTO standard (category_id, name, amount_fen, per, since, until,"
    "       policy_id, document)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
COMMAND(meeting_insert,
    "INSERT INTO meeting (uid, kind, state, name, starts_at, ends_at, place,"
    "       chair_seat_id, delegation, ground, note, cancelled_why,"
    "       sequence, announced_at, updated_at)"
    " VALUES (CONCAT(?, '@', ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
/* As it was announced: a name and a post. */
COMMAND(meeting_chair_set,
    "UPDATE meeting m"
    "  JOIN seat s ON s.id = m.chair_seat_id"
    "  JOIN person p ON p.id = s.person_id"
    "   SET m.chair = CONCAT(p.name, ' ', s.office, s.post)"
    " WHERE m.id = ?");
COMMAND(resolution_insert,
    "INSERT INTO resolution (meeting_id, position, title, text, extract,"
    "       category_id, unit_id, issued_on, published_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");

/* What the functions below share. */
struct store {
	struct tx		*tx;
	struct seed		*seed;
	const struct seed_conference *conference;
};

static int64_t
id_of(const struct store *to, enum seed_kind kind, struct text code)
{
	const struct seed_item *item = code.len > 0 ?
	    seed_find(to->seed, kind, code) : NULL;

	return item != NULL ? item->id : 0;
}

static void
conference_store(struct store *to, struct seed_item *item)
{
	const struct seed_conference *c = item->of;

	to->conference = c;
	item->id = 1;
	tx_change(to->tx, &conference_insert, BIND(P(c->name),
	    P(c->short_name), P(c->county), P(c->government), P(c->office),
	    P(c->office_unit), P(c->phone), P(c->address), P(c->hours),
	    P(c->site_domain), P(c->site_code), P(c->organisation),
	    P(c->purpose), P(c->basis), P(c->founded_on)));
}

static void
charter_store(struct store *to, struct seed_item *item)
{
	const struct seed_charter *c = item->of;

	item->id = tx_insert(to->tx, &charter_insert, BIND(P(c->part),
	    P(item->position), P(c->heading), P(c->text)));
}

static void
unit_store(struct store *to, struct seed_item *item)
{
	const struct seed_unit *u = item->of;
	const struct record_pair *p;

	item->id = tx_insert(to->tx, &unit_insert, BIND(P(u->code),
	    P(item->position), P(u->since), P_OR_NULL(u->until)));
	tx_change(to->tx, &unit_name_insert, BIND(P(item->id), P(u->since),
	    P_OR_NULL(u->until), P(u->name), P(u->short_name)));
	for (p = pair_next(item->record->pairs, "alias"); p != NULL;
	    p = pair_next(p->next, "alias"))
		tx_change(to->tx, &unit_alias_insert,
		    BIND(P(item->id), P(p->value)));
}

/* A further name ends the one before it on the day before. */
static void
unit_name_store(struct store *to, struct seed_item *item)
{
	const struct seed_unit_name *n = item->of;
	const struct seed_item *unit = seed_find(to->seed, SEED_UNIT, n->unit);
	const struct seed_unit *u = unit->of;

	tx_change(to->tx, &unit_name_end, BIND(P(n->since), P(unit->id),
	    P(n->since), P(n->since)));
	tx_change(to->tx, &unit_name_insert, BIND(P(unit->id), P(n->since),
	    P_OR_NULL(u->until), P(n->name), P(n->short_name)));
}

static void
succession_store(struct store *to, struct seed_item *item)
{
	const struct seed_succession *s = item->of;

	tx_change(to->tx, &unit_succession_insert,
	    BIND(P(id_of(to, SEED_UNIT, s->predecessor)),
	    P(id_of(to, SEED_UNIT, s->successor)), P(s->day), P(s->note)));
}

static void
person_store(struct store *to, struct seed_item *item)
{
	const struct seed_person *p = item->of;

	item->id = tx_insert(to->tx, &person_insert,
	    BIND(P(p->code), P(p->name)));
}

static void
seat_store(struct store *to, struct seed_item *item)
{
	const struct seed_seat *s = item->of;

	item->id = tx_insert(to->tx, &seat_insert,
	    BIND(P(id_of(to, SEED_PERSON, s->person)),
	    P_OR_NULL(id_of(to, SEED_UNIT, s->unit)), P(s->role),
	    P(item->position), P(s->office), P(s->post), P(s->note),
	    P(s->since), P_OR_NULL(s->until)));
}

static void
category_store(struct store *to, struct seed_item *item)
{
	const struct seed_category *c = item->of;

	item->id = tx_insert(to->tx, &category_insert, BIND(P(c->code),
	    P(item->position), P(c->name), P(c->need), P(c->aliases),
	    P(c->words), P(c->articles), P_OR_NULL(c->law_on), P(c->what),
	    P(c->who), P(c->gives), P(c->papers), P(c->place), P(c->steps),
	    P(c->decides), P(c->days), P(c->appeal), P(c->phone)));
}

static void
field_store(struct store *to, struct seed_item *item)
{
	const struct seed_field *f = item->of;

	item->id = tx_insert(to->tx, &work_field_insert, BIND(P(f->code),
	    P(item->position), P(f->name)));
}

static void
section_store(struct store *to, struct seed_item *item)
{
	const struct seed_section *s = item->of;
	const struct record_pair *p;

	item->id = tx_insert(to->tx, &duty_section_insert,
	    BIND(P(s->number), P(s->title)));
	for (p = pair_next(item->record->pairs, "unit"); p != NULL;
	    p = pair_next(p->next, "unit"))
		tx_change(to->tx, &duty_section_unit_insert, BIND(P(item->id),
		    P(id_of(to, SEED_UNIT, p->value))));
}

/* The number before the point names the section. */
static int64_t
section_id(const struct store *to, struct text number)
{
	number.len = (size_t)((const char *)memchr(number.s, '.', number.len) -
	    number.s);
	return id_of(to, SEED_SECTION, number);
}

static void
duty_store(struct store *to, struct seed_item *item)
{
	static const char *const roles[] = { "lead", "joint", "assist" };
	const struct seed_duty *d = item->of;
	const struct record_pair *p;
	int64_t section = 0, clause = 0;

	duty_number_parse(d->number, &section, &clause);
	item->id = tx_insert(to->tx, &duty_insert,
	    BIND(P(section_id(to, d->number)), P(clause), P(d->text),
	    P_OR_NULL(id_of(to, SEED_CATEGORY, d->category)),
	    P_OR_NULL(id_of(to, SEED_FIELD, d->field))));
	for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
		struct text role = { roles[i], strlen(roles[i]) };

		for (p = pair_next(item->record->pairs, roles[i]); p != NULL;
		    p = pair_next(p->next, roles[i]))
			tx_change(to->tx, &duty_unit_insert, BIND(P(item->id),
			    P(id_of(to, SEED_UNIT, p->value)), P(role)));
	}
}

static void
notice_kind_store(struct store *to, struct seed_item *item)
{
	const struct seed_notice_kind *k = item->of;

	tx_change(to->tx, &notice_kind_insert, BIND(P(k->code),
	    P(item->position), P(k->name), P(k->catalogue),
	    P_OR_NULL(k->posting_days)));
}

/* The year an index number counts in; 0 for what is not published. */
static int
index_year(const struct seed_publication *p)
{
	if (p->published_at.s == 0)
		return 0;
	return p->made_on.ymd != 0 ? p->made_on.ymd / 10000 :
	    moment_clock(p->published_at).y;
}

/*
 * Organisation code / year - serial of the year, policies and notices in one
 * row; "" where the conference states no code: it is never made up.
 */
static struct text
index_number(const struct store *to, const struct seed_item *item)
{
	static const enum seed_kind kinds[] = { SEED_POLICY, SEED_NOTICE };
	const struct text code = to->conference->organisation;
	char *out = arena_alloc(to->seed->reading.arena, INDEX_CHARS + 1);
	int year = index_year(item->of), serial = 0;
	const struct seed_item *i = NULL;

	if (year == 0 || code.len == 0 || text_same(code, TEXT("000000000")))
		return TEXT("");
	for (size_t k = 0; k < 2 && i != item; k++)
		for (i = to->seed->first[kinds[k]]; i != NULL; i = i->next) {
			serial += index_year(i->of) == year;
			if (i == item)
				break;
		}
	snprintf(out, INDEX_CHARS + 1, "%s/%04u-%05u", code.s,
	    (unsigned)year % 10000, (unsigned)serial % (SERIAL_MAX + 1));
	return (struct text){ out, INDEX_CHARS };
}

static int
publication_state(const struct seed_publication *p)
{
	return p->published_at.s == 0 ? DRAFT :
	    p->withdrawn_at.s == 0 ? PUBLISHED : WITHDRAWN;
}

static struct moment
or_moment(struct moment first, struct moment second)
{
	return first.s != 0 ? first : second;
}

static void
policy_store(struct store *to, struct seed_item *item)
{
	const struct seed_publication *p = item->of;
	struct moment updated = or_moment(p->withdrawn_at,
	    or_moment(p->updated_at, p->published_at));
	struct text validity = p->validity.len > 0 ? p->validity :
	    TEXT("valid");

	item->id = tx_insert(to->tx, &policy_insert,
	    BIND(P(publication_state(p)), P_OR_NULL(p->published_at.s != 0),
	    P_OR_NULL(index_number(to, item)), P(p->title),
	    P(p->document_number), P(p->issuer), P(p->subject), P(p->summary),
	    P(p->source), P_OR_NULL(id_of(to, SEED_CATEGORY, p->category)),
	    P_OR_NULL(id_of(to, SEED_UNIT, p->unit)), P_OR_NULL(p->made_on),
	    P_OR_NULL(p->valid_until), P(validity),
	    P_OR_NULL(p->published_at), P_OR_NULL(updated),
	    P_OR_NULL(p->withdrawn_at), P(p->withdrawn_why), P(p->retold)));
	tx_change(to->tx, &policy_version_insert, BIND(P(p->body),
	    P_OR_NULL(or_moment(p->updated_at, p->published_at)),
	    P(item->id)));
}

static void
notice_store(struct store *to, struct seed_item *item)
{
	const struct seed_publication *p = item->of;
	struct moment updated = or_moment(p->withdrawn_at,
	    or_moment(p->updated_at, p->published_at));

	item->id = tx_insert(to->tx, &notice_insert,
	    BIND(P(publication_state(p)), P_OR_NULL(p->published_at.s != 0),
	    P_OR_NULL(index_number(to, item)), P(p->kind), P(p->title),
	    P(p->summary), P(p->source),
	    P_OR_NULL(id_of(to, SEED_CATEGORY, p->category)),
	    P_OR_NULL(id_of(to, SEED_UNIT, p->unit)), P_OR_NULL(p->made_on),
	    P_OR_NULL(p->posted_until), P_OR_NULL(p->published_at),
	    P_OR_NULL(updated), P_OR_NULL(p->withdrawn_at),
	    P(p->withdrawn_why)));
	tx_change(to->tx, &notice_version_insert, BIND(P(p->body),
	    P_OR_NULL(or_moment(p->updated_at, p->published_at)),
	    P(item->id)));
}

static void
standard_store(struct store *to, struct seed_item *item)
{
	const struct seed_standard *s = item->of;
	int64_t fen = 0;

	amount_parse(s->amount, &fen);
	item->id = tx_insert(to->tx, &standard_insert,
	    BIND(P(id_of(to, SEED_CATEGORY, s->category)), P(s->name), P(fen),
	    P(s->per), P(s->since), P_OR_NULL(s->until),
	    P_OR_NULL(id_of(to, SEED_POLICY, s->policy)), P(s->document)));
}

static void
meeting_store(struct store *to, struct seed_item *item)
{
	const struct seed_meeting *m = item->of;
	const struct seed_item *chair = seed_chair(to->seed, m);
	int state = 0;

	while (strcmp(m->state.s, meeting_states[state]) != 0)
		state++;
	item->id = tx_insert(to->tx, &meeting_insert, BIND(P(m->code),
	    P(to->conference->site_domain), P(m->kind), P(state), P(m->name),
	    P(m->starts_at), P_OR_NULL(m->ends_at), P(m->place),
	    P_OR_NULL(chair != NULL ? chair->id : 0), P(m->delegation),
	    P(m->ground), P(m->note), P(m->cancelled_why), P(m->sequence),
	    P_OR_NULL(m->announced_at), P(or_moment(m->updated_at,
	    or_moment(m->announced_at, to->seed->now)))));
	tx_change(to->tx, &meeting_chair_set, BIND(P(item->id)));
}

/* Its place in the minutes of its meeting. */
static int
resolution_position(const struct store *to, const struct seed_item *item)
{
	const struct seed_resolution *r = item->of, *other;
	const struct seed_item *i = to->seed->first[SEED_RESOLUTION];
	int position = 1;

	for (; i != item; i = i->next) {
		other = i->of;
		position += text_same(other->meeting, r->meeting);
	}
	return position;
}

static void
resolution_store(struct store *to, struct seed_item *item)
{
	const struct seed_resolution *r = item->of;

	item->id = tx_insert(to->tx, &resolution_insert,
	    BIND(P(id_of(to, SEED_MEETING, r->meeting)),
	    P(resolution_position(to, item)), P(r->title), P(r->text),
	    P(r->extract),
	    P_OR_NULL(id_of(to, SEED_CATEGORY, r->category)),
	    P_OR_NULL(id_of(to, SEED_UNIT, r->unit)), P_OR_NULL(r->issued_on),
	    P_OR_NULL(r->published_at)));
}

static void (*const stores[SEED_KINDS])(struct store *,
    struct seed_item *) = {
	[SEED_CONFERENCE] = conference_store, [SEED_CHARTER] = charter_store,
	[SEED_UNIT] = unit_store, [SEED_UNIT_NAME] = unit_name_store,
	[SEED_SUCCESSION] = succession_store, [SEED_PERSON] = person_store,
	[SEED_SEAT] = seat_store, [SEED_CATEGORY] = category_store,
	[SEED_FIELD] = field_store, [SEED_SECTION] = section_store,
	[SEED_DUTY] = duty_store, [SEED_NOTICE_KIND] = notice_kind_store,
	[SEED_POLICY] = policy_store, [SEED_NOTICE] = notice_store,
	[SEED_STANDARD] = standard_store, [SEED_MEETING] = meeting_store,
	[SEED_RESOLUTION] = resolution_store,
};

bool
seed_ground_read(struct tx *tx, struct seed_ground *out)
{
	return db_row(tx_db(tx), &seed_ground_row, out, BIND_NONE);
}

const struct seed_item *
seed_store(struct tx *tx, struct seed *seed)
{
	struct store to = { .tx = tx, .seed = seed };

	for (int k = 0; k < SEED_KINDS; k++)
		for (struct seed_item *i = seed->first[k]; i != NULL;
		    i = i->next) {
			stores[k](&to, i);
			if (db_failed(tx_db(tx)))
				return i;
		}
	return NULL;
}
