#!/bin/sh
# The pages of the administrators of accounts: who may do what to whom.
. "$(dirname "$0")/lib.sh"
export ARGON_MEMORY_KIB=8192 ARGON_PASSES=1
ok 'a database is made' database story_accounts "$tests"/sample/*.txt
trap database_drop EXIT
program account
base=$PORTAL_BASE
to() { is "$status" 303 && sent Location "$base$1"; }
id_of() { sql "SELECT id FROM account WHERE login = '$1'"; }
state() { rows "account WHERE login = '$1' AND state = $2" 1; }
noted() { rows "audit WHERE verb = '$1' AND object_id = $2 AND account_id = $account" "$3"; }
refused() {	# WORDS METHOD PATH FORM
	words=$1
	shift
	answers 409 "$@"
	ok "the page says: $words" says "$words"
}
unit=$(sql 'SELECT id FROM unit ORDER BY id LIMIT 1')
unit_code=$(sql 'SELECT code FROM unit ORDER BY id LIMIT 1')
person=$(sql 'SELECT id FROM person ORDER BY id LIMIT 1')

# ---- Who may

as worker liaison "$unit_code"
worker=$account
for path in /office/accounts /office/accounts/new "/office/accounts/$worker" \
    "/office/accounts/$worker/password" "/office/accounts/$worker/roles" \
    "/office/accounts/$worker/state"; do
	nobody
	answers 303 GET "$path"
	for role in liaison editor reviewer legal office convener auditor; do
		as "no-$role" $role
		answers 403 GET "$path"
	done
done
as sec security
for path in /office/accounts/new "/office/accounts/$worker/password"; do answers 403 GET "$path"; done
answers 403 POST /office/accounts/new "token=$token&login=x1&name=x&first=x"
answers 403 POST "/office/accounts/$worker" "token=$token&name=x&revision=0"
answers 403 POST "/office/accounts/$worker/password" "token=$token&first=x"
as sys system
answers 403 GET "/office/accounts/$worker/roles"
answers 403 POST "/office/accounts/$worker/roles" "token=$token&revision=0&office=1"
ok 'no account was changed' rows "audit WHERE verb LIKE 'account.%'" 0

# ---- The list

route GET /office/accounts /office/accounts
ok 'the list has all accounts' says '>worker</a>' '>no-editor</a>' 新建账号
as sec security
get /office/accounts
ok 'security cannot create accounts' hides 新建账号
for query in q=WORK role=liaison state=active "unit=$unit_code" 'q=work&role=liaison&state=active'; do
	get "/office/accounts?$query"
	ok "?$query" is "$status" 200
done
shows '/office/accounts?q=worker' 'the account with this word' '>worker</a>'
ok 'and no other' hides '>sys</a>'
shows '/office/accounts?role=security' 'the accounts with this role' '>sec</a>'
ok 'and no other' hides '>worker</a>'
shows '/office/accounts?state=locked' 'a message when there are none' 没有符合这些条件的账号
shows "/office/accounts?unit=$unit_code" 'those of a unit' '>worker</a>'
ok 'and no other' hides '>sys</a>'
shows '/office/accounts?q=%25' 'nothing for a %, which is not a wildcard' 没有符合这些条件的账号
answers 404 GET '/office/accounts?unit=nowhere'
for query in role=king state=3 unit=A after=A x=1 q=a\&q=b; do
	answers 400 GET "/office/accounts?$query"
done
sql "INSERT INTO account (login, name, created_at) SELECT CONCAT('many-', seq), '众', 1 FROM seq_1_to_60"
get '/office/accounts?q=many'
ok 'a page has 50 accounts' counts_lines 50 'class="what"'
next=${page#*href=\"${base}office/accounts?} next=${next%%\"*}
next=$(printf %s "$page" | sed -n "s|.*href=\"${base}office/accounts\(?[^\"]*after=[^\"]*\)\" rel=\"next\".*|\1|p" | sed 's/&amp;/\&/g')
get "/office/accounts$next"
ok 'the next page has the others' counts_lines 10 'class="what"'
ok 'the next page keeps the filter' hides '>sys</a>'
sql "DELETE FROM account WHERE login LIKE 'many-%'"

# ---- A new account

as sys system
route GET /office/accounts/new /office/accounts/new
ok 'the form offers an initial password' says 'name="first"' 请抄下来
form_token /office/accounts/new
new() { ask POST /office/accounts/new "token=$token&$1"; }
form='login=zhao&name=zhao-li&first=Start-Here-77'
answers 403 POST /office/accounts/new "$form"
answers 400 POST /office/accounts/new "token=$token&$form&state=0"
wrong() {	# FORM WORDS
	new "$1"
	ok "$2" wrong_so "$2"
}
wrong_so() { is "$status" 422 && says "$1"; }
wrong 'login=&name=a&first=Start-Here-77' 请填写这一项
wrong 'login=z&name=a&first=Start-Here-77' '至少写 2 个'
wrong 'login=zh*o&name=a&first=Start-Here-77' 只能用小写字母
wrong 'login=9zhao&name=a&first=Start-Here-77' 只能用小写字母
wrong 'login=worker&name=a&first=Start-Here-77' 已经有人用了
ok 'the form shows what was typed' says 'value="worker"' 'value="Start-Here-77"'
wrong 'login=zhao&name=&first=Start-Here-77' 请填写这一项
wrong 'login=zhao&name=a&first=short' '至少写 10 个'
wrong 'login=zhao&name=a&first=Zhao-2026-aa' 不能含有账号或姓名
wrong 'login=zhao&name=a&first=Password%402026' 太常见
wrong "$form&unit_id=999999" 请从列出的选项中选一个
wrong "$form&person_id=999999" 请从列出的选项中选一个
wrong "$form&unit_id=x" 请
ok 'no account was created' rows "account WHERE login IN ('zhao', 'z', '9zhao')" 0
once=00112233445566778899aabbccddeeff
for bad in xyz 00 $once$once; do
	new "once=$bad&$form"
	ok "$bad is no key" is "$status" 400
done
route POST /office/accounts/new /office/accounts/new \
    "token=$token&once=$once&$form&unit_id=$unit&person_id=$person"
zhao=$(id_of zhao)
ok 'creating an account redirects to it' to "office/accounts/$zhao"
new "once=$once&$form&unit_id=$unit&person_id=$person"
ok 'the same form again redirects to the same account' to "office/accounts/$zhao"
new "once=$once&$form"
ok 'another form with the same key is refused' is "$status" 409
ok 'the page says that the key was used' says '刚才已经用这张表建好了一个账号'
ok 'one account was created' rows "account WHERE login = 'zhao'" 1
ok 'it has what was typed' rows "account WHERE id = $zhao AND name = 'zhao-li' AND unit_id = $unit
	AND person_id = $person AND state = 0" 1
ok 'it has no role' rows "account_role WHERE account_id = $zhao" 0
ok 'its password must be changed' rows "credential WHERE account_id = $zhao AND must_change = 1
	AND password_hash LIKE '\$argon2id\$%'" 1
ok 'creating it is audited once' noted account.add "$zhao" 1
ok 'the audit log has no password' rows "audit WHERE LOCATE('Start-Here', detail) > 0" 0
boss=$cookie boss_token=$token boss_account=$account
stranger
sign_in zhao Start-Here-77
ok 'the new account can sign in and must change the password' to account/password
zhao_cookie=$cookie
cookie=$boss token=$boss_token account=$boss_account

# ---- One account

route GET /office/accounts/# "/office/accounts/$zhao"
ok 'the page shows login, password state, roles and sessions' says '>zhao <span' '初始密码，本人还没有换' '还没有角色' '>1 处<'
ok 'the page shows no hash' hides argon2
answers 404 GET /office/accounts/999999
answers 404 GET /office/accounts/0
answers 404 POST /office/accounts/999999 "token=$token&name=a&revision=0"
edit() { ask POST "/office/accounts/$zhao" "token=$token&$1"; }
edit 'name=&revision=0'
ok 'an account needs a name' is "$status" 422
edit "name=Zhao&unit_id=999999&revision=0"
ok 'an unknown unit is refused' is "$status" 422
route POST /office/accounts/# "/office/accounts/$zhao" "token=$token&name=Zhao&unit_id=&revision=0"
ok 'the account is changed' rows "account WHERE id = $zhao AND name = 'Zhao' AND unit_id IS NULL AND person_id IS NULL" 1
ok 'the old and the new values are audited' rows "audit WHERE verb = 'account.edit' AND object_id = $zhao AND
	before_ LIKE '%name=zhao-li%' AND detail LIKE '%name=Zhao%'" 1
refused 别人刚刚改过这个账号 POST "/office/accounts/$zhao" "token=$token&name=Other&revision=0"
ok 'the form shows what was typed' says 'value="Other"'

# ---- A new initial password

route GET /office/accounts/#/password "/office/accounts/$zhao/password"
answers 422 POST "/office/accounts/$zhao/password" "token=$token&first=short"
answers 404 POST /office/accounts/999999/password "token=$token&first=Start-Here-88"
route POST /office/accounts/#/password "/office/accounts/$zhao/password" "token=$token&first=Start-Here-88"
ok 'the new initial password is audited' noted account.password-reset "$zhao" 1
ok 'the sessions of the account have ended' rows "session WHERE account_id = $zhao AND ended_at IS NULL" 0
cookie=$zhao_cookie
answers 303 GET /account/password
stranger
sign_in zhao Start-Here-88
ok 'the account signs in with the new initial password' to account/password
zhao_cookie=$cookie
as sys system
sys=$account
refused 不能改自己的账号 POST "/office/accounts/$account/password" "token=$token&first=Start-Here-88"
for role in system security auditor; do
	as "a-$role" $role
	other=$account
	as sys system
	refused 这是管理员的账号 POST "/office/accounts/$other/password" "token=$token&first=Start-Here-88"
done
ok 'administrators got no password' rows credential 1

# ---- Roles

as sec security
route GET /office/accounts/#/roles "/office/accounts/$zhao/roles"
revision=$(sql "SELECT revision FROM account WHERE id = $zhao")
ok 'the form has the revision' says "name=\"revision\" value=\"$revision\""
roles() { ask POST "/office/accounts/${2-$zhao}/roles" "token=$token&revision=$revision&$1"; }
has_roles() { is "$(sql "SELECT GROUP_CONCAT(role ORDER BY role) FROM account_role WHERE account_id = $zhao")" "$1"; }
refused 联络员和单位成员要有所属单位 POST "/office/accounts/$zhao/roles" "token=$token&revision=$revision&liaison=1"
refused 要分开由不同的人担任 POST "/office/accounts/$zhao/roles" "token=$token&revision=$revision&system=1&security=1"
refused 要分开由不同的人担任 POST "/office/accounts/$zhao/roles" "token=$token&revision=$revision&auditor=1&office=1"
route POST /office/accounts/#/roles "/office/accounts/$zhao/roles" \
    "token=$token&revision=$revision&editor=1&reviewer=1"
ok 'the account has the two roles' has_roles editor,reviewer
ok 'each role is audited' noted account.role-give "$zhao" 2
refused 别人刚刚改过这个账号 POST "/office/accounts/$zhao/roles" "token=$token&revision=$revision&office=1"
ok 'an outdated form gave no role' has_roles editor,reviewer
get "/office/accounts/$zhao/roles"
ok 'the roles are ticked' counts_lines 2 ' checked>'
revision=$((revision + 1))
roles editor=1
ok 'a role is taken away' has_roles editor
ok 'which is audited' noted account.role-take "$zhao" 1
revision=$((revision + 1))
roles 'king=1'
ok 'an unknown role is refused' is "$status" 400
roles 'office=1' "$account"
ok 'nobody can give roles to their own account' is "$status" 409
ok 'the page says so' says 不能改自己的账号
answers 404 POST /office/accounts/999999/roles "token=$token&revision=0&office=1"
roles 'office=1' "$worker"
ok 'an outdated revision is refused' is "$status" 409
sys_of_unit=$worker
as sys system
answers 422 POST "/office/accounts/$sys_of_unit" "token=$token&name=w&unit_id=&revision=0"
ok 'a liaison needs a unit' says 请填写这一项

# Two change one account's roles at the same time; the second is told.
as sec security
revision=$(sql "SELECT revision FROM account WHERE id = $zhao")
for role in legal convener; do
	(roles "$role=1"; echo "$status" >"/tmp/accounts.$$.$role") &
done
wait
ok 'of two simultaneous changes one is refused' is "$(cat /tmp/accounts.$$.* | sort | tr '\n' ' ')" '303 409 '
rm -f /tmp/accounts.$$.*
ok 'and one role is given' rows "account_role WHERE account_id = $zhao" 1

# ---- Locked, unlocked, ended

route GET /office/accounts/#/state "/office/accounts/$zhao/state"
ok 'security may lock' says '>锁定</button>'
ok 'but not end, nor unlock an account that is not locked' hides '>停用</button>' '>解锁</button>'
move() { ask POST "/office/accounts/${2-$zhao}/state" "token=$token&reason=because&deed=$1"; }
answers 422 POST "/office/accounts/$zhao/state" "token=$token&reason=&deed=lock"
answers 422 POST "/office/accounts/$zhao/state" "token=$token&reason=because&deed=kill"
answers 404 POST /office/accounts/999999/state "token=$token&reason=because&deed=lock"
refused 停用由系统管理员办 POST "/office/accounts/$zhao/state" "token=$token&reason=because&deed=end"
refused 账号现在的状态不能这样办 POST "/office/accounts/$zhao/state" "token=$token&reason=because&deed=unlock"
refused 不能改自己的账号 POST "/office/accounts/$account/state" "token=$token&reason=because&deed=lock"
route POST /office/accounts/#/state "/office/accounts/$zhao/state" "token=$token&reason=because&deed=lock"
ok 'the account is locked' state zhao 1
ok 'locking is audited with the reason' rows "audit WHERE verb = 'account.lock' AND object_id = $zhao
	AND account_id = $account AND detail = 'because'" 1
ok 'the sessions of the account have ended' rows "session WHERE account_id = $zhao AND ended_at IS NULL" 0
saved=$cookie cookie=$zhao_cookie
answers 303 GET /account/password
cookie=$saved
move lock
ok 'an account cannot be locked twice' is "$status" 409
as sys system
refused 锁定和解锁由安全管理员办 POST "/office/accounts/$zhao/state" "token=$token&reason=because&deed=unlock"
as sec security
move unlock
ok 'the account is unlocked' state zhao 0
cookie=$zhao_cookie
answers 303 GET /account/password
as sys system
for role in system security auditor; do
	other=$(sql "SELECT id FROM account WHERE login = 'a-$role'")
	get "/office/accounts/$other/state"
	ok "the page does not offer to end an administrator ($role)" hides '>停用</button>'
	refused 'lianxi user end' POST "/office/accounts/$other/state" "token=$token&reason=because&deed=end"
done
ok 'no administrator has ended' rows "account WHERE state = 2" 0
revision_of() { sql "SELECT revision FROM account WHERE id = $1"; }
for role in system security auditor; do
	other=$(sql "SELECT id FROM account WHERE login = 'a-$role'")
	ask POST "/office/accounts/$other" "token=$token&name=a&unit_id=&ends_on=2020-01-01&revision=$(revision_of "$other")"
	ok "nor is the last day of an administrator set ($role)" complains ends_on
	ok 'it is said where' says 'lianxi user end'
	ask POST "/office/accounts/$other" "token=$token&name=renamed&unit_id=&ends_on=&revision=$(revision_of "$other")"
	ok 'without a new last day the name is corrected' is "$status" 303
done
ask POST "/office/accounts/$account" "token=$token&name=a&unit_id=&ends_on=2020-01-01&revision=$(revision_of "$account")"
ok 'nor that of the own account' complains ends_on
ok 'no administrator has a last day' rows "account WHERE ends_on IS NOT NULL" 0
get "/office/accounts/$zhao/state"
ok 'system may end an account' says '>停用</button>'
ok 'but not lock it' hides '>锁定</button>'
move end
ok 'the account has ended' state zhao 2
ok 'with the time of its end' rows "account WHERE id = $zhao AND ended_at > 1700000000" 1
move end
ok 'an account cannot be ended twice' is "$status" 409
for path in "/office/accounts/$zhao" "/office/accounts/$zhao/password" "/office/accounts/$zhao/state"; do
	answers 200 GET "$path"
done
refused 这个账号已经停用 POST "/office/accounts/$zhao" "token=$token&name=x&revision=99"
refused 这个账号已经停用 POST "/office/accounts/$zhao/password" "token=$token&first=Start-Here-99"
as sec security
move unlock
ok 'an ended account cannot be unlocked' is "$status" 409
revision=$(sql "SELECT revision FROM account WHERE id = $zhao")
roles office=1
ok 'an ended account cannot get a role' is "$status" 409

# ---- A form with an initial password is never saved

as sys system
sql 'DELETE FROM kept_form'
sql "UPDATE session SET ended_at = 1 WHERE form_hash = UNHEX(SHA2('$token', 256))"
answers 303 POST /office/accounts/new "token=$token&login=late&name=late&first=Start-Here-77"
ok 'the form is redirected to sign in' sent Location "${base}account/signin?to=%2Foffice%2Faccounts%2Fnew"
answers 303 POST "/office/accounts/$worker/password" "token=$token&first=Start-Here-77"
answers 303 POST /account/password "token=$token&present=a&fresh=b&again=b"
ok 'no form with a password was saved' rows kept_form 0
answers 303 POST "/office/accounts/$worker" "token=$token&name=kept&revision=0"
ok 'a form without a password is saved' rows kept_form 1
finish
