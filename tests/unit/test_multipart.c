/* Multipart forms: parts and errors, however the bytes are split. */
#include <stdlib.h>

#include "parts.h"
#include "trial.h"

#define TYPE "multipart/form-data; boundary=b"
#define HEAD "Content-Disposition: form-data; "
#define X "--b\r\n" HEAD "name=\"x\"\r\n\r\n"
#define F(file) "--b\r\n" HEAD "name=\"f\"; " file "\r\n\r\n%\r\n--b--\r\n"
#define END "\r\n--b--\r\n"
#define TEN(s) s s s s s s s s s s

struct trial { const char *body, *seen; };

/* In one piece, byte by byte, and split once at every place. */
static void
try_all(const char *type, const struct trial *t)
{
	char seen[8192];
	size_t n = strlen(t->body), len;

	for (size_t most = 0; most < 10; most++) {
		struct bytes_source from = { t->body, n, most };

		len = parts_trace(type, &from, seen, sizeof seen - 1);
		seen[len] = '\0';
		SAME(seen, t->seen, t->body);
	}
}

static void
parts_are_returned(void **state)
{
	static const struct trial trials[] = {
		{ "--b--\r\n", "end\n" },
		{ "--b--", "end\n" },
		{ X "abc" END, "field \"x\" 3:abc\nend\n" },
		{ X "" END, "field \"x\" 0:\nend\n" },
		{ X "1\r\n" X "2" END, "field \"x\" 1:1\nfield \"x\" 1:2\nend\n" },
		{ "--b \t\r\n" HEAD "name=\"x\"\r\n\r\n1" END,
		  "field \"x\" 1:1\nend\n" },
		{ "--b\r\ncontent-disposition:form-data;NAME=x\r\n\r\n1" END,
		  "field \"x\" 1:1\nend\n" },
		{ "--b\r\nContent-Type: text/plain\r\n" HEAD "name=x\r\n"
		  "X-More: y\r\nContent-Transfer-Encoding: 8BIT\r\n\r\n1" END,
		  "field \"x\" 1:1\nend\n" },
		/* Preamble and epilogue are ignored. */
		{ "\r\n--b--\r\n", "end\n" },
		{ "preamble\r\n--b--\r\n", "end\n" },
		{ "a\r\n-\r\n--c\r\n\r\n" X "1" END, "field \"x\" 1:1\nend\n" },
		{ "--b--epilogue", "end\n" },
		{ "--b--\r\n\r\n", "end\n" },
		{ "--b--\r\nx", "end\n" },
		{ "--b--\n", "end\n" },
		{ X "1" END X "2" END, "field \"x\" 1:1\nend\n" },
		/* Lines that resemble a boundary. */
		{ X "\r\n--c" END, "field \"x\" 5:\r\n--c\nend\n" },
		{ X "\r\n\r\n" END, "field \"x\" 4:\r\n\r\n\nend\n" },
		{ X "\r\r\n-\r\n--" END, "field \"x\" 8:\r\r\n-\r\n--\nend\n" },
		{ X "\n--b\n--b--\n" END, "field \"x\" 11:\n--b\n--b--\n\nend\n" },
		{ X "-" END, "field \"x\" 1:-\nend\n" },
		{ X "--" END, "field \"x\" 2:--\nend\n" },
		{ X "x--b" END, "field \"x\" 4:x--b\nend\n" },
		/* An empty part without a line break (RFC 2046, 5.1.1). */
		{ X "--b--", "field \"x\" 0:\nend\n" },
		{ X X "1" END, "field \"x\" 0:\nfield \"x\" 1:1\nend\n" },
		{ X "\r" END, "field \"x\" 1:\r\nend\n" },
		{ X "a\r\n-\r\n--\r" END, "field \"x\" 9:a\r\n-\r\n--\r\nend\n" },
		/* Files. */
		{ F("filename=\"a.pdf\""), "file \"f\" \"a.pdf\" 1:%\nend\n" },
		{ F("filename=\"\""), "file \"f\" \"\" 1:%\nend\n" },
		{ F("filename=a.pdf"), "file \"f\" \"a.pdf\" 1:%\nend\n" },
		{ F("filename=\"名单.pdf\""), "file \"f\" \"名单.pdf\" 1:%\nend\n" },
		{ F("filename=\"a%22b%22.pdf\""),
		  "file \"f\" \"a\"b\".pdf\" 1:%\nend\n" },
		{ F("filename=\"a%0d%0Ab\""), "file \"f\" \"a\nb\" 1:%\nend\n" },
		{ F("filename=\"100%.pdf\""), "file \"f\" \"100%.pdf\" 1:%\nend\n" },
		{ F("filename=\"%41%2\""), "file \"f\" \"%41%2\" 1:%\nend\n" },
		{ F("filename=\"a\\\"b.pdf\""), "file \"f\" \"a\"b.pdf\" 1:%\nend\n" },
		{ F("filename=\"a;b=c.pdf\""), "file \"f\" \"a;b=c.pdf\" 1:%\nend\n" },
		{ F("filename=\"C:\\docs\\a.pdf\""),
		  "file \"f\" \"a.pdf\" 1:%\nend\n" },
		{ F("filename=\"../../etc/passwd\""),
		  "file \"f\" \"passwd\" 1:%\nend\n" },
		{ F("filename=\"a/\""), "file \"f\" \"\" 1:%\nend\n" },
		{ F("filename=\"a\"; filename*=UTF-8''%E5%90%8D.pdf"),
		  "file \"f\" \"名.pdf\" 1:%\nend\n" },
		{ F("filename*=utf-8'zh'x%2fy.pdf; filename=\"a\""),
		  "file \"f\" \"y.pdf\" 1:%\nend\n" },
		{ F("size=4 ; filename = \"a\" "), "file \"f\" \"a\" 1:%\nend\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++)
		try_all(TYPE, &trials[i]);
}

static void
malformed_bodies_are_broken(void **state)
{
	static const struct trial trials[] = {
		{ "", "broken\n" },
		{ "--", "broken\n" },
		{ "--b", "broken\n" },
		{ "--b-", "broken\n" },
		{ "--b\r\n", "broken\n" },
		{ "preamble", "broken\n" },
		{ "preamble--b--\r\n", "broken\n" },
		{ "preamble\n--b--\r\n", "broken\n" },
		{ "preamble\r\n--bc", "broken\n" },
		{ "--c--\r\n", "broken\n" },
		{ "--bc\r\n" HEAD "name=x\r\n\r\n1" END, "broken\n" },
		{ "--b\n" HEAD "name=x\n\n1\n--b--\n", "broken\n" },
		{ "--b\r\n" HEAD "name=x\n\r\n1" END, "broken\n" },
		{ "--b\r\n\r\n1" END, "broken\n" },
		{ "--b\r\nContent-Type: text/plain\r\n\r\n1" END, "broken\n" },
		{ "--b\r\n" HEAD "\r\n\r\n1" END, "broken\n" },
		{ "--b\r\n" HEAD "name=\r\n\r\n1" END, "broken\n" },
		{ "--b\r\n" HEAD "name=\"\"\r\n\r\n1" END, "broken\n" },
		{ "--b\r\n" HEAD "name=\"x\r\n\r\n1" END, "broken\n" },
		{ "--b\r\n" HEAD "name=x; name=y\r\n\r\n1" END, "broken\n" },
		{ "--b\r\n" HEAD "name=x y\r\n\r\n1" END, "broken\n" },
		{ "--b\r\n" HEAD "name=x;\r\n\r\n1" END, "broken\n" },
		{ "--b\r\nContent-Disposition: attachment; name=x\r\n\r\n1" END,
		  "broken\n" },
		{ "--b\r\n" HEAD "name=x\r\n" HEAD "name=y\r\n\r\n1" END,
		  "broken\n" },
		{ "--b\r\n" HEAD "name=x\r\n folded\r\n\r\n1" END, "broken\n" },
		{ "--b\r\n" HEAD "name=x\r\nno colon\r\n\r\n1" END, "broken\n" },
		{ "--b\r\n" HEAD "name=x\r\nA: \x01\r\n\r\n1" END, "broken\n" },
		{ "--b\r\n" HEAD "name=x\r\nContent-Transfer-Encoding: base64"
		  "\r\n\r\n1" END, "broken\n" },
		{ "--b\r\n" HEAD "name=\xff\r\n\r\n1" END, "broken\n" },
		{ F("filename=\"\xff\""), "broken\n" },
		{ F("filename=\"a\"; filename=\"b\""), "broken\n" },
		{ F("filename=\"a"), "broken\n" },
		{ F("filename=\"a\" x"), "broken\n" },
		{ F("filename*=GBK''%B0"), "broken\n" },
		{ F("filename*=UTF-8''%E5%90"), "broken\n" },
		{ F("filename*=UTF-8''%E"), "broken\n" },
		{ F("filename*=UTF-8'a"), "broken\n" },
		{ F("filename*=UTF-8''%00"), "broken\n" },
		{ X "--b" END, "field \"x\" 0:\nbroken\n" },
		/* Truncated. */
		{ X "abc", "field \"x\"broken\n" },
		{ X "abc\r\n--", "field \"x\"broken\n" },
		{ X "abc\r\n--b", "field \"x\" 3:abc\nbroken\n" },
		{ X "abc\r\n--b-", "field \"x\" 3:abc\nbroken\n" },
		{ X "abc\r\n--b\r", "field \"x\" 3:abc\nbroken\n" },
		{ X "abc\r\n--bc", "field \"x\" 3:abc\nbroken\n" },
		{ X "abc\r\n--b\r\nContent-Dis", "field \"x\" 3:abc\nbroken\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++)
		try_all(TYPE, &trials[i]);
}

static void
boundaries_are_of_the_rfc(void **state)
{
	static const struct { const char *type, *body, *seen; } trials[] = {
		{ "multipart/form-data; boundary=\"b\"", "--b--", "end\n" },
		{ "Multipart/Form-Data ;  Boundary=b", "--b--", "end\n" },
		{ "multipart/form-data; charset=utf-8; boundary=b", "--b--",
		  "end\n" },
		{ "multipart/form-data; boundary=\"a b:?\"", "--a b:?--",
		  "end\n" },
		{ "multipart/form-data; boundary=" TEN("1234567"), "--"
		  TEN("1234567") "--", "end\n" },
		{ "multipart/form-data; boundary=" TEN("1234567") "8", "--"
		  TEN("1234567") "8--", "refused\n" },
		{ "multipart/form-data; boundary=----WebKitFormBoundary7MA4YW",
		  "------WebKitFormBoundary7MA4YW--\r\n", "end\n" },
		{ "multipart/form-data", "", "refused\n" },
		{ "multipart/form-data; boundary=", "", "refused\n" },
		{ "multipart/form-data; boundary=\"\"", "", "refused\n" },
		{ "multipart/form-data; boundary=\"b ", "", "refused\n" },
		{ "multipart/form-data; boundary=\"b \"", "", "refused\n" },
		{ "multipart/form-data; boundary=\"b\x01\"", "", "refused\n" },
		{ "multipart/form-data; boundary=\"名\"", "", "refused\n" },
		{ "multipart/form-data; boundary=b; boundary=c", "",
		  "refused\n" },
		{ "multipart/form-data; boundary=b, c", "", "refused\n" },
		{ "multipart/mixed; boundary=b", "", "refused\n" },
		{ "multipart/form-datax; boundary=b", "", "refused\n" },
		{ "application/x-www-form-urlencoded", "", "refused\n" },
		{ "", "", "refused\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		const struct trial t = { trials[i].body, trials[i].seen };

		try_all(trials[i].type, &t);
	}
}

/* A body of head, `count` times the piece, and tail. */
static char *
repeated(struct arena *a, const char *head, const char *piece, size_t count,
    const char *tail)
{
	size_t h = strlen(head), p = strlen(piece), n = h + p * count;
	char *body = arena_alloc(a, n + strlen(tail) + 1);

	memcpy(body, head, h);
	for (size_t i = 0; i < count; i++)
		memcpy(body + h + i * p, piece, p);
	memcpy(body + n, tail, strlen(tail) + 1);
	return body;
}

/* Counts an event, and sets the last one. */
static size_t
counted(const char *body, enum multipart_event which,
    enum multipart_event *last, size_t *bytes)
{
	struct arena *a = arena_new();
	struct bytes_source from = { body, strlen(body), 0 };
	struct multipart m;
	size_t n = 0;

	*bytes = 0;
	assert_true(multipart_open(&m, a, TYPE, bytes_give, &from));
	do {
		*last = multipart_next(&m);
		n += *last == which;
		*bytes += m.len;
	} while (*last != PARTS_END && *last != PARTS_BROKEN);
	assert_int_equal(multipart_next(&m), *last);
	arena_free(a);
	return n;
}

static void
inputs_above_the_bounds_are_refused(void **state)
{
	static const struct {
		const char *head, *piece, *tail;
		size_t count;
		bool fits;
	} trials[] = {
		{ "", X "\r\n", "--b--", MULTIPART_PARTS_MAX, true },
		{ "", X "\r\n", "--b--", MULTIPART_PARTS_MAX + 1, false },
		{ "--b\r\n" HEAD "name=x\r\n", "A: 1\r\n", "\r\n" END,
		  MULTIPART_HEADERS_MAX - 1, true },
		{ "--b\r\n" HEAD "name=x\r\n", "A: 1\r\n", "\r\n" END,
		  MULTIPART_HEADERS_MAX, false },
		{ "--b\r\nA:", "x", "\r\n" HEAD "name=x\r\n\r\n" END,
		  MULTIPART_HEADER_MAX - 2 - sizeof HEAD "name=x" + 1, true },
		{ "--b\r\nA:", "x", "\r\n" HEAD "name=x\r\n\r\n" END,
		  MULTIPART_HEADER_MAX - 2 - sizeof HEAD "name=x" + 2, false },
		{ "--b\r\nA:", "x", "", 100000, false },
		{ "--b\r\n" HEAD "name=", "x", "\r\n\r\n" END,
		  MULTIPART_NAME_MAX, true },
		{ "--b\r\n" HEAD "name=", "x", "\r\n\r\n" END,
		  MULTIPART_NAME_MAX + 1, false },
		{ "--b", " ", "\r\n" HEAD "name=x\r\n\r\n" END, 200000, true },
	};
	struct arena *a = arena_new();

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		enum multipart_event last;
		size_t bytes;

		counted(repeated(a, trials[i].head, trials[i].piece,
		    trials[i].count, trials[i].tail), PART_ENDS, &last,
		    &bytes);
		if ((last == PARTS_END) != trials[i].fits)
			fail_msg("trial %zu", i);
	}
	arena_free(a);
}

/* A million bytes that resemble a boundary. */
static void
long_parts_come_in_pieces(void **state)
{
	static const char *const pieces[] = { "x", "\r", "\r\n", "\r\n-",
	    "\r\n--", "\r\n--c", "\r\r\n--" };
	struct arena *a = arena_new();

	(void)state;
	for (size_t i = 0; i < COUNT(pieces); i++) {
		size_t count = 1000000 / strlen(pieces[i]), bytes, n;
		enum multipart_event last;

		arena_reset(a);
		n = counted(repeated(a, X, pieces[i], count, END), PART_BYTES,
		    &last, &bytes);
		assert_int_equal(last, PARTS_END);
		assert_int_equal(bytes, count * strlen(pieces[i]));
		assert_in_range(n, 1000000 / MULTIPART_BUFFER, 100);
	}
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(parts_are_returned),
		cmocka_unit_test(malformed_bodies_are_broken),
		cmocka_unit_test(boundaries_are_of_the_rfc),
		cmocka_unit_test(inputs_above_the_bounds_are_refused),
		cmocka_unit_test(long_parts_come_in_pieces),
	};

	return cmocka_run_group_tests_name("multipart", tests, NULL, NULL);
}
