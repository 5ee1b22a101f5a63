#!/bin/sh
# Tasks: a lead unit signs for it, reports, asks for a later day and reports it
# done; helping units and townships report; the office presses and answers; and
# nobody else sees it.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/files.sh"
ok 'a database is made' database story_tasks "$tests"/sample/*.txt
trap 'rm -rf "$work"; database_drop' EXIT
kinds_make
day() { sql "SELECT DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR) + INTERVAL $1 DAY"; }
task() { sql "SELECT $1 FROM task WHERE id = $id"; }
sends() { post "$1" "token=$token&$2"; }
goes_to() { is "$status" 303 && sent Location "$PORTAL_BASE$1"; }
unit() { sql "SELECT id FROM unit WHERE code = '$1'"; }
from_health() { program liaison; as lih liaison health; }
from_finance() { program liaison; as lif liaison finance; }
from_civil() { program liaison; as lic liaison civil-affairs; }
at_office() { program office; as of office civil-affairs; }
health=$(unit health) finance=$(unit finance)
town=$(sql "INSERT INTO township (name, changed_at) VALUES ('Hill-town', 1); SELECT LAST_INSERT_ID()")
today=$(day 0) soon=$(day 40) later=$(day 60)
key=0
new_key() { key=$((key + 1)) once=$(printf '%032x' $key); }
# assigns TITLE [MORE]: the office makes a task of health, finance helps -> $id
assigns() {
	at_office
	new_key
	sends /office/tasks/new "deed=assign&source=assignment&document=doc-12&received_on=$today&title=$1&unit_id=$health&units=$finance&due_on=$soon&once=$once${2-}"
	header Location
	id=${value##*/}
	at=tasks/$id
}
does() { sends "/office/$at" "revision=$(task revision)&deed=$1&reason=${2-}"; }
unit_does() { sends "/liaison/$at" "revision=$(task revision)&deed=$1${2-}"; }
reports() { new_key; uploads "/liaison/$at/progress" deed=report "text=$1" "$2" "once=$once" ${3:+"files@$work/a.pdf@$3"}; }

# ---- A task is assigned, and seen by its units alone

