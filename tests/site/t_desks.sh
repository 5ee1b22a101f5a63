#!/bin/bash
# Bodies sent to desks: collected before a worker is connected, and bounded.
# Each program has its own account and settings.
. "$(dirname "$0")/lib.sh"
cp -R "$BIN" "$work/bin"
chmod 755 "$work/bin"
export BIN=$work/bin WORKERS=4 APACHE_FLAGS="-D BEHIND_FRONT"
sed -i 's/^SESSION_IDLE_S=.*/SESSION_IDLE_S=77/' "$SETTINGS"
up

# half PATH BYTES FD: sends the first half of a form, each from another visitor,
# because of the limits per address.
half() {
	printf 'POST %s HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n%s\r\n%s\r\n\r\n' \
	    "$1" "$2" "X-Forwarded-For: 192.0.2.$3" \
	    'Content-Type: application/x-www-form-urlencoded' >&"$3"
	head -c $(($2 / 2)) /dev/zero | tr '\0' a >&"$3"
}

# A stalled form that is awaited in the background.
late() {
	exec 3<>"/dev/tcp/127.0.0.1/$PORT"
	half /liaison/topics/new 40000 3
	timeout 40 cat <&3 >"$work/late"
}
late &
late=$!

# held PATH BYTES: ten stalled forms, and another visitor is answered quickly.
held() {
	local fd sent=() took
	for _ in {1..10}; do
		exec {fd}<>"/dev/tcp/127.0.0.1/$PORT"
		sent+=("$fd")
		half "$1" "$2" "$fd"
	done
	sleep 1
	get "$1" -o /dev/null -w '%{time_total}' -m 10
	took=$page
	for fd in "${sent[@]}"; do
		exec {fd}>&-
	done
	[[ $status == [234]?? ]] && awk -v s="$took" 'BEGIN { exit s > 3 }'
}
ok "small forms that never end hold no worker" held /liaison/topics/new 300
ok "nor do large ones" held /liaison/topics/new 400000
ok "nor do forms to sign in" held /account/signin 300
bodies=$(readlink -f "$VAR/run/sockets")/bodies
none_left() { [ "$(find "$bodies" -type f | wc -l)" -le 1 ]; }
ok "their bodies are deleted" soon 10 none_left

# announced PATH BYTES: the answer to this Content-Length before any byte is
# sent.
announced() { get "$1" -X POST -H "Content-Length: $2" -m 10; }
ok "more than 64 KiB to sign in: 413" eval \
    'announced /account/signin 65537; is "$status" 413'
ok "more than 64 KiB to create an account: 413" eval \
    'announced /office/accounts/new 65537; is "$status" 413'
for desk in liaison press office; do
	ok "more than 105 MiB to /$desk/: 413" eval \
	    'announced "/$desk/" 110100481; is "$status" 413'
done
ok "a length that is no number: 413" eval \
    'announced /liaison/ 99999999999999999999; [[ $status == 4?? ]]'
ok "a body of unknown length: 411" eval 'get /liaison/ -X POST \
    -H "Transfer-Encoding: chunked" -d x=1; is "$status" 411'
# sent PATH BYTES: a body within the limit reaches the program.
sent() {
	head -c "$2" /dev/zero | tr '\0' a >"$work/body"
	get "$1" --data-binary "@$work/body"
	isnt "$status" 413 && [ "$status" -lt 500 ]
}
ok "64 KiB to sign in are passed on" sent /account/nowhere 65536
ok "20 MiB to a desk are passed on" sent /liaison/nowhere 20971520
ok "their bodies are deleted" none_left

# /office/accounts belongs to `account`.
get /office/accounts/nowhere
get /office/accountant
ok "/office/accounts belongs to the program account" soon 3 \
    grep -q ' /office/accounts/nowhere ' "$VAR/log/account.log"
ok "the rest of /office/ belongs to office" soon 3 \
    grep -q ' /office/accountant ' "$VAR/log/office.log"
