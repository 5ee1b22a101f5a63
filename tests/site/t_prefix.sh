#!/bin/bash
# The portal below a path of the county's site, with the county's head and foot.
. "$(dirname "$0")/lib.sh"
export BASE=/lianxi/ COUNTY=conf/county-example
export ORIGIN=https://www.county.example
up

# links: all addresses on the page that start with a slash.
links() { grep -oE '(href|src|action)="/[^"]*"' <<<"$page" | cut -d'"' -f2; }
get /lianxi/
ok "the home page answers" is "$status" 200
ok "it has the head of the county" has 'class="county-head"'
ok "and the foot" has 'class="county-foot"'
outside() { links | grep -v '^/lianxi/' |
	grep -vxF -f <(grep -oE '"/[^"]*"' conf/county-example/* |
	cut -d'"' -f2); }
ok "no link leaves the prefix" is "$(outside)" ''
ok "there are more than 20 links" eval '[ "$(links | wc -l)" -gt 20 ]'
bad=''
for path in $(links | grep '^/lianxi/' | cut -d'#' -f1 | sort -u); do
	get "$path" -o /dev/null
	[ "$status" = 200 ] || bad="$bad $path $status"
done
ok "every link is answered" is "$bad" ''
for path in about units duties aid policies notices meetings resolutions; do
	get "/lianxi/$path"
	ok "/$path keeps its links below" is "$(outside)" ''
done
get /lianxi/sitemap.xml
ok "the site map names the county's host" has \
    '<loc>https://www.county.example/lianxi/'
get /lianxi/notices.atom
ok "so does the feed" has 'https://www.county.example/lianxi/'
get /lianxi/nowhere
ok "404 below the prefix" is "$status" 404
ok "with the county's head" has 'class="county-head"'
get /lianxi/a%2Fb
ok "Apache's own 404" is "$status" 404
ok "links below as well" is "$(outside)" ''
for path in '/lianxi/policies/?from=a' /lianxi/policies%E3%80%82 '/lianxi/policies?from=a'; do
	get "$path"
	ok "a spoilt address leads below the prefix" eval \
	    'is "$status" 301 && header_is Location /lianxi/policies'
done
get /about
ok "nothing beside the prefix" is "$status" 404
get /lianxi
ok "the prefix without its slash leads there" is "$status" 301
get /
ok "so does the root of an instance of its own" is "$status" 302
get /lianxi/health
ok "health is below" is "$status" 200
get "/lianxi/static/$(hashed portal.css)"
ok "files too" is "$status" 200
finish
