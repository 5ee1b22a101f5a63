# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# As its unit answers it; t_opinions.sh asks.
kind=opinion table=opinion at=/liaison/opinions new_at=/liaison/inquiries/new desk=liaison answers=1 by_editor=1
maker='li liaison finance' colleague='li2 liaison finance' others='editor reviewer legal office convener system security auditor'
word=text whole='answer=agree&sure=0'
filled() { echo "deed=$1&answer=object&text=$2"; }
states='0 1 2 3'
moves='answer answer 0 1 words
change answer 1 1 words'
row() {	# STATE BUTTON
	echo "$(topic_asked);
	    REPLACE INTO opinion (id, state, revision, author_id, editor_id, inquiry_id, topic_id, number, unit_id, question,
	    required, due_on, answer, text, reason, asked_at, answered_at, changed_at)
	    SELECT 9000, $1, 3, id, id, 9001, 9001, 1, unit_id, 'Stored', 0, '2999-01-01', IF($1 = 1, 'agree', ''),
	    IF($1 = 1, 'Stored', ''), IF($1 = 2, 'r', ''), 1, IF($1 = 1, 1, NULL), 1 FROM account WHERE id = $made_by"
}
