#!/bin/sh
# The second factor: setting it up, signing in with a code, replay, recovery
# codes, remembered devices, reset, and what a session may do before it.
. "$(dirname "$0")/lib.sh"
export ARGON_MEMORY_KIB=8192 ARGON_PASSES=1
unset SECOND_FACTOR	# as installed; an instance has 0
ok 'a database is made' database story_factor "$tests"/sample/*.txt
trap database_drop EXIT
program account
base=$PORTAL_BASE factor=/account/second-factor
to() { is "$status" 303 && sent Location "$base$1"; }
audited() { rows "audit WHERE verb = 'account.$1'" "$2"; }
for who in wang:office li:liaison an:security chen:convener; do
	eval "password_${who%:*}=\$(lianxi user add ${who%:*} ${who%:*} civil-affairs)"
	lianxi user role "${who%:*}" give "${who#*:}"
done
sql 'UPDATE credential SET must_change = 0'
# password LOGIN [MORE]: signs in with the password, on a new browser
password() {
	eval "sign_in_with=\$password_$1"
	stranger
	sign_in "$1" "$sign_in_with" "${2-}"
}
code() { oathtool --totp -b "$secret" -N "@$(($(date +%s) + 30 * ${1-0}))"; }
# later: as if the last code had been used a while ago, and nobody had to wait;
# a code of now stays the code for some seconds
later() {
	sql 'UPDATE second_factor SET last_step = 1; DELETE FROM sign_in_try'
	until [ $(($(date +%s) % 30)) -lt 24 ]; do sleep 1; done
}
give() {	# FIELD=VALUE: on the page that asks for a code
	form_token $factor
	put $factor "deed=prove" "$@"
	header Set-Cookie
	[ "$status" != 303 ] || cookie=${value%%;*}
}
set_up() {	# -> $secret, $first (a recovery code), $tenth
	form_token $factor
	put $factor deed=begin
	get $factor
	secret=$(printf %s "$page" | sed -n 's/.*<p><code>\([A-Z2-7 ]*\)<.*/\1/p' | tr -d ' ')
	first=$(printf %s "$page" | sed -n 's/.*<li><code>\(.*\)<\/code>.*/\1/p' | head -n 1)
	tenth=$(printf %s "$page" | sed -n 's/.*<li><code>\(.*\)<\/code>.*/\1/p' | tail -n 1)
}

# ---- A role that must have one

password li
ok 'a role that needs none goes to its desk' to liaison/
password wang "to=$(esc /office/topics)"
ok 'another one has to set it up' to 'account/second-factor?to=%2Foffice%2Ftopics'
half=$cookie
get $factor
route GET /account/second-factor $factor
ok 'the page says why' says 您的角色登录时 开始设置
ok 'and has no menu of a desk' hides office/topics account/sessions
for at in /account/sessions /account/help /account/password /office/accounts; do
	answers 303 GET $at
	ok 'leads back to it, and on' sent Location "${base}account/second-factor?to=$(esc $at)"
done
program office
for at in /office/ /office/topics /office/settings; do
	answers 303 GET $at
	ok 'of another program, too' sent Location "${base}account/second-factor?to=$(esc $at)"
done
put /office/topics/1 deed=accept
ok 'nor does a form of a desk' is "$status" 303
answers 404 GET /office/nothing
program account
cookie=$half
form_token $factor
put $factor deed=confirm code=123456
ok 'there is nothing to confirm yet' is "$status" 409
put $factor deed=unknown code=123456
ok 'another button is refused by its name' says '要办的事：请从列出的选项中选一个'
set_up
ok 'the QR code is there' says '<svg role="img"' 'shape-rendering="crispEdges"'
ok 'the secret has 160 bits' is "${#secret}" 32
ok 'there are ten recovery codes' counts_lines 10 '<li><code>'
ok 'nothing is stored for the account yet' rows second_factor 0
get $factor
ok 'a reload shows the same' says "$first" "$tenth"
put $factor deed=confirm code=000000
ok 'a wrong code is told at the field' complains code
ok 'in words' says 验证码不对 手机的时间
ok 'and tried again with the same secret' says "$first"
put $factor deed=confirm "code=$(code)" "to=$(esc /office/topics)"
ok 'the right code leads where one wanted to go' to office/topics
header Set-Cookie
cookie=${value%%;*}
ok 'in a new session' not is "$cookie" "$half"
get $factor
ok 'the page has the state' says 没有用过的恢复码 '10 个'
ok 'and neither secret nor codes' hides "$first" "$tenth" '<svg role="img"' 开始设置
ok 'recovery codes are stored as hashes' rows "recovery_code WHERE LENGTH(code_hash) = 32" 10
ok 'the offer is deleted' rows second_factor_offer 0
ok 'it is audited' audited factor-on 1
ok 'without any secret' rows "audit WHERE detail LIKE '%$secret%' OR detail LIKE '%$first%'" 0
program office
answers 200 GET /office/topics
program account
cookie=$half
answers 303 GET $factor

