#!/bin/sh
# Minutes: made from rows, confirmed by units or not, approved by another, issued
# with a number and locked, corrected; who reads them, and what a conference
# decided is not decided before.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/minutes.sh"
ok 'a database is made' database story_minutes "$tests"/sample/*.txt
trap database_drop EXIT
printer
office
year=$(day today | cut -c1-4)
meeting=901
conference 901
lines() { sql "SELECT GROUP_CONCAT(text ORDER BY position SEPARATOR '|') FROM minutes_line WHERE minutes_id = $(minutes id) AND version = $1"; }

# What the meeting's page says is left to do: says or hides words.
left() {
	get "/office/meetings/$meeting"
	"$@"
}

# ---- Made from rows

answers 404 GET /office/meetings/999/minutes
put /office/meetings/999/minutes deed=make
ok 'nor can they be made' is "$status" 404
put /office/meetings/999/resolutions deed=add title=x
ok 'nor anything decided' is "$status" 404
put /office/meetings/901/minutes deed=make
ok 'there are none before the meeting was held' is "$status $(sql 'SELECT COUNT(*) FROM minutes')" '409 0'
ok 'which is said' says 会议还没有写明已召开
add 桂圆事项 item_id=9011 "unit_id=$(unit health)" "units=$(unit natural-resources)" "due_on=$(day '+40 days')" "deliverable=$(esc 交方案)"
hold
ok 'it was held, and nothing is decided' is "$status $(topic_states)" '303 12,12,12'
route GET /office/meetings/#/minutes /office/meetings/901/minutes
ok 'the button is there' says '>生成纪要</button>'
key=$(field once)
route POST /office/meetings/#/minutes /office/meetings/901/minutes "token=$token&deed=make&once=$key"
id=$(minutes id)
post /office/meetings/901/minutes "token=$token&deed=make&once=$key"
ok 'a second click leads to the same' sent Location "${PORTAL_BASE%/}/office/minutes/$id"
other
put /office/meetings/901/minutes deed=make
ok 'another makes no second' is "$status $(sql 'SELECT COUNT(*) FROM minutes')" '409 1'
office
route GET /office/minutes/# "/office/minutes/$id"
ok 'it has when, where, who' says "$(day today | sed 's/-0*/年/; s/-0*/月/')日，副县长张主持在会议厅主持召开石榴会议901" 石榴会议901纪要
ok 'who was there' says 出席：'</b>县卫健局人health'
ok 'each item, as its outcome says' says 一、樱桃1议题901 '关于“樱桃1议题901”的汇报，议定以下事项。同意先收治' '决定暂缓。等文件'
ok 'what was decided, who, by when' says '1. 桂圆事项' 由县卫健局牵头 县自然资源局配合 成果要求：交方案
ok 'in one sentence' says "由县卫健局牵头，县自然资源局配合，于$(day '+40 days' | sed 's/-0*/年/; s/-0*/月/')日前完成。成果要求：交方案。</p>"
ok 'units have their short names throughout' says '会议听取了县卫健局关于“樱桃1议题901”的汇报'
ok 'its buttons are there' says '>送审</button>' '>保存草稿</button>'
put "/office/minutes/$id" deed=save revision=0 title= opening=x
ok 'it has a title' complains title
put "/office/minutes/$id" deed=save revision=0 title=x "opening=$(esc 身份证110101199003077432)"
ok 'and no numbers of people' complains opening
put "/office/minutes/$id" deed=save revision=0 "title=$(esc 荔枝纪要)" "opening=$(esc 改过的开头)" "closing=$(esc 结尾)" "others=$(esc 县法院)" "readers=$(unit civil-affairs)"
ok 'it is saved' is "$status $(minutes 'title, closing')" '303 荔枝纪要	结尾'
ok 'the meeting leads to them' left says "office/minutes/$id\">写好纪要，送审"
other
put "/office/minutes/$id" deed=save revision=0 "title=$(esc 别的)"
ok 'a second secretary overwrites nothing' is "$status $(minutes title)" '409 荔枝纪要'
office
item=9012
revision() { sql "SELECT revision FROM agenda_item WHERE id = $item"; }
route GET /office/minutes/#/items/# "/office/minutes/$id/items/$item"
route POST /office/minutes/#/items/# "/office/minutes/$id/items/$item" "token=$token&deed=minute&revision=$(revision)&minuted=$(esc 财政局说明了情况。)"
shows "/office/minutes/$id" 'the words of an item' 财政局说明了情况。
ok 'instead of the usual ones' eval '! has "<p>会议听取并研究了"'
put "/office/minutes/$id/items/$item" deed=note "revision=$(revision)" "minuted=$(esc 财政局说了。)"
ok 'typed words are saved, and lead to the own form' sent Location "${PORTAL_BASE%/}/office/minutes/$id/items/$item"
put "/office/minutes/$id/items/$item" deed=minute revision=0 minuted=x
ok 'an older form is refused' is "$status $(sql "SELECT minuted FROM agenda_item WHERE id = $item")" '409 财政局说了。'
answers 404 GET "/office/minutes/99/items/$item"
sql "INSERT INTO agenda_item (id, meeting_id, kind, sort, position, state, changed_at) VALUES (9018, 901, 'temporary', 'tasks', 9, 1, 1)"
shows "/office/minutes/$id" 'that nothing is printed of a report on no tasks' '印发的议程里没有还没办结的任务'
ok 'nor is it' hides '会议听取并研究了“上次会议议定事项的落实情况”'
sql "INSERT INTO agenda_version (meeting_id, number, issued_at, account_id) VALUES (901, 1, 1, $account);
    INSERT INTO task (id, state, author_id, editor_id, source, document, title, unit_id, received_on, due_on, first_due_on, opened_at, changed_at)
    VALUES (9018, 0, $account, $account, 'instruction', 'd', 't', $(unit health), '2020-01-01', '2020-01-01', '2020-01-01', 1, 1);
    INSERT INTO agenda_version_task VALUES (901, 1, 9018, $(unit health), 't', '2020-01-01', 0, 'red')"
