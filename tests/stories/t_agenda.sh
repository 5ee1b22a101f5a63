#!/bin/sh
# Eight topics of six units on a liaison meeting, the gate to a conference, and
# every outcome of both; the order, what is issued, the papers.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_agenda "$tests"/sample/*.txt
trap database_drop EXIT

office() { program office; as of office; }
other() { program office; as of2 office; }
convener() { program office; as co convener; }
public() { program public; nobody; }
item() { sql "SELECT $3 FROM agenda_item WHERE meeting_id = $1 AND topic_id = $2 ORDER BY id DESC LIMIT 1"; }
state() { sql "SELECT state FROM topic WHERE id = $1"; }
states() { sql "SELECT GROUP_CONCAT(state ORDER BY id) FROM topic WHERE id BETWEEN 9001 AND 9008"; }
order() { sql "SELECT GROUP_CONCAT(COALESCE(topic_id - 9000, sort) ORDER BY position) FROM agenda_item WHERE meeting_id = $1 AND state < 2"; }
# add MEETING TOPIC [NAME=VALUE]...
add() { at=$1 topic=$2; shift 2; put "/office/meetings/$at/agenda" "topic_id=$topic" deed=add "$@"; }
# does MEETING TOPIC DEED [NAME=VALUE]...: with the present revision
does() {
	at=$1 topic=$2 deed=$3
	shift 3
	put "/office/meetings/$at/agenda/$(item "$at" "$topic" id)" "deed=$deed" "revision=$(item "$at" "$topic" revision)" "$@"
}
# outcome MEETING TOPIC OUTCOME [TEXT]
outcome() { put "/office/meetings/$1/agenda/$(item "$1" "$2" id)/outcome" "revision=$(item "$1" "$2" revision)" "outcome=$3" "outcome_text=$(esc "${4-}")"; }
# move MEETING DEED [NAME=VALUE]...: of the meeting itself
move() { at=$1 deed=$2; shift 2; put "/office/meetings/$at" "deed=$deed" "revision=$(sql "SELECT revision FROM meeting WHERE id = $at")" "$@"; }
seat=$(sql "SELECT id FROM seat WHERE role = 'convener' AND until IS NULL LIMIT 1")
meeting() {	# ID KIND NAME [STATE]: one that has begun
	sql "INSERT INTO meeting (id, uid, kind, state, name, starts_at, place, chair_seat_id, chair, ground, announced_at, updated_at)
	    VALUES ($1, '$1@x', '$2', ${4-1}, '$3', UNIX_TIMESTAMP() DIV 86400 * 86400 - 86400 + 3600, '会议厅', $seat, '主持人',
	    IF('$2' = 'temporary', '县领导指示', ''), 1, 1)"
}
office
sql "INSERT INTO topic (id, unit_id, author_id, editor_id, state, number, title, category_id, problem, proposal, decision,
    revision, created_at, changed_at, submitted_at, version, draft_version)
    SELECT 9000 + n.seq, 1 + n.seq % 6, $account, $account, 3, CONCAT('第', n.seq, '号'), CONCAT('樱桃', n.seq, '议题'), 1,
    CONCAT('问题', n.seq), '建议', '请议定', 1, 1, 1, 1000 + n.seq, 1, 1 FROM (SELECT 1 AS seq UNION SELECT 2 UNION SELECT 3 UNION SELECT 4
    UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8) n; $(topic_versions)"
meeting 900 liaison 葡萄联络会
meeting 901 regular 石榴例会
meeting 902 temporary 山楂临时会
meeting 903 liaison 第二次联络会

# ---- On the liaison meeting

route GET /office/meetings/#/agenda /office/meetings/900/agenda
ok 'its labels are there' says '>议题</label>' '>汇报人</label>' '>时长</label>' '>公开</label>' '>加入议程</button>' \
    '樱桃1议题（' 附件默认只在内部看
ok 'nothing can be issued' hides '>印发议程</button>'
get "/office/meetings/900/agenda?unit=$(sql 'SELECT code FROM unit WHERE id = 2')"
ok 'the topics can be filtered by unit' eval 'says 樱桃1议题 樱桃7议题 && hides 樱桃2议题'
sql "INSERT INTO inquiry (id, state, author_id, editor_id, topic_id, number, question, due_on, made_at)
	VALUES (8000, 1, $account, $account, 9002, 1, 'q', '2030-01-01', 1);
    INSERT INTO opinion (author_id, editor_id, inquiry_id, topic_id, number, unit_id, question, required, due_on, asked_at, changed_at)
	VALUES ($account, $account, 8000, 9002, 1, 4, 'q', 0, '2030-01-01', 1, 1)"
