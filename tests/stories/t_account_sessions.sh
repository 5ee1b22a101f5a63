#!/bin/sh
# One's sessions: the list, and ending one, the others, all.
. "$(dirname "$0")/lib.sh"
export ARGON_MEMORY_KIB=8192 ARGON_PASSES=1
ok 'a database is made' database story_sessions "$tests"/sample/*.txt
trap database_drop EXIT
program account
base=$PORTAL_BASE
to() { is "$status" 303 && sent Location "$base$1"; }
password=$(lianxi user add wang wang)
other=$(lianxi user add hu hu)
sql 'UPDATE credential SET must_change = 0'
from() {	# AGENT ADDRESS -> $cookie
	stranger
	HTTP_USER_AGENT=$1 REMOTE_ADDR=$2 sign_in wang "$password"
}
living() { rows "session s JOIN account a ON a.id = s.account_id
	WHERE a.login = '$1' AND s.ended_at IS NULL" "$2"; }

from 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120.0 Safari/537.36 Edg/120.0' 10.1.2.3
edge=$cookie
from 'Mozilla/5.0 (X11; Linux x86_64; rv:115.0) Firefox/115.0' 10.1.2.4
firefox=$cookie
from 'Mozilla/5.0 (Linux; Android 13) Chrome/120.0 Mobile Safari/537.36 MicroMessenger/8.0' ''
wechat=$cookie
from '<script>alert(1)</script>' 10.1.2.6
odd=$cookie
stranger
sign_in hu "$other"
theirs=$(sql "SELECT s.id FROM session s JOIN account a ON a.id = s.account_id WHERE a.login = 'hu'")

nobody
answers 303 GET /account/sessions
cookie=$edge
route GET /account/sessions /account/sessions
ok 'the list has all sessions with browser and device' says 'Edge 浏览器 · Windows 电脑' \
    '火狐浏览器 · Linux 电脑' '微信 · 安卓手机' '其他浏览器 · 其他设备'
ok 'the list has their addresses' says '来自 10.1.2.3' '来自 10.1.2.4' '来自 10.1.2.6'
ok 'one of them is this session' counts_lines 1 就是这里
ok 'the list has only sessions of the account' counts_lines 4 '>下线</button>'
ok 'the user agent is escaped' hides '<script>alert'
answers 400 GET '/account/sessions?x=1'

number() { sql "SELECT id FROM session WHERE token_hash = UNHEX(SHA2('${1#*=}', 256))"; }
form_token /account/sessions
answers 403 POST /account/sessions 'deed=all'
answers 422 POST /account/sessions "token=$token&deed=nothing"
answers 409 POST /account/sessions "token=$token&deed=one"
answers 409 POST /account/sessions "token=$token&deed=one&session=$theirs"
ok 'a session of another account cannot be ended' living hu 1
route POST /account/sessions /account/sessions "token=$token&deed=one&session=$(number "$firefox")"
ok 'one session is ended' living wang 3
answers 409 POST /account/sessions "token=$token&deed=one&session=$(number "$firefox")"
ok 'it cannot be ended twice' says 那一处已经不在了
cookie=$firefox
answers 303 GET /account/sessions
cookie=$edge
answers 303 POST /account/sessions "token=$token&deed=others"
ok 'all other sessions are ended' living wang 1
answers 409 POST /account/sessions "token=$token&deed=others"
for cookie in "$wechat" "$odd"; do answers 303 GET /account/sessions; done
from 'Mozilla/5.0 (iPad) Safari/600' ''
cookie=$edge
form_token /account/sessions
answers 303 POST /account/sessions "token=$token&deed=all"
ok 'all sessions are ended, also this one' living wang 0
ok 'the cookie is deleted' sent Set-Cookie 'lianxi=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0'
ok 'the user is redirected to the page after signing out' to account/signout
ok 'each of these acts is audited' rows "audit WHERE verb = 'account.sessions-end'" 3
from x ''
form_token /account/sessions
answers 303 POST /account/sessions "token=$token&deed=one&session=$(number "$cookie")"
ok 'ending this session signs out' to account/signout

# An ended session is deleted after a day.
sql "UPDATE session SET created_at = created_at - 43200 - 86401"
from x ''
ok 'a new session deletes old ones of the account' rows "session s JOIN account a ON a.id = s.account_id
	WHERE a.login = 'wang'" 1
ok 'but not those of other accounts' rows "session s JOIN account a ON a.id = s.account_id
	WHERE a.login = 'hu'" 1

# ---- Simultaneous first sign-ins do not block each other

for login in an bo ci du; do
	lianxi user add $login $login >"/tmp/sessions.$$.$login"
done
sql 'UPDATE credential SET must_change = 0'
# Makes all look for old sessions before any inserts a new one.
sql 'CREATE TRIGGER slow BEFORE INSERT ON session FOR EACH ROW DO SLEEP(1)'
for login in an bo ci du; do
	( stranger
	sign_in $login "$(cat "/tmp/sessions.$$.$login")"
	echo "$status" >"/tmp/sessions.$$.$login" ) &
done
wait
ok 'four simultaneous sign-ins succeed' is "$(cat "/tmp/sessions.$$".* |
    tr '\n' ' ')" '303 303 303 303 '
rm -f "/tmp/sessions.$$".*
sql 'DROP TRIGGER slow'

# ---- A read-only database

as li liaison
sql "UPDATE session SET seen_at = seen_at - 120 WHERE form_hash = UNHEX(SHA2('$token', 256))"
sql "CREATE TRIGGER closed BEFORE UPDATE ON session FOR EACH ROW SIGNAL SQLSTATE '45000'"
get /account/sessions
ok 'with a read-only database pages are still shown' is "$status" 200
sql 'DROP TRIGGER closed'
finish