ok "and not to account" eval \
    '! grep -q accountant "$VAR/log/account.log"'

# Behind a front server the visitor's address counts.
get /account/signin -c "$work/jar"
token=$(sed -n 's/.*name="token" value="\([^"]*\)".*/\1/p' <<<"$page" | head -n 1)
get /account/signin -b "$work/jar" -H 'X-Forwarded-For: 203.0.113.7' \
    --data-urlencode "token=$token" -d 'login=nobody&password=Wrong-Horse-7&to='
ok "signing in with a wrong password is 422" is "$status" 422
ok "its audit record has the address of the visitor" is 203.0.113.7 \
    "$(sql 'SELECT address FROM audit ORDER BY id DESC LIMIT 1')"
get / -H 'X-Forwarded-For: 203.0.113.8, 10.0.0.5'
ok "another machine of the network is not trusted as a front server" soon 3 \
    grep -q ' apache 10.0.0.5 GET "/" ' "$VAR/log/apache-access.log"

# Settings
worker_of() {	# PROGRAM: one of its workers
	for p in $(processes "$VAR"); do
		[ "$(cat "/proc/$p/comm")" != "$1.fcgi" ] || echo "$p"
	done | head -n 1
}
ok "a setting reaches the programs" grep -qzx SESSION_IDLE_S=77 \
    "/proc/$(worker_of public)/environ"
factor_of() { bash conf/instance env account | sed -n 's/^export SECOND_FACTOR="\(.*\)"/\1/p'; }
ok "the accounts of a trial need no second factor" is "$(factor_of)" 0
echo SECOND_FACTOR=1 >"$work/factor"
ok "unless its settings say so" is "$(SETTINGS=$work/factor factor_of)" 1
ok "an installed portal has no such line: it is 1" is "$(grep -rl '^\(Environment=\)\?SECOND_FACTOR=' \
    conf/settings conf/systemd)" ''
echo 'SESSION_LIFE_S = 5' >"$work/wrong"
wrong() { ! SETTINGS=$work/wrong instance start >"$work/said" 2>&1 &&
	grep -q '不是 NAME=VALUE' "$work/said"; }
ok "a malformed setting is reported" wrong
get /health
ok "before anything is stopped" is "$status" 200

# Accounts of the machine
account_of() { awk -v n="$1" '$1 == n { print $3 }' conf/programs; }
runs_as() { stat -c %u "/proc/$(worker_of "$1")"; }
reads() {	# PROGRAM SECRET
	setpriv --reuid="$(account_of "$1")" --regid="$(account_of "$1")" \
	    --clear-groups cat "$VAR/secrets/portal_$2" >/dev/null 2>&1
}
if [ "$(id -u)" = 0 ]; then
	for program in public account liaison press office; do
		ok "$program runs as its own account" is \
		    "$(runs_as $program)" "$(account_of $program)"
		ok "and can read its own password" reads $program $program
	done
	ok "liaison cannot read the password of account" eval '! reads liaison account'
	ok "nor that of the owner" eval '! reads liaison owner'
	ok "public cannot read the password of press" eval '! reads public press'
	ok "no two accounts have the same password" is "$(awk '!/^#/ { print $3 }' conf/programs |
	    sort | uniq -d)" ''
fi

wait $late
ok "a body that stalls is answered with 408" grep -q '^HTTP/1.1 408' "$work/late"
ok "with our page" grep -q '等待超时' "$work/late"

# A desk that cannot start is reported by name.
rm "$work/bin/press.fcgi"
printf '#!/bin/sh\nexit 1\n' >"$work/bin/press.fcgi"
chmod 755 "$work/bin/press.fcgi"
gone() { ! instance start >"$work/said" 2>&1 &&
	grep -q '程序 press 没有答复' "$work/said"; }
ok "a desk that does not start is reported" gone
ok "and no process is left" is "$(instance status)" ''
finish