get /office/meetings/900/agenda?opinions=open
ok 'by opinions that are not there' eval 'says 樱桃2议题 意见未征齐 && hides 樱桃1议题'
get /office/meetings/900/agenda?opinions=complete
ok 'or are' eval 'says 樱桃1议题 && hides 樱桃2议题'
answers 400 GET /office/meetings/900/agenda?opinions=x
sql "UPDATE opinion SET state = 1, answer = 'object', text = '柠檬意见', answered_at = 1, late = 1 WHERE topic_id = 9002"
answers 404 GET /office/meetings/999/agenda
route POST /office/meetings/#/agenda /office/meetings/900/agenda \
    "token=$token&topic_id=9001&presenter=$(esc 财政局)&minutes=20&deed=add"
ok 'the report on tasks came before it' is "$(order 900)" tasks,1
for t in 2 3 4 5 6 7 8; do add 900 900$t minutes=5; done
ok 'all are on it' is "$(order 900) $(states)" tasks,1,2,3,4,5,6,7,8\ 7,7,7,7,7,7,7,7
add 903 9001
ok 'a topic is on one agenda at a time' is "$status $(sql 'SELECT COUNT(*) FROM agenda_item WHERE meeting_id = 903')" '422 0'
put /office/meetings/900/agenda deed=add
ok 'nothing chosen is refused' complains topic_id
put /office/meetings/900/agenda deed=add seat_change_id=1 title=x
ok 'two things are' says 只选一样
get "/office/meetings/901/agenda/$(item 900 9001 id)"
ok 'an item is at its own meeting' is "$status" 404
add 900 1
ok 'a topic that does not wait is' is "$status" 422
add 901 9001
ok 'one that is being sifted does not come to the conference' is "$status" 422
does 900 9008 off
ok 'one that is taken off is accepted again' is "$(order 900) $(state 9008)" 'tasks,1,2,3,4,5,6,7 3'
add 900 9008
put "/office/meetings/900/agenda/$(sql "SELECT id FROM agenda_item WHERE meeting_id = 900 AND sort = 'tasks'")" deed=off revision=0
ok 'the report on tasks stays' says 不能移出

# ---- Its outcomes

route GET /office/meetings/#/agenda/#/outcome "/office/meetings/900/agenda/$(item 900 9001 id)/outcome"
ok 'the outcomes are those of a liaison meeting' says '>提交讨论</option>' '>提交议定</option>' '>会商解决</option>' \
    '>退回</option>' '>暂缓</option>' '>结果</label>' '>说明</label>' '>记录结果</button>'
ok 'and no others' hides '>议定</option>' '>报县政府</option>'
route POST /office/meetings/#/agenda/#/outcome "/office/meetings/900/agenda/$(item 900 9001 id)/outcome" \
    "token=$token&revision=$(item 900 9001 revision)&outcome=up-topic"
outcome 900 9002 resolved
ok 'an outcome of a conference is refused' complains outcome
outcome 900 9003 settled
ok 'how it was settled must be said' complains outcome_text
outcome 900 9002 up-decision
outcome 900 9003 settled 两家商量好了
outcome 900 9004 returned 请补充人数
outcome 900 9005 deferred 等省里文件
sql "INSERT INTO inquiry (id, state, author_id, editor_id, topic_id, number, question, due_on, made_at)
	VALUES (9000, 1, $account, $account, 9006, 1, 'q', '2030-01-01', 1);
    INSERT INTO opinion (author_id, editor_id, inquiry_id, topic_id, number, unit_id, question, required, due_on, asked_at, changed_at)
	VALUES ($account, $account, 9000, 9006, 1, 2, 'q', 1, '2030-01-01', 1, 1)"
