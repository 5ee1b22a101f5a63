#!/bin/bash
# What a visitor gets while something is down, and that it recovers by itself.
. "$(dirname "$0")/lib.sh"
# A new worker on a busy machine may need more than two seconds for its first
# page, so only the request that hangs has as little.
export TIMEOUT_S=25
up

sorry() {
	is "$status" 503 && header_is Cache-Control no-store &&
	    is "$(grep -ci '^Content-Security-Policy:' <<<"$head")" 1 &&
	    [ "$(header Retry-After)" -gt 0 ] && has '</html>' &&
	    grep -q 'id=\|编号' <<<"$page"
}
# A stale page has its own headers, and none of the 503 that it replaces.
stale() {
	is "$status" 200 && has '</html>' && header_has Warning 111 &&
	    header_is Retry-After '' && header_is Cache-Control \
	    'public, max-age=2, stale-if-error=3600' &&
	    header_is X-Content-Type-Options nosniff &&
	    is "$(grep -ci '^Content-Security-Policy:' <<<"$head")" 1
}
answers() { get "$1"; is "$status" 200; }

get /units
whole=$page
get /units --compressed
get /about

# The database is stopped.
instance stop database
sleep 4		# until cached pages are stale
get /units
ok "without the database a cached page is served" stale
ok "completely" is "$(wc -c <<<"$page")" "$(wc -c <<<"$whole")"
get /units --compressed
ok "also compressed" stale
get /policies
ok "another page is 503 with Retry-After" sorry
get /health
ok "/health is 503" is "$status" 503
instance start database >/dev/null
ok "after the database is back, so is the page" soon 8 answers /policies
ok "and /health" soon 8 answers /health

# No worker fails a request because it has its connection of before.
asked_all() {	# WORD: statuses other than 200 of 64 pages that are not cached
	seq 64 | xargs -P 8 -I{} curl -s -o /dev/null -m 30 --noproxy '*' -w '%{http_code}\n' \
	    "http://127.0.0.1:$PORT/search?q=$1{}" | grep -v 200 | sort | uniq -c
}
ok "and all others" is "$(asked_all stopped)" ''

# The database is killed: committed rows are there.
sql "UPDATE conference SET phone = '0857-3334445'"
kill -KILL "$(pid mariadbd)"
instance start database >/dev/null
ok "after a crash of MariaDB committed rows are there" is \
    "$(sql 'SELECT phone FROM conference')" 0857-3334445
ok "and all pages" is "$(asked_all killed)" ''

# A worker is killed.
children() { tr ' ' '\n' <"/proc/$1/task/$1/children" | grep .; }
workers() { children "$(pid public)"; }
count=$(workers | wc -l)
victim=$(workers | head -n 1)
kill -KILL "$victim"
whole_again() { [ "$(workers | wc -l)" = "$count" ]; }
replaced() { whole_again && ! workers | grep -qx "$victim"; }
ok "a killed worker is replaced" soon 5 replaced
ok "without an error" answers /resolutions

# A worker hangs: its query waits for a lock.
lock() {
	mkfifo "$work/lock"
	mariadb --no-defaults -nN -u "$(id -un)" portal -S "$(readlink -f \
	    "$VAR/run/sockets")/mariadb/mariadb.sock" <"$work/lock" >"$work/locked" &
	exec 4>"$work/lock"
	echo "LOCK TABLES unit WRITE; SELECT 'locked';" >&4
	soon 15 grep locked "$work/locked"
}
unlock() { exec 4>&-; rm "$work/lock"; }
instance stop programs
TIMEOUT_S=2 instance start programs
lock
get '/duties?role=lead'
ok "a request that hangs is answered with 503" sorry
unlock
ok "its worker is replaced" soon 5 whole_again
ok "and the page is back" soon 5 answers '/duties?role=lead'

# All workers are killed at once, again and again.
get /units
for _ in 1 2 3; do
	for p in $(workers); do kill -KILL "$p"; done
	sleep 0.3
