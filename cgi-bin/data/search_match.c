#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "data/search_match.h"

/* A window of blocks is read at a time, so that memory has an end. */
enum { WINDOW_BLOCKS = 64, WINDOW_ROWS = 1200, KEPT_BLOCKS = 64 };

struct block_row { int64_t block, version; struct text slots; };
struct posting { int64_t token, block; struct text docs; };

static const struct shape block_shape = SHAPE(struct block_row,
	COLUMN(struct block_row, block),
	COLUMN(struct block_row, version),
	COLUMN(struct block_row, slots));

static const struct shape posting_shape = SHAPE(struct posting,
	COLUMN(struct posting, token),
	COLUMN(struct posting, block),
	COLUMN(struct posting, docs));

QUERY(search_blocks, block_shape,
    "SELECT block, version FROM search_block"
    " ORDER BY block DESC"
    " LIMIT 5000");

QUERY(search_slots, block_shape,
    "SELECT block, version, slots FROM search_block"
    " WHERE block = ?");

QUERY(search_postings, posting_shape,
    "SELECT p.token, p.block, p.docs"
    "  FROM JSON_TABLE(?, '$[*]' COLUMNS (block INT PATH '$')) b"
    "       STRAIGHT_JOIN"
    "       JSON_TABLE(?, '$[*]' COLUMNS (token BIGINT PATH '$')) t"
    "       STRAIGHT_JOIN search_posting p"
    "       ON p.block = b.block AND p.token = t.token"
    " LIMIT 5000");

/*
 * The slots of a block, as this process read them last: they change when
 * something is published, and are asked for by every search.
 */
struct kept {
	int64_t		 block, version;	/* block 0: nothing kept */
	struct arena	*arena;
	struct text	 slots;
	int64_t		 from, upto;		/* when live holds, in seconds */
	struct slots	 live, kinds[SEARCH_KINDS + 1];
};

static struct kept kept[KEPT_BLOCKS];

/* The block being looked at: the documents of each token of the plan. */
struct block {
	const struct plan *plan;
	const struct kept *kept;
	const struct text *docs;	/* one a token; s == NULL: none */
	struct slots	  body[WORDS_MAX], title[WORDS_MAX];
	struct slots	  exact, filters;
	struct slots	  wanted;	/* live, and what the filters ask for */
};

static bool
single(const struct word *word)
{
	return word->class == WORD_HAN && word->count == 1;
}

static void
need_token(struct plan *plan, struct need *need, int64_t token)
{
	tokens_add(&plan->tokens, token);
	need->at[need->count++] = token;
}

static void
need_word(struct plan *plan, struct need *need, const struct word *word,
    bool in_title)
{
	struct tokens t = { .arena = plan->tokens.arena };
	size_t step;

	tokens_of_word(&t, word, in_title);
	step = (t.count + NEEDS_MAX - 1) / NEEDS_MAX;
	for (size_t i = 0; i < t.count; i += step)
		need_token(plan, need, t.at[i]);
}

static void
need_filters(struct plan *plan, const struct search_query *q)
{
	const struct { enum token_field field; int64_t value; } filters[] = {
		{ TOKEN_CATEGORY, q->category_id }, { TOKEN_UNIT, q->unit_id },
		{ TOKEN_YEAR, q->year },
	};

	for (size_t i = 0; i < sizeof filters / sizeof *filters; i++)
		if (filters[i].value != 0)
			need_token(plan, &plan->filters, token_make(
			    filters[i].field, filters[i].value));
}

bool
plan_make(struct arena *a, const struct search_query *q, struct plan *plan)
{
	bool longer = false;

	*plan = (struct plan){ .tokens = { .arena = a }, .kind = q->kind,
	    .now = q->now, .asked = words_parse(a, q->q) };
	for (size_t i = 0; i < plan->asked.count; i++)
		longer = longer || !single(&plan->asked.at[i]);
	for (size_t i = 0; i < plan->asked.count; i++) {
		const struct word *word = &plan->asked.at[i];
		size_t n = plan->words.count;

		if (longer && single(word))
			continue;
		plan->words.at[plan->words.count++] = *word;
		need_word(plan, &plan->body[n], word, false);
		need_word(plan, &plan->title[n], word, true);
	}
	if (plan->words.count == 0)
		return false;
	need_token(plan, &plan->exact, token_of_name(q->q));
	need_filters(plan, q);
	tokens_sort(&plan->tokens);
	return true;
}

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

