#!/bin/sh
# A unit's topics: written, saved, submitted, withdrawn; by colleagues, twice,
# at once, and by nobody else.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_topics "$tests"/sample/*.txt
trap database_drop EXIT
program liaison
topic() { sql "SELECT $2 FROM topic WHERE id = $1"; }
last() { sql 'SELECT MAX(id) FROM topic'; }
sends() { post "$1" "token=$token&$2"; }
goes_to() { is "$status" 303 && sent Location "$PORTAL_BASE$1"; }
notes() { rows "audit WHERE verb = '$1' AND object_id = $2" "$3"; }
whole='category_id=1&problem=why&proposal=how&decision=what'

# ---- Who may

nobody
answers 303 GET /liaison/
ok 'a stranger signs in and comes back' sent Location \
    "${PORTAL_BASE}account/signin?to=%2Fliaison%2F"
for role in editor reviewer legal office convener system security auditor; do
	as "no-$role" $role civil-affairs
	for path in /liaison/ /liaison/topics /liaison/topics/new /liaison/topics/1; do
		ask GET $path
		ok "GET $path is not for $role" is "$status" 403
	done
	ask POST /liaison/topics/new "token=$token&title=none&$whole"
	ok "nor is bringing a topic" is "$status" 403
	ask POST /liaison/topics/1 "token=$token&title=none&$whole"
	ok "nor changing one" is "$status" 403
done
ok 'nothing was stored' rows topic 0

# ---- A draft

as li liaison civil-affairs
route GET /liaison/ /liaison/
ok 'a desk with nothing on it says so' says '没有等您处理的议题'
route GET /liaison/topics /liaison/topics
ok 'a list with nothing in it says so' says '本单位还没有议题'
route GET /liaison/topics/new /liaison/topics/new
ok 'the form has its own clauses first' says 'id="duty-1"' '会同财政部门发放低保金'
ok 'and the other units' says '县财政局'
ok 'and not the own one' hides '>县民政局</label>'
ok 'what a submitted topic needs is marked' is \
    "$(printf '%s' "$page" | grep -c 'class="must"')" 5
once=$(printf '%s' "$page" | sed -n 's/.*name="once" value="\([0-9a-f]*\)".*/\1/p')

route POST /liaison/topics/new /liaison/topics/new \
    "token=$token&once=$once&title=draft+one&problem=half&duties=1&duties=3&units=2"
one=$(last)
ok 'a draft may be incomplete' goes_to "liaison/topics/$one"
sends /liaison/topics/new "once=$once&title=draft+one&problem=half"
ok 'the same key again leads to the same' goes_to "liaison/topics/$one"
ok 'and makes no second' rows topic 1
ok 'nor a second event or note' is "$(sql "SELECT (SELECT COUNT(*) FROM topic_event),
    (SELECT COUNT(*) FROM audit WHERE verb LIKE 'topic.%')")" '1	1'
ok 'it is of the unit and its author, a draft, without a number' is \
    "$(topic "$one" "unit_id, author_id = $account, state, number, revision")" '1	1	0	NULL	1'
ok 'the note says what was written' is "$(sql "SELECT detail FROM audit
    WHERE verb = 'topic.draft'" | sed 's/\\n/ /g')" 'title=draft one duties=1 3 units=2 problem=half'
route GET /liaison/topics/# "/liaison/topics/$one"
ok 'it comes back into its form' says 'value="draft one"' '>half</textarea>' \
    'value="1" aria-describedby="duty-1-text" checked' 'name="revision" value="1"'
ok 'what is not ticked is not' is "$(printf '%s' "$page" | grep -c ' checked')" 3

route POST /liaison/topics/# "/liaison/topics/$one" \
    "token=$token&revision=1&title=draft+two&problem=half&duties=2&duties=3&units=3&units=2"
ok 'a change is stored' is "$(topic "$one" 'title, revision, state')" 'draft two	2	0'
ok 'with its clauses and units' is "$(sql "SELECT GROUP_CONCAT(duty_id ORDER BY 1),
    (SELECT GROUP_CONCAT(unit_id ORDER BY 1) FROM topic_unit) FROM topic_duty")" '2,3	2,3'
ok 'and noted, as it was and as it is' is "$(sql "SELECT before_, detail FROM audit
    WHERE verb = 'topic.save'" | sed 's/\\n/ /g')" \
    'title=draft one duties=1 3 units=2	title=draft two duties=2 3 units=2 3'
finish