shows "/office/minutes/$id" 'the report on tasks, with its title' '、上次会议议定事项的落实情况</h2>' '会议听取并研究了“上次会议议定事项的落实情况”。'
sql "DELETE FROM agenda_version_task; DELETE FROM agenda_version; DELETE FROM task WHERE id = 9018; DELETE FROM agenda_item WHERE id = 9018"

# ---- Nothing is decided yet

for topic in 9011 9012; do
	get "/office/topics/$topic"
	ok 'the office sees what was recorded, as not issued' says 待纪要印发 办公室记录的结果
done
liaison health
get /liaison/topics/9011
ok 'the unit sees that it waits' says 待纪要印发
ok 'and no outcome' hides '>议定</span>' 同意先收治 已议定
get /liaison/topics
ok 'nor in its list' hides 已议定
for other_unit in finance propaganda; do
	liaison $other_unit
	get /liaison/concerned/9011
	ok "nor does $other_unit" hides '>议定</span>' 同意先收治 已议定
done
liaison health
answers 404 GET "/liaison/minutes/$id"
get /liaison/minutes
ok 'no unit reads the draft' hides 荔枝
public
get /meetings/901
ok 'the public neither' hides 荔枝 同意先收治 桂圆 印发，
get /search?q=$(esc 桂圆)
ok 'nor finds it' hides 桂圆事项
by_liaison() {
	mariadb --no-defaults -N -B -S "$PORTAL_DB_SOCKET" -u portal_liaison "-p$(cat "${PORTAL_DB_PASSWORD_FILE%/*}/portal_liaison")" "$PORTAL_DB_NAME" -e "$1" 2>&1
}
for column in opening closing reason correction others; do
	ok "SQL of the units' program does not read $column" eval 'by_liaison "SELECT $column FROM minutes" | grep -q denied'
done
ok 'nor its history' is "$(by_liaison "SELECT COUNT(*) FROM own_event WHERE kind IN ('minutes', 'resolution')")" 0
ok 'nor what is written only' eval 'by_liaison "SELECT title FROM resolution" | grep -q denied'
ok 'nor outcomes' is "$(by_liaison "SELECT COUNT(*) FROM topic_pass WHERE outcome <> '' AND meeting_id = 901")" 0

# ---- Approved by another

office
shows /office/ 'that they are not sent' '份纪要还没有送审'
does approve
ok 'the office does not approve' is "$status" 409
sql "INSERT INTO invitation (id, meeting_id, unit_id, state, sent_at, changed_at) VALUES (9019, 901, $(unit finance), 0, 1, 1)"
shows "/office/minutes/$id" 'who is left out of who was there' '还有 1 个单位或者来宾没有记到会情况' '县财政局。<a href' '/office/meetings/901/record#attendance'
does send "title=$(esc 荔枝纪要)"
ok 'so it is not sent at once' complains sure
ok 'but when that is meant' is "$(minutes state) $(does send "title=$(esc 荔枝纪要)" sure=1; echo "$status") $(minutes state)" '0 303 2'
does recall
sql "DELETE FROM invitation WHERE id = 9019"
does send "title=$(esc 荔枝纪要)" "opening=$(esc 改过的开头)" "closing=$(esc 结尾)" "others=$(esc 县法院)" "readers=$(unit civil-affairs)"
ok 'it is sent' is "$status $(minutes state)" '303 2'
does save title=x
ok 'and locked' is "$status $(minutes title)" '409 荔枝纪要'
put "/office/minutes/$id/items/$item" deed=minute "revision=$(revision)" minuted=x
ok 'with its items' is "$status $(sql "SELECT minuted FROM agenda_item WHERE id = $item")" '409 财政局说了。'
does recall
ok 'it is taken back' is "$status $(minutes state)" '303 0'
does send "title=$(esc 荔枝纪要)" "opening=$(esc 改过的开头)" "closing=$(esc 结尾)" "others=$(esc 县法院)" "readers=$(unit civil-affairs)"
convener
shows /office/ 'that they wait for approval' 纪要等召集人批准印发 "office/minutes/$id\""
get "/office/minutes/$id"
ok 'the convener has the buttons' says '>批准印发</button>' '>退回</button>'
does return
ok 'it is not returned without a reason' complains reason
does return "reason=$(esc 写清楚些)"
ok 'with one it is' is "$status $(minutes state)" '303 0'
office
shows "/office/minutes/$id" 'why' 写清楚些
route POST /office/minutes/# "/office/minutes/$id" "token=$token&deed=send&revision=$(minutes revision)&title=$(esc 荔枝纪要)&opening=$(esc 改过的开头)&closing=$(esc 结尾)&others=$(esc 县法院)&readers=$(unit civil-affairs)"
sql "INSERT INTO account_role VALUES ($account, 'convener')"
does approve
ok 'who wrote it does not approve it' is "$status $(minutes state)" '409 2'
ok 'which is said' says 没有批准：您参与了起草
sql "DELETE FROM account_role WHERE account_id = $account AND role = 'convener'"
program office
as both office,convener
sql "INSERT INTO event (kind, object_id, at, account_id, verb, state) VALUES ('agenda_item', 9013, 1, $account, 'minute', 1)"
does approve
ok 'nor who once wrote one of its items, though others wrote in it since' is "$status $(minutes state)" '409 2'
sql "DELETE FROM event WHERE kind = 'agenda_item' AND verb = 'minute' AND account_id = $account;
    INSERT INTO event (kind, object_id, at, account_id, verb, state, sequence)
	SELECT 'minutes', id, 1, $account, 'correct', 4, version FROM minutes WHERE id = $id"
does approve
ok 'nor who wrote a correction' is "$status $(minutes state)" '409 2'
for role in liaison editor reviewer legal system security auditor member; do
	program office
	as "no-$role" $role finance
	for path in /office/minutes "/office/minutes/$id" "/office/minutes/$id/sheet" "/office/minutes/$id/report" /office/meetings/901/minutes; do
		answers 403 GET "$path"
	done
	answers 403 POST "/office/minutes/$id" "token=$token&deed=approve&revision=$(minutes revision)"
done
convener
post "/office/minutes/$id" "token=$token&deed=approve&revision=$(minutes revision)&number=x"
ok 'no form sends a number' is "$status" 400
twice=$(minutes revision)
does approve
ok 'another does' is "$status $(minutes 'state, version, year, serial, number')" "303 3	1	$year	1	〔$year〕1号"
ok 'on this day' is "$(minutes 'issued_on, approver_id')" "$(day today)	$account"
office
put /office/meetings/901/record deed=rest
ok 'who was there does not change any more' is "$status $(says 会议纪要已经送审或者印发 && echo said)" '409 said'
convener
put "/office/minutes/$id" deed=approve "revision=$twice"
ok 'a second click changes nothing' is "$status $(minutes version)" '303 1'
ok 'what has a lead unit and a last day is a task of it now' is "$(sql "SELECT t.title, t.unit_id, t.due_on, t.deliverable, t.state,
    (SELECT GROUP_CONCAT(unit_id) FROM task_unit WHERE task_id = t.id) FROM task t JOIN resolution r ON r.id = t.resolution_id
    WHERE t.title = '桂圆事项'")" "桂圆事项	$(unit health)	$(day '+40 days')	交方案	0	$(unit natural-resources)"
ok 'and nothing else' is "$(sql "SELECT COUNT(*) FROM task WHERE source = 'resolution'")" \
    "$(sql 'SELECT COUNT(*) FROM resolution WHERE state > 0 AND unit_id IS NOT NULL AND due_on IS NOT NULL AND meeting_id = 901')"
office
ok 'the meeting says what is left: the report, who has not read, who has not signed' left says 纪要已经印发 把纪要报县政府 '还有 5 个单位没有阅纪要' \
    "office/tasks?meeting=901&amp;state=open\">还有 1 个任务没有签收"
ok 'and not what is done' left hides 核对到会情况 送审 等召集人批准
convener
ok 'then topics go where their outcomes say' is "$(topic_states)" 13,14,11
ok 'its text is there' is "$(lines 1 | cut -d'|' -f1)" 改过的开头
ok 'with who reads it' is "$(lines 1 | rev | cut -d'|' -f1 | rev)" 示例县人民政府、县法院、县民政局、县财政局、县卫健局、县自然资源局、县委宣传部
ok 'readers are who has a topic or a task in it, and who is ticked' is "$(sql "SELECT GROUP_CONCAT(u.code ORDER BY u.code) FROM minutes_reader r
    JOIN unit u ON u.id = r.unit_id WHERE r.minutes_id = $id")" civil-affairs,finance,health,natural-resources,propaganda

# ---- Locked

office
does save title=x
ok 'nothing is written any more' is "$status $(minutes title)" '409 荔枝纪要'
ok 'which is explained' says 按“更正” 成为同一编号的下一版
put "/office/minutes/$id/items/$item" deed=minute "revision=$(revision)" minuted=x
ok 'nor in an item' is "$status" 409
for forged in 'UPDATE minutes_line SET text = 1' 'DELETE FROM minutes_line' "UPDATE minutes_version SET title = 'x'" 'DELETE FROM minutes_version' \
    'DELETE FROM minutes' "UPDATE minutes SET approver_id = author_id WHERE id = $id" "UPDATE minutes SET number = NULL WHERE id = $id"; do
	ok "SQL of the program: $forged is refused" denied "$forged"
done

# ---- Read

get "/office/minutes/$id"
ok 'the office sees who has not read it' says '发送和阅读（0／5）' 还没有阅
route GET /office/minutes /office/minutes
ok 'so does the list' says 荔枝纪要 "〔$year〕1号" '5 个单位还没有阅'
get '/office/minutes?state=draft'
ok 'by state' hides 荔枝纪要
route GET /office/minutes/#/sheet "/office/minutes/$id/sheet"
route GET /office/minutes/#/minutes.pdf "/office/minutes/$id/minutes.pdf"
ok "it is there as PDF" is "$status" 200
route GET /office/minutes/#/minutes.docx "/office/minutes/$id/minutes.docx"
ok "it is there as .docx" is "$status" 200
liaison health
shows /liaison/ 'that they are issued' 纪要已经印发，请看一看 "liaison/minutes/$id\""
route GET /liaison/minutes /liaison/minutes
route GET /liaison/minutes/# "/liaison/minutes/$id"
route GET /liaison/minutes/#/minutes.pdf "/liaison/minutes/$id/minutes.pdf"
ok "its readers have it as PDF" is "$status" 200
route GET /liaison/minutes/#/minutes.docx "/liaison/minutes/$id/minutes.docx"
ok "its readers have it as .docx" is "$status" 200
get "/liaison/minutes/$id"
ok 'a unit reads it' says 荔枝纪要 桂圆事项 '>已阅</button>' "〔$year〕1号"
shows /liaison/meetings/901 'the way to them' "liaison/minutes/$id\">会议纪要"
shows /liaison/topics/9011 'its topic' '>议定</span>' 同意先收治
route POST /liaison/minutes/#/read "/liaison/minutes/$id/read" "token=$token"
ok 'its receipt' is "$(sql "SELECT read_version, account_id FROM minutes_reader WHERE minutes_id = $id AND unit_id = $(unit health)")" "1	$account"
post "/liaison/minutes/$id/read" "token=$token"
ok 'is noted once' is "$status $(sql "SELECT COUNT(*) FROM audit WHERE verb = 'minutes.read'")" '303 1'
answers 403 POST "/liaison/minutes/$id/read" "token=x"
program liaison
as li-land liaison land
sql "DELETE FROM minutes_reader WHERE unit_id IN ($(unit natural-resources), $(unit land))"
get /liaison/minutes
ok 'a unit that is no reader has none' hides 荔枝
answers 404 GET "/liaison/minutes/$id"
answers 404 POST "/liaison/minutes/$id/read" "token=$token"
answers 404 GET "/liaison/minutes/$id/confirm"
sql "INSERT INTO minutes_reader (minutes_id, unit_id) VALUES ($id, $(unit land))"
liaison natural-resources
shows "/liaison/minutes/$id" 'the unit that follows a reader' 荔枝纪要
sql "DELETE FROM minutes_reader WHERE unit_id = $(unit land)"
office
shows "/office/minutes/$id" 'who has' '发送和阅读（1／4）' 已阅 li-health
public
sql "UPDATE meeting SET updated_at = 1 WHERE id = 901"
shows /meetings/901 'that they are issued, and when' "〔$year〕1号 已经印发" "最近更新：<time datetime=\"$(day today)"
ok 'not what they say' hides 荔枝 同意先收治 桂圆

# ---- The report to the county government

office
get /office/meetings/901/record
ok 'attendance is shown, not asked for' eval 'says 到会情况不能改 && hides 保存到会情况'
route GET /office/minutes/#/report "/office/minutes/$id/report"
report() {
	deed=$1
	shift
	put "/office/minutes/$id/report" "deed=$deed" "revision=$(sql "SELECT revision FROM minutes_report WHERE id = $id")" "$@"
}
report send sent_on=2000-01-01
ok 'it is not sent before the minutes' complains sent_on
report answer "sent_on=$(day today)"
ok 'nor answered before it is sent' is "$status" 409
route POST /office/minutes/#/report "/office/minutes/$id/report" "token=$token&deed=send&revision=0&sent_on=$(day today)"
report receive "sent_on=$(day today)" "received_on=$(day today)"
report answer "sent_on=$(day today)" "received_on=$(day today)" "answered_on=$(day today)"
ok 'an answer has words' complains answer
report answer "sent_on=$(day today)" "received_on=$(day today)" "answered_on=$(day today)" "document=$(esc 县府函1号)" "answer=$(esc 同意)"
ok 'then the meeting says that no more' left hides 把纪要报县政府 已经报县政府
sql "UPDATE minutes_reader SET read_version = read_version + 10 WHERE minutes_id = $id; UPDATE task SET state = state + 1, signed_at = 1"
ok 'and at last that nothing is left' left says 没有别的要接着办的了
sql "UPDATE minutes_reader SET read_version = read_version - 10 WHERE minutes_id = $id; UPDATE task SET state = state - 1, signed_at = NULL"
ok 'sent, received, answered' is "$(sql "SELECT state, document, answer FROM minutes_report WHERE id = $id")" '3	县府函1号	同意'

# ---- Corrected

office
route GET /office/minutes/#/correct "/office/minutes/$id/correct"
put "/office/minutes/$id/correct" "revision=$(minutes revision)" correction=
ok 'a correction says what it changes' complains correction
route POST /office/minutes/#/correct "/office/minutes/$id/correct" "token=$token&revision=$(minutes revision)&correction=$(esc 结尾漏了一句)"
add 补写的 item_id=9012
put "/office/minutes/$id/items/$item" deed=minute "revision=$(revision)" "minuted=$(esc 更正的财政局)"
does save "title=$(esc 荔枝纪要)" "opening=$(esc 改过的开头)" "closing=$(esc 新结尾)" "correction=$(esc 结尾漏了一句)" "readers=$(unit civil-affairs)" "readers=$(unit finance)" "readers=$(unit health)" "readers=$(unit propaganda)"
ok 'it is written' is "$status $(minutes 'state, closing')" '303 4	新结尾'
liaison health
get "/liaison/minutes/$id"
ok 'until it is approved everybody reads the first' hides 新结尾 补写的 更正的财政局
get /liaison/resolutions
ok 'and nothing more is decided' hides 补写的
office
does send "title=$(esc 荔枝纪要)" "opening=$(esc 改过的开头)" "closing=$(esc 新结尾)" "correction=$(esc 结尾漏了一句)" "readers=$(unit civil-affairs)" "readers=$(unit finance)" "readers=$(unit health)" "readers=$(unit propaganda)"
sql "UPDATE topic SET state = 12 WHERE id = 9013"
convener
does approve
ok 'it is a new version of the same number' is "$status $(minutes 'state, version, number, serial')" "303 3	2	〔$year〕1号	1"
ok 'topics do not move again' is "$(topic_states)" 13,14,12
ok 'what is new comes behind what was decided' is "$(sql "SELECT GROUP_CONCAT(title ORDER BY position) FROM resolution WHERE meeting_id = 901")" 桂圆事项,补写的
ok 'the first is as it was' eval 'case $(lines 1) in *新结尾*) false ;; esac'
shows "/office/minutes/$id" 'the second, and what it changes' 新结尾 更正说明：结尾漏了一句 更正的财政局
shows "/office/minutes/$id?version=1" 'the first' '已经更正' 财政局说了。
answers 404 GET "/office/minutes/$id?version=3"
liaison health
shows "/liaison/minutes/$id" 'the second' 新结尾 '>已阅</button>' 更正说明：结尾漏了一句
shows "/liaison/minutes/$id?version=1" 'the first' '已经更正'
answers 404 GET "/liaison/minutes/$id?version=3"

# ---- A correction that is dropped

office
lines2=$(lines 2)
attended() { sql "SELECT id, IF(how = '', '-', how), post, IF(person = 'x', '-', person) FROM attendance WHERE meeting_id = 901 ORDER BY id" | tr '\n\t' ';,'; }
put "/office/minutes/$id/correct" "revision=$(minutes revision)" "correction=$(esc 又漏了)"
shows /office/meetings/901/record 'attendance may be corrected' 保存到会情况
add 多余的 item_id=9012
put "/office/minutes/$id/items/$item" deed=minute "revision=$(revision)" "minuted=$(esc 再改的财政局)"
does save "title=$(esc 别的标题)" opening=x closing=y others=z "correction=$(esc 又漏了)" "readers=$(unit audit)"
get "/office/minutes/$id"
ok 'the way to attendance is there, and to dropping it' says '/office/meetings/901/record#attendance' "/office/minutes/$id/abandon\""
was=$(attended)
there=$(sql "SELECT id FROM invitation WHERE meeting_id = 901 AND unit_id = $(unit natural-resources)")
put "/office/attendance/$there" "revision=$(sql "SELECT revision FROM attendance WHERE id = $there")" how=substitute "person=$(esc 代会的人)" post=x
sql "INSERT INTO invitation (id, meeting_id, unit_id, state, sent_at, changed_at) VALUES (9019, 901, $(unit finance), 0, 1, 1);
    INSERT INTO attendance (id, meeting_id, author_id, changed_at, how, person) VALUES (9019, 901, $account, 1, 'present', 'x')"
ok 'who was there is corrected too' eval '[ "$was" != "$(attended)" ]'
route GET /office/minutes/#/abandon "/office/minutes/$id/abandon"
ok 'a correction can be dropped' says '>放弃更正</button>' '第 2 版照样有效' '逐项的写法变回第 2 版' '到会情况变回第 2 版'
abandons() { post "/office/minutes/$id/abandon" "token=$token&deed=abandon&revision=$(minutes revision)&reason=$(esc "$1")"; }
abandons ''
ok 'with a reason, which is named' complains reason
ok 'by its own name' says '<a href="#reason">为什么不更正了：请填写这一项'
sql "UPDATE minutes_version SET opening = NULL, attendance_kept = 0 WHERE minutes_id = $id AND version = 2"
shows "/office/minutes/$id/abandon" 'what does not come back' '变回去的只有标题' '改过的到会情况不会变回去'
sql "UPDATE minutes_version SET opening = '改过的开头', attendance_kept = 1 WHERE minutes_id = $id AND version = 2"
route POST /office/minutes/#/abandon "/office/minutes/$id/abandon" "token=$token&deed=abandon&revision=$(minutes revision)&reason=$(esc 核对过，没有漏)"
ok 'the version that was issued is in force' is "$status $(minutes 'state, version, title, opening, closing, others, correction')" '303 3	2	荔枝纪要	改过的开头	新结尾		结尾漏了一句'
ok 'with its items' is "$(sql "SELECT minuted FROM agenda_item WHERE id = $item")" 更正的财政局
ok 'and who was there' is "$(attended)" "${was}9019,-,,-;"
shows "/office/attendance/$there" 'and says so' 到会情况改回印发的 代会的人
ok 'and its readers' is "$(sql "SELECT GROUP_CONCAT(u.code ORDER BY u.code) FROM minutes_reader r
    JOIN unit u ON u.id = r.unit_id WHERE r.minutes_id = $id")" civil-affairs,finance,health,natural-resources,propaganda
ok 'what was written for it is gone' rows "resolution WHERE title = '多余的'" 0
ok 'the text is as it was' is "$(lines 2)" "$lines2"
shows "/office/minutes/$id" 'who dropped it, and why' 放弃更正会议纪要 核对过，没有漏
ok 'it is in the log' is "$(sql "SELECT GROUP_CONCAT(verb ORDER BY id) FROM audit WHERE verb IN ('minutes.abandon', 'agenda_item.restore', 'attendance.restore', 'resolution.discard')")" \
    agenda_item.restore,attendance.restore,attendance.restore,resolution.discard,minutes.abandon
abandons 再来
ok 'there is nothing to drop then' is "$status" 409
put "/office/minutes/$id/correct" "revision=$(minutes revision)" "correction=$(esc 第三次)"
get "/office/minutes/$id"
ok 'the next correction begins with what was issued' is "$(field closing)$(hides 退回了，意见如下 && echo 1)" 1
ok 'in its words' says 新结尾 更正的财政局
# Another saves meanwhile: dropping waits for the meeting, and then sees it.
client "$PORTAL_DB_NAME" -e "BEGIN; SELECT id FROM meeting WHERE id = 901 FOR UPDATE;
    INSERT INTO resolution (meeting_id, item_id, position, title, text, author_id, editor_id, changed_at) VALUES (901, 9012, 99, '同时写的', 't', $account, $account, 1);
    UPDATE attendance SET post = '同时改的' WHERE id = $there; DO SLEEP(2); COMMIT" >/dev/null &
other=$! tries=0
until [ -n "$(root_sql -e "SELECT 1 FROM information_schema.PROCESSLIST WHERE STATE = 'User sleep'")" ] || [ $((tries += 1)) -gt 50 ]; do
	sleep 0.02
done
ok 'another has the meeting' test $tries -le 50
abandons x
wait $other
ok 'what another wrote at that moment is gone too' is "$status $(sql "SELECT COUNT(*) FROM resolution WHERE title = '同时写的'") $(sql "SELECT post FROM attendance WHERE id = $there")" "303 0 Head"
sql "DELETE FROM attendance WHERE id = 9019; DELETE FROM invitation WHERE id = 9019"

# ---- Confirmed by the units that attended

office
post /office/settings/rules/confirm-days "token=$token&revision=0&value=3"
meeting=902
conference 902
hold
put /office/meetings/902/minutes deed=make
id=$(minutes id)
# shellcheck disable=SC2086 # words
does send $words
ok 'units are asked first' is "$status $(minutes state)" '409 0'
# shellcheck disable=SC2086
does confirm $words
ok 'they are' is "$status $(minutes state) $(sql "SELECT GROUP_CONCAT(u.code ORDER BY u.code) FROM confirmation c JOIN unit u ON u.id = c.unit_id
    WHERE c.minutes_id = $id")" '303 1 health,natural-resources'
ok 'until a workday' [ "$(minutes "DATEDIFF(confirm_by, DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR)) >= 3")" = 1 ]
does submit
ok 'the office waits for them' is "$status $(minutes state)" '409 1'
liaison health
shows /liaison/ 'that a draft is to be confirmed' 请确认会议纪要
route GET /liaison/minutes/#/confirm "/liaison/minutes/$id/confirm"
ok 'a unit reads the draft' says 樱桃1议题902 '>同意</button>' '>要求修改</button>'
get /liaison/minutes
ok 'and finds it in its list' says 请确认
post "/liaison/minutes/$id/confirm" "token=$token&deed=object&revision=0&text="
ok 'an objection has words' complains text
post "/liaison/minutes/$id/confirm" "token=$token&deed=object&revision=0&text=$(esc 人名写错了)"
ok 'it asks for a change' is "$status $(sql "SELECT state, text FROM confirmation WHERE minutes_id = $id AND unit_id = $(unit health)")" '303 2	人名写错了'
post "/liaison/minutes/$id/confirm" "token=$token&deed=agree&revision=1"
ok 'once' is "$status" 409
liaison finance
answers 404 GET "/liaison/minutes/$id/confirm"
answers 404 POST "/liaison/minutes/$id/confirm" "token=$token&deed=agree&revision=0"
office
shows "/office/minutes/$id" 'what it asks for' 人名写错了 要求修改
does recall
# shellcheck disable=SC2086
does confirm $words
ok 'all are asked again' rows "confirmation WHERE minutes_id = $id AND state = 0 AND text = ''" 2
does recall
attend() { sql "UPDATE attendance a JOIN invitation v ON v.id = a.id SET a.how = '$1' WHERE a.meeting_id = 902 AND v.unit_id = $(unit natural-resources)"; }
attend absent
# shellcheck disable=SC2086
does confirm $words
ok 'but for a unit that was not there after all' is "$(sql "SELECT u.code, c.state FROM confirmation c JOIN unit u ON u.id = c.unit_id
    WHERE c.minutes_id = $id") $(sql "SELECT COUNT(*) FROM audit WHERE verb = 'confirmation.drop'")" 'health	0 1'
liaison natural-resources
answers 404 GET "/liaison/minutes/$id/confirm"
office
does recall
attend present
# shellcheck disable=SC2086
does confirm $words
liaison health
route POST /liaison/minutes/#/confirm "/liaison/minutes/$id/confirm" "token=$token&deed=agree&revision=$(sql "SELECT revision FROM confirmation WHERE minutes_id = $id AND unit_id = $(unit health)")"
liaison natural-resources
sql "UPDATE minutes SET confirm_by = '2020-01-01' WHERE id = $id"
post "/liaison/minutes/$id/confirm" "token=$token&deed=agree&revision=$(sql "SELECT revision FROM confirmation WHERE minutes_id = $id AND unit_id = $(unit natural-resources)")"
ok 'after the day it is too late' is "$status" 409
office
does submit
ok 'silence agrees' is "$status $(minutes state)" '303 2'
convener
does approve
ok 'it has the next number' is "$(minutes number)" "〔$year〕2号"
ok 'who confirmed it, being there, is a reader' rows "minutes_reader WHERE minutes_id = $id AND unit_id = $(unit natural-resources)" 1

# ---- Two at once, and one that fails: no gap

office
sql "UPDATE setting SET value = '0' WHERE name = 'confirm-days'"
for meeting in 903 904 905; do
	conference $meeting
	hold
	put /office/meetings/$meeting/minutes deed=make
	# shellcheck disable=SC2086
	does send $words
done
convener
approve() { meeting=$((902 + i)) alone=1; does approve; }
at_once 3 approve
ok 'three are issued at the same time' is "$tries" ' 3 303 '
ok 'each has a number, without a gap' is "$(sql "SELECT GROUP_CONCAT(serial ORDER BY serial) FROM minutes WHERE meeting_id > 902")" 3,4,5
ok 'who was there only, and is not ticked, is no reader' is "$(sql "SELECT GROUP_CONCAT(DISTINCT u.code ORDER BY u.code) FROM minutes_reader r
    JOIN minutes n ON n.id = r.minutes_id JOIN unit u ON u.id = r.unit_id WHERE n.meeting_id > 902")" finance,health,propaganda
meeting=906
office
conference 906
hold
put /office/meetings/906/minutes deed=make
# shellcheck disable=SC2086
does send $words
convener
sql "ALTER TABLE minutes_line ADD CONSTRAINT fails CHECK (minutes_id <> $(minutes id))"
does approve
ok 'one that fails takes no number' is "$status $(minutes 'state, number IS NULL') $(sql "SELECT last FROM register WHERE kind = 'minutes'")" '503 2	1 5'
sql 'ALTER TABLE minutes_line DROP CONSTRAINT fails'
does approve
ok 'so the next has it' is "$(minutes number)" "〔$year〕6号"

# ---- Liaison meetings: a series of their own

office
liaison_held() {	# ID: with minutes that are sent
	meeting=$1
	sql "INSERT INTO meeting (id, uid, kind, state, name, starts_at, place, chair, announced_at, updated_at)
	    VALUES ($1, '$1@x', 'liaison', 2, '联络会$1', UNIX_TIMESTAMP() - 7200, '会议厅', '张主持 科长', 1, 1)"
	put "/office/meetings/$1/minutes" deed=make
	made=$(minutes opening)
	# shellcheck disable=SC2086
	does send $words
}
for meeting in 907 908 909; do
	liaison_held $meeting
done
case $made in *主持召开联络会909。现将会议情况纪要如下：) saying=1 ;; *) saying=0 ;; esac
ok 'they begin with what the meeting was, for it decides nothing' is "$saying" 1
meeting=910
conference 910
hold
put /office/meetings/910/minutes deed=make
# shellcheck disable=SC2086
does send $words
convener
approve() { meeting=$((906 + i)) alone=1; does approve; }
at_once 4 approve
ok 'three of them and a conference are issued at the same time' is "$tries" ' 4 303 '
ok 'each series has no gap' is "$(sql "SELECT series, GROUP_CONCAT(serial ORDER BY serial) FROM minutes WHERE meeting_id > 906 GROUP BY series")" \
    "minutes	7
minutes-liaison	1,2,3"
foot() { sql "SELECT COUNT(*) FROM minutes_line l JOIN minutes n ON n.id = l.minutes_id WHERE n.meeting_id = $1 AND l.kind = 'foot' AND l.text LIKE '%人民政府%'"; }
ok 'the county government gets those of the conference' is "$(foot 909) $(foot 910)" '0 1'
ok 'and its own text' is "$(sql "SELECT GROUP_CONCAT(number ORDER BY serial) FROM minutes WHERE series = 'minutes-liaison'") $(minutes number)" \
    "联络员会议〔$year〕1号,联络员会议〔$year〕2号,联络员会议〔$year〕3号 〔$year〕7号"
ok 'the registers have the last of each' is "$(sql "SELECT last FROM register WHERE kind LIKE 'minutes%' ORDER BY kind")" '7
3'
lianxi audit verify >/dev/null 2>&1
ok 'the audit log is intact' is $? 0
finish
