#!/bin/sh
# A unit's topics: written, saved, submitted, withdrawn, listed; by nobody else.
# What all records have in common is in t_records.sh.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_topics "$tests"/sample/*.txt
trap database_drop EXIT
program liaison
topic() { sql "SELECT $2 FROM topic WHERE id = $1"; }
last() { sql 'SELECT MAX(id) FROM topic'; }
sends() { post "$1" "token=$token&$2"; }
goes_to() { is "$status" 303 && sent Location "$PORTAL_BASE$1"; }
whole='category_id=1&problem=why&proposal=how&decision=what'

# ---- A draft

as li liaison civil-affairs
route GET /liaison/ /liaison/
ok 'a desk with nothing on it says so' says '没有等着办的事'
route GET /liaison/topics /liaison/topics
ok 'a list with nothing in it says so' says '本单位还没有议题'
route GET /liaison/topics/new /liaison/topics/new
ok 'the form has its own clauses first' says 'id="duty-1"' '会同财政部门发放低保金'
ok 'and the other units' says '县财政局'
ok 'and not the own one' hides '>县民政局</label>'
ok 'what a submitted topic needs is marked' is \
    "$(printf '%s' "$page" | grep -c 'class="must"')" 5

route POST /liaison/topics/new /liaison/topics/new \
    "token=$token&title=draft+one&problem=half&duties=1&duties=3&units=2"
one=$(last)
ok 'a draft may be incomplete' goes_to "liaison/topics/$one"
ok 'it is of the unit and its author, a draft, without a number' is \
    "$(topic "$one" "unit_id, author_id = $account, state, number, revision")" '1	1	0	NULL	1'
ok 'the note says what was written' is "$(sql "SELECT detail FROM audit
    WHERE verb = 'topic.create'" | sed 's/\\n/ /g')" "title=$(proof 'draft one') duties=1 3 units=2 problem=$(proof half)"
route GET /liaison/topics/# "/liaison/topics/$one"
ok 'it comes back into its form' says 'value="draft one"' '>half</textarea>' \
    'value="1" aria-describedby="duty-1-text" checked' 'name="revision" value="1"'
ok 'only the chosen clauses and units are ticked' is "$(printf '%s' "$page" | grep -c ' checked')" 3

route POST /liaison/topics/# "/liaison/topics/$one" \
    "token=$token&revision=1&title=draft+two&problem=half&duties=2&duties=3&units=3&units=2"
ok 'a change is stored' is "$(topic "$one" 'title, revision, state')" 'draft two	2	0'
ok 'with its clauses and units' is "$(sql "SELECT GROUP_CONCAT(duty_id ORDER BY 1),
    (SELECT GROUP_CONCAT(unit_id ORDER BY 1) FROM topic_unit) FROM topic_duty")" '2,3	2,3'
ok 'and noted, as it was and as it is' is "$(sql "SELECT before_, detail FROM audit
    WHERE verb = 'topic.save'" | sed 's/\\n/ /g')" \
    "title=$(proof 'draft one') duties=1 3 units=2	title=$(proof 'draft two') duties=2 3 units=2 3"

# ---- Input

saves() { sends "/liaison/topics/$one" "revision=2&$1"; }
for bad in 'category_id=x' 'category_id=0' 'category_id=99' 'category_id=-1' 'duties=x' \
    'duties=0' 'duties=9999' 'duties=1&duties=1' 'units=x' 'units=9999' \
    'units=99999999999999999999' 'deed=accept' 'deed=x' 'drop=x'; do
	saves "title=typed&$bad"
	ok "$(printf '%.30s' "$bad") is put right, not taken" is "$status" 422
	ok 'and what was typed is still there' says 'role="alert"' typed
