#!/bin/bash
# Error answers of Apache and of programs have a status, a sentence and an id to
# report, and do not reveal what runs here.
. "$(dirname "$0")/lib.sh"
cp -R "$BIN" "$work/bin"
chmod 755 "$work/bin"
export BIN=$work/bin
up

# Review any other header here before it is added.
allowed='accept-ranges age allow cache-control connection content-encoding
content-language content-length content-security-policy content-type
cross-origin-opener-policy cross-origin-resource-policy date etag expires
keep-alive last-modified location permissions-policy referrer-policy
retry-after server set-cookie strict-transport-security transfer-encoding vary
warning x-answer x-content-type-options x-frame-options'
strange() {
	tail -n +2 <<<"$head" | sed -n 's/^\([^:]*\):.*/\1/p' | tr '[:upper:]' '[:lower:]' |
	    grep -vxFf <(tr ' ' '\n' <<<"$allowed")
}
# Products, versions, paths, statements, messages of compilers and libraries.
words="[A-Za-z]/[0-9]+\.[0-9]|openssl|mariadb|mysql|ubuntu|debian|linux|libc|"
words+="clearsilver|fastcgi|fcgi|mod_|proxy|/tmp/|/proc/|/usr/|/var/|/home/|\.sock|"
words+="\.c:[0-9]|\.cs\b|(select|insert|update|delete) .*(from|into|set) |"
words+="errno|segfault|stack|traceback|exception|core dumped|127\.0\.0\.1:[0-9]+ port"
telling() {	# what head (without its first line) and page reveal
	{ tail -n +2 <<<"$head"; echo "$page"; } |
	    sed 's/127\.0\.0\.1:[0-9]*//; s/[^"]*static[^"]*//g; s/<svg.*<\/svg>//' |
	    grep -inE -e "$words" -e "${PWD//./\\.}|${VAR//./\\.}"
}
silent() {	# STATUS
	is "$status" "$1" && is "$(header Server)" Apache && is "$(strange)" '' &&
	    is "$(telling)" '' && [ -n "$page" ] && header_is X-Content-Type-Options nosniff &&
	    header_has Content-Security-Policy "default-src 'none'; "
}
# fails STATUS WHAT PATH WORD...: a request whose answer must not reveal
# anything.
fails() {
	local wanted=$1 what=$2

	shift 2
	get "$@"
	ok "$wanted, $what, reveals nothing" silent "$wanted"
}
# raw STATUS WHAT TEXT: like fails, sending TEXT.
raw() {
	exec 3<>"/dev/tcp/127.0.0.1/$PORT"
	printf '%b' "$3" >&3
	timeout 40 cat <&3 | tr -d '\0' >"$work/raw"
	exec 3>&-
	tr -d '\r' <"$work/raw" >"$work/raw.plain"
	head=$(sed '/^$/,$d' "$work/raw.plain") page=$(sed '1,/^$/d' "$work/raw.plain")
	status=$(head -n 1 <<<"$head" | cut -d' ' -f2)
	ok "$1, $2, reveals nothing" silent "$1"
}
long() { head -c "$1" /dev/zero | tr '\0' x; }

head=$'HTTP/1.1 500 x\nX-Powered-By: x' page='You have an error in SQL: SELECT a FROM b'
ok "words that reveal something would be found" test -n "$(strange)" -a -n "$(telling)"

# ---- Apache

raw 400 'no request' 'x y\r\n\r\n'
raw 400 'no host' 'GET / HTTP/1.1\r\n\r\n'
raw 400 'a header that is none' 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\na b: c\r\n\r\n'
fails 404 'a path with %00' /units%00
fails 404 'a path with %2f' /units%2f
fails 404 'a folder' /static/
fails 404 'no such file' /static/none.css
fails 405 'TRACE' / -X TRACE
fails 411 'a body without length' /account/signin -H 'Transfer-Encoding: chunked' -d a=b
fails 413 'a body too large' /account/signin -X POST -H 'Content-Length: 99999999'
fails 413 'a body for the public' /units -d a=b
fails 414 'an address too long' "/$(long 9000)"
fails 417 'what nobody expects' / -H 'Expect: miracles'
fails 400 'a header too large' / -H "X: $(long 25000)"
raw 408 'half a request' 'GET / HTTP/1.1\r\nHost: x\r\nX-Half: '

