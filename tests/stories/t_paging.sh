#!/bin/sh
# Lists longer than a page: each row once and in order, also when many rows were
# published in the same second.
. "$(dirname "$0")/lib.sh"
ok 'the county is loaded' database story_paging "$tests"/sample/1-county.txt
trap database_drop EXIT

# Rows 1 to N, three published per second, so that a page ends within a second.
numbers="WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i <"
sql "SET max_recursive_iterations = 2000;
    INSERT INTO policy (id, state, version, title, issuer, category_id, unit_id,
	validity, published_at, updated_at)
    $numbers 47) SELECT i, 2, 1, CONCAT('P', i), 'x',
	IF(i % 2, (SELECT id FROM category WHERE code = 'medical'), NULL),
	(SELECT id FROM unit WHERE code = 'finance'), IF(i % 3, 'valid', 'amended'),
	1400000000 + i DIV 3, 1400000000 FROM n;
    INSERT INTO policy_version (policy_id, version, title, body, written_at)
	SELECT id, 1, title, 'x', 1 FROM policy;
    INSERT INTO notice (id, state, version, kind, title, unit_id, published_at,
	updated_at)
    $numbers 1003) SELECT i, 2, 1, IF(i <= 41, 'review', 'announcement'),
	CONCAT('N', i), IF(i <= 30, (SELECT id FROM unit WHERE code = 'finance'),
	NULL), 1400000000 + i DIV 30, 1400000000 FROM n;
    INSERT INTO notice_version (notice_id, version, title, body, written_at)
	SELECT id, 1, title, 'x', 1 FROM notice;
    INSERT INTO meeting (id, uid, kind, state, name, starts_at, place,
	announced_at, updated_at) VALUES (1, 'm', 'regular', 2, 'M', 1400000000,
	'x', 1, 1);
    INSERT INTO resolution (id, meeting_id, position, title, text, extract,
	state, issued_on, published_at)
    $numbers 41) SELECT i, 1, i, CONCAT('R', i), 'x', 'x', 3, '2014-05-01',
	1400000000 + i DIV 7 FROM n"

next_of() { printf '%s' "$1" | sed -n 's/.*href="\([^"]*\)" rel="next".*/\1/p' |
	sed 's/&amp;/\&/g'; }

# walk ADDRESS FOLDER -> $seen: the ids of all pages, following the links.
walk() {
	at=$1 seen='' pages=0
	while [ -n "$at" ] && [ $pages -lt 80 ]; do
		get "$at"
		[ "$status" = 200 ] || return 1
		seen="$seen $(printf '%s' "$page" |
		    grep -o "class=\"what\" href=\"/$2/[0-9]*\"" | grep -o '[0-9]*' |
		    tr '\n' ' ')"
		at=$(next_of "$page")
		pages=$((pages + 1))
	done
}
wanted() { sql "SELECT id FROM $1 ORDER BY published_at DESC, id DESC"; }
same_rows() { is "$(echo $seen)" "$(echo $(wanted "$1"))"; }

walk /policies policies
ok 'the pages have every policy once, in order' same_rows policy
ok 'there are three pages' is $pages 3
ok 'the last page has no link to a next one' hides 'rel="next"'
walk '/policies?category=medical' policies
ok 'so have the pages of a category' same_rows "policy WHERE category_id IS NOT NULL"
ok 'two pages' is $pages 2
walk '/policies?unit=finance&state=valid' policies
ok 'the pages of a unit and state' same_rows "policy WHERE validity = 'valid'"
walk '/policies?category=medical&unit=finance&state=amended&year=2014' policies
ok 'the pages of all filters together' same_rows "policy WHERE validity = 'amended' AND category_id IS NOT NULL"
walk '/policies?year=2015' policies
ok 'a year without policies is empty' is "$(echo $seen)" ''
walk '/notices?kind=review' notices
ok 'the pages of a kind of notices' same_rows "notice WHERE kind = 'review'"
ok 'three pages' is $pages 3
walk '/notices?unit=finance' notices
ok 'the pages of a unit' same_rows "notice WHERE unit_id IS NOT NULL"
walk '/notices?unit=finance&kind=review&year=2014' notices
ok 'the pages of a unit, kind and year' same_rows "notice WHERE unit_id IS NOT NULL"
walk /resolutions resolutions
ok 'the pages of resolutions' same_rows resolution
walk '/resolutions?year=2014' resolutions
ok 'the pages of a year of resolutions' same_rows resolution
walk /notices notices
ok 'the pages of a thousand notices' same_rows notice
ok '51 pages' is $pages 51

get /notices
ok 'counts stop at 200' says '共 200 条以上'
get '/notices?kind=review'
ok 'smaller counts are exact' says '共 41 '
first=$page
get "$(next_of "$first")"
ok 'the count is the same on the second page' says '共 41 '
ok 'links keep the filter' says 'href="/notices?kind=review&amp;after='
ok 'there is a link to the first page' says 'href="/notices?kind=review"'

