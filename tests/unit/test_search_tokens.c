/* Tokens, and the stored sets of documents. */
#include <stdbool.h>
#include <stdlib.h>

#include "arena_trial.h"
#include "han.h"
#include "search/doc_set.h"
#include "words/tokens.h"

static struct tokens
tokens_text(const char *text, bool in_title)
{
	struct tokens t = { .arena = arena };

	tokens_of_text(&t, text_of(text), in_title);
	tokens_sort(&t);
	return t;
}

static bool
known(const struct tokens *t, int64_t token)
{
	for (size_t i = 0; i < t->count; i++)
		if (t->at[i] == token)
			return true;
	return false;
}

/* Whether the text has all tokens of each word of the query. */
static bool
answers(const char *text, const char *query, bool in_title)
{
	struct tokens have = tokens_text(text, in_title);
	struct words words = words_parse(arena, text_of(query));

	for (size_t i = 0; i < words.count; i++) {
		struct tokens t = { .arena = arena };

		tokens_of_word(&t, &words.at[i], in_title);
		assert_true(t.count > 0);
		for (size_t k = 0; k < t.count; k++)
			if (!known(&have, t.at[k]))
				return false;
	}
	return true;
}

static void
a_text_has_the_tokens_of_its_words(void **state)
{
	static const struct { const char *text, *query; bool body, title; }
	trials[] = {
		{ A B C, A B, true, true },
		{ A B C, B C, true, true },
		{ A B C, A B C, true, true },
		{ A B C, A C, false, false },
		{ A B C, B A, false, false },
		{ A B COMMA C D, B C, false, false },
		{ A B "\n" C D, B C, false, false },
		{ A B C, B, false, true },	/* one character: titles */
		{ A " " B, B, false, true },
		{ "CPI" A, "cpi", true, true },
		{ "CPI" A, "cp", false, false },
		{ "\uff23\uff30\uff29", "cpi", true, true },
		{ A "\u30142014\u301512" B, "2014", true, true },
		{ A "\u30142014\u301512" B, "12", true, true },
		{ "2014.9.15", "2014", true, true },
		{ "2014.9.15", "9", true, true },
		{ "2014.9.15", "15", true, true },
		{ "2014.9.15", "2014.9.15", true, true },
		{ "2014.9.15", "2014.9", false, false },
		{ "13.5", "3.5", false, false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		HOLDS(answers(trials[i].text, trials[i].query, false) ==
		    trials[i].body, trials[i].query);
		HOLDS(answers(trials[i].text, trials[i].query, true) ==
		    trials[i].title, trials[i].query);
	}
}

/* Words of a title are also found without in_title. */
static void
title_tokens_include_text_tokens(void **state)
{
	struct tokens title = tokens_text(A B C " CPI 3.5", true);
	struct tokens body = tokens_text(A B C " CPI 3.5", false);

	(void)state;
	assert_true(title.count > body.count);
	for (size_t i = 0; i < body.count; i++)
		assert_true(known(&title, body.at[i]));
}

static void
tokens_are_sorted_and_single(void **state)
{
	struct tokens t = tokens_text(A B A B A B C D C D E E E E, true);

	(void)state;
	for (size_t i = 1; i < t.count; i++)
		assert_true(t.at[i - 1] < t.at[i]);
	/* AB BA BC CD DC DE EE, these in the title, and A to E. */
	assert_int_equal(t.count, 7 + 7 + 5);
}

/* A token and a slot fit into 64 bits. */
static void
tokens_leave_room_for_a_slot(void **state)
{
	struct tokens t = tokens_text("\U0003fffd\U0003fffd Z9 " A B, true);

	(void)state;
	tokens_add(&t, token_make(TOKEN_YEAR, INT64_MAX));
	tokens_add(&t, token_make(TOKEN_UNIT, -1));
	tokens_add(&t, token_of_name(text_of(A B)));
	for (size_t i = 0; i < t.count; i++) {
		assert_true(t.at[i] > 0);
		assert_true((uint64_t)t.at[i] <= UINT64_MAX / SLOTS);
	}
}

static void
names_are_compared_by_letters(void **state)
{
	static const struct { const char *x, *y; bool same; } trials[] = {
		{ A B C, A B C, true },
		{ A B C, A B, false },
		{ A B C, C B A, false },
		{ A "\u30142014\u301512" B, A "(2014) 12" B, true },
		{ "CPI", "\uff43\uff50\uff49", true },
		{ " " A B, A COMMA B STOP, true },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++)
		HOLDS((token_of_name(text_of(trials[i].x)) ==
		    token_of_name(text_of(trials[i].y))) == trials[i].same,
		    trials[i].x);
	assert_int_equal(token_of_name(TEXT("")), 0);
	assert_int_equal(token_of_name(TEXT(COMMA " ")), 0);
}

static struct text
unhex(struct text hex)
{
	char *s = arena_alloc(arena, hex.len / 2 + 1);

	for (size_t i = 0; i < hex.len / 2; i++) {
		char two[3] = { hex.s[2 * i], hex.s[2 * i + 1], '\0' };

		s[i] = (char)strtol(two, NULL, 16);
	}
	return (struct text){ s, hex.len / 2 };
}

/* Lists of lengths near the one where a bitmap is used. */
static void
sets_are_read_back(void **state)
{
	static const size_t counts[] = { 0, 1, 2, 100, SLOTS_LIST_MAX - 1,
	    SLOTS_LIST_MAX, SLOTS_LIST_MAX + 1, 5000, SLOTS };
	static uint16_t list[SLOTS];

	(void)state;
	for (size_t i = 0; i < COUNT(counts); i++) {
		struct doc_set set = { 0 }, bits = { 0 };
		size_t step = counts[i] > 0 ? SLOTS / counts[i] : 0;
		struct text bytes;
		unsigned slot = 0;

		for (size_t k = 0; k < counts[i]; k++)
			list[k] = (uint16_t)(k * step);
		bytes = unhex(doc_set_hex(arena, list, counts[i]));
		assert_int_equal(bytes.len, counts[i] <= SLOTS_LIST_MAX ?
		    2 * counts[i] : SLOTS_BYTES);
		doc_set_read(&set, bytes);
		assert_int_equal(doc_set_count(&set), counts[i]);
		for (size_t k = 0; k < counts[i]; k++) {
			slot = doc_set_next(&set, k == 0 ? 0 : slot + 1);
			assert_int_equal(slot, list[k]);
		}
		doc_set_read(&bits, unhex(doc_set_hex_bits(arena, &set)));
		assert_memory_equal(&bits, &set, sizeof set);
	}
}

static void
slots_are_sets(void **state)
{
	struct doc_set x = { 0 }, y = { 0 }, both;

	(void)state;
	assert_int_equal(doc_set_next(&x, 0), SLOTS);
	doc_set_add(&x, 0);
	doc_set_add(&x, 64);
	doc_set_add(&x, SLOTS - 1);
	doc_set_add(&y, 64);
	doc_set_add(&y, 65);
	both = x;
	doc_set_and(&both, &y);
	assert_int_equal(doc_set_count(&both), 1);
	assert_int_equal(doc_set_next(&both, 0), 64);
	assert_int_equal(doc_set_next(&both, 65), SLOTS);
	doc_set_or(&both, &x);
	doc_set_or(&both, &y);
	assert_int_equal(doc_set_count(&both), 4);
	assert_int_equal(doc_set_next(&both, 66), SLOTS - 1);
	doc_set_fill(&both);
	assert_int_equal(doc_set_count(&both), SLOTS);
	assert_int_equal(doc_set_next(&both, SLOTS), SLOTS);
}

/* Invalid bytes: slots that do not exist are ignored. */
static void
invalid_slots_are_ignored(void **state)
{
	struct doc_set set = { 0 };

	(void)state;
	doc_set_read(&set, (struct text){ "\x05\x00\xff\xff\x07", 5 });
	assert_int_equal(doc_set_count(&set), 1);
	assert_int_equal(doc_set_next(&set, 0), 5);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_text_has_the_tokens_of_its_words),
		cmocka_unit_test(title_tokens_include_text_tokens),
		cmocka_unit_test(tokens_are_sorted_and_single),
		cmocka_unit_test(tokens_leave_room_for_a_slot),
		cmocka_unit_test(names_are_compared_by_letters),
		cmocka_unit_test(sets_are_read_back),
		cmocka_unit_test(slots_are_sets),
		cmocka_unit_test(invalid_slots_are_ignored),
	};

	return cmocka_run_group_tests(tests, arena_set_up, arena_tear_down);
}
