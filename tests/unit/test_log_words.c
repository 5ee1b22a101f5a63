/*
 * The words of the audit log: each kind, column, verb and state has some; and
 * of what was typed into a form: each field has some.
 */
#include <stdlib.h>

#include "conference/agenda/agenda.h"
#include "conference/assistance/category_text.h"
#include "conference/assistance/standard.h"
#include "conference/assistance/township.h"
#include "conference/attendance/attendance.h"
#include "conference/calendar/calendar.h"
#include "conference/duties/edition.h"
#include "conference/duties/edition_part.h"
#include "conference/invitations/invitation.h"
#include "conference/meetings/meeting_desk.h"
#include "conference/minutes/minutes.h"
#include "conference/opinions/opinion.h"
#include "conference/opinions/settlement.h"
#include "conference/papers/publication.h"
#include "conference/people/seat.h"
#include "conference/people/seat_change.h"
#include "conference/referrals/referral.h"
#include "conference/resolutions/resolution.h"
#include "conference/rounds/round.h"
#include "conference/settings/charter_desk.h"
#include "conference/settings/setting_desk.h"
#include "conference/tasks/task.h"
#include "conference/topics/topic.h"
#include "conference/units/unit_desk.h"
#include "conference/units/unit_undo.h"
#include "files/file.h"
#include "identity/account.h"
#include "trial.h"
#include "web/view/template.h"
#include "web/view/view.h"

static const struct record *const records[] = { &attendance_record,
    &agenda_new_record, &agenda_item_record, &agenda_outcome_record,
    &edition_record, &topic_of_unit, &topic_of_office, &topic_sent,
    &topic_chain, &meeting_record, &unit_new_record, &unit_record,
    &unit_contact_record, &standard_record, &category_record,
    &township_record, &task_of_unit, &task_of_office, &task_of_township, &progress_own,
    &progress_of_unit,
    &progress_of_township, &round_record, &settlement_record,
    &settlement_part_of_unit, &inquiry_of_office, &inquiry_of_unit,
    &opinion_of_unit, &opinion_of_office, &receipt_of_unit,
    &invitation_new_record, &receipt_by_office, &notice_record,
    &policy_record, &member_change_of_unit, &liaison_change_of_unit,
    &appointment_record, &member_change_record, &liaison_change_record,
    &seat_record, &referral_record, &minutes_new_record, &minutes_record, &minuted_record,
    &confirmation_of_unit, &minutes_report_record, &resolution_record,
    &resolution_extract_record };
/* Other rows whose changes are logged. */
static const struct { const char *kind; const struct shape *shape; }
    shapes[] = {
	{ "setting", &setting_shape }, { "conference", &facts_shape },
	{ "kind", &kind_set_shape }, { "kind", &kind_new_shape },
	{ "field", &field_set_shape },
	{ "charter", &charter_part_shape }, { "calendar", &day_off_shape },
	{ "account", &account_shape }, { "file", &upload_log_shape },
	{ "unit", &unit_undo_shape }, { "section", &section_shape },
	{ "clause", &clause_shape },
};

static char folder[] = "/tmp/words.XXXXXX";
static struct arena *arena;

static const char template[] = "<?cs include:\"_pieces.cs\" ?><?cs"
    " include:\"office/_verbs.cs\" ?><?cs include:\"office/_log.cs\" ?><?cs"
    " include:\"office/_log_words.cs\" ?><?cs"
    " include:\"_typed_names.cs\" ?>=<?cs each:x = row ?><?cs"
    " if:x.name ?><?cs call:log_label(x.kind, x.name) ?><?cs"
    " elif:x.field ?><?cs var:words[x.field] ?><?cs"
    " elif:x.verb ?><?cs call:verb_words(x.verb) ?><?cs"
    " elif:x.state ?><?cs call:log_state(x.kind, x.state) ?><?cs"
    " else ?><?cs var:noun[x.kind] ?><?cs /if ?>\n<?cs /each ?>";

static int
set_up(void **state)
{
	char path[300], here[200];
	FILE *f;

	(void)state;
	arena = arena_new();
	if (mkdtemp(folder) == NULL || getcwd(here, sizeof here) == NULL)
		return -1;
	snprintf(path, sizeof path, "%s/words.cs", folder);
	f = fopen(path, "w");
	if (f == NULL || fputs(template, f) < 0 || fclose(f) != 0)
		return -1;
	strcat(here, "/templates");
	template_folders(here, folder);
	return 0;
}

static int
tear_down(void **state)
{
	char path[300];

	(void)state;
	arena_free(arena);
	snprintf(path, sizeof path, "%s/words.cs", folder);
	return unlink(path) | rmdir(folder);
}

