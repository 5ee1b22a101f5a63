# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# What the office does with an invitation; the rows are like those of receipt.sh.
kind=invitation table=invitation at=/office/invitations list_at=/office/meetings/9000/invitations new_at=/office/meetings/9000/invitations desk=office answers=1
maker='of office' colleague='of2 office' reader='' others='liaison editor reviewer legal system security auditor'
word=person whole='answer=comes&post=Head'
states='0 1 2'
moves='record record 0 1 words
record record 1 1 words
withdraw withdraw 0 2 reason=withdrawn_why
withdraw withdraw 1 2 reason=withdrawn_why
renew renew 2 0'
filled() {	# a move that takes words and one that takes a reason
	case $1 in
	withdraw) echo "deed=$1&withdrawn_why=Because&$word=$2" ;;
	*) echo "deed=$1&$whole&$word=$2" ;;
	esac
}
row() {	# STATE BUTTON
	echo "DELETE FROM attendance WHERE meeting_id = 9000; DELETE FROM invitation WHERE meeting_id = 9000;
	    REPLACE INTO meeting (id, uid, kind, state, name, starts_at, place, announced_at, updated_at)
	    VALUES (9000, 'invited@x', 'regular', 1, 'Stored', 4102444800, 'Hall', 1, 1);
	    INSERT INTO invitation (id, meeting_id, guest, state, revision, author_id, sent_at, answer, person, post,
	    answered_at, withdrawn_why, changed_at) SELECT 9000, 9000, 'Stored', $1, 3, id, 1, IF($1 = 0, '', 'comes'),
	    IF($1 = 0, '', 'Stored'), IF($1 = 0, '', 'Head'), IF($1 = 0, NULL, 1), IF($1 = 2, 'old', ''), 1
	    FROM account WHERE id = $made_by"
}
