/* Matches and ranks documents by the index alone. */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "search/search_match.h"

/* Blocks are read in windows, which bounds the memory. */
enum { WINDOW_BLOCKS = 64, WINDOW_ROWS = 1200, CACHE_BLOCKS = 64 };
/* The greatest factor for a rare part. */
enum { WORTH_MOST = 5 };

struct block_row { int64_t block, version; struct text slots; };
struct posting { int64_t token, block; struct text docs; };

static const struct shape block_shape = SHAPE(struct block_row,
	COLUMNS(struct block_row, block, version, slots));

static const struct shape posting_shape = SHAPE(struct posting,
	COLUMNS(struct posting, token, block, docs));

QUERY(search_blocks, block_shape,
    "SELECT block, version FROM search_block"
    " ORDER BY block DESC"
    " LIMIT 5000");

QUERY(search_slots, block_shape,
    "SELECT block, version, slots FROM search_block"
    " WHERE block = :block");

QUERY(search_postings, posting_shape,
    "SELECT p.token, p.block, p.docs"
    "  FROM JSON_TABLE(:blocks, '$[*]' COLUMNS (block INT PATH '$')) b"
    "       STRAIGHT_JOIN"
    "       JSON_TABLE(:tokens, '$[*]' COLUMNS (token BIGINT PATH '$')) t"
    "       STRAIGHT_JOIN search_posting p"
    "       ON p.block = b.block AND p.token = t.token"
    " LIMIT 5000");

/*
 * A per-process cache of the slots of blocks, valid while the block has this
 * version: every search needs them, and only publishing changes them.
 */
struct cached {
	int64_t		 block, version;	/* block 0: an empty entry */
	struct arena	*arena;
	struct text	 slots;
	int64_t		 from, upto;		/* when live is valid */
	struct doc_set	 live, kinds[SEARCH_KINDS + 1];
};

static struct cached cache[CACHE_BLOCKS];

/* The block being matched. */
struct block {
	const struct plan *plan;
	const struct cached *cached;
	const struct text *docs;	/* set per token; s NULL: none */
	struct doc_set	  body[WORDS_MAX], title[WORDS_MAX];
	struct doc_set	  exact, filters;
	struct doc_set	  wanted;	/* live, and passes all filters */
};

enum tier
key_tier(uint64_t key)
{
	return (enum tier)(key >> 62);
}

int64_t
key_place(uint64_t key)
{
	return (int64_t)(key >> KEY_KIND_BITS &
	    ((UINT64_C(1) << KEY_PLACE_BITS) - 1));
}

int64_t
key_kind(uint64_t key)
{
	return (int64_t)(key & ((1u << KEY_KIND_BITS) - 1)) + 1;
}

unsigned
key_score(uint64_t key)
{
	return (unsigned)(key >> 54);
}

static uint32_t
number_at(struct text bytes, size_t at)
{
	const unsigned char *p = (const unsigned char *)bytes.s + at;

	return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 |
	    (uint32_t)p[3] << 24;
}

/* published - 1 wraps around for standing pages (0), so they come first. */
static uint64_t
key_make(enum tier tier, struct text slots, unsigned slot, int64_t block)
{
	uint32_t kind = number_at(slots, slot * SLOT_BYTES) >> SLOT_DAY_BITS;
	uint32_t published = number_at(slots, slot * SLOT_BYTES + 4);

	return (uint64_t)tier << 62 |
	    (uint64_t)(published - 1u) << (KEY_PLACE_BITS + KEY_KIND_BITS) |
	    (uint64_t)(block << SLOT_BITS | slot) << KEY_KIND_BITS |
	    (kind - 1);
}

static uint64_t
key_scored(unsigned score, uint64_t key)
{
	return (uint64_t)score << 54 | (key << 2 >> 10 &
	    ~((UINT64_C(1) << (KEY_PLACE_BITS + KEY_KIND_BITS)) - 1) &
	    ((UINT64_C(1) << 54) - 1)) |
	    (key & ((UINT64_C(1) << (KEY_PLACE_BITS + KEY_KIND_BITS)) - 1));
}

