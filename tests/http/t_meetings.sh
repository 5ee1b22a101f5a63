#!/bin/sh
# The office makes a meeting: draft, announcement, change, cancellation, held;
# who may, what is demanded, what two editors do to each other.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_meetings "$tests"/sample/*.txt
trap database_drop EXIT

# A form's body, percent-encoded, for ASCII and Han alike.
body() { # NAME=VALUE...: a body with the token
	sent="token=$token"
	for pair; do sent="$sent&${pair%%=*}=$(esc "${pair#*=}")"; done
}
send() { path=$1; shift; body "$@"; post "$path" "$sent"; }
id_of_location() { header Location; id=${value##*/}; }
field() { sql "SELECT $2 FROM meeting WHERE id = $1"; }
year=$(TZ=CST-8 date +%Y)
next=$((year + 1))
convener=$(sql "SELECT id FROM seat WHERE role = 'convener' AND until IS NULL LIMIT 1")
member=$(sql "SELECT id FROM seat WHERE role = 'member' AND until IS NULL ORDER BY id LIMIT 1")
left=$(sql "SELECT id FROM seat WHERE until IS NOT NULL AND until < CURDATE() ORDER BY id LIMIT 1")
liaison=$(sql "SELECT id FROM seat WHERE role = 'liaison' ORDER BY id LIMIT 1")

program office

# ---- Who may

nobody
for at in /office/meetings /office/meetings/new /office/meetings/1; do
	answers 303 GET $at
done
for role in liaison editor reviewer legal system security auditor; do
	as "no-$role" $role
	for at in /office/meetings /office/meetings/new /office/meetings/1; do
		answers 403 GET $at
	done
	answers 403 POST /office/meetings/new "token=$token&name=x&kind=regular&deed=save"
	answers 403 POST /office/meetings/1 "token=$token&name=x&deed=save&kind=regular"
done
as co convener
answers 200 GET /office/meetings
answers 200 GET /office/meetings/1
ok 'the convener reads' hides 'enctype=' 'name="deed"'
answers 403 GET /office/meetings/new
answers 403 POST /office/meetings/new "token=$token&name=x&kind=regular&deed=save"
answers 403 POST /office/meetings/1 "token=$token&name=x&deed=save&kind=regular"
as of office
route GET /office/meetings /office/meetings
route GET /office/meetings/new /office/meetings/new
route GET /office/meetings/# /office/meetings/1
answers 404 GET /office/meetings/999
answers 404 POST /office/meetings/999 "token=$token&deed=save&kind=regular"

# ---- A draft may lack anything but its kind

get /office/meetings/new
ok 'the form has its labels' says '>名称</label>' '>类型</label>' '>时间</label>' '>地点</label>' \
    '>主持人</label>' '>附件</label>' '>保存</button>' '>发出通知</button>'
ok 'a regular one, by the convener, unless another is chosen' says \
    '<option value="regular" selected>' "<option value=\"$convener\" selected>"
ok 'what goes public, and that nobody is told, stands above the button' says '马上公开' \
    '附件也公开' '这样只会公开在网上，不会自动通知任何单位，请另行电话或发文通知'
once=$(printf '%s' "$page" | sed -n 's/.*name="once" value="\([0-9a-f]*\)".*/\1/p')
before=$(sql 'SELECT COUNT(*) FROM meeting')
route POST /office/meetings/new /office/meetings/new "token=$token&once=$once&kind=regular&deed=save"
id_of_location
draft=$id
post /office/meetings/new "token=$token&once=$once&kind=regular&deed=save"
ok 'a second click makes none' sent Location "${PORTAL_BASE}office/meetings/$draft"
send /office/meetings/new once=$once kind=regular deed=save name=again
ok 'other words with its key are not dropped' is "$status" 409
ok 'and what happened is said' says 'value="again"' '刚才已经保存过一次' \
    "href=\"${PORTAL_BASE}office/meetings/$draft\">打开保存好的那一份"
for bad in xyz 00 "$once$once" "${once%?}g"; do
	send /office/meetings/new once=$bad kind=regular deed=save name=key
	ok "$bad is no key" is "$status" 400
done
ok 'there is one more' rows meeting $((before + 1))
ok 'as a draft' is "$(field "$draft" 'state, revision, sequence, starts_at, announced_at')" \
    "0	0	0	NULL	NULL"
ok 'with a UID of its own' is "$(sql "SELECT COUNT(*) FROM meeting WHERE id = $draft
    AND uid REGEXP '^[0-9a-f]{32}@.'")" 1
answers 200 GET "/office/meetings/$draft"
send "/office/meetings/$draft" revision=0 deed=save kind=
ok 'a kind it must have' is "$status" 422
send "/office/meetings/$draft" revision=0 deed=save kind=party
ok 'one of three' is "$status" 422

# ---- The announcement demands everything

route POST /office/meetings/# "/office/meetings/$draft" "token=$token&revision=0&kind=regular&deed=save"

send "/office/meetings/$draft" revision=0 deed=announce kind=temporary
ok 'what is missing is asked for' is "$status" 422
ok 'at each field' says 'id="name-wrong"' 'id="starts_at-wrong"' 'id="place-wrong"' \
    'id="chair_seat_id-wrong"' 'id="ground-wrong"'
ok 'it is a draft still' is "$(field "$draft" state)" 0
for wrong in "$next-13-01 09:30" "$next-12-01" "$next-12-01 24:00" 'tomorrow'; do
	send "/office/meetings/$draft" revision=0 deed=save kind=regular "starts_at=$wrong" name=Kept
	ok "$wrong is no moment" is "$status" 422
	ok 'and is there still' says "value=\"$wrong\"" 'value="Kept"' 'id="starts_at-wrong"'
done
announce() {	# ID REVISION NAME=VALUE...: the later ones win
	to=$1 rev=$2
	shift 2
	name="第一次例会" kind=regular starts="$next-03-01T09:30" ends='' place=三楼会议室 chair=$convener
	delegation='' ground='' note='' deed=announce why=''
	for pair; do eval "${pair%%=*}=\${pair#*=}"; done
	send "$to" "revision=$rev" "name=$name" "kind=$kind" "starts_at=$starts" "ends_at=$ends" \
	    "place=$place" "chair_seat_id=$chair" "delegation=$delegation" "ground=$ground" \
	    "note=$note" "cancelled_why=$why" "deed=$deed"
}
at=/office/meetings/$draft
announce "$at" 0 starts='2020-01-01 09:00'
ok 'a time that is past is refused' is "$status" 422
ok 'at the field' says 'id="starts_at-wrong"' '已经过去'
announce "$at" 0 ends="$next-03-01 09:30"
ok 'the end is behind the start' is "$status" 422
ok 'said at the end' says 'id="ends_at-wrong"' '结束要晚于开始'
announce "$at" 0 starts="$((next + 20))-01-01 09:00"
ok 'a start in twenty years is refused' is "$status" 422
ok 'said there' says 'id="starts_at-wrong"' '这个日期太远了'
announce "$at" 0 starts="$((next + 3))-03-01 09:30"
ok 'one in three years is asked about' is "$status" 422
ok 'with a box to tick' says 'id="starts_at-wrong"' '超过两年' '>确实如此</label>'
announce "$at" 0 ends="$((next + 10))-03-01 09:30"
ok 'nor does a meeting take ten years' is "$status" 422
ok 'said there' says 'id="ends_at-wrong"' '这个日期太远了'
announce "$at" 0 ends="$next-04-01 09:30"
ok 'a month is asked about' is "$status" 422
ok 'said there' says 'id="ends_at-wrong"' '长过 15 天' '>确实如此</label>'
announce "$at" 0 chair=$member
ok 'a chair who is no convener needs the delegation' is "$status" 422
ok 'said there' says 'id="delegation-wrong"'
announce "$at" 0 kind=temporary
ok 'a temporary one needs its ground' is "$status" 422
ok 'said there' says 'id="ground-wrong"'
for who in ${left:-} ${liaison:-} 999999; do
	announce "$at" 0 chair=$who
	ok "seat $who cannot chair" is "$status" 422
	ok 'said there' says 'id="chair_seat_id-wrong"'
done
announce "$at" 0 name="$(printf '%0121d' 1)"
ok 'a name has 120 characters' is "$status" 422
announce "$at" 0 place="$(printf '%0121d' 1)"
ok 'a place too' is "$status" 422
ok 'nothing of this was stored' is "$(field "$draft" 'state, revision, name')" "0	0	"
answers 400 POST "$at" "token=$token&unknown=1&deed=save"
answers 400 POST "$at" "token=$token&deed=save&deed=announce"
answers 422 POST "$at" "token=$token&deed=publish&kind=regular"
answers 422 POST "$at" "token=$token&kind=regular"
answers 403 POST "$at" "deed=save&kind=regular"

announce "$at" 0 deed=save name=草稿名 place=
ok 'a draft is changed' is "$status" 303
get "$at"
ok 'and shown' says 'value="草稿名"' "value=\"$next-03-01 09:30\"" 'name="revision" value="1"'
announce "$at" 1 deed=save name=草稿名 place=
ok 'saving what is there changes nothing' is "$status $(field "$draft" revision)" '303 1'

# ---- Two editors: the second is told, and keeps his text

announce "$at" 1 deed=save name=甲的名称 place=甲处
ok 'the first one is saved' is "$status" 303
announce "$at" 1 deed=save name=乙的名称 place=乙处
ok 'the second is told' is "$status" 409
ok 'his text is there, and what is stored' says 'value="乙的名称"' 'value="乙处"' '甲的名称' '刚刚被改过'
ok 'and the form knows the new revision' says 'name="revision" value="2"'
ok 'nothing was written over' is "$(field "$draft" name)" 甲的名称
announce "$at" 2 deed=save name=乙的名称 place=乙处
ok 'knowing that, he may' is "$status $(field "$draft" name)" '303 乙的名称'
for try in 1 2 3 4 5 6 7 8; do
	(announce "$at" 3 deed=save name="editor $try"; echo "$status" >>"$PORTAL_DB_NAME.tries") &
done
wait
ok 'of eight at once one is saved' is "$(sort "$PORTAL_DB_NAME.tries" | uniq -c | tr -s ' \n' ' ')" \
    ' 1 303 7 409 '
rm -f "$PORTAL_DB_NAME.tries"

# ---- Announced

announce "$at" 4
ok 'it is announced' is "$status" 303
ok 'and says since when' rows "meeting WHERE id = $draft AND state = 1 AND sequence = 0
    AND announced_at >= UNIX_TIMESTAMP() - 60 AND chair <> '' AND revision = 5" 1
announce "$at" 4
ok 'announced twice is announced' is "$status $(field "$draft" 'revision')" '303 5'
announce /office/meetings/new 0 starts="$((next + 3))-03-01 09:30"
send /office/meetings/new name=远 kind=regular "starts_at=$((next + 3))-03-01 09:30" place=远 \
    "chair_seat_id=$convener" sure=1 deed=announce
ok 'ticked, it is announced' is "$status" 303
announce "$at" 5 name=另一个名称
ok 'but not with other words' is "$status" 409
ok 'which are kept' says 'value="另一个名称"' '通知已经发出'
get "$at"
ok 'the page says so' says '待召开' "/meetings/$draft\"" '>取消会议</button>' '>取消原因</label>'
ok 'it has not begun' hides '>会议已召开</button>'
ok 'a change is public, and nobody is told' says '改动马上公开' \
    '这样只会公开在网上，不会自动通知任何单位，请另行电话或发文通知'
ok 'what was done is told' says '新建会议' '改会议草稿' '发出会议通知'

# ---- A change is kept field by field, and raises the sequence once

uid=$(field "$draft" uid)
announce "$at" 5 deed=save place=五楼会议室 starts="$next-03-02 09:30" note='带上材料'
ok 'a change is saved' is "$status" 303
ok 'under the next sequence' is "$(field "$draft" 'sequence, revision, state')" "1	6	1"
ok 'the UID stays' is "$(field "$draft" uid)" "$uid"
ok 'three fields were changed' is "$(sql "SELECT field, before_, after_ FROM meeting_change
    WHERE meeting_id = $draft AND sequence = 1 AND account_id = $account ORDER BY id")" \
"starts_at	$next-03-01 09:30	$next-03-02 09:30
place	三楼会议室	五楼会议室
note		带上材料"
get "$at"
ok 'and shown' says '发出通知后的改动' '三楼会议室' '五楼会议室' "$next-03-01 09:30"
announce "$at" 6 deed=save place=五楼会议室 starts="$next-03-02 09:30" note='带上材料'
ok 'no change raises nothing' is "$status $(field "$draft" 'sequence')" '303 1'
announce "$at" 6 deed=save place= starts="$next-03-02 09:30"
ok 'a change must be whole' is "$status" 422
announce "$at" 6 deed=save starts='2020-01-01 09:30'
ok 'and not be moved into the past' is "$status" 422
announce "$at" 6 deed=hold
ok 'it cannot be held before it begins' is "$status" 409
ok 'and says why' says '还没有到开始的时候'

# ---- The same day: a warning, not a refusal

announce /office/meetings/new 0 name=同一天的会 starts="$next-03-02 14:30"
ok 'another on the same day is announced' is "$status" 303
id_of_location
other=$id
get "/office/meetings/$other"
ok 'with a word of warning' says '同一天还有别的会议' "/office/meetings/$draft\""

# ---- Cancelled

announce "$at" 6 deed=cancel
ok 'a cancellation has its reason' is "$status" 422
ok 'said at the field' says 'id="cancelled_why-wrong"'
announce "$at" 6 deed=cancel why='防汛 <b>'
ok 'it is cancelled' is "$status" 303
ok 'under the next sequence' is "$(field "$draft" 'state, sequence, cancelled_why, place')" \
    "3	2	防汛 <b>	五楼会议室"
announce "$at" 6 deed=cancel why='防汛 <b>'
ok 'twice is once' is "$status $(field "$draft" sequence)" '303 2'
get "$at"
ok 'it stays, with its reason' says '已取消' '防汛 &lt;b&gt;'
ok 'and cannot be changed' hides 'name="deed"'
announce "$at" 7 deed=save name=后来的名称
ok 'not even so' is "$status" 409
ok 'but what was typed is there' says 'value="后来的名称"' '会议已经取消'

# ---- Held

sql "UPDATE meeting SET starts_at = UNIX_TIMESTAMP() - 3600 WHERE id = $other"
get /office/
ok 'the desk asks what became of it' says '等您写明开没开的会议（' "/office/meetings/$other\""
get "/office/meetings/$other"
ok 'the button is there' says '>会议已召开</button>'
begun=$(sql "SELECT FROM_UNIXTIME(starts_at + 28800 - TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(), NOW())) FROM meeting WHERE id = $other" | cut -c1-16)
announce "/office/meetings/$other" 1 deed=save name=同一天的会 place=别处 "starts=$begun"
ok 'a place may be put right while it is on' is "$status" 303
announce "/office/meetings/$other" 2 deed=hold
ok 'it was held' is "$status $(field "$other" 'state, sequence')" '303 2	1'
announce "/office/meetings/$other" 2 deed=hold
ok 'twice is once' is "$status" 303
announce "/office/meetings/$other" 3 deed=cancel why=x
ok 'and cannot be cancelled' is "$status $(field "$other" state)" '409 2'

# ---- All pairs of state and button; what is held already may be said again

pairs=0
for state in 0 1 2 3; do
	for button in save announce cancel hold; do
		case $state$button in
		0save|0announce|1save|1cancel|1hold|2hold) well=303 ;;
		*) well=409 ;;
		esac
		sql "REPLACE INTO meeting (id, uid, kind, state, name, starts_at, place, chair_seat_id,
		    announced_at, cancelled_why, updated_at, revision) VALUES (9000, 'pairs@x', 'regular',
		    $state, '甲', UNIX_TIMESTAMP('2030-01-01') - IF('$button' = 'hold', 1e9, 0), '地', $convener,
		    1, IF($state = 3, '旧因', ''), 1, 3)" 2>/dev/null ||
		    sql "DELETE FROM meeting_change WHERE meeting_id = 9000; UPDATE meeting SET state = $state,
		    starts_at = UNIX_TIMESTAMP('2030-01-01') - IF('$button' = 'hold', 1e9, 0), revision = 3, name = '甲',
		    cancelled_why = IF($state = 3, '旧因', '') WHERE id = 9000"
		announce /office/meetings/9000 3 name=乙 starts="$next-06-01 09:00" "deed=$button" why=新因
		pairs=$((pairs + 1))
		ok "$button in state $state: $well" is "$status" $well
	done
