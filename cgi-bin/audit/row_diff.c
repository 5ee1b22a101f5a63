/* Writes a row as "name=value" lines for the audit log. */
#include <inttypes.h>

#include "audit/row_diff.h"
#include "base/secret.h"

enum { WHOLE_MAX = 200, IDS_MAX = 64, DIGITS_SHOWN = 16 };

/* Length and digest of a text that is not .logged. */
static struct text
text_words(struct arena *a, const struct member *m, struct text t)
{
	if (t.len == 0 || (m->logged && text_points(t) <= WHOLE_MAX))
		return t;
	return text_print(a, "(%zu, sha256:%.*s)", text_points(t),
	    DIGITS_SHOWN, secret_sha256(a, t).s);
}

static struct text
ids_words(struct arena *a, const struct id_list *ids)
{
	struct text_buffer out = { .arena = a };

	for (size_t i = 0; i < ids->count && i < IDS_MAX; i++)
		text_put_print(&out, "%s%" PRId64, i > 0 ? " " : "",
		    ids->at[i]);
	return text_written(&out);
}

static struct text
moment_words(struct arena *a, struct moment m)
{
	char iso[26];

	if (m.s == 0)
		return TEXT("");
	moment_print_iso(m, iso);
	return text_print(a, "%s", iso);
}

/* The printed member; "" when it is empty. */
static struct text
member_words(struct arena *a, const struct member *m, const void *row)
{
	const void *at = (const char *)row + m->at;
	char day[11];

	switch (m->kind) {
	case KIND_INT:
		return *(const int64_t *)at == m->absent ? TEXT("") :
		    text_print(a, "%" PRId64, *(const int64_t *)at);
	case KIND_MOMENT:
		return moment_words(a, *(const struct moment *)at);
	case KIND_FLAG:
		return *(const bool *)at ? TEXT("1") : TEXT("");
	case KIND_DAY:
		day_print(*(const struct day *)at, day);
		return text_print(a, "%s", day);
	case KIND_TEXT:
		return ((const struct text *)at)->s == NULL ? TEXT("") :
		    text_words(a, m, *(const struct text *)at);
	case KIND_IDS:
		return ids_words(a, at);
	case KIND_BYTES:
		break;
	}
	return TEXT("");
}

struct text
row_diff(struct arena *a, const struct shape *shape, const void *row,
    const void *other)
{
	struct text_buffer out = { .arena = a };

	for (size_t i = 0; i < shape->count; i++) {
		const struct member *m = &shape->members[i];
		struct text now = member_words(a, m, row);
		struct text then = other == NULL ? TEXT("") :
		    member_words(a, m, other);

		if (!m->unlogged && !text_same(now, then))
			text_put_print(&out, "%s%s=%s", out.len > 0 ? "\n" : "",
			    m->name, now.s);
	}
	return text_written(&out);
}
