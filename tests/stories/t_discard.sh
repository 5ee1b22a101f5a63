#!/bin/sh
# Discarding a draft that nobody else has seen, by its author: topics, notices,
# policies.  What is deleted, what stays, and who may not.  Records with a table
# of moves: t_records.sh.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_discard "$tests"/sample/*.txt
trap database_drop EXIT
key() { printf '%032x' "$1"; }
last() { sql "SELECT MAX(id) FROM $1"; }
sends() { post "$1" "token=$token&$2"; }
goes_to() { is "$status" 303 && sent Location "$PORTAL_BASE$1"; }
noted() {	# VERB ID: the audit log has who discarded it, and its title
	is "$(sql "SELECT COUNT(*) FROM audit WHERE verb = '$1' AND object_id = $2
	    AND account_id = $account AND before_ LIKE '%title=%'")" 1
}
attach() {	# COLUMN ID [VERSION]: attaches a file -> $file
	content x
	sql "INSERT INTO file (sha256, size, name, media_type, position, $1, since_version, added_at)
		VALUES (UNHEX(SHA2('x', 256)), 1, 'x.txt', 'text/plain', 1, $2, ${3-1}, 1)"
	file=$(last file)
}
ends() { sql "UPDATE account SET state = $2, ended_at = IF($2 = 2, 1, NULL) WHERE login = '$1'"; }

# ---- A topic

program liaison
as other liaison finance
as maker liaison civil-affairs
body="token=$token&deed=save&once=$(key 1)&title=thrown+away&problem=why&duties=1&units=2"
post /liaison/topics/new "$body"
id=$(last topic) at=/liaison/topics/$(last topic)
attach topic_id "$id"
get "$at"
ok 'the page offers to discard and asks for confirmation' says '<details class="discard">' \
    '不能恢复' '>丢弃草稿</button>' 'value="discard"'
as mate liaison civil-affairs
get "$at"
ok 'but not to a colleague' hides '丢弃草稿'
sends "$at" 'deed=discard&revision=1'
ok 'who may not discard it' is "$status" 409
ok 'the page says why' says '草稿由起草的人丢弃'
as other liaison finance
answers 404 POST "$at" "token=$token&deed=discard&revision=1"
as maker liaison civil-affairs
sends "$at" 'deed=save&revision=1&title=thrown+away&problem=more&duties=1&units=2'
sends "$at" 'deed=discard&revision=1'
ok 'an outdated form does not discard' is "$status" 409
rights=$(sql "SELECT COUNT(*) FROM topic")
sends "$at" 'deed=discard&revision=2'
ok 'the draft is discarded' goes_to liaison/topics
ok 'with its other rows' is "$(sql "SELECT (SELECT COUNT(*) FROM topic) - $rights,
    (SELECT COUNT(*) FROM topic_duty), (SELECT COUNT(*) FROM topic_unit),
    (SELECT COUNT(*) FROM event), (SELECT COUNT(*) FROM file WHERE id = $file)")" '-1	0	0	0	0'
ok 'it is audited' noted topic.discard "$id"
sends "$at" 'deed=discard&revision=2'
ok 'a second submit is answered like the first' goes_to liaison/topics
post /liaison/topics/new "$body"
ok 'the form that created it does not create it again' is "$status" 409
ok 'the page shows what was typed' says 'thrown away' '已经丢弃' '存成新的一份'
ok 'with a new form key' hides "value=\"$(key 1)\""
sends "$at" 'deed=save&revision=2&title=from+another+window&problem=long+words'
ok 'a form in another window is refused' is "$status" 409
ok 'and shows what was typed' says 'from another window' 'long words' '草稿已经丢弃'
answers 410 GET "$at"
ok 'its page says that it was discarded' says '这份草稿已经丢弃'
as other liaison finance
answers 404 GET "$at"
as maker liaison civil-affairs
for list in /liaison/ /liaison/topics '/liaison/topics?q=thrown'; do
	get "$list"
	ok "$list no longer has it" hides 'thrown away'
done
answers 409 POST /liaison/topics/new "token=$token&deed=discard"

sends /liaison/topics/new 'deed=save&title=of+somebody+gone&problem=why'
id=$(last topic) at=/liaison/topics/$(last topic)
ends maker 2
as mate liaison civil-affairs
get "$at"
ok 'a colleague may discard the draft of an ended account' says '>丢弃草稿</button>'
sends "$at" 'deed=discard&revision=1'
ok 'and does' goes_to liaison/topics
ends maker 0

as maker liaison civil-affairs
whole='category_id=1&problem=why&proposal=how&decision=what'
sends /liaison/topics/new "deed=submit&title=once+submitted&$whole"
at=/liaison/topics/$(last topic)
sends "$at" 'deed=discard&revision=1'
ok 'a submitted topic cannot be discarded' is "$status" 409
sends "$at" 'deed=withdraw&revision=1'
get "$at"
ok 'a topic that was submitted is not offered to be discarded' hides '丢弃草稿'
sends "$at" 'deed=discard&revision=2'
ok 'it cannot be discarded' is "$status" 409
sql "UPDATE topic SET state = 2 WHERE id = ${at##*/}"
sends "$at" 'deed=discard&revision=2'
ok 'nor can a returned topic' is "$status" 409
sql "UPDATE topic SET state = 5 WHERE id = ${at##*/}"

# ---- A notice, a policy

