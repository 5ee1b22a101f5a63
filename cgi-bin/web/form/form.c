/* Reads parameters into a checked struct, and shows them again. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/log.h"
#include "base/secret.h"
#include "base/shape.h"
#include "input/charset.h"
#include "input/day_typed.h"
#include "input/typed.h"
#include "web/form/form.h"
#include "web/form/personal.h"
#include "web/request.h"
#include "web/view/view.h"

enum { ONCE_BYTES = 16, SHOWN = 26 };

/*
 * Decodes %XX and +; a % without two hex digits stays.  *len: the result's
 * bytes.
 */
static char *
unescape(struct arena *a, const char *from, size_t n, size_t *len)
{
	char *bytes = arena_alloc(a, n + 1);

	*len = 0;
	for (size_t i = 0; i < n; i++) {
		int high = -1, low = -1;

		if (from[i] == '%' && n - i >= 3) {
			high = hex_digit(from[i + 1]);
			low = hex_digit(from[i + 2]);
		}
		if (high < 0 || low < 0) {
			bytes[(*len)++] = from[i] == '+' ? ' ' : from[i];
			continue;
		}
		bytes[(*len)++] = (char)(high << 4 | low);
		i += 2;
	}
	return bytes;
}

static bool
is_ascii(struct text t)
{
	for (size_t i = 0; i < t.len; i++)
		if ((unsigned char)t.s[i] >= 0x80)
			return false;
	return true;
}

/* Decodes a value that a chat program escaped twice. */
static struct text
unescape_again(struct arena *a, struct text once)
{
	struct text twice;
	size_t len;
	char *bytes = unescape(a, once.s, once.len, &len);

	return text_parse(a, bytes, len, &twice) && !is_ascii(twice) ? twice :
	    once;
}

/* Decodes and repairs; on a .lenient route also from other encodings. */
static struct text
decode(const struct request *r, const char *from, size_t n)
{
	bool lenient = r->route != NULL && r->route->lenient;
	size_t len;
	char *bytes = unescape(r->arena, from, n, &len);
	struct text t;

	if (lenient && charset_read(r->arena, bytes, len, &t))
		return t;
	t = text_repair(r->arena, bytes, len);
	return lenient && is_ascii(t) && memchr(t.s, '%', t.len) != NULL ?
	    unescape_again(r->arena, t) : t;
}

bool
form_decode(struct request *r, const char *bytes, size_t n)
{
	struct pair *pairs = arena_alloc(r->arena,
	    FORM_PAIRS_MAX * sizeof *pairs);
	const char *end = bytes + n, *stop, *eq;

	r->pairs = pairs;
	r->pair_count = 0;
	for (; bytes < end; bytes = stop + (stop < end)) {
		if ((stop = memchr(bytes, '&', (size_t)(end - bytes))) == NULL)
			stop = end;
		if (stop == bytes)
			continue;
		if (r->pair_count == FORM_PAIRS_MAX)
			return false;
		if ((eq = memchr(bytes, '=', (size_t)(stop - bytes))) == NULL)
			eq = stop;
		pairs->name = decode(r, bytes, (size_t)(eq - bytes));
		pairs->value = eq == stop ? TEXT("") :
		    decode(r, eq + 1, (size_t)(stop - eq - 1));
		pairs++;
		r->pair_count++;
	}
	return true;
}

static const struct pair *
pair_named(const struct request *r, const char *name)
{
	for (size_t i = 0; i < r->pair_count; i++)
		if (strcmp(r->pairs[i].name.s, name) == 0)
			return &r->pairs[i];
	return NULL;
}

void
complain(struct request *r, const char *member, const char *why)
{
	complain_about(r, member, why, TEXT(""));
}

void
complain_about(struct request *r, const char *member, const char *why,
    struct text about)
{
	if (r->complaints == NULL)
		r->complaints = arena_alloc(r->arena,
		    COMPLAINTS_MAX * sizeof *r->complaints);
	if (r->complaint_count < COMPLAINTS_MAX)
		r->complaints[r->complaint_count++] =
		    (struct complaint){ member, why, about };
}

/* Replaces line breaks by spaces, as browsers do in a single-line field. */
static struct text
one_line(struct arena *a, struct text t)
{
	char *copy, *at;

	if (memchr(t.s, '\n', t.len) == NULL)
		return t;
	copy = arena_copy(a, t.s, t.len + 1);
	for (at = copy; (at = strchr(at, '\n')) != NULL; )
		*at = ' ';
	return (struct text){ copy, t.len };
}

