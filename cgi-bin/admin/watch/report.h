/* report: findings, as a plugin of Nagios prints them. */
#ifndef ADMIN_WATCH_REPORT_H
#define ADMIN_WATCH_REPORT_H

#include <stddef.h>
#include <stdint.h>

/* The exit statuses of Nagios's plugins. */
enum watch_level { WATCH_OK, WATCH_WARNING, WATCH_CRITICAL, WATCH_UNKNOWN };

enum { WATCH_FINDINGS_MAX = 48, WATCH_WORDS_MAX = 240, WATCH_FIGURE_MAX = 96 };

struct finding {
	enum watch_level	level;
	char			words[WATCH_WORDS_MAX];
	char			figure[WATCH_FIGURE_MAX];	/* or "" */
};

struct report { struct finding at[WATCH_FINDINGS_MAX]; size_t count; };

/* Adds a finding, with words as of printf(), and returns it. */
__attribute__((format(printf, 3, 4)))
struct finding	*report_add(struct report *, enum watch_level,
		    const char *words, ...);
/* Sets its figure: name=value, unit ("", "s", "%"), and two thresholds. */
void	report_figure(struct finding *, const char *name, int64_t value,
	    const char *unit, const int64_t limits[2]);

/* The level of a value that is bad from limits[0], critical from limits[1]. */
enum watch_level watch_above(int64_t value, const int64_t limits[2]);
/* Of a value that is bad below limits[0], critical below limits[1]. */
enum watch_level watch_below(int64_t value, const int64_t limits[2]);

/* The worst: critical, warning, unknown, ok. */
enum watch_level report_level(const struct report *);
/* Prints the report and returns its level. */
enum watch_level report_print(const struct report *);

#endif
