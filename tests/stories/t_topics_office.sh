#!/bin/sh
# Topics at the office: listed in the order of submission, accepted with a
# number, returned, declined.  What all records have in common: t_records.sh.
. "$(dirname "$0")/lib.sh"
work=$(mktemp -d)
ok 'a database is made' database story_topics_office "$tests"/sample/*.txt
trap 'database_drop; rm -rf "$work"' EXIT
year=$(TZ=CST-8 date +%Y)
topic() { sql "SELECT $2 FROM topic WHERE id = $1"; }
sends() { post "$1" "token=$token&$2"; }
number() { echo "议题〔$year〕$1号"; }
# submitted WORD UNIT DAYS -> $made: a topic submitted DAYS days ago
submitted() {
	program liaison
	as "li-$2" liaison "$2"
	sends /liaison/topics/new "title=topic+$1&category_id=1&problem=why-$1&facts=f&proposal=how-$1&decision=what-$1&deed=submit"
	made=$(sql 'SELECT MAX(id) FROM topic')
	sql "UPDATE topic SET submitted_at = submitted_at - $3 * 86400 WHERE id = $made"
	program office
}
draft() {
	program liaison
	as "li-$1" liaison "$1"
	sends /liaison/topics/new "title=secret+draft&problem=hidden"
	made=$(sql 'SELECT MAX(id) FROM topic')
	program office
}
submitted first civil-affairs 3 && first=$made
submitted second finance 8 && second=$made
submitted third health 0 && third=$made
draft finance && draft=$made

# ---- The inbox

as of office civil-affairs
get /office/
ok 'the desk says how many wait, and for how long' says 请受理议题： 'topic second' '个工作日'
route GET /office/topics /office/topics
order() { printf '%s' "$page" | grep -o 'topic [a-z]*</a>' | tr -d '\n'; }
ok 'the oldest first' is "$(order)" 'topic second</a>topic first</a>topic third</a>'
ok 'with the days' says '已等 8 天' '已等 3 天' '今天'
ok 'without drafts' hides 'secret'
shows '/office/topics?unit=finance' 'one unit' 'topic second' '共 1 个议题'
ok 'and no other' hides 'topic first'
shows '/office/topics?q=why-first' 'what has a word' 'topic first'
ok 'and no other' hides 'topic second'
shows '/office/topics?q=TOPIC++how-t' 'what has both words, however written' 'topic third'
ok 'and no other' hides 'topic second'
shows '/office/topics?q=secret' 'no draft' '没有符合这些条件'
shows "/office/topics?year=$year&state=any" 'a year' 'topic first'
shows '/office/topics?year=1999' 'another year' '没有符合这些条件'
shows '/office/topics?q=%25' 'a sign as itself' '没有符合这些条件'
for bad in state=draft state=x unit=A year=x year=1 after=x x=1 'q=a&q=b'; do
	answers 400 GET "/office/topics?$bad"
done
for state in submitted returned accepted declined withdrawn any; do
	answers 200 GET "/office/topics?state=$state"
done
answers 404 GET "/office/topics/$draft"
answers 404 POST "/office/topics/$draft" "token=$token&deed=accept&revision=1"
answers 404 GET /office/topics/999999
answers 404 POST /office/topics/999999 "token=$token&deed=accept&revision=1"
answers 404 GET /office/topics/0

# ---- Accepted, with a number

route GET /office/topics/# "/office/topics/$first"
ok 'all of it is there' says 'topic first' '示例县民政局' 'why-first' 'how-first' 'what-first' \
    'name="revision" value="1"' '受理</button>' '退回</button>' '不予受理</button>'
for bad in '' 'revision=1' 'deed=accept&revision=x' 'deed=submit&revision=1'; do
	answers 422 POST "/office/topics/$first" "token=$token&$bad"
done
answers 409 POST "/office/topics/$first" "token=$token&deed=accept&revision=9&reason=typed"
ok 'what was typed is still there' says '>typed</textarea>'
ok 'nothing was answered, and no number given' is "$(sql 'SELECT
    (SELECT COUNT(*) FROM topic WHERE state = 1), (SELECT COUNT(*) FROM register WHERE kind = "topic")')" '3	0'

route POST /office/topics/# "/office/topics/$first" "token=$token&deed=accept&revision=1"
ok 'and leads back' sent Location "${PORTAL_BASE}office/topics/$first"
ok 'it has the first number' is "$(topic "$first" 'state, number, revision')" "3	$(number 1)	2"
shows "/office/topics/$first" 'the number' "$(number 1)" '已受理'
ok 'and no buttons any more' hides 'value="accept"'
shows '/office/topics?state=accepted' 'the number in the list' "$(number 1)"
shows "/office/topics?state=any&q=$(printf '%s' "$year")%E3%80%951" 'what a number finds' 'topic first'
sends "/office/topics/$first" 'deed=accept&revision=1'
ok 'a second click gives no second number' is "$(sql 'SELECT last FROM register WHERE kind = "topic"')" 1
ok 'noted once, as it was and as it is' is "$(sql "SELECT before_, detail FROM audit
    WHERE verb = 'topic.accept' AND object_id = $first" | sed 's/\\n/ /g')" \
    "state=1 number=	state=3 number=$(number 1)"

# ---- Returned, and submitted again

sends "/office/topics/$second" 'deed=return&revision=1&reason=more%0Awords'
ok 'it is returned with the reason' is "$(topic "$second" 'state, reason')" '2	more\nwords'
shows '/office/topics?state=returned' 'what was returned' 'topic second'
program liaison
as li-finance liaison finance
shows "/liaison/topics/$second" 'why it came back' '退回了这个议题' '<p>more</p>' 'name="problem"'
shows /liaison/ 'it on the desk' 'topic second' '已退回'
sends "/liaison/topics/$second" 'revision=2&title=topic+second&category_id=2&problem=why&proposal=how&decision=what&deed=submit'
ok 'it is brought again' is "$(topic "$second" 'state, revision, category_id')" '1	3	2'
program office
as of office civil-affairs
sends "/office/topics/$second" 'deed=accept&revision=1'
ok 'an outdated form is refused, and the page says why' says '单位修改过内容'
sends "/office/topics/$second" 'deed=decline&revision=3&reason=not+ours'
ok 'declined' is "$(topic "$second" 'state, number, reason')" '4	NULL	not ours'
shows "/office/topics/$second" 'all that happened' 'not ours' '<p>more</p>' '不予受理'
program liaison
as li-finance liaison finance
shows "/liaison/topics/$second" 'the reason to its unit' 'not ours'

# ---- Withdrawn: the office no longer sees its text

content x
sql "INSERT INTO file (sha256, size, name, media_type, position, topic_id, added_at)
	VALUES (UNHEX(SHA2('x', 256)), 1, 'a.txt', 'text/plain', 1, $third, 1)"
file=$(sql 'SELECT MAX(id) FROM file')
program office
as of office civil-affairs
answers 200 GET "/office/files/$file/a.txt"
program liaison
as li-finance liaison finance
answers 404 GET "/liaison/files/$file/a.txt"
as li-health liaison health
answers 200 GET "/liaison/files/$file/a.txt"
sends "/liaison/topics/$third" 'revision=1&deed=withdraw'
ok 'withdrawn' is "$(topic "$third" state)" 5
program office
as of office civil-affairs
answers 409 POST "/office/topics/$third" "token=$token&deed=accept&revision=2"
shows "/office/topics/$third" 'that it was withdrawn' '已经撤回'
ok 'and not what it said' hides why-third how-third what-third a.txt
answers 404 GET "/office/files/$file/a.txt"
shows '/office/topics?state=withdrawn' 'what was withdrawn' 'topic third'
shows '/office/topics?state=any&q=why-third' 'not by its words' '没有符合这些条件'

# ---- Topics of the office: drafted, and accepted by another

route GET /office/topics/own/new /office/topics/own/new
own='title=own+topic&category_id=1&problem=a&proposal=b&decision=c&duties=1'
answers 422 POST /office/topics/own/new "token=$token&deed=submit&title=own+topic"
ok 'errors stand at their fields' says 'id="category_id-wrong"' 'id="problem-wrong"' \
    'value="own topic"'
route POST /office/topics/own/new /office/topics/own/new "token=$token&deed=save&$own"
made=$(sql 'SELECT MAX(id) FROM topic')
ok 'it is a draft of its unit and of the office' is "$(topic "$made" 'state, unit_id, of_office')" '0	1	1'
ok 'and leads to its page' sent Location "${PORTAL_BASE}office/topics/own/$made"
answers 404 GET "/office/topics/$made"
shows /office/ 'it on the desk' 个办公室自己的议题还没有提交 "office/topics/own/$made"
content o
sql "INSERT INTO file (id, topic_id, sha256, size, name, media_type, position, added_at)
    VALUES (9100, $made, UNHEX(SHA2('o', 256)), 1, 'own.pdf', 'application/pdf', 1, 1)"
answers 200 GET /office/files/9100/own.pdf
as of-co convener
answers 404 GET /office/files/9100/own.pdf
as of office civil-affairs
sql 'DELETE FROM file WHERE id = 9100'
route GET /office/topics/own /office/topics/own
ok 'and in its list' has 'own topic'
route GET /office/topics/own/# "/office/topics/own/$made"
ok 'to be written on' says '保存草稿' '提交</button>' 'value="own topic"'
answers 404 GET "/office/topics/own/$first"
route POST /office/topics/own/# "/office/topics/own/$made" "token=$token&deed=submit&revision=1&$own"
ok 'it is submitted' is "$(topic "$made" 'state, submitted_at > 0')" '1	1'
own_id=$made
shows "/office/topics/$made" 'that another accepts it' '另一位同事或者召集人受理'
ok 'and no buttons' hides 'value="accept"'
answers 409 POST "/office/topics/$made" "token=$token&deed=accept&revision=2"
ok 'the page says why' says '您是起草人'
submitted left finance 0 && race_id=$made
as of-co convener
answers 409 POST "/office/topics/$race_id" "token=$token&deed=accept&revision=1"
ok 'the convener answers no topic of a unit' says '召集人只受理办公室自己提的议题'
get "/office/topics/$race_id"
ok 'and has no button for it' hides 'value="accept"'
shows "/office/topics/$own_id" 'the button for that of the office' 'value="accept"'
sends "/office/topics/$own_id" 'deed=accept&revision=2'
ok 'it gets the next number' is "$(topic "$own_id" number)" "$(number 2)"
as of office civil-affairs
answers 409 POST "/office/topics/$own_id/split" "token=$token&revision=3&$own"
ok 'the office does not split its own' says '办公室自己的议题'
as of office civil-affairs
route GET /office/topics/new /office/topics/new
route POST /office/topics/new /office/topics/new "token=$token&deed=submit&title=old+form&category_id=1&problem=a&proposal=b&decision=c"
ok 'a form of before leads to the topic' sent Location "${PORTAL_BASE}office/topics/$(sql 'SELECT MAX(id) FROM topic')"
as of-none office
shows /office/topics/own/new 'why there is no form' '还没有登记所属单位'
answers 409 POST /office/topics/own/new "token=$token&deed=submit&$own"
answers 200 GET /office/topics

# ---- Simultaneous answers: twenty, two people's to each of ten topics

list=''
for i in 1 2 3 4 5 6 7 8 9 10; do
	submitted "many-$i" finance 0
	list="$list $made"
done
answer() { sends "/office/topics/$id" "deed=$1&revision=1&reason=r"; echo "$status" >>"$work/answers"; }
as of2 office civil-affairs && other=$cookie other_token=$token
as of office civil-affairs
for id in $list; do
	answer accept &
	(cookie=$other token=$other_token; answer accept) &
done
wait
ok 'one of two does it, the other is told' is "$(sort "$work/answers" | uniq -c | tr -s ' \n' ' ')" ' 10 303 10 409 '
ok 'each is accepted once' rows "event WHERE verb = 'accept' AND kind = 'topic'" 12
ok 'with twelve numbers, none twice, none left out' is "$(sql "SELECT COUNT(DISTINCT number),
    MAX(CAST(REGEXP_REPLACE(number, '^.*〕|号', '') AS UNSIGNED)),
    (SELECT last FROM register WHERE kind = 'topic')
    FROM topic WHERE number IS NOT NULL")" '12	12	12'
submitted race finance 0
id=$made
as of office civil-affairs
answer decline & (cookie=$other token=$other_token; answer accept)
wait
ok 'accepted and declined at once: one of both' rows "event WHERE object_id = $id AND state IN (3, 4)" 1

whole() { lianxi audit verify >/dev/null; }
ok 'the log is whole' whole
finish
