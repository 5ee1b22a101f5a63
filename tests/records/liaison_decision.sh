# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
kind=liaison_change table=seat_change at=/office/people/liaisons list_at=/office/people desk=office answers=1
# Another has proposed it.
maker='of office finance' colleague='of2 office' others='liaison editor reviewer legal system security auditor'
word=answer typed=Stored whole='sure=0'
states='0 1 2 3'
moves='agree agree 0 2
decline decline 0 3 reason=answer'
filled() { echo "deed=$1&$whole&answer=Because"; }
row() {	# STATE BUTTON
	echo "REPLACE INTO seat_change (id, role, state, revision, author_id, decider_id, unit_id, name, office, post,
	    since, proposed_at) SELECT 9000, 'liaison', $1, 3, $proposer, IF($1 < 2, NULL, id), unit_id, 'Stored', 'Office',
	    'Head', '2030-01-01', 1 FROM account WHERE id = $made_by"
}
proposer=$(sql "INSERT IGNORE INTO account (login, name, created_at) VALUES ('proposer', 'proposer', 1);
    SELECT id FROM account WHERE login = 'proposer'")
