# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# As who approves them; the rows are those of minutes.sh, by another.
. "$tests/records/minutes.sh"
maker='co convener' colleague='co2 convener' whole='sure=0'
written_by="(SELECT MIN(l.id) FROM account l WHERE l.login = 'of')"	# nobody approves his own
moves='approve approve 2 3
return return 2 0 reason=reason
approve approve 5 3
return return 5 4 reason=reason'
