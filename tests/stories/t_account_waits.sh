#!/bin/sh
# Failed attempts to sign in: the waits, for whom they count, and simultaneous
# attempts.
. "$(dirname "$0")/lib.sh"
export ARGON_MEMORY_KIB=8192 ARGON_PASSES=1
work=$(mktemp -d)
ok 'a database is made' database story_waits "$tests"/sample/*.txt
trap 'rm -rf "$work"; database_drop' EXIT
program account
base=$PORTAL_BASE
password=$(lianxi user add wang wang)
lianxi user role wang give legal
sql 'UPDATE credential SET must_change = 0'
to() { is "$status" 303 && sent Location "$base$1"; }
stranger
form_cookie=$cookie
from() { REMOTE_ADDR=$1; export REMOTE_ADDR; }
try() { cookie=$form_cookie; sign_in "$@"; }
passed() {	# SECONDS: makes time pass for all counters
	sql "UPDATE sign_in_try SET wait_until = wait_until - $1, last_at = last_at - $1"
}
waits() {	# LOGIN PASSWORD SECONDS
	try "$1" "$2"
	header Retry-After
	# Allow for a slow machine.
	is "$status" 429 && [ "$value" -ge $(($3 - 5)) ] && [ "$value" -le "$3" ]
}
argons() { sql 'SELECT SUM(failures) FROM sign_in_try'; }

# ---- A forgotten password

from 10.0.0.1
for i in 1 2 3 4 5; do
	try wang "wrong-$i"
	ok "failure $i is free" is "$status" 422
	ok 'and has no wait' hides 秒再试
done
try wang wrong-6
ok 'the sixth failure is answered with 422' is "$status" 422
ok 'and has a wait' says '请等 2 秒再试'
before=$(argons)
ok 'during the wait even the right password is refused' waits wang "$password" 2
ok 'the answer says how long to wait' says 请等一会儿再试 '秒。刚才的密码没有核对'
ok 'the login is shown again' says 'value="wang"'
ok 'attempts during the wait are not counted' is "$(argons)" "$before"
wait_s=4
for i in 7 8 9 10; do
	passed 900
	try wang "wrong-$i"
	ok "failure $i, then $wait_s seconds" waits wang "$password" $wait_s
	wait_s=$((wait_s * 2))
done
for i in 1 2 3 4 5 6 7 8; do
	passed 900
	try wang wrong
done
ok 'the wait is 15 minutes at most' waits wang "$password" 900
ok 'it is given in minutes' says '还要等 15 分钟'
ok 'each failure is audited' rows "audit WHERE verb = 'account.signin-failed'" 18
ok 'with its wait' rows "audit WHERE detail = 'wait_s=900'" 4
passed 900
try wang "$password"
ok 'after the wait the right password is accepted' to press/
ok 'which resets the failures of the account' rows 'sign_in_try WHERE failures > 0' 1
try wang wrong-1
ok 'failures are free again' is "$status" 422
ok 'without a wait' hides 秒再试

# ---- Nobody can lock a colleague out

sql 'DELETE FROM sign_in_try'
from 10.6.6.6
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; do
	passed 900
	try wang wrong
done
ok 'the address of the failures waits longest' waits wang "$password" 900
from 10.0.0.2
ok 'the account at another address waits 30 seconds at most' waits wang "$password" 30
from 10.0.0.1
try wang "$password"
ok 'the account at an address with a session does not wait' to press/
from 10.6.6.6
try wang wrong
from 10.0.0.2
ok 'another address still waits' is "$status" 429
passed 30
try wang "$password"
ok 'and may sign in after its wait' to press/
from 10.6.6.6
passed 100
try wang wrong
ok 'which does not reset the address of the failures' is "$status" 429

# ---- An attacker with 2^64 addresses

sql 'DELETE FROM sign_in_try'
for i in 1 2 3 4 5 6 7 8 9 a b c d e f 10; do
	from "2001:db8:1:2:$i::1"
	passed 900
	try wang wrong
done
passed 30
ok 'all addresses of an IPv6 /64 network count as one' waits wang "$password" 870
from 2001:db8:1:3::1
try wang "$password"
ok 'the next network is not affected' to press/

# ---- An attacker who tries many logins

sql 'DELETE FROM sign_in_try'
from 10.7.7.7
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do try "name-$i" wrong; done
ok 'twenty logins are free per address' is "$status" 422
try name-21 wrong
try name-22 wrong
ok 'then the address waits' is "$status" 429
from 10.7.7.8
try wang "$password"
ok 'other addresses do not' to press/
from 10.7.7.7
for i in 1 2 3 4 5 6 7; do
	passed 100
	try "more-$i" wrong
done
ok 'an address waits a minute at most' waits wang "$password" 60
passed 60
try wang "$password"
ok 'then it may sign in' to press/
passed 800
try name-1 wrong
try name-2 wrong
ok 'which does not reset the failures of the address' is "$status" 429
passed 1000
try name-3 wrong
try name-4 wrong
ok 'they are forgotten after 15 minutes' is "$status" 422

# ---- Unknown logins are counted too

sql 'DELETE FROM sign_in_try'
for name in wang nobody-of-it; do
	from 10.1.1.1
	for i in 1 2 3 4 5 6; do try $name wrong; done
	# Long enough for a busy machine.
	sql 'UPDATE sign_in_try SET wait_until = wait_until + 20 WHERE wait_until > 0'
	try $name wrong
	ok "$name waits" is "$status" 429
	printf '%s' "$page" | sed "s/$name/NAME/; s/等 [0-9]* 秒/等 N 秒/" >"$work/$name"
	sql 'DELETE FROM sign_in_try'
done
ok 'known and unknown logins get the same answer' cmp -s "$work/wang" "$work/nobody-of-it"
ok 'logins are stored only as hashes' rows "sign_in_try WHERE LENGTH(subject) <> 32" 0

# ---- Two at once

sql 'DELETE FROM sign_in_try'
from 10.2.2.2
try wang wrong
sql 'UPDATE sign_in_try SET failures = 9'
for i in 1 2 3 4 5 6; do
	(try wang wrong; echo "$status" >"$work/at-once.$i") &
done
wait
ok 'of six simultaneous attempts one is checked' is "$(cat "$work"/at-once.* | sort | uniq -c | tr -s ' \n' ' ')" ' 1 422 5 429 '
ok 'and counted' rows 'sign_in_try WHERE failures = 10' 3
sql 'DELETE FROM sign_in_try'
for i in 1 2 3 4; do
	(from "10.3.3.$i"; try wang wrong; echo "$status" >"$work/apart.$i") &
done
wait
ok 'four attempts from different addresses are all counted' is "$(sql 'SELECT GROUP_CONCAT(failures
	ORDER BY failures) FROM sign_in_try')" 1,1,1,1,1,1,1,1,4
ok 'and all answered with 422' is "$(cat "$work"/apart.* | sort -u)" 422

# ---- Old counters are deleted

sql "UPDATE sign_in_try SET last_at = last_at - 90000;
    INSERT INTO sign_in_try (subject, failures, last_at)
	SELECT UNHEX(SHA2(seq, 256)), 3, 1 FROM seq_1_to_30"
try wang wrong
ok 'each attempt deletes 20 old counters' rows 'sign_in_try WHERE last_at = 1' 10
try wang wrong
ok 'counters older than a day are deleted' rows 'sign_in_try WHERE last_at < UNIX_TIMESTAMP() - 86400' 0
finish
