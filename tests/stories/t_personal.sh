#!/bin/sh
# Personal numbers at the desks: in a topic, an answer, a meeting, the reason
# for locking an account they are refused at the field, and nothing is stored.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_personal_desks "$tests"/sample/*.txt
trap database_drop EXIT
send() { # PATH NAME=VALUE...
	where=$1 sent="token=$token"
	shift
	for pair; do sent="$sent&${pair%%=*}=$(esc "${pair#*=}")"; done
	post "$where" "$sent"
}
last() { sql "SELECT MAX(id) FROM $1"; }
refused_at() { # FIELD: its complaint has the masked number; the input stays
	is "$status" 422 && says "id=\"$1-wrong\"" '手机号码 138******11' '1380 000 1111' &&
	    hides 'id="personal"'
}
number='1380 000 1111'

# ---- A topic

program liaison
as li liaison civil-affairs
for field in title problem facts proposal decision; do
	for deed in save submit; do
		send /liaison/topics/new title=topic-one category_id=1 problem=why proposal=how decision=what \
		    deed=$deed
		[ "$status" = 303 ] || ok 'a topic without a number is accepted' false
		one=$(last topic)
		set -- title=topic-two category_id=1 problem=why proposal=how decision=what deed=$deed revision=1
		case $field in
		title) set -- "title=ask $number" category_id=1 problem=why proposal=how decision=what \
		    deed=$deed revision=1 ;;
		problem) set -- title=topic-two category_id=1 "problem=line
ask $number" proposal=how decision=what deed=$deed revision=1 ;;
		facts) set -- "$@" "facts=ask $number" ;;
		proposal) set -- title=topic-two category_id=1 problem=why "proposal=ask $number" decision=what \
		    deed=$deed revision=1 ;;
		decision) set -- title=topic-two category_id=1 problem=why proposal=how "decision=ask $number" \
		    deed=$deed revision=1 ;;
		esac
		send /liaison/topics/new "$@"
		ok "$deed: a number in $field is refused" refused_at $field
		[ $deed = submit ] || { send "/liaison/topics/$one" "$@"
		ok 'also in a stored topic' refused_at $field; }
	done
done
send /liaison/topics/new title=topic-two "problem=a
b
ask $number" deed=save
ok 'the complaint has the line' says '第 3 行 手机号码 138******11'
send /liaison/topics/new title=topic-two 'problem=call 0857-5221234, 520521260115001, 2014-09-15' deed=save
ok 'land lines, file numbers and dates are accepted' is "$status" 303
send /liaison/topics/new title=topic-two 'problem=520521198504120080' deed=save
ok 'a number with a wrong check character is refused' says '像身份证号码 520*************80'
ok 'no topic has a number' rows "topic WHERE CONCAT(title, problem, facts, proposal, decision) LIKE '%1380%'" 0
send /liaison/topics/new title=topic-old category_id=1 problem=why proposal=how decision=what deed=submit
old=$(last topic)
sql "UPDATE topic SET problem = 'ask $number' WHERE id = $old"
send "/liaison/topics/$old" title=topic-old category_id=1 "problem=ask $number" deed=withdraw revision=1
ok 'a topic that already has one can be withdrawn' is "$status" 303

# ---- An answer

send /liaison/topics/new title=topic-sent category_id=1 problem=why proposal=how decision=what deed=submit
waiting=$(last topic)
program office
as of office
for deed in return decline; do
	send "/office/topics/$waiting" deed=$deed "reason=ask $number" revision=1
	ok "$deed: a number in the reason is refused" refused_at reason
done
ok 'the topic was not answered' rows "topic WHERE id = $waiting AND state = 1" 1

# ---- A meeting: all public fields

year=$(($(TZ=CST-8 date +%Y) + 1))
chair=$(sql "SELECT id FROM seat WHERE role = 'convener' AND until IS NULL LIMIT 1")
before=$(sql 'SELECT COUNT(*) FROM meeting')
for field in name place note ground delegation; do
	for deed in save announce; do
		set -- kind=temporary "starts_at=$year-03-01 09:30" "chair_seat_id=$chair" deed=$deed
		for other in name place note ground delegation; do
			if [ $other = $field ]; then set -- "$@" "$other=ask $number"
			else set -- "$@" "$other=words"; fi
		done
		send /office/meetings/new "$@"
		ok "$deed: a number in its $field is refused" refused_at $field
	done
done
ok 'nothing was stored' is "$(sql 'SELECT COUNT(*) FROM meeting')" "$before"
send /office/meetings/new name=m kind=regular "starts_at=$year-03-01 09:30" place=hall \
    "chair_seat_id=$chair" 'note=call 0857-5221234' deed=announce
meeting=$(last meeting)
ok 'a land line is accepted' rows "meeting WHERE id = $meeting AND state = 1" 1
send "/office/meetings/$meeting" name=m kind=regular "starts_at=$year-03-01 09:30" place=hall \
    "chair_seat_id=$chair" "note=call $number" deed=save revision=1
ok 'a change that adds a number is refused' refused_at note
send "/office/meetings/$meeting" kind=regular deed=cancel "cancelled_why=ask $number" revision=1
ok 'a reason with a number is refused' refused_at cancelled_why
ok 'the meeting is not cancelled' rows "meeting WHERE id = $meeting AND state = 1" 1

# ---- An account

program account
as sys system
send /office/accounts/new login=he 'name=He 138-0000-1111' first=an-unlikely-first-word
ok 'a name with a number is refused' says 'id="name-wrong"' '手机号码 138******11'
ok 'no account was created' rows "account WHERE login = 'he'" 0
as sec security
other=$(sql "SELECT id FROM account WHERE login = 'li'")
send "/office/accounts/$other/state" deed=lock "reason=lost 13800001111"
ok 'a reason with a number is refused' says 'id="reason-wrong"' '手机号码 138******11'
ok 'the account is not locked' rows "account WHERE id = $other AND state = 1" 0
finish
