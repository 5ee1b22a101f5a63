#!/bin/sh
# What a conference decides is written at the meeting, numbered and locked when
# the minutes are issued, and public as an extract that another has reviewed.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/minutes.sh"
ok 'a database is made' database story_resolutions "$tests"/sample/*.txt
trap database_drop EXIT
office
meeting=901
conference 901
resolution() { sql "SELECT $2 FROM resolution WHERE meeting_id = 901 AND title = '$1'"; }
positions() { sql "SELECT GROUP_CONCAT(title ORDER BY position) FROM resolution WHERE meeting_id = 901"; }

# ---- Written at the meeting

get /office/meetings/901/record
ok 'the record has the form' says '>议定事项</label>' '>牵头单位</label>' 配合单位 '>完成时限</label>' '>成果要求</label>' '>公开</label>' '>加入议定事项</button>'
route GET /office/meetings/#/resolutions /office/meetings/901/resolutions
key=$(field once)
form="token=$token&once=$key&deed=add&title=$(esc 第三件)&item_id=9013&unit_id=$(unit health)&units=$(unit finance)&units=$(unit natural-resources)&due_on=$(esc "$(($(TZ=CST-8 date +%Y) + 1))年3月31日")&deliverable=$(esc 方案)&public=1"
route POST /office/meetings/#/resolutions /office/meetings/901/resolutions "$form"
ok 'it is added' is "$status $(resolution 第三件 'state, public, position')" '303 0	1	1'
ok 'with the day as it was typed' is "$(resolution 第三件 due_on)" "$(($(TZ=CST-8 date +%Y) + 1))-03-31"
ok 'and the units that help' rows "resolution_unit WHERE resolution_id = $(resolution 第三件 id)" 2
post /office/meetings/901/resolutions "$form"
ok 'a second submit adds none' is "$status $(sql 'SELECT COUNT(*) FROM resolution WHERE meeting_id = 901')" '303 1'
add 第一件 item_id=9011 "unit_id=$(unit propaganda)" "due_on=$(day '+40 days')"
add 没有议程的
add ''
ok 'it needs its title' complains title
add 错的 "unit_id=$(unit health)" "units=$(unit health)"
ok 'the lead unit does not help itself' complains units
add 错的 "due_on=$(day '-3 days')"
ok 'nothing is due before the meeting' complains due_on
add 错的 item_id=1
ok 'the item is of this meeting' complains item_id
add 错的 unit_id=99999
ok 'the unit exists' complains unit_id
put /office/meetings/901/resolutions deed=add title=1380+000+1111
ok 'no numbers of people' complains title
ok 'nothing of that was stored' is "$(positions)" 第三件,第一件,没有议程的
get /office/meetings/901/record
ok 'they are in the record' says 第三件 第一件 '已写，待纪要印发'
one=$(resolution 第一件 id)
route GET /office/meetings/#/resolutions/# "/office/meetings/901/resolutions/$one"
route POST /office/meetings/#/resolutions/# "/office/meetings/901/resolutions/$one" \
    "token=$token&deed=save&revision=0&title=$(esc 第一件)&item_id=9011&unit_id=$(unit propaganda)&due_on=$(day '+50 days')"
ok 'it is changed' is "$(resolution 第一件 due_on)" "$(day '+50 days')"
other
put "/office/meetings/901/resolutions/$one" deed=save revision=0 "title=$(esc 别的)"
ok 'a second secretary overwrites nothing' is "$status $(sql "SELECT title FROM resolution WHERE id = $one")" '409 第一件'
office
answers 404 GET "/office/meetings/1/resolutions/$one"
put "/office/meetings/901/resolutions/$one" deed=publish revision=1
ok 'nothing else can be done with it here' is "$status" 422
put "/office/resolutions/$one" deed=send revision=1 extract=x
ok 'nor is it public before it is decided' is "$status $(resolution 第一件 state)" '409 0'
add 丢掉的
gone=$(resolution 丢掉的 id)
put "/office/meetings/901/resolutions/$gone" deed=discard revision=0
ok 'one is discarded' is "$status $(positions)" '303 第三件,第一件,没有议程的'
put "/office/meetings/901/resolutions/$gone" deed=discard revision=0
ok 'twice' is "$status" 303
liaison health
get /liaison/resolutions
ok 'no unit sees what is written only' hides 第一件 第三件
answers 404 GET "/liaison/resolutions/$one"
public
get /meetings/901
ok 'nor does the public' hides 第一件 第三件
answers 404 GET "/resolutions/$one"
office
sql "INSERT INTO meeting (id, uid, kind, state, name, starts_at, place, announced_at, updated_at)
    VALUES (905, '905@x', 'liaison', 1, 'Sifts', 1, 'Hall', 1, 1)"
put /office/meetings/905/resolutions deed=add title=x
ok 'a liaison meeting decides nothing' is "$status $(sql 'SELECT COUNT(*) FROM resolution WHERE meeting_id = 905')" '409 0'
add 第二件 item_id=9011

# ---- Decided

hold
put /office/meetings/901/minutes deed=make
# shellcheck disable=SC2086 # words
does send $words
add 晚了
ok 'nothing is added once the minutes are sent' is "$status $(positions)" '409 第三件,第一件,没有议程的,第二件'
ok 'which is explained' says 纪要已经送审或者印发
put "/office/meetings/901/resolutions/$one" deed=save "revision=$(resolution 第一件 revision)" "title=$(esc 改)"
ok 'nor changed' is "$status" 409
put "/office/meetings/901/resolutions/$one" deed=discard "revision=$(resolution 第一件 revision)"
ok 'nor discarded' is "$status" 409
convener
does approve
ok 'they are numbered in the order of the agenda' is "$(positions)" 第一件,第二件,第三件,没有议程的
ok 'and decided on this day' is "$(sql "SELECT GROUP_CONCAT(DISTINCT state, issued_on) FROM resolution WHERE meeting_id = 901")" "1$(day today)"
ok 'which is in the history and the log' is "$(sql "SELECT COUNT(*) FROM event WHERE kind = 'resolution' AND verb = 'decide'") $(sql "SELECT COUNT(*) FROM audit WHERE verb = 'resolution.decide'")" '4 4'
ok 'SQL of the program cannot write its words' denied "UPDATE resolution SET title = 'x' WHERE id = $one"
ok 'nor by the view' is "$(by_program "UPDATE written_resolution SET title = 'x' WHERE id = $one; SELECT ROW_COUNT()")" 0
ok 'nor its units' denied "INSERT INTO written_resolution_unit VALUES ($one, 1)"
ok 'nor delete it' denied "DELETE FROM resolution WHERE id = $one"
ok 'nor make one that is decided' denied "INSERT INTO written_resolution (meeting_id, position, title, text, state) VALUES (901, 9, 'x', '', 1)"

# ---- The registers

office
route GET /office/resolutions /office/resolutions
ok 'it has all, with their numbers' says 第一件 第二件 第三件 "〔$(day today | cut -c1-4)〕1号第 1 项"
shows "/office/resolutions?unit=natural-resources" 'those of a unit' 第三件
ok 'and no others' hides 第一件 第二件
shows "/office/resolutions?meeting=901&state=decided" 'those of a meeting' 第一件
get "/office/resolutions?state=public&meeting=901"
ok 'none is public' hides 第一件
for query in unit=X_ state=nothing year=x after=1 meeting=x unknown=1; do
	answers 400 GET "/office/resolutions?$query"
done
liaison natural-resources
get /liaison/resolutions
ok 'who helps sees it' says 第三件
ok 'and no others' hides 第一件 第二件 没有议程的
route GET /liaison/resolutions /liaison/resolutions
route GET /liaison/resolutions/# "/liaison/resolutions/$(resolution 第三件 id)"
ok 'whole' says 方案 县卫健局 第三件
answers 404 GET "/liaison/resolutions/$one"
liaison health
get /liaison/resolutions
ok 'the unit of the topic sees what came of it' says 第一件 第二件 第三件
liaison civil-affairs
get /liaison/resolutions
ok 'another unit sees none' hides 第一件 第二件 第三件

# ---- Public

office
route GET /office/resolutions/# "/office/resolutions/$one"
get "/office/resolutions/$one"
ok 'the form says what else goes out' says '公开的页面上还有标题'
meant=$(sql "SELECT public FROM resolution WHERE id = $one")
sql "UPDATE resolution SET public = 0 WHERE id = $one"
get "/office/resolutions/$one"
ok 'and that it was not meant to be public' says '没有勾“公开”'
sql "UPDATE resolution SET public = 1 WHERE id = $one"
get "/office/resolutions/$one"
ok 'unless it was' hides '没有勾“公开”'
sql "UPDATE resolution SET public = $meant WHERE id = $one"
route POST /office/resolutions/# "/office/resolutions/$one" "token=$token&deed=save&revision=$(resolution 第一件 revision)&extract=$(esc 草莓摘要)&category_id=1"
for deed in send publish; do
	put "/office/resolutions/$one" "deed=$deed" "revision=$(resolution 第一件 revision)" extract=
	ok "$deed needs the extract, or a review" [ "$status" = 422 -o "$status" = 409 ]
done
put "/office/resolutions/$one" deed=send "revision=$(resolution 第一件 revision)" "extract=$(esc 身份证110101199003077432)"
ok 'no number of a person becomes public' complains extract
put "/office/resolutions/$one" deed=send "revision=$(resolution 第一件 revision)" "extract=$(esc 草莓摘要)" category_id=99
ok 'nor an unknown category' complains category_id
put "/office/resolutions/$one" deed=send "revision=$(resolution 第一件 revision)" "extract=$(esc 草莓摘要)" category_id=1 progress_shown=1
ok 'it is sent' is "$status $(resolution 第一件 state)" '303 2'
put "/office/resolutions/$one" deed=publish "revision=$(resolution 第一件 revision)"
ok 'who wrote it does not publish it' is "$status $(resolution 第一件 state)" '409 2'
public
answers 404 GET "/resolutions/$one"
get /search?q=$(esc 草莓摘要)
ok 'nothing public shows it' hides "resolutions/$one"
other
put "/office/resolutions/$one" deed=return "revision=$(resolution 第一件 revision)"
ok 'it is not sent back without a reason' complains reason
put "/office/resolutions/$one" deed=return "revision=$(resolution 第一件 revision)" "reason=$(esc 写清楚)"
office
shows "/office/resolutions/$one" 'why' 写清楚
put "/office/resolutions/$one" deed=send "revision=$(resolution 第一件 revision)" "extract=$(esc 草莓摘要新)" category_id=1 progress_shown=1
convener
put "/office/resolutions/$one" deed=publish "revision=$(resolution 第一件 revision)"
ok 'another publishes it' is "$status $(resolution 第一件 'state, reviewer_id')" "303 3	$account"
public
shows "/resolutions/$one" 'the extract' 草莓摘要新 办理中 "$(sql "SELECT short_name FROM unit_name WHERE unit_id = $(unit propaganda) LIMIT 1")"
ok 'and nothing else' hides 方案 写清楚
shows /resolutions 'it in the list' "resolutions/$one\""
shows "/search?q=$(esc 草莓摘要新)" 'it' "resolutions/$one"
shows /meetings/901 'it, and that the minutes are issued' "resolutions/$one\"" "〔$(day today | cut -c1-4)〕1号"
ok 'not the others' hides 第二件 第三件
sql "UPDATE resolution SET done_on = '$(day today)' WHERE id = $one"
shows "/resolutions/$one" 'that it was carried out' 已办结
office
put "/office/resolutions/$one" deed=save "revision=$(resolution 第一件 revision)" "extract=$(esc 别的)"
ok 'what is public is not changed' is "$status" 409
put "/office/resolutions/$one" deed=withdraw "revision=$(resolution 第一件 revision)" "withdrawn_why=$(esc 写错了)"
ok 'it is withdrawn' is "$status $(resolution 第一件 state)" '303 1'
public
answers 410 GET "/resolutions/$one"
ok 'and says why' says 写错了 这项议定事项
get "/search?q=$(esc 草莓摘要新)"
ok 'and not found any more' hides "resolutions/$one"

# ---- How it is carried out

office
sql "UPDATE resolution SET done_on = NULL; UPDATE task SET resolution_id = NULL, source = 'instruction', document = 'd', received_on = '2020-01-01'"
task() {	# ID STATE DUE [DONE-ON]
	sql "REPLACE INTO task (id, state, author_id, editor_id, source, resolution_id, title, unit_id, due_on, first_due_on, opened_at, signed_at, done_on, closed_on, changed_at)
	    VALUES ($1, $2, $account, $account, 'resolution', $one, 't', $(unit propaganda), '$3', '$3', 1, IF($2 > 0, 1, NULL), ${4:-NULL}, IF($2 > 2, '2020-01-01', NULL), 1)"
}
carried() {	# WORD: of the first
	for each in open late done none; do
		get "/office/resolutions?carried=$each"
		! has "office/resolutions/$one\"" || printf ' %s' "$each"
	done
}
ok 'no task follows from it' is "$(carried)" ' none'
task 9001 4 2020-01-01
ok 'one that was called off is none' is "$(carried)" ' none'
task 9002 0 2999-01-01
ok 'an open task' is "$(carried)" ' open'
task 9003 2 2020-01-02 "'2020-01-02'"
ok 'what was reported done in time is not late' is "$(carried)" ' open'
task 9004 1 2020-01-01
ok 'one that is late' is "$(carried)" ' late'
put "/office/resolutions/$one" deed=save "revision=$(resolution 第一件 revision)" "extract=$(esc 草莓摘要)" category_id=1 "done_on=$(day today)"
ok 'it is not said to be done while a task is open' complains done_on
shows /office/resolutions 'that in the list' '>已逾期</span>'
shows "/office/resolutions/$one" 'it on its page' '>已逾期</span>'
get '/office/resolutions.csv?carried=late'
ok 'and in the file' says 办理情况 ,已逾期,
liaison propaganda
get "/liaison/resolutions?carried=late"
ok "its unit's list has it, and a way from the menu" says "liaison/resolutions/$one\"" '>已逾期</span>' 'liaison/resolutions" aria-current="page">议定事项</a>'
get '/liaison/resolutions?carried=open'
ok 'by the filter' hides "liaison/resolutions/$one\""
get '/liaison/resolutions.csv?carried=late'
ok 'the file too' says ,已逾期,
shows "/liaison/resolutions/$one" 'the same' '>已逾期</span>'
answers 400 GET '/liaison/resolutions?carried=x'
office
for id in 9002 9003 9004; do
	task $id 3 2020-01-01 "'2020-01-01'"
done
ok 'all are closed' is "$(carried)" ' done'
sql "DELETE FROM task WHERE id BETWEEN 9001 AND 9004; UPDATE resolution SET done_on = issued_on WHERE id = $one"
ok 'it was done without a task' is "$(carried)" ' done'
sql "UPDATE resolution SET done_on = NULL"

# ---- As files

office
get "/office/resolutions?state=decided&unit=propaganda"
ok 'the register leads to its files, with the filter' says 'office/resolutions.csv?state=decided&amp;unit=propaganda"' 'office/resolutions.xlsx?state='
route GET /office/resolutions.csv '/office/resolutions.csv?state=decided&unit=propaganda'
ok 'the CSV has what the filter lets through' says 第一件 已议定 "〔$(day today | cut -c1-4)〕1号"
ok 'and nothing else' hides 第二件 第三件
route GET /office/resolutions.xlsx /office/resolutions.xlsx
sheet() { request '' "$work/x.xlsx" REQUEST_METHOD=GET "SCRIPT_NAME=$1" "HTTP_COOKIE=$cookie"; unzip -p "$work/x.xlsx" xl/worksheets/sheet1.xml | xmllint --nonet --xpath 'count(//*[local-name()="row"])' -; }
ok 'the workbook has all' is "$(sheet /office/resolutions.xlsx)" "$(sql 'SELECT COUNT(*) + 1 FROM resolution')"
for query in state=x unit=A unknown=1 year=x after=abc; do
	for suffix in '' .csv .xlsx; do answers 400 GET "/office/resolutions$suffix?$query"; done
done
liaison propaganda
for suffix in '' .csv .xlsx; do answers 400 GET "/liaison/resolutions$suffix?after=abc"; done
get /liaison/resolutions
ok "so does a unit's list" says 'liaison/resolutions.csv"' 'liaison/resolutions.xlsx"'
route GET /liaison/resolutions.csv /liaison/resolutions.csv
ok 'it has its own' says 第一件
lines=$(printf '%s\n' "$page" | grep -c .)
route GET /liaison/resolutions.xlsx /liaison/resolutions.xlsx
ok 'as a workbook too' is "$(sheet /liaison/resolutions.xlsx)" "$lines"
liaison audit
get /liaison/resolutions.csv
ok 'another unit has none of it' hides 第一件 第二件

# ---- Who may

for role in liaison editor reviewer legal system security auditor member; do
	program office
	as "no-$role" $role finance
	for path in /office/resolutions "/office/resolutions/$one" /office/meetings/901/resolutions "/office/meetings/901/resolutions/$one"; do
		answers 403 GET "$path"
	done
	answers 403 POST "/office/resolutions/$one" "token=$token&deed=publish&revision=1"
done
convener
add 召集人写的
ok 'a convener writes none' is "$status" 403
finish
