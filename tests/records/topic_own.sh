# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# The office's own, which it drafts as a unit does.
. "$tests/records/topic.sh"
at=/office/topics/own desk=office row_own=1 row_author='' without=list
maker='own office finance' colleague='own2 office finance' others='liaison editor reviewer legal convener system security auditor member'
moves=$(echo "$moves" | grep -v '^recall ')
sql "UPDATE topic SET title = 'of a unit' WHERE title IN ('AtOnce', 'Filed')"	# those of topic.sh are not counted
