# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# As its unit sees it; t_people.sh proposes one.
kind=liaison_change table=seat_change at=/liaison/people/liaisons list_at=/liaison/people desk=liaison answers=1
maker='li liaison finance' colleague='li2 liaison finance' others='editor reviewer legal office convener system security auditor'
word=name typed=Stored whole='sure=0'
states='0 1 2 3'
moves='withdraw withdraw 0 1'
row() {	# STATE BUTTON
	echo "REPLACE INTO seat_change (id, role, state, revision, author_id, decider_id, unit_id, name, office, post,
	    since, reason, proposed_at) SELECT 9000, 'liaison', $1, 3, id, IF($1 < 2, NULL, id), unit_id, 'Stored', 'Office',
	    'Head', '2030-01-01', 'moved', 1 FROM account WHERE id = $made_by"
}
