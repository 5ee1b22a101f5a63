#!/bin/sh
# What a serving program cannot do: tests/acts/forbidden.c makes one forbidden
# call per request.  Skipped with sanitizers and valgrind, which turn
# confinement off.
. "$(dirname "$0")/lib.sh"
work=$(mktemp -d) listener=''
clear_away() {
	[ -z "$listener" ] || kill "$listener" 2>/dev/null
	rm -rf "$work"
}
trap clear_away EXIT
trap 'exit 130' INT TERM
chmod 711 "$work"
mkdir "$work/open"
chmod 777 "$work/open"
echo old >"$work/open/old"
chmod 666 "$work/open/old"
export TRY_OLD="$work/open/old" TRY_NEW="$work/open/new"
export TRY_ABSTRACT="lianxi-$$"
export PORTAL_COUNTY="$tests/acts/templates"
program=$bin/forbidden.fcgi log=$work/log alone=1

# attempt NAME -> $result, $code, $said (the log)
attempt() {
	: >"$log"
	get "/try/$1"
	result=${page#*data-result=\"} result=${result%%\"*}
	said=$(cat "$log")
}
logged() { case $said in *"$1"*) ;; *) echo "# $said"; return 1 ;; esac; }
silent() { case $said in *"$1"*) return 1 ;; esac; }

get /try/none
case $bin in *-san|*-valgrind)
	ok 'under sanitizers the log says that it is not confined' \
	    grep -q 'NOT CONFINED: sanitizers' "$log"
	finish ;;
esac
ok 'the program serves' [ "$status" = 404 ] 
ok 'without a warning' not grep confine "$log"

# ---- Calls that end the process

for thing in exec fork thread ptrace inet inet6 netlink datagram bind map protect \
    memfd kill tgkill handler root prctl limit mount unshare folder unlink rename \
    mode uring; do
	attempt $thing
	ok "$thing ends the process" is "$code" 75
	ok "$thing is in the log" logged 'is not allowed'
done
ok 'nothing was changed' is "$(ls "$work/open")" old
ok 'nothing is answered' is "$page" ''

# ---- Calls that fail

for thing in password own old new stat; do
	attempt $thing
	ok "$thing fails" is "$result" 13
done
attempt terminal
ok 'ioctl on a device fails' is "$result" 25
ok 'calls that fail do not end the process' is "$status $code" '200 0'

ok 'nothing was created' is "$(ls "$work/open") $(cat "$work/open/old")" 'old old'

# A listener at an abstract Unix socket, which Landlock ABI 6 refuses.
perl -MSocket -e 'socket(S, AF_UNIX, SOCK_STREAM, 0) && bind(S, pack("Sa*", AF_UNIX,
	"\0$ENV{TRY_ABSTRACT}")) && listen(S, 5) or exit 1;
    $| = 1; print "here"; $SIG{ALRM} = sub { exit }; alarm 60; sleep 1 while 1' \
    >"$work/listener" &
listener=$!
left=100
until [ -s "$work/listener" ] || [ $left = 0 ]; do left=$((left - 1)); sleep 0.05; done
PORTAL_CONFINE=off attempt abstract
ok 'a socket with an abstract name accepts connections' is "$result" done
attempt abstract
case $result in done) echo '# this kernel has no Landlock 6' ;;
*) ok 'it cannot be reached' is "$result" 1 ;; esac

# ---- Privileges

if [ "$(id -u)" = 0 ]; then
	kept=$PORTAL_ACCOUNT
	for account in '' 0 x 99999; do
		: >"$log"
		PORTAL_ACCOUNT=$account ask GET /try/none
		ok "root with the account '$account' does not serve" is "$code" 75
		ok 'and the log says why' grep -q PORTAL_ACCOUNT "$log"
	done
	PORTAL_ACCOUNT=$kept
fi

# ---- PORTAL_CONFINE=off

export PORTAL_CONFINE=off
attempt map
ok 'with PORTAL_CONFINE=off the call succeeds' is "$result" done
ok 'the log says so' logged 'NOT CONFINED: PORTAL_CONFINE=off'
get /try/none
ok 'lianxi check fails' eval 'lianxi check >"$work/check"; [ $? = 65 ]'
ok 'and says why' grep -q PORTAL_CONFINE "$work/check"
PORTAL_CONFINE=no attempt fork
ok 'another value is refused' is "$code" 75
unset PORTAL_CONFINE
ok 'without it lianxi check succeeds' eval 'lianxi check >/dev/null'
finish
