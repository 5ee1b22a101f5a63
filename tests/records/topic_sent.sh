# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# What the office answers; the rows are those of topic.sh.
kind=topic table=topic at=/office/topics desk=office answers=1 by_editor=1
maker='offi office finance' colleague='of2 office' reader='co convener' others='liaison editor reviewer legal system security auditor'
word=title typed=Because
whole='sure=0'
states='1 2 3 4 5'
moves='accept accept 1 3 optional-reason=reason
return return 1 2 reason=reason
decline decline 1 4 reason=reason'
