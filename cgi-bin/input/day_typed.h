/*
 * day_typed: reads a day or a time as people write it.
 *
 * Accepted is what has one meaning: 2026-12-10, 2026/12/10, 2026.12.10,
 * 20261210, 2026年12月10日, 二〇二六年十二月十日, 12月10日 (the next one from today on), 今天,
 * 明天, 后天; then a time: 9:30, 09:30:00, 9点半, 上午9点, 15点20分, 晚上7:30, 3pm; a
 * weekday (星期四, 周四) between them or at the end.  Digits and signs may be full
 * width, and spaces may stand anywhere.  What programs write is read by
 * day_parse() and moment_parse().
 */
#ifndef INPUT_DAY_TYPED_H
#define INPUT_DAY_TYPED_H

#include "base/day.h"
#include "base/text.h"

struct arena;

enum day_fate {
	DAY_READ,
	DAY_UNREAD,		/* no day, or ambiguous */
	DAY_NO_SUCH,		/* does not exist: 2027-02-29 */
	DAY_YEAR,		/* before DAY_YEAR_MIN, after DAY_YEAR_MAX */
	DAY_WEEKDAY,		/* the weekday is another one */
	DAY_DATELESS,		/* only a time */
	DAY_TIMELESS,		/* a time is missing */
	DAY_TIMED,		/* a time that is not wanted */
	DAY_NO_TIME,		/* 25:00 */
	DAY_HALF		/* 3点: at night or in the afternoon? */
};

enum { DAY_YEAR_MIN = 1949, DAY_YEAR_MAX = 2199 };

struct day_typed {
	struct day	today;		/* set by the caller */
	struct clock	clock;		/* what was read so far */
	struct day	day;		/* if DAY_READ */
	struct moment	moment;		/* if DAY_READ, with the time */
};

/* day_typed() reads a day without a time, moment_typed() one with a time. */
enum day_fate	day_typed(struct arena *, struct text, struct day_typed *);
enum day_fate	moment_typed(struct arena *, struct text, struct day_typed *);

#endif
