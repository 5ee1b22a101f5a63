#!/bin/sh
# Changes of members on a conference's agenda: agreed to, declined, deferred;
# what the minutes make of them; accounts, lists and pages; and that nobody
# decides meanwhile.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_member_items "$tests"/sample/*.txt
trap database_drop EXIT
office() { program office; as of office civil-affairs; }
convener() { program office; as co convener; }
unit() { program liaison; as "li-$1" liaison "$1"; }
change() { sql "SELECT $2 FROM seat_change WHERE id = $1"; }
sends() { post "$1" "token=$token&$2"; }
day() { TZ=CST-8 date -d "$1" +%F; }
item() { sql "SELECT id FROM agenda_item WHERE seat_change_id = $1 ORDER BY id DESC LIMIT 1"; }
outcome() {	# CHANGE OUTCOME TEXT
	put "/office/meetings/900/agenda/$(item "$1")/outcome" deed=record \
	    "revision=$(sql "SELECT revision FROM agenda_item WHERE id = $(item "$1")")" "outcome=$2" "outcome_text=$(esc "$3")"
}
decides() { sends "/office/people/members/$1" "deed=agree&revision=$(change "$1" revision)&document=By+hand&decided_on=2020-01-01"; }
minutes() { sql "SELECT $1 FROM minutes WHERE meeting_id = 900"; }

# ---- Three units propose; one member has an account of that role alone

program account
as me member health
member=$account
sql "INSERT INTO person (id, code, name) VALUES (900, 'old', 'Old health');
    INSERT INTO seat (person_id, unit_id, role, position, office, post, since)
    SELECT 900, id, 'member', 90, 'Health', 'Head', '2020-01-01' FROM unit WHERE code = 'health';
    UPDATE account SET person_id = 900 WHERE id = $member"
for of_unit in health finance propaganda; do
	unit $of_unit
	seat=$(sql "SELECT s.id FROM seat s JOIN unit u ON u.id = s.unit_id WHERE u.code = '$of_unit' AND s.role = 'member' AND s.until IS NULL LIMIT 1")
	sends /liaison/people/members/new "deed=propose&seat_id=$seat&name=New+$of_unit&post=Head&since=$(day '+3 day')&reason=moved"
	eval "$of_unit=\$(sql 'SELECT MAX(id) FROM seat_change')"
done
# shellcheck disable=SC2154 # set by eval
ok 'three changes wait' is "$(change "$health" name), $(change "$finance" name), $(change "$propaganda" name)" \
    'New health, New finance, New propaganda'
get "/liaison/people/members/$propaganda"
ok 'the page of one says that it waits, for no meeting yet' eval 'says 等联席会议决定 && hides 石榴会'

# ---- On the agenda

office
sql "INSERT INTO meeting (id, uid, kind, state, name, starts_at, place, announced_at, updated_at)
    VALUES (900, 'm@x', 'regular', 1, '石榴会', UNIX_TIMESTAMP() - 7200, 'Hall', 1, 1)"
for c in $health $finance $propaganda; do
	put /office/meetings/900/agenda deed=add "seat_change_id=$c"
done
ok 'they are on it' is "$(sql "SELECT COUNT(*) FROM agenda_item WHERE meeting_id = 900 AND sort = 'member'")" 3
shows "/office/people/members/$health" 'the meeting that it waits for' 'office/meetings/900">石榴会</a>' 由会议决定
ok 'and no form' hides 'value="agree"'
decides "$health"
ok 'the office does not decide by hand' is "$status $(change "$health" state)" '409 0'
ok 'the page says why' says 已经列入会议的议程
unit propaganda
shows "/liaison/people/members/$propaganda" 'the unit the meeting' 石榴会 由会议决定
office
get "/office/meetings/900/agenda/$(item "$health")/outcome"
ok 'its outcomes are its own' eval 'says ">同意调整</option>" ">不同意调整</option>" ">暂缓</option>" && hides ">议定</option>"'
outcome "$health" resolved x
ok 'and no others' is "$status" 422
outcome "$finance" declined ''
ok 'why it is declined must be said' complains outcome_text
outcome "$health" agreed ''
outcome "$finance" declined 任期未满
outcome "$propaganda" deferred 下次再议
put /office/meetings/900/agenda deed=add "title=$(esc 通报核对情况)"
told=$(sql "SELECT id FROM agenda_item WHERE meeting_id = 900 AND sort = 'other'")
put "/office/meetings/900/agenda/$told/outcome" deed=record "revision=$(sql "SELECT revision FROM agenda_item WHERE id = $told")" outcome=noted
put /office/meetings/900 deed=hold "revision=$(sql 'SELECT revision FROM meeting WHERE id = 900')"
ok 'the meeting was held' is "$status" 303

