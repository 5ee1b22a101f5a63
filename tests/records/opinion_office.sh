# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# What the office does with it; the rows are those of opinion.sh.
kind=opinion table=opinion at=/office/opinions new_at=/office/inquiries/new desk=office answers=1 by_editor=1
maker='offi office finance' colleague='of2 office' reader='co convener' others='liaison editor reviewer legal system security auditor'
word=reason typed=Because whole='sure=0'
filled() { echo "deed=$1&due_on=2999-$([ "$2" = Later ] && echo 03 || echo 02)-01" | sed 's/^deed=call-off.*/deed=call-off/;s/$/\&reason=Because/'; }
states='0 1 2 3'
moves='call-off call-off 0 2 reason=reason'
