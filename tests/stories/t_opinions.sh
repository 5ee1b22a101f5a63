#!/bin/sh
# What units are asked about a topic: opinions by a day, settlements without a
# meeting; and who may read a topic of another unit.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/files.sh"
ok 'a database is made' database story_opinions "$tests"/sample/*.txt
trap 'rm -rf "$work"; database_drop' EXIT
kinds_make
civil=1 finance=2 health=3
day() { sql "SELECT DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR) + INTERVAL $1 DAY"; }
opinion() { sql "SELECT $2 FROM opinion WHERE id = $1"; }
# opinion_of TOPIC UNIT -> its id
opinion_of() { sql "SELECT id FROM opinion WHERE topic_id = $1 AND unit_id = $2 ORDER BY number DESC LIMIT 1"; }
part_of_unit() { sql "SELECT id FROM settlement_part WHERE settlement_id = $1 AND unit_id = $2"; }
sends() { post "$1" "token=$token&$2"; }
goes_to() { is "$status" 303 && sent Location "$PORTAL_BASE$1"; }
led_to() { header Location; echo "${value##*/}"; }
from_health() { program liaison; as lih liaison health; }
from_finance() { program liaison; as lif liaison finance; }
from_civil() { program liaison; as lic liaison civil-affairs; }
at_office() { program office; as of office civil-affairs; }
# accepted TITLE UNITS [FILE]: a topic of health, accepted -> $topic
accepted() {
	from_health
	uploads /liaison/topics/new deed=submit title="$1" category_id=1 problem=secret-problem proposal=p decision=d \
	    ${2:+units="$2"} ${3:+"files@$work/a.pdf@$3"}
	topic=$(led_to)
	at_office
	sends "/office/topics/$topic" "deed=accept&revision=$(sql "SELECT revision FROM topic WHERE id = $topic")"
	ok "$1 is accepted" is "$(sql "SELECT state FROM topic WHERE id = $topic")" 3
}
# asks UNITS MORE: the office asks about $topic
asks() { sends /office/inquiries/new "deed=ask&topic_id=$topic&question=what+of+it&units=$1$2"; }
answers_with() { sends "/liaison/opinions/$1" "deed=answer&revision=$(opinion "$1" revision)&answer=$2&text=${3-}"; }

# ---- Topics of other units

accepted hidden-from-all '' hidden.pdf
hidden=$topic hidden_file=$(sql "SELECT id FROM file WHERE name = 'hidden.pdf'")
accepted named-finance $finance named.pdf
named=$topic named_file=$(sql "SELECT id FROM file WHERE name = 'named.pdf'")
from_finance
route GET /liaison/concerned /liaison/concerned
ok 'the unit that is named has it in a list' says named-finance '共 1'
route GET /liaison/concerned/# "/liaison/concerned/$named"
ok 'and reads what was submitted' says secret-problem named.pdf 示例县卫生健康局
ok 'and no history' hides 办理经过
fetch "/liaison/files/$named_file/named.pdf"
ok 'and its file' is "$status" 200
get /liaison/
ok 'the desk has it' says 涉及本单位的议题 named-finance
answers 404 GET "/liaison/topics/$named"
# leaks_not ID TITLE FILE: the visitor's unit sees nothing of that topic
leaks_not() {
	answers 404 GET "/liaison/concerned/$1"
	answers 404 GET "/liaison/topics/$1"
	fetch "/liaison/files/$3/$(sql "SELECT name FROM file WHERE id = $3")"
	ok "the file of $2 is not there" is "$status" 404
	for at in /liaison/ /liaison/concerned "/liaison/concerned?q=$2" '/liaison/concerned?q=secret' /liaison/opinions \
	    /liaison/topics "/liaison/topics?q=$2"; do
		get "$at"
		ok "$at hides $2" hides ">$2<" "concerned/$1\"" "topics/$1\""
	done
}
leaks_not "$hidden" hidden-from-all "$hidden_file"
from_civil
leaks_not "$hidden" hidden-from-all "$hidden_file"
leaks_not "$named" named-finance "$named_file"
get /liaison/concerned
ok 'nothing is counted' hides '共 '
program public; nobody
for at in /search?q=named-finance /search.atom?q=named-finance /notices.atom /meetings.ics /sitemap-pages.xml; do
	get "$at"
	ok "the public finds nothing in $at" hides ">named-finance<" 'secret-problem' "concerned/$named" '<entry>
