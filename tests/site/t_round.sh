#!/bin/bash
# From a call for topics to the conference, through Apache: eight topics of six
# units with every outcome, opinions in time, late and missing; a meeting that is
# moved and one that is called off, in calendars that another program reads.
. "$(dirname "$0")/lib.sh"
/usr/bin/python3 -c 'import icalendar' || { echo "not ok - python3-icalendar is there"; exit 1; }
up

# ---- Who is signed in

# enter LOGIN ROLE [UNIT]: makes an account with a session; be LOGIN uses it.
secret() { printf '%043d' "$(cksum <<<"$1" | cut -d' ' -f1)"; }
enter() {
	sql "INSERT INTO account (login, name, unit_id, created_at) VALUES ('$1', '$1', ${3-NULL}, 1);
	    INSERT INTO account_role SELECT id, '$2' FROM account WHERE login = '$1';
	    INSERT INTO session (token_hash, account_id, form_hash, created_at, seen_at, expires_at)
		SELECT UNHEX(SHA2('$(secret "$1")', 256)), id, UNHEX(SHA2('$(form_token "$(secret "$1")")', 256)),
		UNIX_TIMESTAMP(), UNIX_TIMESTAMP(), 9999999999 FROM account WHERE login = '$1'"
}
be() { cookie=lianxi=$(secret "$1") token=$(form_token "$(secret "$1")"); }
put() {	# PATH NAME=VALUE... -> $status, $made: what it led to
	local path=$1 fields=()

	shift
	for field; do fields+=(--data-urlencode "$field"); done
	get "$path" -b "$cookie" --data-urlencode "token=$token" "${fields[@]}"
	made=$(header Location | sed 's/.*\///; s/[^0-9].*//')
}
# sent 'what' PATH NAME=VALUE...: is redirected
sent() { local what=$1; shift; put "$@"; ok "$what" is "$status" 303; }
day() { TZ=CST-8 date -d "$1 day" +%F; }
of() { sql "SELECT $2 FROM ${1%% *} WHERE id = ${1#* }"; }	# "TABLE ID" COLUMNS