program press
kind=$(sql "SELECT code FROM notice_kind WHERE posting_days IS NULL LIMIT 1")
for thing in notice policy; do
	case $thing in
	notice)	list=press/notices own="kind=$kind" ;;
	policy)	list=press/policies own='issuer=county' ;;
	esac
	program press
	as ed editor
	body="token=$token&once=$(key "${#list}")&deed=save&title=thrown+away&body=words"
	post "/$list/new" "$body"
	id=$(last $thing) at=/$list/$(last $thing)
	attach ${thing}_id "$id"
	get "$at"
	ok "a $thing may be discarded" says '<details class="discard">' '>丢弃草稿</button>'
	as ed2 editor
	get "$at"
	ok 'but not to another editor' hides '丢弃草稿'
	sends "$at" 'deed=discard&revision=1'
	ok 'who may not discard it' is "$status" 409
	ok 'the page says why' says '草稿由起草的人丢弃'
	as ed editor
	sends "$at" 'deed=discard&revision=0'
	ok 'an outdated form does not discard' is "$status" 409
	sends "$at" 'deed=discard&revision=1'
	ok 'the draft is discarded' goes_to $list
	ok 'with its other rows' is "$(sql "SELECT (SELECT COUNT(*) FROM $thing WHERE id = $id),
	    (SELECT COUNT(*) FROM ${thing}_version WHERE ${thing}_id = $id),
	    (SELECT COUNT(*) FROM event WHERE kind = '$thing' AND object_id = $id),
	    (SELECT COUNT(*) FROM file WHERE id = $file)")" '0	0	0	0'
	ok 'it is audited' noted $thing.discard "$id"
	sends "$at" 'deed=discard&revision=1'
	ok 'a second submit is answered like the first' goes_to $list
	post "/$list/new" "$body"
	ok 'the form that created it does not create it again' is "$status" 409
	ok 'the page shows what was typed' says 'thrown away' '已经丢弃'
	sends "$at" "deed=save&revision=1&title=another+window&body=long+words&$own"
	ok 'a form in another window is refused' is "$status" 409
	ok 'and shows what was typed' says 'another window' 'long words' '草稿已经丢弃'
	answers 410 GET "$at"
	answers 404 GET "/$list/99999"
	answers 404 POST "/$list/99999" "token=$token&deed=discard"
	get "/$list?q=thrown"
	ok 'the list no longer has it' says '没有符合这些条件的稿件'

	sends "/$list/new" "deed=send&title=kept&body=words&$own"
	id=$(last $thing) at=/$list/$(last $thing)
	sends "$at" 'deed=discard&revision=2'
	ok 'a version under review cannot be discarded' is "$status" 409
	as rev reviewer
	sends "$at/review" 'deed=return&revision=2&reason=no'
	as ed editor
	get "$at"
	ok 'a version that was sent is not offered to be discarded' hides '丢弃草稿'
	sends "$at" 'deed=discard&revision=3'
	ok 'it cannot be discarded' is "$status" 409

	sends "$at" "deed=send&revision=3&title=kept&body=words&$own"
	as rev reviewer
	sends "$at/review" 'deed=publish&revision=4'
	ok 'the version is published' is "$status" 303
	attach ${thing}_id "$id"
	first=$file
	as ed editor
	sends "$at/revise" ''
	sends "$at" "deed=save&revision=6&title=second&body=other+words&$own&drop=$first"
	attach ${thing}_id "$id" 2
	get "$at"
	ok 'the draft of the next version may be discarded' says '>丢弃草稿</button>' '这一版写的文字'
	sends "$at" 'deed=discard&revision=7'
	ok 'it is discarded' goes_to "${at#/}"
	ok 'the published version is the newest again' is "$(sql "SELECT p.state, p.newest, v.state
	    FROM $thing p JOIN ${thing}_version v ON v.${thing}_id = p.id WHERE p.id = $id")" '2	1	2'
	ok 'with its files only' is "$(sql "SELECT GROUP_CONCAT(id), MAX(until_version)
	    FROM file WHERE ${thing}_id = $id")" "$first	NULL"
	ok 'it is audited' noted $thing.discard "$id"
	sends "$at" 'deed=discard&revision=7'
	ok 'a second submit is answered like the first' goes_to "${at#/}"
	get "$at"
	ok 'the history lists it' says '丢弃修改稿'
	sends "$at/revise" ''
	ok 'another draft can be begun' is "$status" 303
	sends "$at" "deed=save&revision=7&title=late&body=late+words&$own"
	ok 'a form of the discarded draft is refused' is "$status" 409
	ok 'and shows what was typed' says 'late words'
	sends "$at" "deed=save&revision=6&title=late&body=late+words&$own"
	ok 'so is a form older than the last save' is "$status" 409
	as ed2 editor
	sends "$at" "deed=send&revision=9&title=third&body=other+words&note=n&$own"
	ok 'the new draft is sent to review' is "$status" 303
	sends "$at" 'deed=discard&revision=10'
	ok 'and can no longer be discarded' is "$status" 409
	program public
	nobody
	answers 200 GET "${at#/press}"
done

# ---- Their blocks are taken away by the nightly run, and all agrees

ok 'tidy succeeds' lianxi tidy
lianxi verify >"$PORTAL_DB_NAME.said" 2>&1
ok 'verify finds nothing' is $? 0
rm -f "$PORTAL_DB_NAME.said"
finish
