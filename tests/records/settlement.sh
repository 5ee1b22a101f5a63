# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# As the office sees it; t_settlements.sh starts it, its parts end it.
kind=settlement table=settlement at=/office/settlements list_at=/office/opinions new_at=/office/settlements/new desk=office answers=1 by_editor=1
maker='of office' colleague='of2 office' reader='' others='liaison editor reviewer legal system security auditor'
word=text typed='' whole='sure=0'
filled() { echo 'deed=call-off&reason=Because'; }
states='0 1 2 3'
moves='call-off call-off 0 3 reason=reason'
row() {	# STATE BUTTON
	echo "DELETE FROM settlement_part WHERE settlement_id = 9000; $(topic_asked);
	    REPLACE INTO settlement (id, state, revision, author_id, editor_id, topic_id, number, text, reason, started_at, ended_at)
	    VALUES (9000, $1, 3, $made_by, $made_by, 9001, 1, 'Stored', IF($1 = 3, 'r', ''), 1, IF($1 = 0, NULL, 1))"
}