read -ra unit < <(sql "SELECT id FROM unit WHERE until IS NULL AND code <> 'civil-affairs'
    ORDER BY position LIMIT 6" | tr '\n' ' ')
enter writes-office office
for i in {1..6}; do enter "writes-$i" liaison "${unit[i - 1]}"; done

# ---- The call, and what is brought

be writes-office
asked=()
for i in {0..5}; do asked+=("units=${unit[i]}"); done
sent "six units are called" /office/rounds/new deed=open title=下半年议题 text=请提出需要协调的问题 \
    "last_day=$(day 3)" "${asked[@]}"
round=$made topic=('')
brings() {	# NUMBER UNIT
	be "writes-$2"
	put /liaison/topics/new deed=submit "title=第$1号议题" category_id=1 problem=问题 proposal=建议 decision=请议定
	topic[$1]=$made
}
n_unit=(0 1 1 2 2 3 4 5)
for i in {1..7}; do brings "$i" "${n_unit[i]}"; done
sql "UPDATE round SET last_day = '$(day -1)' WHERE id = $round"
brings 8 6
ok "eight are brought, the last one late" is "$(sql "SELECT COUNT(*), COUNT(DISTINCT unit_id), SUM(late), MAX(late * topic_id)
    FROM round_topic WHERE round_id = $round")" "8	6	1	${topic[8]}"
be writes-office
for i in {1..8}; do put "/office/topics/${topic[i]}" deed=accept revision=1; done
states() { sql "SELECT GROUP_CONCAT(state ORDER BY id) FROM topic WHERE id IN ($(IFS=,; echo "${topic[*]:1}"))"; }
ok "all are accepted" is "$(states)" 3,3,3,3,3,3,3,3

# ---- Opinions: in time, late, missing

asks() {	# TOPIC UNIT -> $opinion
	put /office/inquiries/new deed=ask "topic_id=${topic[$1]}" question=有什么意见 required=1 "units=${unit[$2 - 1]}" \
	    "due_on=$(day 5)"
	opinion=$(sql "SELECT MAX(id) FROM opinion")
}
answers() {	# UNIT
	be "writes-$1"
	put "/liaison/opinions/$opinion" deed=answer revision=0 answer=agree-changes text=请写明资金来源
	be writes-office
}
asks 2 4
answers 4
asks 3 5
sql "UPDATE opinion SET due_on = '$(day -1)' WHERE id = $opinion"
answers 5
asks 4 6
ok "one is in time, one late, one missing" is "$(sql "SELECT GROUP_CONCAT(CONCAT(state, late) ORDER BY id) FROM opinion")" 10,11,00

# ---- The conference, and the meeting that prepares it

seat=$(sql "SELECT id FROM seat WHERE role = 'convener' AND until IS NULL LIMIT 1")
year=$(($(TZ=CST-8 date +%Y) + 1))
announces() {	# KIND NAME START [NAME=VALUE]...
	sent "$2 is announced" /office/meetings/new deed=announce "kind=$1" "name=$2" "starts_at=$3" place=二楼会议室 \
	    "chair_seat_id=$seat" "${@:4}"
}
announces regular 例会 "$year-06-02 09:00"
conference=$made
announces liaison 联络员会议 "$year-05-12 09:00" "conference_id=$conference"
meeting=$made
announces liaison 碰头会 "$year-05-20 15:00"
called_off=$made
adds() { put "/office/meetings/$1/agenda" deed=add "topic_id=${topic[$2]}" minutes=10; }	# MEETING TOPIC
for i in {1..8}; do adds "$meeting" "$i"; done
ok "all eight are on its agenda" is "$(states)" 7,7,7,7,7,7,7,7
sent "the agenda is issued" "/office/meetings/$meeting/agenda/issued" number=0
be writes-1
sent "a substitute is named" "/liaison/meetings/$meeting" revision=0 answer=substitute person=王某 post=股长

# ---- Moved, called off: what calendars say

put /account/sessions deed=feed-make
feed=$(sql "SELECT token FROM calendar_feed ORDER BY id DESC LIMIT 1")
cat >"$work/read.py" <<'PYTHON'
import sys
from datetime import datetime, timedelta, timezone
from icalendar import Calendar

for event in Calendar.from_ical(sys.stdin.buffer.read()).walk('VEVENT'):
    start = event.decoded('DTSTART')
    if not isinstance(start, datetime):     # a day by which something is due
        continue
    start = start.astimezone(timezone(timedelta(hours=8)))
    alarms = [a['TRIGGER'].to_ical().decode() for a in event.walk('VALARM')]
    print(event['UID'], event['SEQUENCE'], event.get('STATUS'),
          start.strftime('%Y-%m-%dT%H:%M'), ','.join(alarms) or '-')
PYTHON
# entry PATH MEETING: its id, sequence, state, start and alarm there
entry() {
	curl -s -m 30 --noproxy '*' "http://127.0.0.1:$PORT$1" | /usr/bin/python3 "$work/read.py" |
	    grep "^$(of "meeting $2" uid) "
}
mine=/liaison/calendar/$feed uid=$(of "meeting $meeting" uid)
first=$(entry "$mine" "$meeting")
ok "the unit's calendar has the meeting, with an alarm" is "$first" \
    "$uid $(of "meeting $meeting" sequence) CONFIRMED $year-05-12T09:00 -P1D"
ok "and so has the public one, without" is "$(entry /meetings.ics "$meeting" | sed 's/ [^ ]*$//')" "${first% *}"
be writes-office
sequence=$(of "meeting $meeting" sequence)
changes() {	# MEETING NAME=VALUE...
	put "/office/meetings/$1" "revision=$(of "meeting $1" revision)" place=二楼会议室 "chair_seat_id=$seat" "${@:2}"
}
changes "$meeting" deed=save kind=liaison name=联络员会议 "conference_id=$conference" "starts_at=$year-05-14 14:30"
changes "$called_off" deed=cancel kind=liaison name=碰头会 "starts_at=$year-05-20 15:00" cancelled_why=改为书面
moved() { is "$(entry "$1" "$meeting" | cut -d' ' -f1-4)" "$uid $((sequence + 1)) CONFIRMED $year-05-14T14:30"; }
gone() { is "$(entry "$1" "$called_off" | cut -d' ' -f3)" CANCELLED; }
for at in "$mine" /meetings.ics; do	# Apache keeps the public one for two seconds
	ok "${at%/c*}: the moved one keeps its id, with the next sequence" soon 10 moved "$at"
	ok "${at%/c*}: the other one is cancelled" soon 10 gone "$at"
done
ok "the receipt stays" is "$(sql "SELECT answer, person FROM invitation WHERE meeting_id = $meeting
    AND unit_id = ${unit[0]}")" 'substitute	王某'

# ---- The meetings sit: every outcome

begins() { sql "UPDATE meeting SET starts_at = UNIX_TIMESTAMP() - 3600 WHERE id = $1"; }
record() {	# MEETING TOPIC OUTCOME [NAME=VALUE]...
	local item

	item=$(sql "SELECT id FROM agenda_item WHERE meeting_id = $1 AND topic_id = ${topic[$2]} AND state = 0")
	put "/office/meetings/$1/agenda/$item/outcome" deed=record "revision=$(of "agenda_item $item" revision)" "outcome=$3" "${@:4}"
}
hold() { changes "$1" deed=hold; }
begins "$meeting"
sent "attendance is recorded" "/office/meetings/$meeting/record" deed=rest \
    "attends=$(($(sql "SELECT MIN(id) FROM invitation WHERE meeting_id = $meeting") * 64 + 5))"
record "$meeting" 1 up-topic
record "$meeting" 2 up-decision
record "$meeting" 3 up-decision
record "$meeting" 4 up-decision
ok "without the opinion one does not go up for decision" is "$status" 422
record "$meeting" 4 up-decision sure=1 outcome_text=县长要求按期上会
ok "with a reason it does" is "$status" 303
record "$meeting" 5 settled outcome_text=两家已经商量好
record "$meeting" 6 returned outcome_text=请补充人数
record "$meeting" 7 deferred outcome_text=等省里文件
record "$meeting" 8 up-topic
hold "$meeting"
ok "each goes where its outcome says" is "$status $(states)" "303 8,9,9,9,10,2,11,8"
for i in {1..8}; do adds "$conference" "$i"; done
ok "five come to the conference, three do not" is "$(states)" 12,12,12,12,10,2,11,12
begins "$conference"
record "$conference" 1 resolved
record "$conference" 2 noted outcome_text=请各单位落实
record "$conference" 3 deferred outcome_text=下次再议
record "$conference" 4 referred
record "$conference" 8 resolved
hold "$conference"
ok "what became of each waits for the minutes" is "$status $(states)" "303 12,12,12,12,10,2,11,12"
ok "each has its outcome" is "$(sql "SELECT GROUP_CONCAT(outcome ORDER BY topic_id) FROM agenda_item WHERE meeting_id = $conference
    AND state = 1 AND topic_id IS NOT NULL")" resolved,noted,deferred,referred,resolved

# ---- What remains of it

get "/office/rounds/$round" -b "$cookie"
ok "the call lists all eight, one of them late" eval 'has "收到的议题（8）" && has 迟交'
get "/office/topics/${topic[4]}" -b "$cookie"
ok "the topic has the reason for going up without an opinion" has 县长要求按期上会
be writes-4
get "/liaison/topics/${topic[6]}" -b "$cookie"
ok "its unit has the reason of a return" has 请补充人数
shown() { get "/meetings/$conference"; has '>已召开<'; }
ok "the public sees that the conference was held" soon 10 shown
ok "no topic is named there" eval '! has 号议题'
lianxi() { instance run lianxi "$@" >"$work/said" 2>&1 || { sed 's/^/# /' "$work/said"; false; }; }
ok "the audit log is intact" lianxi audit verify
ok "and the records agree" lianxi verify
finish