# ---- Held: decided when the minutes are issued

ok 'nothing has changed' is "$(sql "SELECT GROUP_CONCAT(state ORDER BY id) FROM seat_change WHERE id >= $health")" 0,0,0
decides "$finance"
ok 'what was decided waits for the minutes' is "$status $(change "$finance" state)" '409 0'
unit finance
shows "/liaison/people/members/$finance" 'that it waits for the minutes, and no outcome' 等会议纪要印发
ok 'nor why' hides 任期未满
sends "/liaison/people/members/$finance" "deed=withdraw&revision=0"
ok 'its unit does not take it back now' is "$status $(change "$finance" state)" '409 0'
ok 'the page says why' says 会上已经议过
office
get /office/meetings/900/record
put /office/meetings/900/minutes deed=make
put "/office/minutes/$(minutes id)" deed=send "revision=$(minutes revision)" title=m opening=o
convener
put "/office/minutes/$(minutes id)" deed=approve "revision=$(minutes revision)"
ok 'the minutes are issued' is "$status $(minutes version)" '303 1'
office
shows "/office/minutes/$(minutes id)" 'what became of each, also of what is no topic' '会议研究了“成员调整：New health”，同意调整。' \
    '会议研究了“成员调整：New finance”，没有同意。任期未满' '会议研究了“成员调整：New propaganda”，决定暂缓。下次再议' \
    '会议听取并研究了“通报核对情况”。'
number=$(minutes number) today=$(day now)
ok 'what was agreed to is, by the minutes' is "$(change "$health" 'state, document, decided_on')" "2	$number	$today"
ok 'what was declined ends with the reason' is "$(change "$finance" 'state, document, answer')" "3	$number	任期未满"
ok 'what was deferred waits' is "$(change "$propaganda" state)" 0

# ---- Seats, accounts, lists

ok 'one seat ends and the next begins, on the day' is "$(sql "SELECT o.until, s.since FROM seat_change c
    JOIN seat o ON o.id = c.seat_id JOIN seat s ON s.id = c.new_seat_id WHERE c.id = $health")" "$(day '+2 day')	$(day '+3 day')"
ok 'the account of the member who leaves ends with it' is "$(sql "SELECT ends_on FROM account WHERE id = $member")" "$(day '+2 day')"
ok 'of the others none' rows "account WHERE ends_on IS NOT NULL AND id <> $member" 0
program public
nobody
get "/units/health?on=$(day '+3 day')"
ok 'the public list has the new member from the day on' says 'New health'
get "/units/health?on=$(day '+2 day')"
ok 'and not before' hides 'New health'
unit health
shows "/liaison/people/members/$health" 'the unit the decision' "$number" 已同意
unit finance
shows "/liaison/people/members/$finance" 'the unit the reason' 任期未满 未同意
program account
as sy system
shows /office/accounts 'that the new member waits for an account' 'New health' 单位成员
at=/office/accounts/new
get "$at?liaison=$health"
ok 'with the role' says 单位成员的角色 '<dd>单位成员</dd>'
first=$(printf '%s\n' "$page" | sed -n 's/.*name="first"[^>]*value="\([^"]*\)".*/\1/p;s/.*value="\([^"]*\)"[^>]*name="first".*/\1/p' | head -n 1)
sends "$at" "liaison=$health&login=newhealth&name=x&first=${first:-Lang-Enough-77-Pass}"
ok 'the account has it' is "$status $(sql "SELECT r.role FROM account a JOIN account_role r ON r.account_id = a.id
    WHERE a.login = 'newhealth'")" '303 member'

# ---- What was deferred comes to the next, or is decided by hand

office
get "/office/people/members/$propaganda"
ok 'its page has the form again' says 'value="agree"' 还没有列入会议的议程
sql "INSERT INTO meeting (id, uid, kind, state, name, starts_at, place, announced_at, updated_at)
    VALUES (901, 'm2@x', 'regular', 1, '下一次会', UNIX_TIMESTAMP() - 7200, 'Hall', 1, 1)"
shows /office/meetings/901/agenda 'it among what waits' 'New propaganda'
ok 'and none that was decided' hides 'New health' 'New finance'
decides "$propaganda"
ok 'what is on no agenda is written down by the office' is "$status $(change "$propaganda" state)" '303 2'
lianxi audit verify >/dev/null 2>&1
ok 'the audit log is whole' is $? 0
finish