# ---- Signing in with it

password wang
ok 'after the password a code is asked' to account/second-factor
half=$cookie
answers 303 GET /account/sessions
answers 303 GET /account/password
get $factor
ok 'the page asks for it' says 输入验证码 'autocomplete="one-time-code"'
ok 'and shows nothing of the account' hides 没有用过的恢复码 office/topics
form_token $factor
put $factor deed=begin
ok 'the session cannot set up another one' is "$status" 409
put $factor deed=confirm "code=$(code)"
ok 'nor confirm' is "$status" 409
put $factor deed=drop "code=$(code)"
ok 'nor drop it' is "$status" 409
give "code=$(code)"
ok 'the code of the set-up is not accepted again' complains code
ok 'and the page says that' says 刚才用过了
later
now=$(code)
give "code=%EF%BC%91"
ok 'one digit, in full width, is none' complains code
give ''
ok 'no code at all is told, too' complains code
ok 'and not counted' audited code-failed 3
give "code=$(printf %s "$now" | sed 's/^.../& /')" "to=$(esc /office/)"
ok 'a code may have a space' to office/
entered=$cookie
ok 'the session is a new one' not is "$entered" "$half"
cookie=$half
answers 303 GET $factor
ok 'the half one has ended' sent Location "${base}account/signin?to=%2Faccount%2Fsecond-factor"
password wang
give "code=$now"
ok 'a code is not accepted twice' says 刚才用过了
give "code=$(code -1)"
ok 'nor the one before it, in the list of steps' says 刚才用过了
later
give "code=$(code 1)"
ok 'a clock that is half a minute ahead' to office/
later
password wang
give "code=$(code -1)"
ok 'or behind is right' to office/
later
password wang
give "code=$(code 3)"
ok 'more is not' complains code

# ---- Two at once

later
for i in 1 2 3 4; do
	password wang
	eval "half_$i=\$cookie"
	form_token $factor
	eval "token_$i=\$token"
done
now=$(code)
both() { eval "cookie=\$half_$i token=\$token_$i"; put $factor deed=prove "code=$now"; }
at_once 4 both
ok 'of four that give one code at once one enters' is "$tries" ' 1 303 3 422 '
now="" later
both() { eval "cookie=\$half_$i token=\$token_$i"; put $factor deed=prove "recovery=$first"; }
for i in 1 2 3 4; do
	password wang
	eval "half_$i=\$cookie"
	form_token $factor
	eval "token_$i=\$token"
done
at_once 4 both
ok 'and of four that give one recovery code' is "$tries" ' 1 303 3 422 '

# ---- The telephone is lost

