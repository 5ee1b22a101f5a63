#!/bin/sh
# Accounts from the terminal; and who may read password hashes.
. "$(dirname "$0")/lib.sh"
export ARGON_MEMORY_KIB=8192 ARGON_PASSES=1
work=$(mktemp -d)
ok 'a database is made' database story_user "$tests"/sample/*.txt
trap 'rm -rf "$work"; database_drop' EXIT
run() {
	asked="lianxi user $*"
	page=$(lianxi user "$@" 2>"$work/err"; echo "exit $?")
	code=${page##*exit } page=${page%exit *} page=${page%?} status=$code
}
gives() {	# CODE WORD...
	wanted=$1
	shift
	run "$@"
	ok "lianxi user $*: $wanted" is "$code" "$wanted"
}
because() { ok "stderr says: $1" grep -q "$1" "$work/err"; }
unit=$(sql 'SELECT code FROM unit ORDER BY id LIMIT 1')
state() { rows "account WHERE login = 'wang' AND state = $1" 1; }
noted() { rows "audit WHERE verb = '$1' AND account_id IS NULL AND address = 'terminal'" "$2"; }

# ---- Use

for words in '' nothing add 'add wang' 'add wang a b c' passwd 'passwd a b' lock unlock end \
    'list x' sample 'sample a b' role 'role wang' 'role wang give' 'role wang make editor'; do
	# shellcheck disable=SC2086 # words
	gives 64 $words
done
ok 'no account was created' rows account 0

# ---- Add

gives 0 add wang '王小明' "$unit"
password=$page
ok 'a password is printed' [ "${#password}" = 19 ]
groups() { printf '%s' "$1" | grep -qE '^([A-Za-z0-9]{4}-){3}[A-Za-z0-9]{4}$'; }
ok 'it has groups' groups "$password"
ok 'the account is created' rows "account WHERE login = 'wang' AND name = '王小明' AND state = 0 AND
	unit_id = (SELECT id FROM unit WHERE code = '$unit')" 1
ok 'its password must be changed' rows "credential WHERE must_change = 1 AND password_hash LIKE '\$argon2id\$%'" 1
ok 'it is audited' noted account.add 1
ok 'without the password' rows "audit WHERE LOCATE('$password', detail) > 0" 0
gives 65 add wang x
because 账号已经有了
for login in Wang w 9wang w_x "$(printf '%041d' 0 | tr 0 w)"; do
	gives 65 add "$login" x
	because 账号要用小写字母
done
gives 65 add li x nowhere
because 没有这个单位
gives 65 add li ''
gives 65 add li "$(printf '%041d' 0)"
because '1 到 40 个字'
gives 65 add li "$(printf '\377')"
program account
stranger
sign_in wang "$password"
ok 'the account signs in' is "$status" 303

# ---- Passwords, locking, ending

gives 0 passwd wang
ok 'it is a new password' not [ "$page" = "$password" ]
ok 'all sessions have ended' rows 'session WHERE ended_at IS NULL' 0
ok 'it is audited' noted account.password-reset 1
stranger
sign_in wang "$password"
ok 'the old password is refused' is "$status" 422
for deed in passwd lock unlock end; do
	gives 65 $deed nobody
	because 没有这个账号
done
gives 65 unlock wang
because 状态不能这样办
gives 0 lock wang
ok 'the account is locked' state 1
gives 65 lock wang
gives 0 unlock wang
ok 'the account is unlocked' state 0
gives 0 lock wang
gives 0 end wang
ok 'the account has ended' state 2
for deed in lock unlock end passwd; do gives 65 $deed wang; done
because 已经停用
gives 65 role wang give editor
for verb in lock:2 unlock:1 end:1; do ok "${verb%:*} is noted" noted "account.${verb%:*}" "${verb#*:}"; done

# ---- Roles

gives 0 add li li
gives 0 role li give editor
gives 0 role li give reviewer
gives 0 role li give reviewer
ok 'the account has two roles' is "$(sql 'SELECT GROUP_CONCAT(role ORDER BY role) FROM account_role')" editor,reviewer
gives 0 role li take editor
ok 'the account has one role' is "$(sql 'SELECT role FROM account_role')" reviewer
gives 65 role li give king
because 没有这个角色
gives 65 role li give auditor
because 要分开
gives 65 role li give liaison
because 所属单位
gives 65 role nobody give editor
gives 0 list
ok 'the list has all accounts' is "$page" "$(printf 'li\tli\t正常\treviewer\nwang\t王小明\t停用\t')"
sql "INSERT INTO account (login, name, created_at) SELECT CONCAT('many-', seq), '众', 1 FROM seq_1_to_120"
run list
ok 'however many there are' is "$(printf '%s\n' "$page" | sort -u | wc -l)" 122

# ---- The accounts of a trial

gives 73 sample "$unit" "$unit" "$unit"
because 已经有账号了
sql 'DELETE FROM session; DELETE FROM credential_before; DELETE FROM credential;
    DELETE FROM account_role; DELETE FROM audit; DELETE FROM account'
gives 65 sample "$unit" nowhere "$unit"
ok 'no account was created' rows account 0
gives 0 sample "$unit" "$unit" "$unit"
printf '%s\n' "$page" >"$work/accounts"
members=$(sql "SELECT COUNT(*) FROM unit WHERE since <= CURDATE() AND (until IS NULL OR until >= CURDATE())")
ok 'there are member units' [ "$members" -gt 1 ]
ok 'each has a liaison; there are nine other accounts' is "$(wc -l <"$work/accounts")" $((members + 9))
ok 'each line has login, password, role and unit' not grep -qvP '^[a-z][a-z0-9-]+\t[^\t]{19}\t[a-z]+\t[a-z][a-z0-9-]*$' "$work/accounts"
ok 'each liaison is of another unit' is \
    "$(awk -F'\t' '$3 == "liaison" { print $4 }' "$work/accounts" | sort -u | wc -l)" "$members"
ok 'all roles are there' is "$(cut -f3 "$work/accounts" | sort -u | tr '\n' ' ')" \
    'auditor convener editor legal liaison office reviewer security system '
ok 'two of them are editors' is "$(cut -f3 "$work/accounts" | grep -c editor)" 2
ok 'no two accounts have the same password' is "$(cut -f2 "$work/accounts" | sort -u | wc -l)" $((members + 9))
ok 'no password must be changed' rows 'credential WHERE must_change = 1' 0
while IFS='	' read -r login password role _; do
	case $login in liaison-*|editor-*) continue ;; esac
	stranger
	sign_in "$login" "$password"
	ok "$role signs in" is "$status" 303
done <"$work/accounts"

# ---- Who may read a hash

hash_of() {	# PROGRAM: as its account of the database
	user=portal_$1 secret=$(head -n1 "$(dirname "$PORTAL_DB_PASSWORD_FILE")/portal_$1")
	mariadb --no-defaults -N -B -S "$PORTAL_DB_SOCKET" -u "$user" -p"$secret" \
	    "$PORTAL_DB_NAME" -e "$2" 2>"$work/err"
}
refused_by_grant() { ! hash_of "$1" "$2" >/dev/null && grep -q 'denied' "$work/err"; }
ok 'the program account may read hashes' [ "$(hash_of account 'SELECT COUNT(*) FROM credential WHERE password_hash LIKE "$argon2id$%"')" -gt 9 ]
for name in public liaison press office; do
	ok "$name is a program with an account" is "$(hash_of $name 'SELECT COUNT(*) FROM schema_change WHERE version = 1')" 1
	for statement in 'SELECT password_hash FROM credential' 'SELECT COUNT(*) FROM credential' \
	    'SELECT account_id FROM credential LIMIT 1' 'SELECT password_hash FROM credential_before' \
	    'UPDATE credential SET must_change = 0' 'DELETE FROM credential' \
	    'INSERT INTO credential (account_id, password_hash, changed_at) VALUES (1, 1, 1)' \
	    'SELECT subject FROM sign_in_try' 'UPDATE session SET expires_at = 9999999999' \
	    'INSERT INTO session (token_hash, account_id, form_hash, created_at, seen_at, expires_at) VALUES (1, 1, 1, 1, 1, 1)' \
	    'INSERT INTO account_role (account_id, role) VALUES (1, "office")' \
	    'UPDATE account SET state = 0' 'UPDATE audit SET detail = ""' 'DELETE FROM audit'; do
		ok "$name may not: $statement" refused_by_grant $name "$statement"
	done
done
for statement in 'UPDATE audit SET detail = ""' 'DELETE FROM audit' 'SELECT id FROM topic LIMIT 1' \
    'SELECT id FROM notice LIMIT 1' 'SELECT id FROM file LIMIT 1'; do
	ok "nor account: $statement" refused_by_grant account "$statement"
done
finish
