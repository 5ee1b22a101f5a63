#!/bin/bash
# keep.sh PROGRAM WORKERS SOCKET [WORD...]: keeps the program running as so many
# workers behind one socket, until TERM.  WORDs are further options of
# spawn-fcgi: accounts and modes.  A worker that dies is replaced by multiwatch;
# a pool that falls apart is started again, later each time, so that a program
# which cannot start does not eat the machine.
# shellcheck disable=SC2015
set -u
program=$1 workers=$2 socket=$3
shift 3
# multiwatch takes no path with letters beyond ASCII.
cd "$(dirname "$program")" || exit 1
program=./$(basename "$program")
pool='' ending=''

say() { echo "$(date '+%Y-%m-%dT%H:%M:%S%z') keep: $*"; }

children() { cat "/proc/$pool/task/$pool/children" 2>/dev/null; }

# pool_end: multiwatch, told to stop, waits for its workers.  Its -s sends the
# place of a name in its list for a signal: with HUP none at all, so that the
# workers hear SIGTERM from here, and end with their request.
pool_end() {
	[ -n "$pool" ] && kill -TERM "$pool" 2>/dev/null || return
	# shellcheck disable=SC2046 # words
	kill -TERM $(children) 2>/dev/null
}

# shellcheck disable=SC2317 # called by the trap
end() {
	ending=1
	pool_end
}
trap end TERM INT HUP

# pause SECONDS: sleeps, and wakes up for a signal.
pause() {
	sleep "$1" &
	wait $!
	kill $! 2>/dev/null
}

# What loses its parent ends too: nobody is left behind on the socket.
with_parent="/usr/bin/setpriv --no-new-privs --pdeathsig"

start() {
	# shellcheck disable=SC2086 # words
	spawn-fcgi -n -s "$socket" "$@" -- \
	    $with_parent KILL \
	    /usr/bin/multiwatch -f "$workers" -s HUP -r 20 -t 1000 -- \
	    $with_parent TERM "$program" &
	pool=$!
}

# Two looks in a row, because a worker may just be in exchange.
workers_lost() {
	local left
	for _ in 1 2; do
		left=$(children | wc -w)
		[ "$left" -gt 0 ] && [ "$left" -lt "$workers" ] || return 1
		pause 1
	done
	[ -z "$ending" ]
}

watch() {
	while [ -z "$ending" ] && kill -0 "$pool" 2>/dev/null; do
		pause 2
		if [ -z "$ending" ] && workers_lost; then
			say "workers are missing, starting afresh"
			pool_end
			break
		fi
	done
	# Told again and again: a worker may just have been begun, or the pool
	# itself, when it was first told.
	while kill -0 "$pool" 2>/dev/null; do
		pool_end
		sleep 1 &
		wait -n "$pool" $!
		kill $! 2>/dev/null
	done
	pool=
}

delay=1
while [ -z "$ending" ]; do
	since=$SECONDS
	start "$@"
	watch
	[ -z "$ending" ] || break
	[ $((SECONDS - since)) -lt 20 ] || delay=1
	say "stopped; again in $delay s"
	pause $delay
	delay=$((delay < 16 ? delay * 2 : 30))
done
