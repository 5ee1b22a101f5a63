#!/bin/sh
# The desks as worklists: each kind of work is there, with its number, its link
# and the workdays that are left, the most urgent first.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_worklist "$tests"/sample/*.txt
trap database_drop EXIT
day() { TZ=CST-8 date -d "$1 day" +%F; }
start() { echo $(($(TZ=CST-8 date -d "$(day "$1")" +%s) + ${2-0})); }
# All days are worked, but the day after tomorrow is a holiday.
days=''
for i in $(seq -40 40); do
	[ "$(TZ=CST-8 date -d "$i day" +%u)" -lt 6 ] || days="$days${days:+, }('$(day "$i")', 'work', 'w', '')"
done
sql "DELETE FROM day_off; INSERT INTO day_off (day, kind, name, document) VALUES $days;
    REPLACE INTO day_off (day, kind, name, document) VALUES ('$(day 2)', 'off', 'h', ''); DELETE FROM resolution; DELETE FROM meeting"
unit() { sql "SELECT id FROM unit WHERE code = '$1'"; }
finance=$(unit finance) health=$(unit health)
office() { program office; as of office civil-affairs; }
finance() { program liaison; as li-finance liaison finance; }
topic() {	# ID STATE TITLE DAYS [UNIT [OF_OFFICE]]: as it is since so many days
	sql "INSERT INTO topic (id, unit_id, author_id, editor_id, state, number, title, category_id, problem, proposal, decision,
	    created_at, changed_at, submitted_at, answered_at, version, draft_version, of_office)
	    VALUES ($1, ${5-$finance}, $account, $account, $2, IF($2 IN (0, 1, 2), NULL, 'n$1'), '$3', 1, 'p', 'o', 'd', 1, $(start "-$4"),
	    IF($2 = 0, 0, $(start "-$4")), IF($2 IN (0, 1), NULL, $(start "-$4")), IF($2 = 0, 0, 1), IF($2 = 2, 2, 1), ${6-0});
	    $(topic_versions)"
}
opinion() {	# ID TOPIC UNIT DUE
	sql "INSERT IGNORE INTO inquiry (id, state, author_id, editor_id, topic_id, number, question, due_on, made_at)
		VALUES ($1, 1, $account, $account, $2, 1, 'q', '$4', 1);
	    INSERT INTO opinion (id, author_id, editor_id, inquiry_id, topic_id, number, unit_id, question, required, due_on,
		asked_at, changed_at) VALUES ($1, $account, $account, $1, $2, 1, $3, 'q', 0, '$4', 1, 1)"
}
meeting() {	# ID STATE NAME STARTS
	sql "INSERT INTO meeting (id, uid, kind, state, name, starts_at, place, announced_at, updated_at)
	    VALUES ($1, '$1@x', 'regular', $2, '$3', $4, 'Hall', IF($2 = 0, NULL, 1), $(start -1))"
}
# listed PATH NUMBER WORDS WHEN: one entry of the list, as it is written
entries() { printf '%s\n' "$page" | tr '\n' ' ' | sed 's/.*<ul class="rows todo">//; s/<\/ul>.*//; s/<li>/\n/g' |
	sed 's/<time[^>]*>//g; s/<\/*\(p\|b\|span\|li\|time\)[^>]*>/ /g; s/  */ /g'; }
listed() {
	entries | grep -F "href=\"$PORTAL_BASE$1\">" | grep -F "$2" | grep -qF "$3" || { entries | sed 's/^/# /'; return 1; }
}

# ---- The office's

