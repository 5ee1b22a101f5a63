#!/bin/sh
# The office's meetings: what an announcement requires, what a change tells, how
# it ends; the list.  What holds for every record: t_records.sh.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_meetings "$tests"/sample/*.txt
trap database_drop EXIT

# esc TEXT: percent-encodes a text.
esc() { printf '%s' "$1" | od -An -v -tx1 | tr -d '\n' | tr ' ' '%'; }
send() {	# PATH NAME=VALUE...
	path=$1 sent="token=$token"
	shift
	for pair; do sent="$sent&${pair%%=*}=$(esc "${pair#*=}")"; done
	post "$path" "$sent"
}
field() { sql "SELECT $2 FROM meeting WHERE id = $1"; }
year=$(TZ=CST-8 date +%Y)
next=$((year + 1))
convener=$(sql "SELECT id FROM seat WHERE role = 'convener' AND until IS NULL LIMIT 1")
member=$(sql "SELECT id FROM seat WHERE role = 'member' AND until IS NULL ORDER BY id LIMIT 1")
left=$(sql "SELECT id FROM seat WHERE until IS NOT NULL AND until < CURDATE() ORDER BY id LIMIT 1")
liaison=$(sql "SELECT id FROM seat WHERE role = 'liaison' ORDER BY id LIMIT 1")

# ---- A draft may lack anything but its kind

program office
as of office
route GET /office/meetings /office/meetings
route GET /office/meetings/# /office/meetings/1
route GET /office/meetings/new /office/meetings/new
ok 'the form has its labels' says '>名称</label>' '>类型</label>' '>时间</label>' '>地点</label>' \
    '>主持人</label>' '>附件</label>' '>保存</button>' '>发出通知</button>'
ok 'a regular one, by the convener, unless another is chosen' says \
    '<option value="regular" selected>' "<option value=\"$convener\" selected>"
ok 'what goes public, and that nobody is told, stands above the button' says '马上公开' \
    '附件也公开' '这样只会公开在网上，不会自动通知任何单位，请另行电话或发文通知'
route POST /office/meetings/new /office/meetings/new "token=$token&kind=regular&deed=save"
header Location
draft=${value##*/} at=/office/meetings/${value##*/}
ok 'as a draft' is "$(field "$draft" 'state, revision, sequence, starts_at, announced_at')" \
    "0	0	0	NULL	NULL"
ok 'with a UID of its own' is "$(sql "SELECT COUNT(*) FROM meeting WHERE id = $draft
    AND uid REGEXP '^[0-9a-f]{32}@.'")" 1
for kind in '' party; do
	send "$at" revision=0 deed=save kind=$kind
	ok "a kind it must have, and '$kind' is none" is "$status" 422
done
route POST /office/meetings/# "$at" "token=$token&revision=0&kind=regular&deed=save"

# ---- The announcement requires all fields

send "$at" revision=0 deed=announce kind=temporary
ok 'what is missing is asked for' is "$status" 422
ok 'at each field' says 'id="name-wrong"' 'id="starts_at-wrong"' 'id="place-wrong"' \
    'id="chair_seat_id-wrong"' 'id="ground-wrong"'
for wrong in "$next-13-01 09:30" "$next-12-01" "$next-12-01 24:00" 'tomorrow'; do
	send "$at" revision=0 deed=save kind=regular "starts_at=$wrong" name=Kept
	ok "$wrong is no moment" is "$status" 422
	ok 'and is there still' says "value=\"$wrong\"" 'value="Kept"' 'id="starts_at-wrong"'
done
announce() {	# PATH REVISION NAME=VALUE...: the later ones win
	to=$1 rev=$2
	shift 2
	name="第一次例会" kind=regular starts="$next-03-01T09:30" ends='' place=三楼会议室 chair=$convener
	delegation='' ground='' note='' deed=announce why='' sure=''
	for pair; do eval "${pair%%=*}=\${pair#*=}"; done
	send "$to" "revision=$rev" "name=$name" "kind=$kind" "starts_at=$starts" "ends_at=$ends" \
	    "place=$place" "chair_seat_id=$chair" "delegation=$delegation" "ground=$ground" \
	    "note=$note" "cancelled_why=$why" "sure=$sure" "deed=$deed"
}
demands() {	# FIELD WORDS CHANGE: with this it is not announced
	announce "$at" 0 "$3"
	ok "no announcement with $3" is "$status" 422
	ok 'said at the field' says "id=\"$1-wrong\"" "$2"
}
demands starts_at 已经过去 starts='2020-01-01 09:00'
demands starts_at 这个日期太远了 starts="$((next + 20))-01-01 09:00"
demands starts_at '>确实如此</label>' starts="$((next + 3))-03-01 09:30"
demands ends_at 结束要晚于开始 ends="$next-03-01 09:30"
demands ends_at 这个日期太远了 ends="$((next + 10))-03-01 09:30"
demands ends_at '长过 15 天' ends="$next-04-01 09:30"
demands delegation 请填写 chair="$member"	# who is no convener
demands ground 请填写 kind=temporary
for who in ${left:-} ${liaison:-} 999999; do
	demands chair_seat_id 请从列出的选项中选 chair="$who"
done
ok 'nothing of this was stored' is "$(field "$draft" 'state, revision, name')" "0	0	"

# ---- Announced

announce "$at" 0
ok 'it is announced' is "$status" 303
ok 'and says since when, and who chairs' rows "meeting WHERE id = $draft AND state = 1 AND sequence = 0
    AND announced_at >= UNIX_TIMESTAMP() - 60 AND chair <> '' AND revision = 1" 1
announce /office/meetings/new 0 starts="$((next + 3))-03-01 09:30" sure=1
ok 'an odd time that is meant is taken' is "$status" 303
announce "$at" 1 name=另一个名称
ok 'what is announced is not announced again' says 通知已经发出
get "$at"
ok 'the page says so' says '待召开' "/meetings/$draft\"" '>取消会议</button>' '>取消原因</label>'
ok 'it has not begun' hides '>会议已召开</button>'
ok 'a change is public, and nobody is told' says '改动马上公开' \
    '这样只会公开在网上，不会自动通知任何单位，请另行电话或发文通知'

# ---- A change is recorded by field, and raises SEQUENCE once

uid=$(field "$draft" uid)
announce "$at" 1 deed=save place=五楼会议室 starts="$next-03-02 09:30" note='带上材料'
ok 'a change is saved under the next sequence' is "$status $(field "$draft" 'sequence, revision, state')" "303 1	2	1"
ok 'the UID stays' is "$(field "$draft" uid)" "$uid"
ok 'three fields were changed' is "$(sql "SELECT field, before_, after_ FROM event_change c
    JOIN event e ON e.id = c.event_id WHERE e.kind = 'meeting' AND object_id = $draft
    AND sequence = 1 AND account_id = $account ORDER BY c.id")" \
"starts_at	$next-03-01 09:30	$next-03-02 09:30
place	三楼会议室	五楼会议室
note		带上材料"
get "$at"
ok 'and shown' says '发出通知后的改动' '三楼会议室' '五楼会议室' "$next-03-01 09:30"
announce "$at" 2 deed=save place=五楼会议室 starts="$next-03-02 09:30" note='带上材料'
ok 'no change raises nothing' is "$status $(field "$draft" 'sequence')" '303 1'
for wrong in place= starts='2020-01-01 09:30'; do
	announce "$at" 2 deed=save "$wrong"
	ok "a change is whole, and in time, not $wrong" is "$status" 422
done
announce "$at" 2 deed=hold
ok 'it cannot be held before it begins' is "$status" 409
ok 'and says why' says '还没有到开始的时候'

# ---- Another meeting on the same day: a warning, not a refusal

announce /office/meetings/new 0 name=同一天的会 starts="$next-03-02 14:30"
ok 'another on the same day is announced' is "$status" 303
header Location
other=${value##*/}
get "/office/meetings/$other"
ok 'with a word of warning' says '同一天还有别的会议' "/office/meetings/$draft\""

# ---- Cancelled, held

announce "$at" 2 deed=cancel why='防汛 <b>'
ok 'cancelled under the next sequence, the rest as it was' is \
    "$status $(field "$draft" 'state, sequence, cancelled_why, place')" "303 3	2	防汛 <b>	五楼会议室"
get "$at"
ok 'it stays, with its reason' says '已取消' '防汛 &lt;b&gt;'
ok 'and cannot be changed' hides 'name="deed"'
announce "$at" 3 deed=save name=后来的名称
ok 'but what was typed is there' says 'value="后来的名称"' '会议已经取消'
sql "UPDATE meeting SET starts_at = UNIX_TIMESTAMP() - 3600 WHERE id = $other"
get /office/
ok 'the desk asks what became of one that has begun' says '等您写明开没开的会议（' "/office/meetings/$other\""
get "/office/meetings/$other"
ok 'the button is there' says '>会议已召开</button>'
begun=$(sql "SELECT FROM_UNIXTIME(starts_at + 28800 - TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(), NOW())) FROM meeting WHERE id = $other" | cut -c1-16)
announce "/office/meetings/$other" 1 deed=save name=同一天的会 place=别处 "starts=$begun"
ok 'a place may be put right while it is on' is "$status" 303
announce "/office/meetings/$other" 2 deed=hold
ok 'it was held' is "$status $(field "$other" 'state, sequence')" '303 2	1'

# ---- The list

get /office/meetings
ok 'to come, drafts, past' says '将要召开' '将要召开的例会' '草稿' '没有公布的会议' '以往会议' '2016 年例会'
listed() {	# QUERY TEXT [NOT]
	get "/office/meetings?$1"
	ok "?$1 lists $2" all_of "$2"
	ok 'and nothing else' hides "${3:-nothing else}"
}
listed "kind=regular&state=cancelled&year=$next" 第一次例会
listed kind=liaison '2016 年联络员会议' '2016 年例会'
listed state=draft 没有公布的会议 '2016 年例会'
listed year=2016 '2016 年例会' 第一次例会
for query in kind=party state=9 year=x after=1 x=1; do
	answers 400 GET "/office/meetings?$query"
done
for number in $(seq 1 45); do
	echo "('p$number@x', 'liaison', 2, '往年 $number', 1000000000 + $number, '地', 1, 1)"
done | paste -sd, | sed 's/^/INSERT INTO meeting (uid, kind, state, name, starts_at, place, announced_at, updated_at) VALUES /' | root_sql "$PORTAL_DB_NAME"
seen=0 at='/office/meetings?kind=liaison'
while [ -n "$at" ]; do
	get "$at"
	seen=$((seen + $(printf '%s' "$page" | grep -c 'class="what"')))
	at=$(printf '%s' "$page" | sed -n 's|.*href="\(/office/meetings?[^"]*\)" rel="next".*|\1|p' | sed 's/&amp;/\&/g')
done
ok 'pages go through all of them' is $seen "$(sql "SELECT COUNT(*) FROM meeting WHERE kind = 'liaison'")"

# ---- No regular meeting this year

warns() {	# COMMAND TEXT...: of both pages
	for at in /office/ /office/meetings; do
		get "$at"
		ok "$at: $*" "$@"
	done
}
sql "UPDATE meeting SET starts_at = starts_at - 40000000 WHERE state IN (1, 2)
    AND starts_at BETWEEN UNIX_TIMESTAMP('$year-01-01') - 28800 AND UNIX_TIMESTAMP('$next-01-01')"
warns says "$year 年" '例会。'
sql "UPDATE meeting SET starts_at = UNIX_TIMESTAMP('$year-06-01'), state = 2, kind = 'regular',
    announced_at = 1 WHERE id = $other"
warns hides '还没有通知召开例会'
finish
