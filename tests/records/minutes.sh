# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# As who writes them; what approves them: minutes_approved.sh.
kind=minutes table=minutes at=/office/minutes list_at=/office/minutes new_at=/office/meetings/new desk=office answers=1 by_editor=1
maker='of office' colleague='of2 office' reader='' others='liaison editor reviewer legal system security auditor'
word=title whole='correction=x' written_by=''
states='0 1 2 3 4 5'
# To drop a correction has a form of its own, with the reason.
filled() { case $1 in abandon) echo 'deed=abandon&reason=Because' ;; *) filled_usually "$@" ;; esac; }
below() { case $1 in abandon) echo /abandon ;; esac; }
moves='save save 0 0 words
send send 0 2 words
send submit 1 2
recall recall 1 0
recall recall 2 0
correct correct 3 4 words
abandon abandon 4 3 reason=reason
save save 4 4 words
send send 4 5 words
recall recall 5 4'
row() { minutes_row "$@"; }	# STATE BUTTON
minutes_row() {
	echo "DELETE FROM confirmation WHERE minutes_id = 9000; DELETE FROM confirmation_line WHERE minutes_id = 9000;
	    INSERT IGNORE INTO meeting (id, uid, kind, state, name, starts_at, place, announced_at, updated_at)
	    VALUES (9900, 'agenda@x', 'regular', 2, 'Meeting', 1, 'Hall', 1, 1);
	    UPDATE meeting SET state = 2 WHERE id = 9900;
	    DELETE FROM minutes_line WHERE minutes_id = 9000; DELETE FROM minutes_version_item WHERE minutes_id = 9000; DELETE FROM minutes_version WHERE minutes_id = 9000;
	    DELETE FROM minutes_reader WHERE minutes_id = 9000; DELETE FROM minutes_report WHERE id = 9000;
	    REPLACE INTO minutes (id, meeting_id, state, revision, author_id, editor_id, title, opening, correction, confirm_by, changed_at,
	    version, year, serial, number, issued_on, approver_id)
	    SELECT 9000, 9900, $1, 3, ${written_by:-$made_by}, $made_by, 'Stored', 'Stored', IF($1 > 3, 'x', ''), IF($1 = 1, '2020-01-01', NULL), 1,
	    $1 > 2, IF($1 > 2, 2000, NULL), IF($1 > 2, 1, NULL), IF($1 > 2, 'n', NULL), IF($1 > 2, '2000-01-01', NULL),
	    IF($1 > 2, (SELECT MIN(id) FROM account WHERE id NOT IN ($made_by, ${written_by:-$made_by})), NULL)"
}
