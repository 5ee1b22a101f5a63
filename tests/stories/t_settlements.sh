#!/bin/sh
# A topic settled without a meeting; and what a unit asks the office to ask.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_settlements "$tests"/sample/*.txt
trap database_drop EXIT
civil=1 finance=2
sends() { post "$1" "token=$token&$2"; }
led_to() { header Location; echo "${value##*/}"; }
from() { program liaison; as "li-$1" liaison "$1"; }
at_office() { program office; as of office civil-affairs; }
state() { sql "SELECT state FROM $1 WHERE id = $2"; }
part_of_unit() { sql "SELECT p.id FROM settlement_part p JOIN unit u ON u.id = p.unit_id WHERE p.settlement_id = $1 AND u.code = '$2'"; }
# topic N: an accepted topic of health -> $topic
topic() {
	from health
	made_by=$account
	sql "$(topic_asked)"
	topic=9001
}
starts() { sends /office/settlements/new "deed=start&topic_id=$topic&units=$finance&units=$civil&text=$1"; settlement=$(led_to); }
says_yes() { sends "/liaison/settlements/$(part_of_unit "$settlement" "$1")" deed=confirm\&revision=0; }

# ---- Proposed by the topic's unit

topic
route GET /liaison/inquiries/new "/liaison/inquiries/new?topic=$topic"
route POST /liaison/inquiries/new /liaison/inquiries/new "token=$token&deed=propose&topic_id=$topic&units=$finance&question=please+ask"
proposal=$(led_to)
route GET /liaison/inquiries/# "/liaison/inquiries/$proposal"
ok 'what is proposed is not asked yet' rows opinion 0
from finance
answers 404 GET "/liaison/inquiries/$proposal"
answers 404 GET "/liaison/inquiries/new?topic=$topic"
sends /liaison/inquiries/new "deed=propose&topic_id=$topic&units=$civil&units=3&question=q"
ok 'another unit proposes nothing' is "$status" 409
ok 'and learns nothing of the topic' hides About 'id="units-wrong"'
at_office
get /office/
ok 'the office has it on its desk' says 请办公室征求意见 About
sends "/office/inquiries/$proposal" "deed=ask&revision=0&topic_id=1&units=$finance&question=q"
ok 'it is not asked about another topic' is "$status" 409
route POST /office/inquiries/# "/office/inquiries/$proposal" "token=$token&deed=ask&revision=0&topic_id=$topic&units=$finance&question=please"
opinion=$(sql 'SELECT MAX(id) FROM opinion')
ok 'the office confirms it' is "$(sql 'SELECT topic_id, unit_id, question FROM opinion')" "$topic	$finance	please"
from health
sends /liaison/inquiries/new "deed=propose&topic_id=$topic&units=$civil&question=more"
proposal=$(led_to)
route POST /liaison/inquiries/# "/liaison/inquiries/$proposal" "token=$token&deed=withdraw&revision=0"
sends /liaison/inquiries/new "deed=propose&topic_id=$topic&units=$civil&question=again"
proposal=$(led_to)
at_office
sends "/office/inquiries/$proposal" 'deed=decline&revision=0&reason=no+need'
from health
get "/liaison/topics/$topic"
ok 'or says why not' says 办公室没有同意 已撤回

# ---- Settled

at_office
route GET /office/settlements/new "/office/settlements/new?topic=$topic"
sends /office/settlements/new "deed=start&topic_id=$topic"
ok 'it needs units and a text' complains units text
route POST /office/settlements/new /office/settlements/new \
    "token=$token&deed=start&topic_id=$topic&units=$finance&units=$civil&text=finance+pays"
settlement=$(led_to)
ok 'the own unit has a part too' rows "settlement_part WHERE settlement_id = $settlement" 3
starts second
ok 'there is one at a time' is "$status" 409
settlement=$(sql 'SELECT MAX(id) FROM settlement')
route GET /office/settlements/# "/office/settlements/$settlement"
from finance
get /liaison/
ok 'a unit has it on its desk' says 请确认会商的结果，或者提出异议：About
part=$(part_of_unit "$settlement" finance)
route GET /liaison/settlements/# "/liaison/settlements/$part"
ok 'with the text' says 'finance pays' "liaison/concerned/$topic\""
get "/liaison/concerned/$topic"
ok 'and the page of the topic leads back to it' says "liaison/settlements/$part\"" "liaison/opinions/$opinion\""
answers 404 GET "/liaison/settlements/$(part_of_unit "$settlement" health)"
answers 404 POST "/liaison/settlements/$(part_of_unit "$settlement" health)" "token=$token&deed=confirm&revision=0"
sends "/liaison/settlements/$part" 'deed=object&revision=0'
ok 'an objection says why' complains reason
sends "/liaison/settlements/$part" 'deed=object&revision=0&reason=no+money'
ok 'one objection ends it' is "$(state settlement "$settlement") $(state topic $topic)" '2 3'
from health
says_yes health
ok 'nobody confirms it any more' is "$status" 409
ok 'and reads why' says 这一次会商已经结束
at_office
get /office/
ok 'the office sees the objection' says 有单位提出异议
get "/office/settlements/$settlement"
ok 'and its reason' says 'no money' 再会商一次

