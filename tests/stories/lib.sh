# shellcheck shell=sh disable=SC2034 # what is set here is read by the stories
# Sourced by every t_*.sh.  Sends requests to a program as Apache does, with the
# PORTAL_* environment that tests/run sets.  To run one story:
#	eval "$(conf/instance env public)"; sh tests/stories/t_x.sh
n=0 failed=0
bin=${BIN:-bin} tests=$(cd "$(dirname "$0")/.." && pwd)
program=${PROGRAM:-$bin/public.fcgi} log=${LOG:-/dev/null}
cookie='' etag=''
cr=$(printf '\r') blank="$cr
$cr
" line="$cr
"

# ---- Requests

# ask METHOD PATH[?QUERY] [BODY] -> $status $head $page; BODY is plain ASCII.
ask() {
	asked="$1 $2" query=''
	case $2 in *\?*) query=${2#*\?} ;; esac
	local body="${3-}"

	request '' '' "REQUEST_METHOD=$1" "SCRIPT_NAME=${2%%\?*}" \
	    "QUERY_STRING=$query" "CONTENT_LENGTH=${length-${3+${#3}}}" \
	    "HTTP_COOKIE=$cookie" "HTTP_IF_NONE_MATCH=$etag"
}
get() { ask GET "$1"; }
post() { ask POST "$1" "${2-}"; }
# put PATH NAME=VALUE...: posts a form with its token; & and = are not encoded.
put() {
	where=$1 body="token=$token"
	shift
	for pair; do body="$body&$pair"; done
	post "$where" "$body"
}

