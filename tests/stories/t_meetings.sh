#!/bin/sh
# A meeting from its first draft to its end, at the office's desk and in public:
# what an announcement requires, what a change tells, what stays internal; the
# list.  What holds for every record: t_records.sh.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_meetings "$tests"/sample/*.txt
trap database_drop EXIT

field() { sql "SELECT $2 FROM meeting WHERE id = $1"; }
seat() { sql "SELECT id FROM seat WHERE role = '$1' AND $2 ORDER BY id LIMIT 1"; }
office() { program office; as of office; }
public() { program public; nobody; }
year=$(TZ=CST-8 date +%Y)
next=$((year + 1))
convener=$(seat convener 'until IS NULL') member=$(seat member 'until IS NULL')
left=$(seat member 'until < CURDATE()') liaison=$(seat liaison TRUE)

# does PATH REVISION DEED [NAME=VALUE]...: the office sends a whole form, in
# which the later ones win.
does() {
	office
	to=$1 sent="token=$token&revision=$2&deed=$3"
	shift 3
	name=枇杷会议 kind=temporary starts_at="$next-05-04 09:30" ends_at='' place=芭蕉厅 chair_seat_id=$convener
	delegation='' ground=榕树指示 note=木棉说明 remote_link=水杉密码 cancelled_why='' sure='' drop='' open='' conference_id=''
	for pair; do eval "${pair%%=*}=\${pair#*=}"; done
	for part in name kind starts_at ends_at place chair_seat_id delegation ground note remote_link \
	    cancelled_why sure ${drop:+drop} ${open:+open} ${conference_id:+conference_id}; do
		eval "said=\$$part"
		sent="$sent&$part=$(esc "$said")"
	done
	post "$to" "$sent"
}
calendar() { get /meetings.ics; page=$(printf '%s' "$page" | tr -d '\r' | sed -e ':a' -e 'N' -e '$!ba' -e 's/\n //g'); }
# of_the_page: what it says but for what was asked, which a search says again
of_the_page() { page=$(printf '%s' "$page" | sed 's/value="[^"]*"//g; s/<title>[^<]*//g; s/q=[%0-9A-Za-z]*//g; s/“[^”]*”//g'); }

# ---- A draft may lack anything but its kind, and is seen nowhere

office
route GET /office/meetings /office/meetings
route GET /office/meetings/# /office/meetings/1
route GET /office/meetings/new /office/meetings/new
ok 'the form has its labels' says '>名称</label>' '>类型</label>' '>时间</label>' '>地点</label>' \
    '>主持人</label>' '>附件</label>' '>保存</button>' '>发出通知</button>'
ok 'the default is a regular meeting chaired by the convener' says \
    '<option value="regular" selected>' "<option value=\"$convener\" selected>"
ok 'the form says what becomes public, and who hears of it' says 马上公开 附件只有标了“公开”的才公开 '>公开</label>' \
    成员单位的联络员在工作台上看得到；不发短信，也不通知别的单位
route POST /office/meetings/new /office/meetings/new "token=$token&kind=regular&deed=save"
header Location
id=${value##*/} at=/office/meetings/${value##*/}
ok 'it is a draft' is "$(field "$id" 'state, revision, sequence, starts_at, announced_at')" "0	0	0	NULL	NULL"
uid=$(field "$id" uid)
ok 'it has a UID' eval 'echo "$uid" | grep -qE "^[0-9a-f]{32}@."'
for kind in '' party; do
	post "$at" "token=$token&revision=0&deed=save&kind=$kind"
	ok "the kind '$kind' is refused" is "$status" 422
done
route POST /office/meetings/# "$at" "token=$token&revision=0&kind=regular&deed=save"
does "$at" 0 save
content x
sql "INSERT INTO file (sha256, size, name, media_type, position, meeting_id, added_at)
    VALUES (UNHEX(SHA2('x', 256)), 1, '凤凰.pdf', 'application/pdf', 1, $id, 1)"
file=$(sql "SELECT id FROM file WHERE meeting_id = $id")
public
for path in / /meetings "/meetings?year=$next" /meetings.ics /sitemap-meetings-1.xml /meetings.atom /notices.atom \
    /policies.atom /resolutions "/search?q=$(esc 枇杷会议)" "/search?q=$(esc 芭蕉厅)" "/search.atom?q=$(esc 枇杷会议)"; do
	get "$path"
	of_the_page
	case $path in /search*) ;; *) ok "no text of it is at $path" hides 枇杷 芭蕉 榕树 木棉 水杉 ;; esac
	ok "its address is not at ${path%%\?*}" hides "/meetings/$id<" "/meetings/$id\"" "meetings/$id "
