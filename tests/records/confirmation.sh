# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# What a unit says to a draft; its address has the id of the minutes (minutes.sh).
. "$tests/records/minutes.sh"
kind=confirmation table=confirmation at=/liaison/minutes list_at=/liaison/minutes new_at=/liaison/inquiries/new rest=/confirm lands=/liaison/minutes/9000 desk=liaison
maker='li liaison finance' colleague='li2 liaison finance' others='editor reviewer legal office convener system security auditor'
word=text typed='' whole='sure=0'
filled() { [ "$1" = agree ] && echo deed=agree || echo "deed=object&text=Because"; }
states='0 1 2'
moves='agree agree 0 1
object object 0 2 reason=text'
row() {	# STATE BUTTON
	minutes_row 1
	echo "; UPDATE minutes SET confirm_by = '2999-01-01' WHERE id = 9000;
	    INSERT INTO confirmation_line VALUES (9000, 1, 'text', '', 'Stored');
	    INSERT INTO confirmation (id, state, revision, author_id, editor_id, minutes_id, unit_id, text, asked_at, answered_at, changed_at)
	    SELECT 9000, $1, 3, id, id, 9000, unit_id, IF($1 = 2, 'Stored', ''), 1, IF($1 = 0, NULL, 1), 1 FROM account WHERE id = $made_by"
}