done
saves "title=typed&units=$(seq -s '&units=' 1 61)"
ok 'more than 60 units are refused' says 'id="units-wrong"'
answers 422 POST /liaison/topics/new "token=$token"
ok 'an empty draft is none' says 'id="title-wrong"'
for path in new "$one"; do
	answers 422 POST "/liaison/topics/$path" \
	    "token=$token&revision=2&deed=submit&title=abc&problem=+&facts=kept"
	ok 'what is missing is said at its field' says 'id="title-wrong"' \
	    'id="category_id-wrong"' 'id="problem-wrong"' 'id="proposal-wrong"' \
	    'id="decision-wrong"' '至少写 4 个字'
	ok 'and above, with links' says 'href="#title"' 'href="#category_id"' 'href="#decision"'
	ok 'and nothing typed is lost' says 'value="abc"' '>kept</textarea>'
done
ok 'nothing was changed by all that' is "$(topic "$one" 'title, revision, state')" 'draft two	2	0'
ok 'and nothing stored' rows topic 1

# Long texts: 8,000 characters of four bytes each, in every field.
long() { head -c "$1" /dev/zero | sed 's/\x00/%F0%A0%80%80/g'; }
eight=$(long 8000)
saves "title=$(long 60)&category_id=2&problem=$eight&facts=$eight&proposal=$eight&decision=$(long 4000)&duties=2&duties=3&units=2&units=3"
ok 'long texts are stored whole' is "$status $(topic "$one" "CHAR_LENGTH(title),
    CHAR_LENGTH(problem), OCTET_LENGTH(facts), CHAR_LENGTH(proposal), OCTET_LENGTH(decision)")" \
    '303 60	8000	32000	8000	16000'
get "/liaison/topics/$one"
ok 'and come back whole' is "$(printf '%s' "$page" | tr -d '\n' | grep -o '𠀀' | wc -l)" 28240
ok 'of a long text the log has its length and digest' is "$(sql "SELECT COUNT(*) FROM audit
    WHERE verb = 'topic.save' AND detail LIKE '%problem=(8000, sha256:%'")" 1
sends "/liaison/topics/$one" 'revision=3&title=draft+two&problem=half&duties=2&duties=3&units=2'
ok 'and short again' is "$(topic "$one" 'title, revision, facts')" 'draft two	4	'

# ---- Two people on one draft

as co liaison civil-affairs
sends "/liaison/topics/$one" 'revision=4&title=by+co&problem=theirs&units=2'
as li liaison civil-affairs
sends "/liaison/topics/$one" 'revision=4&title=by+li&problem=mine&units=3'
ok 'the second is told by whom, with what was typed' says '<p>co 在' 'value="by li"' '>mine</textarea>' \
    "href=\"${PORTAL_BASE}liaison/topics/$one\"" 'value="3" checked'
ok 'the refusal is noted' rows "audit WHERE verb = 'refused' AND detail = 'changed'" 1
answers 422 POST "/liaison/topics/$one" "token=$token&revision=x&title=by+li"

# ---- Submitted, withdrawn, submitted again

sends "/liaison/topics/$one" "revision=5&deed=submit&title=topic+one&$whole&duties=1&units=2"
ok 'it is submitted' is "$(topic "$one" 'submitted_at > 0')" 1
shows "/liaison/topics/$one" 'it, to be read' 'topic one' '已经提交' '<p>why</p>' \
    '会同财政部门发放低保金' '县财政局' 'value="withdraw"'
ok 'and not to be written' hides 'name="problem"' 'value="save"' 'value="submit"'
sends "/liaison/topics/$one" 'revision=6&title=late&problem=typed+late'
ok 'who writes still is shown it' says '您刚才写的' 'typed late'
sends "/liaison/topics/$one" 'revision=6&deed=withdraw'
ok 'withdrawn, it keeps its words' is "$(topic "$one" 'title, problem')" 'topic one	why'
sends "/liaison/topics/$one" 'revision=7&deed=submit&title=topic+one&category_id=1&problem=better&proposal=how&decision=what'
shows "/liaison/topics/$one" 'who did what' '起草' '提交' '撤回'
ok 'in order' is "$(sql "SELECT GROUP_CONCAT(verb ORDER BY id) FROM event
    WHERE object_id = $one")" 'create,submit,withdraw,submit'

# ---- Another unit

