/* Plans which tokens to look up for a query. */
#include <string.h>

#include "search/search_match.h"

/*
 * Points of a token.  A name scores per character: WORTH_NAME as typed,
 * WORTH_MEANT when it was recognised by sound or with a mistake.
 */
enum { WORTH_LETTER = 2, WORTH_PAIR = 2, WORTH_LATIN = 6, WORTH_NAME = 16,
    WORTH_MEANT = 12 };

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
		{ TOKEN_CATEGORY, q->category_id }, { TOKEN_YEAR, q->year },
	};

	for (size_t i = 0; i < sizeof filters / sizeof *filters; i++)
		if (filters[i].value != 0)
			need_token(plan, &plan->filters, token_make(
			    filters[i].field, filters[i].value));
	if (q->unit_id != 0)
		need_token(plan, &plan->units, token_make(TOKEN_UNIT,
		    q->unit_id));
	for (size_t i = 0; i < q->before.count && plan->units.count < NEEDS_MAX;
	    i++)
		need_token(plan, &plan->units, token_make(TOKEN_UNIT,
		    q->before.at[i]));
}

static void
plan_start(struct arena *a, const struct search_query *q, struct plan *plan)
{
	*plan = (struct plan){ .tokens = { .arena = a }, .kind = q->kind,
	    .now = q->now };
	need_filters(plan, q);
}

bool
plan_make(struct arena *a, const struct search_query *q, struct plan *plan)
{
	struct words asked = words_parse(a, q->q);
	bool longer = false;

	plan_start(a, q, plan);
	for (size_t i = 0; i < asked.count; i++)
		longer = longer || !single(&asked.at[i]);
	for (size_t i = 0; i < asked.count; i++) {
		const struct word *word = &asked.at[i];
		size_t n = plan->words.count;

		if (longer && single(word))
			continue;
		plan->words.at[plan->words.count++] = *word;
		need_word(plan, &plan->body[n], word, false);
		need_word(plan, &plan->title[n], word, true);
	}
	if (plan->words.count == 0)
		return false;
	plan->marked = plan->words;
	need_token(plan, &plan->exact, token_of_name(q->q));
	tokens_sort(&plan->tokens);
	return true;
}

static void
part_add(struct plan *plan, struct part part)
{
	if (part.token == 0 || plan->part_count == PARTS_MAX)
		return;
	tokens_add(&plan->tokens, part.token);
	plan->parts[plan->part_count++] = part;
}

static void
word_parts(struct plan *plan, const struct word *word)
{
	for (int title = 0; title < 2; title++) {
		struct tokens t = { .arena = plan->tokens.arena };

		tokens_of_word(&t, word, title);
		for (size_t i = 0; i < t.count; i++)
			part_add(plan, (struct part){ .token = t.at[i],
			    .points = word->class == WORD_LATIN ?
			    WORTH_LATIN : WORTH_PAIR, .rare = true });
	}
}

/*
 * The pairs of the words, to be marked in hits that may have only a part of a
 * word.
 */
static struct words
words_pairs(struct arena *a, const struct words *words)
{
	struct words out = { 0 };

	for (size_t w = 0; w < words->count; w++)
		for (size_t i = 0; i == 0 || i + 1 < words->at[w].count; i++) {
			struct word word = words->at[w];

			if (word.class == WORD_HAN && word.count > 2) {
				word.count = 2;
				memmove(word.points, words->at[w].points + i,
				    2 * sizeof *word.points);
				word.text = word_folded(a, &word);
			}
			if (out.count < WORDS_MAX)
				out.at[out.count++] = word;
			if (word.class == WORD_LATIN)
				break;
		}
	return out;
}

/* Single characters of unknown words score for categories only. */
static void
letter_parts(struct plan *plan, const struct reading *r)
{
	for (size_t i = 0; i < r->letter_count; i++)
		part_add(plan, (struct part){ .token =
		    token_make(TOKEN_TITLE_CHAR, r->letters[i]),
		    .points = WORTH_LETTER, .rare = true,
		    .kind = SEARCH_CATEGORY });
}

bool
plan_any(struct arena *a, const struct search_query *q,
    const struct reading *r, struct plan *plan)
{
	plan_start(a, q, plan);
	plan->any = true;
	plan->known = r->words.count > 0;
	plan->words = r->words;
	part_add(plan, (struct part){ .token = token_of_name(q->q),
	    .points = SCORE_MAX / 4 });
	for (size_t i = 0; i < r->words.count; i++) {
		const struct word *word = &r->words.at[i];
		struct text name = r->meant[i].len > 0 ? r->meant[i] :
		    word->text;
		unsigned n = (unsigned)(word->count < 8 ? word->count : 8);

		need_word(plan, &plan->body[i], word, false);
		plan->known = plan->known && r->known[i];
		part_add(plan, (struct part){ .token = token_of_name(name),
		    .points = n * (r->meant[i].len > 0 ? WORTH_MEANT :
		    WORTH_NAME) });
		word_parts(plan, word);
	}
	letter_parts(plan, r);
	plan->marked = words_pairs(a, &r->words);
	tokens_sort(&plan->tokens);
	return r->words.count + r->letter_count > 0;
}
