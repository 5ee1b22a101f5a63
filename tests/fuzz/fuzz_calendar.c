/*
 * Any texts, separated by NUL, as the fields of a meeting: lines have at most
 * 75 bytes of whole characters, there is one event, and no other line.
 */
#include "conference/meetings/meeting.h"
#include "fuzz.h"
#include "pages/calendar/ical.h"

enum { FIELDS = 5 };

static void
line_check(struct arena *a, const char *line, size_t n)
{
	struct text t;

	MUST(n <= 75);
	MUST(text_parse(a, line, n, &t));
	MUST(memchr(line, '\n', n) == NULL);
}

/* The number of lines that start with this. */
static size_t
lines_of(const char *text, const char *word)
{
	size_t n = 0;

	for (const char *at = text; at != NULL;
	    at = strstr(at, "\r\n"), at = at == NULL ? NULL : at + 2)
		n += strncmp(at, word, strlen(word)) == 0;
	return n;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct arena *a = arena_new();
	struct request r = { .arena = a, .base = "/", .origin = "http://a" };
	struct text t[FIELDS], out;
	struct meeting m = { .id = 3, .state = MEETING_ANNOUNCED };
	const uint8_t *at = bytes, *end = bytes + n;

	for (size_t i = 0; i < FIELDS; i++) {
		const uint8_t *stop = at < end ?
		    memchr(at, 0, (size_t)(end - at)) : NULL;

		if (stop == NULL)
			stop = end;
		if (at >= end)
			t[i] = TEXT("");
		else if (!text_parse(a, (const char *)at,
		    (size_t)(stop - at), &t[i]))
			return arena_free(a), 0;
		at = at < end ? stop + 1 : end;
	}
	m.uid = TEXT("1@a"), m.name = t[1], m.place = t[2], m.note = t[3];
	m.cancelled_why = t[4];
	m.state = n % 2 ? MEETING_ANNOUNCED : MEETING_CANCELLED;
	m.starts_at.s = 1795478400 + (int64_t)n;
	out = calendar_of(&r, &(struct calendar_words){ t[0], TEXT("[-] "),
	    TEXT("an hour") }, (struct rows){ &m, 1 });
	for (const char *s = out.s, *stop; *s != '\0'; s = stop + 2) {
		MUST((stop = strstr(s, "\r\n")) != NULL);
		line_check(a, s, (size_t)(stop - s));
	}
	MUST(lines_of(out.s, "BEGIN:") == 2 && lines_of(out.s, "END:") == 2);
	MUST(lines_of(out.s, "UID") == 1 && lines_of(out.s, "URL") == 1);
	MUST(lines_of(out.s, "SUMMARY") == (t[1].len > 0 ||
	    m.state == MEETING_CANCELLED));
	MUST(lines_of(out.s, "DTEND") == 1);
	arena_free(a);
	return 0;
}
