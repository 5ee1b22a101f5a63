#!/bin/sh
# Times of publication: nothing is public before its time, after its last day,
# or once withdrawn, on any page.
. "$(dirname "$0")/lib.sh"
ok 'the county is loaded' database story_times "$tests"/sample/*.txt
trap database_drop EXIT
now=$(date +%s)
today=$(TZ=CST-8 date +%F) yesterday=$(TZ=CST-8 date -d yesterday +%F)

# found WORDS: searches for them -> $page
found() { get "/search?q=$(esc "$1")"; }

# timed KIND ID PUBLISHED [LAST DAY]: sets the times of the row and of the
# search index, as if published so by the desk.
timed() {
	kind=2
	[ "$1" = notice ] || kind=1
	sql "UPDATE $1 SET published_at = $3, updated_at = $3${4+, posted_until = '$4'}
		WHERE id = $2"
	place=$(sql "SELECT place FROM search_doc WHERE kind = $kind AND object_id = $2")
	slot=$(printf '%08x%08x' "$3" $((kind << 25 | $(printf '%s' "${4-0}" | tr -d -))))
	sql "UPDATE search_doc SET published_at = $3${4+, visible_until = '$4'}
		WHERE place = $place;
	    UPDATE search_block SET version = UUID_SHORT(), slots = INSERT(slots,
		($place & 32767) * 8 + 1, 8, UNHEX('$(printf '%s' "$slot" |
		sed 's/\(..\)\(..\)\(..\)\(..\)\(..\)\(..\)\(..\)\(..\)/\8\7\6\5\4\3\2\1/')'))
		WHERE block = $place >> 15"
}

# everywhere CHECK PATH WORDS: checks every page that could show it.
everywhere() {
	for at in / /notices '/notices?kind=review' '/notices?unit=civil-affairs' \
	    "/notices?year=$(TZ=CST-8 date -d @"$shown_at" +%Y)" /notices.atom \
	    /units/civil-affairs /aid/subsistence /sitemap-notices-1.xml; do
		get "$at"
		page=${page%%'<section class="block" id="over">'*}
		ok "$at $1 $3" all_of_page "$1" "$2" "$3"
	done
	found "$3"
	ok "the search $1 $3" all_of_page "$1" "$2" "$3"
	ok 'the count of the search agrees' "$1" "class=\"what\" href=\"${PORTAL_BASE}notices/"
	get "/search.atom?q=${asked##*q=}"
	ok 'so does the feed of the search' "$1" "$2"
}
all_of_page() {	# CHECK PATH WORDS
	is "$status" 200 && case $asked in
	*sitemap*) "$1" "/$2<" ;;
	*atom*) "$1" "/$2\"" "$3" ;;
	*search*) "$1" "/$2\"" ;;
	*) "$1" "/$2\"" "$3" ;;
	esac
}

id=$(sql "SELECT id FROM notice WHERE title LIKE '%还在公示%'")
words=低保审核公示（还在公示）
shown_at=$((now - 100))
timed notice "$id" $shown_at "$today"
get '/notices?kind=review'
ok 'the list counts it' says '共 1 '
everywhere says "notices/$id" "$words"
answers 200 GET "/notices/$id"

# ---- Days and seconds before its time

for ahead in 300000 60; do
	shown_at=$((now + ahead))
	timed notice "$id" $shown_at 2199-12-31
	everywhere hides "notices/$id" "$words"
	get '/notices?kind=review'
	ok 'and is not counted' hides '共 1 '
	answers 404 GET "/notices/$id"
	answers 204 POST "/views/notice/$id" ''
	ok 'its views are not counted' rows "view_count WHERE kind = 'notice'" 0
done
shown_at=$(($(date +%s) + 5))	# time to get there, on a busy machine
timed notice "$id" $shown_at 2199-12-31
answers 404 GET "/notices/$id"
while [ "$(date +%s)" -lt $shown_at ]; do sleep 0.2; done
answers 200 GET "/notices/$id"
everywhere says "notices/$id" "$words"

# ---- The day after its last

shown_at=$((now - 300000))
timed notice "$id" $shown_at "$yesterday"
everywhere hides "notices/$id" "$words"
answers 410 GET "/notices/$id"
ok 'the page says from when' says "datetime=\"${today}T00:00:00+08:00\""

# Its last day is before its time of publication: it was never public.
timed notice "$id" $((now + 300000)) "$yesterday"
answers 404 GET "/notices/$id"

# ---- Withdrawn

timed notice "$id" $shown_at 2199-12-31
everywhere says "notices/$id" "$words"
withdrawn() {	# TABLE ID SECONDS: withdraws it, also from the search
	sql "UPDATE $1 SET state = 3, withdrawn_at = $3, withdrawn_why = '写错了，示例。'
		WHERE id = $2;
	    DELETE FROM search_doc WHERE kind = IF('$1' = 'policy', 1, 2) AND object_id = $2"
}
withdrawn notice "$id" "$now"
everywhere hides "notices/$id" "$words"
answers 410 GET "/notices/$id"
ok 'the page says why' says 写错了，示例。
before=$(sql "SELECT published_at FROM notice WHERE id = $id")
sql "UPDATE notice SET published_at = $((now + 300000)) WHERE id = $id"
answers 404 GET "/notices/$id"
ok 'a notice withdrawn before its time does not say why' hides 写错了，示例
sql "UPDATE notice SET published_at = $before WHERE id = $id"
answers 410 GET "/notices/$id"

policy=$(sql "SELECT id FROM policy WHERE title LIKE '%低保标准通知%'")
withdrawn policy "$policy" "$now"
for at in / /policies '/policies?category=subsistence' '/policies?unit=civil-affairs' \
    /policies.atom /units/civil-affairs /aid/subsistence /sitemap-policies-1.xml; do
	get "$at"
	ok "$at hides a policy that was withdrawn" all_of_page hides "policies/$policy" 标准通知
done
answers 410 GET "/policies/$policy"
sql "UPDATE policy SET published_at = withdrawn_at + 1 WHERE id = $policy"
answers 404 GET "/policies/$policy"

# ---- A policy past its last day: label and filter agree

old=$(sql "SELECT id FROM policy WHERE title LIKE '%设立%' OR title LIKE '%建立%'")
for trial in "amended $yesterday expired" "valid $yesterday expired" "valid $today valid" \
    "amended $today amended" "repealed $yesterday repealed" "repealed $today repealed"; do
	set -- $trial
	sql "UPDATE policy SET validity = '$1', valid_until = '$2' WHERE id = $old"
	for state in valid amended repealed expired; do
		get "/policies?state=$state&unit=civil-affairs"
		[ $state = "$3" ] && check=says || check=hides
		ok "$1 until $2: ?state=$state $check it" $check "/policies/$old\""
		ok 'the count agrees' $check '共 1 '
	done
	get "/policies?unit=civil-affairs"
	case $3 in valid) label=现行有效 ;; amended) label=已修改 ;; repealed) label=已废止 ;;
	*) label=已失效 ;; esac
	ok "its label is $label" says "<span class=\"state" "$label</span></span></p><time"
done

# ---- Names and seats on another day

sql "INSERT INTO unit_name (unit_id, since, name, short_name)
    SELECT id, '2199-01-01', '示例县未来局', '县未来局' FROM unit WHERE code = 'health'"
for at in / /units /units/health /duties /notices /search; do
	get "$at"
	ok "$at calls a unit by its name of today" says 县卫健局
	ok 'a future name does not find it' hides 未来局
done
sql "UPDATE unit_name SET since = '$today' WHERE name = '示例县未来局'"
shows /units/health 'its new name from the day on' '<h1>示例县未来局</h1>' 示例县卫生健康局

found 示例丙
ok 'an ended seat does not find the unit' says 没有完全对上的
found 示例丁
ok 'the present seat does' says 'href="/units/finance"' 总会计师
finish
