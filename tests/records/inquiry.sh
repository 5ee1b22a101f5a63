# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# What a unit proposed, and the office decides; the topic is that of lib.sh.
kind=inquiry table=inquiry at=/office/inquiries list_at=/office/opinions desk=office answers=1 by_editor=1
maker='offi office finance' colleague='of2 office' reader='co convener' others='liaison editor reviewer legal system security auditor'
word=question whole="topic_id=9001&units=$(sql "SELECT id FROM unit WHERE code = 'finance'")&due_on=2027-01-01"
typed=''
filled() { [ "$1" = decline ] && echo 'deed=decline&reason=Because' || echo "deed=ask&$whole&question=$2"; }
states='0 1 2 3'
moves='ask ask 0 1 words
decline decline 0 2 reason=reason'
row() {	# STATE BUTTON
	echo "DELETE FROM opinion WHERE topic_id = 9001; DELETE FROM inquiry_unit WHERE inquiry_id = 9000; $(topic_asked);
	    REPLACE INTO inquiry (id, state, revision, author_id, editor_id, topic_id, number, question, due_on, reason, made_at)
	    VALUES (9000, $1, 3, $made_by, $made_by, 9001, 1, 'Stored', IF($1 = 1, '2999-01-01', NULL), IF($1 = 2, 'r', ''), 1)"
}