at_office
route GET /office/tasks /office/tasks
ok 'there is none' says 没有正在办的任务
route GET /office/tasks/new /office/tasks/new
ok 'the form marks what must be filled in' is "$(printf '%s' "$page" | grep -o '<span class="must">必填' | wc -l)" 6
route POST /office/tasks/new /office/tasks/new "token=$token&deed=assign&source=assignment&document=doc-12&received_on=$today&title=hidden-task&unit_id=$health&units=$finance&townships=$town&due_on=$soon&once=$(printf '%032x' 99)"
header Location
id=${value##*/} at=tasks/$id
ok 'the task has its units, township and days' is "$(sql "SELECT t.state, t.unit_id, t.due_on = t.first_due_on,
    (SELECT GROUP_CONCAT(unit_id) FROM task_unit WHERE task_id = t.id), (SELECT GROUP_CONCAT(township_id) FROM task_township
    WHERE task_id = t.id) FROM task t WHERE t.id = $id")" "0	$health	1	$finance	$town"
for bad in "unit_id=999" "units=999" "townships=999" "units=$health" "due_on=$(day -1)" "received_on=$(day 1)" \
    source=referral 'title=13800001111'; do
	whole="deed=assign&source=assignment&document=d&received_on=$today&title=t&unit_id=$health&due_on=$soon"
	name=${bad%%=*}
	sends /office/tasks/new "$(echo "$whole" | sed "s/&$name=[^&]*//")&$bad"
	ok "$bad is refused at the field" complains "$name"
done
answers 400 POST /office/tasks/new "token=$token&$whole&state=3"
answers 400 POST /office/tasks/new "token=$token&$whole&percent=100"
route GET /office/tasks/# "/office/$at"
ok 'the office reads it' says hidden-task 示例县卫生健康局 Hill-town doc-12 下达任务 待签收 绿灯
from_finance
route GET /liaison/tasks /liaison/tasks
ok 'the helping unit has it in its list' says hidden-task 配合 '共 1'
get /liaison/
ok 'its desk does not ask for a signature' hides 请签收任务
get "/liaison/$at"
ok 'and reads it, and may report but not sign' says hidden-task 提交进展
ok 'nor ask' hides '>签收<' '>申请办结<' '>申请延期</button>' 完成比例
unit_does sign
ok 'a forged sign is refused' is "$status $(task state)" '409 0'
ok 'and says whose it is' says 这一步由牵头单位办
from_health
get /liaison/
ok 'the desk of the lead unit does' says 请签收任务：hidden-task "liaison/$at\""
route GET /liaison/tasks/# "/liaison/$at"
ok 'the lead unit may sign' says 签收 申请延期
ok 'but not yet report' hides 提交进展
reports early percent=10
ok 'a report before it is signed is refused' is "$status $(sql 'SELECT COUNT(*) FROM progress')" '409 0'
ok 'and its words are shown' says early 还没有签收
route POST /liaison/tasks/# "/liaison/$at" "token=$token&revision=$(task revision)&deed=sign"
ok 'it is signed for' is "$(task 'state, signed_at > 0')" '1	1'

sunday=$(sql "SELECT DATE('$soon') + INTERVAL 6 - WEEKDAY('$soon') DAY") friday=$(sql "SELECT DATE('$soon') + INTERVAL 4 - WEEKDAY('$soon') DAY")
sql "DELETE FROM day_off WHERE day BETWEEN '$friday' AND '$sunday'; UPDATE task SET due_on = '$sunday' WHERE id = $id"
shows "/liaison/$at" 'a last day that is off, with the workday before it,' '这一天不上班，前一个工作日是' "$friday"
sql "UPDATE task SET due_on = '$friday' WHERE id = $id"
get "/liaison/$at"
ok 'of a workday nothing is said' hides 这一天不上班
sql "UPDATE task SET due_on = '$soon' WHERE id = $id"

# ---- Reports

reports first-words percent=40 proof.pdf
ok 'the lead unit reports' goes_to "liaison/$at"
proof=$(sql "SELECT id FROM file WHERE name = 'proof.pdf'")
ok 'with evidence, and how far it is' is "$(task percent) $(sql "SELECT percent, unit_id, (SELECT progress_id = p.id FROM file
    WHERE id = $proof) FROM progress p WHERE task_id = $id")" "40 40	$health	1"
get "/liaison/$at"
ok 'the page has it' says first-words proof.pdf '完成 40%' 报进展
once=$(printf '%032x' 1000)
sends "/liaison/$at/progress" "deed=report&text=twice&once=$once"
sends "/liaison/$at/progress" "deed=report&text=twice&once=$once"
ok 'a second submit is answered like the first' goes_to "liaison/$at"
ok 'and stored once' rows "progress WHERE text = 'twice'" 1
sends "/liaison/$at/progress" "deed=report&text=&once=$(printf '%032x' 1001)"
ok 'a report has words' complains text
sends "/liaison/$at/progress" "deed=report&text=x&percent=101&once=$(printf '%032x' 1001)"
ok 'a share is at most 100' complains percent
for share in 60%25 61+%25 %EF%BC%96%EF%BC%92%EF%BC%85; do
	new_key
	sends "/liaison/$at/progress" "deed=report&text=share&percent=$share&once=$once"
	ok "a share may be typed with its sign: $share" is "$status" 303
done
ok 'and is what it says' is "$(sql "SELECT GROUP_CONCAT(percent ORDER BY id) FROM progress WHERE text = 'share'") $(task percent)" '60,61,62 62'
sql "UPDATE task SET percent = 40 WHERE id = $id"
for share in %25 6%250 60%25%25 101%25; do
	sends "/liaison/$at/progress" "deed=report&text=x&percent=$share&once=$(printf '%032x' 1001)"
	ok "but is a number: $share" complains percent
done
ok 'a share that is not said is none' is "$(task percent) $(sql "SELECT percent FROM progress WHERE text = 'twice'")" '40 NULL'
reports from-the-start percent=0
ok 'nothing is a share, too' is "$status $(task percent) $(sql "SELECT percent FROM progress WHERE text = 'from-the-start'")" '303 0 0'
get "/liaison/$at"
ok 'and the page says so' says from-the-start '<span>完成 0%</span>'
reports again percent=40
for field in unit_id=$finance task_id=1 reported_at=1 author_id=1 lead=1 township_id=$town; do
	answers 400 POST "/liaison/$at/progress" "token=$token&deed=report&text=x&$field&once=$(printf '%032x' 1002)"
done
answers 403 POST "/liaison/$at/progress" "token=x&deed=report&text=kept-words&once=$(printf '%032x' 1002)"
ok 'words without a form key come back, under their name' eval "says kept-words '>内容</label>' && hides 征集说明"
route GET /liaison/tasks/#/progress "/liaison/$at/progress"
route POST /liaison/tasks/#/progress "/liaison/$at/progress" "token=$token&deed=report&text=third&once=$(printf '%032x' 1003)"
from_finance
reports helper-words percent=99
ok 'the helping unit reports too' is "$status $(task percent)" '303 40'
fetch "/liaison/files/$proof/proof.pdf"
ok 'and reads the evidence' is "$status" 200
get "/liaison/$at"
ok 'and all reports' says first-words helper-words
at_office
route GET /office/tasks/#/progress "/office/$at/progress"
route POST /office/tasks/#/progress "/office/$at/progress" "token=$token&deed=report&text=town-words&township_id=$town&once=$(printf '%032x' 1004)"
sends "/office/$at/progress" "deed=report&text=x&township_id=999&once=$(printf '%032x' 1005)"
ok 'another township is refused' complains township_id
get "/office/$at"
ok 'the office records what a township says' says town-words 'Hill-town（办公室代记）' helper-words
fetch "/office/files/$proof/proof.pdf"
ok 'and reads the evidence' is "$status" 200

# ---- Nobody else

from_civil
answers 404 GET "/liaison/$at"
answers 404 GET "/liaison/$at/progress"
answers 404 POST "/liaison/$at/progress" "token=$token&deed=report&text=x&once=$(printf '%032x' 1006)"
answers 404 POST "/liaison/$at" "token=$token&deed=sign&revision=0"
fetch "/liaison/files/$proof/proof.pdf"
ok 'a stranger has no file' is "$status" 404
for path in /liaison/ /liaison/tasks '/liaison/tasks?light=green' '/liaison/tasks?state=signed' /liaison/concerned; do
	get "$path"
	ok "$path hides it" hides hidden-task "$at\"" first-words
done
get /liaison/tasks
ok 'and is not counted' hides '共 1'
program public; nobody
for path in /search?q=hidden-task /search.atom?q=hidden-task /meetings.ics /sitemap-pages.xml; do
	get "$path"
	ok "the public finds nothing in $path" hides ">hidden-task<" first-words "$at\""
done
answers 404 GET "/files/$proof/proof.pdf"

# ---- A later day

from_health
unit_does extend "&asked_until=$soon&asked_why=w"
ok 'it must be later' complains asked_until
unit_does extend "&asked_until=$later&asked_why=need-time"
ok 'the lead unit asks for it' is "$status $(task "asked_until = '$later', due_on = '$soon'")" '303 1	1'
unit_does done
ok 'before it is answered nothing is reported done' is "$status $(task state)" '409 1'
ok 'which is said' says 延期的申请还没有答复
unit_does extend "&asked_until=$(day 70)&asked_why=w"
ok 'once' is "$status" 409
ok 'and says so' says 办公室还没有答复
at_office
get /office/
ok 'the desk of the office has it' says '个任务申请延期' "office/$at\""
get '/office/tasks?state=asked'
ok 'the board finds it' says hidden-task '<span class="state soon">申请延期</span>'
does refuse ''
ok 'a refusal needs a reason' complains reason
does refuse not-now
ok 'it is refused' is "$status $(task "asked_until, due_on = '$soon', reason")" '303 NULL	1	not-now'
does grant
ok 'and not granted after that' is "$status" 409
from_health
unit_does extend "&asked_until=$later&asked_why=again"
at_office
was=$(task revision)
does grant good
ok 'it is granted' is "$status $(task "asked_until, due_on = '$later', first_due_on = '$soon'")" '303 NULL	1	1'
sends "/office/$at" "revision=$was&deed=grant&reason=good"
ok 'a second click is answered like the first' goes_to "office/$at"
get "/office/$at"
ok 'the history says all of it' says need-time not-now again "完成时限从 $soon 改为 $later" 原为
from_finance
get "/liaison/$at"
ok 'the helping unit too' says not-now "改为 $later"

# ---- Pressed

at_office
does press ''
ok 'who presses says what' complains reason
does press hurry-up
route POST /office/tasks/# "/office/$at" "token=$token&deed=press&revision=$(task revision)&reason=hurry-up"
ok 'each press is recorded, also with the same words' is "$(task presses) $(sql "SELECT COUNT(*) FROM event WHERE kind = 'task'
    AND object_id = $id AND verb = 'press' AND reason = 'hurry-up'")" '2 2'
was=$(task revision)
sends "/office/$at" "revision=$((was - 1))&deed=press&reason=hurry-up"
ok 'a second click is not another press' is "$status $(task presses)" '303 2'
from_health
get /liaison/
ok 'the desk of the unit has it' says 办公室催办的任务：hidden-task
get "/liaison/$at"
ok 'the unit reads it' says 办公室催办 hurry-up '2 次'

# ---- Done, sent back, done, closed

unit_does done
ok 'it is reported done' is "$(task "state, done_on = '$today'")" '2	1'
reports too-late percent=99
ok 'a report after that is refused' is "$status" 409
ok 'and shown' says too-late
at_office
get /office/
ok 'which waits at the desk of the office' says 个任务申请办结 "office/$at\""
get "/office/$at"
ok 'the office is asked to check' says 同意办结 退回 申请办结
does back ''
ok 'who sends it back says why' complains reason
does back not-whole
ok 'it is sent back' is "$(task 'state, done_on')" '1	NULL'
from_health
get /liaison/
ok 'it is on the desk of the unit' says 退回了，请接着办：hidden-task
get "/liaison/$at"
ok 'the unit reads why' says 办公室没有同意办结 not-whole
unit_does done
at_office
as of2 office civil-affairs
was=$(task revision)
does close fine
as of office civil-affairs
sends "/office/$at" "revision=$was&deed=back&reason=other"
ok 'of two at the office the second is refused' is "$status $(task state)" '409 3'
get "/office/tasks?light=grey"
ok 'it is closed, and grey' says hidden-task 灰灯 已办结
get /office/tasks
ok 'and not among the open ones' hides hidden-task
get '/office/tasks?state=any'
ok 'all of any state have it' says hidden-task 已办结 '<option value="any" selected>全部'
for deed in press off close back grant refuse; do
	does $deed words
	ok "nothing more: $deed" is "$status" 409
done
from_health
for deed in sign done "extend&asked_until=$later&asked_why=w"; do
	unit_does "$deed"
	ok "nor by the unit: ${deed%%&*}" is "$status" 409
done

# ---- Closed late

at_office
get /office/
ok 'what one did leads to the task' says "office/$at\">" hidden-task
ok 'and to nothing else' hides "topics/$id\""

assigns late-task
from_health
unit_does sign
get /liaison/tasks
ok 'the list of a unit has what is not closed' eval 'says late-task 没有结束的 && hides hidden-task'
get '/liaison/tasks?state=any'
ok 'and all of any state' says late-task hidden-task 已办结
get '/liaison/tasks?state=any&light=grey'
ok 'or of these those of a light' eval 'says hidden-task && hides late-task'
sql "UPDATE task SET due_on = '$(day -3)', first_due_on = '$(day -3)' WHERE id = $id"
get /liaison/tasks?light=red
ok 'past its day it is red' says late-task 红灯 '逾期 ' ' 个工作日'
at_office
get /office/
ok 'the desk of the office says so' says 过了完成时限 late-task
from_health
unit_does done
at_office
get '/office/tasks?light=red'
ok 'and red while the office checks it' says late-task
does close
get "/office/$at"
ok 'it was closed late' says '已办结（逾期）'

# ---- Other units, called off

assigns handed-task
from_health
unit_does sign
at_office
route GET /office/tasks/#/change "/office/$at/change"
route POST /office/tasks/#/change "/office/$at/change" "token=$token&deed=change&revision=$(task revision)&unit_id=$health&due_on=$later&reason=more-time"
ok 'day and helping units are changed' is "$(task "due_on = '$later', state, (SELECT COUNT(*) FROM task_unit WHERE task_id = $id)")" '1	1	0'
sends "/office/$at/change" "deed=change&revision=$(task revision)&unit_id=$finance&due_on=$later&reason=x"
ok 'another lead unit has a button of its own' complains unit_id
sends "/office/$at/change" "deed=hand&revision=$(task revision)&unit_id=$finance&units=$health&due_on=$later&reason=fits-better"
ok 'it is handed over, and waits for a signature' is "$(task "unit_id = $finance, state, signed_at")" '1	0	NULL'
from_health
unit_does done
ok 'who led it leads no more' is "$status" 409
get "/liaison/$at"
ok 'and reads why' says fits-better 牵头单位从 more-time
at_office
does off ''
ok 'who calls it off says why' complains reason
does off needless
ok 'it is called off' is "$(task "state, closed_on = '$today'")" '4	1'

# ---- Of which meeting

resolution=$(sql 'SELECT MIN(id) FROM resolution') meeting=$(sql 'SELECT meeting_id FROM resolution ORDER BY id LIMIT 1')
id=$(sql "INSERT INTO task (author_id, editor_id, source, resolution_id, title, unit_id, due_on, first_due_on, opened_at, changed_at)
    VALUES ($account, $account, 'resolution', $resolution, 'resolved-task', $health, '$soon', '$soon', 1, 1); SELECT LAST_INSERT_ID()")
at=tasks/$id
get "/office/tasks?meeting=$meeting"
ok 'the board has the tasks of a meeting' says resolved-task '共 1 个' "<option value=\"$meeting\" selected>"
get "/office/tasks?meeting=999"
ok 'and no others' hides resolved-task
get '/office/tasks?source=assignment'
ok 'or those of a source' hides resolved-task
get "/office/$at"
ok 'the task leads to its meeting' says "office/meetings/$meeting\"" 会议议定
sql_fails task_source "UPDATE task SET source = 'assignment' WHERE id = $id"
ok 'a source agrees with what it comes from' is $? 0
for path in '?sort=new' '?state=open' '?light=green&unit=health'; do
	get "/office/tasks$path"
	ok "the board has it at $path" says resolved-task
done
get '/office/tasks?state=signed'
ok 'and not where it is not' hides resolved-task
does off needless

# ---- The board on paper, in files, on a wall

assigns wall-task "&townships=$town"
get /office/tasks/wall
ok 'the wall does not name what is in time' eval 'says 各单位的灯 && hides wall-task 已逾期的任务'
sql "UPDATE task SET due_on = '$(day -1)', title = '=wall&<task>' WHERE id = $id"
route GET /office/tasks/sheet '/office/tasks/sheet?light=red'
ok 'the sheet has what is asked for' says '=wall&amp;&lt;task&gt;' 红灯 '共 1 个'
ok 'and nothing else' hides hidden-task
route GET /office/tasks/wall /office/tasks/wall
ok 'the wall refreshes itself without script' sent Refresh 60
ok 'and has the lights of each unit' says 各单位的灯 '<svg' 'unit=health' '下一个：'
ok 'and names what is late' says 已逾期的任务 '=wall&amp;&lt;task&gt;'
get '/office/tasks/wall?unit=health'
ok 'or the tasks of one' says '=wall&amp;&lt;task&gt;'
get '/office/tasks/wall?unit=finance'
ok 'and of no other' hides '=wall&amp;'
answers 404 GET '/office/tasks/wall?unit=nothing'
get /office/tasks
ok 'no other page refreshes itself' sent Refresh ''
route GET /office/tasks.csv '/office/tasks.csv?light=red'
ok 'the CSV has the tasks, and no formula' says "'=wall&<task>" 牵头单位 "$(day -1)" 县级交办
request '' "$work/x.xlsx" REQUEST_METHOD=GET SCRIPT_NAME=/office/tasks.xlsx QUERY_STRING=light=red "HTTP_COOKIE=$cookie"
route GET /office/tasks.xlsx '/office/tasks.xlsx?light=grey'
sheet() { unzip -p "$work/x.xlsx" xl/worksheets/sheet1.xml | xmllint --nonet --xpath "$1" -; }
ok 'the workbook is whole' unzip -qt "$work/x.xlsx"
for part in '\[Content_Types\].xml' _rels/.rels xl/workbook.xml xl/_rels/workbook.xml.rels xl/styles.xml; do
	ok "$part is well-formed" eval 'unzip -p "$work/x.xlsx" "$part" | xmllint --nonet --noout -'
done
ok 'it has a heading and the task' is "$(sheet 'count(//*[local-name()="row"])')" 2
ok 'a text is a text' is "$(sheet 'string(//*[local-name()="row"][2]/*[2])')" '=wall&<task>'
ok 'a day is a day' is "$(sheet 'string(//*[local-name()="row"][2]/*[8])')" "$(sql "SELECT TO_DAYS('$(day -1)') - TO_DAYS('1899-12-30')")"
width() { sheet "string(//*[local-name()=\"col\"][$1]/@width)"; }
ok 'columns are as wide as what is in them' is "$(width 1) $(width 2) $(width 8) $(sheet 'count(//*[local-name()="col"])')" '6 14 12 16'
ok 'before the rows' is "$(sheet 'count(//*[local-name()="sheetData"]/preceding-sibling::*[local-name()="cols"])')" 1
ok 'the file has a name with the day' eval 'header Content-Disposition && is "$value" "inline; filename=\"document.xlsx\"; filename*=UTF-8'"''"'$(esc "任务 $(day 0)").xlsx"'
get '/office/tasks.csv?light=red'
ok 'with whom it is addressed to' says '配合单位,乡（镇、街道）,灯' ',Hill-town,红灯'
get "/office/tasks.csv?township=$town"
ok 'the files have those of a township' eval 'says "=wall&<task>" && hides resolved-task'
get "/office/tasks?township=$town"
ok 'and the board' says '=wall&amp;&lt;task&gt;' "<option value=\"$town\" selected>Hill-town" '共 1 个' '乡镇已报 0/1'
get "/office/tasks?township=999"
ok 'and none of another' says 没有符合条件的任务
get '/office/tasks/sheet?light=red'
ok 'the sheet has helping units and townships' says 县财政局 Hill-town '>配合单位<' '>乡（镇、街道）<'
for path in tasks tasks/sheet tasks/wall tasks.csv tasks.xlsx; do
	for query in light=blue state=x sort=x meeting=x unknown=1 year=x after=abc; do
		answers 400 GET "/office/$path?$query"
	done
done

# ---- A unit's own, on paper and in files

sql "UPDATE task SET title = 'own-task' WHERE id = $id"
from_finance
route GET /liaison/tasks/sheet '/liaison/tasks/sheet?light=red'
ok 'a unit prints what it leads or helps with' says own-task '共 1 个' Hill-town "liaison/$at\""
ok 'and nothing else' hides late-task office/tasks
route GET /liaison/tasks.csv '/liaison/tasks.csv?state=any'
ok 'and has it as a file, closed ones too' says own-task hidden-task Hill-town
route GET /liaison/tasks.xlsx /liaison/tasks.xlsx
for path in tasks tasks/sheet tasks.csv tasks.xlsx; do answers 400 GET "/liaison/$path?after=abc"; done
get '/liaison/tasks?light=red'
ok 'both as the list is filtered' says 'liaison/tasks/sheet?light=red' 'liaison/tasks.csv?light=red'
from_civil
get '/liaison/tasks.csv?state=any'
ok 'a stranger gets headings alone' eval 'says 牵头单位 && hides own-task hidden-task'
get /liaison/tasks/sheet
ok 'and an empty sheet' eval 'says "共 0 个" && hides own-task'
sql "UPDATE task SET title = '=wall&<task>' WHERE id = $id"

# ---- The first item of a conference's agenda

lianxi verify >/dev/null 2>&1
ok 'everything agrees' is $? 0
program office; as of office civil-affairs
meeting=$(sql "INSERT INTO meeting (uid, kind, state, name, starts_at, place, announced_at, updated_at)
    VALUES ('t@x', 'regular', 1, 'Tasks meeting', 4102444800, 'Hall', 1, 1); SELECT LAST_INSERT_ID()")
new_key
sends "/office/meetings/$meeting/agenda" "deed=add&title=Other+item&once=$once"
get "/office/meetings/$meeting/agenda"
ok 'it lists the open tasks with their lights by itself' says '=wall&amp;&lt;task&gt;' 红灯 落实情况
ok 'and no closed ones' hides hidden-task
get "/office/meetings/$meeting/booklet"
ok 'so does the booklet' says '=wall&amp;&lt;task&gt;' 红灯
sends "/office/meetings/$meeting/agenda/issued" number=0
ok 'the agenda is issued' is "$status" 303
does off needless
get "/office/meetings/$meeting/booklet"
ok 'the booklet has what is open now' hides '=wall&amp;'
get "/office/meetings/$meeting/agenda"
ok 'what was called off leaves the agenda' hides '=wall&amp;'
get "/office/meetings/$meeting/agenda/issued"
ok 'but not the version that was issued' says '=wall&amp;&lt;task&gt;' 红灯
by=$(mariadb --no-defaults -S "$PORTAL_DB_SOCKET" -u portal_office -p"$(cat "${PORTAL_DB_PASSWORD_FILE%/*}/portal_office")" \
    "$PORTAL_DB_NAME" -e 'UPDATE agenda_version_task SET light = 0; DELETE FROM agenda_version_task' 2>&1)
ok 'which the office cannot change' eval 'case $by in *denied*) ;; *) false ;; esac'

# ---- The unit is dissolved

assigns passing-task
sql "UPDATE unit SET until = '$(day -1)' WHERE id = $health;
    INSERT INTO unit_succession (predecessor_id, successor_id, day) VALUES ($health, (SELECT id FROM unit WHERE code = 'civil-affairs'), '$today')"
from_civil
get /liaison/tasks
ok 'its heir has the task' says passing-task 牵头
get "/liaison/$at"
ok 'which says whose it was' says 已经不再单设 签收
unit_does sign
ok 'and works on it' is "$status $(task state)" '303 1'
from_health
unit_does done
ok 'the unit that ended does not' is "$status" 409
at_office
get '/office/tasks?unit=civil-affairs'
ok 'the board finds it under the heir' says passing-task

# ---- What the database keeps

sql_fails task_asked "UPDATE task SET asked_until = due_on WHERE id = $id"
ok 'a later day is later' is $? 0
sql_fails task_done "UPDATE task SET state = 2 WHERE id = $id"
ok 'what is done has a day' is $? 0
lianxi audit verify >/dev/null 2>&1
ok 'the audit log is intact' is $? 0
finish
