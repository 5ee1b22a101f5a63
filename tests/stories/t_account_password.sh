#!/bin/sh
# Changing one's password: the rules, initial passwords, earlier passwords, and
# the end of other sessions.
. "$(dirname "$0")/lib.sh"
export ARGON_MEMORY_KIB=8192 ARGON_PASSES=1
ok 'a database is made' database story_password "$tests"/sample/*.txt
trap database_drop EXIT
program account
base=$PORTAL_BASE
to() { is "$status" 303 && sent Location "$base$1"; }
change() { post /account/password "token=$token&present=$1&fresh=$2&again=${3-$2}"; }
refused() {	# NEW WORDS
	change "$present" "$1"
	ok "$1: $2" refused_so "$2"
}
refused_so() { is "$status" 422 && says "$1"; }

# ---- An initial password must be changed first

present=$(lianxi user add lili '李丽 lili')
sql "INSERT INTO account_role SELECT id, 'liaison' FROM account"
stranger
sign_in lili "$present" to=/liaison/topics
ok 'the initial password leads to the page to change it' \
    to 'account/password?to=%2Fliaison%2Ftopics'
answers 303 GET /account/sessions
ok 'every other page redirects there' sent Location "${base}account/password?to=%2Faccount%2Fsessions"
program liaison
[ ! -x "$program" ] || answers 303 GET /liaison/
program account
answers 200 GET /account/signout
route GET /account/password '/account/password?to=%2Fliaison%2Ftopics'
ok 'the form asks for the present password and twice the new one' says '>现在的密码</label>' '>新密码</label>' '>再输一次</label>'
ok 'the page explains the rules' says 请先换成只有您自己知道的 '至少 10 个字符' '至少有 3 种'
form_token /account/password
answers 403 POST /account/password "present=$present&fresh=a&again=a"
answers 400 GET '/account/password?present=x'
answers 400 POST /account/password "token=$token&present=a&fresh=b&again=b&x=1"

# ---- The rules

refused Ab1-Ab1-A '至少写 10 个'
refused abcdefghi1 '种类不够'
refused Xlili-2026-a '不能含有账号或姓名'
refused XLiLi-2026-a '不能含有账号或姓名'
refused 'Password%402026' '太常见'
refused '1qaz%40WSX3edc' '太常见'
refused 'MinZheng%402026' '太常见'
refused "$present" '最近用过'
change wrong-Password-1 New-Secret-77
ok 'a wrong present password is refused' refused_so 密码不对
ok 'the failure is audited' rows "audit WHERE verb = 'account.password-failed'" 1
ok 'the failure is counted' rows 'sign_in_try WHERE failures = 1' 3
change "$present" New-Secret-77 New-Secret-78
ok 'two different new passwords are refused' refused_so '两次写的不一样'
ok 'no password is shown again' hides New-Secret-77 "$present"
ok 'the password was not changed' rows credential_before 0

# ---- It is changed

stranger
sign_in lili "$present"
elsewhere=$cookie
form_token /account/password
before=$cookie
route POST /account/password /account/password \
    "token=$token&present=$present&fresh=New-Secret-77&again=New-Secret-77&to=%2Fliaison%2Ftopics"
ok 'after the change the user goes on to the page requested' to liaison/topics
header Set-Cookie
cookie=${value%%;*}
ok 'with a new session' not [ "$cookie" = "$before" ]
answers 200 GET /account/sessions
cookie=$before
answers 303 GET /account/sessions
cookie=$elsewhere
answers 303 GET /account/sessions
ok 'the change is audited' rows "audit WHERE verb = 'account.password'" 1
ok 'the audit log has no password' rows "audit WHERE LOCATE('New-Secret', CONCAT(detail, before_)) > 0" 0
ok 'the hash of the old password is stored' rows "credential_before WHERE password_hash LIKE '\$argon2id\$%'" 1
ok 'the failures of the login are reset' rows 'sign_in_try WHERE failures > 0' 1
stranger
sign_in lili "$present"
ok 'the old password is refused' is "$status" 422
sign_in lili New-Secret-77
ok 'the new password is accepted' to liaison/
stranger
sign_in lili +New-Secret-77
ok 'a space before the password makes it wrong' is "$status" 422
sign_in lili New-Secret-77+
ok 'a space after the password makes it wrong' is "$status" 422
stranger
sign_in lili New-Secret-77
ok 'the password as set is accepted' to liaison/

# ---- Earlier passwords

for i in 1 2 3 4; do
	form_token /account/password
	change "New-Secret-7$((i + 6))" "New-Secret-7$((i + 7))"
	ok "changed again, $i" is "$status" 303
	header Set-Cookie
	cookie=${value%%;*}
done
form_token /account/password
present=New-Secret-711
for i in 7 8 9 10 11; do refused New-Secret-7$i '最近用过'; done
change "$present" New-Secret-76
ok 'a new password is accepted' is "$status" 303
header Set-Cookie
cookie=${value%%;*}
form_token /account/password
change New-Secret-76 New-Secret-77
ok 'a password older than the last five is accepted' is "$status" 303

# ---- Too old

sql 'UPDATE credential SET changed_at = UNIX_TIMESTAMP() - 90 * 86400'
stranger
sign_in lili New-Secret-77
ok 'a password older than 90 days must be changed' to account/password
sql 'UPDATE credential SET changed_at = UNIX_TIMESTAMP() - 90 * 86400 + 100'
stranger
sign_in lili New-Secret-77
ok 'a newer one need not be changed' to liaison/
stranger
PASSWORD_AGE_DAYS=0 sign_in lili New-Secret-77
ok 'with PASSWORD_AGE_DAYS=0 it never expires' to liaison/

# ---- A wait here too

form_token /account/password
for i in 1 2 3 4 5 6; do change wrong-Password-$i Other-Secret-77; done
sql 'UPDATE sign_in_try SET wait_until = wait_until + 600 WHERE wait_until > 0'
change New-Secret-77 Other-Secret-77
ok 'after five wrong present passwords there is a wait' is "$status" 429
ok 'the page says so' says 请等一会儿再试
header Retry-After
ok 'Retry-After has the seconds' [ "$value" -le 602 ]

# ---- Rehashed at another cost

sql 'DELETE FROM sign_in_try'
ok 'the hash has the cost of the settings' rows "credential WHERE password_hash LIKE '\$argon2id\$v=19\$m=8192,t=1,p=1\$%'" 1
stranger
ARGON_MEMORY_KIB=16384 sign_in lili New-Secret-77
ok 'signing in rehashes it at the present cost' \
    rows "credential WHERE password_hash LIKE '\$argon2id\$v=19\$m=16384,t=1,p=1\$%'" 1
stranger
sign_in lili New-Secret-77
ok 'the password is still accepted' to liaison/

# ---- A password is used exactly as typed

route GET /account/password /account/password
ok 'the fields are masked and have no maximum length' hides 'type="text"' maxlength
form_token /account/password
change New-Secret-77 +New-Secret-79 New-Secret-79
ok 'a leading space is part of the password' refused_so '两次写的不一样'
long=$(printf 'Aa1-%060d' 0)
change New-Secret-77 "$long"
ok 'a password of 64 characters is accepted' is "$status" 303
stranger
sign_in lili "$long"
ok 'it signs in' to liaison/
stranger
sign_in lili "${long%0}"
ok 'without its last character it is refused' is "$status" 422
finish
