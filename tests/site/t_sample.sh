#!/bin/bash
# The sample year: played by the portal's own pages on the first start, marked
# on every page, and removed by one command.  What happens in it: t_year.sh.
. "$(dirname "$0")/lib.sh"
READY='' SAMPLE=year instance start >"$work/start" 2>&1
ok 'the portal starts' is $? 0
ok 'and its year was played to the end' grep -q '次办理' "$work/start"
count() { sql "SELECT COUNT(*) FROM $1"; }
some() { [ "$(count "$2")" -ge "$1" ] || { echo "# $(count "$2") of $2"; return 1; }; }
ok 'there are topics' some 12 topic
ok 'extracts are public' some 2 'public_resolution'
for path in / /about /meetings /resolutions /notices /account/signin; do
	get "$path"
	ok "$path says that it is a sample" has 示例数据
done
get /
ok 'the first page says how to remove it' has 'lianxi sample remove'
ok 'the audit log is whole' instance run lianxi audit verify
ok 'nothing happened in the future' is "$(count 'event WHERE at > UNIX_TIMESTAMP()')" 0
signed_in() {	# LOGIN
	local token password
	password=$(awk -F'\t' -v login="$1" '$1 == login { print $2 }' "$VAR/accounts.txt")
	get /account/signin -c "$work/jar"
	token=$(sed -n 's/.*name="token" value="\([^"]*\)".*/\1/p' <<<"$page" | head -n 1)
	get /account/signin -b "$work/jar" -c "$work/jar" -d "token=$token" -d "login=$1" \
	    --data-urlencode "password=$password"
	is "$status" 303
}
ok 'its accounts sign in' signed_in office
get /office/ -b "$work/jar"
ok 'and have work to do' has 等着办的事

ok 'its township signs in, too' signed_in township-baina
get /liaison/township -b "$work/jar"
ok 'and has two tasks, one to sign for' eval 'has 困难群众冬季走访登记 && has 漏雨房屋登记造册 && has 待签收'

# ---- Removed

ok 'it is removed' instance run lianxi sample remove
ok 'no topic is left' is "$(count topic) $(count task) $(count minutes)" '0 0 0'
ok 'the founding data are' some 23 'unit WHERE until IS NULL'
ok 'the audit log is whole again' instance run lianxi audit verify
again() {
	for _ in 1 2 3 4 5 6 7 8 9 10; do
		get /
		[ "$status" != 200 ] || lacks 示例数据 || { sleep 1; continue; }
		[ "$status" = 200 ] && return
		sleep 1
	done
	return 1
}
ok 'the first page says nothing of a sample' again
ok 'the accounts still sign in' signed_in office
ok 'a second removal changes nothing' eval '! instance run lianxi sample remove'

# ---- Interrupted while it is played

before=$(cksum <"$VAR/accounts.txt")
instance stop >/dev/null
: >"$VAR/run/playing"
SAMPLE=founding instance start >"$work/start" 2>&1
ok 'what was half played is begun anew' is "$? $(ls "$VAR/run/playing" 2>/dev/null) $(count task)" '0  0'
isnt_before() { isnt "$(cksum <"$VAR/accounts.txt")" "$before"; }
ok 'with accounts of its own' isnt_before
ok 'that sign in' signed_in office
finish