# A row inserted meanwhile shifts nothing.
second=$page
sql "INSERT INTO notice (id, state, version, kind, title, published_at, updated_at)
    VALUES (2000, 2, 1, 'review', 'NEW', 1500000000, 1500000000)"
get "$(next_of "$first")"
rows_of() { printf '%s' "$1" | grep -o 'class="what" href="[^"]*"'; }
ok 'the second page has the same rows after a new notice' is "$(rows_of "$page")" "$(rows_of "$second")"
get '/notices?kind=review&after=1400000000-9'
ok 'the key of a row that is no longer public is valid' is "$status" 200
get '/notices?after=0-0'
ok 'a key behind the last row is valid' is "$status" 200
ok 'the page links to the first page' says 'href="/notices"'
get '/policies?year=2014&after=1500000000-1'
ok 'a key after the year starts at its first row' says '/policies/47"'

get /policies.atom
ok 'a feed has the newest thirty' counts_lines 30 '<entry>'
ok 'the feed is well-formed XML' wellformed

# ---- More than two hundred meetings, some in one second, some upcoming

sql "INSERT INTO meeting (id, uid, kind, state, name, starts_at, place,
	cancelled_why, announced_at, updated_at)
    $numbers 230) SELECT i + 10, CONCAT('m', i), 'liaison', IF(i % 7, 2, 3),
	CONCAT('M', i), 1450000000 + i DIV 3 * 86400, 'x', 'x', 1, 1 FROM n;
    INSERT INTO meeting (id, uid, kind, state, name, starts_at, place, announced_at, updated_at)
	VALUES (900, 'c', 'regular', 1, 'COMING', 4000000000, 'x', 1, 1)"
walk_meetings() {	# ADDRESS -> $seen: past meetings
	at=$1 seen='' pages=0
	while [ -n "$at" ] && [ $pages -lt 80 ]; do
		get "$at"
		seen="$seen $(printf '%s' "${page#*<h2>以往会议}" |
		    grep -o '<h3><a href="/meetings/[0-9]*"' | grep -o '[0-9]*"' |
		    tr -d '"' | tr '\n' ' ')"
		at=$(next_of "$page")
		pages=$((pages + 1))
	done
}
met() { is "$(echo $seen)" "$(echo $(sql "SELECT id FROM meeting WHERE $1
	ORDER BY starts_at DESC, id DESC"))"; }
walk_meetings /meetings
ok 'the pages have every past meeting once, in order' met 'id < 900'
ok 'there are twelve pages' is $pages 12
get /meetings
ok 'counts stop at 200' says '共 200 条以上'
ok 'the first page has the coming meetings' says 将要召开 COMING
get "$(next_of "$page")"
ok 'the other pages do not' hides 将要召开 COMING
ok 'and link to the first page' says 'href="/meetings"'
walk_meetings '/meetings?year=2015'
ok 'the pages of a year' met 'starts_at BETWEEN 1420041600 AND 1451577599'
get '/meetings?year=2096'
ok 'a year has its coming meetings, too' says COMING '共 1 次'
answers 400 GET '/meetings?after=x'

# ---- The sitemap: two thousand ids per part

parts_of() { printf '%s' "$page" | grep -o 'sitemap-[a-z0-9-]*' | tr '\n' ' '; }
get /sitemap.xml
ok 'the sitemap has a part for each kind and range' is "$(parts_of)" \
    'sitemap-pages sitemap-policies-1 sitemap-notices-1 sitemap-meetings-1 sitemap-resolutions-1 '
sql "INSERT INTO notice (id, state, version, kind, title, published_at, updated_at)
    VALUES (2001, 2, 1, 'review', 'NEW', 1500000001, 1500000001),
	(98765, 2, 1, 'review', 'NEW', 1500000002, 1500000003),
	(90000, 0, NULL, 'review', 'DRAFT', NULL, NULL)"
get /sitemap.xml
ok 'an empty part is left out' is "$(parts_of)" \
    'sitemap-pages sitemap-policies-1 sitemap-notices-1 sitemap-notices-2 sitemap-notices-50 sitemap-meetings-1 sitemap-resolutions-1 '
ok 'a part has the time of its last change' says \
    'sitemap-notices-50.xml</loc><lastmod>2017-07-14T10:40:03+08:00'
ok 'the sitemap is well-formed XML' wellformed
for at in $(parts_of); do
	get "/$at.xml"
	ok "$at is XML" wellformed
	all=${all-}$page
done
ok 'the parts have every document' is "$(printf '%s' "$all" |
    grep -o '<loc>.*/\(policies\|notices\|meetings\|resolutions\)/[0-9]*' | sort -u | wc -l)" 1326
route GET /sitemap-meetings-#.xml /sitemap-meetings-1.xml
route GET /sitemap-resolutions-#.xml /sitemap-resolutions-1.xml
route GET /sitemap-notices-#.xml /sitemap-notices-2.xml
ok 'a part has the documents of its range' says '/notices/2001<'
ok 'and no others' hides '/notices/2000<'
finish
