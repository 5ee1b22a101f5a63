# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# A unit's part of a settlement; another part is never answered.
kind=settlement_part table=settlement_part at=/liaison/settlements list_at=/liaison/opinions new_at=/liaison/inquiries/new desk=liaison answers=1 by_editor=1
maker='li liaison finance' colleague='li2 liaison finance' others='editor reviewer legal office convener system security auditor'
word=reason typed='' whole='sure=0'
filled() { [ "$1" = confirm ] && echo deed=confirm || echo "deed=object&reason=Because"; }
states='0 1 2'
moves='confirm confirm 0 1
object object 0 2 reason=reason'
row() {	# STATE BUTTON
	echo "DELETE FROM settlement_part WHERE settlement_id = 9001; $(topic_asked);
	    REPLACE INTO settlement (id, state, revision, author_id, editor_id, topic_id, number, text, started_at, ended_at)
	    VALUES (9001, IF($1 = 2, 2, 0), 0, $made_by, $made_by, 9001, 1, 'Stored', 1, IF($1 = 2, 1, NULL));
	    INSERT INTO settlement_part (id, author_id, editor_id, settlement_id, unit_id) SELECT 9001, $made_by, $made_by, 9001, id
	    FROM unit WHERE code = 'health';
	    INSERT INTO settlement_part (id, state, revision, author_id, editor_id, settlement_id, unit_id, reason, answered_at)
	    SELECT 9000, $1, 3, id, id, 9001, unit_id, IF($1 = 2, 'Stored', ''), IF($1 = 0, NULL, 1) FROM account WHERE id = $made_by"
}
