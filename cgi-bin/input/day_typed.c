/* Reads days and times as people write them. */
#include <string.h>

#include "input/day_typed.h"
#include "input/typed.h"

/* Signs of dates, as escapes: sources have no Han characters in strings. */
#define HAN_YEAR	"\u5e74"	/* 年 */
#define HAN_MONTH	"\u6708"	/* 月 */
#define HAN_DAY	"\u65e5"	/* 日 */
#define HAN_NUMBER	"\u53f7"	/* 号 */
#define HAN_MINUTE	"\u5206"	/* 分 */
#define HAN_HOUR	"\u65f6"	/* 时 */
#define HAN_POINT	"\u70b9"	/* 点 */
#define HAN_POINT_OLD	"\u9ede"	/* 點 */

/*
 * The folded text being read.  A take function skips spaces, and reads nothing
 * when it fails.
 */
struct scan {
	const char	*at;
	struct day	 today;
	struct clock	 c;
	int		 weekday;	/* 0: Sunday; -1: none */
	bool		 timed;
	enum day_fate	 fate;		/* the first error */
};

static void
blanks_skip(struct scan *s)
{
	s->at += strspn(s->at, " ");
}

static bool
take(struct scan *s, const char *word)
{
	const char *at = s->at + strspn(s->at, " ");
	size_t n = strlen(word);

	if (strncmp(at, word, n) != 0)
		return false;
	s->at = at + n;
	return true;
}

/* Reads one of the words; returns its index, or -1. */
static int
take_any(struct scan *s, const char *const *words)
{
	for (int i = 0; words[i] != NULL; i++)
		if (take(s, words[i]))
			return i;
	return -1;
}

/* ---- Numbers */

struct count { int n, digits; };	/* digits 0: no number */

/* Reads 二〇二六, 十, 十二, 二十 or 三十一. */
static struct count
han_take(struct scan *s)
{
	static const char *const han[] = {	/* 〇 一 二 三 四 五 六 七 八 九 零 ○ 两 十 */
		"\u3007", "\u4e00", "\u4e8c", "\u4e09", "\u56db", "\u4e94",
		"\u516d", "\u4e03", "\u516b", "\u4e5d", "\u96f6", "\u25cb",
		"\u4e24", "\u5341", NULL
	};
	enum { ZERO_TOO = 10, TWO_TOO = 12, TEN = 13 };
	struct count found = { 0, 0 };
	bool ten = false;

	for (int i; found.digits < 4 && (i = take_any(s, han)) >= 0;) {
		if (i == TEN) {
			if (ten || found.digits > 1)
				return (struct count){ 0, 0 };
			ten = true;
			found.n = found.digits == 0 ? 10 : found.n * 10;
			found.digits = 2;
			continue;
		}
		i = i == TWO_TOO ? 2 : i >= ZERO_TOO ? 0 : i;
		found.n = ten ? found.n + i : found.n * 10 + i;
		if (ten)
			return found;
		found.digits++;
	}
	return found;
}

static struct count
number_take(struct scan *s)
{
	struct count found = { 0, 0 };

	blanks_skip(s);
	if (*s->at < '0' || *s->at > '9')
		return han_take(s);
	for (; *s->at >= '0' && *s->at <= '9' && found.digits < 8; s->at++) {
		found.n = found.n * 10 + (*s->at - '0');
		found.digits++;
	}
	return found;
}

/* ---- Days */

static bool
separator_take(struct scan *s)
{
	static const char *const signs[] = {	/* - / . 。 · 、 ‐ ‑ ‒ – — − */
		"-", "/", ".", "\u3002", "\u00b7", "\u3001", "\u2010",
		"\u2011", "\u2012", "\u2013", "\u2014", "\u2212", NULL
	};

	return take_any(s, signs) >= 0;
}

/* Reads what separates year, month and day: a sign or a space. */
static bool
apart(struct scan *s)
{
	bool blank = *s->at == ' ';

	return separator_take(s) || blank;
}

