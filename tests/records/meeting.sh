# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
kind=meeting table=meeting at=/office/meetings desk=office keepers=office
maker='of office' colleague='of2 office' reader='co convener' others='liaison editor reviewer legal system security auditor'
word=name	# a text that the page shows
first='kind=regular'
next=$(($(TZ=CST-8 date +%Y) + 1))
whole="kind=regular&starts_at=$next-06-01+09:00&place=Hall&chair_seat_id=$(sql \
    "SELECT id FROM seat WHERE role = 'convener' AND until IS NULL LIMIT 1")"
texts='name:120 place:120 delegation:500 ground:500 remote_link:500 note:1000'
states='0 1 2 3'
listed='state=draft'	# the list of those in the first state
# What it is called, the button, from and to which state, what it takes.
moves='save save 0 0 words
announce announce 0 1 words
change save 1 1 words
cancel cancel 1 3 reason=cancelled_why
hold hold 1 2
discard discard 0 gone'
row() {	# STATE BUTTON: row 9000 is in this state, ready for the button
	echo "DELETE FROM attendance WHERE meeting_id = 9000; DELETE FROM invitation WHERE meeting_id = 9000;
	    REPLACE INTO meeting (id, uid, kind, state, name, starts_at, place, chair_seat_id, author_id,
	    announced_at, cancelled_why, updated_at, revision) VALUES (9000, 'row@x', 'regular', $1, 'Stored',
	    UNIX_TIMESTAMP('$next-06-01 09:00') - IF('$2' = 'hold', 1e9, 0), 'Hall', ${whole##*=}, $made_by,
	    IF($1 = 0, NULL, 1), IF($1 = 3, 'old', ''), 1, 3)"
}
