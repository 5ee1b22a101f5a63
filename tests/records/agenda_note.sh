# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# What is saved while it is typed: it stays there, and no event tells it.
. "$tests"/records/agenda_outcome.sh
lands=/office/meetings/9900/agenda/9000/outcome unlisted=note moves='note note 0 0 words'
