#!/bin/sh
# The program `watch`: /health for everybody, /metrics for this machine.
. "$(dirname "$0")/lib.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
program watch
# A process per request, so that counts start at 0.
alone=1
unset PORTAL_FIGURES

# ---- /health

route GET /health /health
ok '/health is JSON' sent Content-Type 'application/json'
newest=$(sql 'SELECT MAX(version) FROM schema_change WHERE finished = 1')
ok 'with status ok' says '"status":"ok"' '"database":"ok"' "\"schema\":$newest," \
    "\"schema_built\":$newest," '"time":'
ok 'it is not cached' sent Cache-Control 'private, no-store'
answers 301 GET '/health?x=1'
answers 405 POST /health ''
answers 404 GET /healthy
answers 404 GET /

export WORKERS_public=2
get /health
ok 'a program without workers: 503' is "$status" 503
ok 'as JSON' sent Content-Type application/json
ok 'with status down' says '"status":"down"' '"database":"ok"' \
    '"public":{"up":0,"of":2,"busy":0}'
ok 'with Retry-After' sent Retry-After 10
unset WORKERS_public
export WORKERS_watch=2
get /health
ok 'a program with missing workers: 200' is "$status" 200
ok 'with status degraded' says '"status":"degraded"' '"watch":{"up":1,"of":2,"busy":1}'
unset WORKERS_watch

socket=$PORTAL_DB_SOCKET
export PORTAL_DB_SOCKET="$work/nowhere"
get /health
ok 'without the database: 503' is "$status" 503
ok 'with status down' says '"status":"down"' '"database":"down"' '"schema":0'
PORTAL_DB_SOCKET=$socket

# ---- /metrics

answers 404 GET /metrics
ok 'with an error page' says '<h1' '</html>'
export REMOTE_ADDR=127.0.0.1
route GET /metrics /metrics
ok '/metrics is plain text' sent Content-Type 'text/plain; version=0.0.4; charset=utf-8'
ok 'it is not cached' sent Cache-Control 'private, no-store'
ok 'the database is up' says 'lianxi_database_up 1'
REMOTE_ADDR=::1
answers 200 GET /metrics
for REMOTE_ADDR in 10.0.0.1 192.0.2.127 1127.0.0.1 ::2 '' ::11; do
	answers 404 GET /metrics
done
REMOTE_ADDR=127.0.0.1
for name in X_FORWARDED_FOR X_FORWARDED_HOST X_REAL_IP FORWARDED VIA X_PASSED_BY; do
	export "HTTP_$name=127.0.0.1"
	answers 404 GET /metrics
	unset "HTTP_$name"
done
answers 301 GET '/metrics?x=1'
PORTAL_DB_SOCKET=$work/nowhere
get /metrics
ok 'without the database: 200' is "$status" 200
ok 'with lianxi_database_up 0' says 'lianxi_database_up 0'
PORTAL_DB_SOCKET=$socket

# ---- What it counts

mkdir "$work/watch" "$work/public"
chmod 1777 "$work/watch"
export PORTAL_FIGURES="$work" WORKERS_watch=1 WORKERS_public=1
alone=''
counted() { printf '%s\n' "$page" | awk -v s="lianxi_$1 " 'index($0, s) == 1 { print substr($0, length(s) + 1) }'; }
for path in /health /health /nothing; do get "$path"; done
get /metrics
ok 'requests are counted by class of status' is "$(counted 'requests_total{program="watch",status="5xx"}')" 2
ok 'each in its class' is "$(counted 'requests_total{program="watch",status="4xx"}')" 1
ok 'and all by duration' is "$(counted 'request_duration_seconds_bucket{program="watch",le="+Inf"}')" 3
ok 'worker starts are counted' is "$(counted 'worker_starts_total{program="watch"}')" 1
ok 'but not for a program that has not started' is "$(counted 'worker_starts_total{program="public"}')" 0

# Files that are not ours.
head -c 20000 /dev/zero | tr '\0' 'x' >"$work/public/figures"
get /metrics
ok 'a file of another layout is not read' is "$(counted 'worker_starts_total{program="public"}')" 0
rm -r "$work/watch"
alone=1
get /metrics
ok 'without its file the program serves' is "$status" 200
ok 'and counts in its own memory' is "$(counted 'worker_starts_total{program="watch"}')" 1
finish
