# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# What became of an item, at an address of its own; rows of agenda_item.sh.
. "$tests"/records/agenda_item.sh
rest=/outcome lands='/office/meetings/9900/record#item-9000'
word=outcome_text whole='outcome=resolved&said=Said' moves='record record 0 0 words'
