/* QR codes: three finder patterns, and a bound. */
#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "web/view/qr.h"

/* The number of times that `piece` is in the path. */
static int
times(struct text path, const char *piece)
{
	int n = 0;

	for (const char *p = path.s; (p = strstr(p, piece)) != NULL; p++)
		n++;
	return n;
}

static void
drawn(void **state)
{
	struct arena *a = arena_new();
	int side;
	struct text path = qr_path(a,
	    TEXT("http://127.0.0.1:8080/aid/medical"), &side);

	(void)state;
	assert_int_equal(side, 29);	/* version 3: 33 bytes, level M */
	assert_int_equal(strncmp(path.s, "M0 0h7M", 7), 0);
	assert_int_equal(times(path, "M0 6h7"), 1);
	assert_int_equal(times(path, "M22 0h7"), 1);
	assert_int_equal(times(path, "M0 22h7"), 1);
	assert_int_equal(times(path, "M2 2h3"), 1);
	assert_int_equal(path.len, strlen(path.s));
	arena_free(a);
}

static void
too_long(void **state)
{
	struct arena *a = arena_new();
	char *address = arena_alloc(a, 272);
	int side = -1;

	(void)state;
	memset(address, 'a', 271);
	assert_string_equal(qr_path(a, (struct text){ address, 271 }, &side).s,
	    "");
	assert_int_equal(side, 0);
	assert_true(qr_path(a, (struct text){ address + 1, 270 }, &side).len >
	    1000);
	assert_true(side > 29);
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(drawn), cmocka_unit_test(too_long) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