done
ok 'sixteen pairs' is $pairs 16

# ---- New and announced at once, new and twice at once

announce /office/meetings/new 0 deed=hold
ok 'what is not there cannot be held' is "$status" 409
get /office/meetings/new
once=$(printf '%s' "$page" | sed -n 's/.*name="once" value="\([0-9a-f]*\)".*/\1/p')
for try in 1 2 3 4 5 6; do
	(send /office/meetings/new once=$once kind=regular deed=save name=同时; echo "$status" >>"$PORTAL_DB_NAME.tries") &
done
wait
ok 'six clicks at once make one' rows "meeting WHERE name = '同时'" 1
ok 'and nobody gets a fault' not grep -qvE '303|409' "$PORTAL_DB_NAME.tries"
rm -f "$PORTAL_DB_NAME.tries"

# ---- The list

get /office/meetings
ok 'to come, drafts, past' says '将要召开' '将要召开的例会' '草稿' '没有公布的会议' '以往会议' '2016 年例会'
for query in kind=liaison state=held year=2016 "kind=regular&state=cancelled&year=$next"; do
	answers 200 GET "/office/meetings?$query"
done
ok 'a filter says what was cancelled' says '第一次例会'
get '/office/meetings?kind=liaison'
ok 'and what is of a kind' says '2016 年联络员会议'
ok 'and nothing else' hides '2016 年例会'
get '/office/meetings?state=draft'
ok 'drafts are a state' says '没有公布的会议'
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
ok 'pages go through all of them' is $seen $(sql "SELECT COUNT(*) FROM meeting WHERE kind = 'liaison'")