/* Why the text is not acceptable, or NULL. */
static const char *
text_wrong(const struct member *m, struct text text)
{
	int64_t points = (int64_t)text_points(text);
	size_t i;

	if (points < m->min)
		return points == 0 ? "missing" : "short";
	if (points > m->max)
		return "long";
	if (m->code && strspn(text.s, "abcdefghijklmnopqrstuvwxyz"
	    "0123456789-") != text.len)
		return "code";
	if (m->choices == NULL || text.len == 0)
		return NULL;
	for (i = 0; m->choices[i] != NULL; i++)
		if (strcmp(m->choices[i], text.s) == 0)
			return NULL;
	return "choice";
}

/* Reads the ids sent under the member's name, each once, in order. */
static const char *
ids_read(const struct request *r, const struct member *m, struct id_list *out)
{
	int64_t *at = arena_alloc(r->arena, r->pair_count * sizeof *at), id;
	size_t n = 0, k;

	for (size_t i = 0; i < r->pair_count; i++) {
		if (strcmp(r->pairs[i].name.s, m->name) != 0)
			continue;
		if (!int_parse(text_fold(r->arena, r->pairs[i].value), &id) ||
		    id < 1)
			return "choice";
		for (k = n; k > 0 && at[k - 1] >= id; k--) {
			if (at[k - 1] == id)
				return "choice";
			at[k] = at[k - 1];
		}
		at[k] = id;
		n++;
	}
	*out = (struct id_list){ at, n };
	return (int64_t)n < m->min ? "missing" : (int64_t)n > m->max ?
	    "many" : NULL;
}

static const char *
text_read(struct request *r, const struct member *m, struct text text,
    struct text *out)
{
	if (!m->lines)
		text = one_line(r->arena, text);
	if (!m->exact)
		text = m->lines ? text_no_bidi(r->arena, text) :
		    text_bare(r->arena, text);
	if (m->folded)		/* logins have only these letters */
		text = text_lower(r->arena, text_fold(r->arena, text));
	if (m->phone)
		text = text_phone(r->arena, text);
	*out = text;
	return text_wrong(m, text);
}

static const char *
day_wrong(enum day_fate fate)
{
	static const char *const words[] = { [DAY_NO_SUCH] = "no-day",
	    [DAY_YEAR] = "year", [DAY_WEEKDAY] = "weekday",
	    [DAY_DATELESS] = "dateless", [DAY_TIMELESS] = "timeless",
	    [DAY_TIMED] = "timed", [DAY_NO_TIME] = "no-time",
	    [DAY_HALF] = "half" };

	return words[fate];
}

static const char *
int_read(struct request *r, const struct member *m, struct text typed,
    int64_t *at)
{
	struct text text = text_fold(r->arena, typed);

	if (m->percent && text.len > 0 && text.s[text.len - 1] == '%')
		text = text_fold(r->arena, text_copy(r->arena,
		    text.s, text.len - 1));
	if (int_parse(text, at) && *at >= m->min && *at <= m->max)
		return NULL;
	return text.len == 0 ? "missing" : "number";
}

/* Reads a day or a time as typed, and prints it to *tidy. */
static const char *
day_read(struct request *r, const struct member *m, struct text *tidy,
    void *at)
{
	struct day_typed typed = { .today = r->today };
	enum day_fate fate = m->kind == KIND_DAY ?
	    day_typed(r->arena, *tidy, &typed) :
	    moment_typed(r->arena, *tidy, &typed);
	char *shown = arena_alloc(r->arena, SHOWN);

	if (fate == DAY_UNREAD)
		return m->kind == KIND_DAY ? "day" : "moment";
	if (fate != DAY_READ)
		return day_wrong(fate);
	if (m->kind == KIND_DAY) {
		*(struct day *)at = typed.day;
		day_print(typed.day, shown);
	} else {
		*(struct moment *)at = typed.moment;
		moment_print_iso(typed.moment, shown);
		shown[10] = ' ', shown[typed.clock.second > 0 ? 19 : 16] = '\0';
	}
	*tidy = text_of(shown);
	return NULL;
}

/*
 * Reads a value.  Returns NULL, or why it is not acceptable: a word that
 * templates/_form.cs explains.  *value becomes the value to show again:
 * trimmed; a day as it was read.
 */