# ---- The programs

fails 400 'a query that is none' '/policies?year=0'
fails 404 'a number too large' /notices/99999999999999999999
fails 404 'no such page' /none
fails 404 'no such unit' /units/none
fails 405 'a method' /units -X DELETE
fails 403 'a form without its token' /account/signin -d 'login=a&password=b'
sql "UPDATE policy SET state = 3, withdrawn_at = published_at + 1, withdrawn_why = 'w' ORDER BY id LIMIT 1"
fails 410 'what was withdrawn' "/policies/$(sql 'SELECT MIN(id) FROM policy WHERE state = 3')"

form() { get "$1" -b "$work/jar" -c "$work/jar"; }
token_of() { grep -o 'name="token" value="[^"]*' <<<"$page" | head -n 1 | cut -d'"' -f4; }
# sign_in ROLE PASSWORD: '': the right one
sign_in() {
	local line

	line=$(awk -F'\t' -v role="$1" '$3 == role { print; exit }' "$VAR/accounts.txt")
	rm -f "$work/jar"
	form /account/signin
	login=$(cut -f1 <<<"$line")
	get /account/signin -b "$work/jar" -c "$work/jar" -d "token=$(token_of)" \
	    -d "login=$login" --data-urlencode "password=${2:-$(cut -f2 <<<"$line")}"
}
sign_in liaison
ok "a liaison signs in" is "$status" 303
fails 403 'the desk of another' /office/ -b "$work/jar"
form /liaison/topics/new
token=$(token_of)
fails 422 'a topic without its title' /liaison/topics/new -b "$work/jar" \
    -d "token=$token" -d 'title='
get /liaison/topics/new -b "$work/jar" -d "token=$token" -d title=abc
topic=$(header Location)
fails 409 'a topic that was changed meanwhile' "/${topic#*"$PORT"/}" -b "$work/jar" \
    -d "token=$token" -d 'title=abc' -d revision=77
long 4300000 >"$work/long"
fails 413 'a form too large' /liaison/topics/new -b "$work/jar" -H Expect: -d @"$work/long"
for _ in {1..12}; do
	sign_in press wrong
	[ "$status" != 429 ] || break
done
for _ in {1..12}; do
	[ "$status" = 429 ] || sign_in editor wrong
done
ok "429, too many attempts, reveals nothing" silent 429

# ---- A program that makes a forbidden call

mv "$work/bin/forbidden.fcgi" "$work/bin/office.fcgi"
COUNTY=tests/acts/templates WORKERS_forbidden=4 instance start programs >/dev/null
stands_in() { get /office/try/password; has 'data-result="13"'; }
ok "the program office is replaced by tests/acts/forbidden" soon 10 stands_in
before=$(pgrep -d ' ' -P "$(pid office)")
fails 503 'a worker that is ended' /office/try/exec
ok "the call is logged" grep -q 'system call *59 is not allowed\|system call *221 is not allowed' \
    "$VAR/log/office.log"
replaced() {
	local now

	now=$(pgrep -d ' ' -P "$(pid office)")
	[ "$(wc -w <<<"$now")" = "$(wc -w <<<"$before")" ] && [ "$now" != "$before" ]
}
ok "the worker is replaced" soon 8 replaced
ok "and serves" stands_in

# ---- Something is down

instance stop database
fails 503 'no database' /policies
fails 503 'no database at a desk' /account/signin
instance stop programs
fails 503 'no program' /meetings
fails 503 'no program at a desk' /press/
finish