<title>named'
done
answers 404 GET "/files/$named_file/named.pdf"
program liaison
for role in editor reviewer legal office convener system security auditor; do
	as "no-$role" "$role" finance
	answers 403 GET "/liaison/concerned/$named"
	answers 403 GET /liaison/concerned
	answers 403 GET "/liaison/files/$named_file/named.pdf"
done
from_finance
for state in 1 2 4 5; do	# before its acceptance, and when it is taken back
	sql "UPDATE topic SET state = $state, draft_version = 1 + ($state IN (2, 5)) WHERE id = $named"
	leaks_not "$named" named-finance "$named_file"
done
sql "UPDATE topic SET state = 12, draft_version = 1 WHERE id IN ($named, $hidden)"
from_civil
get /liaison/concerned
ok 'on the agenda of a conference every unit reads them' says named-finance hidden-from-all
get "/liaison/concerned/$hidden"
ok 'with its text' says secret-problem
fetch "/liaison/files/$hidden_file/hidden.pdf"
ok 'and its file' is "$status" 200
sql "UPDATE topic SET state = 3 WHERE id IN ($named, $hidden);
    INSERT INTO file (sha256, size, name, media_type, position, topic_id, since_version, added_at)
    SELECT sha256, size, 'draft.pdf', media_type, 2, $named, 2, 1 FROM file WHERE id = $named_file"
from_finance
fetch "/liaison/files/$(sql "SELECT id FROM file WHERE name = 'draft.pdf'")/draft.pdf"
ok 'a file that was not submitted is nobody else'\''s' is "$status" 404

# ---- Asked by the office

at_office
route GET /office/inquiries/new "/office/inquiries/new?topic=$named"
ok 'the units that the topic names are ticked' is "$(printf '%s' "$page" | grep -c ' checked')" 1
ok 'its own is not there' hides '>县卫健局</label>'
answers 404 GET /office/inquiries/new
topic=$named
asks $health
ok 'the own unit is not asked' complains units
asks 99
ok 'nor one that is not there' complains units
asks $finance '&due_on=2020-01-01'
ok 'nor by a day that is over' complains due_on
sends /office/inquiries/new "deed=ask&topic_id=$named"
ok 'it needs units and a question' complains units question
route POST /office/inquiries/new /office/inquiries/new \
    "token=$token&deed=ask&topic_id=$named&question=what+of+it&required=1&units=$finance&units=$civil"
inquiry=$(led_to) one=$(opinion_of "$named" $finance) two=$(opinion_of "$named" $civil)
ok 'each unit is asked once' rows "opinion WHERE inquiry_id = $inquiry AND required" 2
ok 'by so many workdays' is "$(opinion "$one" 'due_days, due_from')" "10	$(day 0)"
route GET /office/inquiries/# "/office/inquiries/$inquiry"
asks $finance
ok 'no unit is asked twice about a version' complains units
route GET /office/opinions /office/opinions
ok 'the office has a list' says named-finance 县财政局 等待答复
from_civil
get "/liaison/concerned/$named"
ok 'a unit that is asked reads the topic' says secret-problem
get /liaison/
ok 'and has it on its desk, with the days left' says 请答复意见 ：named-finance 还有
get "/liaison/concerned/$named"
ok 'its page leads to what is asked of the unit, and to nothing of others' is "$(printf '%s' "$page" | grep -o 'opinions/[0-9]*"' | sort -u)" "opinions/$two\""
answers 404 GET "/liaison/opinions/$one"
answers 404 POST "/liaison/opinions/$one" "token=$token&deed=answer&revision=0&answer=agree"

# ---- Answered

