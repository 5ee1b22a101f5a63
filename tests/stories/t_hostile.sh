#!/bin/sh
# HTML signs in every text of the database and of the address: none is output as
# HTML, XML or a property of a calendar.
. "$(dirname "$0")/lib.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"; database_drop' EXIT
# Adds such signs to every text of a seed.
for file in "$tests"/sample/*.txt; do
	sed -E "s/^(name|short_name|county|government|office|phone|address|hours|basis|heading|text|alias|note|post|articles|what|gives|place|decides|days|appeal|title|document_number|issuer|subject|summary|source|withdrawn_why|per|document|ground|cancelled_why|delegation|extract): (.*)/\1: \2 <b x=\"1\">\&'q/" \
	    "$file" >"$work/$(basename "$file")"
done
ok 'the hostile county is loaded' database story_hostile "$work"/*.txt

for path in / /about /units /units/civil-affairs /units/health /units/land /duties \
    /aid /aid/subsistence /aid/medical /policies /policies/1 /policies/2 /policies/5 \
    /notices /notices/1 /notices/2 /notices/3 /notices/4 /meetings /meetings/1 \
    /meetings/2 /meetings/3 /resolutions /resolutions/1 /policies.atom \
    /notices.atom /sitemap.xml /sitemap-pages.xml /sitemap-policies-1.xml /robots.txt /meetings.ics \
    '/search?q=%E4%BD%8E%E4%BF%9D' '/search?q=x' '/search.atom?q=%E4%BD%8E%E4%BF%9D' \
    '/search?q=%3Cb+x=%221%22%3E%26%27q' '/search.atom?q=%3Cb+x=%221%22%3E%26%27q' \
    '/search?q=%E4%BD%8E%E4%BF%9D+%22onx' '/policies?unit=health&year=2015' /nothing; do
	get "$path"
	case $status in 200|404|410) fine=true ;; *) fine=false ;; esac
	ok "$path is answered" $fine
	case $path in
	*.ics)
		ok 'no property is forged: X-WR-CALNAME is the only X- property' \
		    is "$(printf '%s' "$page" | grep '^X-' | cut -d: -f1)" X-WR-CALNAME ;;
	*.txt) ok 'robots.txt is plain text' sent Content-Type 'text/plain; charset=utf-8' ;;
	*)
		ok 'no text becomes a tag' hides '<b x' 'x="1"' "&'q"
		case $path in
		*.atom*|*.xml) ok 'it is well-formed XML' wellformed ;;
		esac ;;
	esac
	case $path in
	/nothing|/robots.txt|/sitemap*.xml|*.ics|'/search?q=x') ;;
	*) ok 'it shows the text, escaped' says '&lt;b x=&quot;1&quot;&gt;&amp;&#39;q' ;;
	esac
done

# The query, in the search box and in links.
get '/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&unit=finance'
ok 'the query is escaped in the search box' says 'value="&quot;&gt;&lt;script&gt;'
ok 'and nowhere a tag' hides '<script>alert' '"><script'
get '/search.atom?q=%EF%BF%BF'
ok 'characters that XML cannot have are left out' wellformed
get '/search.atom?q=a%C2%85%03b'
ok 'so are control characters' wellformed
get '/search.atom?q=a%09b]]%3E'
ok 'characters that XML can have stay' wellformed
finish
