# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# What a unit proposed about its own topic, and takes back.
kind=inquiry table=inquiry at=/liaison/inquiries list_at=/liaison/opinions new_at=/liaison/inquiries/new desk=liaison answers=1 by_editor=1
maker='li-h liaison health' colleague='li-h2 liaison health' others='editor reviewer legal office convener system security auditor'
word=question typed='' whole='sure=0'
filled() { echo deed=withdraw; }
states='0 1 2 3'
moves='withdraw withdraw 0 3'
row() {	# STATE BUTTON
	echo "DELETE FROM opinion WHERE topic_id = 9001; DELETE FROM inquiry_unit WHERE inquiry_id = 9000; $(topic_asked);
	    REPLACE INTO inquiry (id, state, revision, author_id, editor_id, topic_id, number, question, due_on, reason, made_at)
	    VALUES (9000, $1, 3, $made_by, $made_by, 9001, 1, 'Stored', IF($1 = 1, '2999-01-01', NULL), IF($1 = 2, 'r', ''), 1)"
}
