#!/bin/sh
# What the public finds of a meeting: nothing of a draft, an announced one at
# once, what was changed, a cancelled one with its reason; on pages, in the
# calendar, the search, the site map.
. "$(dirname "$0")/lib.sh"
work=$(mktemp -d)
ok 'a database is made' database story_meetings_public "$tests"/sample/*.txt
trap 'rm -rf "$work"; database_drop' EXIT
next=$(($(TZ=CST-8 date +%Y) + 1))
convener=$(sql "SELECT id FROM seat WHERE role IN ('convener', 'first-convener') AND until IS NULL
    ORDER BY role LIMIT 1")
send() {	# PATH REVISION DEED [NAME=VALUE]...: the later ones win
	program office
	as of office
	to=$1 sent="token=$token&revision=$2&deed=$3&kind=temporary&chair_seat_id=$convener"
	shift 3
	name=枇杷会议 place=芭蕉厅 ground=榕树指示 note=木棉说明 starts_at="$next-05-04 09:30" cancelled_why=''
	for pair; do eval "${pair%%=*}=\${pair#*=}"; done
	for part in name place ground note starts_at cancelled_why; do
		eval "said=\$$part"
		sent="$sent&$part=$(esc "$said")"
	done
	post "$to" "$sent"
	done_as=$status
	program public
	nobody
}
calendar() { get /meetings.ics; page=$(printf '%s' "$page" | tr -d '\r' | sed -e ':a' -e 'N' -e '$!ba' -e 's/\n //g'); }
words='枇杷 芭蕉 榕树 木棉'

# nowhere 'what': no page, list, feed or search knows a word of it
nowhere() {
	for path in / /meetings "/meetings?year=$next" /meetings.ics /sitemap-meetings-1.xml /meetings.atom /notices.atom /policies.atom \
	    "/search?q=$(esc 枇杷会议)" "/search?q=$(esc 芭蕉厅)" "/search.atom?q=$(esc 枇杷会议)" /resolutions; do
		get "$path"
		# A search says again what was asked.
		page=$(printf '%s' "$page" | sed 's/value="[^"]*"//g; s/<title>[^<]*//g; s/q=[%0-9A-Za-z]*//g')
		case $path in
		/search*) ok "$1: not by ${path%%\?*}" hides "/meetings/$id\"" ;;
		*)	ok "$1: not at $path" hides 枇杷 芭蕉 榕树 木棉 "/meetings/$id<" "/meetings/$id\"" "meetings/$id " ;;
		esac
	done
	answers 404 GET "/meetings/$id"
}

# ---- A draft