# request FROM INTO NAME=VALUE...: sends a request with these parameters and the
# body in the file FROM, or $body if FROM is '' -> $status $head $page $code.
# With a file INTO the answer's body goes there, and $page has its beginning.
request() {
	local from="$1" into="$2" errors=''

	shift 2
	worker
	[ -n "$worker_at" ] || { request_alone "$@"; return; }
	in_front || { request_apart "$@"; return; }
	turn
	{
		printf '%s\000' fcgi "$worker_at" "$worker_environment" "$from" "$into" "$@" ''
		[ -n "$from" ] || printf %s "$body"
	} >"$asker/request"
	turn_ends
	[ -z "$errors" ] || printf %s "$errors" >>"$log"
}
request_apart() {	# by an asker for this request only
	local said

	said=$({
		printf '%s\000' fcgi "$worker_at" "$worker_environment" "$from" "$into" "$@" ''
		[ -n "$from" ] || printf %s "$body"
	} | "$bin/asker" once)
	eval "$said"
	[ -z "$errors" ] || printf %s "$errors" >>"$log"
}
request_alone() {	# runs $program for this request only
	if [ -n "$into" ]; then
		run_program "$@" >"$into.answer"
		code=$?
		head=$(sed "/^$cr\$/q" "$into.answer")$line
		sed "1,/^$cr\$/d" "$into.answer" >"$into"
		page=$(tr -d '\000' <"$into" | head -c 20000)
	else
		answer=$(run_program "$@"; echo "exit $?")
		code=${answer##*exit } answer=${answer%exit *}
		head=${answer%%"$blank"*}$line page=${answer#*"$blank"}
	fi
	status=${head#Status: } status=${status%%"$line"*}
}
run_program() {
	if [ -n "$from" ]; then cat "$from"; else printf %s "$body"; fi |
	    (export "$@"; exec "$program" 2>>"$log")
}

# turn: waits for our turn at the asker; turn_ends: reads its answer.
turn() { local line; until read -r line <"$asker/turn"; do :; done; }
turn_ends() {
	. "$asker/answer"
	: >"$asker/request"
}

# esc TEXT: percent-encodes a text for an address or a form.
esc() {
	local rest="$1" safe char

	while [ -n "$rest" ]; do
		safe=${rest%%[!A-Za-z0-9_.-]*} rest=${rest#"$safe"}
		char=${rest%"${rest#?}"} rest=${rest#?}
		printf %s "$safe"
		[ -z "$char" ] || printf '%%%02X' "'$char"
	done
}

# header NAME -> $value, or ''
header() {
	value=''
	case $line$head in *"$line$1: "*)
		value=$line$head value=${value#*"$line$1: "}
		value=${value%%"$line"*} ;;
	esac
}

# ---- Programs
#
# Each program, per environment of the story, is started at its first request
# and lasts, as behind Apache.  With alone=1, and for requests in the
# background, each request has its own process, so that simultaneous requests
# run side by side; those of at_once share a program with enough workers, as
# starting one takes the time of thirty answers.  The asker (asker.c) sends the requests and the SQL of the
# story.
workers=0 alone='' ended_badly='' worker_at='' crowd_key=''
export SITE_KEPT_S=0	# no caching of site data and rows
# An asker of another protocol would leave the story waiting.
"$bin/asker" protocol 3 || { echo "not ok - $bin/asker is missing or old: make units"; exit 1; }
asker=$(mktemp -d) && mkfifo "$asker/turn" "$asker/request" "$asker/answer"
"$bin/asker" "$asker" >/dev/null &
staying=" $! "		# the processes that wait() does not wait for

# worker -> $worker_at and $worker_environment, or '' to run $program once
worker() {
	local key i

	worker_at=''
	[ -z "$alone" ] || return 0
	case $program in "$bin"/*.fcgi) ;; *) return 0 ;; esac
	key="$program $log $(export -p)"
	if ! in_front; then
		[ "$key" != "$crowd_key" ] || worker_at=$crowd_at worker_environment=$crowd_environment
		return 0
	fi
	i=0
	while [ $((i += 1)) -le $workers ]; do
		eval "[ \"\$key\" != \"\$worker_key_$i\" ]" || break
	done
	[ $i -le $workers ] || worker_start
	worker_at=$worker_folder/$i
	eval "worker_environment=/proc/\$worker_pid_$i/environ"
}
in_front() {	# not in a subshell
	local self rest

	read -r self rest </proc/self/stat
	[ "$self" = $$ ]
}
worker_start() {	# uses $i and $key of worker()
	local worker_log

	[ -n "${worker_folder-}" ] || worker_folder=$(mktemp -d)
	workers=$i
	eval "worker_key_$i=\$key"
	worker_log=$log
	[ "$log" != /dev/null ] || worker_log=$worker_folder/$i.log
	"$bin/worker" "$worker_folder/$i" "$program" >/dev/null 2>>"$worker_log" &
	staying="$staying$! "
	eval "worker_pid_$i=$! worker_log_$i=\$worker_log"
}
# wait: as usual, but without arguments does not wait for the lasting programs.
wait() {
	local job

	[ $# -eq 0 ] || { command wait "$@"; return; }
	jobs -p >"$asker/jobs"
	while read -r job; do
		case $staying in *" $job "*) ;; *) command wait "$job" ;; esac
	done <"$asker/jobs"
}
# at_once NUMBER COMMAND...: asks so many times at the same time, each with its
# own $i -> $tries, the statuses with their counts
at_once() {
	local often="$1" i=0 all=''

	shift
	crowd "$often"
	while [ $((i += 1)) -le "$often" ]; do
		("$@"; echo "$status" >>"$asker/tries") &
		all="$all $!"
	done
	# shellcheck disable=SC2086 # words
	command wait $all
	tries=$(sort "$asker/tries" | uniq -c | tr -s ' \n' ' ')
	rm "$asker/tries"
}
# crowd NUMBER: so many workers of $program answer requests in the background,
# until its environment changes.
crowd() {
	local key name status head page code errors='' from='' into='' body=''

	key="$program $log $(export -p)" name=${program##*/} crowd_key=''
	name=WORKERS_${name%.fcgi}
	export "$name=$1"
	worker
	if [ -n "$worker_at" ]; then
		crowd_key=$key crowd_at=$worker_at crowd_environment=$worker_environment
		# Answered when the workers are there.
		request '' '' REQUEST_METHOD=HEAD SCRIPT_NAME=/ CONTENT_LENGTH=0
	fi
	unset "$name"
}
# workers_end: stops the programs; one that has ended already or failed fails
# the story.
workers_end() {
	local i ending worker_log key

	in_front || return 0
	i=0
	while [ $((i += 1)) -le $workers ]; do
		eval "ending=\$worker_pid_$i worker_log=\$worker_log_$i key=\$worker_key_$i"
		kill "$ending" 2>/dev/null
		wait "$ending" && continue
		ended_badly="${key%% *} ended with $?"
		tail -n 60 "$worker_log" | sed 's/^/# /'
	done
	workers=0 crowd_key=''
	[ -z "${worker_folder-}" ] || rm -rf "$worker_folder"
	worker_folder=''
}

# printer: starts `print`, which pages ask for a PDF.
printer() {
	PORTAL_PRINT=$(mktemp -d)/print
	export PORTAL_PRINT
	"$bin/worker" "$PORTAL_PRINT" "$bin/print.fcgi" >/dev/null 2>>"$log" &
	staying="$staying$! "
	until [ -S "$PORTAL_PRINT" ]; do sleep 0.1; done
	# Programs run as an account of their own.
	chmod 711 "${PORTAL_PRINT%/*}" && chmod 666 "$PORTAL_PRINT"
}

# ---- Assertions

ok() {	# 'what holds' COMMAND...
	n=$((n + 1)) what=$1
	shift
	if "$@"; then
		echo "ok $n - $what"
	else
		echo "not ok $n - $what"
		printf '# %s\n' "failed: $*" \
		    "last asked: ${asked-nothing}, answered ${status-}"
		failed=1
	fi
}
finish() {
	if in_front; then
		workers_end
		ok 'the programs that stayed ended well' is "$ended_badly" ''
	fi
	echo "1..$n"
	exit $failed
}
is() { [ "$1" = "$2" ] || { echo "# '$1' is not '$2'"; return 1; }; }
not() { ! "$@" >/dev/null; }
has() { case $page in *"$1"*) ;; *) return 1 ;; esac; }
lacks() { ! has "$1"; }
says() {	# TEXT...: the page has all these texts, in any order
	for text; do
		has "$text" || { echo "# not on the page: $text"; return 1; }
	done
}
hides() {	# TEXT...: the page is not empty and has none of these texts
	[ -n "$page" ] || { echo "# no page"; return 1; }
	for text; do
		lacks "$text" || { echo "# on the page: $text"; return 1; }
	done
}
complains() {	# FIELD...: 422, with a complaint at each
	is "$status" 422 && for field; do says "id=\"$field-wrong\"" || return; done
}
counts_lines() {	# NUMBER TEXT: this many lines of the page have it
	is "$(printf '%s' "$page" | grep -cF -- "$2")" "$1"
}
sent() { header "$1"; is "$value" "$2"; }	# NAME VALUE

# shows PATH 'what' TEXT...: the page is 200 and has all these texts.
shows() {
	get "$1"
	shown="$1 shows $2"
	shift 2
	ok "$shown" all_of "$@"
}
all_of() { is "$status" 200 && says "$@"; }

# answers STATUS METHOD PATH [BODY]
answers() {
	wanted=$1
	shift
	ask "$@"
	ok "$1 ${2%%\?*}${3+ with a form}: $wanted${query:+ for ?$query}" is "$status" "$wanted"
}

# route METHOD PATTERN PATH [FORM]: a request to a row of the route table;
# t_routes.sh checks that each row has such a line.
route() {
	case $1${4+ form} in GET) well=200 ;; POST) well=204 ;; *) well=303 ;; esac
	ask "$1" "$3" ${4+"$4"}
	ok "$1 $2 is there" is "$status" $well
}

