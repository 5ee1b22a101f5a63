# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# What the office does with it; the rows are those of task.sh.
kind=task table=task at=/office/tasks desk=office answers=1 by_editor=1
maker='of office' colleague='of2 office' reader='co convener' others='liaison editor reviewer legal system security auditor member'
word=reason whole='sure=0' typed=Stored
lead=$(sql "SELECT unit_id FROM account WHERE login = 'li'") other=$(sql "SELECT id FROM unit WHERE code = 'health'")
filled() {
	case $1 in
	close|grant) echo "deed=$1" ;;
	change) echo "deed=change&unit_id=$lead&due_on=$later-07-01&reason=Because" ;;
	hand) echo "deed=hand&unit_id=$other&due_on=$later-07-01&reason=Because" ;;
	*) echo "deed=$1&reason=Because" ;;
	esac
}
below() { case $1 in change|hand) echo /change ;; esac; }
states='0 1 2 3 4'
moves='close close 2 3
back back 2 1 reason=reason
grant grant 0 0
grant grant 1 1
refuse refuse 0 0 reason=reason
refuse refuse 1 1 reason=reason
press press 0 0 reason=reason
press press 1 1 reason=reason
change change 0 0 reason=reason
change change 1 1 reason=reason
hand hand 0 0 reason=reason
hand hand 1 0 reason=reason
off off 0 4 reason=reason
off off 1 4 reason=reason
off off 2 4 reason=reason'