later
password wang
give "recovery=$first"
ok 'a recovery code is good once' complains recovery
ok 'and the page says so' says '恢复码不对，或者已经用过' '<details open>'
give "recovery=$(printf %s "$tenth" | tr -d - | tr 'A-Z' 'a-z')"
ok 'in any case, and without hyphens' to office/
ok 'audited as such' rows "audit WHERE verb = 'account.code' AND detail = 'recovery'" 2
get $factor
ok 'eight are left' says '8 个'
form_token $factor
put $factor deed=begin
ok 'to change the telephone, a code is needed' complains code
put $factor deed=begin code=nothing-of-it
ok 'a right one' complains code
old=$secret
later
put $factor deed=begin "code=$(code)"
ok 'with it, a new secret is offered' to account/second-factor
get $factor
secret=$(printf %s "$page" | sed -n 's/.*<p><code>\([A-Z2-7 ]*\)<.*/\1/p' | tr -d ' ')
ok 'another one' not is "$secret" "$old"
ok 'the old one is good until then' rows "second_factor WHERE secret = '$old'" 1
put $factor deed=confirm "code=$(code)"
ok 'then the new one' rows "second_factor WHERE secret = '$secret'" 1
ok 'with ten new codes' rows 'recovery_code WHERE used_at IS NULL' 10
header Set-Cookie
cookie=${value%%;*}
form_token $factor
later
put $factor deed=drop "code=$(code)"
ok 'who must have it cannot drop it' is "$status" 409
ok 'and reads why' says 您的角色要求两步验证

# ---- Throttled

later
password wang
for i in 1 2 3 4 5; do give code=000000; done
ok 'five wrong codes are free' hides 秒再试
give code=000000
ok 'the sixth is not' says '请等 2 秒再试'
sql 'UPDATE sign_in_try SET wait_until = wait_until + 60 WHERE wait_until > 0'
give "code=$(code)"
ok 'then the right one waits, too' is "$status" 429
ok 'and is not used up' says 刚才的码没有核对
sql "DELETE FROM sign_in_try WHERE subject = UNHEX(SHA2('address\n\n127.0.0.1', 256))"
REMOTE_ADDR=10.9.9.9
export REMOTE_ADDR
password wang
ok 'a new password at another address' to account/second-factor
give "code=$(code)"
ok 'forgets no wrong codes' is "$status" 429
unset REMOTE_ADDR
ok 'wrong codes are audited' rows "audit WHERE verb = 'account.code-failed' AND detail = 'code-wrong'
    AND account_id = (SELECT id FROM account WHERE login = 'wang')" 9

later
for login in code%0Awang code+wang code%0D%0Awang; do
	for i in 1 2 3 4 5 6; do
		stranger
		sign_in $login wrong
	done
done
sql 'UPDATE sign_in_try SET wait_until = wait_until + 60 WHERE wait_until > 0'
REMOTE_ADDR=10.8.8.8
export REMOTE_ADDR
password wang
give "code=$(code)"
ok 'wrong logins that look like it make nobody wait for a code' to office/
unset REMOTE_ADDR

# ---- A device that is remembered

later
password wang
give "code=$(code)" remember=1
both=$(printf %s "$head" | sed -n 's/^Set-Cookie: \(lianxi-device=[^;]*\).*/\1/p')
ok 'its cookie is for the program account alone' is "$(printf %s "$head" | tr -d '\r' |
    sed -n 's/^Set-Cookie: lianxi-device=[^;]*//p')" "; Path=${base}account/; Max-Age=2592000; HttpOnly; SameSite=Strict"
ok 'the session has its own' is "$(printf %s "$head" | grep -c '^Set-Cookie: lianxi=')" 1
ok 'only the hash of its token is stored' rows "device WHERE token_hash = UNHEX(SHA2('${both#*=}', 256))" 1
device() {	# LOGIN COOKIE: signs in with the cookie of a device
	stranger
	cookie="$cookie; $2"
	eval "sign_in_with=\$password_$1"
	sign_in "$1" "$sign_in_with"
}
device wang "$both"
ok 'there the password is enough' to office/
mine=$cookie
device wang "lianxi-device=$(printf %043d 0)"
ok 'not with another token' to account/second-factor
sql 'UPDATE device SET expires_at = UNIX_TIMESTAMP()'
device wang "$both"
ok 'nor when its time is over' to account/second-factor
sql 'UPDATE device SET expires_at = UNIX_TIMESTAMP() + 60'
cookie=$mine
form_token /account/sessions
ok 'it is listed' says 记住的设备 不再记住
id=$(sql 'SELECT id FROM device')
ok 'as is a session that has not given its code' says 密码对，还没有输验证码
password li
form_token /account/sessions
put /account/sessions deed=device "device=$id"
ok 'another account cannot end it' is "$status" 409
cookie=$mine
form_token /account/sessions
put /account/sessions deed=device "device=$id"
ok 'its owner can' to account/sessions
put /account/sessions deed=device "device=$id"
ok 'once' is "$status" 409
device wang "$both"
ok 'then a code is asked again' to account/second-factor
PORTAL_ORIGIN=https://portal.example
export PORTAL_ORIGIN
later
stranger
cookie=__Host-$cookie
get /account/signin
header Set-Cookie
cookie=${value%%;*} token=${cookie#*=}
sign_in wang "$password_wang"
give "code=$(code)" remember=1
ok 'over TLS it is secure' is "$(printf %s "$head" | tr -d '\r' |
    sed -n 's/^Set-Cookie: __Secure-lianxi-device=[^;]*//p')" "; Path=${base}account/; Max-Age=2592000; HttpOnly; SameSite=Strict; Secure"
