#!/bin/sh
# A program with two workers, and a parent that opens and parses constant data
# but never the database.  tests/unit/test_pool.c tests their replacement, this
# story that they serve.
. "$(dirname "$0")/lib.sh"
work=$(mktemp -d)
database story_pool "$tests"/sample/*.txt || exit 1
trap 'database_drop; rm -rf "$work"' EXIT
log=$work/log
mkdir "$work/public" "$work/watch" "$work/account"
chmod 1777 "$work"/public "$work"/watch "$work"/account
export PORTAL_FIGURES="$work" WORKERS_public=2 WORKERS_watch=2 WORKERS_account=2

children() { cat "/proc/$1/task/$1/children"; }
# pool: the pid of the parent of the last program used.
pool() { eval "children \"\$worker_pid_${worker_at##*/}\"" | tr -d ' '; }
serving() { children "$(pool)" | wc -w; }
soon() {	# COMMAND...: within ten seconds
	left=100
	until "$@" >/dev/null; do
		left=$((left - 1))
		[ $left -gt 0 ] || { "$@"; return; }
		sleep 0.1
	done
}
connected() { root_sql -e "SELECT COUNT(*) FROM information_schema.PROCESSLIST
    WHERE DB = '$PORTAL_DB_NAME'"; }
connections() { is "$(connected)" "$1"; }
two() { is "$(serving)" 2; }
field() { sed -n "s/^$2:[[:space:]]*//p" "/proc/$1/status"; }

# Its own database, so that nobody else is connected to it.
database story_pool "$tests"/sample/*.txt || exit 1
program public
get /units
ok 'a page is answered' is "$status" 200
ok 'there are two workers' soon two
ok 'each has a connection, and their parent none' soon connections 2
parent=$(pool)
set -- $(children "$parent")
first=$1 second=$2
case $bin in *-san|*-valgrind) ;; *)
	ok 'both workers are confined' is "$(field "$first" Seccomp) $(field "$second" Seccomp)" '2 2'
	ok 'their parent cannot gain rights' is "$(field "$parent" NoNewPrivs)" 1
	[ "$(id -u)" != 0 ] || {
		ok 'the parent is not root' is "$(field "$parent" Uid | cut -f2)" "$PORTAL_ACCOUNT"
		ok 'the workers are not root' is "$(field "$first" Uid | cut -f3)" "$PORTAL_ACCOUNT"
	} ;;
esac

# ---- A worker is killed

kill -KILL "$first"
replaced() { two && case " $(children "$parent") " in *" $first "*) return 1 ;; esac; }
ok 'a killed worker is replaced' soon replaced
ok 'which is logged' grep -q 'pool: a worker ended with 137' "$log"
i=0
while [ $((i += 1)) -le 8 ]; do get /units; [ "$status" = 200 ] || break; done
ok 'all requests are answered' is "$status" 200
ok 'the parent is the same' is "$(pool)" "$parent"

# ---- Idle workers

# They close their prepared statements, and keep the connection.
prepared() { root_sql -e "SHOW GLOBAL STATUS LIKE 'Com_stmt_close'" | cut -f2; }
before=$(prepared)
sleep 6
ok 'an idle worker closes its prepared statements' [ "$(prepared)" -gt "$before" ]
get /units
ok 'and answers as before' is "$status" 200
ok 'on the same connection' connections 2

# ---- Figures

public=$program
program=$bin/watch.fcgi
# The first may answer before the second has begun.
begun() { get /health; says '"watch":{"up":2,'; }
ok 'both workers of watch begin' soon begun
ok '/health counts two workers' says '"public":{"up":2,"of":2,"busy":0}'
ok 'and itself as busy' says '"watch":{"up":2,"of":2,"busy":1}'
export REMOTE_ADDR=127.0.0.1
get /metrics
ok '/metrics counts three worker starts' says 'lianxi_worker_starts_total{program="public"} 3'
program=$public
unset REMOTE_ADDR

# ---- Workers do not share random numbers

program account
seen=' ' doubled=''
i=0
while [ $((i += 1)) -le 12 ]; do
	get /account/signin
	header Set-Cookie
	case $seen in *" $value "*) doubled=$value ;; esac
	seen="$seen$value "
done
ok 'no two workers make the same token' is "$doubled" ''
ok 'all requests got a token' [ ${#seen} -gt 400 ]
program public

# ---- The database is down when they start

workers_end
ok 'after SIGTERM the parent exits with 0' is "$ended_badly" ''
ok 'and no process is left' not ls "/proc/$parent" 2>/dev/null
socket=$PORTAL_DB_SOCKET PORTAL_DB_SOCKET=$work/nowhere
get /units
ok 'without the database pages are 503' is "$status" 503
ok 'and there are two workers' two
workers_end
PORTAL_DB_SOCKET=$socket

# ---- A schema that does not fit a statement

sql 'ALTER TABLE unit_name RENAME COLUMN short_name TO brief_name'
PORTAL_SOCKET=$work/socket "$program" </dev/null 2>"$work/err"
ok 'a program whose statements do not fit does not start' is $? 75
ok 'the log names the column' grep -q short_name "$work/err"
finish
