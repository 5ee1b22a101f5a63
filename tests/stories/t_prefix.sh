#!/bin/sh
# Below a path of the county's own site, with the county's head and foot.
. "$(dirname "$0")/lib.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
get /units
ok 'without COUNTY pages have no head of the county' hides county-example
export PORTAL_BASE=/lianxi/ PORTAL_ORIGIN=https://www.county.example
printf '<p class="county-head">county head <?cs var:site.conference.name ?></p>' >"$work/county_head.cs"
printf '<p class="county-foot">county foot</p>' >"$work/county_foot.cs"
export PORTAL_COUNTY="$work"

for path in / /about /units /units/finance /duties /aid /aid/medical /policies /policies/1 \
    /notices /meetings /resolutions /search '/search?q=%E6%95%91%E5%8A%A9' /nothing; do
	get "/lianxi$path"
	case $path in /nothing) well=404 ;; *) well=200 ;; esac
	ok "/lianxi$path answers $well" is "$status" $well
	ok 'the page has the head and foot of the county' says \
	    '>county head 大方县社会救助联席会议<' '>county foot<'
	printf '%s' "$page" | grep -oE '(href|src|action|data-views)="[^"]*"' |
		grep -vE '="(/lianxi/|#|https://www\.county\.example/lianxi/)' |
		grep -v '="https\?://' >"$work/astray"
	ok 'all links are below the path' is "$(cat "$work/astray")" ''
	ok 'and there are links' says 'href="/lianxi/'
done
get /lianxi/policies/1
ok 'the address of the view count is below the path' says 'data-views="/lianxi/views/policy/1"'
ok 'the canonical address is complete' says \
    '<meta name="Url" content="https://www.county.example/lianxi/policies/1">'
header Strict-Transport-Security
ok 'over TLS there is HSTS' is "${value%%=*}" max-age
get /lianxi/sitemap.xml
ok 'the sitemap has complete addresses' says \
    '<loc>https://www.county.example/lianxi/sitemap-policies-1.xml</loc>'
get /lianxi/sitemap-policies-1.xml
ok 'so have its parts' says '<loc>https://www.county.example/lianxi/policies/1</loc>'
ok 'and no others' is "$(printf '%s' "$page" | grep '<loc>' |
    grep -vc '<loc>https://www.county.example/lianxi/')" 0
get /lianxi/policies.atom
ok 'so has the feed' says 'href="https://www.county.example/lianxi/policies/1"' \
    'rel="self" type="application/atom+xml" href="https://www.county.example/lianxi/policies.atom"'
get /lianxi/robots.txt
ok 'robots.txt excludes the desks below the path' says 'Disallow: /lianxi/office/' \
    'Sitemap: https://www.county.example/lianxi/sitemap.xml'
for path in /units / /lianxiunits /LIANXI/units /other/lianxi/units; do
	get "$path"
	ok "$path is not ours" not is "$status" 200
done

# Apache may pass the path in two parts.
answer=$(SCRIPT_NAME=/lianxi PATH_INFO=/units REQUEST_METHOD=GET "$program" 2>/dev/null)
ok 'a split path is joined' is "${answer%%"$line"*}" 'Status: 200'

# A county with a head only, or one that is broken: templates are read at start.
alone=1
rm "$work/county_foot.cs"
get /lianxi/units
ok 'the foot may be missing' says 'county head' '</html>'

# A template that cannot be read: the visitor gets the error page, never an
# empty page or half of one.
mkdir "$work/public"
for name in units feed_policies; do
	printf '<p>half<?cs if:x ?>' >"$work/public/$name.cs"
done
for path in units policies.atom; do
	answers 503 GET "/lianxi/$path"
	ok 'the error page is shown' says '<h1' '</html>' '<code>'
	ok 'as HTML' sent Content-Type 'text/html; charset=utf-8'
	ok 'and completely' hides half
done
answers 200 GET /lianxi/about
printf '<?cs if:x ?>' >"$work/county_head.cs"
get /lianxi/units
ok 'a broken head is 503' is "$status" 503
finish