PORTAL_ORIGIN=http://127.0.0.1:8080
SECOND_FACTOR_DAYS=0
export SECOND_FACTOR_DAYS
later
password wang
give "code=$(code)" remember=1
ok 'a portal may remember none' rows device 1
SECOND_FACTOR_DAYS=30
later
password wang
give "code=$(code)" remember=1
both=$(printf %s "$head" | sed -n 's/^Set-Cookie: \(lianxi-device=[^;]*\).*/\1/p')
SECOND_FACTOR_DAYS=0
device wang "$both"
ok 'and those of before count no more' to account/second-factor
SECOND_FACTOR_DAYS=30
sql 'UPDATE device SET created_at = created_at - 31 * 86400, expires_at = expires_at + 86400 * 300'
device wang "$both"
ok 'nor those that are older than it says now' to account/second-factor
sql 'UPDATE device SET created_at = UNIX_TIMESTAMP()'
device wang "$both"
ok 'the others do' to office/
form_token /account/sessions
put /account/sessions deed=all
ok 'with all sessions all devices end' is "$status $(sql "SELECT COUNT(*) FROM device")" '303 0'
later
password wang
give "code=$(code)" remember=1
form_token /account/password
put /account/password "present=$password_wang" fresh=Own-Words-2026 again=Own-Words-2026 to=
ok 'and with a new password' is "$status $(sql "SELECT COUNT(*) FROM device")" '303 0'
unset SECOND_FACTOR_DAYS

password_wang=$(lianxi user passwd wang)
sql 'UPDATE credential SET must_change = 0'
ok 'a first password ends all devices' rows device 0

# ---- Reset by `security`, with a reason

id=$(sql "SELECT id FROM account WHERE login = 'wang'")
password an
set_up
put $factor deed=confirm "code=$(code)"
header Set-Cookie
cookie=${value%%;*} security=$cookie
shows "/office/accounts/$id" 'the state of it' 两步验证 '10 个恢复码' 重设两步验证
form_token "/office/accounts/$id/state"
put "/office/accounts/$id/state" deed=factor reason=
ok 'a reset needs a reason' complains reason
put "/office/accounts/$id/state" deed=factor reason=lost+in+the+river
ok 'with it, it is done' to "office/accounts/$id"
ok 'the account has none any more' rows "second_factor WHERE account_id = $id" 0
ok 'nor codes, devices, sessions' rows "account a WHERE id = $id AND NOT EXISTS (SELECT 1 FROM recovery_code c
    WHERE c.account_id = a.id) AND NOT EXISTS (SELECT 1 FROM device d WHERE d.account_id = a.id)
    AND NOT EXISTS (SELECT 1 FROM session s WHERE s.account_id = a.id AND s.ended_at IS NULL)" 1
ok 'the log has the reason' rows "audit WHERE verb = 'account.factor-reset' AND object_id = $id
    AND detail = 'lost in the river'" 1