outcome 900 9006 up-decision
ok 'without a required opinion a topic does not go up for decision' complains outcome outcome_text
ok 'unless that is confirmed' says 必须的意见还没有收齐 '>意见没有收齐，仍要提交议定</label>'
outcome 900 9006 up-topic
ok 'for discussion it does' is "$status" 303
put "/office/meetings/900/agenda/$(item 900 9006 id)/outcome" "revision=$(item 900 9006 revision)" outcome=up-decision sure=1 "outcome_text=$(esc 县长要求)"
ok 'with a reason it does' is "$status $(item 900 9006 outcome)" '303 up-decision'
outcome 900 9007 up-topic
move 900 hold
ok 'the meeting is not held while a topic has none' is "$status" 409
ok 'which is named' says '/outcome">樱桃8议题</a>' '还有议题没有记录结果'
ok 'only that one' hides '/outcome">樱桃1议题'
outcome 900 9008 up-decision
outcome 900 9008 up-topic
outcome 900 9008 up-decision 改过两次
get /office/topics/9004
ok 'before it is held nothing has moved' is "$(states)" 7,7,7,7,7,7,7,7
get /office/meetings/900/record
ok 'nothing says where to go on' hides 下一步
cookie="$cookie; lianxi-did=agenda_item.record"
get /office/meetings/900/record
ok 'and after an outcome that all have one' says 各项都有了结果
sql "UPDATE agenda_item SET outcome = '' WHERE topic_id = 9008"
get /office/meetings/900/record
ok 'while one has none, it is that' is "$(says "#item-$(item 900 9008 id)\">记录第" && hides 各项都有了结果 && echo yes)" yes
sql "UPDATE agenda_item SET outcome = 'up-decision' WHERE topic_id = 9008"
get /office/meetings/900/record
ok 'but after an outcome' says 下一步 '/office/meetings/900#deeds">会议的页面'
office
move 900 hold
ok 'then each goes where its outcome says' is "$status $(states)" 303\ 8,9,10,2,11,9,8,9
outcome 900 9001 deferred 再说
ok 'an outcome is final' is "$status" 409
shows /office/meetings/900 'the next step' 下一步 选一次例会
sql 'UPDATE meeting SET conference_id = 901 WHERE id = 900'
sql "UPDATE topic SET state = state + 5 WHERE state IN (8, 9)"
shows /office/meetings/900 'that nothing is left when all have gone on' 没有别的要接着办的了
sql "UPDATE topic SET state = state - 5 WHERE state IN (13, 14)"
shows /office/meetings/900 'the agenda that it prepared' '/office/meetings/901/agenda#add'
sql 'UPDATE meeting SET conference_id = NULL WHERE id = 900'
shows /office/topics/9004 'why it was returned' 葡萄联络会 请补充人数 '>退回</span>' 上过的会议

# ---- The gate

for t in 9004 9005 9003; do
	add 901 $t
	[ $t != 9005 ] || {
		ok 'what no liaison meeting let up is refused, with the reason' is "$status" 409
		ok 'by name of the rule' says 还没有经过联络员会议同意 提交讨论
	}
	ok "topic $t is not on the conference's agenda" rows "agenda_item WHERE meeting_id = 901 AND topic_id = $t" 0