static int
by_value(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

static size_t
token_index(const struct plan *plan, int64_t token)
{
	const int64_t *at = bsearch(&token, plan->tokens.at,
	    plan->tokens.count, sizeof token, by_value);

	return (size_t)(at - plan->tokens.at);
}

/* The documents of the block that have all tokens of the need. */
static void
need_slots(const struct block *b, const struct need *need, struct doc_set *out)
{
	doc_set_fill(out);
	for (size_t i = 0; i < need->count; i++) {
		struct text docs = b->docs[token_index(b->plan, need->at[i])];
		struct doc_set set = { 0 };

		if (docs.s == NULL) {
			*out = set;
			return;
		}
		doc_set_read(&set, docs);
		doc_set_and(out, &set);
	}
}

/* Those that have one of its tokens; all, when it has none. */
static void
any_slots(const struct block *b, const struct need *need, struct doc_set *out)
{
	memset(out, 0, sizeof *out);
	if (need->count == 0)
		doc_set_fill(out);
	for (size_t i = 0; i < need->count; i++) {
		struct text docs = b->docs[token_index(b->plan, need->at[i])];
		struct doc_set set = { 0 };

		if (docs.s == NULL)
			continue;
		doc_set_read(&set, docs);
		doc_set_or(out, &set);
	}
}

/*
 * Computes the slots that may be found now, in all and by kind.  Valid until
 * the day ends or the next document's time of publication comes.
 */
static void
cached_sort(struct cached *k, struct moment now)
{
	const uint32_t today = (uint32_t)moment_day(now).ymd;
	size_t n = k->slots.len / SLOT_BYTES;

	memset(&k->live, 0, sizeof k->live);
	memset(k->kinds, 0, sizeof k->kinds);
	k->from = now.s;
	k->upto = day_end(moment_day(now)).s;
	for (unsigned slot = 0; slot < n && slot < SLOTS; slot++) {
		uint32_t both = number_at(k->slots, slot * SLOT_BYTES);
		uint32_t until = both & ((1u << SLOT_DAY_BITS) - 1);
		uint32_t kind = both >> SLOT_DAY_BITS;
		int64_t at = number_at(k->slots, slot * SLOT_BYTES + 4);

		if ((until != 0 && until < today) ||
		    kind == 0 || kind > SEARCH_KINDS)
			continue;
		if (at > now.s) {
			k->upto = at < k->upto ? at : k->upto;
			continue;
		}
		doc_set_add(&k->live, slot);
		doc_set_add(&k->kinds[kind], slot);
	}
}

static const struct cached *
cached_block(struct db *db, int64_t block, int64_t version, struct moment now)
{
	struct cached *k = &cache[block % CACHE_BLOCKS];
	struct block_row row = { 0 };

	if (k->block != block || k->version != version) {
		struct arena *previous;

		if (k->arena == NULL)
			k->arena = arena_new();
		arena_reset(k->arena);
		k->block = 0;
		previous = db_arena(db, k->arena);
		if (db_row(db, &search_slots, &row, BIND(P(block))))
			k->block = block;
		db_arena(db, previous);
		k->version = row.version;
		k->slots = row.slots;
		k->upto = 0;
	}
	if (now.s < k->from || now.s >= k->upto)
		cached_sort(k, now);
	return k;
}

static void
block_read(struct block *b)
{
	const struct plan *plan = b->plan;
	struct doc_set of_units;

	for (size_t w = 0; w < plan->words.count; w++) {
		need_slots(b, &plan->body[w], &b->body[w]);
		need_slots(b, &plan->title[w], &b->title[w]);
	}
	need_slots(b, &plan->exact, &b->exact);
	need_slots(b, &plan->filters, &b->filters);
	any_slots(b, &plan->units, &of_units);
	doc_set_and(&b->filters, &of_units);
	b->wanted = b->cached->live;
	doc_set_and(&b->wanted, &b->filters);
	if (plan->kind != 0)
		doc_set_and(&b->wanted, &b->cached->kinds[plan->kind]);
}

/* Sifts down in a heap whose root is the worst key in it. */
static void
sift(uint64_t *keys, size_t count, size_t at)
{
	for (;;) {
		size_t least = at, left = 2 * at + 1;

		if (left < count && keys[left] < keys[least])
			least = left;
		if (left + 1 < count && keys[left + 1] < keys[least])
			least = left + 1;
		if (least == at)
			return;
		uint64_t key = keys[at];

		keys[at] = keys[least];
		keys[least] = key;
		at = least;
	}
}

static void
keep(struct matches *m, uint64_t key)
{
	if (m->count < m->room) {
		m->keys[m->count++] = key;
		if (m->count == m->room)
			for (size_t i = m->count / 2; i-- > 0;)
				sift(m->keys, m->count, i);
	} else if (key > m->keys[0]) {
		m->keys[0] = key;
		sift(m->keys, m->count, 0);
	}
}

struct tiers { struct doc_set exact, title, some; };

static enum tier
tier_of(const struct tiers *t, unsigned slot)
{
	const unsigned at = slot / 64;
	const uint64_t bit = UINT64_C(1) << slot % 64;

	return t->exact.at[at] & bit ? TIER_EXACT :
	    t->title.at[at] & bit ? TIER_TITLE :
	    t->some.at[at] & bit ? TIER_SOME_TITLE : TIER_BODY;
}

/* Counts the documents found in a block and keeps the best. */
static void
block_collect(const struct block *b, struct matches *m)
{
	struct tiers t = { b->exact, b->title[0], b->title[0] };
	struct doc_set found = b->body[0];

	for (size_t w = 1; w < b->plan->words.count; w++) {
		doc_set_and(&found, &b->body[w]);
		doc_set_and(&t.title, &b->title[w]);
		doc_set_or(&t.some, &b->title[w]);
	}
	doc_set_or(&found, &b->exact);
	doc_set_and(&found, &b->cached->live);
	if (doc_set_next(&found, 0) == SLOTS)
		return;
	m->unfiltered += (int64_t)doc_set_count(&found);
	doc_set_and(&found, &b->filters);
	for (size_t kind = 1; kind <= SEARCH_KINDS; kind++) {
		struct doc_set of_kind = found;

		doc_set_and(&of_kind, &b->cached->kinds[kind]);
		m->kinds[kind] += (int64_t)doc_set_count(&of_kind);
	}
	doc_set_and(&found, &b->wanted);
	m->total += (int64_t)doc_set_count(&found);
	for (unsigned slot = doc_set_next(&found, 0); slot < SLOTS;
	    slot = doc_set_next(&found, slot + 1))
		keep(m, key_make(tier_of(&t, slot), b->cached->slots, slot,
		    b->cached->block));
}

struct page_range {
	const struct plan *plan;
	const struct block_row *blocks;	/* newest first */
	size_t		 count;
	struct text	*docs;		/* [block][token] */
	int64_t		 sizes[WINDOW_BLOCKS];	/* slots in each block */
};

static void
window_read(struct db *db, struct arena *a, struct page_range *w)
{
	const size_t tokens = w->plan->tokens.count;
	int64_t *blocks = arena_alloc(a, w->count * sizeof *blocks);
	const struct posting *at;
	struct rows rows;

	for (size_t i = 0; i < w->count; i++)
		blocks[i] = w->blocks[i].block;
	rows = db_rows(db, &search_postings, BIND(
	    AS(blocks, P(numbers_json(a, blocks, w->count))),
	    AS(tokens, P(numbers_json(a, w->plan->tokens.at, tokens)))));
	at = rows.at;
	w->docs = arena_alloc(a, w->count * tokens * sizeof *w->docs);
	for (size_t i = 0; i < rows.count; i++) {
		size_t b = 0;

		while (b < w->count && w->blocks[b].block != at[i].block)
			b++;
		if (b < w->count)
			w->docs[b * tokens +
			    token_index(w->plan, at[i].token)] = at[i].docs;
	}
}

static int64_t
docs_count(struct text docs)
{
	struct doc_set set = { 0 };

	if (docs.len < SLOTS_BYTES)
		return (int64_t)docs.len / 2;
	doc_set_read(&set, docs);
	return (int64_t)doc_set_count(&set);
}

/* Multiplies the points of rare parts: by one more per factor of three. */
static void
parts_weigh(const struct page_range *w, unsigned worth[static PARTS_MAX])
{
	const struct plan *plan = w->plan;

	for (size_t i = 0; i < plan->part_count; i++) {
		const struct part *part = &plan->parts[i];
		size_t at = token_index(plan, part->token);
		int64_t have = 0, all = 0;
		unsigned times = 1;

		for (size_t b = 0; b < w->count; b++) {
			have += docs_count(w->docs[b * plan->tokens.count + at]);
			all += w->sizes[b];
		}
		while (part->rare && times < WORTH_MOST && have * 3 < all) {
			have *= 3;
			times++;
		}
		worth[i] = part->points * times;
	}
}

/* Adds up the scores of a block's documents; *found: those with any part. */
static void
scores_add(const struct block *b, const unsigned worth[static PARTS_MAX],
    uint16_t scores[static SLOTS], struct doc_set *found)
{
	const struct plan *plan = b->plan;

	for (size_t i = 0; i < plan->part_count; i++) {
		struct text docs = b->docs[token_index(plan,
		    plan->parts[i].token)];
		struct doc_set set = { 0 };

		if (docs.s == NULL)
			continue;
		doc_set_read(&set, docs);
		doc_set_and(&set, plan->parts[i].kind == 0 ? &b->cached->live :
		    &b->cached->kinds[plan->parts[i].kind]);
		doc_set_or(found, &set);
		for (unsigned slot = doc_set_next(&set, 0); slot < SLOTS;
		    slot = doc_set_next(&set, slot + 1)) {
			unsigned sum = scores[slot] + worth[i];

			scores[slot] = (uint16_t)(sum < SCORE_MAX ? sum :
			    SCORE_MAX);
		}
	}
}

static void
near_keep(struct matches *m, uint64_t key)
{
	for (size_t i = 0; i < NEAR_MAX; i++)
		if (key > m->near[i]) {
			uint64_t less = m->near[i];

			m->near[i] = key;
			key = less;
		}
}

static bool
slot_in(const struct doc_set *set, unsigned slot)
{
	return set->at[slot / 64] >> slot % 64 & 1;
}

static void
block_score(const struct block *b, const unsigned worth[static PARTS_MAX],
    struct matches *m)
{
	struct doc_set found = { 0 }, whole = b->wanted;

	memset(m->sums, 0, SLOTS * sizeof *m->sums);
	scores_add(b, worth, m->sums, &found);
	for (size_t w = 0; w < b->plan->words.count; w++)
		doc_set_and(&whole, &b->body[w]);
	m->whole = m->whole || (b->plan->words.count > 0 &&
	    doc_set_next(&whole, 0) < SLOTS);
	for (unsigned slot = doc_set_next(&found, 0); slot < SLOTS;
	    slot = doc_set_next(&found, slot + 1)) {
		unsigned score = m->sums[slot];
		uint64_t key = key_make(TIER_BODY, b->cached->slots, slot,
		    b->cached->block);
		int64_t kind = key_kind(key);

		score += kind == SEARCH_CATEGORY ? 4 : kind == SEARCH_UNIT ? 2 :
		    0;
		score = score < SCORE_MAX ? score : SCORE_MAX;
		m->scores[0][score]++;
		if (!slot_in(&b->filters, slot))
			continue;
		m->scores[kind][score]++;
		if (!slot_in(&b->wanted, slot))
			continue;
		key = key_scored(score, key);
		keep(m, key);
		if (kind == SEARCH_CATEGORY)
			near_keep(m, key);
	}
}

static void
window_match(struct db *db, struct arena *a, struct page_range *w,
    struct matches *m)
{
	const size_t tokens = w->plan->tokens.count;
	struct block *block = arena_alloc(a, sizeof *block);
	unsigned worth[PARTS_MAX];

	block->plan = w->plan;
	for (size_t i = 0; i < w->count; i++)
		w->sizes[i] = (int64_t)(cached_block(db, w->blocks[i].block,
		    w->blocks[i].version, w->plan->now)->slots.len /
		    SLOT_BYTES);
	if (w->plan->any)
		parts_weigh(w, worth);
	for (size_t i = 0; i < w->count; i++) {
		block->cached = cached_block(db, w->blocks[i].block,
		    w->blocks[i].version, w->plan->now);
		block->docs = w->docs + i * tokens;
		block_read(block);
		if (w->plan->any)
			block_score(block, worth, m);
		else
			block_collect(block, m);
	}
}

static int
best_first(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return (x < y) - (x > y);
}

/* Drops documents with less than a third of the best score, and counts. */
static void
weak_drop(const struct plan *plan, struct matches *m)
{
	unsigned least = m->count > 0 ? (key_score(m->keys[0]) + 2) / 3 : 1;

	while (m->count > 0 && key_score(m->keys[m->count - 1]) < least)
		m->count--;
	for (unsigned score = least; score <= SCORE_MAX; score++) {
		m->unfiltered += m->scores[0][score];
		for (int64_t kind = 1; kind <= SEARCH_KINDS; kind++)
			m->kinds[kind] += m->scores[kind][score];
	}
	for (int64_t kind = 1; kind <= SEARCH_KINDS; kind++)
		if (plan->kind == 0 || plan->kind == kind)
			m->total += m->kinds[kind];
}

void
search_match(struct db *db, struct arena *a, const struct plan *plan,
    size_t room, struct matches *m)
{
	struct arena *own = arena_new(), *previous;
	struct rows rows = db_rows(db, &search_blocks, BIND_NONE);
	struct page_range w = { .plan = plan };
	size_t step = WINDOW_ROWS / plan->tokens.count;

	*m = (struct matches){ .room = room,
	    .keys = arena_alloc(a, room * sizeof *m->keys),
	    .sums = plan->any ? arena_alloc(a, SLOTS * sizeof *m->sums) : NULL,
	    .scores = plan->any ? arena_alloc(a, (SEARCH_KINDS + 1) *
	    sizeof *m->scores) : NULL };
	if (step > WINDOW_BLOCKS)
		step = WINDOW_BLOCKS;
	previous = db_arena(db, own);
	for (size_t i = 0; i < rows.count; i += w.count) {
		w.blocks = (const struct block_row *)rows.at + i;
		w.count = rows.count - i < step ? rows.count - i : step;
		window_read(db, own, &w);
		window_match(db, own, &w, m);
		arena_reset(own);
	}
	db_arena(db, previous);
	arena_free(own);
	qsort(m->keys, m->count, sizeof *m->keys, best_first);
	if (plan->any)
		weak_drop(plan, m);
}
