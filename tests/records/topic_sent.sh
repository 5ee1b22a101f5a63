# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# What the office answers; the rows are those of topic.sh.
row_own=0 new_at=/office/topics/own/new
kind=topic table=topic at=/office/topics desk=office answers=1 by_editor=1
maker='offi office finance' colleague='of2 office' others='liaison editor reviewer legal system security auditor'
word=title typed=Because
whole='sure=0'
states='1 2 3 4 5 7 8 9 10 11 12 13 14 15 16 17'
row_author="(SELECT MIN(l.id) FROM account l WHERE l.login = 'li')"	# nobody answers his own
moves='accept accept 1 3 optional-reason=reason
return return 1 2 reason=reason
return return 3 2 reason=reason
decline decline 1 4 reason=reason'