send /office/meetings/new 0 save
ok 'a draft is made' is "$done_as" 303
header Location
id=${value##*/}
uid=$(sql "SELECT uid FROM meeting WHERE id = $id")
sql "INSERT INTO file (sha256, size, name, media_type, position, meeting_id, added_at)
    VALUES (UNHEX(SHA2('x', 256)), 1, '凤凰.pdf', 'application/pdf', 1, $id, 1);
    INSERT IGNORE INTO file_block (sha256, bytes) VALUES (UNHEX(SHA2('x', 256)), 'x');
    INSERT IGNORE INTO file_part (sha256, position, block_sha256)
	VALUES (UNHEX(SHA2('x', 256)), 0, UNHEX(SHA2('x', 256)))"
file=$(sql "SELECT id FROM file WHERE meeting_id = $id")
nowhere 'a draft'
ok 'nor its papers' rows "public_file WHERE id = $file" 0
ok 'nor its bytes' rows "public_file_block WHERE file_id = $file" 0
ok 'nor in the index' rows "search_doc WHERE kind = 6 AND object_id = $id" 0
send "/office/meetings/$id" 0 save name=枇杷会议二

ok 'it is changed' is "$done_as" 303
nowhere 'a draft that was changed'

# ---- Announced

send "/office/meetings/$id" 1 announce
ok 'it is announced' is "$done_as" 303
shows "/meetings/$id" 'the meeting' 枇杷会议 芭蕉厅 榕树指示 木棉说明 "$next-05-04T09:30:00+08:00"
shows /meetings 'it in the schedule' 枇杷会议 "/meetings/$id\""
shows "/meetings?year=$next" 'it in its year' 枇杷会议
shows "/search?q=$(esc 枇杷会议)" 'it when asked' "/meetings/$id\""
shows "/search?q=$(esc 木棉说明)" 'it by what it says' "/meetings/$id\""
shows /meetings.atom 'it in the feed' 枇杷会议 "/meetings/$id\""
shows /sitemap-meetings-1.xml 'it to machines' "/meetings/$id<"
calendar
ok 'the calendar has it' says "UID:$uid" "SUMMARY:枇杷会议" 'LOCATION:芭蕉厅' \
    "DTSTART:${next}0504T013000Z" 'SEQUENCE:0' "URL:$PORTAL_ORIGIN${PORTAL_BASE}meetings/$id"
ok 'without an end it takes an hour, and says so' says "DTEND:${next}0504T023000Z" \
    'DESCRIPTION:木棉说明\n没有写结束时间，日历里按一小时算。'
shows "/meetings/$id" 'the hour too' '没有写结束时间，日历里按一小时算。' '>待召开<'
ok 'its papers are public' rows "public_file WHERE id = $file" 1
ok 'no draft stands beside it' hides '没有公布的会议'

# ---- Changed

send "/office/meetings/$id" 2 save place=杜鹃厅 starts_at="$next-05-05 09:30"
ok 'it is changed' is "$done_as" 303
shows "/meetings/$id" 'the change' 杜鹃厅 "$next-05-05T09:30:00+08:00"
calendar
ok 'the calendar has the change, under the same UID' says "UID:$uid" 'LOCATION:杜鹃厅' 'SEQUENCE:1' \
    "DTSTART:${next}0505T013000Z"
shows "/search?q=$(esc 杜鹃厅)" 'it by its new place' "/meetings/$id\""
get "/search?q=$(esc 芭蕉厅)"
ok 'and not by the old one' hides "/meetings/$id\""
ok 'what was changed is public' is "$(sql "SELECT COUNT(*) FROM public_meeting_change WHERE meeting_id = $id")" 2

# ---- Cancelled

send "/office/meetings/$id" 3 cancel cancelled_why=紫荆台风
ok 'it is cancelled' is "$done_as" 303
shows "/meetings/$id" 'that, and why' 枇杷会议 取消 紫荆台风
shows /meetings 'it still' 枇杷会议 已取消
shows /meetings.atom 'it in the feed, with the reason' 枇杷会议 紫荆台风
calendar
ok 'the calendar says so' says "UID:$uid" 'STATUS:CANCELLED' 'SEQUENCE:2' 'SUMMARY:【已取消】枇杷会议'
shows "/search?q=$(esc 紫荆台风)" 'it by the reason' "/meetings/$id\""

# ---- Begun: not to come any more, nor said to be held before the office says so

send /office/meetings/new 0 announce name=石榴会议
header Location
id=${value##*/}
shows /meetings 'it as to come' '石榴会议</a></h3>
<p><span class="state soon">待召开'
shows / 'it at home' 石榴会议
sql "UPDATE meeting SET starts_at = UNIX_TIMESTAMP() - 60, ends_at = UNIX_TIMESTAMP() + 3600
    WHERE id = $id"
begun='时间已过，等办公室写明'
for path in /meetings "/meetings?year=$(TZ=CST-8 date +%Y)" "/meetings/$id" /meetings.atom; do
	shows "$path" 'that its time is past' 石榴会议 "$begun"
	# Others are to come, or were held.
	page=$(printf '%s' "$page" | grep -A2 石榴会议)
	ok 'and not that it is to come, or was held' hides '待召开' '>已召开<'
done
get /
ok 'home has it no more' hides 石榴会议
program office
as of office
for path in /office/ /office/meetings "/office/meetings/$id" '/office/meetings?state=announced'; do
	shows "$path" 'the same to the office' 石榴会议 ">$begun<"
done
sql "UPDATE meeting SET state = 2 WHERE id = $id"
program public
nobody
get "/meetings/$id"
ok 'until the office says so' hides "$begun"
ok 'then it was held' says '>已召开<'
finish
