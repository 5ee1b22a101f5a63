/* A value of a setting: a number in its range, or log_die(). */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdnoreturn.h>

#include "base/log.h"
#include "fuzz.h"
#include "process/settings.h"

static jmp_buf ended;

/* Replaces base/log.c. */
noreturn void
log_die(const char *format, ...)
{
	(void)format;
	longjmp(ended, 1);
}

static const struct { enum setting which; const char *name; int64_t min, max; }
settings[] = {
	{ SESSION_IDLE_S, "SESSION_IDLE_S", 60, 86400 },
	{ SESSION_KEPT_S, "SESSION_KEPT_S", 0, 604800 },
	{ ARGON_MEMORY_KIB, "ARGON_MEMORY_KIB", 8192, 1048576 },
	{ PASSWORD_AGE_DAYS, "PASSWORD_AGE_DAYS", 0, 3650 },
	{ SITE_KEPT_S, "SITE_KEPT_S", 0, 60 },
};

/* The first byte selects the setting, the rest is its value. */
int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct arena *a = arena_new();
	size_t i = n > 0 ? bytes[0] % (sizeof settings / sizeof *settings) : 0;
	const char *value = n > 0 ? string_of(a, bytes + 1, n - 1) : "";
	size_t digits = strspn(value, "0123456789");
	bool plain = digits == strlen(value) && digits > 0 && digits < 18;
	long long number = plain ? strtoll(value, NULL, 10) : -1;
	bool within = number >= settings[i].min && number <= settings[i].max;

	setenv(settings[i].name, value, 1);
	if (setjmp(ended) == 0) {
		settings_read();
		MUST(!plain || within);
		MUST(!plain || setting(settings[i].which) == number);
		MUST(setting(settings[i].which) >= settings[i].min &&
		    setting(settings[i].which) <= settings[i].max);
	} else
		MUST(!within);
	unsetenv(settings[i].name);
	arena_free(a);
	return 0;
}
