#!/bin/bash
# Apache's answers: headers, cache, limits, errors, logs.
. "$(dirname "$0")/lib.sh"
export APACHE_FLAGS="-D SHOW_CACHE"
up
cached() { grep -q "^X-Cache: HIT" <<<"$head"; }
missed() { ! cached; }
error_page() {	# STATUS: a complete page in Chinese with our style sheet
	is "$status" "$1" && has 'lang="zh-CN"' && has '回到首页' &&
	    has "$(hashed portal.css)" && has '编号' &&
	    header_is Content-Type 'text/html; charset=utf-8' &&
	    header_is X-Content-Type-Options nosniff &&
	    header_has Content-Security-Policy "frame-ancestors 'none'" &&
	    header_is Cache-Control no-store
}

# Pages
get /
ok "the home page answers" is "$status" 200
ok "with its type" header_is Content-Type 'text/html; charset=utf-8'
ok "with one policy for its content" is \
    "$(grep -ci '^content-security-policy:' <<<"$head")" 1
ok "and no cookie" header_is Set-Cookie ''
ok "says nothing of versions" header_is Server Apache
ok "no other origin may read it" eval 'get / -H "Origin: http://a.example";
	header_is Access-Control-Allow-Origin ""'
ok "the history of the sources is not there" eval \
    'get /.git/config; is "$status" 404 && get /static/.git/config && is "$status" 404'
ok "gzip where it is taken" eval 'get / -H "Accept-Encoding: br, gzip";
	header_is Content-Encoding gzip'
ok "not where it is refused" eval 'get / -H "Accept-Encoding: gzip;q=0, br";
	header_is Content-Encoding ""'

# Cache.  A copy is fresh for two seconds, so both requests are repeated when
# the machine was slow.
get /about
ok "a page not asked for before comes from the program" missed
etag=$(header ETag)
# again PATH WORD...: the answer to a second request.
again() { get "$1"; get "$@"; }
again_cached() { again "$@"; cached; }
ok "then from the cache" soon 10 again_cached /about
ok "with its age, which is not more than a page may have" eval \
    '[[ $(header Age) =~ ^[0-2]$ ]]'
again_304() { again /about -H "If-None-Match: $etag"; is "$status" 304; }
ok "304 to who has it" soon 10 again_304
ok "cookies, passwords and no-cache change nothing" soon 10 again_cached \
    /about -H 'Cookie: sid=1' -H 'Authorization: Basic eDp5' \
    -H 'Cache-Control: no-cache' -H 'Pragma: no-cache'
ok "another host neither" soon 10 again_cached / -H 'Host: elsewhere.example'
# Plain and compressed are two representations.
for encoding in identity gzip; do
	get /units -H "Accept-Encoding: $encoding"
	tag=$(header ETag)
	ok "the ETag is weak, as $encoding" eval '[[ $tag == W/* ]]'
	unchanged() { again /units -H "Accept-Encoding: $1" -H "If-None-Match: $tag"; is "$status" 304; }
	ok "and 304 to who has it" soon 10 unchanged $encoding
done
get '/duties?role=lead'
ok "another query is another page" missed
get /health
get /health
ok "health is never kept" missed
ok "and tells machines" header_is Content-Type application/json
bytes_after_head() {
	exec 3<>"/dev/tcp/127.0.0.1/$PORT"
	printf 'HEAD /about HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n' >&3
	sed '1,/^\r$/d' <&3 | wc -c
	exec 3>&-
}
ok "HEAD has no body" is "$(bytes_after_head)" 0
get /about
ok "and spoils none" has '</html>'
sleep 4
get /about -H "If-None-Match: $etag"
get /about
ok "a page that was checked again is still whole" has '</html>'

sql "UPDATE conference SET phone = '0857-7654321'"
shown() { get /about; has 0857-7654321; }
ok "a change is public within 5 s" soon 5 shown

# Static files
css=$(hashed portal.css)
get "/static/$css"
ok "the style sheet answers" is "$status" 200
ok "and is kept for a year" header_is Cache-Control \
    'public, max-age=31536000, immutable'
ok "as what it is" header_is Content-Type 'text/css; charset=utf-8'
for path in "/static/$css" /favicon.ico; do
	for encoding in identity gzip; do
		get "$path" -H "Accept-Encoding: $encoding"
		ok "$path, $encoding: no strong ETag is shared" eval \
		    '[ -z "$(header Content-Encoding)" ] || ! header_has ETag "\""'
		get "$path" -H "Accept-Encoding: $encoding" -H "If-Modified-Since: $(header Last-Modified)"
		ok "304 to who has it" is "$status" 304
	done
done
js=$(hashed portal.js)
get "/static/$js"
ok "the script is one" eval 'header_has Content-Type javascript &&
	header_has Content-Type "; charset=utf-8"'
get /favicon.ico
ok "the favicon is there for who was not told" is "$status" 200
get /static/
ok "folders are not listed" error_page 404
get /static/../run/errors.conf --path-as-is
ok "nothing beside them is served" is "$status" 404

# Refusals
get /nowhere
ok "404 from the program" is "$status" 404
get /a%2Fb
ok "404 from Apache" error_page 404
get /../../etc/passwd --path-as-is
ok "400 out of the root" error_page 400
for method in PUT DELETE PATCH OPTIONS FOO; do
	get /about -X "$method"
	ok "405 to $method" is "$status" 405
	ok "and what would do" header_has Allow GET