/* The year in which this month and day come next. */
static int
next_year(const struct scan *s)
{
	int year = s->today.ymd / 10000;

	return s->c.m * 100 + s->c.d < s->today.ymd % 10000 ? year + 1 : year;
}

static bool
near_day_take(struct scan *s)
{
	static const char *const words[] = {	/* 今天 今日 明天 明日 后天 */
		"\u4eca\u5929", "\u4eca\u65e5", "\u660e\u5929",
		"\u660e\u65e5", "\u540e\u5929", NULL
	};
	int i = take_any(s, words);
	struct day day = s->today;

	if (i < 0)
		return false;
	for (; i > 1; i -= 2)
		day = moment_day(day_end(day));
	s->c.y = day.ymd / 10000;
	s->c.m = day.ymd / 100 % 100;
	s->c.d = day.ymd % 100;
	return true;
}

/* After the year: 12月10日, 12-10 or 12 10. */
static bool
month_day_take(struct scan *s)
{
	struct count m = number_take(s), d;
	bool han = take(s, HAN_MONTH);

	if (!han && !apart(s))
		return false;
	d = number_take(s);
	if (!take(s, HAN_DAY))
		take(s, HAN_NUMBER);
	s->c.m = m.n;
	s->c.d = d.n;
	return m.digits > 0 && m.digits < 3 && d.digits > 0 && d.digits < 3;
}

/* 12月10日; or 12-25, if the second number cannot be a month. */
static bool
day_of_year_take(struct scan *s)
{
	struct scan start = *s;
	bool han;

	number_take(s);
	han = take(s, HAN_MONTH);
	*s = start;
	if (!month_day_take(s) || (!han && (s->c.m > 12 || s->c.d <= 12)))
		return false;
	s->c.y = next_year(s);
	return true;
}

static bool
date_take(struct scan *s)
{
	static const char *const years[] = {	/* 今年 明年 */
		"\u4eca\u5e74", "\u660e\u5e74", NULL
	};
	struct scan start = *s;
	struct count y;
	int near;

	if (near_day_take(s))
		return true;
	if ((near = take_any(s, years)) >= 0) {
		s->c.y = s->today.ymd / 10000 + near;
		return month_day_take(s);
	}
	y = number_take(s);
	if (y.digits == 8) {
		s->c.y = y.n / 10000;
		s->c.m = y.n / 100 % 100;
		s->c.d = y.n % 100;
		return true;
	}
	s->c.y = y.digits == 2 ? 2000 + y.n : y.n;
	if (y.digits == 4 || (y.digits == 2 && take(s, HAN_YEAR))) {
		if (y.digits == 4 && !take(s, HAN_YEAR) && !apart(s))
			return false;
		return month_day_take(s);
	}
	*s = start;
	return day_of_year_take(s);
}

/* 星期四, (周四) */
static bool
weekday_take(struct scan *s)
{
	static const char *const begins[] = {	/* 星期 周 礼拜 */
		"\u661f\u671f", "\u5468", "\u793c\u62dc", NULL
	};
	static const char *const names[] = {	/* 日 一 二 三 四 五 六 天 */
		"\u65e5", "\u4e00", "\u4e8c", "\u4e09", "\u56db", "\u4e94",
		"\u516d", "\u5929", NULL
	};
	struct scan start = *s;
	bool bracket = take(s, "(");
	int day;

	if (take_any(s, begins) < 0 || (day = take_any(s, names)) < 0 ||
	    (bracket && !take(s, ")"))) {
		*s = start;
		return false;
	}
	s->weekday = day % 7;
	return true;
}

/* ---- Times */

enum period { NO_PERIOD, NIGHT, MORNING, NOON, AFTERNOON, DUSK, EVENING,
    AM, PM };