static uint32_t
number_at(struct text bytes, size_t at)
{
	const unsigned char *p = (const unsigned char *)bytes.s + at;

	return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 |
	    (uint32_t)p[3] << 24;
}

/* A standing page, published at 0, comes before the newest. */
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

int64_t
need_found(const struct plan *plan, const struct matches *m, int64_t token)
{
	return m->found[token_index(plan, token)];
}

/* The documents of the block that have all tokens of the need. */
static void
need_slots(const struct block *b, const struct need *need, struct slots *out)
{
	slots_fill(out);
	for (size_t i = 0; i < need->count; i++) {
		struct text docs = b->docs[token_index(b->plan, need->at[i])];
		struct slots set = { 0 };

		if (docs.s == NULL) {
			*out = set;
			return;
		}
		slots_read(&set, docs);
		slots_and(out, &set);
	}
}

/*
 * Which are to be found now, and of which kind they are: until the day is
 * over, or the next one is published.
 */
static void
kept_sort(struct kept *k, struct moment now)
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
		slots_add(&k->live, slot);
		slots_add(&k->kinds[kind], slot);
	}
}

static const struct kept *
kept_block(struct db *db, int64_t block, int64_t version, struct moment now)
{
	struct kept *k = &kept[block % KEPT_BLOCKS];
	struct block_row row = { 0 };

	if (k->block != block || k->version != version) {
		struct arena *lent;

		if (k->arena == NULL)
			k->arena = arena_new();
		arena_reset(k->arena);
		k->block = 0;
		lent = db_arena(db, k->arena);
		if (db_row(db, &search_slots, &row, BIND(P(block))))
			k->block = block;
		db_arena(db, lent);
		k->version = row.version;
		k->slots = row.slots;
		k->upto = 0;
	}
	if (now.s < k->from || now.s >= k->upto)
		kept_sort(k, now);
	return k;
}

static void
block_read(struct block *b)
{
	const struct plan *plan = b->plan;

	for (size_t w = 0; w < plan->words.count; w++) {
		need_slots(b, &plan->body[w], &b->body[w]);
		need_slots(b, &plan->title[w], &b->title[w]);
	}
	need_slots(b, &plan->exact, &b->exact);
	need_slots(b, &plan->filters, &b->filters);
	b->wanted = b->kept->live;
	slots_and(&b->wanted, &b->filters);
	if (plan->kind != 0)
		slots_and(&b->wanted, &b->kept->kinds[plan->kind]);
}

/* How many have the word alone, and how many all the others. */
static void
words_count(const struct block *b, struct matches *m)
{
	size_t n = b->plan->words.count;

	for (size_t w = 0; w < n; w++) {
		struct slots alone = b->wanted, without = b->wanted;

		slots_and(&alone, &b->body[w]);
		m->alone[w] += (int64_t)slots_count(&alone);
		for (size_t other = 0; other < n; other++)
			if (other != w)
				slots_and(&without, &b->body[other]);
		m->without[w] += n > 1 ? (int64_t)slots_count(&without) : 0;
	}
}

/* A heap whose top is the worst that is kept. */
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

struct tiers { struct slots exact, title, some; };

static enum tier
tier_of(const struct tiers *t, unsigned slot)
{
	const unsigned at = slot / 64;
	const uint64_t bit = UINT64_C(1) << slot % 64;

	return t->exact.at[at] & bit ? TIER_EXACT :
	    t->title.at[at] & bit ? TIER_TITLE :
	    t->some.at[at] & bit ? TIER_SOME_TITLE : TIER_BODY;
}

