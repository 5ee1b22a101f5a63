/* Every move in every state, as in sql/008_publication.sql. */
#include "conference/papers/publication.h"
#include "trial.h"

static const char *const names[PAPER_MOVES] = { "save", "send", "return",
    "publish", "revise", "withdraw", "discard" };

static void
test_moves(void **state)
{
	/* By states of published row and version: the allowed moves. */
	static const struct {
		enum face_state face;
		enum version_state version;
		const char *moves;
	} all[] = {
		{ FACE_NONE, VERSION_DRAFT, "save send discard" },
		{ FACE_NONE, VERSION_REVIEW, "return publish" },
		{ FACE_NONE, VERSION_PUBLISHED, "" },
		{ FACE_PUBLIC, VERSION_DRAFT, "save send withdraw discard" },
		{ FACE_PUBLIC, VERSION_REVIEW, "return publish withdraw" },
		{ FACE_PUBLIC, VERSION_PUBLISHED, "revise withdraw" },
		{ FACE_WITHDRAWN, VERSION_DRAFT, "" },
		{ FACE_WITHDRAWN, VERSION_REVIEW, "" },
		{ FACE_WITHDRAWN, VERSION_PUBLISHED, "" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(all); i++)
		for (int m = 0; m < PAPER_MOVES; m++)
			HOLDS(paper_may((enum paper_move)m, all[i].version,
			    all[i].face) ==
			    (strstr(all[i].moves, names[m]) != NULL),
			    names[m]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_moves) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