from_finance
route GET /liaison/opinions /liaison/opinions
ok 'opinions asked of the unit are listed' says named-finance 必须答复
route GET /liaison/opinions/# "/liaison/opinions/$one"
ok 'with the question, and how the day is counted' says 'what of it' 怎么数的 '第 10 天'
answers_with "$one" object
ok 'who objects says why' complains text
answers_with "$one" agree 13800001111
ok 'without numbers of people' complains text
route POST /liaison/opinions/# "/liaison/opinions/$one" "token=$token&deed=answer&revision=0&answer=agree&text=first"
answers_with "$one" agree-changes second
ok 'until the day it is changed' is "$status $(opinion "$one" 'answer, text, late')" '303 agree-changes	second	0'
uploads "/liaison/opinions/$one" deed=answer revision=2 answer=agree text=third "files@$work/a.pdf@ground.pdf"
file=$(sql "SELECT id FROM file WHERE name = 'ground.pdf'")
ok 'with files' is "$(sql "SELECT opinion_id FROM file WHERE id = $file")" "$one"
fetch "/liaison/files/$file/ground.pdf"
ok 'which its unit reads' is "$status" 200
from_civil
fetch "/liaison/files/$file/ground.pdf"
ok 'another unit that was asked does not' is "$status" 404
get "/liaison/concerned/$named"
ok 'nor what others say' hides third ground.pdf
from_health
fetch "/liaison/files/$file/ground.pdf"
ok 'the unit of the topic does' is "$status" 200
get "/liaison/topics/$named"
ok 'its page has the table' says 各单位的意见 third ground.pdf 县民政局 等待答复
ok 'the strip says how many have answered, and the sentence who has not' says '答复 1 / 2' '还没有答复的：县民政局（'
at_office
fetch "/office/files/$file/ground.pdf"
ok 'and the office' is "$status" 200
get "/office/topics/$named"
ok 'which has the same table' says 各单位的意见 third ground.pdf 必须答复
sql "UPDATE opinion SET due_on = '$(day -1)' WHERE id IN ($one, $two)"
from_finance
answers_with "$one" object changed
ok 'after the day it is fixed' is "$status" 409
ok 'and says so, with what was typed' says 截止日期已经过了 changed
ok 'nothing was changed' is "$(opinion "$one" 'answer, text')" 'agree	third'
get "/liaison/opinions/$one"
ok 'there is no form' hides 'name="deed"'
at_office
get /office/
ok 'the office has who is overdue on its desk' says 份意见过了截止日期还没有答复
from_civil
answers_with "$two" no-concern
ok 'one that is overdue is taken once' is "$status $(opinion "$two" 'state, late')" '303 1	1'
answers_with "$two" object again
ok 'and then fixed' is "$status" 409
get "/liaison/opinions/$two"
ok 'it is marked' says 逾期答复

# ---- Extended, called off

accepted about-days $finance
asks $finance "&due_on=$(day 3)"
one=$(opinion_of "$topic" $finance)
ok 'a day that was typed is not counted' is "$(opinion "$one" 'due_on, due_days')" "$(day 3)	NULL"
route GET /office/opinions/# "/office/opinions/$one"
extends() { sends "/office/opinions/$one" "deed=extend&revision=$(opinion "$one" revision)&due_on=$1&reason=$2"; }
extends "$(day 2)" why
ok 'a day is not made earlier' complains due_on
extends "$(day 9)" ''
ok 'and not without a reason' complains reason
route POST /office/opinions/# "/office/opinions/$one" "token=$token&deed=extend&revision=0&due_on=$(day 9)&reason=floods"
ok 'it is extended' is "$(opinion "$one" due_on)" "$(day 9)"
get "/office/opinions/$one"
ok 'the history says from when to when' says floods "从 $(day 3) 改为 $(day 9)"
sends "/office/opinions/$one" 'deed=call-off&revision=1&reason=settled+by+phone'
ok 'it is called off' is "$status $(opinion "$one" state)" '303 2'
from_finance
answers_with "$one" agree
ok 'and not answered any more' is "$status" 409
ok 'the unit reads why' says 'settled by phone'
get /liaison/
ok 'it is on no desk' hides 请答复意见
at_office
get "/office/topics/$topic"
ok 'and counts for nothing' says '没有征求'
asks $finance "&due_on=$(day 3)"
ok 'the unit can be asked again' is "$status $(sql "SELECT GROUP_CONCAT(state ORDER BY id) FROM opinion WHERE topic_id = $topic")" '303 2,0'
asks $finance
ok 'once' complains units
from_finance
answers_with "$(sql 'SELECT MAX(id) FROM opinion')" no-concern
ok 'and answers' is "$status" 303

