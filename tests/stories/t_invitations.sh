#!/bin/sh
# Who is invited to a meeting and what they answer: each member unit once, what
# a unit answers and when it no longer can, who sees it; guests; reminders; a
# meeting that is moved or called off.  What holds for every record: t_records.sh.
. "$(dirname "$0")/lib.sh"
work=$(mktemp -d)
ok 'a database is made' database story_invitations "$tests"/sample/*.txt
trap 'rm -rf "$work"; database_drop' EXIT

office() { program office; as of office; }
unit() { program liaison; as "l-$1" liaison "$1"; }	# CODE: a liaison of it
key() { printf '%032x' "$1"; }
next=$(($(TZ=CST-8 date +%Y) + 1))
convener=$(sql "SELECT id FROM seat WHERE role = 'convener' AND until IS NULL LIMIT 1")
words="kind=regular&name=Yearly&starts_at=$next-05-04+09:30&place=Hall&chair_seat_id=$convener"
unit_id() { sql "SELECT id FROM unit WHERE code = '$1'"; }
one() { sql "SELECT $2 FROM invitation WHERE meeting_id = $meeting AND $1"; }
of_unit() { one "unit_id = $(unit_id "$1")" "$2"; }
revision() { of_unit "$1" revision; }
# answer UNIT NAME=VALUE...: the unit sends a receipt
answer() {
	unit "$1"
	revision=$(revision "$1") to=/liaison/meetings/$meeting
	shift
	put "$to" "revision=$revision" "$@"
}
members="unit u WHERE u.since <= '$next-05-04' AND (u.until IS NULL OR u.until >= '$next-05-04')"

# ---- Announcing invites the members of that day, each once

# One that has ended by then.
sql "INSERT INTO unit (id, code, position, since, until) VALUES (900, 'brief', 90, '2020-01-01', '$next-05-03');
    INSERT INTO unit_name (unit_id, name, short_name, since) VALUES (900, 'Brief', 'Brief', '2020-01-01')"
office
put /office/meetings/new deed=save "$(echo "$words" | sed 's/&/\&/g')"
header Location
meeting=${value##*/} list=/office/meetings/${value##*/}/invitations
ok 'a draft invites nobody' rows "invitation WHERE meeting_id = $meeting" 0
shows "$list" 'that nobody is invited yet' 还没有发出通知
announce() { (alone=1; put "/office/meetings/$meeting" deed=announce revision=0 "$words"; echo "$status" >>"$work/tries") & }
announce; announce; announce; announce
wait
ok 'of four who announce at once one does, or all are told that it is done' eval \
    '! grep -vqE "303|409" "$work/tries"'
ok 'each member of that day is invited once' is \
    "$(sql "SELECT COUNT(*), COUNT(DISTINCT unit_id) FROM invitation WHERE meeting_id = $meeting")" \
    "$(sql "SELECT COUNT(*), COUNT(*) FROM $members")"
ok 'a unit that has ended by then is not' is "$(of_unit brief 'COUNT(*)')" 0
ok 'each has an event of whoever announced it' rows "event WHERE kind = 'invitation' AND verb = 'send'
    AND account_id = $account AND state = 0" "$(one TRUE 'COUNT(*)')"
put "/office/meetings/$meeting" deed=save "revision=$(sql "SELECT revision FROM meeting WHERE id = $meeting")" \
    "$words" note=Later
ok 'a change invites nobody twice' is "$status $(one TRUE 'COUNT(*)')" "303 $(sql "SELECT COUNT(*) FROM $members")"
sql "UPDATE unit SET until = NULL WHERE code = 'brief'"
put "/office/meetings/$meeting" deed=save "revision=$(sql "SELECT revision FROM meeting WHERE id = $meeting")" \
    "$words" note=Again
ok 'but who is a member by now' is "$(of_unit brief 'COUNT(*)')" 1
for wrong in "state = 1" "answer = 'comes'" "state = 1, answered_at = 1, answer = 'comes'" "guest = 'x'" "unit_id = NULL" \
    "state = 1, answered_at = 1, answer = 'excused'" "state = 2" "answer = 'perhaps'"; do
	ok "the database refuses $wrong" not sql "UPDATE invitation SET $wrong WHERE meeting_id = $meeting" 2>/dev/null
done

# ---- The unit sees it, and answers

unit finance
route GET /liaison/meetings /liaison/meetings
ok 'its list has the meeting' says "/liaison/meetings/$meeting\"" 还没有交回执
shows /liaison/ 'the invitation, with the days left' 会议邀请 请交回执： 个工作日
route GET /liaison/meetings/# "/liaison/meetings/$meeting"
ok 'its labels' says '>是否参加</label>' '>姓名</label>' '>职务</label>' '>原因</label>' '>提交回执</button>' \
    '>参加</option>' '>请假</option>' '>代会</option>' Yearly Hall "$next年5月4日 09:30"
member=$(sql "SELECT p.name FROM seat s JOIN person p ON p.id = s.person_id
    WHERE s.unit_id = $(unit_id finance) AND s.role = 'member' AND s.until IS NULL ORDER BY s.position LIMIT 1")
ok 'its member is who would come' says "name=\"person\" aria-describedby=\"person-hint\" value=\"$member\""
ok 'reading it writes nothing' is "$(of_unit finance 'seen_at, revision')" 'NULL	0'
route POST /liaison/meetings/#/seen "/liaison/meetings/$meeting/seen" "token=$token&sequence=1"
ok 'who says to have seen it has' eval '[ "$(of_unit finance "seen_at > 0, seen_sequence, revision")" = "1	1	0" ]'
post "/liaison/meetings/$meeting/seen" "token=$token&sequence=99"
ok 'as it is and no further' is "$(of_unit finance seen_sequence)" "$(sql "SELECT sequence FROM meeting WHERE id = $meeting")"
ok 'which is audited' rows "audit WHERE verb = 'invitation.see' AND account_id = $account" 2
answers 403 POST "/liaison/meetings/$meeting/seen" 'sequence=1'
refused_at() {	# FIELD NAME=VALUE...: not without that
	field=$1
	shift
	answer finance "$@"
	ok "no receipt with $*" complains "$field"
}
refused_at answer answer=
refused_at person answer=comes person= post=Head
refused_at post answer=substitute person=Somebody post=
refused_at reason answer=excused reason=
refused_at person answer=substitute "person=$(esc "$member")" post=Head
refused_at answer answer=perhaps
refused_at person answer=comes 'person=13800001111' post=Head
answer finance answer=comes person=Comer post=Head
ok 'it comes' is "$status $(of_unit finance 'state, answer, person, post, by_office')" '303 1	comes	Comer	Head	0'
answer propaganda answer=substitute person=Other post=Deputy
answer health answer=excused reason=Elsewhere person=Nobody post=None
ok 'who is excused has no person' is "$(of_unit health 'answer, person, post, reason')" 'excused			Elsewhere'
answer finance answer=substitute person=Second post=Clerk
get "/liaison/meetings/$meeting"
ok 'a change is allowed, and shown' says 原为“参加”，改为“代会” 原为“Comer”，改为“Second” 办理经过
office
shows "$list" 'who answered what' Second Other Elsewhere "应到 $(one TRUE 'COUNT(*)')：参加 0，代会 2，请假 1"
shows /office/meetings/"$meeting"/signin 'a sheet to sign' 签名 Second Clerk 请假
route GET /office/meetings/#/signin "/office/meetings/$meeting/signin"
route GET /office/meetings/#/plates "/office/meetings/$meeting/plates"
ok 'plates for those who come' says Second Other
ok 'and for nobody else' hides Nobody Elsewhere

# ---- Nobody answers for another unit

unit propaganda
route POST /liaison/meetings/# "/liaison/meetings/$meeting" "token=$token&revision=1&answer=substitute&person=Other&post=Chief"
unit civil-affairs
before=$(of_unit finance 'revision, person')
post "/liaison/meetings/$meeting" "token=$token&revision=2&answer=comes&person=Forged&post=Head&unit_id=$(unit_id finance)"
ok 'a form may not name a unit' is "$status $(of_unit finance 'revision, person')" "400 $before"
sql "DELETE e FROM event e JOIN invitation i ON i.id = e.object_id WHERE e.kind = 'invitation'
    AND i.meeting_id = $meeting AND i.unit_id = $(unit_id natural-resources);
    DELETE FROM invitation WHERE meeting_id = $meeting AND unit_id = $(unit_id natural-resources)"
for code in natural-resources ''; do
	program liaison
	as "l-$code" liaison "$code"
	answers 404 GET "/liaison/meetings/$meeting"
	answers 404 POST "/liaison/meetings/$meeting" "token=$token&revision=0&answer=comes&person=Forged&post=Head"
	post "/liaison/meetings/$meeting/seen" "token=$token&sequence=1"
	get /liaison/meetings
	ok 'nor is it in the list of who is not invited' hides Yearly
done
ok 'nobody was forged in' rows "invitation WHERE person = 'Forged' OR (seen_at > 0 AND person = '' AND state = 0)" 0
for id in $(one TRUE id) 999999; do
	office
	get "/office/invitations/$id"
	well=$([ "$id" = 999999 ] && echo 404 || echo 200)
	seen="${seen-}$([ "$status" = "$well" ] || echo " office $id $status")"
	program liaison
	for role in liaison editor reviewer legal system security auditor convener; do
		program office
		as "r-$role" "$role" finance
		get "/office/invitations/$id"
		wanted=$([ $role = convener ] && echo "$well" || echo 403)
		seen="$seen$([ "$status" = "$wanted" ] || echo " $role $id $status")"
	done
done
ok 'each invitation is for the office and the convener' is "$seen" ''
for role in editor reviewer legal office convener system security auditor; do
	program liaison
	as "r-$role" "$role" finance
	answers 403 GET "/liaison/meetings/$meeting"
done

# ---- Guests and townships; one by telephone; taken back

sql "INSERT INTO township (id, name, counter, phone, changed_at) VALUES (71, 'Upper', '', '1', 1), (72, 'Upper', 'b', '1', 1)"
office
route GET /office/meetings/#/invitations "$list"
ok 'a township is offered once' is "$(printf '%s' "$page" | grep -o '>Upper<' | wc -l)" 1
ok 'and the member that has none, one of several fields' says "<option value=\"$(unit_id natural-resources)\">" 下面的只填一样
route POST /office/meetings/#/invitations "$list" "token=$token&deed=send&township_id=71&once=$(key 1)"
post "$list" "token=$token&deed=send&township_id=71&once=$(key 1)"
ok 'twice sent, once invited' is "$status $(one "guest = 'Upper'" 'COUNT(*), MAX(township_id)')" '303 1	71'
for form in township_id=72 'guest=Upper' 'guest=' 'guest=A&township_id=71' "unit_id=$(unit_id finance)" unit_id=9999 \
    "guest=13800001111"; do
	post "$list" "token=$token&deed=send&$form"
	ok "nobody is invited with $form" is "$status" 422
done
put "$list" deed=send guest=Guest
put "$list" deed=members
put "$list" deed=members
ok 'a guest and a unit are invited' is "$(one "guest = 'Guest' OR unit_id = $(unit_id natural-resources)" 'GROUP_CONCAT(state)')" 0,0
get "$list"
ok 'then only the name of a guest is left' hides 'name="unit_id"' 'name="township_id"' 下面的只填一样
guest=$(one "guest = 'Guest'" id)
route GET /office/invitations/# "/office/invitations/$guest"
route POST /office/invitations/# "/office/invitations/$guest" \
    "token=$token&deed=record&revision=0&answer=comes&person=Caller&post=Chair"
ok 'the office records what it was told' is "$(one "id = $guest" 'answer, person, by_office')" 'comes	Caller	1'
shows "/office/invitations/$guest" 'that it did' 由办公室代记 代记回执
put "/office/invitations/$guest" deed=withdraw revision=1 withdrawn_why=Mistake
shows "$list" 'what was taken back' 已经收回的邀请 Mistake
put "/office/invitations/$guest" deed=renew revision=2
ok 'invited again it has not answered' is "$(one "id = $guest" 'state, answer, withdrawn_why')" '0		'
answer finance answer=comes person=Third post=Head

# ---- Reminders

office
open=$(one 'state = 0 AND unit_id IS NOT NULL' 'COUNT(*)')
shows "$list" 'how many would be reminded' "提醒没有答复的 $open 个单位"
post "$list" "token=$token&deed=remind&once=$(key 2)"
post "$list" "token=$token&deed=remind&once=$(key 2)"
ok 'a second click reminds nobody again' is "$(one 'reminders > 0' 'COUNT(*), MAX(reminders)')" "$open	1"
ok 'each reminder is recorded, with who and when' rows "event WHERE kind = 'invitation' AND verb = 'remind'
    AND account_id = $account AND at > 0" "$open"
unit civil-affairs
shows /liaison/ 'that it was reminded' 办公室提醒过
unit finance
get /liaison/
ok 'who has answered is not' hides 办公室提醒过 请交回执

# ---- Moved, begun, called off

changed() {	# NAME=VALUE: the office changes the meeting
	office
	put "/office/meetings/$meeting" deed=save "revision=$(sql "SELECT revision FROM meeting WHERE id = $meeting")" \
	    "$(echo "$words" | sed "s/&${1%%=*}=[^&]*//")&$1" note=Again
}
moved=时间或地点改了，请看看回执要不要改
changed delegation=Somebody
unit finance
shows "/liaison/meetings/$meeting" 'another change' 交回执以后的改动 Somebody
ok 'as it has not moved' hides "$moved"
changed place=Elsewhere
unit finance
shows /liaison/ 'that it was moved' "$moved"
shows "/liaison/meetings/$meeting" 'what was changed since the receipt' "$moved" 交回执以后的改动 \
    原为“Hall”，改为“Elsewhere” 看过了
ok 'the receipt stays' is "$(of_unit finance 'answer, person')" 'comes	Third'
put "/liaison/meetings/$meeting/seen" "sequence=$(sql "SELECT sequence FROM meeting WHERE id = $meeting")"
shows "/liaison/meetings/$meeting" 'it once it was looked at, but asks no more' 原为“Hall”，改为“Elsewhere”
ok 'it was looked at' hides "$moved" 看过了
sql "UPDATE meeting SET starts_at = UNIX_TIMESTAMP() - 60 WHERE id = $meeting"
answer finance answer=excused reason=Late
ok 'after the start it is too late' is "$status" 409
ok 'which the page says, with what was typed' says 会议已经开始 Late
ok 'and nothing is changed' is "$(of_unit finance 'answer, person')" 'comes	Third'
office
answers 409 POST "$list" "token=$token&deed=remind"
put "/office/invitations/$guest" deed=record revision=3 answer=excused reason=Called
ok 'the office still records a call' is "$status $(one "id = $guest" answer)" '303 excused'
sql "UPDATE meeting SET starts_at = UNIX_TIMESTAMP() + 3 * 86400 WHERE id = $meeting"
shows /office/ 'the receipts that are missing' "<b class=\"figure\">$(one 'state = 0' 'COUNT(*)')</b> 个单位没有交回执：Yearly" "/office/meetings/$meeting/invitations"
put "/office/meetings/$meeting" deed=cancel "revision=$(sql "SELECT revision FROM meeting WHERE id = $meeting")" cancelled_why=Flood
for code in finance civil-affairs; do	# who has answered and who has not
	unit $code
	shows /liaison/ 'that it is called off' 会议已经取消
	shows "/liaison/meetings/$meeting" 'why, and asks nothing' 会议已经取消，不用交回执 Flood \
	    "/seen\" data-seen>" "name=\"token\" value=\"$token\""
	ok 'there is no form' hides '>提交回执</button>'
done
answer civil-affairs answer=comes person=Late post=Head
ok 'nothing is answered to it' is "$status $(has 会议已经取消 && has Late && echo said)" '409 said'
put "/liaison/meetings/$meeting/seen" sequence=99
get /liaison/
ok 'once it was seen the desk has it no more' hides 会议已经取消
office
put "$list" deed=send guest=Nobody
ok 'nor is anybody invited to it' is "$status" 409
put "/office/invitations/$guest" deed=record revision=4 answer=comes person=A post=B
ok 'nor a call recorded' is "$status" 409
finish
