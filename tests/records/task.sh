# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# As its lead unit works on it.
kind=task table=task at=/liaison/tasks new_at=/liaison/inquiries/new desk=liaison answers=1 by_editor=1
maker='li liaison finance' colleague='li2 liaison finance' others='editor reviewer legal office convener system security auditor member'
word=asked_why whole='sure=0' typed=Stored
later=$(($(TZ=CST-8 date +%Y) + 2))
filled() { case $1 in extend) echo "deed=extend&asked_until=$later-06-01&asked_why=$2" ;; *) echo "deed=$1" ;; esac; }
states='0 1 2 3 4'
moves='sign sign 0 1
extend extend 0 0 words
extend extend 1 1 words
done done 1 2'
row() {	# STATE BUTTON
	echo "DELETE FROM task WHERE id = 9000;
	    INSERT INTO task (id, state, revision, author_id, editor_id, source, document, received_on, title, unit_id, due_on,
	    first_due_on, reason, asked_until, asked_why, opened_at, signed_at, done_on, closed_on, changed_at)
	    SELECT 9000, $1, 3, id, id, 'assignment', 'd', '2026-01-01', 'Stored', unit_id, '$((later - 1))-06-01',
	    '$((later - 1))-06-01', IF($1 = 4, 'old', ''), IF('${2-}' IN ('grant', 'refuse') AND $1 < 2, '$later-01-01', NULL),
	    IF('${2-}' IN ('grant', 'refuse'), 'w', ''), 1, IF($1 IN (1, 2, 3), 1, NULL), IF($1 IN (2, 3), '2026-01-01', NULL),
	    IF($1 > 2, '2026-01-01', NULL), 1 FROM account WHERE login = 'li'"
}
