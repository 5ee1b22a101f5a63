#!/bin/sh
# What was typed is never lost, whatever the answer to a form: it is shown on
# the form's page or on the error page, or saved for its owner.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/files.sh"
ok 'a database is made' database story_comes_back "$tests"/sample/*.txt
trap 'rm -rf "$work"; database_drop' EXIT
base=$PORTAL_BASE
unit=$(sql 'SELECT code FROM unit ORDER BY id LIMIT 1')
new=/liaison/topics/new
title='title=%E5%B0%8F%E5%AD%A6%E7%94%9F%E8%90%A5%E9%A4%90'
words="$title&problem=more+%26+%3Cb%3E&proposal=&decision=&revision=0&deed=save"
program liaison
as wang liaison "$unit"
all() { says 'value="小学生营餐"' 'more &amp; &lt;b&gt;</textarea>'; }
fault() { says '>小学生营餐</textarea>' 'more &amp; &lt;b&gt;</textarea>'; }

# ---- Malformed: the form again, with a valid token

answers 400 POST $new "token=$token&$words&foreign=x"
ok 'an unknown field: the form shows the rest' all
ok 'and the unknown field with its value' says '>x</textarea>' 'name="token"'
ok 'the page says that nothing was stored' says '没有存进去'
answers 400 POST $new "token=$token&$words&$title"
ok 'a repeated field: the form shows all' all
answers 400 POST $new "token=$token&$words&$(printf 'units=%d&' $(seq 1 401))"
ok 'too many fields: the form shows all' all
answers 400 POST "$new?x=1" "token=$token&$words"
ok 'a query: the form shows all' all
answers 403 POST $new "$words&foreign=x&held=7"
ok 'without a token the error page shows the texts' fault
ok 'other values are hidden fields' says '<input type="hidden" name="held" value="7">'
ok 'and the form itself is not filled' hides 'name="revision" type'
length=5000000
answers 413 POST $new "token=$token&$words"
unset length
ok 'a body that is too large: the form shows what was read' all
ok 'nothing was stored' rows topic 0
ok 'nothing was saved' rows kept_form 0

# ---- Sent from another site

for site in none same-site same-origin; do
	HTTP_SEC_FETCH_SITE=$site answers 303 POST $new "token=$token&$words&once=$(
	    printf '%s' $site | sha256sum | cut -c1-32)"
done
ok 'with its token a form is accepted' rows topic 3
for site in cross-site other; do
	HTTP_SEC_FETCH_SITE=$site answers 403 POST $new "token=$token&$words"
	ok "$site: the error page shows the texts" fault
	ok 'with a button and a new token' says '再发一次' "name=\"token\" value=\"$token\""
	HTTP_SEC_FETCH_SITE=$site answers 403 POST $new "token=x&$words&Call_4000=now"
	ok 'without its token only the texts are shown' fault
	ok 'without a button' hides '再发一次'
	ok 'who is signed in is not told to' eval 'says 打开原来的页面，把下面的内容复制过去 && hides 先登录'
	ok 'and without unknown fields' hides Call_4000
done
ok 'nothing was stored' rows topic 3
ok 'nothing was saved' rows kept_form 0

# ---- The role was taken away; another account is signed in

sql "DELETE FROM account_role WHERE account_id = $account"
answers 403 POST $new "token=$token&$words"
ok 'without the role the error page shows the texts' fault
ok 'and says that they are saved' says '已经替您留住'
ok 'and why, without a change that may not have been' says '您现在的账号没有办这件事的权限' \
    '问题</label>'
ok 'of a change it does not know, and sending it again is no use' hides 刚才有变动 再发一次
ok 'the form is saved' rows "kept_form WHERE account_id = $account AND path = '$new'" 1
wangs=$token
as wang liaison "$unit"
get $new
ok 'with the role the form shows them again' all
sql 'DELETE FROM kept_form'
writer=$account
as li liaison "$unit"
answers 403 POST $new "token=$wangs&$words"
ok 'the form of another account is shown to the sender' fault
ok 'with the name of the present account' says '用另一个账号打开' 'li'
ok 'and is saved for its author' rows "kept_form WHERE account_id = $writer" 1
get $new
ok 'the other account does not see it in the form' hides 小学生营餐
as wang liaison "$unit"
get $new
ok 'its author does' all
sql 'DELETE FROM kept_form'

# ---- The password must be changed first

sql "UPDATE session SET must_change = 1 WHERE account_id = $account"
answers 303 POST $new "token=$token&$words"
ok 'the form is redirected to the change of the password' sent Location "${base}account/password?to=$(esc "$new")"
sql "UPDATE session SET must_change = 0 WHERE account_id = $account"
get $new
ok 'afterwards the form shows it' all
sql 'DELETE FROM kept_form'

# ---- No session

nobody
answers 303 POST $new "token=$wangs&$words"
ok 'without a session the form is saved for the account of its token' rows "kept_form WHERE account_id = $writer" 1
answers 303 POST $new "title=x&deed=save"
answers 403 POST $new "token=$(printf '%064d' 1)&$words"
ok 'a form with an unknown token is shown' fault
ok 'who is not signed in is told to' says 请先登录
sql 'DELETE FROM kept_form'
# Each invalid byte becomes U+FFFD, three bytes, which are escaped as nine.
{
	printf 'token=%s&%s&facts=' "$wangs" "$words"
	head -c 4000000 /dev/zero | tr '\0' '\377'
} >"$work/large"
type=application/x-www-form-urlencoded
send $new "$work/large"
unset type
ok 'a form that is too large to be saved is shown' is "$status" 403
ok 'with all other texts' fault
ok 'and is not saved' rows kept_form 0

# ---- The row to change is gone

as wang liaison "$unit"
answers 404 POST /liaison/topics/999 "token=$token&$words"
ok 'the row does not exist: the error page shows the texts' fault

# ---- The database is down

socket=$PORTAL_DB_SOCKET PORTAL_DB_SOCKET=/nowhere
answers 503 POST $new "token=$token&$words&units=7"
ok 'without the database the error page shows the texts' fault
ok 'and can send all fields again' says '再发一次' "action=\"${base}liaison/topics/new\"" \
    "name=\"token\" value=\"$token\"" 'name="units" value="7"' 'name="deed" value="save"'
nobody
answers 503 POST $new "token=$wangs&$words"
ok 'also without a session' fault
PORTAL_DB_SOCKET=$socket

# ---- A secret is never shown again

program account
stranger
answers 422 POST /account/signin "token=$token&login=wang&password="
for body in "token=$token&login=wang&password=geheim77&foreign=1" "login=wang&password=geheim77"; do
	post /account/signin "$body"
	ok 'a password is not shown again' hides geheim77
done
PORTAL_DB_SOCKET=/nowhere
answers 503 POST /account/signin "token=$token&login=wang&password=geheim77"
ok 'nor without the database' hides geheim77
PORTAL_DB_SOCKET=$socket

# ---- A second reviewer

program press
as editor editor
post /press/notices/new "token=$token&title=T&kind=announcement&body=B&revision=0&deed=send"
at=/press/notices/$(sql 'SELECT MAX(id) FROM notice')
as first reviewer
revision=$(sql "SELECT revision FROM notice_version ORDER BY notice_id DESC LIMIT 1")
answers 303 POST "$at/review" "token=$token&revision=$revision&deed=publish&reason="
as second reviewer
for deed in publish return; do
	answers 409 POST "$at/review" "token=$token&revision=$revision&deed=$deed&reason=my+opinion"
	ok "$deed: the opinion is there" says '>my opinion</textarea>' '您刚才写的'
done
finish
