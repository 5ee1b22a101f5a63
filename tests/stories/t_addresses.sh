#!/bin/sh
# Addresses that chats, mail programs or people have damaged lead to the page.
. "$(dirname "$0")/lib.sh"
base=${PORTAL_BASE%/}
leads() {	# FROM TO
	answers 301 GET "$1"
	ok "to $2" sent Location "$base$2"
	ok 'the redirect is not cached' sent Cache-Control no-store
}

# ---- Parameters that the page does not have

for page_ in / /about /units/finance /aid/medical /policies/1 /policies.atom /notices.atom \
    /search.atom /meetings.atom /meetings.ics /sitemap.xml /sitemap-pages.xml /robots.txt; do
	leads "$page_?from=singlemessage&isappinstalled=0" "$page_"
done
ask HEAD '/about?from=a'
ok 'HEAD is redirected, too' is "$status" 301
leads '/policies?utm_source=a&year=2014&fbclid=b' '/policies?year=2014'
leads '/files/1/x%20y?from=a' /files/1/x%2520y
answers 200 GET '/policies?year=2014'
answers 400 GET '/policies?year=abc'

# ---- Search: any query is accepted

answers 200 GET '/search?q=a&page='
leads '/search?q=a&page=99' '/search?q=a'
leads '/search?q=a&amp;year=2014&amp;from=b' '/search?q=a&year=2014'
leads '/search?Q=a' /search
leads '/search?q=a&year=abc' '/search?q=a'
leads "/search?q=$(printf '%01001d' 0)" "/search?q=$(printf '%01000d' 0)"
for query in 'q=%E9%99%8D20%' 'q=%0A%0B%7F' 'q=%' 'q' 'q=%FF%FE'; do
	answers 200 GET "/search?$query"
	ok 'the page has the search box' says 'name="q"'
done
get '/search?q=%E9%99%8D20%'
ok 'a single % stays a %' says 'value="降20%"'
for query in %B5%CD%B1%A3 %25E4%25BD%258E%25E4%25BF%259D %E4%BD%8E%E4%BF%9D; do
	shows "/search?q=$query" 'what it means in GBK, or escaped twice' 'value="低保"' 'aid/subsistence"'
done
shows '/search?q=%D1%A7%D0%A3' 'GBK that is also valid UTF-8' 'value="学校"'
shows '/search?q=%E4%BD%8E%E4%BF%9D%E4' 'UTF-8 that was cut off' 'value="低保�"'
shows '/search.atom?q=%B5%CD%B1%A3' 'the feed of the search' '低保'
answers 400 GET '/policies?unit=%B5%CD%B1%A3'

# ---- Paths

for path in /notices/ //notices /Notices /notices。 '/notices，请看' /notices.; do
	leads "$path" /notices
done
for sign in 。 ） '，请看' ')' / // 、 ； ： ？ ！ ” 』 】 》 … — '.' ',' ';' ':' '!' '"' "'" ']' '}' '>' \
    '*' '|' '~' '\' ' ' ' 请看' 　 ​ '&from=a' '#a' '%'; do
	leads "/policies/1$sign" /policies/1
done
for path in /policies/01 /policies/001/ /policies/１ /POLICIES/1 '/policies/ 1' '/ policies/1'; do
	leads "$path" /policies/1
done
leads '/policies/?year=2014&from=a' '/policies?year=2014'
leads '/search/?q=%B5%CD%B1%A3' '/search?q=%E4%BD%8E%E4%BF%9D'
leads /meetings.ics） /meetings.ics
leads /sitemap.xml/ /sitemap.xml
ask HEAD /policies/1。
ok 'HEAD is redirected, too' is "$status" 301
answers 404 GET /policies/1x
answers 404 GET /nothing。
answers 404 GET /policies/999999

# ---- Desks

program press
as editor editor
leads_desk() {
	answers 301 GET "$1"
	ok "to $2" sent Location "$base$2"
}
leads_desk /press/notices/ /press/notices
leads_desk '/press/notices/?state=draft' '/press/notices?state=draft'
leads_desk /press /press/
answers 400 GET '/press/notices?from=a'
finish