office
get /office/
ok 'with nothing to do it says so' says '等着办的事（0）' 没有等着办的事
topic 9001 1 old-topic 7
topic 9002 1 new-topic 0
topic 9003 3 placed-next 1
topic 9004 3 asked-about 3
topic 9005 9 tabled-next 2
topic 9006 0 own-draft 1 "$(unit civil-affairs)" 1
sql 'UPDATE topic SET submitted_at = NULL, answered_at = NULL WHERE id = 9006'
opinion 60 9004 "$finance" "$(day -2)"
opinion 61 9004 "$health" "$(day -1)"
meeting 700 1 Sitting "$(start 5 36000)"
meeting 701 1 Begun "$(start -1 36000)"
meeting 702 2 Held "$(start -3 36000)"
meeting 703 0 Drafted NULL
meeting 704 1 Far "$(start 30)"
sql "INSERT INTO invitation (id, meeting_id, unit_id, state, answer, person, post, answered_at, sent_at, changed_at) VALUES
	(1, 700, $finance, 0, '', '', '', NULL, 1, 1), (2, 700, $health, 0, '', '', '', NULL, 1, 1),
	(3, 702, $finance, 1, 'comes', 'P', 'H', 1, 1, 1), (4, 702, $health, 0, '', '', '', NULL, 1, 1);
    INSERT INTO attendance (id, meeting_id, author_id, how, person, changed_at) VALUES (3, 702, $account, 'present', 'P', 1);
    INSERT INTO round (id, state, title, text, last_day, opened_at, changed_at, author_id) VALUES
	(30, 1, 'Call', 't', '$(day 3)', 1, 1, $account), (31, 1, 'Far call', 't', '$(day 30)', 1, 1, $account);
    INSERT INTO round_unit (round_id, unit_id) VALUES (30, $finance), (30, $health), (31, $finance)"
