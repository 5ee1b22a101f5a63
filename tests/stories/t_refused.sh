#!/bin/sh
# What the program `public` refuses, and how: methods, queries, paths, bodies,
# no database; and its log lines.
. "$(dirname "$0")/lib.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

begins() { case $1 in "$2"*) ;; *) return 1 ;; esac; }
kept() {
	header Cache-Control
	case $value in *public*|*max-age*) ;; *) return 1 ;; esac
}

# ---- Queries

for query in 'x=1' 'year=' 'year=2014&year=2014' 'year=14' 'year=3000' \
    'year=2014a' 'year=-2014' 'category=Medical' 'category=a%20b' \
    'category=aaaaaaaaaabbbbbbbbbbccccccccccdddddddddde' 'state=unknown' \
    'after=1' 'after=x-y' 'after=1-1-1' 'after=1000000000000000000-1' \
    'year' 'year=%' 'year=%4' 'year=%zz' 'unit=%FF' 'unit=%C0%AF' 'unit=%00' \
    'unit=audit%1b' 'unit=%ED%A0%80' '%FF=1' 'token=1' 'once=1' '=1' \
    'Year=2014' 'unit=a&unit=b'; do
	case $query in
	year=|year|unit=%00|unit=audit%1b) answers 200 GET "/policies?$query" ;;
	x=1|%FF=1|token=1|once=1|=1|Year=2014) answers 301 GET "/policies?$query" ;;
	*) answers 400 GET "/policies?$query" ;;
	esac
done
ok 'the error page has links' says '<h1' 'href="/search"' 'href="/"'
ok 'and the id of the request' says '<code>'
for query in kind=Review 'kind=a%22' after=7 year=1899; do
	answers 400 GET "/notices?$query"
done
for query in year=1969 after=1; do
	answers 400 GET "/resolutions?$query"
done
answers 301 GET '/resolutions?category=a'
for query in year=0 year=20166 after=1; do
	answers 400 GET "/meetings?$query"
