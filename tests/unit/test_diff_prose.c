/* Two texts compared by lines, and changed lines by words. */
#include "compare/diff.h"
#include "compare/diff_prose.h"
#include "markup/plain.h"
#include "trial.h"

static struct arena *arena;

/* One line each: "p same[-old-][+new+]", cells between bars, "~3" skipped. */
static const char *
said(const char *before, const char *after)
{
	static char out[60000];
	struct diff_prose d = diff_prose(arena, plain_lines(arena,
	    text_of(before)), plain_lines(arena, text_of(after)));
	size_t n = 0;

	out[0] = '\0';
	for (size_t i = 0; i < d.count; i++) {
		const struct diff_line *l = &d.at[i];

		if (l->cells == 0)
			n += (size_t)sprintf(out + n, "~%d", (int)l->lines);
		else
			n += (size_t)sprintf(out + n, "%s ", l->sign.s);
		for (size_t c = 0; c < l->cells; c++) {
			const struct diff_row *part = l->cell[c].at;

			n += (size_t)sprintf(out + n, "%s", c > 0 ? "|" : "");
			for (size_t k = 0; k < l->cell[c].count; k++) {
				char sign = part[k].kind.s[0];

				n += (size_t)sprintf(out + n, sign == 's' ?
				    "%s" : sign == 'o' ? "[-%s-]" : "[+%s+]",
				    part[k].text.s);
			}
		}
		n += (size_t)sprintf(out + n, "\n");
	}
	return out;
}

static void
test_words(void **state)
{
	static const struct { const char *before, *after, *said; } trials[] = {
		{ "", "", "" },
		{ "甲", "甲", "" },
		{ "**甲**乙", "甲乙", "" },
		{ "低保标准每月600元。", "低保标准每月650元。",
		  "p 低保标准每月[-600-][+650+]元。\n" },
		{ "请带身份证到窗口办理。", "请带身份证、户口簿到窗口办理。",
		  "p 请带身份证[+、户口簿+]到窗口办理。\n" },
		{ "first words", "second words",
		  "p [-first-][+second+] words\n" },
		{ "甲乙丙丁戊", "一二三四五", "p [-甲乙丙丁戊-]\n"
		  "p [+一二三四五+]\n" },
		{ "## 一、申请条件", "## 一、申请的条件",
		  "h 一、申请[+的+]条件\n" },
		{ "一段话在这里", "## 一段话在这里", "p [-一段话在这里-]\n"
		  "h [+一段话在这里+]\n" },
		{ "1. 申请材料\n2. 审核", "1. 申请的材料\n2. 审核",
		  "i 1. 申请[+的+]材料\ni 2. 审核\n" },
		{ "|对象|标准|\n|-|-|\n|低保|600|\n|特困|800|",
		  "|对象|标准|\n|-|-|\n|低保|650|\n|特困|800|",
		  "r 对象|标准\nr 低保|[-600-][+650+]\nr 特困|800\n" },
		{ "甲\t乙\n丙\t丁", "甲\t乙\t丙\n丙\t丁\t戊",
		  "r [-甲-]|[-乙-]\nr [+甲+]|[+乙+]|[+丙+]\n"
		  "r [-丙-]|[-丁-]\nr [+丙+]|[+丁+]|[+戊+]\n" },
		{ "一\n二\n三\n四\n五\n六\n七月", "一\n二\n三\n四\n五\n六\n七月底",
		  "~3\np 四\np 五\np 六\np 七月[+底+]\n" },
		{ "见[通知](/policies/1)。", "见[通知](/policies/2)。",
		  "p 见通知 (/policies/[-1-][+2+])。\n" },
		{ "张某 300元\n李某 500元", "张某 300元\n李某 550元",
		  "p 张某 300元\np 李某 [-500-][+550+]元\n" },
		{ "甲\n\n---\n\n乙", "甲\n\n乙", "p 甲\nl \np 乙\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		SAME(said(trials[i].before, trials[i].after), trials[i].said,
		    trials[i].before);
		arena_reset(arena);
	}
}

/* Same and old parts are the first text, same and new ones the second. */
static void
test_rows_make_up_both_texts(void **state)
{
	unsigned seed = 11;

	(void)state;
	for (int round = 0; round < 2000; round++) {
		char text[2][40], back[2][40];
		size_t len[2] = { 0, 0 };
		struct diff_prose d;

		for (int t = 0; t < 2; t++) {
			size_t n = 1 + (seed = seed * 1103515245 + 12345) /
			    65536 % 12;

			for (size_t i = 0; i < n; i++)
				text[t][i] = "a.,;"[(seed = seed * 1103515245 +
				    12345) / 65536 % 4];
			text[t][0] = 'p';
			text[t][n] = '\0';
		}
		d = diff_prose(arena, text_of(text[0]), text_of(text[1]));
		for (size_t i = 0; i < d.count; i++) {
			const struct diff_row *part = d.at[i].cell[0].at;

			for (int t = 0; t < 2; t++)
				if (d.at[i].kind.s[0] != (t ? 'o' : 'n'))
					len[t] += (size_t)sprintf(back[t] +
					    len[t], "p");
			for (size_t k = 0; k < d.at[i].cell[0].count; k++)
				for (int t = 0; t < 2; t++)
					if (part[k].kind.s[0] != (t ? 'o' : 'n'))
						len[t] += (size_t)sprintf(
						    back[t] + len[t], "%s",
						    part[k].text.s);
		}
		for (int t = 0; t < 2 && d.count > 0; t++)
			SAME(back[t], text[t], text[1 - t]);
		arena_reset(arena);
	}
}

/* The longest papers, with every line changed. */
static void
test_bounds(void **state)
{
	enum { N = 600000 };
	char *text[2];

	(void)state;
	for (int t = 0; t < 2; t++) {
		text[t] = arena_alloc(arena, N + 1);
		for (size_t i = 0; i + 3 <= N; i += 3)
			memcpy(text[t] + i, i % 150 == 147 ? "  \n" :
			    (i / 3 * 7 + (size_t)t) % 5 ? "甲" : "乙", 3);
	}
	HOLDS(diff_prose(arena, plain_lines(arena, text_of(text[0])),
	    plain_lines(arena, text_of(text[1]))).count > 1000, "rows");
	arena_reset(arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_words),
		cmocka_unit_test(test_rows_make_up_both_texts),
		cmocka_unit_test(test_bounds),
	};
	int failed;

	arena = arena_new();
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_free(arena);
	return failed;
}