done
answers 404 GET "/meetings/$id"
ok 'its files are not public' rows "public_file WHERE id = $file" 0
ok 'nor are their blocks' rows "public_file_block WHERE file_id = $file" 0
ok 'it is not in the search index' rows "search_doc WHERE kind = 6 AND object_id = $id" 0

# ---- The announcement demands everything

demands() {	# CHANGES TEXT...: with these it is not announced, and the page says why
	# shellcheck disable=SC2086 # words
	does "$at" 1 announce $1
	ok "no announcement with $1" is "$status" 422
	shift
	ok 'the complaint is at the field' says "$@"
}
demands 'name= place= ground= starts_at= chair_seat_id=' 'id="name-wrong"' 'id="place-wrong"' 'id="ground-wrong"' \
    'id="starts_at-wrong"' 'id="chair_seat_id-wrong"' 请填写这一项
demands "starts_at=2020-01-01T09:00 chair_seat_id=$member" 已经过去 'id="delegation-wrong"'	# no convener
demands "ends_at=$next-05-04T09:30" 结束要晚于开始
demands "starts_at=$((next + 20))-01-01T09:00" 'id="starts_at-wrong"' 这个日期太远了
demands "ends_at=$((next + 10))-03-01T09:30" 'id="ends_at-wrong"' 这个日期太远了
demands "starts_at=$((next + 3))-03-01T09:30" 超过两年 '>确实如此</label>'
demands "ends_at=$next-06-04T09:30" '长过 15 天' '>确实如此</label>'
for who in ${left:-} $liaison 999999; do
	demands "chair_seat_id=$who" 'id="chair_seat_id-wrong"' 请从列出的选项中选
done
ok 'nothing was stored' is "$(field "$id" 'state, revision')" "0	1"

# ---- Announced: everywhere at once

get "$at"
ok 'an internal file is not among what becomes public' hides '<li>凤凰.pdf</li>'
ok 'and can be marked' says 'name="open"' '>内部</span>' 改为公开
does "$at" 1 announce open="$file"
ok 'it is announced' is "$status" 303
ok 'with time and chair' rows "meeting WHERE id = $id AND state = 1 AND sequence = 0
    AND announced_at >= UNIX_TIMESTAMP() - 60 AND chair <> '' AND remote_link = '水杉密码'" 1
ok 'the announcement records no changes' rows event_change 0
does "$at" 2 announce name=另一个名称
ok 'it cannot be announced twice' says 通知已经发出
get "$at"
ok 'the desk shows the announced meeting' says 待召开 "/meetings/$id\"" '>取消会议</button>' '>取消原因</label>' 水杉密码
ok 'it cannot be marked held yet' hides '>会议已召开</button>'
ok 'the page says that changes are public, and who hears of it' says 改动马上公开 成员单位的联络员在工作台上看得到
public
shows "/meetings/$id" 'the meeting' 枇杷会议 芭蕉厅 榕树指示 木棉说明 "$next-05-04T09:30:00+08:00" '>待召开<' \
    没有写结束时间，日历里按一小时算。
for path in /meetings "/meetings?year=$next" /meetings.atom "/search?q=$(esc 枇杷会议)" "/search?q=$(esc 木棉说明)"; do
	shows "$path" 'it too' "/meetings/$id\""
done
shows /sitemap-meetings-1.xml 'it to machines' "/meetings/$id<"
calendar
ok 'the calendar has it' says "UID:$uid" SUMMARY:枇杷会议 LOCATION:芭蕉厅 "DTSTART:${next}0504T013000Z" SEQUENCE:0 \
    "URL:$PORTAL_ORIGIN${PORTAL_BASE}meetings/$id" "DTEND:${next}0504T023000Z" 'DESCRIPTION:木棉说明\n没有写结束时间'
ok 'its files are public' rows "public_file WHERE id = $file" 1
ok 'drafts are not' hides 没有公布的会议
for path in "/meetings/$id" /meetings /meetings.ics /meetings.atom "/search?q=$(esc 水杉密码)"; do
	get "$path"
	of_the_page
	ok "the internal link is not at ${path%%\?*}" hides 水杉
