# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# As it is written at the meeting; the rows are those of resolution.sh.
. "$tests/records/resolution.sh"
at=/office/meetings/9900/resolutions list_at=/office/meetings/9900/resolutions lands=/office/meetings/9900/resolutions
word=title whole='text=x'
moves='save save 0 0 words
discard discard 0 gone'
