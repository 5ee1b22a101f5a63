# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
kind=township table=township at=/office/townships desk=office keepers=office without='files list'
maker='of office' colleague='of2 office' reader='co convener' others='liaison editor reviewer legal system security auditor'
word=name usual=save
first='counter=new&address=x'
whole='counter=stored&address=x&position=0'
texts='name:80 counter:80 address:200 hours:200'
states='0 1'
moves='save save 0 0 words
close close 0 1 reason=closed_why
reopen reopen 1 0'
row() {	# STATE BUTTON
	echo "REPLACE INTO township (id, state, revision, author_id, name, counter, address, changed_at, closed_why)
	    SELECT 9000, $1, 3, $made_by, 'Stored', 'stored', 'x', 1, IF($1 = 1, 'old', '')"
}
