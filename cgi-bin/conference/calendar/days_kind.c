/* Tells from words whether a day is off or worked. */
#include <string.h>
#include <strings.h>

#include "conference/calendar/days_parts.h"

/* What parts a text into phrases; NULL last. */
static const char *const marks[] = { "(", ")", "[", "]", ",", ":", ";", "/",
    "\uff08", "\uff09", "\u3010", "\u3011", "\uff0c", "\uff1a", "\u3001",
    " - ", NULL };			/* （）【】，：、 */

static const char *const off_words[] = { "\u653e\u5047", "\u5047\u671f",
    "\u4f11\u606f", "\u8282\u5047", "\u4f11\u5047", "\u516c\u4f11",
    "\u5047\u65e5", NULL };		/* 放假 假期 休息 节假 休假 公休 假日 */
static const char *const work_words[] = { "\u4e0a\u73ed", "\u8865\u73ed",
    "\u8c03\u73ed", "\u5de5\u4f5c\u65e5", "\u7167\u5e38\u5de5\u4f5c",
    "\u6b63\u5e38\u5de5\u4f5c", NULL };	/* 上班 补班 调班 工作日 照常工作 正常工作 */
/* 不 取消 无 没 未 非 免 停 */
static const char *const denials[] = { "\u4e0d", "\u53d6\u6d88", "\u65e0",
    "\u6ca1", "\u672a", "\u975e", "\u514d", "\u505c", NULL };
static const char *const worked[] = { "\u73ed", "\u5de5\u4f5c", NULL };
					/* 班 工作 */

static const char *const off_phrases[] = { "\u4f11", "\u5047", "off",
    "holiday", "holidays", "public holiday", "day off", "days off", "day-off",
    "rest day", NULL };			/* 休 假 */
static const char *const work_phrases[] = { "\u73ed", "work", "workday",
    "work day", "working day", "make-up workday", "make-up working day",
    "special workday", "special working day", NULL };	/* 班 */
static const char *const english_denials[] = { "not", "no", "non", "never",
    "cancelled", "canceled", NULL };
static const char *const english_worked[] = { "work", "workday", "workdays",
    "working", NULL };

static bool
holds(const char *s, const char *const words[])
{
	for (; *words != NULL; words++)
		if (strstr(s, *words) != NULL)
			return true;
	return false;
}

static bool
among(const char *s, size_t n, const char *const words[])
{
	for (; *words != NULL; words++)
		if (strlen(*words) == n && strncasecmp(s, *words, n) == 0)
			return true;
	return false;
}

/* The bytes of the mark that stands here; 0: none. */
static size_t
mark(const char *s)
{
	for (size_t i = 0; marks[i] != NULL; i++)
		if (strncmp(s, marks[i], strlen(marks[i])) == 0)
			return strlen(marks[i]);
	return 0;
}

static unsigned
phrase(const char *s, size_t n)
{
	for (; n > 0 && *s == ' '; n--)
		s++;
	while (n > 0 && s[n - 1] == ' ')
		n--;
	return among(s, n, off_phrases) ? SAYS_OFF :
	    among(s, n, work_phrases) ? SAYS_WORK : 0;
}

static bool
letter(char c)
{
	return strchr("abcdefghijklmnopqrstuvwxyz", c | 0x20) != NULL && c != 0;
}

/* Is one of its English words among these? */
static bool
has_word(const char *s, const char *const words[])
{
	for (size_t n; *s != '\0'; s += n > 0 ? n : 1) {
		for (n = 0; letter(s[n]);)
			n++;
		if (n > 0 && among(s, n, words))
			return true;
	}
	return false;
}

/* A blank parts phrases only beside a Chinese character. */
static bool
parted(const char *s, const char *start)
{
	return *s == ' ' && s > start && ((s[-1] & 0x80) != 0 ||
	    (s[1] & 0x80) != 0);
}

unsigned
day_says(struct text t)
{
	const char *s = t.s, *from = t.s;
	unsigned says = (holds(s, off_words) ? SAYS_OFF : 0) |
	    (holds(s, work_words) ? SAYS_WORK : 0);

	if (holds(s, denials) || has_word(s, english_denials))
		return SAYS_OFF | SAYS_WORK;
	for (;; s++) {
		size_t n = parted(s, t.s) ? 1 : mark(s);

		if (n == 0 && *s != '\0')
			continue;
		says |= phrase(from, (size_t)(s - from));
		if (*s == '\0')
			break;
		s += n - 1;
		from = s + 1;
	}
	if ((says & SAYS_WORK) == 0 && (holds(t.s, worked) ||
	    has_word(t.s, english_worked)))
		return SAYS_OFF | SAYS_WORK;
	return says;
}

struct text
day_kind_of(struct text t)
{
	unsigned says = day_says(t);

	return says == SAYS_OFF ? TEXT("off") : says == SAYS_WORK ?
	    TEXT("work") : TEXT("");
}