static const char *
member_read(struct request *r, const struct member *m, struct text *value,
    char *out)
{
	void *at = out + m->at;
	struct text text = m->exact ? *value : text_trim(r->arena, *value);
	const char *why;

	*value = text;
	if (m->optional && text.len == 0 && m->kind == KIND_INT)
		*(int64_t *)at = m->absent;
	if (m->optional && text.len == 0 && m->kind != KIND_TEXT)
		return NULL;
	switch (m->kind) {
	case KIND_FLAG:
		*(bool *)at = text.len > 0;
		return NULL;
	case KIND_INT:
		return int_read(r, m, text, at);
	case KIND_DAY:
	case KIND_MOMENT:
		return text.len == 0 ? "missing" : day_read(r, m, value, at);
	case KIND_TEXT:
		why = text_read(r, m, text, at);
		*value = *(struct text *)at;
		return why;
	case KIND_IDS:
		return ids_read(r, m, at);
	case KIND_BYTES:
		break;
	}
	return "unknown";
}

bool
form_common(const char *name)
{
	return strcmp(name, "token") == 0 || strcmp(name, "once") == 0 ||
	    strcmp(name, "kept") == 0;
}

/*
 * Whether each pair belongs to the shape, and only lists of ids are repeated.
 */
static bool
pairs_belong(const struct request *r, const struct shape *shape)
{
	for (size_t i = 0; i < r->pair_count; i++) {
		const char *name = r->pairs[i].name.s;
		const struct member *m = shape_field(shape, name);

		if (r->method == POST && r->route != NULL && r->route->files &&
		    strcmp(name, HELD_FIELD) == 0)
			continue;
		if (m == NULL && !(r->method == POST && form_common(name)))
			return false;
		if ((m == NULL || m->kind != KIND_IDS) &&
		    pair_named(r, name) != &r->pairs[i])
			return false;
	}
	return true;
}

enum status
form_read(struct request *r, const struct shape *shape, void *out)
{
	struct pair *pairs = NULL;

	if (!pairs_belong(r, shape))
		return BAD_REQUEST;
	if (shape == NULL)
		return OK;
	if (r->pair_count > 0)
		r->pairs = pairs = arena_copy(r->arena, r->pairs,
		    r->pair_count * sizeof *pairs);
	for (size_t i = 0; i < shape->count; i++) {
		const struct member *m = &shape->members[i];
		const struct pair *sent = pair_named(r, m->name);
		struct text none = TEXT("");
		const char *why = !m->typed ? NULL : member_read(r, m,
		    sent == NULL ? &none : &pairs[sent - r->pairs].value, out);

		if (why != NULL)
			complain(r, m->name, why);
	}
	return r->complaint_count == 0 ? OK : UNPROCESSABLE;
}

const void *
form_input(const struct request *r, const struct shape *shape)
{
	if (r->route->form != shape)
		log_die("form: %s declares another form", r->route->path);
	return r->input;
}

const void *
query_input(const struct request *r, const struct shape *shape)
{
	if (r->route->query != shape)
		log_die("form: %s declares another query", r->route->path);
	return r->query;
}

struct text
form_sent(const struct request *r, const char *name)
{
	const struct pair *pair = pair_named(r, name);

	return pair != NULL ? pair->value : TEXT("");
}

static void
ids_show(struct view *v, const char *key, const struct id_list *ids)
{
	for (size_t i = 0; ids != NULL && i < ids->count; i++)
		view_int(v, view_key(v, "%s.chosen", key),
		    view_key(v, "%" PRId64, ids->at[i]), 1);
}

/* Sets .weekday (0: Sunday) if the value is a day as day_print() writes it. */
static void
weekday_show(struct view *v, const char *key, struct text value)
{
	enum { DAY_LEN = 10 };
	struct day day;

	if (value.len >= DAY_LEN &&
	    day_parse((struct text){ value.s, DAY_LEN }, &day))
		view_int(v, key, "weekday", day_weekday(day));
}

/* Sets .read.{y,m,d,hour,minute,weekday}, for the text of a complaint. */
static void
day_parts_show(struct request *r, const struct member *m, struct view *v,
    const char *key)
{
	struct day_typed typed = { .today = r->today };
	const struct clock *c = &typed.clock;
	char minute[4];

	key = view_key(v, "%s.read", key);
	moment_typed(r->arena, form_sent(r, m->name), &typed);
	view_int(v, key, "y", c->y);
	view_int(v, key, "m", c->m);
	view_int(v, key, "d", c->d);
	view_int(v, key, "hour", c->hour);
	snprintf(minute, sizeof minute, "%02d", c->minute % 100);
	view_text(v, key, "minute", minute);
	if (typed.day.ymd > 0)
		view_int(v, key, "weekday", day_weekday(typed.day));
}