wellformed() { printf '%s' "$page" | xmllint --nonet --noout - 2>&1 | sed 's/^/# /' |
	{ ! grep .; }; }

# ---- Visitors

# as LOGIN ROLE[,ROLE] [UNIT or name of a township]: signs in, after creating the account if needed
# -> $cookie, $token (of forms), $account (its id)
as() {
	sql "INSERT IGNORE INTO account (login, name, unit_id, township_id, created_at) VALUES ('$1', '$1',
		(SELECT id FROM unit WHERE code = '${3-}'),
		(SELECT MIN(id) FROM township WHERE '$2' = 'township' AND name = '${3-}'), 1);
	    INSERT IGNORE INTO account_role SELECT a.id, r.role FROM account a JOIN
		(SELECT 'liaison' AS role UNION SELECT 'editor' UNION SELECT 'reviewer' UNION
		SELECT 'legal' UNION SELECT 'office' UNION SELECT 'convener' UNION SELECT 'system'
		UNION SELECT 'security' UNION SELECT 'auditor' UNION SELECT 'member'
		UNION SELECT 'township') r
		WHERE a.login = '$1' AND FIND_IN_SET(r.role, '$2');
	    REPLACE INTO session (token_hash, account_id, form_hash, created_at, seen_at,
		expires_at) SELECT UNHEX(SHA2(RPAD('cookie-$1', 43, 'c'), 256)), id,
		UNHEX(SHA2(SHA2(CONCAT('form ', RPAD('cookie-$1', 43, 'c')), 256), 256)),
		UNIX_TIMESTAMP(), UNIX_TIMESTAMP(), 9999999999
		FROM account WHERE login = '$1'"
	# shellcheck disable=SC2046 # words
	set -- $(sql "SELECT RPAD('cookie-$1', 43, 'c'), id,
		SHA2(CONCAT('form ', RPAD('cookie-$1', 43, 'c')), 256)
		FROM account WHERE login = '$1'")
	cookie=lianxi=$1 account=$2 token=$3
}
nobody() { cookie='' token=''; }
# stranger: a visitor without a session at the sign-in page -> $cookie, $token
stranger() {
	nobody
	get /account/signin
	header Set-Cookie
	cookie=${value%%;*} token=${cookie#*=}
}
# sign_in LOGIN PASSWORD [MORE]: signs in by the form -> $cookie
sign_in() {
	post /account/signin "token=$token&login=$1&password=$2${3+&$3}"
	header Set-Cookie
	[ "$status" != 303 ] || cookie=${value%%;*}
}
# form_token PATH: the token of that page's forms -> $token
form_token() { get "$1"; token=$(field token); }
# field NAME: the value of the page's first field of this name.  On a long page
# ${page#*...} would take the shell a minute.
field() { printf '%s\n' "$page" | grep -o "name=\"$1\" value=\"[^\"]*" | sed 's/.*value="//; q'; }
program() { program=$bin/$1.fcgi; eval "$(of_program "$1")"; }
of_program() {	# NAME: use its database account
	echo "PORTAL_DB_USER=portal_$1"
	echo "PORTAL_DB_PASSWORD_FILE=${PORTAL_DB_PASSWORD_FILE%/*}/portal_$1"
}

# ---- The database

# root_sql [DATABASE] -e STATEMENTS, or other options of the client mariadb
root_sql() {
	local rows errors failed

	case $#,$1,${2-} in
	2,-e,*)	set -- '' "$@" ;;
	3,-*|[!3],*|3,*,[!-]*) client "$@"; return ;;
	esac
	turn
	printf '%s\000' sql "${root_socket:-$PORTAL_DB_SOCKET}" "$1" "$3" >"$asker/request"
	turn_ends
	printf %s "$rows"
	printf %s "$errors" >&2
	return "$failed"
}
client() {
	mariadb --no-defaults --default-character-set=utf8mb4 -N -B \
	    -S "${root_socket:-$PORTAL_DB_SOCKET}" -u "$(id -un)" "$@"
}
sql() { root_sql "$PORTAL_DB_NAME" -e "$1"; }
# content WORD: stores a content of one block, for rows of table file.
content() {
	sql "SET @is = UNHEX(SHA2('$1', 256));
	    INSERT IGNORE INTO file_block (sha256, bytes) VALUES (@is, '$1');
	    INSERT IGNORE INTO file_content (sha256) VALUES (@is);
	    INSERT IGNORE INTO file_part (sha256, position, block_sha256) VALUES (@is, 0, @is)"
}
# sql_fails WORDS STATEMENTS: the database refuses them with these words.
sql_fails() {
	local said

	said=$(sql "$2" 2>&1 >/dev/null) && { echo '# not refused'; return 1; }
	case $said in *"$1"*) ;; *) echo "# $said"; return 1 ;; esac
}
rows() { is "$(sql "SELECT COUNT(*) FROM $1")" "$2"; }