done
ok "a killed parent is restarted" soon 10 whole_again
ok "and answers" soon 10 answers /notices	# not in the cache

# A stop lets a running request end.  The request waits for a lock; the stop
# begins when it does, and the lock is released when the other workers have
# ended.
instance stop programs
instance start programs
lock
curl -s -m 30 -o /dev/null -w '%{http_code}' \
    "http://127.0.0.1:$PORT/duties?role=assist" >"$work/under-way" 4>&- &
asking=$!
waits_for_lock() {
	is "$(sql "SELECT count(*) FROM information_schema.processlist
	    WHERE user = 'portal_public' AND state LIKE 'Waiting for table%'")" 1
}
ok "a request waits for a lock" soon 15 waits_for_lock
instance stop programs 4>&- &
stopping=$!
others_gone() { is "$(workers | wc -l)" 1; }
ok "after SIGTERM idle workers end" soon 15 others_gone
unlock
wait $asking
ok "a running request is answered before its worker ends" is \
    "$(cat "$work/under-way")" 200
wait $stopping
instance stop
ok "no process is left" is "$(processes "$VAR")" ''
instance start >/dev/null

# No workers.
get /units
get /units --compressed
instance stop programs
sleep 4
get /units
ok "without workers a cached page is served" stale
get /units --compressed
ok "also compressed" stale
get /meetings
ok "another page is 503 with Retry-After" sorry
get /health
ok "/health is 503" is "$status" 503
get "/static/$(hashed portal.css)"
ok "static files are served" is "$status" 200
instance start programs
ok "after the workers are back, so is the page" soon 5 answers /meetings
fresh() { get /units; [ -z "$(header Warning)" ]; }
ok "rendered again" soon 5 fresh

# The parent is killed: its workers end too.
kill -KILL "$(pid public)"
nobody_left() {
	local p
	for p in $(processes "$VAR"); do
		! grep -qzs public.fcgi "/proc/$p/cmdline" || return 1
	done
}
ok "workers end with their parent" soon 5 nobody_left
instance start programs
ok "and can be started again" soon 5 answers /health

# Apache is killed: its children hold the port.
kill -KILL "$(pid apache2)"
apache_again() { instance start apache >/dev/null; }
ok "a killed Apache can be started again" apache_again
ok "and answers" answers /health

# Workers that end as they start are restarted after growing waits.
killed() {	# SECONDS: kills all workers again and again
	local p ends=$((SECONDS + $1))

	while [ $SECONDS -lt $ends ]; do
		for p in $(workers); do kill -KILL "$p" 2>/dev/null; done
		sleep 0.02
	done
}
before=$(grep -c 'again in' "$VAR/log/public.log")
killed 8
tries=$(($(grep -c 'again in' "$VAR/log/public.log") - before))
ok "the waits between starts grow ($tries)" eval '[ $tries -gt 1 ] && [ $tries -le 6 ]'
ok "once its workers can start, the program is back" soon 20 whole_again
ok "and answers" soon 5 answers /resolutions

# A program that is told to end while it starts, at different moments of the
# start.  Before its exec() it is a shell with the trap of this one.
begin_and_end() {
	local moment parents=()

	eval "$(instance env public)"
	for moment in $(seq 0 3 90); do
		WORKERS_public=4 PORTAL_SOCKET=$work/$moment.sock PORTAL_FIGURES='' \
		    "$BIN/public.fcgi" </dev/null &
		until grep -qs public /proc/$!/comm; do sleep 0.001; done
		sleep "$(printf '0.%03d' "$moment")"
		kill -TERM $!
		parents+=($!)
	done >/dev/null 2>&1
	for moment in "${parents[@]}"; do
		soon 10 eval "! kill -0 $moment" 2>/dev/null || {
			kill -KILL "$moment"
			return 1
		}
	done
}
ok "a program that gets SIGTERM while it starts ends" begin_and_end

instance stop programs
instance start programs
ok "and can be started" soon 5 answers /health
finish
