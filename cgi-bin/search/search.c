/* Finds documents and prepares hits for a page. */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "search/search_match.h"

/*
 * A word of three or more Han characters is looked up by its pairs, which may
 * stand apart in the text.  So the text of up to CHECKED_MAX documents is
 * checked; up to EXACT_MAX documents are counted exactly.
 */
enum { CHECKED_MAX = 2000, CHECK_STEP = 300, CHECK_MORE = 4, EXACT_MAX = 60 };
enum { EXCERPT_POINTS = 110 };

struct checks { struct matches *of; size_t seen, held; };

struct checked { int64_t place; };

struct shown {
	int64_t		place, kind, object_id;
	struct text	code, title, names, body;
	struct moment	published_at;
	struct day	visible_until;
};

static const struct shape checked_shape = SHAPE(struct checked,
	COLUMN(struct checked, place));

static const struct shape shown_shape = SHAPE(struct shown,
	COLUMNS(struct shown, place, kind, object_id, code, title, names, body,
	    published_at, visible_until));

const struct shape search_hit_shape = SHAPE(struct search_hit,
	COLUMNS(struct search_hit, number, kind, object_id, code, title,
	    published_at, visible_until, exact, cut_before, cut_after));

const struct shape search_kind_shape = SHAPE(struct search_kind_total,
	COLUMNS(struct search_kind_total, kind, total));

/* Selects the documents that contain all eight words; "" is in every text. */
#define IN_TEXT(word)							\
    " AND (LOCATE(CAST(" word " AS BINARY), CAST(d.body AS BINARY)) > 0"	\
    " OR LOCATE(CAST(" word " AS BINARY), CAST(d.title AS BINARY)) > 0"	\
    " OR LOCATE(CAST(" word " AS BINARY), CAST(d.names AS BINARY)) > 0)"

QUERY(search_checked, checked_shape,
    "SELECT d.place"
    "  FROM JSON_TABLE(:places, '$[*]' COLUMNS (place BIGINT PATH '$')) t"
    "       STRAIGHT_JOIN public_search_doc d ON d.place = t.place"
    " WHERE TRUE" IN_TEXT(":a") IN_TEXT(":b") IN_TEXT(":c") IN_TEXT(":d")
    IN_TEXT(":e") IN_TEXT(":f") IN_TEXT(":g") IN_TEXT(":h")
    " LIMIT 300");

QUERY(search_shown, shown_shape,
    "SELECT d.place, d.kind, d.object_id, d.code, d.title, d.names,"
    "       LEFT(d.body, 30000) AS body, d.published_at, d.visible_until"
    "  FROM JSON_TABLE(:places, '$[*]' COLUMNS (place BIGINT PATH '$')) t"
    "       STRAIGHT_JOIN public_search_doc d ON d.place = t.place"
    " LIMIT 50");

static bool
long_word(const struct word *word)
{
	return word->class == WORD_HAN && word->count > 2;
}

static bool
long_words(const struct words *words)
{
	for (size_t i = 0; i < words->count; i++)
		if (long_word(&words->at[i]))
			return true;
	return false;
}

static struct text
places_json(struct arena *a, const uint64_t *keys, size_t n)
{
	int64_t *places = arena_alloc(a, (n + 1) * sizeof *places);

	for (size_t i = 0; i < n; i++)
		places[i] = key_place(keys[i]);
	return numbers_json(a, places, n);
}

static struct rows
check_step(struct db *db, struct arena *a, const struct words *words,
    struct text places)
{
	static const char *const names[WORDS_MAX] = { "a", "b", "c", "d", "e",
	    "f", "g", "h" };
	struct param params[1 + WORDS_MAX] = { P(places) };

	for (size_t i = 0; i < WORDS_MAX; i++) {
		bool ask = i < words->count && long_word(&words->at[i]);
		struct text word = ask ? word_folded(a, &words->at[i]) :
		    TEXT("");

		params[1 + i] = p_named(names[i], p_text(word));
	}
	return db_rows(db, &search_checked, (struct params){ params,
	    1 + WORDS_MAX, NULL, NULL });
}

static int
by_place(const void *a, const void *b)
{
	int64_t x = ((const struct checked *)a)->place;
	int64_t y = ((const struct checked *)b)->place;

	return (x > y) - (x < y);
}

/* Checks the text of the next n documents. */
static void
check_next(struct db *db, struct arena *a, const struct plan *plan,
    struct checks *c, size_t n)
{
	struct matches *m = c->of;
	struct rows right = check_step(db, a, &plan->words,
	    places_json(a, m->keys + c->seen, n));

