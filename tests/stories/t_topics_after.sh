#!/bin/sh
# After a topic was accepted: withdrawn by its unit, returned by the office,
# merged with another, split.  And within its unit: passed by the member.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_topics_after "$tests"/sample/*.txt
trap database_drop EXIT
topic() { sql "SELECT $2 FROM topic WHERE id = $1"; }
sends() { post "$1" "token=$token&$2"; }
unit() { program liaison; as "li-${1-finance}" liaison "${1-finance}"; }
office() { program office; as of office civil-affairs; }
words='category_id=1&problem=p&proposal=o&decision=d'
accepted() {	# TITLE UNIT -> $made, at revision 2
	unit "$2"
	sends /liaison/topics/new "deed=submit&title=$1&$words"
	made=$(sql 'SELECT MAX(id) FROM topic')
	office
	sends "/office/topics/$made" 'deed=accept&revision=1'
}

# ---- Withdrawn with a reason, until it is on a conference's agenda

unit
shows /liaison/topics/new 'how it is withdrawn' 列入联席会议议程以前可以撤回；受理以后撤回，要写明原因
accepted 'First+topic' finance
one=$made
unit
get "/liaison/topics/$one"
ok 'the unit may withdraw it, with a reason' says 'value="withdraw"' 'name="reason"' '<ol class="strip"' \
    'aria-current="step"><b>联络员会议'
ok 'the strip has the days of what is done' is "$(printf '%s' "$page" | grep -c '<li class="done"><b>[^<]*</b> <span>✓ <time')" 2
sends "/liaison/topics/$one" 'deed=withdraw&revision=2'
ok 'not without one' complains reason
sends "/liaison/topics/$one" 'deed=withdraw&revision=2&reason=Solved+meanwhile'
ok 'it is withdrawn and keeps its number' is "$(topic "$one" 'state, number IS NOT NULL, reason')" '5	1	Solved meanwhile'
office
shows "/office/topics/$one" 'why' 'Solved meanwhile' '已经撤回'
unit
sends "/liaison/topics/$one" "deed=submit&revision=3&title=First+topic&$words"
number=$(topic "$one" number)
office
sends "/office/topics/$one" 'deed=accept&revision=4'
ok 'accepted again it has the same number' is "$(topic "$one" 'state, number, version')" "3	$number	2"
sql "UPDATE topic SET state = 12 WHERE id = $one"
unit
sends "/liaison/topics/$one" 'deed=withdraw&revision=5&reason=late'
ok 'on the agenda it is not withdrawn' is "$status $(topic "$one" state)" '409 12'
ok 'the page says why, with what was typed' says '已经列入联席会议的议程，不能撤回'
get "/liaison/topics/$one"
ok 'and has no button' hides 'value="withdraw"'
sql "UPDATE topic SET state = 3 WHERE id = $one"

# ---- Returned by the office

office
sends "/office/topics/$one" 'deed=return&revision=5'
ok 'an accepted topic is not returned without a reason' complains reason
sends "/office/topics/$one" 'deed=return&revision=5&reason=Figures+missing'
ok 'with one it is, and keeps its number' is "$(topic "$one" 'state, number')" "2	$number"
answers 404 GET "/office/topics/$one/merge"
answers 404 GET "/office/topics/$one/split"
unit
shows "/liaison/topics/$one" 'why' 'Figures missing' 'name="problem"'
sends "/liaison/topics/$one" 'deed=discard&revision=6'
ok 'what was submitted is not discarded' is "$status" 409

# ---- Merged

accepted 'Second+topic' finance
two=$made
accepted 'Third+topic' health
three=$made
route GET /office/topics/#/merge "/office/topics/$two/merge"
ok 'it is merged into another accepted topic' says 'Third topic' '并入哪个议题'
ok 'not into itself' hides "<option value=\"$two\""
ok 'why others are missing is said' says 列入会议议程的议题不在里面
answers 422 POST "/office/topics/$two/merge" "token=$token&revision=2&into=$three"
for into in "$one" "$two" 999; do
	answers 409 POST "/office/topics/$two/merge" "token=$token&revision=2&into=$into&reason=Same"
done
answers 409 POST "/office/topics/$two/merge" "token=$token&revision=1&into=$three&reason=Same"
route POST /office/topics/#/merge "/office/topics/$two/merge" "token=$token&revision=2&into=$three&reason=Same+matter"
ok 'it has become part of the other' is "$(topic "$two" "state, merged_into = $three")" '17	1'
shows "/office/topics/$two" 'where it went, and why' '已经并入' 'Third topic' 'Same matter'
shows "/office/topics/$three" 'what was merged into it' '并进来的' 'Second topic' '并入了'
ok 'both keep their history' is "$(sql "SELECT GROUP_CONCAT(verb ORDER BY id) FROM event WHERE kind = 'topic'
    AND object_id = $two"),$(sql "SELECT GROUP_CONCAT(verb ORDER BY id) FROM event WHERE kind = 'topic'
    AND object_id = $three")" 'submit,accept,merge,submit,accept,take-in'
answers 409 POST "/office/topics/$two/merge" "token=$token&revision=3&into=$three&reason=Again"
ok 'the other concerns its unit from then on' is "$(sql "SELECT u.code FROM topic_version_unit v JOIN unit u
    ON u.id = v.unit_id WHERE v.topic_id = $three")" finance
