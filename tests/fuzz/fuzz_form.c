/* Any bytes as the body of a form: refused, or within its limits. */
#include "base/shape.h"
#include "fuzz.h"
#include "web/form/form.h"

struct input {
	struct text	title, body, code, choice;
	int64_t		number, left_out;
	bool		flag;
	struct day	day;
	struct moment	moment;
};

static const char *const choices[] = { "lead", "assist", NULL };

static const struct shape shape = SHAPE(struct input,
	FIELD(struct input, title, .min = 1, .max = 5),
	FIELD(struct input, body, .max = 50, .lines = true),
	FIELD(struct input, code, .max = 8, .code = true),
	FIELD(struct input, choice, .max = 8, .choices = choices),
	FIELD(struct input, number, .min = 3, .max = 7),
	FIELD(struct input, left_out, .min = -4, .max = 9, .optional = true),
	COLUMN(struct input, flag),
	FIELD(struct input, day, .optional = true),
	FIELD(struct input, moment, .optional = true));

static void
input_check(struct arena *a, const struct input *in)
{
	text_check(a, in->title);
	text_check(a, in->body);
	MUST(text_points(in->title) >= 1 && text_points(in->title) <= 5);
	MUST(strchr(in->title.s, '\n') == NULL);
	MUST(text_points(in->body) <= 50);
	MUST(strspn(in->code.s, "abcdefghijklmnopqrstuvwxyz0123456789-") ==
	    in->code.len && in->code.len <= 8);
	MUST(in->choice.len == 0 || strcmp(in->choice.s, "lead") == 0 ||
	    strcmp(in->choice.s, "assist") == 0);
	MUST(in->number >= 3 && in->number <= 7);
	MUST(in->left_out >= 0 && in->left_out <= 9);
}

/* Saved and read back: unchanged, except for the fields of one session. */
static void
kept_check(const struct request *r)
{
	struct request again = { .arena = r->arena, .method = POST };
	struct text body = form_body(r);
	size_t n = 0;

	MUST(form_decode(&again, body.s, body.len));
	for (size_t i = 0; i < r->pair_count; i++) {
		const char *name = r->pairs[i].name.s;

		if (strcmp(name, "token") == 0 || strcmp(name, "once") == 0 ||
		    strcmp(name, "kept") == 0)
			continue;
		MUST(n < again.pair_count);
		MUST(text_same(again.pairs[n].name, r->pairs[i].name));
		MUST(text_same(again.pairs[n].value, r->pairs[i].value));
		n++;
	}
	MUST(n == again.pair_count);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct arena *a = arena_new();
	struct request r = { .arena = a, .method = n % 2 ? POST : GET };
	struct input in = { .number = 0 };
	enum status status;

	if (!form_decode(&r, (const char *)bytes, n))
		MUST(r.pair_count == FORM_PAIRS_MAX);
	else {
		MUST(r.pair_count <= FORM_PAIRS_MAX);
		for (size_t i = 0; i < r.pair_count; i++) {
			text_check(a, r.pairs[i].name);
			text_check(a, r.pairs[i].value);
		}
		kept_check(&r);
		status = form_read(&r, &shape, &in);
		MUST(status == OK || status == UNPROCESSABLE ||
		    status == BAD_REQUEST);
		if (status == OK)
			input_check(a, &in);
		if (status == UNPROCESSABLE)
			MUST(r.complaint_count >= 1 &&
			    r.complaint_count <= shape.count);
	}
	arena_free(a);
	return 0;
}