static enum period
period_take(struct scan *s)
{
	static const char *const words[] = {	/* 凌晨 上午 早上 早晨 清晨 中午 下午 午后 傍晚 晚上 晚间 夜间 am AM pm PM */
		"\u51cc\u6668", "\u4e0a\u5348", "\u65e9\u4e0a",
		"\u65e9\u6668", "\u6e05\u6668", "\u4e2d\u5348",
		"\u4e0b\u5348", "\u5348\u540e", "\u508d\u665a",
		"\u665a\u4e0a", "\u665a\u95f4", "\u591c\u95f4", "am", "AM",
		"pm", "PM", NULL
	};
	static const enum period periods[] = { NIGHT, MORNING, MORNING, MORNING,
	    MORNING, NOON, AFTERNOON, AFTERNOON, DUSK, EVENING, EVENING,
	    EVENING, AM, AM, PM, PM };
	int i = take_any(s, words);

	return i < 0 ? NO_PERIOD : periods[i];
}

/*
 * The hour from 0 to 23; -1 when period and hour contradict or are ambiguous.
 */
static int
hour_of(enum period period, int hour)
{
	static const struct { int first, last, more; } hours[][3] = {
		[NO_PERIOD] = { { 0, 23, 0 } },
		[NIGHT] = { { 0, 6, 0 } },
		[MORNING] = { { 0, 11, 0 } },
		[NOON] = { { 11, 14, 0 }, { 1, 2, 12 } },
		[AFTERNOON] = { { 1, 11, 12 }, { 12, 23, 0 } },
		[DUSK] = { { 4, 8, 12 }, { 16, 20, 0 } },
		[EVENING] = { { 5, 11, 12 }, { 17, 23, 0 } },
		[AM] = { { 1, 11, 0 }, { 12, 12, -12 } },
		[PM] = { { 1, 11, 12 }, { 12, 23, 0 } },
	};

	for (size_t i = 0; i < 3; i++)
		if (hour >= hours[period][i].first &&
		    hour <= hours[period][i].last &&
		    hours[period][i].last > 0)
			return hour + hours[period][i].more;
	return -1;
}

/* After 点: 半, 一刻, 20分, 20, or nothing. */
static bool
minute_take(struct scan *s)
{
	static const char *const words[] = {	/* 钟 整 半 一刻 三刻 */
		"\u949f", "\u6574", "\u534a", "\u4e00\u523b",
		"\u4e09\u523b", NULL
	};
	static const int minutes[] = { 0, 0, 30, 15, 45 };
	int i = take_any(s, words);
	struct count n;

	if (i >= 0) {
		s->c.minute = minutes[i];
		return true;
	}
	n = number_take(s);
	s->c.minute = n.n;
	if (n.digits > 0)
		take(s, HAN_MINUTE);
	return n.digits < 3;
}

/* After a colon: 30, 30:45, 30:45.000. */
static bool
minutes_take(struct scan *s)
{
	struct count minute = number_take(s), second = { 0, 2 };

	s->c.minute = minute.n;
	if (minute.digits == 2 && take(s, ":")) {
		second = number_take(s);
		s->c.second = second.n;
		if (second.digits == 2 && *s->at == '.')
			s->at += 1 + strspn(s->at + 1, "0123456789");
	}
	return minute.digits == 2 && second.digits == 2;
}

/* Reads a time; *clear: the hour cannot also mean the afternoon. */
static bool
hour_take(struct scan *s, bool *clear)
{
	static const char *const colons[] = { ":", "\u2236", "\ufe30", ".", NULL };
	struct count hour = number_take(s);

	*clear = true;
	s->c.hour = hour.n;
	if (hour.digits == 4) {		/* 0930 */
		s->c.hour = hour.n / 100;
		s->c.minute = hour.n % 100;
		return true;
	}
	if (hour.digits == 0 || hour.digits > 2)
		return false;
	if (take_any(s, colons) >= 0)
		return minutes_take(s);
	if (take(s, HAN_HOUR))
		return minute_take(s);
	*clear = hour.n == 0 || hour.n > 6;
	if (take(s, HAN_POINT) || take(s, HAN_POINT_OLD))
		return minute_take(s);
	blanks_skip(s);
	return strncmp(s->at, "am", 2) == 0 || strncmp(s->at, "pm", 2) == 0 ||
	    strncmp(s->at, "AM", 2) == 0 || strncmp(s->at, "PM", 2) == 0;
}

