# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# What a unit answers to an invitation; its address has the id of the meeting.
kind=invitation table=invitation at=/liaison/meetings list_at=/liaison/meetings new_at=/liaison/meetings/9000 desk=liaison answers=1
maker='fin liaison finance' colleague='fin2 liaison finance' others='editor reviewer legal office convener system security auditor'
word=person whole='answer=comes&post=Head'
states='0 1 2'
moves='answer answer 0 1 words
answer answer 1 1 words'
row() {	# STATE BUTTON
	echo "DELETE FROM attendance WHERE meeting_id = 9000; DELETE FROM invitation WHERE meeting_id = 9000;
	    REPLACE INTO meeting (id, uid, kind, state, name, starts_at, place, announced_at, updated_at)
	    VALUES (9000, 'invited@x', 'regular', 1, 'Stored', 4102444800, 'Hall', 1, 1);
	    INSERT INTO invitation (id, meeting_id, unit_id, state, revision, author_id, sent_at, answer, person, post,
	    answered_at, withdrawn_why, changed_at) SELECT 9000, 9000, unit_id, $1, 3, id, 1, IF($1 = 0, '', 'comes'),
	    IF($1 = 0, '', 'Stored'), IF($1 = 0, '', 'Head'), IF($1 = 0, NULL, 1), IF($1 = 2, 'old', ''), 1
	    FROM account WHERE login = 'fin'"
}