/* Counts and keeps the documents found in a block. */
static void
block_collect(const struct block *b, struct matches *m)
{
	struct tiers t = { b->exact, b->title[0], b->title[0] };
	struct slots found = b->body[0];

	for (size_t w = 1; w < b->plan->words.count; w++) {
		slots_and(&found, &b->body[w]);
		slots_and(&t.title, &b->title[w]);
		slots_or(&t.some, &b->title[w]);
	}
	slots_or(&found, &b->exact);
	slots_and(&found, &b->kept->live);
	if (slots_next(&found, 0) == SLOTS)
		return;
	m->unfiltered += (int64_t)slots_count(&found);
	slots_and(&found, &b->filters);
	for (size_t kind = 1; kind <= SEARCH_KINDS; kind++) {
		struct slots of_kind = found;

		slots_and(&of_kind, &b->kept->kinds[kind]);
		m->kinds[kind] += (int64_t)slots_count(&of_kind);
	}
	slots_and(&found, &b->wanted);
	m->total += (int64_t)slots_count(&found);
	for (unsigned slot = slots_next(&found, 0); slot < SLOTS;
	    slot = slots_next(&found, slot + 1))
		keep(m, key_make(tier_of(&t, slot), b->kept->slots, slot,
		    b->kept->block));
}

struct window {
	const struct plan *plan;
	const struct block_row *blocks;	/* falling */
	size_t		 count;
	struct text	*docs;		/* [block][token] */
};

static void
window_read(struct db *db, struct arena *a, struct window *w)
{
	const size_t tokens = w->plan->tokens.count;
	int64_t *blocks = arena_alloc(a, w->count * sizeof *blocks);
	const struct posting *at;
	struct rows rows;

	for (size_t i = 0; i < w->count; i++)
		blocks[i] = w->blocks[i].block;
	rows = db_rows(db, &search_postings, BIND(
	    P(numbers_json(a, blocks, w->count)),
	    P(numbers_json(a, w->plan->tokens.at, tokens))));
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
	struct slots set = { 0 };

	if (docs.len < SLOTS_BYTES)
		return (int64_t)docs.len / 2;
	slots_read(&set, docs);
	return (int64_t)slots_count(&set);
}

static void
window_match(struct db *db, struct arena *a, struct window *w,
    struct matches *m)
{
	const size_t tokens = w->plan->tokens.count;
	struct block *block = arena_alloc(a, sizeof *block);

	block->plan = w->plan;
	for (size_t i = 0; i < w->count; i++) {
		block->kept = kept_block(db, w->blocks[i].block,
		    w->blocks[i].version, w->plan->now);
		block->docs = w->docs + i * tokens;
		for (size_t t = 0; t < tokens; t++)
			m->found[t] += docs_count(block->docs[t]);
		block_read(block);
		words_count(block, m);
		block_collect(block, m);
	}
}

static int
best_first(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return (x < y) - (x > y);
}

void
search_match(struct db *db, struct arena *a, const struct plan *plan,
    size_t room, struct matches *m)
{
	struct arena *own = arena_new(), *lent;
	struct rows rows = db_rows(db, &search_blocks, BIND_NONE);
	struct window w = { .plan = plan };
	size_t step = WINDOW_ROWS / plan->tokens.count;

	*m = (struct matches){ .room = room,
	    .keys = arena_alloc(a, room * sizeof *m->keys),
	    .found = arena_alloc(a, plan->tokens.count * sizeof *m->found) };
	if (step > WINDOW_BLOCKS)
		step = WINDOW_BLOCKS;
	lent = db_arena(db, own);
	for (size_t i = 0; i < rows.count; i += w.count) {
		w.blocks = (const struct block_row *)rows.at + i;
		w.count = rows.count - i < step ? rows.count - i : step;
		window_read(db, own, &w);
		window_match(db, own, &w, m);
		arena_reset(own);
	}
	db_arena(db, lent);
	arena_free(own);
	qsort(m->keys, m->count, sizeof *m->keys, best_first);
}