get /office/
ok 'what was submitted is to be accepted' listed office/topics/9001 请受理议题：old-topic '已等 7 个工作日'
ok 'what came today too' listed office/topics/9002 new-topic 今天
ok 'what was accepted is to be placed' listed office/topics/9003 '1 个已受理的议题等着列入联络员会议：placed-next' '已等 1 个工作日'
ok 'but not what units are asked about' eval '! listed office/topics asked-about "" >/dev/null'
ok 'what went up is to be tabled' listed office/topics/9005 '1 个议题过了联络员会议' '已等 2 个工作日'
ok 'opinions that are overdue, as one entry' listed office/opinions '2 份意见过了截止日期' '过了 2 个工作日'
ok 'with the oldest' listed office/opinions 最早的：asked-about ''
ok 'receipts that are missing; a holiday is no workday' listed office/meetings/700/invitations '2 个单位没有交回执：Sitting' '还有 4 个工作日'
ok 'an agenda to issue' listed office/meetings/700/agenda 会议的议程还没有印发：Sitting '还有 4 个工作日'
ok 'a meeting that may have been held' listed office/meetings/701 还没有写明开没开：Begun '已等 1 个工作日'
ok 'attendance that is not recorded' listed 'office/meetings/702/record#attendance' '1 个单位的到会情况还没有记：Held' '已等 3 个工作日'
ok 'minutes that are not made' listed office/meetings/702/minutes 会议开过了，请生成纪要：Held '已等 3 个工作日'
ok 'a meeting that is not announced' listed office/meetings/703 '1 份会议草稿还没有发出：Drafted' '已等 1 个工作日'
ok 'a call for topics that ends' listed office/rounds/30 '2 个单位还没有提议题' '还有 2 个工作日'
ok 'the own topics' listed office/topics/own/9006 '1 个办公室自己的议题还没有提交' '已等 1 个工作日'
ok 'nothing that is far away' hides 'Far call' '没有交回执：Far' '印发：Far'
ok 'the most urgent first' is "$(entries | sed -n 's/.*href="[^"]*office\/\([a-z]*\/*[0-9]*\).*/\1/p' | head -n 5 | tr '\n' ' ')" \
    'opinions topics/9001 meetings/702 meetings/702 rounds/30 '
sql "INSERT INTO agenda_item (id, meeting_id, kind, sort, position, topic_id, topic_version, gate_id, override_ground, author_id, changed_at)
    VALUES (80, 700, 'regular', 'other', 1, NULL, NULL, NULL, '', $account, 1);
    INSERT INTO agenda_version (meeting_id, number, issued_at, account_id) VALUES (700, 1, 1, $account)"
get /office/
ok 'an agenda that was issued is not to be issued' eval '! listed office/meetings/700/agenda 议程还没有印发 "" >/dev/null'
for i in 1 2 3 4 5; do topic 901$i 1 more-$i 2; done
get /office/
ok 'of more than five topics five stand alone' is "$(entries | grep -c 请受理议题)" 5
ok 'and all have an entry' listed office/topics '7 个议题等待受理' '已等 7 个工作日'
sql "UPDATE round SET last_day = '$(day -1)' WHERE id = 30"
get /office/
ok 'a call that has ended is to be closed' listed office/rounds/30 征集该结束了 '过了 1 个工作日'
as co convener
get /office/
ok 'the convener sees the same' listed office/rounds/30 征集该结束了 ''

# ---- A unit's

finance
get /liaison/
ok 'an opinion' listed liaison/opinions/60 请答复意见：asked-about '过了 2 个工作日'
ok 'a receipt' listed liaison/meetings/700 请交回执：Sitting '还有 4 个工作日'
ok 'a call for topics' listed 'liaison/#rounds' '本单位还没有提：Call' '过了 1 个工作日'
topic 9020 2 sent-back 6
topic 9021 0 '' 0
sql 'UPDATE topic SET submitted_at = NULL WHERE id = 9021'
get /liaison/
ok 'a topic that came back' listed liaison/topics/9020 议题退回了，请修改后再提交：sent-back '已等 6 个工作日'
ok 'a draft' listed liaison/topics/9021 议题草稿，写好后请提交：（还没有标题） 今天
ok 'the most urgent first' is "$(entries | grep -o 'href="[^"]*"' | sed 's/.*liaison.//; s/"//' | tr '\n' ' ')" \
    'opinions/60 #rounds topics/9020 meetings/700 topics/9021 #rounds '
sql "UPDATE invitation SET state = 1, answer = 'comes', person = 'P', post = 'H', answered_at = 1 WHERE id = 1;
    INSERT INTO round_topic (round_id, topic_id, unit_id, late, at) VALUES (30, 9001, $finance, 0, 1)"
get /liaison/
ok 'what was answered is not asked again' eval '! listed liaison/meetings/700 回执 "" >/dev/null && hides "本单位还没有提：Call"'
program liaison
as li-health liaison health
get /liaison/
ok 'another unit has its own' eval 'listed liaison/opinions/61 asked-about "" && hides sent-back liaison/opinions/60'

# ---- The month

finance
at="/liaison/meetings?month=$(TZ=CST-8 date -d "$(day 5)" +%Y-%m)"
route GET /liaison/meetings "$at"
ok 'the month has the meetings of the unit' says "liaison/meetings/700\">10:00 Sitting"
ok 'and no others' hides meetings/701 meetings/704
get "/liaison/meetings?month=$(TZ=CST-8 date -d "$(day -2)" +%Y-%m)"
ok 'and its last days' says 'liaison/opinions/60">意见截止：asked-about'
ok 'and no others' hides liaison/opinions/61
for bad in 2026-13 2026 x 1900-01; do answers 400 GET "/liaison/meetings?month=$bad"; done
get /liaison/meetings
ok 'the list leads to the month' says 按月看

# ---- Its cost: what MariaDB logs of the program's connections

cost() {	# PATH -> $cost; not in a subshell, where the connection would be gone
	get "$1"
	root_sql -e "SET GLOBAL log_output = 'TABLE'; SET GLOBAL general_log = 1"
	get "$1"
	cost=$(root_sql -e "SET GLOBAL general_log = 0; SELECT COUNT(*) FROM mysql.general_log WHERE command_type = 'Execute'
	    AND thread_id IN (SELECT ID FROM information_schema.PROCESSLIST WHERE DB = '$PORTAL_DB_NAME');
	    TRUNCATE mysql.general_log")
}
office
cost /office/
ok "the office's desk costs 18 statements at most, not $cost" eval '[ "$cost" -gt 3 ] && [ "$cost" -le 18 ]'
finance
cost /liaison/
ok "a unit's desk costs 20 statements at most, not $cost" eval '[ "$cost" -gt 3 ] && [ "$cost" -le 20 ]'
finish
