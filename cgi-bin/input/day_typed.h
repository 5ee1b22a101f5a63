/*
 * day_typed: a day or a time as people write it.
 *
 * Read is what has one meaning: 2026-12-10, 2026/12/10, 2026.12.10,
 * 20261210, 2026年12月10日, 二〇二六年十二月十日, 12月10日 (this year, or
 * the next when it is past), 今天, 明天, 后天; behind it 9:30, 09:30:00,
 * 9点半, 上午9点, 15点20分, 晚上7:30, 3pm; a weekday (星期四, 周四) between
 * them or last.  Full-width digits and signs, and blanks anywhere.  Machines
 * write what day_parse() and moment_parse() read.
 */
#ifndef INPUT_DAY_TYPED_H
#define INPUT_DAY_TYPED_H

#include "base/day.h"
#include "base/text.h"

struct arena;

enum day_fate {
	DAY_READ,
	DAY_UNREAD,		/* not a day, or in doubt */
	DAY_NO_SUCH,		/* 2027-02-29 */
	DAY_YEAR,		/* before DAY_YEAR_MIN, after DAY_YEAR_MAX */
	DAY_WEEKDAY,		/* is another one than stands there */
	DAY_DATELESS,		/* a time alone */
	DAY_TIMELESS,		/* a time should follow */
	DAY_TIMED,		/* no time should follow */
	DAY_NO_TIME,		/* 25:00 */
	DAY_HALF		/* 3点: of the night or of the afternoon? */
};

enum { DAY_YEAR_MIN = 1949, DAY_YEAR_MAX = 2199 };

struct day_typed {
	struct day	today;		/* of the caller: 12月10日 is the next */
	struct clock	clock;		/* what was read, as far as it was */
	struct day	day;		/* when DAY_READ */
	struct moment	moment;		/* the same, with its time */
};

/* A day without a time, a day with a time. */
enum day_fate	day_typed(struct arena *, struct text, struct day_typed *);
enum day_fate	moment_typed(struct arena *, struct text, struct day_typed *);

#endif