put "/office/accounts/$id/state" deed=factor reason=once+more
ok 'there is nothing to reset then' is "$status" 409
own=$(sql "SELECT id FROM account WHERE login = 'an'")
put "/office/accounts/$own/state" deed=factor reason=my+own
ok 'nobody resets their own' is "$status" 409
as sys system
put "/office/accounts/$own/state" deed=factor reason=system
ok 'nor does an administrator of another role' is "$status" 409
ok 'it is still there' rows "second_factor WHERE account_id = $own" 1
password wang
ok 'the account has to set up a new one' to account/second-factor
lianxi user factor an
ok 'the terminal takes it away, too' rows second_factor 0
ok 'once' not lianxi user factor an

# ---- Who wants one without having to

password li
set_up
put $factor deed=confirm "code=$(code)"
ok 'everybody may have it' to account/second-factor
header Set-Cookie
cookie=${value%%;*}
later
form_token $factor
put $factor deed=drop "code=$(code)"
ok 'and drop it again with a code' to account/second-factor
ok 'which is audited' audited factor-off 1

# ---- The roles that must have one

rule() { sql "UPDATE setting SET value = '$1' WHERE name = 'second-factor'"; }
ok 'administrators, office and reviewers, as delivered' rows "setting WHERE name = 'second-factor' AND value = 2
    AND initial = 2" 1
for trial in 0:an:office/accounts 0:wang:office/ 1:an:account/second-factor 1:wang:office/ 1:chen:office/ \
    2:chen:account/second-factor 2:li:liaison/ \
    3:li:account/second-factor; do
	rule "${trial%%:*}"
	who=${trial#*:}
	password "${who%%:*}"
	ok "rule ${trial%%:*}: ${who%%:*} goes to ${who#*:}" to "${who#*:}"
done
rule 2
password li
cookie_li=$cookie
as sec security
form_token "/office/accounts/$(sql "SELECT id FROM account WHERE login = 'li'")/roles"
put "/office/accounts/$(sql "SELECT id FROM account WHERE login = 'li'")/roles" liaison=1 office=1 "revision=$(field revision)"
ok 'a role that needs one is given' is "$status" 303
cookie=$cookie_li
answers 303 GET /account/sessions
ok 'to somebody who is signed in' sent Location "${base}account/second-factor?to=%2Faccount%2Fsessions"
lianxi user add zhao Zhao civil-affairs >/dev/null
as zhao convener
answers 200 GET /account/sessions
lianxi user role zhao take convener
lianxi user role zhao give system
answers 303 GET /account/sessions
ok 'the terminal asks for it, too' sent Location "${base}account/second-factor?to=%2Faccount%2Fsessions"
lianxi user role zhao take system
SECOND_FACTOR=0
export SECOND_FACTOR
password wang
ok 'an installation may require none' to office/
unset SECOND_FACTOR
program office
as clerk office
rule_at=/office/settings/rules/second-factor
get $rule_at
ok 'the office sees the rule' says 三位管理员
ok 'and no form' hides 'name="value"'
put $rule_at value=0 revision=0
ok 'and cannot change it' is "$status" 403
as sys system
form_token $rule_at
put $rule_at value=4 revision=0
ok 'it has a range' complains value
put $rule_at value=3 revision=0
ok 'system may' is "$status" 303

# ---- Before the password is changed

program account
sql "UPDATE credential SET must_change = 1 WHERE account_id = $id"
rule 2
password wang
ok 'a first password is changed before' to account/password
answers 303 GET $factor
ok 'not after' sent Location "${base}account/password?to=$(esc $factor)"
form_token /account/password
put /account/password "present=$password_wang" fresh=Quiet-Moon7x again=Quiet-Moon7x
ok 'then the second factor is next' to account/second-factor
header Set-Cookie
cookie=${value%%;*}
set_up
route POST /account/second-factor $factor "token=$token&deed=confirm&code=$(code)"
sql "UPDATE credential SET must_change = 1 WHERE account_id = $id"
later
password_wang=Quiet-Moon7x
password wang
ok 'with a second factor the code is first' to account/second-factor
answers 303 GET /account/password
ok 'so that a password alone does not change it' sent Location "${base}account/second-factor?to=%2Faccount%2Fpassword"
give "code=$(code)"
ok 'then the password' to account/password
ok 'a session waits for its code for a quarter of an hour' rows "session WHERE step = 1 AND
    expires_at - created_at <> 900" 0
finish