starts 'and+again'
from finance
says_yes finance
sends "/liaison/settlements/$(part_of_unit "$settlement" finance)" 'deed=confirm&revision=0'
ok 'a second click changes nothing' is "$status" 303
at_office
get "/office/topics/$topic"
ok 'the topic shows who has confirmed' says 等各单位确认 已确认
ok 'the strip how many, and the sentence who has not' says 'aria-current="step"><b><a ' '>会商解决</a>' '确认 1 / 3' '还没有确认的：县民政局　县卫健局'
route POST /office/settlements/# "/office/settlements/$settlement" "token=$token&deed=call-off&revision=0&reason=later"
ok 'the office calls it off' is "$(state settlement "$settlement") $(state topic $topic)" '3 3'
from civil-affairs
answers 409 POST "/liaison/settlements/$(part_of_unit "$settlement" civil-affairs)" "token=$token&deed=confirm&revision=0"

# ---- The last two at once

at_office
starts 'finance+pays+first'
from finance
route POST /liaison/settlements/# "/liaison/settlements/$(part_of_unit "$settlement" finance)" "token=$token&deed=confirm&revision=0"
ok 'a topic waits for the last' is "$(state topic $topic)" 3
program liaison
for _ in 1 2 3 4; do
	for unit in health civil-affairs; do
		(alone=1; as "li-$unit" liaison "$unit"; says_yes "$unit") &
	done
done
wait
ok 'when all have confirmed, it is settled' is "$(state settlement "$settlement") $(state topic $topic)" '1 10'
ok 'once' is "$(sql "SELECT COUNT(*), MAX(reason) FROM event WHERE kind = 'topic' AND object_id = $topic AND verb = 'settle'")" '1	finance pays first'
ok 'with that text' is "$(sql "SELECT reason FROM topic WHERE id = $topic")" 'finance pays first'
ok 'and one history' rows "event WHERE kind = 'settlement' AND object_id = $settlement AND verb = 'agree'" 1
from health
get "/liaison/topics/$topic"
ok 'its page says so' says 会商解决 'finance pays first' 已会商解决
ok 'and the strip' says '<li class="done"><b><a ' '>会商解决</a>' '确认 3 / 3'
ok 'without a liaison meeting' hides '<b>联络员会议'
ok 'an opinion that was open is not needed any more' is "$(state opinion "$opinion")" 3
at_office
sends /office/inquiries/new "deed=ask&topic_id=$topic&units=$civil&question=q"
ok 'then no unit is asked' is "$status" 409
sends /office/settlements/new "deed=start&topic_id=$topic&units=$civil&text=q"
ok 'nor is it settled again' is "$status" 409

# ---- What moves on meanwhile

sql "UPDATE topic SET state = 3, revision = revision + 1 WHERE id = $topic"
starts 'first+text'
from health
sends "/liaison/topics/$topic" "deed=withdraw&reason=r&revision=$(sql "SELECT revision FROM topic WHERE id = $topic")"
ok 'a settlement ends with its topic' is "$status $(state settlement "$settlement")" '303 3'
sql "UPDATE topic SET state = 3, draft_version = 1 WHERE id = $topic"
at_office
starts 'too+late'
sql "UPDATE topic SET state = 12 WHERE id = $topic"
from health
says_yes health
ok 'a topic on an agenda is not settled' is "$status" 409
get /liaison/
ok 'and waits on no desk' hides 请确认会商的结果

# ---- A unit that follows another

sql "UPDATE topic SET state = 3 WHERE id = $topic; UPDATE opinion SET state = 0, revision = 0 WHERE id = $opinion;
    INSERT INTO topic_version_unit VALUES ($topic, 1, $finance)"
from civil-affairs
get /liaison/
ok 'another unit has nothing of finance' hides "opinions/$opinion\""
answers 404 GET "/liaison/opinions/$opinion"
sql "UPDATE unit SET until = '2020-01-01' WHERE id = $finance;
    INSERT INTO unit_succession (predecessor_id, successor_id, day) VALUES ($finance, $civil, '2020-01-02')"
workers_end
from civil-affairs
get /liaison/
ok 'the successor has what was asked' says "opinions/$opinion\"" "concerned/$topic\"" 请确认会商的结果
sends "/liaison/opinions/$opinion" 'deed=answer&revision=0&answer=agree'
ok 'and answers it' is "$status $(state opinion "$opinion")" '303 1'
from finance
answers 409 POST "/liaison/opinions/$opinion" "token=$token&deed=answer&revision=1&answer=object&text=t"

# ---- Behind the programs

try() {	# PROGRAM STATEMENT
	mariadb --no-defaults -N -B -S "$PORTAL_DB_SOCKET" -u "portal_$1" \
	    "-p$(cat "${PORTAL_DB_PASSWORD_FILE%/*}/portal_$1")" "$PORTAL_DB_NAME" -e "$2" >/dev/null 2>&1
}
ok 'the office answers for no unit' not try office "UPDATE opinion SET answer = 'agree' WHERE id = $opinion"
ok 'nor confirms' not try office "UPDATE settlement_part SET state = 1, answered_at = 1"
ok 'a unit moves no day' not try liaison "UPDATE opinion SET due_on = '2999-01-01' WHERE id = $opinion"
ok 'nor asks' not try liaison "INSERT INTO opinion SELECT * FROM opinion LIMIT 0"
for who in public press account; do
	for table in inquiry opinion settlement settlement_part; do
		ok "$who reads no $table" not try "$who" "SELECT 1 FROM $table LIMIT 1"
	done
done
lianxi audit verify >/dev/null 2>&1
ok 'the audit log is intact' is $? 0
finish
