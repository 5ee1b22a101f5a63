# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
kind=topic table=topic at=/liaison/topics desk=liaison row_own=0 keepers='office liaison'
maker='li liaison finance' colleague='li2 liaison finance' others='editor reviewer legal office convener system security auditor'
word=title listed=state=draft
first='problem=p'
whole='category_id=1&problem=p&proposal=o&decision=d&duties=1&units=3'
texts='title:60 problem:8000 facts:8000 proposal:8000 decision:4000'
states='0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17'
unlisted=save	# leaves no event
listed='state=draft'
usual=save	# the button when none is sent
by_editor=1	# a second click is of who moved it last
known='reason=unit_reason reason=round_id'	# the member's, on the same form
moves='save save 0 0 words
save save 2 2 words
save save 5 5 words
submit submit 0 1 words
submit submit 2 1 words
submit submit 5 1 words
withdraw withdraw 0 5 words
withdraw withdraw 1 5
withdraw withdraw 2 5 words
withdraw withdraw 3 5 reason=reason
withdraw withdraw 7 5 reason=reason
withdraw withdraw 8 5 reason=reason
withdraw withdraw 9 5 reason=reason
withdraw withdraw 11 5 reason=reason
recall recall 6 0
discard discard 0 gone'
row() {	# STATE BUTTON
	echo "DELETE FROM topic_duty WHERE topic_id = 9000; DELETE FROM topic_unit WHERE topic_id = 9000;
	    DELETE FROM topic_version_duty WHERE topic_id = 9000; DELETE FROM topic_version_unit WHERE topic_id = 9000;
	    DELETE FROM topic_version WHERE topic_id = 9000;
	    REPLACE INTO topic (id, unit_id, author_id, editor_id, state, number, title, category_id, problem,
	    proposal, decision, of_office, revision, created_at, changed_at, submitted_at, version, draft_version)
	    SELECT 9000, unit_id, id, id, $1, IF($1 IN (3) OR $1 > 6, 'n', NULL), 'Stored', 1, 'p', 'o', 'd', ${row_own:-0}, 3, 1, 1,
	    IF($1 IN (0, 6), NULL, 1), $1 NOT IN (0, 6), 1 + ($1 IN (2, 5)) FROM account WHERE id = ${row_author:-$made_by};
	    $(topic_versions)"
}