done

# ---- A change is told field by field, and raises the sequence once

does "$at" 2 save place=杜鹃厅 starts_at="$next-05-05 09:30" remote_link=水杉新密码 drop="$file"
ok 'a change raises SEQUENCE' is "$status $(field "$id" 'sequence, revision, state, uid')" "303 1	3	1	$uid"
ok 'its public fields are recorded with their old values' is "$(sql "SELECT field, before_, after_ FROM event_change c
    JOIN event e ON e.id = c.event_id WHERE e.kind = 'meeting' AND object_id = $id
    AND sequence = 1 AND account_id = $account ORDER BY c.id")" \
"starts_at	$next-05-04 09:30	$next-05-05 09:30
place	芭蕉厅	杜鹃厅
files	凤凰.pdf	"
get "$at"
ok 'and are shown at the desk' says 发出通知后的改动 芭蕉厅 杜鹃厅 "$next-05-04 09:30"
does "$at" 3 save place=杜鹃厅 starts_at="$next-05-05 09:30" remote_link=水杉三
ok 'a change of an internal field does not raise SEQUENCE' is "$status $(field "$id" 'sequence, revision')" '303 1	4'
for wrong in place= starts_at='2020-01-01 09:30'; do
	does "$at" 4 save "$wrong"
	ok "a change with $wrong is refused" is "$status" 422
done
does "$at" 4 hold
ok 'a meeting that has not begun cannot be marked held' is "$status" 409
ok 'the page says so' says 还没有到开始的时候
public
shows "/meetings/$id" 'the change' 杜鹃厅 "$next-05-05T09:30:00+08:00" 通知后的更改 会议材料 '“凤凰.pdf”'
ok 'internal fields are not public' hides 水杉
answers 404 GET "/files/$file/%E5%87%A4%E5%87%B0.pdf"
calendar
ok 'the calendar has the change under the same UID' says "UID:$uid" LOCATION:杜鹃厅 SEQUENCE:1 "DTSTART:${next}0505T013000Z"
shows "/search?q=$(esc 杜鹃厅)" 'it by its new place' "/meetings/$id\""
get "/search?q=$(esc 芭蕉厅)"
ok 'the old place is not found' hides "/meetings/$id\""

# ---- The same day: a warning, not a refusal