done
many=$(printf 'unit=&%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17)
answers 400 GET "/policies?$many$many$many$many"
answers 200 GET '/policies?&&'

# ---- Paths

for path in /nothing /units/a/b /policies/1x /policies/-1 \
    /policies/1000000000000000000 /views/policy/1x /.git/config /static/portal.css; do
	answers 404 GET "$path"
done
ok 'the 404 page has links' says '<h1' 'action="/search"' 'href="/aid"'
bytes=$(printf '/units/\377')
answers 400 GET "$bytes"
answers 400 GET "$(printf '/units/\033[2J')"
answers 400 GET units

# ---- Methods

for path in / /policies/1 /meetings.ics; do
	answers 405 POST "$path" ''
	ok 'with an Allow header' sent Allow 'GET, HEAD'
done
for method in PUT DELETE PATCH OPTIONS TRACE get ''; do
	answers 405 "$method" /policies/1
done
answers 405 GET /views/policy/1
ok 'the view count allows POST only' sent Allow POST
answers 405 PUT /views/policy/1
answers 404 PUT /nothing
answers 400 POST '/views/policy/1?x=1' ''

get /policies/1
whole=${#page} tag_of_get=$head
header ETag
tag=$value
header Content-Length
said=$value
ask HEAD /policies/1
ok 'HEAD has the headers of GET' is "$head" "$tag_of_get"
ok 'and no body' is "$page" ''
ok 'but its length' is "$(printf '%s' "$whole" | grep -c '^[1-9]')$said" "1$said"
answers 404 HEAD /nothing
ok 'a 404 to HEAD has no body' is "$page" ''

# ---- Conditional requests

for sent_tag in "$tag" "W/$tag" "\"x\", $tag" "${tag%\"}-gzip\""; do
	etag=$sent_tag
	answers 304 GET /policies/1
	ok 'without a body' is "$page" ''
	ok 'with the ETag' sent ETag "$tag"
done
etag='"0123456789abcdef0123456789abcdef"'
answers 200 GET /policies/1
etag=$tag
answers 200 GET /policies
answers 404 GET /policies/77
etag=''
header ETag
ok 'a 404 has no ETag' is "$value" ''
for path in / /units /units/finance /duties /policies /notices /meetings /search \
    /policies.atom /notices.atom /meetings.ics /sitemap.xml /sitemap-pages.xml /robots.txt; do
	get "$path"
	header Cache-Control
	ok "$path may be cached" begins "$value" 'public, max-age=0, s-maxage='
	header Set-Cookie
	ok 'without a cookie' is "$value" ''
	first=$page
	header ETag
	etag=$value
	answers 304 GET "$path"
	etag=''
done
cookie="lianxi=$(printf 'a%.0s' 1 2 3 4 5 6 7 8 9 10)"
get /robots.txt
ok 'a cookie does not change the page' is "$page" "$first"
cookie=''

# ---- Bodies

length=70000
answers 204 POST /views/policy/1 ''
length=x
answers 204 POST /views/policy/1 ''
unset length

# ---- Headers of every answer

for path in /units /nothing '/policies?year=x' /meetings.ics; do
	get "$path"
	header Content-Security-Policy
	ok "$path has a Content-Security-Policy" begins "$value" "default-src 'none'; "
	case $value in *unsafe*) ok 'without unsafe' false ;; esac
	ok 'with nosniff' sent X-Content-Type-Options nosniff
done

# ---- The log

log=$work/log
get /about
: >"$log"	# with sanitizers the first line says that it is not confined
get '/search?q=%E7%A7%98%E5%AF%86'
ok 'a request is one log line' is "$(wc -l <"$log")" 1
ok 'with time, program, method, path, status, milliseconds and id' grep -Eq \
    '^[0-9-]{10}T[0-9:]{8}\+08:00 public GET /search 200 [0-9]+ms [0-9a-f]{16}$' "$log"
ok 'without the query' not grep -q 'q=' "$log"
: >"$log"
get /nothing
trace=${page#*<code>} trace=${trace%%</code>*}
ok 'the error page has the id of the log line' grep -q " 404 .* $trace\$" "$log"
: >"$log"
get "$(printf '/a\n2026-01-01T00:00:00+08:00 public GET /forged 200')"
ok 'a path cannot forge a log line' is "$(wc -l <"$log")" 1
: >"$log"
get '/forged 200 1ms aB0'
ok 'nor a field' grep -q ' GET /forged?200?1ms?aB0 404 ' "$log"
: >"$log"
get "/$(printf '%04000d' 0)"
ok 'nor push the id off the line' grep -Eq ' GET /0+ 404 [0-9]+ms [0-9a-f]{16}$' "$log"
: >"$log"
UNIQUE_ID='aB0-_@x' get /nothing
ok "the id of Apache is used" says '<code>aB0-_@x</code>'
UNIQUE_ID='<b>"x' get /nothing
ok 'unless it is no plain word' hides '<b>"x' '&lt;b&gt;'
log=/dev/null

# ---- The database is down

socket=$PORTAL_DB_SOCKET PORTAL_DB_SOCKET=$work/nowhere
for path in / /units /policies/1 /policies.atom /meetings.ics; do
	answers 503 GET "$path"
	ok 'with Retry-After' sent Retry-After 10
	ok 'it is not cached' not kept
	ok 'it has an error page' says '<h1' '<html'
	ok 'as HTML' sent Content-Type 'text/html; charset=utf-8'
done
answers 503 POST /views/policy/1 ''
ok 'a 503 names no socket and no account' hides "$work" portal_public
log=$work/log
: >"$log"
get /units
ok 'the outage is logged once' is "$(grep -c 'db: ' "$log")" 1
log=/dev/null PORTAL_DB_SOCKET=$socket
answers 200 GET /units

# ---- Errors that end the program at its start

dies() {	# 'what' 'in the log' NAME=VALUE...
	dying=$1 said_why=$2
	shift 2
	code=0
	env "$@" REQUEST_METHOD=GET SCRIPT_NAME=/ "$program" >"$work/out" 2>"$work/err" </dev/null || code=$?
	ok "$dying: the program exits with 75" is "$code" 75
	ok 'the log says why' grep -q "$said_why" "$work/err"
	ok 'nothing is answered' is "$(wc -c <"$work/out")" 0
}
for name in PORTAL_DB_SOCKET PORTAL_DB_NAME PORTAL_DB_USER PORTAL_DB_PASSWORD_FILE \
    PORTAL_TEMPLATES PORTAL_STATIC PORTAL_BASE PORTAL_ORIGIN; do
	dies "$name that is not set" "$name is not set" "$name="
done
dies 'a password file that is not there' 'password' "PORTAL_DB_PASSWORD_FILE=$work/no"
dies 'a map that is not there' 'map of static files' "PORTAL_STATIC=$work/no"
finish
