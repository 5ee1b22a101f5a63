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
ok "with its media type" header_is Content-Type 'text/html; charset=utf-8'
ok "with one Content-Security-Policy" is \
    "$(grep -ci '^content-security-policy:' <<<"$head")" 1
ok "without a cookie" header_is Set-Cookie ''
ok "without versions of software" header_is Server Apache
ok "without CORS headers" eval 'get / -H "Origin: http://a.example";
	header_is Access-Control-Allow-Origin ""'
ok ".git is not served" eval \
    'get /.git/config; is "$status" 404 && get /static/.git/config && is "$status" 404'
ok "gzip when the client accepts it" eval 'get / -H "Accept-Encoding: br, gzip";
	header_is Content-Encoding gzip'
ok "not when the client refuses it" eval 'get / -H "Accept-Encoding: gzip;q=0, br";
	header_is Content-Encoding ""'

# Cache.  A copy is fresh for two seconds, so both requests are repeated when
# the machine was slow.
get /about
ok "a page that is not cached comes from the program" missed
etag=$(header ETag)
# again PATH WORD...: the answer to a second request.
again() { get "$1"; get "$@"; }
again_cached() { again "$@"; cached; }
ok "then from the cache" soon 10 again_cached /about
ok "with an Age of at most two seconds" eval \
    '[[ $(header Age) =~ ^[0-2]$ ]]'
again_304() { again /about -H "If-None-Match: $etag"; is "$status" 304; }
ok "If-None-Match is answered with 304" soon 10 again_304
ok "cookies, passwords and no-cache change nothing" soon 10 again_cached \
    /about -H 'Cookie: sid=1' -H 'Authorization: Basic eDp5' \
    -H 'Cache-Control: no-cache' -H 'Pragma: no-cache'
ok "nor does another Host" soon 10 again_cached / -H 'Host: elsewhere.example'
# Plain and compressed are two representations.
for encoding in identity gzip; do
	get /units -H "Accept-Encoding: $encoding"
	tag=$(header ETag)
	ok "the ETag is weak ($encoding)" eval '[[ $tag == W/* ]]'
	unchanged() { again /units -H "Accept-Encoding: $1" -H "If-None-Match: $tag"; is "$status" 304; }
	ok "and is answered with 304" soon 10 unchanged $encoding
done
get '/duties?role=lead'
ok "another query is another page" missed
get /health
get /health
ok "/health is not cached" missed
ok "and is JSON" header_is Content-Type application/json
bytes_after_head() {
	exec 3<>"/dev/tcp/127.0.0.1/$PORT"
	printf 'HEAD /about HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n' >&3
	sed '1,/^\r$/d' <&3 | wc -c
	exec 3>&-
}
ok "HEAD has no body" is "$(bytes_after_head)" 0
get /about
ok "and leaves GET unchanged" has '</html>'
sleep 4
get /about -H "If-None-Match: $etag"
get /about
ok "after revalidation the cached page is complete" has '</html>'

sql "UPDATE conference SET phone = '0857-7654321'"
shown() { get /about; has 0857-7654321; }
ok "a change is public within 5 s" soon 5 shown

# Static files
css=$(hashed portal.css)
get "/static/$css"
ok "the style sheet is served" is "$status" 200
ok "for a year" header_is Cache-Control \
    'public, max-age=31536000, immutable'
ok "with its media type" header_is Content-Type 'text/css; charset=utf-8'
for path in "/static/$css" /favicon.ico; do
	for encoding in identity gzip; do
		get "$path" -H "Accept-Encoding: $encoding"
		ok "$path, $encoding: no strong ETag is shared" eval \
		    '[ -z "$(header Content-Encoding)" ] || ! header_has ETag "\""'
		get "$path" -H "Accept-Encoding: $encoding" -H "If-Modified-Since: $(header Last-Modified)"
		ok "and 304 to If-None-Match" is "$status" 304
	done
done
js=$(hashed portal.js)
get "/static/$js"
ok "the script is JavaScript" eval 'header_has Content-Type javascript &&
	header_has Content-Type "; charset=utf-8"'
get /favicon.ico
ok "/favicon.ico is served" is "$status" 200
get /static/
ok "folders are not listed" error_page 404
get /static/../run/errors.conf --path-as-is
ok "files outside static/ are not served" is "$status" 404