# ---- On a conference's agenda, and when the topic ends

at_office
accepted about-the-end ''
asks "$finance&units=$civil" "&required=1&due_on=$(day 3)"
one=$(opinion_of "$topic" $finance) two=$(opinion_of "$topic" $civil)
sql "UPDATE topic SET state = 12 WHERE id = $topic"
from_finance
get /liaison/
ok 'on the agenda of a conference it waits' says "opinions/$one\""
answers_with "$one" agree
ok 'and is answered' is "$status $(opinion "$one" 'state, late')" '303 1	0'
from_civil
sql "UPDATE opinion SET due_on = '$(day -1)' WHERE id = $two; UPDATE topic SET state = 9 WHERE id = $topic"
get "/liaison/opinions/$two"
ok 'also late' says 'value="answer"' 逾期
from_health
sends "/liaison/topics/$topic" "deed=withdraw&revision=$(sql "SELECT revision FROM topic WHERE id = $topic")&reason=done"
ok 'when its unit withdraws the topic, what is open ends, and what was answered stays' \
    is "$status $(opinion "$one" state) $(opinion "$two" state)" '303 1 3'
from_civil
get /liaison/
ok 'it is on no desk' hides "opinions/$two\""
get '/liaison/opinions?state=ended'
ok 'the list says so' says about-the-end 不再需要
answers_with "$two" agree
ok 'it is not answered any more' is "$status $(opinion "$two" state)" '409 3'
ok 'and its page says why' says 不再需要：议题已经退回、撤回或者办结
at_office
get /office/
ok 'nor is it overdue' hides '逾期 1 天'
get '/office/opinions?state=asked'
ok 'or awaited' hides "opinions/$two\""

# ---- Counted again

at_office
accepted about-holidays ''
asks "$finance&units=$civil" ''
one=$(opinion_of "$topic" $finance) was=$(opinion "$one" due_on)
sends /office/calendar "day=$was&kind=off&name=snow"
becomes=$(opinion "$one" due_on)
ok 'when the calendar changes, the day moves' [ "$was" != "$becomes" ]
ok 'the history says so' is "$(sql "SELECT reason FROM event WHERE kind = 'opinion' AND object_id = $one AND verb = 'recount'")" "$was $becomes"
get "/office/calendar?year=${was%%-*}"
ok 'and the calendar' says '征求意见“about-holidays”'
ok 'each that was counted' rows "event WHERE verb = 'recount' AND kind = 'opinion'" 2

# ---- Another version

sends "/office/topics/$topic" "deed=return&revision=$(sql "SELECT revision FROM topic WHERE id = $topic")&reason=more"
from_finance
answers_with "$one" agree
ok 'a returned topic is not answered' is "$status" 409
ok 'which says why' says 不再需要
from_health
sends "/liaison/topics/$topic" "deed=submit&revision=$(sql "SELECT revision FROM topic WHERE id = $topic")&title=about-again&category_id=1&problem=p&proposal=o&decision=d"
at_office
sends "/office/topics/$topic" "deed=accept&revision=$(sql "SELECT revision FROM topic WHERE id = $topic")"
asks $finance
ok 'the next version is asked about anew' rows "opinion WHERE topic_id = $topic AND unit_id = $finance" 2
get "/office/topics/$topic"
ok 'the page tells them apart' says '对第 1 次提交的内容'
from_civil
answers 404 GET "/liaison/concerned/$topic"	# asked about version 1 only
lianxi audit verify >/dev/null 2>&1
ok 'the audit log is intact' is $? 0
finish