done
get /about -X TRACE
ok "405 to TRACE" error_page 405
get "/static/$css" -X PUT
ok "405 to PUT of a file" error_page 405
get /about -X POST
ok "405 to POST where nothing is sent" is "$status" 405
get /views/notice/1 -X POST --data-binary "@/bin/sh"
ok "413 to a body too large" error_page 413
get /views/notice/1 -X POST -d x
ok "413 to any body where nothing is to be sent" error_page 413
get /views/notice/1 -X POST
ok "204 to none" is "$status" 204

# first_readers: the statuses of eight first readers, whose inserts wait for one
# lock and then for each other.
first_readers() {
	sql "DELETE FROM view_count"
	sql "BEGIN; SELECT * FROM view_count FOR UPDATE; DO SLEEP(2); COMMIT" &
	sleep 0.5
	seq 8 | xargs -P 8 -I@ curl -s -m 30 --noproxy '*' -o /dev/null \
	    -w '%{http_code}\n' -X POST "http://127.0.0.1:$PORT/views/policy/1"
	wait
}
ok "first readers at one moment do not fail each other" is \
    "$(first_readers | sort -u)" 204
ok "and each is counted" is "$(sql "SELECT views FROM view_count")" 8
get /views/notice/1 -X POST -H 'Transfer-Encoding: chunked' -d x=1
ok "411 to a body of unknown length" error_page 411
get "/search?q=$(head -c 9000 /dev/zero | tr '\0' a)"
ok "414 to an address too long" error_page 414
get / -H "X: $(head -c 30000 /dev/zero | tr '\0' a)"
ok "400 to a header too long" error_page 400
for size in 8300 20000; do
	cookies="a=$(head -c $size /dev/zero | tr '\0' a)"
	get /about -H "Cookie: $cookies"
	ok "cookies of $size bytes do not keep from a public page" is "$status" 200
	get /press/ -H "Cookie: $cookies"
	ok "a desk says what to clear" eval 'error_page 431 && has "清除本网站的 Cookie"'
done
get '/about?unknown=1'
ok "301 to an unknown parameter" is "$status" 301
ok "to the page without it" header_has Location /about
again '/about?unknown=1'
ok "which the cache does not keep" missed
for path in /policies/1%E3%80%82 '/policies/1%2C%E8%AF%B7%E7%9C%8B' /policies/1/ '/policies/1%0A' \
    /policies/01 '/policies/1&from=a'; do
	get "$path"
	ok "301 from $path" eval 'is "$status" 301 && header_is Location /policies/1'
	get "$path" -I
	ok "to HEAD too" eval 'is "$status" 301 && header_is Location /policies/1'
done
for query in 'q=%25' 'q=%' q 'q=%0A%0B%7F' 'q=%FF%FE' 'q=%B5%CD%B1%A3'; do
	get "/search?$query"
	ok "a search for $query has its box" eval 'is "$status" 200 && has "name=\"q\""'
done
ok "words in GBK are found" eval 'has "value=\"低保\"" && has /aid/subsistence'

# A silent visitor does not hold a connection for ever.
slow() {
	exec 3<>"/dev/tcp/127.0.0.1/$PORT"
	printf 'GET / HTTP/1.1\r\n' >&3
	timeout 15 cat <&3 >"$work/slow"
	exec 3>&-
	grep -q '^HTTP/1.1 408' "$work/slow" &&
		grep -q '等待超时' "$work/slow"
}
ok "408 to a request that does not end" slow

# A visitor who announces a body and does not send it holds no worker.
held() {
	local i fd sent=() began=$SECONDS
	for i in {1..12}; do
		exec {fd}<>"/dev/tcp/127.0.0.1/$PORT"
		sent+=("$fd")
		printf 'GET /search?q=held%d HTTP/1.1\r\nHost: x\r\n%s\r\n\r\n' \
		    "$i" 'Content-Length: 3' >&"$fd"
	done
	sleep 1
	get '/search?q=waits'
	for fd in "${sent[@]}"; do
		exec {fd}>&-
	done
	is "$status" 200 && [ $((SECONDS - began)) -lt 10 ]
}
ok "bodies that never come hold no worker" held

# Logs
get '/search?q=%E7%A7%98%E5%AF%86' -H 'Cookie: sid=very-secret'
get "/nowhere%0d%0aGET%20/forged%20200" -H "User-Agent: a$(printf '\t')b"
soon 3 grep -q nowhere "$VAR/log/public.log"
ok "no query in the logs" eval '! grep -rqE "%E7%A7%98|秘密" "$VAR/log/"'
ok "no cookie in the logs" eval '! grep -rq very-secret "$VAR/log/"'
ok "no line that a visitor wrote" eval \
    '! grep -rqE "^GET /forged|^/forged" "$VAR/log/"'
id=$(tail -n 1 "$VAR/log/apache-access.log" | sed 's/.*id=//')
ok "the same id in both logs" grep -q "$id" "$VAR/log/public.log"
get /a%2Fb
id=$(tail -n 1 "$VAR/log/apache-access.log" | sed 's/.*id=//')
ok "and on the error page" has "$id"
finish
