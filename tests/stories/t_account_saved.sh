#!/bin/sh
# A session that ends while somebody types: after signing in again, the form is
# there with all that was typed.
. "$(dirname "$0")/lib.sh"
export ARGON_MEMORY_KIB=8192 ARGON_PASSES=1
ok 'a database is made' database story_kept "$tests"/sample/*.txt
trap database_drop EXIT
base=$PORTAL_BASE
unit=$(sql 'SELECT code FROM unit ORDER BY id LIMIT 1')
for login in wang li; do
	lianxi user add $login $login "$unit" >"/tmp/kept.$$.$login"
	lianxi user role $login give liaison
done
sql 'UPDATE credential SET must_change = 0'
wang=$(cat "/tmp/kept.$$.wang") li=$(cat "/tmp/kept.$$.li")
rm -f "/tmp/kept.$$.wang" "/tmp/kept.$$.li"
enter() {	# LOGIN PASSWORD [TO]
	program account
	stranger
	sign_in "$1" "$2" ${3+"to=$3"}
	program liaison
}
page_of_topic=/liaison/topics/new

# ---- A visitor of a desk signs in and arrives there

program liaison
nobody
answers 303 GET '/liaison/topics?state=draft'
ok 'a visitor without a session is redirected to sign in' sent Location \
    "${base}account/signin?to=%2Fliaison%2Ftopics%3Fstate%3Ddraft"
enter wang "$wang" '%2Fliaison%2Ftopics%3Fstate%3Ddraft'
ok 'and back to the page after signing in' sent Location "${base}liaison/topics?state=draft"

# ---- The session ends while somebody types

form_token $page_of_topic
ok 'the form is open' is "$status" 200
sql 'UPDATE session SET seen_at = seen_at - 1801'
typed='title=%E5%B0%8F%E5%AD%A6%E7%94%9F%E8%90%A5%E9%A4%90&problem=%E4%B8%80%0A%E4%BA%8C&proposal=more+%26+%3Cb%3E&decision=&duties=1&units=2&revision=0&deed=save'
answers 303 POST $page_of_topic "token=$token&once=00112233445566778899aabbccddeeff&$typed"
ok 'the submitted form is redirected to the sign-in page' sent Location "${base}account/signin?to=%2Fliaison%2Ftopics%2Fnew"
ok 'the form is saved' rows kept_form 1
ok 'for its author and path, without the token' rows "kept_form k JOIN account a ON a.id = k.account_id WHERE a.login = 'wang'
	AND path = '$page_of_topic' AND LOCATE('token', body) = 0" 1
ok 'no topic was stored' rows topic 0
enter li "$li" $page_of_topic
ok 'another user signs in to the same form' sent Location "${base}liaison/topics/new"
get $page_of_topic
ok 'and sees nothing of the saved form' hides 小学生营餐 '您上次没有保存'
enter wang "$wang" $page_of_topic
ok 'its author signs in to the form' sent Location "${base}liaison/topics/new"
form_token $page_of_topic
ok 'the form has everything that was typed' says 'value="小学生营餐"' '一
二</textarea>' 'more &amp; &lt;b&gt;</textarea>' 'name="kept" value="1"'
get $page_of_topic
ok 'also when the page is loaded again' says 'value="小学生营餐"'
get /liaison/topics
ok 'other pages do not show it' hides 小学生营餐
answers 303 POST $page_of_topic "token=$token&kept=1&once=00112233445566778899aabbccddeeff&$typed"
ok 'submitting it stores the topic' rows "topic WHERE title = '小学生营餐'" 1
ok 'the saved form is deleted' rows kept_form 0
get $page_of_topic
ok 'the form is empty again' hides 小学生营餐

# ---- Twice: the last form is saved

form_token $page_of_topic
sql 'UPDATE session SET ended_at = 1'
answers 303 POST $page_of_topic "token=$token&title=one&deed=save"
answers 303 POST $page_of_topic "token=$token&title=two&deed=save"
ok 'one form per path is saved' rows 'kept_form' 1
enter wang "$wang"
get $page_of_topic
ok 'it is the last one' says 'value="two"'

# ---- A form without an owner is not saved

sql 'DELETE FROM kept_form'
nobody
answers 303 POST $page_of_topic "token=$(printf '%043d' 1)&title=one&deed=save"
answers 303 POST $page_of_topic "title=one&deed=save"
answers 303 POST $page_of_topic "token=%FF&title=one"
ok 'a form without a known token is not saved' rows kept_form 0
enter wang "$wang"
form_token $page_of_topic
sql "UPDATE session SET created_at = created_at - 43200 - 86401, ended_at = 1"
answers 403 POST $page_of_topic "token=$token&title=one&deed=save"
ok 'a form of a session that ended long ago is not saved' rows kept_form 0
ok 'it is shown on the error page' says '>one</textarea>'

# ---- A form of another person, or of another session of the same person

enter li "$li"
form_token $page_of_topic
theirs=$token
enter wang "$wang"
answers 403 POST $page_of_topic "token=$theirs&title=one&deed=save"
ok 'a form with the token of another user is not stored' rows "topic WHERE title = 'one'" 0
ok 'it is saved for that user' rows "kept_form k JOIN account a ON a.id = k.account_id
	WHERE a.login = 'li'" 1
sql 'DELETE FROM kept_form'
form_token $page_of_topic
before=$token
enter wang "$wang"
answers 303 POST $page_of_topic "token=$before&title=mine&deed=save"
ok 'a form of an earlier session of the same user is shown again' sent Location "${base}liaison/topics/new"
get $page_of_topic
ok 'with what was typed' says 'value="mine"'

# ---- A saved form that equals the stored row

program office
as sun office "$unit"
meeting="name=M&kind=regular&starts_at=$(date -d "60 days" +%F)+09%3A30&chair_seat_id=$(sql \
    "SELECT id FROM seat WHERE role = 'convener' ORDER BY id LIMIT 1")"
post /office/meetings/new "token=$token&$meeting&place=P&deed=announce"
at=/office/meetings/$(sql 'SELECT MAX(id) FROM meeting')
sql "UPDATE session SET ended_at = 1 WHERE account_id = $account"
answers 303 POST "$at" "token=$token&$meeting&place=P&revision=1&deed=save"
as sun office "$unit"
sql 'UPDATE meeting SET revision = revision + 1'
get "$at"
ok 'the restored form has the revision that its author saw' says 'name="kept" value="1"' 'name="revision" value="1"'
answers 409 POST "$at" "token=$token&kept=1&$meeting&place=Q&revision=1&deed=save"
answers 303 POST "$at" "token=$token&kept=1&$meeting&place=P&revision=1&deed=save"
ok 'a saved form that changes nothing is deleted' rows "kept_form WHERE account_id = $account" 0
ok 'which is audited' rows "audit WHERE verb = 'form.drop' AND account_id = $account
	AND detail = '$at'" 1
finish