	if (right.count > 0)
		qsort(right.at, right.count, sizeof(struct checked), by_place);
	for (size_t i = c->seen; i < c->seen + n; i++) {
		struct checked key = { key_place(m->keys[i]) };
		bool holds = key_tier(m->keys[i]) == TIER_EXACT ||
		    (right.count > 0 && bsearch(&key, right.at, right.count,
		    sizeof key, by_place) != NULL);

		if (holds)
			m->keys[c->held++] = m->keys[i];
		m->kinds[key_kind(m->keys[i])] -= !holds;
	}
	c->seen += n;
}

/*
 * Removes documents whose text does not have the words: checks all of a few,
 * or of many until the page is full, and estimates the total from the share
 * that passed.  A document whose name is the query is not checked.
 */
static void
check(struct db *db, struct arena *a, const struct plan *plan,
    struct matches *m, size_t page_end)
{
	const size_t enough = m->total > EXACT_MAX ? page_end : m->count;
	struct checks c = { m, 0, 0 };
	int64_t rest;

	while (c.seen < m->count && c.held < enough) {
		size_t n = enough - c.held + CHECK_MORE;

		if (n > CHECK_STEP)
			n = CHECK_STEP;
		if (n > m->count - c.seen)
			n = m->count - c.seen;
		check_next(db, a, plan, &c, n);
	}
	rest = m->total - (int64_t)c.seen;
	m->about = rest > 0;
	m->total = (int64_t)c.held;
	if (rest > 0 && c.seen > 0)
		m->total += (rest * (int64_t)c.held + (int64_t)c.seen - 1) /
		    (int64_t)c.seen;
	memmove(m->keys + c.held, m->keys + c.seen,
	    (m->count - c.seen) * sizeof *m->keys);
	m->count -= c.seen - c.held;
}

/* Finds documents that have every word of the query. */
static bool
find_all(struct db *db, struct arena *a, const struct search_query *q,
    struct plan *plan, struct matches *m)
{
	const size_t page_end = (size_t)(q->page * q->page_size);
	bool longer;

	if (!plan_make(a, q, plan))
		return false;
	longer = long_words(&plan->words);
	search_match(db, a, plan, longer ? CHECKED_MAX : SEARCH_HITS_MAX, m);
	if (longer)
		check(db, a, plan, m, page_end);
	if (m->count > SEARCH_HITS_MAX)
		m->count = SEARCH_HITS_MAX;
	return true;
}

/* Moves the nearest categories to the front; returns their number. */
static size_t
near_first(struct matches *m)
{
	size_t n = 0;

	for (size_t i = 0; i < NEAR_MAX && m->near[i] != 0; i++) {
		size_t at = n;

		if (key_score(m->near[i]) * 2 < key_score(m->near[0]) ||
		    key_score(m->near[i]) * 2 < key_score(m->keys[0]))
			break;
		while (at < m->count && m->keys[at] != m->near[i])
			at++;
		if (at == m->count)
			break;
		memmove(m->keys + n + 1, m->keys + n,
		    (at - n) * sizeof *m->keys);
		m->keys[n++] = m->near[i];
	}
	return n;
}

/*
 * Whether the query names a unit or a category although its words were found
 * in bodies only.  A corrected spelling counts only where hardly any text has
 * the words as typed.
 */
static bool
names_one(const struct reading *r, const struct matches *m)
{
	enum { SELDOM = 5 };

	for (size_t i = 0; i < r->words.count; i++)
		if (r->known[i] || (r->meant[i].len > 0 && m->total <= SELDOM))
			return key_tier(m->keys[0]) == TIER_BODY;
	return false;
}

/*
 * Looks for every word first.  When that finds nothing, or the query has
 * fillers or names a unit and no title has all words, reads it as a sentence.
 */
static bool
find(struct db *db, struct arena *a, const struct search_query *q,
    struct plan *plan, struct matches *m, struct search_result *out)
{
	struct reading reading;
	struct plan any;
	struct matches other;

	if (!find_all(db, a, q, plan, m))
		return false;
	if (m->count > 0 && key_tier(m->keys[0]) >= TIER_TITLE)
		return true;
	search_read(db, a, q->q, &reading);
	if ((m->count > 0 && !reading.dropped && !names_one(&reading, m)) ||
	    !plan_any(a, q, &reading, &any))
		return true;
	search_match(db, a, &any, SEARCH_HITS_MAX, &other);
	if (other.count == 0)
		return true;
	out->partly = !other.whole && !any.known;
	if (out->partly)
		out->near = (int64_t)near_first(&other);
	*plan = any;
	*m = other;
	return true;
}

