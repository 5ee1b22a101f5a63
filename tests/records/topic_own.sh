# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# The office's own, which it drafts as a unit does; rows of topic.sh.
kind=topic table=topic at=/office/topics/own desk=office row_own=1 row_author='' keepers='office liaison'
maker='own office finance' colleague='own2 office finance' others='liaison editor reviewer legal convener system security auditor member'
word=title listed=state=draft
first='problem=p'
whole='category_id=1&problem=p&proposal=o&decision=d&duties=1&units=3'
texts='title:60 problem:8000 facts:8000 proposal:8000 decision:4000'
states='0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17'
unlisted=save	# leaves no event
listed='state=draft'
usual=save	# the button when none is sent
by_editor=1 without=list	# a second click is of who moved it last
known='reason=unit_reason reason=round_id'	# the member's, on the same form
moves='save save 0 0 words
save save 2 2 words
save save 5 5 words
submit submit 0 1 words
submit submit 2 1 words
submit submit 5 1 words
withdraw withdraw 0 5 words
withdraw withdraw 1 5
withdraw withdraw 2 5 words
withdraw withdraw 3 5 reason=reason
withdraw withdraw 7 5 reason=reason
withdraw withdraw 8 5 reason=reason
withdraw withdraw 9 5 reason=reason
withdraw withdraw 11 5 reason=reason
discard discard 0 gone'
sql "UPDATE topic SET title = 'of a unit' WHERE title IN ('AtOnce', 'Filed')"	# those of topic.sh are not counted
