# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# The extract of a decided one; what is written at the meeting: resolution_written.sh.
kind=resolution table=resolution at=/office/resolutions list_at=/office/resolutions new_at=/office/meetings/new desk=office answers=1 by_editor=1
maker='of office' colleague='of2 office' reader='' others='liaison editor reviewer legal system security auditor'
word=extract whole='sure=0'
states='0 1 2 3'
moves='save save 1 1 words
send send 1 2 words
publish publish 2 3
return return 2 1 reason=reason
withdraw withdraw 3 1 reason=withdrawn_why'
row() {	# STATE BUTTON
	echo "INSERT IGNORE INTO meeting (id, uid, kind, state, name, starts_at, place, announced_at, updated_at)
	    VALUES (9900, 'agenda@x', 'regular', 2, 'Meeting', 1, 'Hall', 1, 1);
	    UPDATE meeting SET state = 2 WHERE id = 9900; DELETE FROM minutes_report WHERE id = 9000; DELETE FROM minutes WHERE meeting_id = 9900;
	    REPLACE INTO resolution (id, meeting_id, position, state, revision, title, text, extract, issued_on, published_at, editor_id)
	    VALUES (9000, 9900, 1, $1, 3, 'Stored', 'Stored', 'Stored', IF($1 > 0, '2000-01-01', NULL), IF($1 = 3, 1, NULL), $made_by)"
}