does /office/meetings/new 0 announce name=石榴会议 starts_at="$next-05-05 14:30"
header Location
other=${value##*/}
get "/office/meetings/$other"
ok 'another meeting on the same day is listed as a warning' says 石榴会议 同一天还有别的会议 "/office/meetings/$id\""
does /office/meetings/new 0 announce starts_at="$((next + 3))-03-01 09:30" sure=1
ok 'an unusual time is accepted when confirmed' is "$status" 303

# ---- Cancelled

does "$at" 4 cancel cancelled_why='紫荆台风 <b>' place=别处
ok 'cancelling raises SEQUENCE and changes nothing else' is \
    "$status $(field "$id" 'state, sequence, cancelled_why, place')" "303 3	2	紫荆台风 <b>	杜鹃厅"
get "$at"
ok 'the desk shows the reason' says 已取消 '紫荆台风 &lt;b&gt;'
ok 'and has no form' hides 'name="deed"'
does "$at" 5 save name=后来的名称
ok 'the refused form shows what was typed' says 'value="后来的名称"' 会议已经取消
public
shows "/meetings/$id" 'that, and why' 枇杷会议 取消 紫荆台风
shows /meetings 'it still' 枇杷会议 已取消
shows /meetings.atom 'it in the feed, with the reason' 枇杷会议 紫荆台风
shows "/search?q=$(esc 紫荆台风)" 'it by the reason' "/meetings/$id\""
calendar
ok 'the calendar shows it as cancelled' says "UID:$uid" STATUS:CANCELLED SEQUENCE:2 'SUMMARY:【已取消】枇杷会议'

# ---- Begun: not to come any more, nor held before the office says so

shows /meetings 'the other as to come' '石榴会议</a></h3>
<p><span class="state soon">待召开'
shows / 'it at home' 石榴会议
sql "UPDATE meeting SET starts_at = UNIX_TIMESTAMP() - 60, ends_at = UNIX_TIMESTAMP() + 3600 WHERE id = $other"
begun='时间已过，等办公室写明'
for path in /meetings "/meetings?year=$year" "/meetings/$other" /meetings.atom; do
	shows "$path" 'that its time is past' 石榴会议 "$begun"
	page=$(printf '%s' "$page" | grep -A2 石榴会议)	# others are to come, or were held
	ok 'it is neither coming nor held' hides 待召开 '>已召开<'
done
get /
ok 'it is not on the home page' hides 石榴会议
office
for path in /office/meetings "/office/meetings/$other" '/office/meetings?state=announced'; do
	shows "$path" 'the same to the office' 石榴会议 ">$begun<"
done
get /office/
ok 'the desk asks whether it was held' says 还没有写明开没开：石榴会议 "/office/meetings/$other\""
stood=$(sql "SELECT FROM_UNIXTIME(starts_at + 28800 - TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(), NOW())) FROM meeting WHERE id = $other" | cut -c1-16)
does "/office/meetings/$other" 1 save name=石榴会议 place=别处 starts_at="$stood"
ok 'its place can be corrected after its start' is "$status" 303
get "/office/meetings/$other"
ok 'the desk has a button to mark it held' says '>会议已召开</button>'
does "/office/meetings/$other" 2 hold
ok 'it is held' is "$status $(field "$other" 'state, sequence')" '303 2	1'
public
get "/meetings/$other"
ok 'the public page shows it as held' says '>已召开<'
ok 'and no longer as begun' hides "$begun"

# ---- A liaison meeting prepares a conference

sql "INSERT INTO meeting (id, uid, kind, state, name, place, updated_at) VALUES (8000, '8000@x', 'regular', 0, '柚子例会', '', 1)"
first=$(sql "SELECT id FROM meeting WHERE kind <> 'liaison' AND state < 2 ORDER BY starts_at IS NULL, starts_at, id LIMIT 1")
does /office/meetings/new 0 announce kind=liaison
prepares=$(sql 'SELECT MAX(id) FROM meeting')
ok 'if none is chosen it is the next one' is "$status $(field "$prepares" 'state, conference_id')" "303 1	$first"
does "/office/meetings/$prepares" 1 save kind=liaison conference_id=8000
ok 'another can be chosen' is "$(field "$prepares" conference_id)" 8000
get "/office/meetings/$prepares"
ok 'its form has it' says '<option value="8000" selected>'
get /office/meetings/8000
ok 'that of a conference has none' hides conference_id
does /office/meetings/8000 0 save kind=liaison conference_id=8000
ok 'nothing prepares itself' complains conference_id
open="kind <> 'liaison' AND state < 2"
kinds=$(sql "SELECT CONCAT('UPDATE meeting SET kind = \"', kind, '\" WHERE id = ', id, ';') FROM meeting WHERE $open")
sql "UPDATE meeting SET kind = 'liaison' WHERE $open"
does /office/meetings/new 0 announce kind=liaison
ok 'without any to come, it is announced alone' is "$status $(sql 'SELECT COALESCE(conference_id, 0) FROM meeting ORDER BY id DESC LIMIT 1')" '303 0'
sql "DELETE FROM invitation WHERE meeting_id = (SELECT MAX(id) FROM meeting); DELETE FROM meeting ORDER BY id DESC LIMIT 1; $kinds"
sql "UPDATE meeting SET kind = 'temporary' WHERE id IN (8000, $prepares)"

# ---- The list; no regular meeting this year

office
get /office/meetings
ok 'the list has coming meetings, drafts and past ones' says 将要召开 将要召开的例会 草稿 没有公布的会议 以往会议 '2016 年例会'
while read -r query text other_text; do
	get "/office/meetings?$query"
	ok "?$query lists $text" all_of "$text"
	ok 'and no others' hides "$other_text"
done <<END
kind=temporary&state=cancelled&year=$next 枇杷会议 年例会
kind=liaison 联络员会议</a> 年例会
state=draft 没有公布的会议 年例会
year=2016 年例会 枇杷会议
END
for query in kind=party state=9; do
	answers 400 GET "/office/meetings?$query"
done
warned() {	# COMMAND: of both pages
	for path in /office/ /office/meetings; do
		get "$path"
		ok "$path $1 that there is none this year" "$1" 还没有通知召开例会
	done
}
sql "UPDATE meeting SET starts_at = 1 WHERE kind = 'regular'"
warned says
sql "UPDATE meeting SET starts_at = UNIX_TIMESTAMP('$year-06-01'), kind = 'regular' WHERE id = $other"
warned hides
finish
