/* Every move in every state, as docs/design.md draws them. */
#include "conference/papers/publication.h"
#include "trial.h"

static void
test_moves(void **state)
{
	static const char *const allowed[] = {
		[PAPER_DRAFT] = "save preview send discard",
		[PAPER_REVIEW] = "return publish",
		[PAPER_PUBLISHED] = "revise withdraw",
		[PAPER_WITHDRAWN] = "",
		[PAPER_REDRAFT] = "save preview send withdraw discard",
		[PAPER_REREVIEW] = "return publish withdraw",
	};

	(void)state;
	record_check(&policy_record);
	record_check(&notice_record);
	for (size_t i = 0; i < notice_record.move_count; i++) {
		const char *name = notice_record.moves[i].name;

		for (size_t s = 0; s < COUNT(allowed); s++)
			HOLDS((move_from(&notice_record, name, (int64_t)s) !=
			    NULL) == (strstr(allowed[s], name) != NULL), name);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_moves) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