static void
sent_show(struct request *r, const struct member *m, struct view *v,
    const char *key)
{
	struct text value = form_sent(r, m->name);
	int64_t points = (int64_t)text_points(value);
	struct id_list ids;

	if (m->kind != KIND_IDS)
		view_text(v, key, "value", value.s);
	else if (ids_read(r, m, &ids) == NULL)
		ids_show(v, key, &ids);
	if (m->kind == KIND_TEXT && points > m->max)
		view_int(v, key, "over", points - m->max);
	if (m->kind == KIND_DAY || m->kind == KIND_MOMENT) {
		weekday_show(v, key, value);
		day_parts_show(r, m, v, key);
	}
}

/* Sets the stored value as a user would type it. */
static void
stored_show(const struct member *m, struct view *v, const char *key,
    const void *at)
{
	char day[11], moment[17];

	switch (m->kind) {
	case KIND_TEXT:
		view_text(v, key, "value", ((const struct text *)at)->s);
		break;
	case KIND_INT:
		if (*(const int64_t *)at != m->absent)
			view_int(v, key, "value", *(const int64_t *)at);
		break;
	case KIND_FLAG:
		view_text(v, key, "value", *(const bool *)at ? "1" : "");
		break;
	case KIND_DAY:
		day_print(*(const struct day *)at, day);
		view_text(v, key, "value", day);
		weekday_show(v, key, text_of(day));
		break;
	case KIND_MOMENT:
		if (((const struct moment *)at)->s == 0)
			break;
		moment_print(*(const struct moment *)at, moment);
		view_text(v, key, "value", moment);
		weekday_show(v, key, text_of(moment));
		break;
	case KIND_IDS:
		ids_show(v, key, at);
		break;
	case KIND_BYTES:
		break;
	}
}

static void
complaints_show(struct request *r, struct view *v)
{
	for (size_t c = 0; c < r->complaint_count; c++) {
		const struct complaint *wrong = &r->complaints[c];
		const char *key = view_key(v, "form.wrong.%zu", c);

		view_text(v, view_key(v, "form.%s", wrong->member), "wrong",
		    wrong->why);
		if (strcmp(wrong->why, "personal") == 0) {
			personal_show(r, v, view_key(v, "form.%s",
			    wrong->member), form_sent(r, wrong->member));
			view_int(v, "form.personal", "asked", 1);
		}
		view_text(v, key, "name", wrong->member);
		view_text(v, key, "why", wrong->why);
		if (wrong->about.len == 0)
			continue;
		view_text(v, key, "about", wrong->about.s);
		view_text(v, view_key(v, "form.%s", wrong->member), "about",
		    wrong->about.s);
	}
}

struct text
form_key_new(const struct request *r)
{
	return secret_hex(r->arena, ONCE_BYTES);
}

void
form_show_row(struct request *r, const struct shape *shape, struct view *v,
    const struct shape *row_shape, const void *row)
{
	bool sent = r->method == POST || r->restored;

	for (size_t i = 0; i < shape->count; i++) {
		const struct member *m = &shape->members[i];
		const struct member *stored = sent ? NULL :
		    shape_member(row_shape, m->name);
		const char *key = view_key(v, "form.%s", m->name);

		if (!m->typed)
			continue;
		view_text(v, key, "name", m->name);
		view_int(v, key, "min", m->min);
		view_int(v, key, "max", m->max);
		if (m->optional)
			view_int(v, key, "optional", 1);
		if (m->kind == KIND_DAY || m->kind == KIND_MOMENT)
			view_text(v, key, "pick", m->kind == KIND_DAY ?
			    "date" : "datetime-local");
		if (stored != NULL && !m->reason)
			stored_show(stored, v, key,
			    (const char *)row + stored->at);
		else
			sent_show(r, m, v, key);
	}
	complaints_show(r, v);
	if (r->asked)
		view_int(v, "form.sure", "asked", 1);
	view_text(v, "form", "token", r->visitor.form_token.s);
	view_text(v, "form", "once", form_key_new(r).s);
	if (r->restored || form_sent(r, "kept").len > 0)
		view_int(v, "form", "kept", 1);
}

void
form_show(struct request *r, const struct shape *shape, struct view *v)
{
	form_show_row(r, shape, v, NULL, NULL);
}

void
query_show(struct request *r, struct view *v)
{
	if (r->route != NULL && r->route->query != NULL && r->query != NULL)
		view_row(v, "query", r->route->query, r->query);
}
