#!/bin/sh
# A round: the office calls for topics before a conference; six units bring
# eight; late ones are marked, who brought nothing is reminded, and closing
# freezes the list.  What all records have in common: t_records.sh.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_rounds "$tests"/sample/*.txt
trap database_drop EXIT
round() { sql "SELECT $1 FROM round WHERE id = $id"; }
sends() { post "$1" "token=$token&$2"; }
office() { program office; as of office civil-affairs; }
unit() { program liaison; as "li-$1" liaison "$1"; }
day() { TZ=CST-8 date -d "$1 day" +%F; }
brought() { sql "SELECT GROUP_CONCAT(CONCAT(t.title, IF(r.late, ' late', '')) ORDER BY r.at, t.id) FROM round_topic r
    JOIN topic t ON t.id = r.topic_id WHERE r.round_id = ${1-$id}"; }
# brings UNIT TITLE [MORE]: the unit submits a topic -> $made
brings() {
	unit "$1"
	sends /liaison/topics/new "deed=submit&title=$2&category_id=1&problem=p&proposal=o&decision=d${3-}"
	made=$(sql 'SELECT MAX(id) FROM topic')
}

for i in 1 2 3 4 5; do
	sql "INSERT INTO unit (code, position, since) VALUES ('more-$i', 90 + $i, '2014-01-01');
	    INSERT INTO unit_name (unit_id, since, name, short_name) SELECT id, since, 'More $i', 'More $i' FROM unit
	    WHERE code = 'more-$i'"
done

# ---- Drafted and opened

office
route GET /office/rounds /office/rounds
ok 'a list with nothing in it says so' says '没有这样的征集'
route GET /office/rounds/new /office/rounds/new
ok 'all present members are asked by default' is "$(printf '%s' "$page" | grep -c 'name="units" value="[0-9]*" checked')" \
    "$(sql 'SELECT COUNT(*) FROM unit WHERE until IS NULL')"
meeting=$(sql "SELECT MIN(id) FROM meeting WHERE state < 2 AND kind <> 'liaison'")
route POST /office/rounds/new /office/rounds/new "token=$token&deed=save&title=Call+one&units=1"
id=$(sql 'SELECT MAX(id) FROM round')
ok 'a draft needs only a title' is "$(round 'state, title')" '0	Call one'
route GET /office/rounds/# "/office/rounds/$id"
for bad in "last_day=$(day -1)&text=x&units=1" "last_day=$(day 9)&units=1" 'text=x&units=1' "last_day=$(day 9)&text=x" \
    "last_day=$(day 9)&text=x&units=1&meeting_id=999" "last_day=$(day 9)&text=x&units=999"; do
	answers 422 POST "/office/rounds/$id" "token=$token&deed=open&revision=0&title=Call+one&$bad"
done
unit finance
get /liaison/
ok 'a draft is on no desk' hides 'Call one'
office
all=''
for u in $(sql "SELECT id FROM unit WHERE until IS NULL ORDER BY position LIMIT 8"); do all="$all&units=$u"; done
called=$(printf '%s' "$all" | tr -cd '&' | wc -c)
route POST /office/rounds/# "/office/rounds/$id" "token=$token&deed=open&revision=0&title=Call+one&text=What+hinders+you$all&last_day=$(day 3)${meeting:+&meeting_id=$meeting}"
ok 'it is open' is "$(round state) $(sql "SELECT COUNT(*) FROM round_unit WHERE round_id = $id")" "1 $called"
codes=$(sql "SELECT o.code FROM round_unit u JOIN unit o ON o.id = u.unit_id WHERE u.round_id = $id ORDER BY o.position LIMIT 7")
set -- $codes
ok 'more than six units are asked' [ $# -ge 7 ]
other=$(sql "SELECT code FROM unit WHERE until IS NULL AND id NOT IN (SELECT unit_id FROM round_unit) LIMIT 1")

# ---- On the desks of the units it asks

unit "$1"
shows /liaison/ 'it to a unit that is asked' 'Call one' 'What hinders you' '还有 3 天' '本单位还没有提' "liaison/topics/new?round=$id\""
get "/liaison/topics/new?round=$id"
ok 'the link carries the round' says "name=\"round_id\" value=\"$id\""
unit "$other"
get /liaison/
ok 'and not to another' hides 'Call one'

# ---- Eight topics of six units

brings "$1" Part1 "&round_id=$id"
brings "$1" Part2
brings "$2" Part3
brings "$3" Part4
sends /liaison/topics/new "deed=save&title=Part5&round_id=$id"
draft=$(sql 'SELECT MAX(id) FROM topic')
ok 'a draft belongs to no round' is "$(brought)" 'Part1,Part2,Part3,Part4'
sends "/liaison/topics/$draft" "deed=submit&revision=1&title=Part5&category_id=1&problem=p&proposal=o&decision=d&round_id=$id"
brings "$4" Part6
brings "$other" Foreign "&round_id=$id"
ok 'one of a unit that is not asked does not belong to it' is "$(brought)" 'Part1,Part2,Part3,Part4,Part5,Part6'
unit "$1"
shows /liaison/ 'what it has brought' '本单位已提 2 个'
shows "/liaison/topics/$(sql "SELECT id FROM topic WHERE title = 'Part1'")" 'the round on the topic' 'Call one'

# ---- Two open rounds: the one that it was begun from

office
sends /office/rounds/new "deed=open&title=Call+two&text=x&last_day=$(day 9)$all"
two=$(sql 'SELECT MAX(id) FROM round')
brings "$5" Part7 "&round_id=$id"
brings "$5" Undecided
ok 'a topic belongs to that from which it was begun' is "$(brought)" 'Part1,Part2,Part3,Part4,Part5,Part6,Part7'
ok 'and to none if that is not said' is "$(brought "$two")" NULL
office
sends "/office/rounds/$two" "deed=close&revision=$(sql "SELECT revision FROM round WHERE id = $two")"
ok 'closed' is "$(sql "SELECT state FROM round WHERE id = $two")" 2

# ---- After the last day

sql "UPDATE round SET last_day = '$(day -1)' WHERE id = $id"
unit "$6"
shows /liaison/ 'that it is over' '已经过了截止日期'
brings "$6" Part8
ok 'a late topic is taken, and marked' is "$(brought)" 'Part1,Part2,Part3,Part4,Part5,Part6,Part7,Part8 late'
office
shows "/office/rounds/$id" 'who brought what' 'Part1' 'Part8' '迟交' '收到的议题（8）' '没有提' '办理经过'
ok 'eight topics of six units' is "$(sql "SELECT COUNT(*), COUNT(DISTINCT unit_id) FROM round_topic")" '8	6'
shows "/office/topics/$made" 'on the topic that it was late' 'Call one' '迟交'
shows /office/rounds 'how many' "$called 个单位，6 个提了 8 个议题"

# ---- Who brought nothing is reminded, once a day

route GET /office/rounds/#/remind "/office/rounds/$id/remind"
route POST /office/rounds/#/remind "/office/rounds/$id/remind" "token=$token"
ok 'those are reminded, and no other' is "$(sql "SELECT COUNT(*), SUM(unit_id IN (SELECT unit_id FROM round_topic))
    FROM round_reminder")" "$((called - 6))	0"
shows "/office/rounds/$id" 'who was reminded, by whom' '提醒过 1 次' "提醒了 $((called - 6)) 个单位"
answers 409 POST "/office/rounds/$id/remind" "token=$token"
ok 'the page says why' says '没有再提醒'
unit "$7"
shows /liaison/ 'it on the desk of who was' '办公室提醒过'
unit "$1"
get /liaison/
ok 'and of no other' hides '办公室提醒过'

# ---- Closed

office
sends "/office/rounds/$id" "deed=close&revision=$(round revision)"
ok 'it is closed' is "$(round 'state, closed_at > 0')" '2	1'
brings "$7" TooLate "&round_id=$id"
ok 'the list does not change any more' is "$(brought)" 'Part1,Part2,Part3,Part4,Part5,Part6,Part7,Part8 late'
get /liaison/
ok 'and no desk has it' hides 'Call one'
office
answers 409 POST "/office/rounds/$id/remind" "token=$token"
answers 409 POST "/office/rounds/$id" "token=$token&deed=save&revision=$(round revision)&title=Other"
shows "/office/rounds/$id" 'what was brought' 'Part1' 'Part8' '已结束'
sql "UPDATE round SET meeting_id = $meeting WHERE id = $id"
sql "DELETE FROM meeting WHERE id = $meeting" 2>/dev/null
answers 200 GET "/office/rounds/$id"
for bad in state=x year=x after=1 unknown=1; do
	answers 400 GET "/office/rounds?$bad"
done
finish
