# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
kind=round table=round at=/office/rounds desk=office keepers=office without=files
maker='of office' colleague='of2 office' reader='co convener' others='liaison editor reviewer legal system security auditor member'
word=title
first='text=new'
next=$(($(TZ=CST-8 date +%Y) + 1))
whole="text=x&last_day=$next-06-01&units=1&units=2"
texts='title:60 text:2000'
states='0 1 2'
listed='state=draft'
moves='save save 0 0 words
open open 0 1 words
change save 1 1 words
close close 1 2
discard discard 0 gone'
row() {	# STATE BUTTON
	echo "DELETE FROM round_unit WHERE round_id = 9000;
	    REPLACE INTO round (id, state, revision, author_id, title, text, last_day, changed_at, opened_at)
	    VALUES (9000, $1, 3, $made_by, 'Stored', 'x', '$next-06-01', 1, IF($1 = 0, NULL, 1))"
}