# Refusals
get /nowhere
ok "an unknown page: 404 from the program" is "$status" 404
get /a%2Fb
ok "an escaped slash: 404 from Apache" error_page 404
get /../../etc/passwd --path-as-is
ok "a path out of the root: 400" error_page 400
for method in PUT DELETE PATCH OPTIONS FOO; do
	get /about -X "$method"
	ok "$method: 405" is "$status" 405
	ok "with Allow" header_has Allow GET
done
get /about -X TRACE
ok "TRACE: 405" error_page 405
get "/static/$css" -X PUT
ok "PUT of a static file: 405" error_page 405
get /about -X POST
ok "POST to a page without a form: 405" is "$status" 405
get /views/notice/1 -X POST --data-binary "@/bin/sh"
ok "a body that is too large: 413" error_page 413
get /views/notice/1 -X POST -d x
ok "any body to a public page: 413" error_page 413
get /views/notice/1 -X POST
ok "a view count without a body: 204" is "$status" 204

# first_readers: the statuses of eight simultaneous first views, which wait for
# one lock and then for each other.
first_readers() {
	sql "DELETE FROM view_count"
	sql "BEGIN; SELECT * FROM view_count FOR UPDATE; DO SLEEP(2); COMMIT" &
	sleep 0.5
	seq 8 | xargs -P 8 -I@ curl -s -m 30 --noproxy '*' -o /dev/null \
	    -w '%{http_code}\n' -X POST "http://127.0.0.1:$PORT/views/policy/1"
	wait
}
ok "eight simultaneous first views are accepted" is \
    "$(first_readers | sort -u)" 204
ok "each is counted" is "$(sql "SELECT views FROM view_count")" 8
get /views/notice/1 -X POST -H 'Transfer-Encoding: chunked' -d x=1
ok "a body of unknown length: 411" error_page 411
get "/search?q=$(head -c 9000 /dev/zero | tr '\0' a)"
ok "an address that is too long: 414" error_page 414
get / -H "X: $(head -c 30000 /dev/zero | tr '\0' a)"
ok "a header that is too long: 400" error_page 400
for size in 8300 20000; do
	cookies="a=$(head -c $size /dev/zero | tr '\0' a)"
	get /about -H "Cookie: $cookies"
	ok "a public page ignores cookies of $size bytes" is "$status" 200
	get /press/ -H "Cookie: $cookies"
	ok "a desk explains how to delete them" eval 'error_page 431 && has "清除本网站的 Cookie"'
done
get '/about?unknown=1'
ok "an unknown parameter: 301" is "$status" 301
ok "to the page without it" header_has Location /about
again '/about?unknown=1'
ok "which is not cached" missed
for path in /policies/1%E3%80%82 '/policies/1%2C%E8%AF%B7%E7%9C%8B' /policies/1/ '/policies/1%0A' \
    /policies/01 '/policies/1&from=a'; do
	get "$path"
	ok "$path: 301" eval 'is "$status" 301 && header_is Location /policies/1'
	get "$path" -I
	ok "also for HEAD" eval 'is "$status" 301 && header_is Location /policies/1'
done
for query in 'q=%25' 'q=%' q 'q=%0A%0B%7F' 'q=%FF%FE' 'q=%B5%CD%B1%A3'; do
	get "/search?$query"
	ok "a search for $query has the search box" eval 'is "$status" 200 && has "name=\"q\""'
done
ok "a query in GBK finds pages" eval 'has "value=\"低保\"" && has /aid/subsistence'

# A silent visitor does not hold a connection for ever.
slow() {
	exec 3<>"/dev/tcp/127.0.0.1/$PORT"
	printf 'GET / HTTP/1.1\r\n' >&3
	timeout 15 cat <&3 >"$work/slow"
	exec 3>&-
	grep -q '^HTTP/1.1 408' "$work/slow" &&
		grep -q '等待超时' "$work/slow"
}
ok "a request that does not end: 408" slow

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
ok "logs have no queries" eval '! grep -rqE "%E7%A7%98|秘密" "$VAR/log/"'
ok "logs have no cookies" eval '! grep -rq very-secret "$VAR/log/"'
ok "a visitor cannot forge a log line" eval \
    '! grep -rqE "^GET /forged|^/forged" "$VAR/log/"'
id=$(tail -n 1 "$VAR/log/apache-access.log" | sed 's/.*id=//')
ok "both logs have the same id" grep -q "$id" "$VAR/log/public.log"
get /a%2Fb
id=$(tail -n 1 "$VAR/log/apache-access.log" | sed 's/.*id=//')
ok "so has the error page" has "$id"
finish
