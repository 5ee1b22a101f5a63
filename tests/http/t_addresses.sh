#!/bin/sh
# Addresses as chats, mail programs and people spoil them lead to the page.
. "$(dirname "$0")/lib.sh"
base=${PORTAL_BASE%/}
leads() {	# FROM TO
	answers 301 GET "$1"
	ok "to $2" sent Location "$base$2"
	ok 'which no cache keeps' sent Cache-Control no-store
}

# ---- Parameters that the page does not have

for page_ in / /about /units/finance /aid/medical /policies/1 /policies.atom /notices.atom \
    /meetings.ics /sitemap.xml /robots.txt; do
	leads "$page_?from=singlemessage&isappinstalled=0" "$page_"
done
leads '/policies?utm_source=a&year=2014&fbclid=b' '/policies?year=2014'
leads '/files/1/x%20y?from=a' /files/1/x%2520y
answers 200 GET '/policies?year=2014'
answers 400 GET '/policies?year=abc'

# ---- Search: nothing is a dead end

leads '/search?q=a&page=' '/search?q=a'
leads '/search?q=a&year=abc' '/search?q=a'
leads "/search?q=$(printf '%01001d' 0)" "/search?q=$(printf '%01000d' 0)"
for query in 'q=%E9%99%8D20%' 'q=%0A%0B%7F' 'q=%' 'q' 'q=%FF%FE'; do
	answers 200 GET "/search?$query"
	ok 'with the box' says 'name="q"'
done
get '/search?q=%E9%99%8D20%'
ok 'a bare % is one' says 'value="降20%"'

# ---- Paths

for path in /notices/ //notices /Notices /notices。 '/notices，请看' /notices.; do
	leads "$path" /notices
done
for path in /policies/1。 /policies/1） '/policies/1，请看' '/policies/1)' /policies/1/ \
    /policies/01 /policies/１ /POLICIES/1; do
	leads "$path" /policies/1
done
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
leads_desk /press /press/
answers 400 GET '/press/notices?from=a'
finish
