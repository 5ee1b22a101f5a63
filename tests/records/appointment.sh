# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# Another of the office has proposed it.
kind=appointment table=seat_change at=/office/people/conveners list_at=/office/people desk=office answers=1
maker='of office' colleague='of2 office' others='liaison editor reviewer legal system security auditor'
word=answer typed=Stored
whole='sure=0'
states='0 2 3'
moves='agree agree 0 2
decline decline 0 3 reason=answer'
filled() { echo "deed=$1&$whole&answer=Because"; }
row() {	# STATE BUTTON; nobody has the seat, as when it was proposed
	echo "UPDATE seat SET until = GREATEST(since, '2029-12-31') WHERE role = 'first-convener' AND until IS NULL;
	    REPLACE INTO seat_change (id, role, state, revision, author_id, decider_id, name, office, post, since,
	    document, answer, proposed_at) SELECT 9000, 'first-convener', $1, 3, $proposer, IF($1 = 0, NULL, $made_by), 'Stored',
	    'Office', 'Head', '2030-01-01', 'No 1', IF($1 = 3, 'old', ''), 1"
}
proposer=$(sql "INSERT IGNORE INTO account (login, name, created_at) VALUES ('proposer', 'proposer', 1);
    SELECT id FROM account WHERE login = 'proposer'")
