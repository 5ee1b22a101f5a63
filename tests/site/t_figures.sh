#!/bin/bash
# /health and /metrics while the portal works, loses a part, and recovers.
. "$(dirname "$0")/lib.sh"
export WORKERS=2 APACHE_FLAGS="-D BEHIND_FRONT"
up

metrics() { get /metrics; }
# figure SERIES: its value in the last answer, or 0.
figure() {
	awk -v s="lianxi_$1 " 'index($0, s) == 1 { n = substr($0, length(s) + 1) }
		END { print n + 0 }' <<<"$page"
}
requests() { figure "requests_total{program=\"$1\",status=\"$2\"}"; }
# grew NUMBER WORD...: since `before`, by so many
grew() {
	local by=$1
	shift
	is "$(("$("$@")" - "$(page=$before "$@")"))" "$by"
}
health() { get /health; }
# well STATUS WORD: status of /health, and its key `status`
well() { health; is "$status" "$1" && has "\"status\":\"$2\""; }
strict() { awk -f tests/figures.awk <<<"$page"; }
children() { tr ' ' '\n' <"/proc/$1/task/$1/children" | grep .; }

ok "/health is ok" well 200 ok
ok "every program has its workers" eval 'for p in public account liaison press \
    office watch; do has "\"$p\":{\"up\":2,\"of\":2," || exit; done'
metrics
ok "/metrics is valid for Prometheus" strict

# Requests are counted.
before=$page
for path in signin signin signin nothing; do get "/account/$path"; done
get /account/signin -d login=a
get /units/finance
get '/units/finance?x=1'
get /nothing
metrics
ok "three pages are counted" grew 3 requests account 2xx
ok "a form without a token and an unknown address are counted as 4xx" grew 2 requests account 4xx
ok "a public page is counted" grew 1 requests public 2xx
ok "a redirect is counted as 3xx" grew 1 requests public 3xx
ok "an unknown page is counted as 4xx" grew 1 requests public 4xx
ok "their durations are counted" grew 5 figure \
    'request_duration_seconds_count{program="account"}'
ok "and are still what Prometheus reads" strict

# Some are answered by the cache.
before=$page
for _ in 1 2 3 4 5 6; do get /about; done
metrics
ok "an answer of the cache is not counted" eval '[ $(("$(requests public 2xx)" - \
    "$(page=$before requests public 2xx)")) -lt 6 ]'

# Simultaneous requests are all counted.
before=$page
seq 40 | xargs -P 8 -n 5 sh -c 'for i; do curl -s -o /dev/null --noproxy "*" \
    "http://127.0.0.1:$PORT/account/signin"; done' sh
metrics
ok "forty simultaneous requests are counted" grew 40 requests account 2xx

# A worker dies while its parent is stopped.
before=$page
boss=$(pid press)
kill -STOP "$boss"
kill -KILL "$(children "$boss" | head -n 1)"
one_left() { well 200 degraded && has '"press":{"up":1,"of":2,"busy":0}'; }
ok "a dead worker is reported missing" soon 5 one_left
metrics
ok "also in /metrics" is "$(figure 'workers{program="press",state="missing"}')" 1
kill -CONT "$boss"
ok "it is replaced" soon 10 well 200 ok
metrics
ok "its counts stay" grew 0 figure 'request_duration_seconds_count{program="press"}'
ok "the new start is counted" grew 1 figure 'worker_starts_total{program="press"}'

# All workers of `public` are busy, waiting for a lock.
mkfifo "$work/lock"
mariadb --no-defaults -u "$(id -un)" portal -S "$(readlink -f \
    "$VAR/run/sockets")/mariadb/mariadb.sock" <"$work/lock" &
exec 4>"$work/lock"
echo "LOCK TABLES unit WRITE;" >&4
sleep 0.5
for unit in finance audit; do
	curl -s -o /dev/null -m 30 --noproxy '*' \
	    "http://127.0.0.1:$PORT/duties?role=lead&unit=$unit" 4>&- &
done
all_busy() { well 200 degraded && has '"public":{"up":2,"of":2,"busy":2}'; }
ok "with all workers busy /health answers" soon 4 all_busy
exec 4>&-
ok "afterwards it is ok" soon 10 well 200 ok

# Who may see the figures.
refused() { is "$status" 404 && has '</html>' && header_is Cache-Control no-store; }
ok "a client behind a proxy gets no metrics" eval 'get /metrics -H "X-Forwarded-For: 192.0.2.1"; refused'
ok "nor one that claims to be this machine" eval \
    'get /metrics -H "X-Forwarded-For: 127.0.0.1"; refused'
ok "nor one behind two proxies" eval \
    'get /metrics -H "X-Forwarded-For: 127.0.0.1, 10.1.2.3"; refused'
ok "nor one with the header Forwarded" eval 'get /metrics -H "Forwarded: for=127.0.0.1"; refused
	get /metrics -H "Via: 1.1 front"; refused'
metrics
ok "a client on this machine gets the metrics" is "$status" 200
ok "which are not cached" header_is Cache-Control 'private, no-store'
get /robots.txt
ok "robots.txt does not name them" lacks metrics
address=$(hostname -I 2>/dev/null | tr ' ' '\n' | grep -m 1 '^[0-9.]*$')
if [ -n "$address" ]; then
	instance stop apache
	ADDRESS=0.0.0.0 instance start apache >/dev/null
	code=$(curl -s -o /dev/null -m 10 -w '%{http_code}' --noproxy '*' \
	    "http://$address:$PORT/metrics")
	ok "another address of this machine gets none" is "$code" 404
	instance stop apache
	instance start apache >/dev/null
fi

# A program is stopped.
kill -TERM "$(pid account)"
account_away() { well 503 down && has '"account":{"up":0,"of":2,"busy":0}'; }
ok "a program without workers: down" soon 20 account_away
ok "as JSON, with Retry-After" eval \
    'header_is Content-Type application/json && [ "$(header Retry-After)" -gt 0 ]'
metrics
ok "/metrics is valid" strict
instance start programs >/dev/null
ok "after its start: ok" soon 10 well 200 ok
metrics
ok "its counts start from 0" is "$(requests account 2xx)" 0

# The database is stopped.
get /units
instance stop database
sleep 3		# until cached pages are stale
database_away() { well 503 down && has '"database":"down"'; }
ok "without the database: down" soon 5 database_away
get /units
metrics
ok "also in /metrics" is "$status $(figure database_up)" '200 0'
ok "the access log shows that the cache served a stale page" is "$(grep -c \
    'cache="cache hit: ' "$VAR/log/apache-access.log")" 1
instance start database >/dev/null
ok "with the database: ok" soon 10 well 200 ok
metrics
ok "/metrics is valid" strict
finish