static bool
time_take(struct scan *s)
{
	enum period period = period_take(s);
	bool clear;
	int hour;

	if (!hour_take(s, &clear))
		return false;
	if (period == NO_PERIOD)
		period = period_take(s);
	s->timed = true;
	if (s->c.hour > 23 || s->c.minute > 59 || s->c.second > 59) {
		s->fate = DAY_NO_TIME;
		return true;
	}
	hour = hour_of(period, s->c.hour);
	if (hour < 0 || (period == NO_PERIOD && !clear))
		s->fate = DAY_HALF;
	else
		s->c.hour = hour;
	return true;
}

/* ---- Day and time */

static enum day_fate
date_judge(const struct scan *s, struct day *out)
{
	const struct clock *c = &s->c;

	if (c->y < DAY_YEAR_MIN || c->y > DAY_YEAR_MAX)
		return DAY_YEAR;
	if (c->m < 1 || c->m > 12 || c->d < 1 ||
	    c->d > month_days(c->y, c->m))
		return DAY_NO_SUCH;
	*out = (struct day){ c->y * 10000 + c->m * 100 + c->d };
	return s->weekday >= 0 && s->weekday != day_weekday(*out) ?
	    DAY_WEEKDAY : DAY_READ;
}

static enum day_fate
scan(struct scan *s, struct day *out)
{
	static const char *const between[] = { "T", "t", ",", NULL };
	struct scan start = *s;
	enum day_fate fate;

	if (!date_take(s)) {
		*s = start;
		return time_take(s) && *s->at == '\0' ? DAY_DATELESS :
		    DAY_UNREAD;
	}
	weekday_take(s);
	take_any(s, between);
	blanks_skip(s);
	if (*s->at != '\0' && !time_take(s))
		return DAY_UNREAD;
	if (s->weekday < 0)
		weekday_take(s);
	blanks_skip(s);
	if (*s->at != '\0')
		return DAY_UNREAD;
	fate = date_judge(s, out);
	return fate != DAY_READ ? fate : s->fate;
}

enum { TYPED_MAX = 120,		/* bytes; longer ones are refused */
    FIRST_DAY = 19700102 };	/* as moment_parse() */

static enum day_fate
typed_read(struct arena *a, struct text t, struct day_typed *out, bool *timed)
{
	struct text folded = text_fold(a, t);
	struct scan s = { .at = folded.s, .today = out->today, .weekday = -1,
	    .fate = DAY_READ };
	enum day_fate fate = folded.len > TYPED_MAX ? DAY_UNREAD :
	    scan(&s, &out->day);

	out->clock = s.c;
	*timed = s.timed;
	if (fate == DAY_READ)
		out->moment.s = day_start(out->day).s + s.c.hour * 3600 +
		    s.c.minute * 60 + s.c.second;
	return fate;
}

enum day_fate
day_typed(struct arena *a, struct text t, struct day_typed *out)
{
	bool timed;
	enum day_fate fate = typed_read(a, t, out, &timed);

	return timed && fate != DAY_UNREAD ? DAY_TIMED : fate;
}

enum day_fate
moment_typed(struct arena *a, struct text t, struct day_typed *out)
{
	bool timed;
	enum day_fate fate = typed_read(a, t, out, &timed);

	if (fate != DAY_READ)
		return fate;
	return !timed ? DAY_TIMELESS : out->moment.s <
	    day_start((struct day){ FIRST_DAY }).s ? DAY_YEAR : fate;
}