/* The first of the names, one per line, that has a hit; or no rows. */
static struct rows
alias_mark(struct arena *a, const struct words *words, struct text names)
{
	size_t from = 0, hits;

	for (size_t i = 0; i <= names.len; i++) {
		struct rows pieces;

		if (i < names.len && names.s[i] != '\n')
			continue;
		pieces = words_mark(a, words, (struct text){ names.s + from,
		    i - from }, &hits);
		if (hits > 0)
			return pieces;
		from = i + 1;
	}
	return (struct rows){ NULL, 0 };
}

static struct search_hit
hit_make(struct arena *a, const struct words *words, const struct shown *row)
{
	struct search_hit hit = { .kind = row->kind,
	    .object_id = row->object_id, .code = row->code,
	    .title = row->title, .published_at = row->published_at,
	    .visible_until = row->visible_until };
	struct excerpt e = words_excerpt(a, words, row->body, EXCERPT_POINTS);
	size_t hits;

	hit.title_pieces = words_mark(a, words, row->title, &hits);
	if (hits == 0)
		hit.alias_pieces = alias_mark(a, words, row->names);
	hit.excerpt_pieces = e.pieces;
	hit.cut_before = e.cut_before;
	hit.cut_after = e.cut_after;
	return hit;
}

static const struct shown *
row_at(struct rows rows, int64_t place)
{
	const struct shown *row = rows.at;

	for (size_t i = 0; i < rows.count; i++)
		if (row[i].place == place)
			return &row[i];
	return NULL;
}

/* The hits of one page, without documents removed in the meantime. */
static struct rows
hits_page(struct db *db, struct arena *a, const struct plan *plan,
    const struct matches *m, struct search_result *out)
{
	const size_t size = (size_t)out->page_size;
	const size_t first = (size_t)(out->page - 1) * size;
	const size_t n = m->count - first < size ? m->count - first : size;
	struct rows rows = db_rows(db, &search_shown, BIND(
	    AS(places, P(places_json(a, m->keys + first, n)))));
	struct rows hits = { arena_alloc(a, (n + 1) *
	    sizeof(struct search_hit)), 0 };

	for (size_t i = first; i < first + n; i++) {
		const struct shown *row = row_at(rows, key_place(m->keys[i]));
		struct search_hit *hit = (struct search_hit *)hits.at +
		    hits.count;

		if (row == NULL)
			continue;
		*hit = hit_make(a, &plan->marked, row);
		hit->number = (int64_t)i + 1;
		hit->exact = !plan->any && key_tier(m->keys[i]) == TIER_EXACT;
		hits.count++;
	}
	return hits;
}

static struct rows
kinds_rows(struct arena *a, const struct matches *m)
{
	struct search_kind_total *at = arena_alloc(a,
	    SEARCH_KINDS * sizeof *at);
	size_t n = 0;

	for (int64_t kind = 1; kind <= SEARCH_KINDS; kind++)
		if (m->kinds[kind] > 0)
			at[n++] = (struct search_kind_total){ kind,
			    m->kinds[kind] };
	return (struct rows){ at, n };
}

static int64_t
within(int64_t n, int64_t least, int64_t most)
{
	return n < least ? least : n > most ? most : n;
}

bool
search_find(struct db *db, struct arena *a, const struct search_query *asked,
    struct search_result *out)
{
	struct search_query q = *asked;
	struct matches m;
	struct plan plan;

	q.page_size = q.page_size == 0 ? SEARCH_PAGE :
	    within(q.page_size, 1, SEARCH_PAGE_MAX);
	q.page = within(q.page, 1, (SEARCH_HITS_MAX - 1) / q.page_size + 1);
	*out = (struct search_result){ .page = 1, .pages = 1,
	    .page_size = q.page_size };
	if (!find(db, a, &q, &plan, &m, out))
		return false;
	out->total = m.total;
	out->about = m.about;
	out->reachable = (int64_t)m.count;
	out->unfiltered = m.unfiltered;
	if (m.count > 0)
		out->pages = (out->reachable - 1) / q.page_size + 1;
	out->page = within(q.page, 1, out->pages);
	out->kinds = kinds_rows(a, &m);
	if (m.count > 0)
		out->hits = hits_page(db, a, &plan, &m, out);
	return true;
}
