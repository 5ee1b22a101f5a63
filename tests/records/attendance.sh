# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# Who was at a meeting: one row, in its only state.
kind=attendance table=attendance at=/office/attendance list_at=/office/meetings/9000/record new_at=/office/meetings/9000/record desk=office answers=1
maker='of office' colleague='of2 office' reader='' others='liaison editor reviewer legal system security auditor'
word=person whole='how=present&post=Head' by_editor=1
states='0'
texts='person:40 post:80 others:200'
moves='save save 0 0 words'
row() {	# STATE BUTTON
	echo "DELETE FROM attendance WHERE meeting_id = 9000; DELETE FROM invitation WHERE meeting_id = 9000;
	    REPLACE INTO meeting (id, uid, kind, state, name, starts_at, place, announced_at, updated_at)
	    VALUES (9000, 'invited@x', 'regular', 1, 'Stored', 4102444800, 'Hall', 1, 1);
	    INSERT INTO invitation (id, meeting_id, guest, author_id, sent_at, changed_at)
	    SELECT 9000, 9000, 'Stored', id, 1, 1 FROM account WHERE id = $made_by;
	    INSERT INTO attendance (id, meeting_id, revision, author_id, editor_id, how, person, post, changed_at)
	    VALUES (9000, 9000, 3, $made_by, $made_by, 'absent', 'Stored', 'Head', 1)"
}