/* What is asked of the template: one line of its answer each. */
struct asking {
	struct view	*v;
	size_t		 count;
	char		 about[2000][80], value[2000][80];
};

static void
ask(struct asking *w, const char *kind, const char *what, const char *value)
{
	const char *key = view_key(w->v, "row.%zu", w->count);

	view_text(w->v, key, "kind", kind);
	if (what != NULL)
		view_text(w->v, key, what, value);
	assert_true(w->count < COUNT(w->about));
	snprintf(w->about[w->count], sizeof w->about[0], "%s %s", kind,
	    what == NULL ? "kind" : what);
	snprintf(w->value[w->count++], sizeof w->value[0], "%s", value);
}

static void
columns_ask(struct asking *w, const char *kind, const struct shape *shape)
{
	for (size_t i = 0; i < shape->count; i++)
		if (!shape->members[i].unlogged &&
		    shape->members[i].kind != KIND_BYTES)
			ask(w, kind, "name", shape->members[i].name);
}

/* What a person types, which an error page shows under its name. */
static void
fields_ask(struct asking *w, const char *kind, const struct shape *shape)
{
	for (size_t i = 0; i < shape->count; i++) {
		const struct member *m = &shape->members[i];

		if (m->typed && (m->kind == KIND_DAY || m->kind == KIND_MOMENT ||
		    (m->kind == KIND_TEXT && m->choices == NULL && !m->code)))
			ask(w, kind, "field", m->name);
	}
}

static void
record_ask(struct asking *w, const struct record *of)
{
	char text[80];

	ask(w, of->kind, NULL, "");
	columns_ask(w, of->kind, of->shape);
	fields_ask(w, of->kind, of->shape);
	for (size_t i = 0; i < of->move_count; i++) {
		const struct move *m = &of->moves[i];

		if (m->preview)
			continue;
		snprintf(text, sizeof text, "%s.%s", of->kind, m->name);
		ask(w, of->kind, "verb", text);
		snprintf(text, sizeof text, "%d", m->to);
		if (m->to != GONE_STATE)
			ask(w, of->kind, "state", text);
	}
}

/* Two states of a kind must not have the same word. */
static void
states_differ(const struct asking *w, size_t i, size_t j, const char *one,
    const char *other)
{
	size_t len = strcspn(one, "\n");

	if (strcmp(w->about[i], w->about[j]) != 0 ||
	    strstr(w->about[i], " state") == NULL ||
	    strcmp(w->value[i], w->value[j]) == 0)
		return;
	HOLDS(len != strcspn(other, "\n") || strncmp(one, other, len) != 0,
	    w->about[i]);
}

/* What has no word is printed as it is, or as nothing. */
static size_t
without_words(const struct asking *w, const char *answer)
{
	size_t wrong = 0;

	answer = strchr(answer, '=') + 1;
	for (size_t i = 0; i < w->count; i++) {
		size_t len = strcspn(answer, "\n");

		if (len == 0 || (len == strlen(w->value[i]) &&
		    strncmp(answer, w->value[i], len) == 0))
			wrong += printf("# no word: %s %s\n", w->about[i],
			    w->value[i]) > 0;
		answer += len + (answer[len] == '\n');
	}
	return wrong;
}

static void
states_compare(const struct asking *w, const char *answer)
{
	const char *lines[COUNT(w->about)];

	answer = strchr(answer, '=') + 1;
	for (size_t i = 0; i < w->count; i++) {
		lines[i] = answer;
		answer += strcspn(answer, "\n") + 1;
	}
	for (size_t i = 0; i < w->count; i++)
		for (size_t j = 0; j < i; j++)
			states_differ(w, i, j, lines[i], lines[j]);
}

static void
all_have_words(void **state)
{
	struct asking *w = calloc(1, sizeof *w);
	struct text answer;

	(void)state;
	w->v = view_new(arena);
	for (size_t i = 0; i < COUNT(records); i++)
		record_ask(w, records[i]);
	for (size_t i = 0; i < COUNT(shapes); i++) {
		ask(w, shapes[i].kind, NULL, "");
		columns_ask(w, shapes[i].kind, shapes[i].shape);
		fields_ask(w, shapes[i].kind, shapes[i].shape);
	}
	assert_true(view_render(w->v, NULL, "words.cs", &answer));
	assert_true(w->count > 400);
	assert_int_equal(without_words(w, answer.s), 0);
	states_compare(w, answer.s);
	view_free(w->v);
	free(w);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(all_have_words) };

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