# lianxi WORD...: the administrator's command, as the owner of the database.
proof() {	# TEXT: its length and digest, as in the audit log
	printf '(%s, sha256:%.16s)' "$(printf %s "$1" | LC_ALL=C.UTF-8 wc -m)" \
	    "$(printf %s "$1" | sha256sum)"
}
topic_versions() {	# SQL that makes the versions of topics stored by SQL
	echo "INSERT IGNORE INTO topic_version SELECT id, version, submitted_at, author_id, unit_id, title, category_id,
	    problem, facts, proposal, decision FROM topic WHERE version > 0"
}
topic_asked() {	# SQL that makes topic 9001, accepted, and an inquiry, by $made_by
	echo "INSERT IGNORE INTO topic (id, unit_id, author_id, editor_id, state, number, title, category_id, problem, proposal,
	    decision, created_at, changed_at, submitted_at, version, draft_version)
	    SELECT 9001, (SELECT id FROM unit WHERE code = 'health'), $made_by, $made_by, 3, 'n 9001', 'About', 1, 'p', 'o', 'd',
	    1, 1, 1, 1, 1; $(topic_versions);
	    INSERT IGNORE INTO inquiry (id, state, author_id, editor_id, topic_id, number, question, due_on, made_at)
	    VALUES (9001, 1, $made_by, $made_by, 9001, 1, 'q', '2999-01-01', 1)"
}
lianxi() {
	local command=$bin/lianxi

	case ${1-} in backup|backups|restore|sample|dump) command=conf/backup ;; esac
	PORTAL_DB_USER=portal_owner \
	    PORTAL_DB_PASSWORD_FILE=${PORTAL_DB_PASSWORD_FILE%/*}/portal_owner \
	    "$command" "$@"
}

# database NAME [FILE...]: creates a database for this story, with these seeds:
# on a server of its own that starts on a copy of $READY (tests/ready.sh), or
# without $READY on the common server.  $PORTAL_DB_NAME has the name of it.
database() {
	workers_end
	export PORTAL_DB_NAME="$1"
	shift
	if [ -n "${READY-}" ]; then
		server_start || return
		PORTAL_DB_NAME=story_sample
		is_sample "$@" && return
		PORTAL_DB_NAME=story_empty
	else
		root_sql -e "DROP DATABASE IF EXISTS $PORTAL_DB_NAME;
		    CREATE DATABASE $PORTAL_DB_NAME CHARACTER SET utf8mb4
			COLLATE utf8mb4_bin;
		    GRANT ALL PRIVILEGES ON $PORTAL_DB_NAME.*
			TO portal_owner@localhost WITH GRANT OPTION" &&
		lianxi migrate >/dev/null || return
	fi
	if [ $# -gt 0 ]; then lianxi seed "$@" >/dev/null; fi
}
database_drop() {
	workers_end
	if [ -n "$own_server" ]; then
		kill -KILL "$own_server"
		wait "$own_server" 2>/dev/null
		rm -rf "$asker/mariadb"
		own_server='' PORTAL_DB_SOCKET=$shared_socket
	else
		root_sql -e "DROP DATABASE $PORTAL_DB_NAME"
	fi
}
is_sample() { [ "$*" = "$(echo "$tests"/sample/*.txt)" ]; }

# server_start: starts a MariaDB that ends with this story.
own_server='' shared_socket=${PORTAL_DB_SOCKET-}
server_start() {
	local owner as='' tries=0

	chmod 711 "$asker"
	cp -a "$READY/mariadb" "$tests/../conf/mariadb.cnf" "$asker" &&
	    chmod 711 "$asker/mariadb" || return
	owner=$(stat -c %U "$asker/mariadb")
	[ "$owner" = "$(id -un)" ] || as="--reuid=$owner --regid=65534 --clear-groups"
	# shellcheck disable=SC2086 # words
	setpriv $as --pdeathsig=KILL mariadbd --defaults-file="$asker/mariadb.cnf" \
	    --datadir="$asker/mariadb" --tmpdir="$asker/mariadb" \
	    --socket="$asker/mariadb/socket" --pid-file="$asker/mariadb/pid" \
	    --innodb-buffer-pool-size=64M ${MARIADB_FLAGS-} 2>"$asker/server.log" &
	own_server=$! staying="$staying$! "
	PORTAL_DB_SOCKET=$asker/mariadb/socket
	until root_sql -e 'SELECT 1' >/dev/null 2>&1; do
		[ $((tries += 1)) -le 1000 ] && kill -0 "$own_server" || {
			tail -n 20 "$asker/server.log" | sed 's/^/# /'
			return 1
		}
		sleep 0.02
	done
}
