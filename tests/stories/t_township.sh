#!/bin/sh
# A township with an account: a task is addressed to it, its account is made, it
# signs for it and reports with a file; the office checks and closes; and it
# reads and does nothing else.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/files.sh"
. "$(dirname "$0")/minutes.sh"
export ARGON_MEMORY_KIB=8192 ARGON_PASSES=1
ok 'a database is made' database story_township "$tests"/sample/*.txt
trap 'rm -rf "$work"; database_drop' EXIT
kinds_make
sql "INSERT INTO township (id, name, changed_at) VALUES (1, 'Hill-town', 1), (2, 'Lake-town', 1), (3, 'Mute-town', 1)"
sql "INSERT INTO township (id, name, counter, changed_at) VALUES (4, 'Hill-town', 'Counter 2', 1)"
accounts() { program account; as "$1" "$1"; }
at_town() { program liaison; as "${1-hill}" township "${2-Hill-town}"; }
task() { sql "SELECT $1 FROM task WHERE id = $id"; }
told() { sql "SELECT $1 FROM task_township WHERE task_id = $id AND township_id = ${2-1}"; }
signs() { put "/liaison/township/$id" deed=sign "revision=$(task revision)"; }
key=0
reports() {	# WORDS [PERCENT [FILE]]
	key=$((key + 1)) once=$(printf '%032x' $key)
	uploads "/liaison/township/$id/progress" deed=report "text=$1" "percent=${2-}" "once=$once" ${3:+"files@$work/a.pdf@$3"}
}

# ---- A conference addresses two resolutions to townships: of a topic, of none

office
meeting=900
conference 900
hold
soon=$(day '+40 days')
add 核桃议定 "item_id=9001" "unit_id=$(unit health)" "units=$(unit civil-affairs)" "due_on=$soon" townships=1 townships=3
add 板栗议定 "unit_id=$(unit health)" "due_on=$soon" townships=1
issue
task_of() { sql "SELECT t.id FROM task t JOIN resolution r ON r.id = t.resolution_id WHERE r.title = '$1'"; }
id=$(task_of 核桃议定) second=$(task_of 板栗议定) none=$(sql "SELECT id FROM resolution WHERE title = '板栗议定'")
ok 'two tasks are open, and addressed' is "$(sql 'SELECT GROUP_CONCAT(township_id ORDER BY task_id, township_id) FROM task_township')" 1,3,1
number=$(sql "SELECT number FROM minutes WHERE meeting_id = 900")
office
shows "/office/resolutions/$none" 'the task of a resolution without a topic' "office/tasks/$second\"" "办理中"
shows "/office/tasks/$second" 'the way back, and the minutes' "office/resolutions/$none\"" "$number" '第 '
liaison health
shows "/liaison/resolutions/$none" 'the same to its unit' "liaison/tasks/$second\""
shows "/liaison/tasks/$second" 'where the task comes from' "liaison/resolutions/$none\"" "liaison/minutes/$(minutes id)\"" "$number"
sql "DELETE FROM minutes_reader WHERE unit_id = $(unit civil-affairs)"
liaison civil-affairs
shows "/liaison/tasks/$id" 'a helper the resolution' "liaison/resolutions/" "$number"
ok 'and no link to minutes that it does not read' hides liaison/minutes/

# ---- An account is made by two administrators

accounts system
get /office/accounts/new
ok 'the form asks which township' says '<label for="township_id">' '>Hill-town</option>' '>Lake-town</option>'
new() { put /office/accounts/new "login=$1" name=Li first=Start-Here-88 "$2" "once=$(printf '%032x' "$3")" ${4:+"$4"}; }
new hill township_id=9 101
ok 'an unknown township is refused' complains township_id
new hill township_id=1 101 "unit_id=$(unit health)"
ok 'and one with a unit' complains township_id
new hill township_id=1 101
hill=$(sql "SELECT id FROM account WHERE login = 'hill'")
ok 'the account is of the township' is "$(sql "SELECT township_id, unit_id FROM account WHERE id = $hill")" '1	NULL'
sql_fails account_of_one "UPDATE account SET unit_id = 1 WHERE id = $hill"
ok 'and of no unit' is $? 0
accounts security
gives() { put "/office/accounts/$1/roles" "revision=$(sql "SELECT revision FROM account WHERE id = $1")" "$2" ${3:+"$3"}; }
for roles in liaison=1 editor=1; do
	gives "$hill" "$roles"
	ok "it gets no other role: $roles" is "$status" 409
done
gives "$hill" township=1 editor=1
ok 'nor another beside it' is "$status" 409
gives "$(sql "SELECT id FROM account WHERE login = 'of'")" township=1
ok 'and an account without a township not this one' is "$status" 409
ok 'which is said' says 先由系统管理员写明是哪个乡
gives "$hill" township=1
ok 'it gets its role' is "$status $(sql "SELECT GROUP_CONCAT(role) FROM account_role WHERE account_id = $hill")" '303 township'
shows "/office/accounts/$hill" 'role and township' '乡（镇、街道）' Hill-town
program office; as of office civil-affairs
get /office/tasks/new
ok 'a new task says which townships sign for it themselves' eval 'says "Hill-town</label><span class=\"note\">有账号" "Mute-town</label></li>"'
sql "UPDATE account SET ends_on = '2020-01-01' WHERE township_id = 1"
shows /office/tasks/new 'not by an account that has ended' 'Hill-town</label></li>'
sql 'UPDATE account SET ends_on = NULL WHERE township_id = 1'
accounts system
edit() { put "/office/accounts/$hill" name=Li "revision=$(sql "SELECT revision FROM account WHERE id = $hill")" "$@"; }
edit township_id=
ok 'its township can change, and not go' complains township_id
edit township_id=2
ok 'it is changed' is "$status $(sql "SELECT township_id FROM account WHERE id = $hill")" '303 2'
edit township_id=1
shows '/office/accounts?role=township' 'the account by its role' hill Hill-town
ok 'the terminal makes one, too' eval 'lianxi user add lake Wang township Lake-town >/dev/null && lianxi user role lake give township'
ok 'of a township that there is' eval '! lianxi user add sea Wang township Sea-town >/dev/null 2>&1'
ok 'and with no other role' eval '! lianxi user role lake give editor >/dev/null 2>&1'
stranger
sign_in hill Start-Here-88
form_token /account/password
put /account/password present=Start-Here-88 fresh=Own-Words-2026 again=Own-Words-2026 to=
ok 'it signs in, changes its password, and comes to its desk' is "$status" 303
ok 'which is that of townships' sent Location "${PORTAL_BASE}liaison/township"

# ---- It signs for its task, and reports

at_town
route GET /liaison/township /liaison/township
ok 'the desk has its tasks, with lights and workdays' says 核桃议定 板栗议定 绿灯 待签收 个工作日 '共 2' 乡镇工作台
ok 'and links to its own pages alone' hides liaison/tasks liaison/topics office/
route GET /liaison/township/# "/liaison/township/$id"
ok 'the task says what, from where, until when, and who leads' says 核桃议定 会议议定 "$number" 牵头单位 卫生健康 "$soon" '>签收<'
ok 'not yet report' hides 提交进展
ok 'and nothing of the chain, the helpers or other townships' hides 樱桃 class=\"strip\" 财政局 Mute-town 办理经过 "liaison/minutes" "liaison/resolutions"
reports too-early
ok 'nothing is reported before it is signed for' is "$status $(sql 'SELECT COUNT(*) FROM progress')" '409 0'
ok 'and the words are kept' says too-early 请先签收
was=$(task revision)
route POST /liaison/township/# "/liaison/township/$id" "token=$token&deed=sign&revision=$was"
ok 'it is signed for, and stays open for its lead unit' is "$(told 'signed_at > 0') $(task state)" '1 0'
first=$(told signed_at)
signs
ok 'a second click is answered like the first' is "$status $(told signed_at)" "303 $first"
ok 'the audit log has it once' rows "audit WHERE verb = 'task.sign-town' AND object_id = $id" 1
office
put "/office/tasks/$id/change" deed=change reason=x "due_on=$soon" "unit_id=$(unit health)" townships=3 "revision=$(task revision)"
ok 'a township that has signed stays addressed' is "$status $(told signed_at)" "422 $first"
at_town
route GET /liaison/township/#/progress "/liaison/township/$id/progress"
reports hill-words 60 hill.pdf
ok 'it reports' is "$status" 303
ok 'back to the task' sent Location "$PORTAL_BASE""liaison/township/$id"
ok 'with its own percent, not the task'"'"'s' is "$(sql "SELECT township_id, unit_id, percent FROM progress WHERE task_id = $id") $(task percent)" '1	NULL	60 0'
proof=$(sql "SELECT id FROM file WHERE name = 'hill.pdf'")
shows "/liaison/township/$id" 'its reports' hill-words hill.pdf '完成 60%' Hill-town
fetch "/liaison/files/$proof/hill.pdf"
ok 'and its evidence' is "$status" 200
once=$(printf '%032x' 1000)
for try in 1 2; do put "/liaison/township/$id/progress" deed=report text=twice "once=$once"; done
ok 'a second submit is answered like the first' is "$status $(sql "SELECT COUNT(*) FROM progress WHERE text = 'twice'")" '303 1'
teller() { put "/liaison/township/$id/progress" deed=report "text=teller-$i" "once=$(printf '%032x' $((2000 + i)))"; }
at_once 8 teller
ok 'of eight reports at once none is lost' is "$tries$(sql "SELECT COUNT(DISTINCT text) FROM progress WHERE text LIKE 'teller-%'")" ' 8 303 8'
sql "DELETE FROM progress WHERE text LIKE 'teller-%'"
put "/liaison/township/$id/progress" deed=report text=13800001111 "once=$(printf '%032x' 1001)"
ok 'a personal number is refused' complains text
put "/liaison/township/$id/progress" deed=report text=x percent=101 "once=$(printf '%032x' 1001)"
ok 'a share is at most 100' complains percent
for field in township_id=2 unit_id=1 task_id=1 author_id=1 reported_at=1; do
	answers 400 POST "/liaison/township/$id/progress" "token=$token&deed=report&text=x&$field&once=$(printf '%032x' 1002)"
done
for deed in done extend close press off; do
	put "/liaison/township/$id" "deed=$deed" "revision=$(task revision)"
	ok "$deed is none of its buttons" is "$status $(task state)" '422 0'
done
route POST /liaison/township/#/progress "/liaison/township/$id/progress" "token=$token&deed=report&text=third&once=$(printf '%032x' 1003)"

# ---- Those who work with it read it; the office records for the others

liaison health
shows "/liaison/tasks/$id" 'the reports of the township to the lead unit' hill-words hill.pdf '报进展，完成 60%）' '（没有账号，还没有代记进展）' Hill-town
ok 'as its own' hides 办公室代记
put "/liaison/tasks/$id" deed=sign "revision=$(task revision)"
shows "/liaison/tasks/$id" 'which townships have not signed, before it is reported done' '<p class="wrong">1 个乡（镇、街道）没有账号，办公室还没有代记进展：Mute-town。</p>'
shows /liaison/tasks 'how many have reported' '乡镇已报 1/2'
get /liaison/
ok 'its desk says that a township reported, how far, and since when' says "liaison/tasks/$id\"><span><b class=\"figure\">1</b> 个乡（镇、街道）报了进展：核桃议定（Hill-town 60%）" '<span>今天</span>'
liaison civil-affairs
get /liaison/
ok 'the desk of a helper does not' hides 报了进展
office
get /office/
ok 'that of the office does' says "office/tasks/$id\"><span><b class=\"figure\">1</b> 个乡（镇、街道）报了进展：核桃议定（Hill-town 60%）"
sql "UPDATE progress SET reported_at = reported_at - 8 * 86400"
get /office/
ok 'for a week' hides 报了进展
sql "UPDATE progress SET reported_at = reported_at + 8 * 86400"
get '/office/tasks'
ok 'so does the board' says '乡镇已报 1/2' '乡镇已报 0/1'
put "/office/tasks/$id/progress" deed=report text=mute-words township_id=3 "once=$(printf '%032x' 1004)"
shows "/office/tasks/$id" 'both, and who recorded one' hill-words 'Mute-town（办公室代记）' '乡（镇、街道）签收' '签收，' '报进展）'
get /office/
ok 'of what it recorded itself its desk does not tell' hides Mute-town
liaison health
get /liaison/
ok 'that of the lead unit does' says '<b class="figure">2</b> 个乡（镇、街道）报了进展：核桃议定（Hill-town 60%、Mute-town）'
sql "UPDATE task_unit SET task_id = $second WHERE task_id = $id"
get /liaison/
ok 'without a helping unit too' says '<b class="figure">2</b> 个乡（镇、街道）报了进展：核桃议定（Hill-town 60%、Mute-town）'
sql "UPDATE task_unit SET task_id = $id WHERE task_id = $second"
at_town
reports hill-zero 0
liaison health
get /liaison/
ok 'nothing done is said, too' says 'Hill-town 0%'
shows "/liaison/tasks/$id" 'also on the task' '报进展，完成 0%）' '<span>完成 0%</span>'
put "/liaison/tasks/$id/progress" deed=report text=all-in-all percent=70 "once=$(printf '%032x' 1006)"
get /liaison/
ok 'until it has reported itself' hides 报了进展
office
get /office/
ok 'and that of the office' hides 报了进展
put "/office/tasks/$id/progress" deed=report text=by-telephone township_id=1 "once=$(printf '%032x' 1005)"
ok 'the office may still record for one with an account' is "$status" 303
put "/office/tasks/$id/change" deed=change reason=x "due_on=$soon" "unit_id=$(unit health)" townships=1 "revision=$(task revision)"
ok 'a township that has reported stays addressed' is "$status $(told 'COUNT(*)' 3)" '422 1'
ok 'which is said' says 报过进展的乡
shows /office/chain/9001 'it in the case file' hill-words
at_town
shows "/liaison/township/$id" 'what the office recorded of it' by-telephone 办公室代记
ok 'and nothing of another township' hides mute-words Mute-town

# ---- Another township, and everything else

at_town lake Lake-town
get /liaison/township
ok 'another township has no task' says 没有要办的任务
get '/liaison/township?light=green'
ok 'nor by its light' says 没有符合条件的任务
answers 404 GET "/liaison/township/$id"
answers 404 GET "/liaison/township/$id/progress"
signs
ok 'and signs for none of another' is "$status $(told 'COUNT(*)' 2)" '404 0'
reports stolen 1
ok 'nor reports' is "$status" 404
fetch "/liaison/files/$proof/hill.pdf"
ok 'nor has its files' is "$status" 404
at_town
topic_file=$(sql "INSERT INTO file (sha256, size, name, media_type, position, topic_id, added_at)
    SELECT sha256, size, 'topic.pdf', media_type, 1, 9001, 1 FROM file WHERE id = $proof; SELECT LAST_INSERT_ID()")
fetch "/liaison/files/$topic_file/topic.pdf"
ok 'it has no file of a topic' is "$status" 404
for path in /liaison/ /liaison/topics /liaison/topics/9001 /liaison/tasks "/liaison/tasks/$id" /liaison/minutes /liaison/resolutions \
    /liaison/directory /liaison/meetings /liaison/opinions /liaison/concerned /liaison/people; do
	answers 403 GET "$path"
done
program office
for path in /office/ /office/tasks "/office/tasks/$id" /office/chain/9001 /office/tasks.csv "/office/minutes/$(minutes id)" \
    "/office/files/$proof/hill.pdf"; do
	answers 403 GET "$path"
done
program account
answers 403 POST /account/sessions "token=$token&deed=feed-make"
get /account/sessions
ok 'it has no calendar' eval 'is "$status" 200 && hides 我的日历'
program liaison
sql "INSERT INTO calendar_feed (account_id, token, token_hash, created_at)
    VALUES ($hill, CONCAT('c', MD5('h')), UNHEX(SHA2(CONCAT('c', MD5('h')), 256)), 1)"
answers 404 GET "/liaison/calendar/$(sql "SELECT CONCAT('c', MD5('h'))")"

# ---- By construction

sql_fails progress_addressed "INSERT INTO progress (task_id, author_id, township_id, text, reported_at) VALUES ($id, $hill, 2, 'x', 1)"
ok 'a report of a township on a task that is not its own cannot be' is $? 0
by_liaison() {
	mariadb --no-defaults -N -B -S "$PORTAL_DB_SOCKET" -u portal_liaison "-p$(cat "${PORTAL_DB_PASSWORD_FILE%/*}/portal_liaison")" \
	    "$PORTAL_DB_NAME" -e "$1" 2>&1
}
for statement in "INSERT INTO task_township (task_id, township_id) VALUES ($id, 2)" "UPDATE task_township SET township_id = 2" \
    "UPDATE progress SET township_id = 2" "UPDATE account SET township_id = 2"; do
	ok "the program may not: $statement" eval 'case $(by_liaison "$statement") in *denied*) ;; *) false ;; esac'
done

# ---- A successor

sql "UPDATE account SET ends_on = '$(day yesterday)' WHERE id = $hill"
answers 303 GET /liaison/township
at_town hill-2
shows "/liaison/township/$id" 'a successor all of the predecessor' hill-words hill.pdf '>Li<' 提交进展
fetch "/liaison/files/$proof/hill.pdf"
ok 'with the evidence' is "$status" 200
sql "UPDATE account SET township_id = 4 WHERE login = 'hill-2'"
shows /liaison/township 'an account of its other window the same tasks' 核桃议定 板栗议定 '共 2'
shows "/liaison/township/$id" 'and the same reports' hill-words 提交进展
fetch "/liaison/files/$proof/hill.pdf"
ok 'with their evidence' is "$status" 200
sql "INSERT INTO task_township (task_id, township_id) VALUES ($second, 4)"
shows /liaison/township 'a task of both windows once' '共 2'
office
get "/office/tasks/$id/change"
ok 'the office chooses a township, not a window' eval 'says Hill-town && hides "Counter 2" "id=\"townships-4\""'
at_town hill-2
reports successor-words 100
ok 'and goes on' is "$status" 303

# ---- What lacks is said before it is done, and does not prevent it

liaison health
put "/liaison/tasks/$second" deed=sign "revision=$(sql "SELECT revision FROM task WHERE id = $second")"
sql "DELETE FROM task_township WHERE task_id = $second AND township_id = 4"
shows "/liaison/tasks/$second" 'that nothing was reported' '还没有人报过进展。1 个乡（镇、街道）没有签收：Hill-town。'
sql "INSERT INTO task_township (task_id, township_id, signed_at) VALUES ($second, 2, 1)"
put "/liaison/tasks/$second" deed=done "revision=$(sql "SELECT revision FROM task WHERE id = $second")"
ok 'it is reported done all the same' is "$status" 303
office
get "/office/tasks/$second"
words='还没有人报过进展。1 个乡（镇、街道）没有签收：Hill-town。1 个乡（镇、街道）签收了，没有报进展：Lake-town。'
ok 'the office reads it beside its button' says "<p class=\"wrong\">$words"
put "/office/tasks/$second" deed=back reason=not-yet "revision=$(sql "SELECT revision FROM task WHERE id = $second")"
sql "DELETE FROM task_township WHERE task_id = $second AND township_id = 2;
    INSERT INTO task_township (task_id, township_id) VALUES ($second, 4)"
liaison health
get "/liaison/tasks/$id"
ok 'nothing is said when all have reported' hides 'class="wrong"'

# ---- Done, checked, closed

liaison health
put "/liaison/tasks/$id" deed=done "revision=$(task revision)"
at_town hill-2
shows "/liaison/township/$id" 'that the lead unit reported it done' 牵头单位申请办结
reports late
ok 'nothing more is reported' is "$status" 409
office
put "/office/tasks/$id" deed=close reason=fine "revision=$(task revision)"
at_town hill-2
get /liaison/township
ok 'the closed task leaves the desk' eval 'hides 核桃议定 && says 板栗议定'
get '/liaison/township?light=grey'
ok 'and is among the ended ones' says 核桃议定 已办结
get '/liaison/township?state=any'
ok 'and among all' says 核桃议定 板栗议定 '>没有结束的<' '>全部<'
get '/liaison/township?township=3'
ok 'it cannot ask what is addressed to others' says 板栗议定
office
shows "/office/tasks/$id" 'the chain' 落实
shows /office/topics/9001 'the topic that it is done' '落实'
put "/office/tasks/$second" deed=off reason=needless "revision=$(sql "SELECT revision FROM task WHERE id = $second")"
at_town hill-2
shows "/liaison/township/$second" 'why a task was called off' 已撤销 needless

# ---- The township is closed

sql "UPDATE township SET state = 1, closed_why = 'merged' WHERE id = 1"
shows "/liaison/township/$second" 'its tasks while one of its windows is open' 板栗议定
sql "UPDATE township SET state = 1, closed_why = 'merged' WHERE id = 4"
get "/liaison/township"
ok 'an account of a closed township is signed out' is "$status" 303
reports after-the-end
ok 'and reports no more' rows "progress WHERE text = 'after-the-end'" 0
sql "UPDATE account SET ends_on = NULL WHERE id = $hill"
program account
stranger
sign_in hill Own-Words-2026
ok 'nor signs in again' is "$status" 409
ok 'which is said' says 这个账号已经停用
lianxi audit verify >/dev/null 2>&1
ok 'the audit log is intact' is $? 0
finish