unit
shows "/liaison/topics/$two" 'the unit where it went' '已经并入' 'Third topic'
unit health
shows "/liaison/topics/$three" 'the other unit what came to it' '并进来的' 'Second topic'

# ---- Split

office
route GET /office/topics/#/split "/office/topics/$three/split"
ok 'the form has the words of the topic' says 'value="Third topic"' '>p</textarea>'
answers 422 POST "/office/topics/$three/split" "token=$token&revision=2&title=x"
ok 'what is missing is said at its field' complains title problem
answers 422 POST "/office/topics/$three/split" "token=$token&revision=2&title=Third+topic&$words"
ok 'the same words are no part of it' says 'id="title-wrong"' 和原议题一样，什么也没有改
part="token=$token&revision=2&title=Fourth+topic&category_id=2&problem=p4&proposal=o4&decision=d4&once=$(printf %032d 4)"
route POST /office/topics/#/split "/office/topics/$three/split" "$part"
four=$(sql 'SELECT MAX(id) FROM topic')
ok 'a second topic is made, accepted, of the same unit, with a number' is "$(topic "$four" "state, split_from = $three,
    unit_id = (SELECT unit_id FROM topic WHERE id = $three), number <> (SELECT number FROM topic WHERE id = $three)")" '3	1	1	1'
post "/office/topics/$three/split" "$part"
ok 'a second click makes no third' rows 'topic' 4
shows "/office/topics/$four" 'where it is from' '拆分自' 'Third topic'
shows "/office/topics/$three" 'what was split off' '拆分出' 'Fourth topic'
unit health
shows "/liaison/topics/$four" 'it to its unit' 'Fourth topic' '拆分自'

# ---- Within the unit: the member passes it

office
get /office/units/finance
ok 'the switch of a unit is off' says 'name="member_passes"'
revision=${page#*name=\"revision\" value=\"}
sends /office/units/finance "revision=${revision%%\"*}&name=$(esc "$(sql "SELECT name FROM unit_name WHERE unit_id = 2")")&short_name=$(esc "$(sql "SELECT short_name FROM unit_name WHERE unit_id = 2")")&member_passes=1&reason=wanted&position=2"
ok 'the office turns it on' is "$status $(sql "SELECT member_passes FROM unit WHERE id = 2")" '303 1'
unit
get /liaison/topics/new
ok 'then 提交 hands it to the member' says 'value="hand">提交</button>'
ok 'and not to the office' hides 'value="submit"'
answers 409 POST /liaison/topics/new "token=$token&deed=submit&title=Straight&$words"
sends /liaison/topics/new "deed=hand&title=Inner+topic&$words"
inner=$(sql 'SELECT MAX(id) FROM topic')
ok 'it waits for the member' is "$(topic "$inner" 'state, version')" '6	0'
shows "/liaison/topics/$inner" 'who has it' '等本单位的成员审核' '收回修改'
office
answers 404 GET "/office/topics/$inner"
program liaison
as me member finance
get /liaison/
ok 'the desk of the member says so' says '等您审核' 'Inner topic'
ok 'without what only a liaison does' hides '提出议题</a>' '本单位人员'
shows "/liaison/topics/$inner" 'both buttons' '同意提交' 'value="back"'
answers 403 GET /liaison/topics/new
answers 403 GET /liaison/people
answers 409 POST "/liaison/topics/$inner" "token=$token&deed=save&revision=1&title=Changed"
sends "/liaison/topics/$inner" 'deed=back&revision=1&unit_reason=Only+for+us'
ok 'given back it is a draft again' is "$(topic "$inner" state)" 0
unit
shows "/liaison/topics/$inner" 'why' 'Only for us' 'value="hand"'
shows /liaison/ 'it on the desk' 'Inner topic'
sends "/liaison/topics/$inner" "deed=hand&revision=2&title=Inner+topic&$words"
answers 404 GET "/liaison/topics/$three"
program liaison
as me2 member health
answers 404 GET "/liaison/topics/$inner"
answers 404 POST "/liaison/topics/$inner" "token=$token&deed=pass&revision=3"
as me member finance
sends "/liaison/topics/$inner" 'deed=pass&revision=3'
ok 'passed on it is submitted' is "$(topic "$inner" 'state, version')" '1	1'
office
shows "/office/topics/$inner" 'it to the office' 'Inner topic' '成员审核后提交'
ok 'but not what went on before' hides 'Only for us' '退回修改</b>' '交本单位成员审核'
sends "/office/topics/$inner" 'deed=return&revision=4&reason=More'
unit
sends "/liaison/topics/$inner" "deed=hand&revision=5&title=Secret+again&$words"
office
shows "/office/topics/$inner" 'a returned topic that waits for the member as returned' '已退回' 'Inner topic'
ok 'with nothing of what is new' hides 'Secret again'
shows '/office/topics?state=returned' 'it among the returned' 'Inner topic' '已退回（2）'
answers 409 POST "/office/topics/$inner" "token=$token&deed=accept&revision=6"
unit
sends "/liaison/topics/$inner" 'deed=recall&revision=6'
ok 'the liaison takes it back' is "$(topic "$inner" 'state, version, draft_version')" '0	1	2'
office
shows '/office/topics?state=returned' 'it still as returned' 'Inner topic'
ok 'with nothing of what is new' hides 'Secret again'
finish
