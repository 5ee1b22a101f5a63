#!/bin/bash
# While some clients attack, others are answered, and refused clients are
# answered at once.  make load is the long test.
. "$(dirname "$0")/lib.sh"
make -s "$BIN/load_hold" "$BIN/load_visit" >/dev/null || exit 1
others=127.0.0.3
APACHE_FLAGS="-D SHOW_CACHE" up

holding='' child=''
# hold KIND COUNT [ADDRESS [ADDRESSES]]: starts load_hold; let_go ends it.
hold() {
	"$BIN/load_hold" "$PORT" "$1" "$2" 60 "${3:-127.0.0.2}" "${4:-1}" \
	    >"$work/held" 2>&1 &
	holding=$!
	sleep 2
}
let_go() {
	kill -INT "$holding" 2>/dev/null
	wait "$holding"
	said=$(cat "$work/held")
}
stop_holding() { [ -z "$holding" ] || kill -KILL "$holding" 2>/dev/null; }
trap 'stop_holding; put_away' EXIT

# Every wait is bounded.
visit() { get "$1" -m 10 --interface "$others" "${@:2}"; is "$status" 200; }
served() {	# a cached page, an uncached one, a form
	visit / && visit "/search?q=$RANDOM$RANDOM" && visit /account/signin
}
told() { grep -q "$1" <<<"$said" || { echo "# $said"; return 1; }; }
children() {
	tr ' ' '\n' <"/proc/$(pid apache2)/task/$(pid apache2)/children" |
	    grep . | sort
}

get /units
child=$(children)

hold header 640
ok "640 requests whose headers never end: others are served" served
refuses() { get / -m 10 "$@"; is "$status" 503; }
ok "their address is refused" soon 10 refuses --interface 127.0.0.2
ok "with Retry-After" header_is Retry-After 5
ok "and our page" has '暂时无法服务'
ok "which is not cached" header_is Cache-Control no-store
let_go
ok "it was refused, and held 576 threads at most" told ' 503:'

hold body 640
ok "640 forms that never end: others are served" served
let_go

hold upload 200
ok "200 uploads that never end: others reach the desk" visit \
    '/account/signin?to=liaison/'
get /liaison/ --interface "$others" -m 10
ok "which answers" is "$status" 303
let_go

hold search 640
ok "a flood of searches: others are served" served
let_go
ok "and it got answers, too" told ' 200:'

hold silent 2000
ok "2,000 silent connections: others are served" served
ok "and so is the same address" eval 'others=127.0.0.2 served'
let_go
hold keep 2000
ok "2,000 idle connections: others are served" served
let_go

hold half 200
ok "half requests: others are served" served
let_go
hold reset 100
ok "resets in the middle of an answer: others are served" served
let_go

# Many well-behaved clients of one address may use all of an idle portal.
hold search 256 127.0.0.1
let_go
ok "256 simultaneous requests of one address are answered" \
    eval 'told " 200:" && ! told " 503:" >/dev/null'

# Malformed requests.
raw() {	# TEXT: the answer to it
	exec 5<>"/dev/tcp/127.0.0.1/$PORT" || return
	printf '%b' "$1" >&5 2>/dev/null
	page=$(timeout 10 head -n 1 <&5 | tr -d '\r\0')
	exec 5>&-
	status=$(cut -d' ' -f2 <<<"$page")
}
refused() {	# 'what' STATUS TEXT
	raw "$3"
	ok "$1: $2" is "$status" "$2"
}
long=$(printf '%09000d' 0)
first='GET / HTTP/1.1\r\nHost: a\r\n'
refused "a header of 27,000 bytes" 400 "${first}X-A: $long$long$long\r\n\r\n"
refused "a line of 9,000 bytes" 414 "GET /$long HTTP/1.1\r\nHost: a\r\n\r\n"
refused "100 headers" 400 "$first$(for i in {1..100}; do
    printf 'X-%d: a\\r\\n' "$i"; done)\r\n"
refused "a length beyond all numbers" 400 \
    'POST /account/signin HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n'
refused "a length below zero" 400 \
    'POST /account/signin HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n'
refused "a length of 2 GiB" 413 \
    'POST /liaison/topics/new HTTP/1.1\r\nHost: a\r\nContent-Length: 2147483648\r\n\r\n'
refused "a body for the public" 413 \
    'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello'

# Forms that arrive slowly reach their program complete.
slow_form() {	# a sign-in in pieces: the form again, with what was typed
	local token=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa body
	body="token=$token&login=slow-$1&password=wrong"
	exec 5<>"/dev/tcp/127.0.0.1/$PORT" || return
	{
		printf 'POST /account/signin HTTP/1.1\r\nHost: a\r\n'
		printf 'Cookie: lianxi-form=%s\r\nConnection: close\r\n' "$token"
		printf 'Content-Type: application/x-www-form-urlencoded\r\n'
		printf 'Content-Length: %d\r\n\r\n' ${#body}
		printf '%s' "${body:0:20}"
		sleep 0.3
		printf '%s' "${body:20}"
	} >&5
	page=$(timeout 20 cat <&5 | tr -d '\r\0')
	exec 5>&-
	has "slow-$1"
}
ok "a form in pieces is received completely" slow_form one

ok "no process of Apache has ended" is "$(children)" "$child"

# A database that accepts connections and does not answer.
hung() {	# 100 visitors with 100 addresses: counts answers by status
	local i
	for i in {1..100}; do
		curl -s -o /dev/null -m 30 -w '%{http_code}\n' \
		    --interface "127.0.4.$i" \
		    "http://127.0.0.1:$PORT/search?q=hung$i" &
	done >"$work/hung"
	# shellcheck disable=SC2046 # numbers
	wait $(jobs -p)
	sort "$work/hung" | uniq -c | tr -s ' '
}
# The floods have driven pages out of the cache, and one may still be answered.
hit() { visit /units && header_has X-Cache HIT; }
ok "a page is in the cache" soon 10 hit
kill -STOP "$(pid mariadbd)"
sleep 3
ok "the database hangs: 100 visitors get 503 in time" \
    is "$(hung)" ' 100 503'
ok "a cached page is served" visit /units
kill -CONT "$(pid mariadbd)"
ok "and all pages afterwards" soon 10 served
sleep 4		# then a worker tries the database again (db/open.h)

# Behind a front server the visitor counts.
APACHE_FLAGS="-D BEHIND_FRONT" instance start apache >/dev/null
# More requests than threads.
hold search 740 127.0.0.1
others_of_it() {
	get "/search?q=$RANDOM" -m 10 -H 'X-Forwarded-For: 198.51.100.8'
	is "$status" 200
}
ok "behind a front server one visitor floods: others are served" \
    others_of_it
sleep 6		# longer than ShareWait
let_go
ok "the visitor gets 503" told ' 503:'
finish