as fi liaison finance
get /liaison/
ok 'another unit finds nothing on its desk' hides 'topic one'
get /liaison/topics
ok 'nor in its list' hides 'topic one'
ok 'nor in a count' says '已提交（0）'
for q in 'topic' 'better' 'state=submitted'; do
	get "/liaison/topics?q=${q#state=}"
	ok "nor by searching $q" hides 'topic one'
done
answers 404 GET "/liaison/topics/$one"
for deed in save submit withdraw; do
	answers 404 POST "/liaison/topics/$one" \
	    "token=$token&revision=8&deed=$deed&title=theirs&$whole"
done
sends /liaison/topics/new "title=of+finance&$whole&deed=submit"
theirs=$(last)
ok 'what they bring is submitted at once' is "$(topic "$theirs" 'state, unit_id, submitted_at > 0')" '1	2	1'
as li liaison civil-affairs
answers 404 GET "/liaison/topics/$theirs"
ok 'the topic stayed as it was' is "$(topic "$one" 'state, revision')" '1	8'

# ---- A liaison without a unit

as none liaison
for path in /liaison/ /liaison/topics /liaison/topics/new; do
	shows $path 'why there is nothing' '还没有登记所属单位'
done
answers 404 GET "/liaison/topics/$one"
answers 409 POST /liaison/topics/new "token=$token&title=none&$whole"
ok 'nothing was stored' rows 'topic' 2

# ---- Simultaneous submits: the clauses and units of neighbours

as li liaison civil-affairs
sends /liaison/topics/new 'title=one+more'
bring() { sends /liaison/topics/new "title=many+$i&problem=p&duties=1&duties=2&units=2"; }
at_once 20 bring
ok 'twenty at once are all taken' is "$(sql "SELECT COUNT(*), SUM((SELECT COUNT(*)
    FROM topic_duty d WHERE d.topic_id = t.id)) FROM topic t WHERE title LIKE 'many %'")" '20	40'
edit() { id=$(sql "SELECT id FROM topic WHERE title = 'many $i'")
	sends "/liaison/topics/$id" "revision=1&title=many+$i&problem=q&duties=$((i % 3 + 1))&units=3"; }
at_once 20 edit
ok 'twenty changes of neighbours too' is "$(sql "SELECT COUNT(*) FROM topic
    WHERE title LIKE 'many %' AND problem = 'q' AND revision = 2")" 20

# ---- Lists

for i in $(seq 25); do
	echo "INSERT INTO topic (unit_id, author_id, editor_id, state, title, created_at, changed_at)
	    VALUES (1, $account, $account, 5, 'old $i', 1000, 1000);"
done | root_sql "$PORTAL_DB_NAME"
shows '/liaison/topics?q=old' 'how many there are' '共 25 个议题'
shows '/liaison/topics?q=many+1' 'what has both words' 'many 1' 'many 12'
ok 'and no other' hides 'many 2<'
shows '/liaison/topics?q=%25' 'a sign as itself' '没有符合这些条件'
shows '/liaison/topics?q=OLD+7' 'capitals as small letters' 'old 7'
shows '/liaison/topics?state=accepted' 'no other state' '没有符合这些条件'
shows '/liaison/topics?state=draft' 'the number in each' '草稿（21）' '已撤回（25）'

# ---- The desk

sql "UPDATE topic SET state = 2, reason = 'r', changed_at = 500, submitted_at = 400,
    answered_at = 500, category_id = 1, problem = 'p', proposal = 'p', version = 1,
    draft_version = 2 WHERE title = 'old 3'; $(topic_versions)"
get /liaison/
ok 'what waits is there, the oldest first' is \
    "$(printf '%s' "$page" | grep -o 'class="what"[^<]*<span>[^<]*' | head -1)" \
    "class=\"what\" href=\"${PORTAL_BASE}liaison/topics/$(sql "SELECT id FROM topic WHERE title = 'old 3'")\"><span>议题退回了，请修改后再提交：old 3"
ok 'with what to do, and for how long' says '退回了，请修改后再提交' '草稿，写好后请提交' '已等'
ok 'my last work' says '我最近办的'

finish