done
get /office/meetings/901/agenda
ok 'what passed can be chosen' says '<optgroup label="联络员会议同意提交的">' '<option value="9001"'
ok 'what did not stands apart, with the reason' eval 'says 现在不能列入的议题 上次会议暂缓 && hides "<option value=\"9005\""'
as_office() {	# SQL: by the program's own database account
	mariadb --no-defaults -S "$PORTAL_DB_SOCKET" -u portal_office "-p$(cat "${PORTAL_DB_PASSWORD_FILE%/*}/portal_office")" \
	    "$PORTAL_DB_NAME" -e "$1" 2>&1
}
put_item="INSERT INTO agenda_item (meeting_id, kind, sort, position, changed_at, topic_id, topic_version, gate_id, gate_kind, gate_state, gate_outcome, override_ground)"
forged() {	# WHAT VALUES: refused by this constraint
	ok "$1" eval 'as_office "$put_item VALUES ($2)" | grep -q "$3"'
}
e=$(item 900 9005 id) a=$(item 900 9001 id)
forged 'SQL of the program cannot put it there' "901, 'regular', 'topic', 9, 1, 9005, 1, NULL, NULL, NULL, NULL, ''" agenda_gate
forged 'nor with a ground' "901, 'regular', 'topic', 9, 1, 9005, 1, NULL, NULL, NULL, NULL, 'x'" agenda_gate
forged 'nor with half a gate' "901, 'regular', 'topic', 9, 1, 9005, 1, $e, NULL, 1, 'up-topic', ''" agenda_gate
forged "nor with another topic's gate" "901, 'regular', 'topic', 9, 1, 9005, 1, $a, 'liaison', 1, 'up-topic', ''" agenda_passed
forged 'nor as of a liaison meeting' "901, 'liaison', 'topic', 9, 1, 9005, 1, NULL, NULL, NULL, NULL, ''" agenda_of_meeting
ok 'nor can a liaison meeting become a conference' eval "as_office \"UPDATE meeting SET kind = 'regular' WHERE id = 900\" | grep -q agenda_of_meeting"
move 903 save kind=regular
ok 'without an agenda the form changes the kind' is "$(sql 'SELECT kind FROM meeting WHERE id = 903')" liaison	# and complains of the rest
add 903 9005
move 903 save kind=regular "starts_at=$(sql 'SELECT LEFT(FROM_UNIXTIME(starts_at + 28800), 16) FROM meeting WHERE id = 903')" name=x place=x "chair_seat_id=$seat"
ok 'with one it does not' says 这次会议已经有议程，类型不能再改
does 903 9005 off
sql 'UPDATE topic SET state = 11 WHERE id = 9005'

# ---- On the conference: order, words, two secretaries

for t in 1 2 6 7 8; do add 901 900$t minutes=10; done
ok 'those that were let up are on it' is "$(order 901) $(states)" tasks,1,2,6,7,8\ 12,12,10,2,11,12,12,12
does 901 9006 up
does 901 9001 down
does 901 9008 place place=2
ok 'up, down, to the second place' is "$(order 901)" tasks,8,6,1,2,7
does 901 9008 up
ok 'nothing comes before the report on tasks' is "$(order 901)" tasks,8,6,1,2,7
old=$(item 901 9001 revision)
does 901 9001 save minutes=30 "presenter=$(esc 民政局张某)"
other
put "/office/meetings/901/agenda/$(item 901 9001 id)" deed=save "revision=$old" minutes=5
ok 'a second secretary overwrites nothing' is "$status $(item 901 9001 minutes)" '409 30'
ok 'and sees what stands there' says 现在的内容 民政局张某
put "/office/meetings/901/agenda/$(item 901 9001 id)" deed=down "revision=$old"
ok 'nor moves what was changed' is "$status $(order 901)" '409 tasks,8,6,1,2,7'
does 901 9007 up
ok 'what was not she moves' is "$(order 901)" tasks,8,6,1,7,2
route GET /office/meetings/#/agenda/# "/office/meetings/901/agenda/$(item 901 9001 id)"
route POST /office/meetings/#/agenda/# "/office/meetings/901/agenda/$(item 901 9001 id)" "token=$token&deed=save&revision=$(item 901 9001 revision)&minutes=30&presenter=$(esc 民政局李某)"
put /office/meetings/901/agenda deed=add "title=$(esc 身份证110101199003077432)"
ok 'numbers of people are refused' complains title
put /office/meetings/901/agenda deed=add "title=$(esc 通报核对平台情况)" minutes=15
shows /office/meetings/901/agenda 'the running times' '>09:00</time>' '>09:10</time>' '>09:20</time>' '>09:50</time>' 通报核对平台情况

# ---- Issued

put /office/meetings/901/agenda/issued number=0
ok 'it is issued' is "$status $(sql 'SELECT COUNT(*) FROM agenda_version_item WHERE meeting_id = 901 AND number = 1')" '303 7'
route GET /office/meetings/#/agenda/issued /office/meetings/901/agenda/issued
ok 'as a sheet' says '第 1 版' '<td>09:20</td>' 樱桃1议题 民政局李某 上次会议议定事项的落实情况
route POST /office/meetings/#/agenda/issued /office/meetings/901/agenda/issued "token=$token&number=0"
put /office/meetings/901/agenda/issued number=1
ok 'the same is not issued again' is "$status $(sql 'SELECT MAX(number) FROM agenda_version')" '409 1'
does 901 9007 off
does 901 9002 save minutes=25
does 901 9002 place place=2
ok 'what is taken off may come up again' is "$(state 9007)" 8
shows /office/meetings/901/agenda 'that it was changed' '和印发的第 1 版不一样'
put /office/meetings/901/agenda/issued number=1
shows /office/meetings/901/agenda/issued 'what changed' '第 2 版' '移出原第 5 项：樱桃7议题' '原第 6 项，现第 2 项' '时长原为 10 分钟，现为 25 分钟'
shows '/office/meetings/901/agenda/issued?version=1' 'the first as it was' 樱桃7议题 '第 1 版，'
answers 404 GET '/office/meetings/901/agenda/issued?version=3'
ok 'an issued row cannot be changed' eval 'as_office "UPDATE agenda_version_item SET minutes = 1" | grep -q denied'
ok 'the history of the meeting has both' rows "event WHERE kind = 'meeting' AND object_id = 901 AND verb = 'issue'" 2
route GET /office/meetings/#/booklet /office/meetings/901/booklet
ok 'the booklet has the topics whole' says 樱桃1议题 问题1 请议定 目录
ok 'and what units and the liaison meeting said of them' says 柠檬意见 '>不同意</span>' 逾期答复 葡萄联络会 '>提交议定</span>' 改过两次

# ---- Papers

content x
file_id=100
for home in "agenda_item_id $(item 901 9001 id) 桂花公开.pdf" "agenda_item_id $(item 901 9001 id) 桂花内部.pdf" 'meeting_id 901 桂花会议.pdf' \
    "agenda_item_id $(item 901 9007 id) 桂花移出.pdf"; do
	# shellcheck disable=SC2086 # words
	set -- $home
	file_id=$((file_id + 1))
	sql "INSERT INTO file (id, sha256, size, name, media_type, position, $1, added_at, public)
	    VALUES ($file_id, UNHEX(SHA2('x', 256)), 1, '$3', 'application/pdf', 1, $2, 1, $file_id = 104)"
done
does 901 9001 save minutes=30 open=101 open=103
ok 'one is made public, and no file of another home' is "$(sql 'SELECT GROUP_CONCAT(id) FROM file WHERE public')" 101,104
answers 200 GET /office/files/102/桂花内部.pdf
public
shows /meetings/901 'the public paper' 桂花公开.pdf
ok 'and no other' hides 桂花内部 桂花会议 桂花移出
for path in / /meetings /meetings.ics /meetings.atom "/search?q=$(esc 桂花)" /sitemap-meetings-1.xml; do
	get "$path"
	page=$(printf '%s' "$page" | sed 's/value="[^"]*"//g; s/<title>[^<]*//g; s/“[^”]*”//g')
	ok "no paper is named at ${path%%\?*}" hides 桂花内部 桂花会议 桂花移出
done
answers 200 GET /files/101/桂花公开.pdf
for f in 102/桂花内部.pdf 103/桂花会议.pdf 104/桂花移出.pdf; do
	answers 404 GET "/files/$f"
	ok "nor are its blocks public" rows "public_file_block WHERE file_id = ${f%%/*}" 0
done
sql "INSERT INTO invitation (meeting_id, unit_id, sent_at, changed_at) VALUES (901, 2, 1, 1), (901, 4, 1, 1);
    UPDATE invitation SET state = 2, withdrawn_why = 'x' WHERE unit_id = 4"
unit() { program liaison; as "inv-$1" liaison "$(sql "SELECT code FROM unit WHERE id = $1")"; }
unit 2
shows /liaison/meetings/901 'the issued agenda and all papers' '第 2 版' 樱桃1议题 移出原第 桂花公开 桂花内部 桂花会议
ok 'but not those of what was taken off' hides 桂花移出
for f in 101/桂花公开.pdf 102/桂花内部.pdf 103/桂花会议.pdf; do answers 200 GET "/liaison/files/$f"; done
answers 404 GET /liaison/files/104/桂花移出.pdf
stranger=$(sql 'SELECT MAX(id) FROM unit WHERE id NOT IN (SELECT reader_id FROM topic_reader WHERE unit_id IN (2, 4))')
for who in 4 "$stranger"; do
	unit "$who"
	for f in 101/桂花公开.pdf 102/桂花内部.pdf 103/桂花会议.pdf; do answers 404 GET "/liaison/files/$f"; done
done
get /liaison/meetings/901
ok 'a unit that is not invited finds nothing' is "$status" 404
unit 4
get /liaison/meetings/901
ok 'one whose invitation was withdrawn sees no agenda' hides 樱桃 桂花
office
does 901 9001 save minutes=30 shut=101
public
answers 404 GET /files/101/桂花公开.pdf

# ---- Its outcomes

office
outcome 901 9001 resolved
outcome 901 9002 noted 请各单位落实
outcome 901 9006 deferred 下次再议
outcome 901 9008 referred
move 901 hold
ok 'all wait for the minutes' is "$status $(states)" 303\ 12,12,10,2,11,12,8,12
program liaison
as li liaison "$(sql 'SELECT code FROM unit WHERE id = 3')"
get /liaison/topics/9002
ok 'its unit sees no outcome' eval "says 石榴例会 待纪要印发 && hides '>已研究</span>' 请各单位落实"
office
put /office/meetings/901/minutes deed=make
does_minutes() { put "/office/minutes/$(sql 'SELECT id FROM minutes')" "deed=$1" "revision=$(sql 'SELECT revision FROM minutes')" title=x sure=1; }
does_minutes send
convener
does_minutes approve
ok 'then each goes where its outcome says' is "$status $(states)" 303\ 13,14,10,2,11,11,8,15
public
shows /meetings/901 'that it was held' '>已召开<'
program liaison
as li liaison "$(sql 'SELECT code FROM unit WHERE id = 3')"
shows /liaison/topics/9002 'its unit what became of it' 葡萄联络会 石榴例会 '>提交议定</span>' '>已研究</span>' 请各单位落实
office

# ---- A temporary conference: the convener, on a ground

add 902 9006
ok 'a deferred topic that had passed comes as it is' is "$status $(item 902 9006 gate_outcome)" '303 up-decision'
add 902 9005
ok 'one that had not is refused, with the way' says 由召集人写明依据
put /office/meetings/902/agenda topic_id=9005 deed=override override_ground=x
ok 'the office does not override' is "$status" 409
convener
get /office/meetings/902/agenda
ok 'the convener chooses it apart from others' says '<optgroup label="没有经联络员会议同意，要由召集人写明依据的">' '<option value="9005"'
ok 'the convener may' says '>依据</label>' '>由召集人列入</button>'
ok 'and adds nothing else' hides '>加入议程</button>'
put /office/meetings/902/agenda topic_id=9005 deed=override
ok 'with a ground' complains override_ground
put /office/meetings/901/agenda topic_id=9005 deed=override override_ground=x
ok 'to a temporary conference' is "$status" 409
put /office/meetings/902/agenda topic_id=9005 deed=override "override_ground=$(esc 县长批示)"
ok 'it is on the agenda' is "$status $(state 9005)" '303 12'
for page_of in meetings/902/agenda meetings/902/booklet topics/9005; do shows "/office/$page_of" 'the ground' 县长批示; done
office
put /office/meetings/902/agenda/issued number=0
shows /office/meetings/902/agenda/issued 'the ground' 县长批示
sql "INSERT INTO seat_change (id, role, state, revision, author_id, unit_id, name, office, post, since, reason, proposed_at)
    VALUES (9000, 'member', 0, 0, $account, 4, '枇杷新人', 'Office', '局长', '2030-01-01', 'moved', 1)"
get /office/meetings/902/agenda
ok 'waiting changes of members can be added' says '>成员调整</label>' 枇杷新人
put /office/meetings/902/agenda deed=add seat_change_id=9000
shows /office/meetings/902/agenda 'it' '成员调整：枇杷新人（局长）'
move 902 cancel cancelled_why=rain
ok 'a cancelled meeting gives its topics back' is "$status $(states)" 303\ 13,14,10,2,3,9,8,15
ok 'and its changes' rows 'agenda_item WHERE open_change_id = 9000' 0

# ---- A draft that is discarded

meeting 904 liaison 草稿会 0
sql "UPDATE meeting SET announced_at = NULL, author_id = $account WHERE id = 904"
add 904 9005
put /office/meetings/904/agenda/issued number=0
ok 'a draft issues nothing' is "$status" 409
move 904 discard
ok 'gives them back too' is "$status $(state 9005) $(sql 'SELECT COUNT(*) FROM agenda_item WHERE meeting_id = 904')" '303 3 0'

# ---- A topic that its unit withdraws meanwhile

withdraw() { sql "UPDATE topic SET state = 5, draft_version = version + 1, revision = revision + 1 WHERE id = $1"; }
meeting 905 liaison 撤回会
add 905 9005
ok 'one waits there' is "$status $(state 9005)" '303 7'
withdraw 9005
get /office/meetings/905/booklet
ok 'the booklet has no text of it' hides 问题5
shows /office/meetings/905/agenda 'that it was withdrawn' '单位已撤回，请移出'
shows /office/meetings/905/record 'that there is nothing to record' '单位已撤回，不用记结果'
does 905 9005 off
ok 'its item can be taken off, and it stays withdrawn' is "$status $(state 9005) $(item 905 9005 state)" '303 5 2'
sql "UPDATE topic SET state = 3, draft_version = version WHERE id = 9005"
add 905 9005
ok 'brought again it has another item' is "$status $(state 9005)" '303 7'
withdraw 9005
move 905 hold
ok 'the meeting is held without an outcome for it' is "$status $(state 9005) $(item 905 9005 state)" '303 5 2'

# ---- A version that no liaison meeting saw

again() {	# TOPIC: withdrawn, written anew, submitted and accepted
	sql "UPDATE topic SET state = 3, version = version + 1, draft_version = version, revision = revision + 1,
	    title = '换过的议题' WHERE id = $1; $(topic_versions)"
}
sql "UPDATE topic SET state = 3, draft_version = version WHERE id = 9005"
meeting 906 liaison 换版会
meeting 907 regular 换版例会
add 906 9005
outcome 906 9005 up-decision
again 9005
move 906 hold
ok 'what was decided of the old one is not done to the new' is "$status $(state 9005) $(item 906 9005 state)" '303 3 2'
sql "UPDATE topic SET state = 8 WHERE id = 9004"
sql "INSERT INTO agenda_item (meeting_id, kind, state, sort, position, topic_id, topic_version, outcome, changed_at)
    VALUES (906, 'liaison', 1, 'topic', 9, 9004, 1, 'up-topic', 1)"
again 9004
add 907 9004
ok 'a version that did not pass is refused' is "$status" 409
ok 'nor does SQL bring it there' sql_fails agenda_passed "INSERT INTO agenda_item (meeting_id, kind, sort, position, topic_id, topic_version, gate_id, gate_kind,
    gate_state, gate_outcome, changed_at) SELECT 907, 'regular', 'topic', 9, 9004, 2, MAX(id), 'liaison', 1, 'up-topic', 1
    FROM agenda_item WHERE meeting_id = 906 AND topic_id = 9004"

# ---- A note decides nothing

meeting 908 liaison 记一半的会
add 908 9004
noted=/office/meetings/908/agenda/$(item 908 9004 id)/outcome
put "$noted" deed=note "revision=$(item 908 9004 revision)" outcome=settled said=half
ok 'what is typed is saved, the outcome is not' is "$status $(item 908 9004 said) $(item 908 9004 outcome)" '303 half '
move 908 hold
ok 'and the meeting is not held' is "$status" 409
outcome 908 9004 deferred 下次再议
put "$noted" deed=note "revision=$(item 908 9004 revision)" outcome_text= said=more
move 908 hold
ok 'nor when its text was taken away' is "$status" 409
put "/office/meetings/907/agenda/$(item 908 9004 id)/outcome" deed=note "revision=$(item 908 9004 revision)" said=x
ok 'an item has its own meeting in its address' is "$status" 404

# ---- What was issued keeps the meeting of its day

meeting 909 regular 搬家例会
put /office/meetings/909/agenda deed=add "title=$(esc 通报)"
put /office/meetings/909/agenda/issued number=0
sql "UPDATE meeting SET place = '新厅', name = '搬过的例会', starts_at = starts_at + 60 WHERE id = 909"
shows /office/meetings/909/agenda 'that it moved' 会议的名称、时间或者地点改过 请补发 '>印发议程</button>'
shows /office/meetings/909/agenda/issued 'the meeting as it was' '搬家例会议程</h1>' 地点：会议厅
put /office/meetings/909/agenda/issued number=1
shows /office/meetings/909/agenda/issued 'what moved' '搬过的例会议程</h1>' 地点：新厅 '地点：原为“会议厅”，现为“新厅”' 原为“搬家例会” 时间：原为
shows '/office/meetings/909/agenda/issued?version=1' 'the first as it was' 地点：会议厅
move 909 hold
sql "UPDATE meeting SET place = '别厅' WHERE id = 909"
shows /office/meetings/909/agenda 'that it is over' 已经召开，不用再印发
ok 'and asks for nothing' hides 请补发 '>印发议程</button>' 还没有印发

finish
