# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# An item has one referral, so what makes new ones is in t_referrals.sh.
kind=referral table=referral at=/office/referrals new_at=/office/referrals/new?item=9971 desk=office keepers=office answers=1 by_editor=1
maker='of office' colleague='of2 office' reader='co convener' others='liaison editor reviewer legal system security auditor member'
word=title whole="text=x&unit_id=2&document=No+1&sent_on=2020-02-01"
states='0 1 2 3'
# What each form has; the text that is typed is in one of its fields.
filled() {
	case $1 in
	answer) echo "deed=answer&answer=$2&answer_document=No+2&answered_on=2020-03-0$([ "$2" = Later ] && echo 2 || echo 1)" ;;
	follow) echo "deed=follow&follows=nothing&note=$2" ;;
	*) filled_usually "$@" ;;
	esac
}
below() { case $1 in answer|follow) echo "/$1" ;; esac; }
moves='save save 0 0 words
send send 0 1 words
answer answer 1 2 words
change answer 2 2 words
follow follow 2 3 words
discard discard 0 gone'
row() {	# STATE BUTTON
	echo "DELETE FROM referral WHERE item_id = 9971;
	    INSERT IGNORE INTO meeting (id, uid, kind, state, name, starts_at, place, announced_at, updated_at)
	    VALUES (9971, 'referral@x', 'regular', 2, 'Meeting', 1577836800, 'Hall', 1, 1);
	    UPDATE meeting SET state = 2, starts_at = 1577836800 WHERE id = 9971;
	    INSERT IGNORE INTO agenda_item (id, meeting_id, kind, state, sort, position, title, outcome, changed_at)
	    VALUES (9971, 9971, 'regular', 1, 'other', 9, 'Matter', 'referred', 1);
	    INSERT IGNORE INTO minutes (id, meeting_id, state, author_id, editor_id, approver_id, number, version, title, issued_on,
	    changed_at) SELECT 9971, 9971, 3, $made_by, $made_by, MIN(id), 'M 1', 1, 'Minutes', '2020-01-09', 1 FROM account
	    WHERE id <> $made_by;
	    REPLACE INTO referral (id, state, revision, author_id, editor_id, item_id, unit_id, title, text, document, sent_on, answer,
	    answer_document, answered_on, follows, note, made_at, changed_at) VALUES (9000, $1, 3, $made_by, $made_by, 9971, 2,
	    'Stored', 'x', 'No 1', IF($1 > 0, '2020-02-01', NULL), IF($1 > 1, 'Stored', ''), IF($1 > 1, 'No 2', ''),
	    IF($1 > 1, '2020-03-01', NULL), IF($1 = 3, 'nothing', ''), 'Stored', 1, 1)"
}
