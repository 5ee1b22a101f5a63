/* fuzz: shared by the fuzzers.  MUST() aborts when a property does not hold. */
#ifndef TESTS_FUZZ_H
#define TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/text.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

#define MUST(condition) do {						\
	if (!(condition)) {						\
		fprintf(stderr, "does not hold: %s\n", #condition);	\
		abort();						\
	}								\
} while (0)

/* Checks what base/text.h says of every text. */
static inline void
text_check(struct arena *a, struct text t)
{
	struct text again;

	MUST(t.s[t.len] == '\0' && strlen(t.s) == t.len);
	MUST(text_parse(a, t.s, t.len, &again) && text_same(t, again));
	MUST(text_points(t) <= t.len);
}

/* The bytes as a string with a NUL. */
static inline char *
string_of(struct arena *a, const uint8_t *bytes, size_t n)
{
	char *s = arena_alloc(a, n + 1);

	memcpy(s, bytes, n);
	return s;
}

#endif
