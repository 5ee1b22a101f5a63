# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# What the office writes down of the conference.
kind=member_change table=seat_change at=/office/people/members list_at=/office/people new_at=/office/people/new desk=office answers=1
maker='of office finance' colleague='of2 office' reader='co convener' others='liaison editor reviewer legal system security auditor'
word=document whole='decided_on=2020-01-01'
states='0 1 2 3'
moves='agree agree 0 2 words
decline decline 0 3 words reason=answer'
row() {	# STATE BUTTON
	echo "REPLACE INTO seat_change (id, role, state, revision, author_id, decider_id, unit_id, name, office, post,
	    since, reason, document, decided_on, proposed_at) SELECT 9000, 'member', $1, 3, id, IF($1 < 2, NULL, id), unit_id,
	    'Stored', 'Office', 'Head', '2030-01-01', 'moved', IF($1 < 2, '', 'Paper'), IF($1 < 2, NULL, '2019-01-01'), 1
	    FROM account WHERE id = $made_by"
}
