/* Words of a query, and hits in a text. */
#include "arena_trial.h"
#include "han.h"
#include "words/words.h"

/* Words between bars, each folded. */
static const char *
words_said(const char *query)
{
	struct words words = words_parse(arena, text_of(query));
	char *s = arena_alloc(arena, 1000);

	for (size_t i = 0; i < words.count; i++) {
		if (i > 0)
			strcat(s, "|");
		strcat(s, word_folded(arena, &words.at[i]).s);
	}
	if (words.more)
		strcat(s, "|...");
	return s;
}

static void
words_stand_apart_by_spaces_and_punctuation(void **state)
{
	static const struct { const char *query, *words; } trials[] = {
		{ "", "" },
		{ " \t\n " COMMA STOP "!?\u300a\u300b\u3014\u2460", "" },
		{ A B, A B },
		{ A B " " C, A B "|" C },
		{ A B COMMA C D "\u3001" E F, A B "|" C D "|" E F },
		{ "\u300a" A B "\u300b", A B },
		{ A B "\u3000" C D, A B "|" C D },
		{ "CPI" A B "2016", "cpi|" A B "|2016" },
		/* Full width, letter case. */
		{ "\uff23\uff30\uff29 \uff12\uff10\uff11\uff16", "cpi|2016" },
		{ "\u00c9t\u00e9", "\u00e9t\u00e9" },
		{ "3.5% 3. .5", "3.5|3|5" },
		{ "\uff13\uff0e\uff15", "3.5" },
		{ A "." B, A "|" B },
		/* Duplicates are dropped. */
		{ A B " " C " " A B, A B "|" C },
		{ "cpi CPI", "cpi" },
		{ "a b c d e f g h", "a|b|c|d|e|f|g|h" },
		{ "a b c d e f g h i", "a|b|c|d|e|f|g|h|..." },
		/* Beyond the basic plane; of other scripts; numerals. */
		{ "\U00020000" A, "\U00020000" A },
		{ "\u3007\u3041\u30a2", "\u3007\u3041\u30a2" },
		{ "\U0001f600" A, A },
		/* Radicals and compatibility ideographs: U+5927, U+884C. */
		{ "\u2f24" A, "\u5927" A },
		{ "\u2ed3\u2ec5", "\u957f\u89c1" },
		{ "\ufa08" A "\uf900", "\u884c" A "\u8c48" },
		/* Invisible code points do not separate words. */
		{ A "\u200b" B "\u00ad" C "\ufeff" D "\u2060" E "\u200d" F
		    "\u200e" G "\ufe0f" H "\U000e0100", A B C D E F G H },
		{ "\u200b" A B, A B },
		{ "c\u00adp\u200bi", "cpi" },
		{ "\u200b", "" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++)
		SAME(words_said(trials[i].query), trials[i].words,
		    trials[i].query);
}

static void
a_long_run_becomes_several_words(void **state)
{
	char query[QUERY_POINTS_MAX * 3 + 40] = "";
	struct words words;

	(void)state;
	for (int i = 0; i < QUERY_POINTS_MAX; i++)
		strcat(query, i % 40 < 20 ? i % 2 ? A : B : i % 3 ? C : D);
	strcat(query, E E E E E E);
	words = words_parse(arena, text_of(query));
	assert_int_equal(words.count, 4);
	assert_int_equal(words.at[0].count, WORD_POINTS_MAX);
	assert_int_equal(words.at[3].count, QUERY_POINTS_MAX -
	    3 * WORD_POINTS_MAX);
	assert_null(strstr(words_said(query), E));
}

/* Pieces joined, the hits in brackets. */
static const char *
pieces_said(struct rows pieces)
{
	char *s = arena_alloc(arena, 4000);
	const struct piece *at = pieces.at;

	for (size_t i = 0; i < pieces.count; i++) {
		assert_int_equal(strlen(at[i].text.s), at[i].text.len);
		assert_true(at[i].text.len > 0);
		strcat(s, at[i].hit ? "[" : "");
		strcat(s, at[i].text.s);
		strcat(s, at[i].hit ? "]" : "");
	}
	return s;
}

static void
hits_are_marked_where_they_stand(void **state)
{
	static const struct { const char *query, *text, *marked; } trials[] = {
		{ A B, "", "" },
		{ A B, C D, C D },
		{ A B, A B, "[" A B "]" },
		{ A B, C A B D, C "[" A B "]" D },
		{ A B, C A B D A B, C "[" A B "]" D "[" A B "]" },
		{ A B, A C B, A C B },
		{ A B " " C, A B C, "[" A B C "]" },	/* they touch */
		{ A B " " B C, A B C, "[" A B C "]" },	/* they overlap */
		{ A B " " A B C, A B C A B, "[" A B C A B "]" },
		{ A A, A A A, "[" A A A "]" },
		/* Latin words and numbers are whole. */
		{ "cpi", A "CPI" B, A "[CPI]" B },
		{ "cpi", "CPIX XCPI cpi", "CPIX XCPI [cpi]" },
		{ "2014", A "\uff12\uff10\uff11\uff14" B,
		    A "[\uff12\uff10\uff11\uff14]" B },
		{ "14", "2014 14", "2014 [14]" },
		{ "3.5", "13.5 3.5%", "13.5 [3.5]%" },
		/* A word with invisible code points in the text. */
		{ A B, C A "\u200b" B "\u00ad" D,
		    C "[" A "\u200b" B "\u00ad" "]" D },
		{ "\u5927" A, C "\u2f24" A, C "[\u2f24" A "]" },
		/* HTML in the text stays unchanged. */
		{ "b", "<b>&amp;</b>", "<[b]>&amp;</[b]>" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct words words = words_parse(arena,
		    text_of(trials[i].query));
		size_t hits = 99;

		SAME(pieces_said(words_mark(arena, &words,
		    text_of(trials[i].text), &hits)), trials[i].marked,
		    trials[i].query);
		HOLDS((hits > 0) == (strchr(trials[i].marked, '[') != NULL),
		    trials[i].query);
	}
}

static const char *
excerpt_said(const char *query, const char *text, size_t points)
{
	struct words words = words_parse(arena, text_of(query));
	struct excerpt e = words_excerpt(arena, &words, text_of(text), points);
	char *s = arena_alloc(arena, 5000);

	snprintf(s, 5000, "%s%s%s", e.cut_before ? "..." : "",
	    pieces_said(e.pieces), e.cut_after ? "..." : "");
	return s;
}

static void
an_excerpt_shows_where_the_words_meet(void **state)
{
	char text[2000] = "", wanted[2000] = "...";

	(void)state;
	SAME(excerpt_said(A B, "", 30), "", "nothing to show");
	SAME(excerpt_said(A B, C D E, 30), C D E, "no hit: the beginning");
	SAME(excerpt_said(A B, C D A B, 30), C D "[" A B "]", "all of it");
	/* One word early, both much later: the excerpt shows both. */
	strcat(text, A B);
	for (int i = 0; i < 100; i++)
		strcat(text, G);
	strcat(text, STOP E A B E C D);
	for (int i = 0; i < 100; i++)
		strcat(text, G);
	strcat(wanted, E "[" A B "]" E "[" C D "]");
	for (int i = 0; i < 24; i++)
		strcat(wanted, G);
	strcat(wanted, "...");
	SAME(excerpt_said(A B " " C D, text, 30), wanted,
	    "from the sentence on");
}

static void
an_excerpt_at_the_end_reaches_back(void **state)
{
	char text[500] = "", wanted[500] = "...";

	(void)state;
	for (int i = 0; i < 100; i++)
		strcat(text, G);
	strcat(text, A B);
	for (int i = 0; i < 38; i++)
		strcat(wanted, G);
	strcat(wanted, "[" A B "]");
	SAME(excerpt_said(A B, text, 40), wanted, "40 points in all");
}

/* More hits than are considered: the text is still complete. */
static void
many_hits_are_bounded(void **state)
{
	struct words words = words_parse(arena, TEXT(A B));
	char *text = arena_alloc(arena, 1000 * 9 + 1), *at = text;
	struct rows rows;
	size_t hits, len = 0;

	(void)state;
	for (int i = 0; i < 1000; i++, at += 9)
		memcpy(at, A B C, 9);
	rows = words_mark(arena, &words, text_of(text), &hits);
	assert_int_equal(hits, 400);
	for (size_t i = 0; i < rows.count; i++)
		len += ((struct piece *)rows.at)[i].text.len;
	assert_int_equal(len, 9000);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_stand_apart_by_spaces_and_punctuation),
		cmocka_unit_test(a_long_run_becomes_several_words),
		cmocka_unit_test(hits_are_marked_where_they_stand),
		cmocka_unit_test(an_excerpt_shows_where_the_words_meet),
		cmocka_unit_test(an_excerpt_at_the_end_reaches_back),
		cmocka_unit_test(many_hits_are_bounded),
	};

	return cmocka_run_group_tests(tests, arena_set_up, arena_tear_down);
}
