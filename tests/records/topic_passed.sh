# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# What the member of a unit answers, before the office sees it; rows of topic.sh.
kind=topic table=topic row_own=0 at=/liaison/topics desk=liaison answers=1 by_editor=1
maker='me member finance' colleague='me2 member finance' others='editor reviewer legal office convener system security auditor'
word=title row_author=''
whole='sure=0'
states='0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17'
moves='pass pass 6 1
back back 6 0 reason=unit_reason'
