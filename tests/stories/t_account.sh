#!/bin/sh
# Signing in and out: who may, where it leads, and what it does not reveal.
. "$(dirname "$0")/lib.sh"
export ARGON_MEMORY_KIB=8192 ARGON_PASSES=1
ok 'a database is made' database story_account "$tests"/sample/*.txt
trap database_drop EXIT
program account
base=$PORTAL_BASE
made() {	# LOGIN ROLE...: an account without an initial password
	password=$(lianxi user add "$1" "$1" finance)
	sql "UPDATE credential SET must_change = 0 WHERE account_id =
		(SELECT id FROM account WHERE login = '$1')"
	login=$1
	shift
	for role; do lianxi user role "$login" give "$role"; done
}
to() { is "$status" 303 && sent Location "$base$1"; }
signed_in() { is "$(sql "SELECT COUNT(*) FROM session WHERE ended_at IS NULL AND
	token_hash = UNHEX(SHA2('${cookie#*=}', 256))")" 1; }
noted() { rows "audit WHERE verb = '$1'" "$2"; }

# ---- The form

nobody
route GET /account/signin /account/signin
ok 'the form asks for login and password' says '>账号</label>' '>密码</label>' '>登录</button>'
ok 'the page is not cached' sent Cache-Control 'private, no-store'
header Set-Cookie
case $value in lianxi-form=?*'; Path=/; HttpOnly; SameSite=Lax') well=yes ;; *) well=$value ;; esac
ok 'a visitor gets a cookie for the form' is "$well" yes
stranger
get /account/signin
ok 'the cookie stays the same' sent Set-Cookie ''
ok 'the form has its token' says "name=\"token\" value=\"$token\""
answers 400 GET '/account/signin?from=x'
answers 422 POST /account/signin "token=$token&login=&password="
ok 'login and password are both required' says 'href="#login"' 'href="#password"'
answers 400 POST /account/signin "token=$token&login=a&password=b&more=c"
answers 400 POST /account/signin "token=$token&login=a&login=b&password=b"
answers 422 POST /account/signin "token=$token&login=$(printf '%0101d' 0)&password=b"
answers 422 POST /account/signin "token=$token&login=a&password=$(printf '%0129d' 0)"
answers 403 POST /account/signin "login=a&password=b"
answers 403 POST /account/signin "token=x&login=a&password=b"
other=$token
stranger
answers 403 POST /account/signin "token=$other&login=a&password=b"
nobody
answers 403 POST /account/signin "token=$other&login=somebody&password=b"
ok 'an outdated form asks to sign in again and keeps the login' says 请再登录一次 'value="somebody"'
ok 'the form has a new token' hides "value=\"$other\""
header Set-Cookie
case $page in *"name=\"token\" value=\"$(printf %s "${value%%;*}" | cut -d= -f2)\""*) well=yes ;; *) well=$value ;; esac
ok 'which is that of the new cookie' is "$well" yes
ok 'no attempt was counted' rows sign_in_try 0

# ---- The right password

made ed editor
before=$(sql 'SELECT COUNT(*) FROM audit')
stranger
route POST /account/signin /account/signin "token=$token&login=ed&password=$password"
ok 'the editor comes to the press desk' to press/
header Set-Cookie
case $value in lianxi=???????????????????????????????????????????'; Path=/; HttpOnly; SameSite=Lax')
	well=yes ;; *) well=$value ;; esac
ok 'the session cookie has 256 bits' is "$well" yes
cookie=${value%%;*}
ok 'the hash of the cookie is stored' signed_in
ok 'the cookie itself is not stored' rows "session WHERE CAST(token_hash AS CHAR) LIKE '%${cookie#*=}%'
	OR CAST(form_hash AS CHAR) LIKE '%${cookie#*=}%'" 0
ok 'the form token is not that of the sign-in form' \
    rows "session WHERE form_hash = UNHEX(SHA2('$token', 256))" 0
ok 'the session lasts as long as the setting says' rows 'session WHERE expires_at - created_at = 43200
	AND seen_at = created_at' 1
ok 'signing in writes one audit record' rows 'audit' $((before + 1))
ok 'the audit record has the account' rows "audit u JOIN account a ON a.id = u.account_id
	AND a.id = u.object_id WHERE u.verb = 'account.signin' AND a.login = 'ed'" 1
answers 200 GET /account/sessions
form_token /account/sessions
ok 'the hash of the form token is stored' rows "session WHERE
	form_hash = UNHEX(SHA2('$token', 256)) AND ended_at IS NULL" 1
ok 'the form token itself is not stored' rows "session WHERE form_hash = UNHEX('$token')" 0
ok 'the audit log has no password' is \
    "$(sql "SELECT COUNT(*) FROM audit WHERE LOCATE('$password', CONCAT(detail, before_)) > 0")" 0
stranger
sign_in ED "$password"
ok 'the login may be in capitals' to press/
stranger
sign_in ed "$(printf %s "$password" | tr a-z A-Z)"
ok 'the password may not be in capitals' is "$status" 422

# ---- A new session each time, with a token that nobody can choose

made li liaison
stranger
old=$cookie
cookie="$old; lianxi=$(printf '%043d' 7)"
post /account/signin "token=$token&login=li&password=$password"
header Set-Cookie
ok 'a session cookie chosen by the browser is not used' not [ "${value%%;*}" = "lianxi=$(printf '%043d' 7)" ]
cookie=${value%%;*} first=$cookie
ok 'a new session cookie is used' signed_in
form_token /account/signin
ok 'the sign-in page says who is signed in' says '您现在已用“li”的账号登录'
sign_in li "$password"
ok 'a signed-in user may sign in again' to liaison/
ok 'which begins another session' not [ "$cookie" = "$first" ]
ok 'and ends the first session' rows "session WHERE ended_at IS NOT NULL AND
	token_hash = UNHEX(SHA2('${first#*=}', 256))" 1
second=$cookie cookie=$first
answers 303 GET /account/sessions
cookie=$second
answers 403 POST /account/signin "token=$token&login=li&password=$password"

# ---- Where it leads

desk_of() {	# LOGIN PATH ROLE...
	login=$1 path=$2
	shift 2
	made "$login" "$@"
	stranger
	sign_in "$login" "$password"
	ok "$*: to $path" to "$path"
}
desk_of d-office office/ office
desk_of d-convener office/ convener
desk_of d-liaison liaison/ liaison
desk_of d-reviewer press/ reviewer
desk_of d-system office/accounts system
desk_of d-security office/accounts security
desk_of d-auditor office/audit auditor
desk_of d-both office/ office liaison
desk_of d-legal press/ legal
desk_of d-none account/sessions
made go liaison
goes() {	# TYPED PATH
	stranger
	sign_in go "$password" "to=$1"
	ok "to=$1 leads to $2" to "$2"
}
goes /liaison/topics/new liaison/topics/new
goes %2Fliaison%2Ftopics%3Fstate%3D1%26q%3D%25E5%25B9%25B4 'liaison/topics?state=1&q=%E5%B9%B4'
goes / ''
goes http://evil.example/ liaison/
goes //evil.example/ liaison/
goes ///evil.example/ liaison/
goes '/%5Cevil.example/' liaison/
goes '%5C%5Cevil.example/' liaison/
goes '/%09/evil.example' liaison/
goes '/a%0D%0ASet-Cookie:%20lianxi=x' liaison/
goes 'javascript:alert(1)' liaison/
goes evil.example liaison/
goes '' liaison/
goes '/%E6%B5%B7' liaison/
goes "/$(printf '%01800d' 0)" liaison/	# longer than a header may be
stranger
get '/account/signin?to=//evil.example/'
ok 'no link of the page leads to another site' hides 'href="//evil' 'action="//evil'
get '/account/signin?to=%22%3E%3Cscript%3E'
ok 'the path is escaped on the page' hides '"><script>'

# ---- Unknown logins cannot be told from known ones

made known liaison
stranger
sign_in known wrong-Password-1
one=$page
ok 'a wrong password is answered with 422' is "$status" 422
ok 'the answer does not say which of the two is wrong' says '账号或密码不对'
ok 'the login is shown again' says 'value="known"'
ok 'the password is not shown again' hides 'wrong-Password-1'
before=$token
sign_in unknown-name wrong-Password-1
two=$(printf %s "$page" | sed 's/unknown-name/known/')
same() { is "$(printf %s "$1" | grep -v 'name="once"')" "$(printf %s "$2" | grep -v 'name="once"')"; }
ok 'an unknown login gets the same answer' same "$one" "$two"
ok 'a failure of a known login is audited with its account' rows "audit WHERE verb = 'account.signin-failed'
	AND object_id = (SELECT id FROM account WHERE login = 'known') AND detail = 'wait_s=0'" 1
ok 'a failure of an unknown login is audited with a fingerprint' rows "audit WHERE verb = 'account.signin-failed' AND
	object_id = 0 AND detail REGEXP '^login_print=[0-9a-f]{32}[[:space:]]wait_s=0\$'" 1
ok 'failed attempts are audited without an author' rows "audit WHERE verb = 'account.signin-failed' AND
	account_id IS NOT NULL" 0
ok 'an account without a password is created' sql "INSERT INTO account (login, name,
	created_at) VALUES ('bare', 'bare', 1)"
sign_in bare ''
ok 'it cannot sign in with an empty password' is "$status" 422
sign_in bare x
ok 'it cannot sign in with any password' is "$status" 422

# An unknown login costs the work of a password check; without, it would cost a
# twentieth.  The least processor time of three attempts: the time that passes
# depends on other processes.
milliseconds() { # 1m2.345678s
	set -- "${1%m*}" "${1#*m}"
	set -- "$1" "${2%.*}" "1${2#*.}"
	echo $(($1 * 60000 + $2 * 1000 + ${3%???s} - 1000))
}
worked() {	# -> $ms, the processor time of processes that have ended
	times >"$asker/times"
	{ read -r own; read -r user system; } <"$asker/times"
	ms=$(($(milliseconds "$user") + $(milliseconds "$system")))
}
shortest() {	# LOGIN -> milliseconds
	least=
	for try in 1 2 3; do
		sql 'DELETE FROM sign_in_try'
		worked
		before=$ms
		ARGON_MEMORY_KIB=65536 ARGON_PASSES=4 sign_in "$1" wrong-Password-1
		worked
		took=$((ms - before))
		[ -n "$least" ] && [ "$took" -ge "$least" ] || least=$took
	done
	echo "$least"
}
stranger
made slow liaison
sql 'DELETE FROM credential WHERE account_id = (SELECT id FROM account WHERE login = "slow")'
password=$(ARGON_MEMORY_KIB=65536 ARGON_PASSES=4 lianxi user passwd slow)
one=$(shortest slow) two=$(shortest nobody-of-it)
ok 'an unknown login takes as long to check' [ $((two * 3)) -gt "$one" ]
ok 'and not much longer' [ $((one * 3)) -gt "$two" ]
echo "# $one ms a known name, $two ms an unknown one"

# ---- Locked and ended

made lo liaison
stranger
sign_in lo "$password"
signed=$cookie
lianxi user lock lo
cookie=$signed
answers 303 GET /account/sessions
ok 'locking ended its sessions' rows "session s JOIN account a ON a.id = s.account_id
	WHERE a.login = 'lo' AND s.ended_at IS NULL" 0
stranger
sign_in lo wrong-Password-1
ok 'a wrong password for a locked account is answered with 422' is "$status" 422
ok 'the answer does not say that it is locked' hides 锁定
sign_in lo "$password"
ok 'the right password is refused with 409' is "$status" 409
ok 'the answer says that the account is locked' says 这个账号已被锁定
ok 'the refusal is audited' rows "audit WHERE verb = 'account.signin-refused' AND detail = 'locked'" 1
ok 'no session has begun' rows "session s JOIN account a ON a.id = s.account_id
	WHERE a.login = 'lo' AND s.ended_at IS NULL" 0
lianxi user unlock lo
cookie=$signed
answers 303 GET /account/sessions
stranger
sign_in lo "$password"
ok 'an unlocked account can sign in' to liaison/
lianxi user end lo
answers 303 GET /account/sessions
stranger
sign_in lo "$password"
ok 'an ended account cannot sign in' is "$status" 409
ok 'the answer says that it has ended' says 这个账号已经停用

# ---- The life of a session

made ti liaison
stranger
sign_in ti "$password"
answers 200 GET /account/sessions
sql "UPDATE session SET seen_at = UNIX_TIMESTAMP() - 1801 WHERE token_hash =
	UNHEX(SHA2('${cookie#*=}', 256))"
answers 303 GET /account/sessions
ok 'a session ends after half an hour without use' sent Location "${base}account/signin?to=%2Faccount%2Fsessions"
sql "UPDATE session SET seen_at = UNIX_TIMESTAMP(), expires_at = UNIX_TIMESTAMP() WHERE
	token_hash = UNHEX(SHA2('${cookie#*=}', 256))"
answers 303 GET /account/sessions

# ---- Over TLS

made tls liaison
PORTAL_ORIGIN=https://portal.example
stranger
header Set-Cookie
case $value in __Host-lianxi-form=*'; Path=/; HttpOnly; SameSite=Lax; Secure') well=yes ;; *) well=$value ;; esac
ok 'over TLS the form cookie is Secure and __Host-' is "$well" yes
sign_in tls "$password"
case $value in __Host-lianxi=*'; Path=/; HttpOnly; SameSite=Lax; Secure') well=yes ;; *) well=$value ;; esac
ok 'and so is the session cookie' is "$well" yes
answers 200 GET /account/sessions
cookie=${cookie#__Host-}
answers 303 GET /account/sessions
PORTAL_ORIGIN=http://127.0.0.1

# ---- Signing out

made out liaison
stranger
sign_in out "$password"
signed=$cookie
route GET /account/signout /account/signout
ok 'the page has a button to sign out' says '>退出</button>'
answers 403 GET /office/accounts
ok 'the 403 page has a link to sign out' says "href=\"${base}account/signout\""
form_token /account/signout
answers 403 POST /account/signout "token=x"
answers 400 POST /account/signout "token=$token&x=1"
route POST /account/signout /account/signout "token=$token"
ok 'the cookie is deleted' sent Set-Cookie 'lianxi=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0'
ok 'signing out leads to a page that says so' to account/signout
ok 'signing out is audited' noted account.signout 1
cookie=$signed
answers 303 GET /account/sessions
answers 303 POST /account/signout "token=$token"
answers 200 GET /account/signout
ok 'the page says that nobody is signed in' says 已经退出
finish