# ---- No regular meeting this year

sql "UPDATE meeting SET starts_at = starts_at - 40000000 WHERE state IN (1, 2)
    AND starts_at BETWEEN UNIX_TIMESTAMP('$year-01-01') - 28800 AND UNIX_TIMESTAMP('$next-01-01')"
for at in /office/ /office/meetings; do
	get "$at"
	ok 'the desk warns' says "$year 年" '例会。'
done
sql "UPDATE meeting SET starts_at = UNIX_TIMESTAMP('$year-06-01'), state = 2, kind = 'regular',
    announced_at = 1 WHERE id = $other"
for at in /office/ /office/meetings; do
	get "$at"
	ok 'until there is one' hides '还没有通知召开例会'
done

# ---- Every act is noted, and the chain is whole

ok 'every move is noted' is "$(sql "SELECT GROUP_CONCAT(DISTINCT verb ORDER BY verb SEPARATOR ' ')
    FROM audit WHERE verb LIKE 'meeting.%'")" \
    'meeting.announce meeting.cancel meeting.change meeting.create meeting.hold meeting.save'
ok 'with before and after' rows "audit WHERE verb = 'meeting.change' AND object_id = $draft
    AND before_ LIKE '%place=$(proof 三楼会议室)%' AND detail LIKE '%place=$(proof 五楼会议室)%'" 1
finish
