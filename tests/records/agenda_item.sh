# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# An item's words, and that it is taken off; what adds it: t_agenda.sh.
kind=agenda_item table=agenda_item at=/office/meetings/9900/agenda list_at=/office/meetings/9900/agenda new_at=/office/meetings/new desk=office
answers=1 by_editor=1 lands='/office/meetings/9900/agenda#item-9000'
maker='of office' colleague='of2 office' reader='co convener' others='liaison editor reviewer legal system security auditor'
word=presenter whole='title=Stored&minutes=5'
states='0 1 2'
moves='save save 0 0 words
off off 0 2'
row() {	# STATE BUTTON
	echo "INSERT IGNORE INTO meeting (id, uid, kind, state, name, starts_at, place, announced_at, updated_at)
	    VALUES (9900, 'agenda@x', 'regular', 1, 'Meeting', 1, 'Hall', 1, 1);
	    REPLACE INTO agenda_item (id, meeting_id, kind, state, sort, position, title, presenter, author_id, changed_at, revision)
	    VALUES (9000, 9900, 'regular', $1, 'other', IF($1 = 2, NULL, 2), 'Stored', 'Stored', $made_by, 1, 3)"
}
